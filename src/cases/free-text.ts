import { forbiddenNumberIn, forbiddenNumberInTelephone } from '../access/forbidden-numbers.js';
import { invalid, type Path, type Refusal } from '../access/refusal.js';

/** Longer than this is no reason and no note, but a paper that belongs somewhere else. */
const LONGEST = 400;

/** What is wrong with a text that somebody typed: My Number and 住民票コード (never stored), control characters, too long. */
export function textProblems(
  text: string | null | undefined,
  path: Path,
  longest: number = LONGEST,
  forbiddenIn = forbiddenNumberIn,
): Refusal[] {
  if (!text) return [];
  switch (forbiddenIn(text)) {
    case 'my-number':
      return [
        invalid(
          'MY_NUMBER',
          {
            ja: 'マイナンバーと思われる12桁の番号が入っています。マイナンバーはここに入れないでください。',
            en: 'This holds a 12-digit number that looks like a My Number. Never enter one here.',
          },
          path,
        ),
      ];
    case 'resident-record-code':
      return [
        invalid(
          'RESIDENT_RECORD_CODE',
          {
            ja: '住民票コードと思われる11桁の番号が入っています。住民票コードはここに入れないでください。',
            en: 'This holds an 11-digit number that looks like a resident record code. Never enter one here.',
          },
          path,
        ),
      ];
    case null:
  }
  if (/\p{Cc}/u.test(text))
    return [
      invalid(
        'CONTROL_CHARACTER',
        {
          ja: '見えない制御文字が入っています。消してから入れ直してください。',
          en: 'This holds an invisible control character. Delete it and enter the text again.',
        },
        path,
      ),
    ];
  if ([...text].length > longest)
    return [
      invalid(
        'TOO_LONG',
        {
          ja: `長すぎます。${String(longest)}文字までにしてください。`,
          en: `Too long. Keep it to ${String(longest)} characters.`,
        },
        path,
      ),
    ];
  return [];
}

/** Digits in any width, +, hyphens of all kinds, points, parentheses, spaces; 内線 or ext. before an extension. */
const TELEPHONE = /^(?=.*\d)(?:[\d+()\s\p{Pd}ー−.]|内線|ext)+$/iu;

/** As {@link textProblems}, in a field for telephone numbers: it holds one number, and nothing that nobody can dial. */
export function telephoneProblems(text: string | null | undefined, path: Path, longest: number): Refusal[] {
  const problems = textProblems(text, path, longest, forbiddenNumberInTelephone);
  if (!text || problems.length > 0 || TELEPHONE.test(text.normalize('NFKC'))) return problems;
  return [
    invalid(
      'TELEPHONE_WRONG',
      {
        ja: '電話番号は、数字とハイフン、かっこ、空白、+、「内線」だけで、1つ入れてください。分からないときは空けておいてください。',
        en: 'Give one telephone number: digits, hyphens, parentheses, spaces, + and “ext.” only. Leave it empty if it is not known.',
      },
      path,
    ),
  ];
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
