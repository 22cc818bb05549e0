import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const VARIANTS_FILE = readFileSync(join(import.meta.dirname, 'name-variants.txt'), 'utf8');

/**
 * Names are stored exactly as written; searching uses this key beside them (design §9): NFKC, variant kanji folded to
 * the common form, kana to full-width katakana without the marks that people leave out, no spaces, no selectors.
 */
export const nameKey = (name: string): string => folded(name, VARIANTS);

/**
 * The key, and before it was folded by the file the key of then, where it was another: under that stands what is not made anew
 * yet (keys-of-before.ts), and what never can be: a ledger keeps no name, so its rows wait for their next import.
 */
export function nameKeys(name: string): string[] {
  const [now, before] = [nameKey(name), folded(name, EARLIER)];
  return now === before ? [now] : [now, before];
}

/** Another text as soon as tokens are made in another way: those of before are then made anew. 2: telephone numbers as well. 3: long vowels. */
export const NAME_FOLDING = createHash('sha256').update(`3 ${VARIANTS_FILE}`).digest('hex').slice(0, 16);

function folded(name: string, variants: ReadonlyMap<string, string>): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, '')
    .replace(/[\s\u3000・·]/gu, '');
  return [...plain]
    .map((character) => variants.get(character) ?? character)
    .join('')
    .toLowerCase();
}

/** Kana for searching: hiragana as katakana, small kana as large, the long mark and voicing of ヴ folded. */
export function kanaKey(kana: string): string {
  const katakana = kana
    .normalize('NFKC')
    .replace(/[\s\u3000・]/gu, '')
    // A voiced mark that stood by itself (゛) comes out of NFKC behind a space.
    .normalize('NFC')
    .replace(/[\u3041-\u3096]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60));
  return [...katakana.replace(/[ーｰ－-]/gu, '').replace(/ヴ/gu, 'ブ')]
    .map((letter) => LARGE[letter] ?? letter)
    .join('');
}

/**
 * Under what a reading is looked for beside its {@link kanaKey}: long vowels are written さとう, さとお, さとー and サトー, and heard as
 * one. Whoever searches reads what is found; whether two are one person is never decided by it.
 */
export const kanaSound = (kana: string): string =>
  kanaKey(kana)
    .replace(/([オコゴソゾトドノホボポモヨロヲ])[ウオ]+/gu, '$1')
    .replace(/([ウクグスズツヅヌフブプムユル])ウ+/gu, '$1');

const LARGE: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
  ヵ: 'カ',
  ヶ: 'ケ',
};

const toFirst = (groups: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap((group) => {
      const [common, ...variants] = [...group];
      return common === undefined
        ? []
        : variants.map((variant): [string, string] => [variant.normalize('NFKC'), common]);
    }),
  );

/** Variant → common form: forms of one character (test/support/write-name-variants.mjs says which, and from what). */
const VARIANTS = toFirst(VARIANTS_FILE.split('\n').filter((line) => line !== '' && !line.startsWith('#')));

/** What was folded before there was the file; all of it stands there too. */
export const EARLIER_GROUPS: readonly string[] =
  '高髙 崎﨑嵜碕 辺邉邊 斎齋齊斉 沢澤 浜濱濵 広廣 国國 吉𠮷 島嶋嶌 富冨 桜櫻 竜龍 滝瀧 恵惠 栄榮 寿壽 真眞 徳德 増增 柳栁 梅楳 館舘 橋𣘺 藤𦾔 渡渡 曽曾 静靜 条條 豊豐 与與 万萬 礼禮 弥彌 円圓 黒黑 頼賴 薮藪 祢禰 聡聰 隆隆 塚塚 角⾓ 昇曻 槙槇 塩鹽'.split(
    ' ',
  );
const EARLIER = toFirst(EARLIER_GROUPS);
