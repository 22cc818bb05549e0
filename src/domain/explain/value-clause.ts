import { pointOf } from '../compare.js';
import type { DateReference, FactLeaf } from '../condition.js';
import { inEra } from '../era.js';
import { knownOf, type FactSheet } from '../fact-sheet.js';
import { factNamed } from '../facts/index.js';
import type { BoolFact, Clauses, DateFact, EnumFact, FactDefinition, IntFact, SetFact } from '../facts/index.js';
import type { DateRange, IntRange, Knowledge, OneOf, SetKnowledge } from '../knowledge.js';
import type { Text } from '../text.js';
import { eitherOf } from './clause.js';

/**
 * What a decided leaf says about its fact, as clauses that are all true. Where the actual value is known it speaks for
 * itself; else the leaf's own comparison, turned round where the leaf is FALSE.
 */
export function clausesOfFact(leaf: FactLeaf, holds: boolean, sheet: FactSheet): readonly Text[] {
  const fact: FactDefinition = factNamed(leaf.fact);
  const known = knownOf(sheet, leaf.fact);
  if ('exists' in leaf) return existence(fact, leaf.exists === holds);
  if (known.type !== 'one' && known.type !== 'set' && known.range === null && hasNone(fact))
    return existence(fact, false);
  switch (fact.type) {
    case 'bool':
      return 'is' in leaf ? [boolClause(fact, (leaf.is === true) === holds)] : [];
    case 'enum':
      return known.type === 'one' ? enumClauses(fact, leaf, holds, known) : [];
    case 'set':
      return known.type === 'set' ? setClauses(fact, leaf, holds, known) : [];
    case 'int':
      return known.type === 'int' ? intClauses(fact, leaf, holds, known) : [];
    case 'date':
      return known.type === 'date' ? dateClauses(fact, leaf, holds, known, sheet) : [];
  }
}

const hasNone = (fact: FactDefinition): boolean =>
  (fact.type === 'int' || fact.type === 'date') && fact.none !== undefined;

function existence(fact: FactDefinition, exists: boolean): readonly Text[] {
  if (fact.type !== 'int' && fact.type !== 'date') return [];
  return fact.none ? [exists ? fact.none.no : fact.none.yes] : [];
}

const boolClause = ({ yes, no }: BoolFact, value: boolean): Text => (value ? yes : no);

const clauses = (values: Readonly<Record<string, Clauses>>, names: readonly string[], say: keyof Clauses): Text[] =>
  names.flatMap((name) => values[name]?.[say] ?? []);

function enumClauses({ values }: EnumFact, leaf: FactLeaf, holds: boolean, { possible }: OneOf): readonly Text[] {
  const left = possible.map(String);
  if (left.length === 1) return clauses(values, left, 'yes');
  const wanted = 'is' in leaf ? [String(leaf.is)] : 'in' in leaf ? leaf.in : [];
  return holds ? [eitherOf(clauses(values, left, 'yes'))] : clauses(values, wanted, 'no');
}

function setClauses(fact: SetFact, leaf: FactLeaf, holds: boolean, known: SetKnowledge): readonly Text[] {
  const { values, empty } = fact;
  if (known.in.length === 0 && known.open.length === 0) return [empty.yes];
  if ('empty' in leaf) return leaf.empty === holds ? [empty.yes] : members(fact, known.in);
  if ('onlyFrom' in leaf) {
    if (!holds) return [notOnly(fact, known.in, leaf.onlyFrom)];
    return known.in.length === 0 ? eitherNone(fact, leaf.onlyFrom) : [only(fact, known.in)];
  }
  const wanted = 'contains' in leaf ? [leaf.contains] : 'containsAny' in leaf ? leaf.containsAny : [];
  return holds
    ? clauses(
        values,
        wanted.filter((member) => known.in.includes(member)),
        'yes',
      )
    : clauses(values, wanted, 'no');
}

const members = ({ values, empty }: SetFact, names: readonly string[]): readonly Text[] =>
  names.length === 0 ? [empty.no] : clauses(values, names, 'yes');

/** That one of the others is there is half a reason: 「老齢基礎年金を受けていたため、お手続きはありません」 says nothing. */
function notOnly({ label, values }: SetFact, all: readonly string[], allowed: readonly string[]): Text {
  const labelsOf = (names: readonly string[]) => names.flatMap((name) => values[name]?.label ?? []);
  const others = labelsOf(all.filter((member) => !allowed.includes(member)));
  const named = labelsOf(allowed);
  return {
    ja: `${label.ja}に${others.map(({ ja }) => ja).join('・')}があり、${named.map(({ ja }) => ja).join('・')}だけではない`,
    en: `there is more than ${named.map(({ en }) => en).join(', ')} (${label.en}: ${others.map(({ en }) => en).join(', ')})`,
  };
}

/** Nothing certain is in, and nothing but the named ones is open. */
const eitherNone = ({ label, values }: SetFact, names: readonly string[]): readonly Text[] => {
  const labels = names.flatMap((name) => values[name]?.label ?? []);
  return [
    {
      ja: `${label.ja}に、${labels.map(({ ja }) => ja).join('・')}のほかがない`,
      en: `nothing but ${labels.map(({ en }) => en).join(', ')} is possible (${label.en})`,
    },
  ];
};

function only({ label, values }: SetFact, names: readonly string[]): Text {
  const labels = names.flatMap((name) => values[name]?.label ?? []);
  return {
    ja: `${label.ja}が${labels.map(({ ja }) => ja).join('・')}だけである`,
    en: `there is only ${labels.map(({ en }) => en).join(', ')} (${label.en})`,
  };
}

function intClauses(fact: IntFact, leaf: FactLeaf, holds: boolean, { range, none }: IntRange): readonly Text[] {
  if (range && !none && range.from === range.to)
    return [holds ? exactly(fact, range.from) : missed(fact, leaf, range.from)];
  if ('atLeast' in leaf) return [holds ? atLeast(fact, leaf.atLeast) : atMost(fact, leaf.atLeast - 1)];
  return 'atMost' in leaf ? [holds ? atMost(fact, leaf.atMost) : atLeast(fact, leaf.atMost + 1)] : [];
}

/** People and animals are counted (「2人いる」); months, years and ages are measured (「4か月である」). */
export const isCounted = ({ unit }: IntFact): boolean => unit.ja === '人' || unit.ja === '頭';

const measured = ({ unit }: IntFact, number: number): Text => ({
  ja: `${String(number)}${unit.ja}`,
  en: `${String(number)} ${unit.en[number === 1 ? 0 : 1]}`,
});

const nobody = ({ noun }: IntFact): Text => ({ ja: `${noun.ja}がいない`, en: `there are no ${noun.en}` });

function exactly(fact: IntFact, number: number): Text {
  const amount = measured(fact, number);
  if (!isCounted(fact)) return { ja: `${fact.noun.ja}が${amount.ja}である`, en: `the ${fact.noun.en} is ${amount.en}` };
  if (number === 0) return nobody(fact);
  return { ja: `${fact.noun.ja}が${amount.ja}いる`, en: `the number of ${fact.noun.en} is ${String(number)}` };
}

/** A measure that misses the rule's threshold, with both numbers. */
function missed(fact: IntFact, leaf: FactLeaf, number: number): Text {
  const threshold = 'atLeast' in leaf ? leaf.atLeast : 'atMost' in leaf ? leaf.atMost : number;
  const amount = measured(fact, number);
  if (isCounted(fact)) return number === 0 || number > threshold ? exactly(fact, number) : onlySoMany(fact, number);
  const limit = measured(fact, threshold);
  return number < threshold
    ? {
        ja: `${fact.noun.ja}が${amount.ja}で、${limit.ja}に届かない`,
        en: `the ${fact.noun.en} is ${amount.en}, less than ${limit.en}`,
      }
    : {
        ja: `${fact.noun.ja}が${amount.ja}で、${limit.ja}を超えている`,
        en: `the ${fact.noun.en} is ${amount.en}, more than ${limit.en}`,
      };
}

const onlySoMany = (fact: IntFact, number: number): Text => ({
  ja: `${fact.noun.ja}が${measured(fact, number).ja}だけである`,
  en: `the number of ${fact.noun.en} is only ${String(number)}`,
});

function atLeast(fact: IntFact, number: number): Text {
  const amount = measured(fact, number);
  if (!isCounted(fact))
    return { ja: `${fact.noun.ja}が${amount.ja}以上である`, en: `the ${fact.noun.en} is at least ${amount.en}` };
  if (number <= 1) return { ja: `${fact.noun.ja}がいる`, en: `there are ${fact.noun.en}` };
  return { ja: `${fact.noun.ja}が${amount.ja}以上いる`, en: `there are at least ${String(number)} ${fact.noun.en}` };
}

function atMost(fact: IntFact, number: number): Text {
  const amount = measured(fact, number);
  if (!isCounted(fact))
    return { ja: `${fact.noun.ja}が${amount.ja}以下である`, en: `the ${fact.noun.en} is at most ${amount.en}` };
  if (number <= 0) return nobody(fact);
  return {
    ja: `${fact.noun.ja}が${amount.ja}以下である`,
    en: `the number of ${fact.noun.en} is at most ${String(number)}`,
  };
}

interface Relation {
  readonly reference: DateReference;
  readonly yes: Text;
  readonly no: Text;
}

const BEFORE: Text = { ja: 'より前', en: 'before' };
const AFTER: Text = { ja: 'より後', en: 'after' };
const UNTIL: Text = { ja: '以前', en: 'on or before' };
const SINCE: Text = { ja: '以後', en: 'on or after' };

function relationOf(leaf: FactLeaf): Relation | null {
  if ('before' in leaf) return { reference: leaf.before, yes: BEFORE, no: SINCE };
  if ('after' in leaf) return { reference: leaf.after, yes: AFTER, no: UNTIL };
  if ('onOrBefore' in leaf) return { reference: leaf.onOrBefore, yes: UNTIL, no: AFTER };
  return 'onOrAfter' in leaf ? { reference: leaf.onOrAfter, yes: SINCE, no: BEFORE } : null;
}

/** The noun of a date with its day where that is known: 「亡くなられた日(令和8年11月2日)」. */
export function dayWithDate({ noun }: DateFact, known: Knowledge): Text {
  const day = exactDay(known);
  const date = day === null ? null : inEra(day);
  return date ? { ja: `${noun.ja}(${date.ja})`, en: `${noun.en} (${date.en})` } : noun;
}

const exactDay = (known: Knowledge): string | null =>
  known.type === 'date' && known.range && !known.none && known.range.from === known.range.to ? known.range.from : null;

function dateClauses(
  fact: DateFact,
  leaf: FactLeaf,
  holds: boolean,
  known: DateRange,
  sheet: FactSheet,
): readonly Text[] {
  const relation = relationOf(leaf);
  if (!relation) return [];
  const subject = dayWithDate(fact, known);
  const word = holds ? relation.yes : relation.no;
  const other = referenceText(relation.reference, sheet);
  return [{ ja: `${subject.ja}が${other.ja}${word.ja}である`, en: `${subject.en} is ${word.en} ${other.en}` }];
}

const POINTS = {
  same: { ja: '', en: '' },
  yearStart: { ja: 'の年の1月1日', en: '1 January of the year of ' },
  yearEnd: { ja: 'の年の12月31日', en: '31 December of the year of ' },
  fiscalYearEnd: { ja: 'のあとの3月31日', en: 'the 31 March following ' },
  nextApr1: { ja: 'のあとの4月1日', en: 'the 1 April following ' },
} as const satisfies Readonly<Record<string, Text>>;

/** The day itself where it can be worked out, else in words. */
function referenceText(reference: DateReference, sheet: FactSheet): Text {
  if (typeof reference === 'string') return inEra(reference);
  const day = exactDay(knownOf(sheet, reference.of));
  if (day !== null) return inEra(pointOf(day, reference));
  const fact: FactDefinition = factNamed(reference.of);
  const noun = fact.type === 'date' ? fact.noun : fact.label;
  const point = POINTS[reference.at ?? 'same'];
  const shifted = reference.plus === undefined ? { ja: '', en: '' } : { ja: 'から数えた日', en: 'a day counted from ' };
  return { ja: `${noun.ja}${point.ja}${shifted.ja}`, en: `${shifted.en}${point.en}${noun.en}` };
}
