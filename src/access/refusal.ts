import { userError, type UserError } from '../platform/errors/user-error.js';
import type { Said } from '../platform/said.js';

/** An expected refusal, by the SDL type it becomes. A new kind doesn't compile until it is mapped. */
export type Refusal =
  | (UserError & { readonly kind: PlainKind })
  | (UserError & { readonly kind: 'Changed'; readonly currentVersion: number })
  | (UserError & { readonly kind: 'DuplicateNotice'; readonly existing: string });

type PlainKind = 'InvalidInput' | 'NotFound' | 'NotPossible' | 'NotAllowed';

export type Path = readonly (string | number)[];

export const refuse = (kind: PlainKind, code: string, message: Said, path: Path): Refusal => ({
  kind,
  ...userError(code, message, path),
});

export const invalid = (code: string, message: Said, path: Path): Refusal =>
  refuse('InvalidInput', code, message, path);

export const noSuchCase = (path: Path): Refusal =>
  refuse(
    'NotFound',
    'CASE_NOT_FOUND',
    {
      ja: 'この受付は見つかりません。番号を確かめて、もう一度お探しください。',
      en: 'There is no such case. Check the number and search again.',
    },
    path,
  );

/** A person that is not one of the case's. */
export const noSuchPerson = (path: Path): Refusal =>
  refuse(
    'NotFound',
    'PERSON_NOT_FOUND',
    {
      ja: 'この受付に、その方は登録されていません。受付の関係者から選んでください。',
      en: 'There is no such person in this case: choose one of its people.',
    },
    path,
  );

export const changed = (currentVersion: number): Refusal => ({
  kind: 'Changed',
  ...userError(
    'CHANGED',
    {
      ja: 'ほかの人が先に変更しました。開き直して、内容を確かめてからもう一度保存してください。',
      en: 'Somebody changed this in the meantime. Open it again, look at it, then save again.',
    },
    ['input', 'expectedVersion'],
  ),
  currentVersion,
});

export const notYours = (path: Path): Refusal =>
  refuse(
    'NotAllowed',
    'NOT_ALLOWED',
    {
      ja: 'この操作は担当の方だけができます。担当課または窓口にご連絡ください。',
      en: 'Only the people responsible may do this. Please contact the department or the counter.',
    },
    path,
  );

export const caseIsOver = (path: Path): Refusal =>
  refuse(
    'NotPossible',
    'CASE_NOT_OPEN',
    {
      ja: 'この受付は終わっているか、取り消されています。終わった受付は、窓口で再開できます。取り消された受付は、必要なら新しく受け付けてください。',
      en: 'This case is closed or void. The counter can reopen a closed case; for a void one register a new notice if one is needed.',
    },
    path,
  );

/** A ledger holds what its department keeps of everybody in it; the counter gets answers, never records (design §2). */
export const ownLedgerOnly = refuse(
  'NotAllowed',
  'OWN_LEDGER_ONLY',
  {
    ja: '台帳は、その課の方だけが取り込めます。課の方にお願いしてください。',
    en: 'A ledger is imported only by its own department. Ask the department to import it.',
  },
  ['input', 'department'],
);
