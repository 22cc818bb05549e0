/** Groups of digits with nothing but separators between them. */
type Chain = readonly string[];

const KANJI = new Map([...'〇一二三四五六七八九'].map((letter, value) => [letter, String(value)]));
KANJI.set('零', '0');
/** A change of script ends a group: 「本町一1234」 is 1 and 1234. */
const GROUP = /[0-9]+|[〇零一二三四五六七八九]+/gu;
/** What people, forms and word processors put between the groups of one number; invisible marks too. */
const SEPARATORS = /^[\s\p{Pd}\p{Cf}\p{M}\u3000ー−・./_]*$/u;

const isDigit = (codePoint: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));

/** The value of a decimal digit of any script: they stand in rows from 0 to 9 (The Unicode Standard, 4.6), rows sometimes side by side. */
function plainDigit(letter: string): string {
  const digit = letter.codePointAt(0) ?? 0;
  let row = digit;
  while (isDigit(row - 1)) row -= 1;
  return String((digit - row) % 10);
}

/** The digits of a text by chains and groups, kanji digits and those of every other script as plain ones; a date ends the chain. */
export function groupsOf(text: string): Chain[] {
  const folded = text.normalize('NFKC').replace(/(?![0-9])\p{Nd}/gu, plainDigit);
  const chains: string[][] = [];
  let end = -1;
  for (const match of folded.matchAll(GROUP)) {
    const group = [...match[0]].map((letter) => KANJI.get(letter) ?? letter).join('');
    const chain = chains.at(-1);
    if (chain && SEPARATORS.test(folded.slice(end, match.index))) chain.push(group);
    else chains.push([group]);
    end = match.index + match[0].length;
  }
  return chains.flatMap(withoutDates);
}

/** 1940-03-02, 2026/11/2: four digits of a year, a month and a day. */
function isDate([year = '', month = '', day = '']: Chain): boolean {
  if (year.length !== 4 || month.length > 2 || day.length > 2) return false;
  const within = (text: string, least: number, most: number) => Number(text) >= least && Number(text) <= most;
  return within(year, 1850, 2150) && within(month, 1, 12) && within(day, 1, 31);
}

function withoutDates(chain: Chain): Chain[] {
  const at = chain.findIndex((_, index) => isDate(chain.slice(index, index + 3)));
  return at < 0 ? [chain] : [chain.slice(0, at), ...withoutDates(chain.slice(at + 3))];
}

/**
 * The digits that a number of this length may be: whole groups in a row, as one group, as equal ones (4-4-4, 2-2-2-2-2-2),
 * as a whole chain, or for twelve digits as groups of three and more. Block numbers (1-2-3) beside others make none.
 */
export function windowsOf(chains: readonly Chain[], length: number): string[] {
  return chains.flatMap((chain) =>
    chain.flatMap((first, from) => {
      let digits = '';
      for (let to = from; to < chain.length && digits.length < length; to += 1) {
        digits += chain[to] ?? '';
        if (digits.length !== length) continue;
        const groups = chain.slice(from, to + 1);
        const equal = groups.every((group) => group.length === first.length);
        const long = length === 12 && groups.every((group) => group.length >= 3);
        return equal || long || groups.length === chain.length ? [digits] : [];
      }
      return [];
    }),
  );
}
