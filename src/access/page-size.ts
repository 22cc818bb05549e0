import type { Operation } from './operation.js';
import { refusedQuery } from './present-refusal.js';
import { invalid } from './refusal.js';

/** Most of anything on one page. */
export const LONGEST_PAGE = 100;

/**
 * How many somebody asked for at once.
 * @throws GraphQLError BAD_USER_INPUT for less than one or more than 100
 */
export function pageSize(argument: string, count: number, { language }: Operation): number {
  if (count >= 1 && count <= LONGEST_PAGE) return count;
  throw refusedQuery(
    invalid(
      'BAD_USER_INPUT',
      {
        ja: `${argument} には1から${String(LONGEST_PAGE)}までの数を入れてください。${argument === 'first' ? '続きは after で取れます。' : ''}`,
        en: `${argument}: ask for 1 to ${String(LONGEST_PAGE)} at once${argument === 'first' ? '; after takes you on' : ''}.`,
      },
      [argument],
    ),
    language,
  );
}

/** `after` is not of the list that is asked for. */
export const noCursor = invalid(
  'BAD_USER_INPUT',
  {
    ja: 'after の値が、この一覧のものではありません。after を入れずに、初めから開いてください。',
    en: 'after: this is no cursor of this list; leave it out to begin at its start.',
  },
  ['after'],
);
