import { nearest } from '../domain/nearest.js';
import type { Said } from '../platform/said.js';

/** The table as it is handed out, in this order. */
export const COLUMNS = {
  number: '受付番号',
  name: '亡くなられた方',
  kana: 'フリガナ',
  birth: '生年月日',
  death: '亡くなられた日',
  town: '住所（町まで）',
  question: 'おたずね',
  where: 'どこを見るか',
  remark: 'お知らせ',
  visit: '来庁日',
  due: '期日',
  answer: 'お答え（台帳にあり／調べて、ない／決められない）',
  value: '台帳の内容',
  allowed: '台帳の内容に書けること',
  whom: '何をだれに（決められないとき）',
  key: '行の番号（変えないでください）',
  version: '版（変えないでください）',
} as const;

export type Column = keyof typeof COLUMNS;
const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name);
export const COLUMN_NAMES: readonly Column[] = Object.keys(COLUMNS).filter(isColumn);
export const HEADER: readonly string[] = Object.values(COLUMNS);

/** Without these nothing can be read back; the others are only there to be looked at. */
export const READ_BACK = ['key', 'version', 'answer', 'value', 'whom'] as const satisfies readonly Column[];
export type ReadBack = (typeof READ_BACK)[number];

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u3000]/gu, '');

/** Where each column that is read back stands now, or what is missing. */
export function findColumns(
  header: readonly string[],
): { readonly ok: true; readonly at: Readonly<Record<ReadBack, number>> } | { readonly ok: false; readonly say: Said } {
  const places = header.map(bare);
  const [key, version, answer, value, whom] = READ_BACK.map((column) => places.indexOf(bare(COLUMNS[column])));
  const missing = READ_BACK.filter((column) => !places.includes(bare(COLUMNS[column])));
  if (missing.length > 0) return { ok: false, say: missingColumns(missing, header) };
  return {
    ok: true,
    at: { key: key ?? 0, version: version ?? 0, answer: answer ?? 0, value: value ?? 0, whom: whom ?? 0 },
  };
}

function missingColumns(missing: readonly ReadBack[], header: readonly string[]): Said {
  const names = missing.map((column) => `「${COLUMNS[column]}」`).join('');
  const [first] = missing;
  const near = first === undefined ? null : nearest(COLUMNS[first], header);
  return {
    ja: `${names}の列がありません。${near === null ? '' : `「${near}」の列の名前を元に戻すか、`}この画面で取り出した表を使ってください。列は、動かしても構いません。`,
    en: `The column ${names} is missing. Use a table taken from this screen; columns may move, but keep their names.`,
  };
}
