import { withReading } from '../access/pages/marked.js';

/** `{漢字|かんじ}`. */
const READING = /\{([^{}|]+)\|([^{}|]+)\}/gu;

/** A text of a file as pages draw it. */
export const noted = (text: string): string =>
  text.replace(READING, (_, base: string, reading: string) => withReading(base, reading));

/** `{1}` is the first of what is filled in. */
export const filled = (text: string, values: readonly (string | number)[]): string =>
  text.replace(/\{(\d+)\}/gu, (place, number: string) => {
    const value = values[Number(number) - 1];
    return value === undefined ? place : String(value);
  });

/** What a sentence is filled in with where it is only read: `{1}`, `{2}` … */
export const placesFor = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `{${String(index + 1)}}`);

/** The kanji of a text that carry no reading: in やさしい日本語 none may. 々 and 〆 are read like kanji. */
export const unread = (text: string): readonly string[] => [
  ...new Set(text.replace(READING, '').match(/[\p{Script=Han}々〆]/gu) ?? []),
];
