const NUMERALS = '〇零一二三四五六七八九十百千';
const DIGIT = `[0-9０-９]`;
const KANJI = `[${NUMERALS}]`;
/**
 * Where an address leaves the town: a digit, or a kanji numeral that counts a block (三丁目, 二番, 五番地, 六号, 三ノ五,
 * a numeral at the end). A numeral that only belongs to a name (四日市, 三番町, 六本木, 二の丸) is passed over.
 */
const BLOCK = new RegExp(
  [
    DIGIT,
    `${KANJI}+丁目`,
    `${KANJI}+番地`,
    `${KANJI}+番(?=${DIGIT}|${KANJI}|[\\s\\p{Pd}ー−のノ]|$)`,
    `${KANJI}+号(?!\\p{Script=Han})`,
    `${KANJI}+[\\s\\p{Pd}ー−のノ]+(?:${DIGIT}|${KANJI})`,
    `${KANJI}+$`,
  ].join('|'),
  'u',
);

/** Address to the town: prefecture, municipality, town; block and number and what follows them are cut (ux.md §6.2). */
export function townOf(address: string): string {
  const block = BLOCK.exec(address);
  return (block ? address.slice(0, block.index) : address).trimEnd();
}
