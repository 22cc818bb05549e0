import { readCsv } from '../../platform/tables/read-csv.js';

/** Towns by postcode of seven digits, as Japan Post lists them; null: the city has not put the file in. */
export type PostcodeTable = ReadonlyMap<string, readonly string[]> | null;

export const postcodeTableToken = Symbol('postcode table');

/** Columns of KEN_ALL.CSV and utf_ken_all.csv (日本郵便「郵便番号データの説明」). */
const [POSTCODE, PREFECTURE, CITY, TOWN] = [2, 6, 7, 8];
const COLUMNS = 15;

/**
 * Reads Japan Post's own file (utf_ken_all.csv in UTF-8, or KEN_ALL.CSV in CP932), unpacked.
 * @returns null for what is no such file, or breaks off in the middle of a line
 */
export function readPostcodes(bytes: Uint8Array): NonNullable<PostcodeTable> | null {
  const read = readCsv(bytes);
  if (!read.ok) return null;
  const towns = new Map<string, string[]>();
  // In KEN_ALL.CSV a long town goes on in further lines of its postcode, until its parenthesis is closed.
  let open: string | null = null;
  for (const { cells } of read.value.lines) {
    const [postcode = '', prefecture = '', city = '', town = ''] = [POSTCODE, PREFECTURE, CITY, TOWN].map(
      (column) => cells[column] ?? '',
    );
    if (cells.length !== COLUMNS || !/^\d{7}$/u.test(postcode) || prefecture === '' || city === '') return null;
    const goesOn = open === postcode;
    if (town.includes('）')) open = null;
    else if (town.includes('（')) open = postcode;
    if (goesOn) continue;
    const address = prefecture + city + townIn(town);
    const before = towns.get(postcode) ?? [];
    if (!before.includes(address)) towns.set(postcode, [...before, address]);
  }
  return towns.size === 0 ? null : towns;
}

/** What of the column is a town, and no remark about it: 以下に掲載がない場合, 神田（１～３丁目）, 種市第１５地割～第２１地割. */
function townIn(text: string): string {
  if (/以下に掲載がない場合|の次に番地がくる場合|(?!^)一円$/u.test(text)) return '';
  return text
    .replace(/（.*$/u, '')
    .replace(/第?[０-９\d]+地割.*$/u, '')
    .replace(/[、～].*$/u, '');
}

/** Seven digits as they are typed: `100-0001`, 「〒１０００００１」; null for anything else. */
export function postcodeIn(text: string): string | null {
  const [, area, rest] =
    /^〒?\s*(\d{3})-?(\d{4})$/u.exec(
      text
        .normalize('NFKC')
        .replace(/[‐‑–—−ー]/gu, '-')
        .trim(),
    ) ?? [];
  return area === undefined || rest === undefined ? null : area + rest;
}
