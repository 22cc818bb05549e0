import type { Text } from '../text.js';

/**
 * A plain Japanese clause as it stands before another one: 「世帯主だった」 → 「世帯主で」, 「受けていなかった」 →
 * 「受けておらず」. The first ending that fits decides.
 */
const CONTINUED: readonly (readonly [ending: RegExp, continued: string])[] = [
  [/い(なかった|ない)$/, 'おらず'],
  [/し(なかった|ない)$/, 'せず'],
  [/(?<=[はがもくの])(なかった|ない)$/, 'なく'],
  [/(なかった|ない)$/, 'ず'],
  [/であった$/, 'であり'],
  [/だった$/, 'で'],
  [/んだ$/, 'んで'],
  [/た$/, 'て'],
  [/である$/, 'で'],
  [/いる$/, 'いて'],
  [/できる$/, 'でき'],
  [/(?<=[えけせてねへめれげぜでべ])る$/, ''],
  [/る$/, 'り'],
  [/う$/, 'い'],
  [/す$/, 'し'],
  [/く$/, 'き'],
  [/い$/, 'く'],
];

/** The clause with its ending changed so that another clause can follow; `null` if its ending is not known here. */
export function continued(clause: string): string | null {
  const rule = CONTINUED.find(([ending]) => ending.test(clause));
  return rule ? clause.replace(rule[0], rule[1]) : null;
}

/** Most clauses that one sentence bears. */
const MOST = 3;

const sameText = (a: Text, b: Text): boolean => a.ja === b.ja;

export const distinct = (texts: readonly Text[]): Text[] =>
  texts.filter((text, index) => texts.findIndex((other) => sameText(other, text)) === index);

/** Joins true clauses into one that takes 「ため」 / follows "because"; more than three end in など / "among other things". */
export function joinClauses(clauses: readonly Text[]): Text | null {
  const all = distinct(clauses);
  const shown = all.slice(0, MOST);
  const last = shown.at(-1);
  if (!last) return null;
  const more = all.length > MOST;
  const before = shown.slice(0, -1).map(({ ja }) => `${continued(ja) ?? `${ja}うえ`}、`);
  return {
    ja: `${before.join('')}${last.ja}${more ? 'などの' : ''}`,
    en: `${listed(
      shown.map(({ en }) => en),
      'and',
    )}${more ? ', among other things' : ''}`,
  };
}

/** Nouns or noun clauses in a row, all of them: 「A、Bと、C」 / "A, B and C". */
export function joinNouns(nouns: readonly Text[]): Text {
  const ja = nouns.map((noun) => noun.ja);
  return {
    ja: ja.length < 2 ? ja.join('') : `${ja.slice(0, -1).join('、')}と、${ja.at(-1) ?? ''}`,
    en: listed(
      nouns.map(({ en }) => en),
      'and',
    ),
  };
}

/** The first of several: 「A、B、Cのほか、いくつかのこと」. */
export const joinSome = (nouns: readonly Text[]): Text => ({
  ja: `${nouns.map(({ ja }) => ja).join('、')}のほか、いくつかのこと`,
  en: `${listed(
    nouns.map(({ en }) => en),
    'and',
  )}, among other things`,
});

/** Alternatives of which one is true: 「AかBのどちらかである」. */
export function eitherOf(clauses: readonly Text[]): Text {
  const [only] = clauses;
  if (only && clauses.length === 1) return only;
  return {
    ja: `${clauses.map(({ ja }) => `${ja}か`).join('、')}の${clauses.length === 2 ? 'どちらか' : 'どれか'}である`,
    en: `either ${listed(
      clauses.map(({ en }) => en),
      'or',
    )}`,
  };
}

/** Parts that hold a comma themselves are kept apart by semicolons. */
function listed(parts: readonly string[], word: 'and' | 'or'): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return parts.some((part) => part.includes(', '))
    ? `${parts.slice(0, -1).join('; ')}; ${word} ${last}`
    : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}
