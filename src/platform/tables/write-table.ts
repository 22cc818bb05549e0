import { lostInCp932, toCp932 } from './cp932.js';
import { neutralised } from './formula-start.js';
import { writeXlsx } from './write-xlsx.js';

/** A table to be handed out; every cell is text. */
export interface WrittenTable {
  /** The name of its sheet. */
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const all = ({ header, rows }: WrittenTable): (readonly string[])[] => [header, ...rows];

/** RFC 4180 as Excel in Japan opens it by a double click: every field quoted, CRLF. */
const asCsv = (table: WrittenTable): string =>
  all(table)
    .map((cells) => cells.map((cell) => `"${neutralised(cell).replace(/"/g, '""')}"`).join(',') + '\r\n')
    .join('');

export const csvInUtf8 = (table: WrittenTable): Uint8Array => new TextEncoder().encode(`\ufeff${asCsv(table)}`);

/** What does not survive is 〓: show {@link lossesInCp932} before, and let whoever takes it choose. */
export const csvInCp932 = (table: WrittenTable): Uint8Array => toCp932(asCsv(table));

export const xlsxOf = (table: WrittenTable): Uint8Array => writeXlsx(table);

/** A cell whose characters CP932 does not have. */
export interface Loss {
  /** As a spreadsheet numbers it; the header is 1. */
  readonly line: number;
  readonly column: string;
  readonly characters: readonly string[];
}

export const lossesInCp932 = (table: WrittenTable): Loss[] =>
  all(table).flatMap((cells, index) =>
    cells.flatMap((cell, place) => {
      const characters = [...new Set(lostInCp932(cell))];
      return characters.length === 0 ? [] : [{ line: index + 1, column: table.header[place] ?? '', characters }];
    }),
  );
