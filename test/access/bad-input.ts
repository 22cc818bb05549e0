import { aNotice, type NoticeGiven } from '../builders.js';
import type { MutationName } from '../support/desk.js';

/** One bad input: what, to which mutation, the code it must get and how its Japanese sentence goes on to say what to do. */
export interface BadInput {
  readonly what: string;
  readonly mutation: MutationName;
  readonly input: (known: Known) => object;
  readonly code: string;
  readonly says: RegExp;
  readonly path?: string;
}
/** Things that exist, for inputs that are wrong in one place only. */
export interface Known {
  readonly caseId: string;
  readonly version: number;
  readonly questionId: string;
  readonly questionVersion: number;
}

export const nobody = '00000000-0000-4000-8000-000000000000';
export const MY_NUMBER = '123456789018';
export const RESIDENT_CODE = '12345678903';

export const notice = (
  what: string,
  code: string,
  says: RegExp,
  given: () => NoticeGiven,
  path?: string,
): BadInput => ({
  what,
  mutation: 'registerDeathNotice',
  code,
  says,
  input: () => aNotice(given()),
  ...(path === undefined ? {} : { path }),
});
export const deceased = (what: string, code: string, says: RegExp, given: NoticeGiven['deceased'], path?: string) =>
  notice(what, code, says, () => ({ deceased: given ?? {} }), path);
export const fact = (what: string, code: string, says: RegExp, name: string, value: unknown): BadInput => ({
  what,
  mutation: 'recordFacts',
  code,
  says,
  input: ({ caseId }) => ({ caseId, source: 'FAMILY', facts: [{ name, value }] }),
});
export const on = (
  mutation: MutationName,
  what: string,
  code: string,
  says: RegExp,
  input: (known: Known) => object,
): BadInput => ({ what, mutation, code, says, input });

export const NO_SUCH_DAY = /という日はありません。.*入れてください。/;
