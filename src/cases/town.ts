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

/** A postcode before the address, as forms and people write it. */
const POSTCODE = /^\s*〒?\s*[0-9０-９]{3}[\p{Pd}ー−]?[0-9０-９]{4}(?![0-9０-９])\s*/u;

/** The address alone: of two papers one has its postcode, and the place is the same. */
export const withoutPostcode = (address: string): string => address.replace(POSTCODE, '');

/** Address to the town: prefecture, municipality, town; block and number and what follows them are cut (ux.md §6.2). */
export function townOf(address: string): string {
  const place = withoutPostcode(address);
  const block = BLOCK.exec(place);
  return (block ? place.slice(0, block.index) : place).trimEnd();
}
