import { failure } from '../errors/result.js';
import type { Said } from '../said.js';

/** A table as somebody's file holds it: every cell is text, character by character as it stands there. */
export interface Table {
  readonly format: TableFormat;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** How the file was read: to be said, so that whoever sent it sees whether it was meant like this. */
export type TableFormat =
  | { readonly kind: 'csv'; readonly encoding: Encoding; readonly separator: Separator }
  | { readonly kind: 'xlsx'; readonly sheet: string; readonly otherSheets: readonly string[] };

/** `utf-8-bom` is UTF-8 as Excel writes it; `cp932` is Shift_JIS as Windows writes it. */
export type Encoding = 'utf-8-bom' | 'utf-8' | 'cp932';
export type Separator = ',' | '\t' | ';';

export interface TableRow {
  /** As a spreadsheet numbers it; the header is usually 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a file can't be read as a table, and what to do. */
export interface TableProblem {
  readonly code: TableProblemCode;
  readonly say: Said;
}

export type TableProblemCode =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_PACKED_TOO_TIGHT'
  | 'FILE_IS_UTF16'
  | 'FILE_ENCODING_UNKNOWN'
  | 'FILE_OLD_EXCEL'
  | 'FILE_NO_TABLE'
  | 'CSV_BROKEN'
  | 'TABLE_TOO_LONG'
  | 'TABLE_TOO_WIDE';

export interface TableLimits {
  readonly bytes: number;
  /** Without the header. */
  readonly rows: number;
  readonly columns: number;
}

export const tableProblem = (
  code: TableProblemCode,
  ja: string,
  en: string,
): { readonly ok: false; readonly error: TableProblem } => failure({ code, say: { ja, en } });
