import type * as ja from './ja';

/** The shape of one topic's words: every language says the same things. */
export type Words<Topic extends keyof typeof ja> = {
  readonly [Key in keyof (typeof ja)[Topic]]: (typeof ja)[Topic][Key] extends string ? string : (typeof ja)[Topic][Key];
};
