/**
 * How many columns a terminal gives a text. Kanji, kana and full-width forms take two (Unicode East Asian Width W and F),
 * marks and variation selectors none: 葛󠄀 is written with a selector and is still one kanji wide.
 */
export const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);

const NOTHING = /\p{M}|[\u{200B}-\u{200D}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u;

function widthOfLetter(letter: string): 0 | 1 | 2 {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (NOTHING.test(letter)) return 0;
  return WIDE.some(([from, to]) => from <= code && code <= to) ? 2 : 1;
}

/** Blocks of wide letters. ※, ■, 「…」 and the like: Japanese terminals draw the brackets wide; the signs are left narrow. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];

export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
