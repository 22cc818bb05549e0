import type { DeskImportLedgerMutation, DeskLedgerStateQuery } from '../../generated/operations.js';
import { languageNow } from '../../words/language.js';

/** Where the answer is kept. */
export const LEDGER = ['ledger'] as const;

export type LedgerNow = NonNullable<DeskLedgerStateQuery['ledger']>;
export type Looked = Extract<DeskImportLedgerMutation['importLedgerFile'], { __typename: 'ImportLedgerFileSuccess' }>;

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(languageNow() === 'ja' ? 'ja-JP' : 'en-GB', { timeZone: 'Asia/Tokyo', ...options });

export const dayInWords = (day: string): string =>
  format({ dateStyle: 'long' }).format(new Date(`${day}T00:00:00+09:00`));
export const momentInWords = (moment: string): string =>
  format({ dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
/** The day of a moment. */
export const dayOfMoment = (moment: string): string => format({ dateStyle: 'long' }).format(new Date(moment));

const between = (): string => (languageNow() === 'ja' ? '、' : ', ');
export const labels = (fields: readonly { readonly label: string }[]): string =>
  fields.map(({ label }) => label).join(between());
export const inRow = (words: readonly (string | number)[]): string => words.join(between());
