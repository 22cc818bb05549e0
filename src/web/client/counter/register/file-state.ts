import type { ChosenFile } from '../../components/choose-file.js';
import type {
  DeskImportNoticesMutation,
  NoticeField,
  NoticeSource,
  RegisterState,
} from '../../generated/operations.js';
import { kept } from '../../kept.js';

type Answer = DeskImportNoticesMutation['importNotices'];
export type Looked = Extract<Answer, { __typename: 'ImportNoticesSuccess' }>;
export type Row = Looked['rows'][number];

/** A file on its way: chosen, looked at, registered line by line. */
export interface FileAtWork {
  readonly file: ChosenFile;
  /** What was said here of columns, by their names. */
  readonly columns: readonly { readonly header: string; readonly field: NoticeField | null }[];
  readonly source: NoticeSource;
  readonly registerState: RegisterState;
  /** Null while it is looked at. */
  readonly looked: Looked | null;
  /** Lines that were registered here just now. */
  readonly done: readonly number[];
}

/** Going to the form with a line and coming back, the rest is still there; in memory alone. */
export const theFile = kept<FileAtWork | null>(null);

export const ready = (rows: readonly Row[]): readonly Row[] => rows.filter(({ state }) => state === 'READY');
/** What somebody has to look at; a case that is there already under the same number wants nobody. */
export const byHand = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ state }) => ['PROBLEM', 'DUPLICATE', 'DUPLICATE_POSSIBLE', 'VOIDED'].includes(state));
export const registered = (rows: readonly Row[]): readonly Row[] => rows.filter(({ state }) => state === 'REGISTERED');

export const textOf = ({ cells }: Row, field: NoticeField): string =>
  cells.find((cell) => cell.field === field)?.text ?? '';

/** The rows as they are after some of them were sent. */
export const withRows = (looked: Looked, sent: readonly Row[]): Looked => ({
  ...looked,
  rows: looked.rows.map((row) => sent.find(({ line }) => line === row.line) ?? row),
});
