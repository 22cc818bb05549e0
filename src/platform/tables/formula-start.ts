/**
 * What a spreadsheet takes for the start of a formula (CWE-1236). Excel in Japanese reads the full-width signs in the same
 * way. Numbers and telephone numbers begin like this too, and can't call anything. An apostrophe that stands there already
 * gets one more, so that every text comes back as it was.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;
const PLAIN_NUMBER = /^[+-]?[\d() .-]+$/;

/** An apostrophe before it makes it text. */
export const neutralised = (cell: string): string =>
  FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;

/** What we wrote comes back as it was. */
export const withoutNeutralising = (cell: string): string =>
  cell.startsWith("'") && neutralised(cell.slice(1)) === cell ? cell.slice(1) : cell;
