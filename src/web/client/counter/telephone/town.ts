import { ERAS } from '../../../../domain/era.js';

/** Without what people write one way or the other: 霞ヶ関, 霞ケ関, 霞が関; 丘の上, 丘ノ上. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}・]/gu, '')
    .replace(/[ヶケがガ]/gu, 'ケ')
    .replace(/ノ/gu, 'の');

/**
 * A town as it was spelled. A place that nobody has said, or that is closed, stays: unknown is not no. Kana alone may be one that is
 * still to become characters: it narrows only where a town is written so.
 * @param towns those there are to choose from
 * @returns null while it says no town: nothing, figures, or the beginning of an era
 */
export function readTown(text: string, towns: readonly (string | null)[]): ((town: string | null) => boolean) | null {
  const spelled = folded(text);
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(spelled) || /\d/u.test(spelled)) return null;
  if (ERAS.some(({ name }) => name.startsWith(spelled))) return null;
  const isIn = (town: string) => folded(town).includes(spelled);
  const isKana = !/\p{Script=Han}/u.test(spelled);
  if (isKana && !towns.some((town) => town !== null && isIn(town))) return null;
  return (town) => town === null || isIn(town);
}
