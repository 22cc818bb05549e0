import { forbiddenNumberIn, forbiddenNumberInTelephone } from '../access/forbidden-numbers.js';
import { invalid, type Path, type Refusal } from '../access/refusal.js';
import type { Said } from '../platform/said.js';

/** Longer than this is no reason and no note, but a paper that belongs somewhere else. */
const LONGEST = 400;

/** What is said of a text that can't be taken. @param longest in characters */
const sayings = (longest: number) => ({
  MY_NUMBER: {
    ja: 'マイナンバーと思われる12桁の番号が入っています。マイナンバーはここに入れないでください。',
    en: 'This holds a 12-digit number that looks like a My Number. Never enter one here.',
  },
  RESIDENT_RECORD_CODE: {
    ja: '住民票コードと思われる11桁の番号が入っています。住民票コードはここに入れないでください。',
    en: 'This holds an 11-digit number that looks like a resident record code. Never enter one here.',
  },
  CONTROL_CHARACTER: {
    ja: '見えない制御文字が入っています。消してから入れ直してください。',
    en: 'This holds an invisible control character. Delete it and enter the text again.',
  },
  TOO_LONG: {
    ja: `長すぎます。${String(longest)}文字までにしてください。`,
    en: `Too long. Keep it to ${String(longest)} characters.`,
  },
});

const FORBIDDEN = { 'my-number': 'MY_NUMBER', 'resident-record-code': 'RESIDENT_RECORD_CODE' } as const;

/** Control characters, and those that turn the direction of writing around: behind one of them a line on paper reads otherwise than it is. */
const INVISIBLE = /[\p{Cc}\p{Bidi_Control}]/u;

/** What is wrong with a text that somebody typed: My Number and 住民票コード (never stored), control characters, too long. */
export function textProblems(
  text: string | null | undefined,
  path: Path,
  longest: number = LONGEST,
  forbiddenIn = forbiddenNumberIn,
): Refusal[] {
  if (!text) return [];
  const refused = (code: keyof ReturnType<typeof sayings>) => [invalid(code, sayings(longest)[code], path)];
  const forbidden = forbiddenIn(text);
  if (forbidden !== null) return refused(FORBIDDEN[forbidden]);
  if (INVISIBLE.test(text)) return refused('CONTROL_CHARACTER');
  return [...text].length > longest ? refused('TOO_LONG') : [];
}

const TELEPHONE_WRONG: Said = {
  ja: '電話番号は、数字とハイフン、かっこ、空白、+、「内線」だけで、1つ入れてください。分からないときは空けておいてください。',
  en: 'Give one telephone number: digits, hyphens, parentheses, spaces, + and “ext.” only. Leave it empty if it is not known.',
};

/** Every sentence that {@link textProblems} and {@link telephoneProblems} may answer with, by its code. */
export const saidOfTexts = (longest: number): Readonly<Record<string, Said>> => ({
  ...sayings(longest),
  TELEPHONE_WRONG,
});

/** Digits in any width, +, hyphens of all kinds, points, parentheses, spaces; 内線 or ext. before an extension. */
const TELEPHONE = /^(?=.*\d)(?:[\d+()\s\p{Pd}ー−.]|内線|ext)+$/iu;

/** As {@link textProblems}, in a field for telephone numbers: it holds one number, and nothing that nobody can dial. */
export function telephoneProblems(text: string | null | undefined, path: Path, longest: number): Refusal[] {
  const problems = textProblems(text, path, longest, forbiddenNumberInTelephone);
  if (!text || problems.length > 0 || TELEPHONE.test(text.normalize('NFKC'))) return problems;
  return [invalid('TELEPHONE_WRONG', TELEPHONE_WRONG, path)];
}

/** A reason, an evidence: a text that must be there. */
export function reasonProblems(text: string, path: Path): Refusal[] {
  return text.trim() === ''
    ? [
        invalid(
          'REASON_MISSING',
          {
            ja: '理由を入れてください。あとで見る人に、なぜそうしたかが分かるようにするためです。',
            en: 'Give the reason, so that whoever looks later understands why.',
          },
          path,
        ),
      ]
    : // Whoever gives a reason may write it in several lines; a name has one.
      textProblems(text.replace(/[\r\n\t]+/gu, ' '), path);
}
