import { invalid, type Refusal } from './refusal.js';
import { failure, type Result } from '../platform/errors/result.js';
import { readTable } from '../platform/tables/read-table.js';
import type { Table, TableLimits } from '../platform/tables/table.js';

/** How a column is called, whatever the width, blanks and brackets. */
export const foldedHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/[\s・:_()[\]{}「」【】]/gu, '')
    .toLowerCase();

/** A file that came in as base64, as a table; refused whole where it has a column that nobody may collect. */
export function tableOfInput(file: string, limits: TableLimits): Result<Table, Refusal> {
  const bytes = bytesOf(file);
  if (bytes === null) return failure(notBase64);
  const read = readTable(bytes, limits);
  if (!read.ok) return failure(invalid(read.error.code, read.error.say, ['input', 'file']));
  const forbidden = forbiddenColumn(read.value.header);
  return forbidden === undefined ? read : failure(forbiddenColumns(forbidden));
}

/** A city may not collect them for this (番号法20条, 住民基本台帳法30条の37): a file with such a column is not taken at all. */
const FORBIDDEN = ['マイナンバー', '個人番号', '住民票コード'];

const forbiddenColumn = (header: readonly string[]): string | undefined =>
  header.find((name) => FORBIDDEN.includes(foldedHeader(name)));

/** Buffer.from takes anything; what is no base64 is a program's mistake and must not become a broken file. */
const bytesOf = (text: string): Buffer | null =>
  /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0 ? Buffer.from(text, 'base64') : null;

const notBase64 = invalid(
  'FILE_NOT_BASE64',
  {
    ja: 'ファイルが途中で切れています。もう一度選んでください。',
    en: 'The file is cut off: it is not base64. Choose it again.',
  },
  ['input', 'file'],
);
const forbiddenColumns = (header: string): Refusal =>
  invalid(
    'FILE_HAS_MY_NUMBER',
    {
      ja: `「${header}」の列があるファイルは取り込めません。その列を除いて、保存し直してください。宛名番号でしたら、列の名前を「宛名番号」にしてください。`,
      en: `A file with the column “${header}” is not taken. Save it without that column; if it is the city's own person number, call it 宛名番号.`,
    },
    ['input', 'file'],
  );
