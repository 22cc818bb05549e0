/**
 * A digit typed behind kana means a row: readings hold none. Behind anything else it belongs to a number or a day.
 * @returns the text without it, and which row; the text as it is where no row is meant
 */
export function rowKey(text: string): { readonly kana: string; readonly row: number | null } {
  const [, kana, digit] =
    /^([\p{Script=Hiragana}\p{Script=Katakana}ー\s\u3000]*[\p{Script=Hiragana}\p{Script=Katakana}][ー\s\u3000]*)([1-9１-９])$/u.exec(
      text,
    ) ?? [];
  if (kana === undefined || digit === undefined) return { kana: text, row: null };
  return { kana, row: Number(digit.normalize('NFKC')) - 1 };
}
