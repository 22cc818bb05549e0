import { FIRST_DATE, LAST_DATE } from '../calendar-date.js';
import { inEra } from '../era.js';
import type { DateFact, EnumFact, FactDefinition, IntFact, SetFact } from '../facts/index.js';
import {
  everything,
  sameKnowledge,
  type DateRange,
  type IntRange,
  type Knowledge,
  type SetKnowledge,
} from '../knowledge.js';
import type { Text } from '../text.js';

/** What is known of a fact, as words that stand behind its label; null where everything is still possible. */
export function knownInWords(fact: FactDefinition, known: Knowledge): Text | null {
  if (sameKnowledge(known, everything(fact))) return null;
  switch (fact.type) {
    case 'bool':
      return known.type === 'one' ? (known.possible.includes(true) ? fact.yes : fact.no) : null;
    case 'enum':
      return known.type === 'one' ? labels(fact, known.possible.map(String), OR) : null;
    case 'set':
      return known.type === 'set' ? membersInWords(fact, known) : null;
    case 'int':
      return known.type === 'int' ? countInWords(fact, known) : null;
    case 'date':
      return known.type === 'date' ? dayInWords(fact, known) : null;
  }
}

const OR: Text = { ja: 'か', en: ' or ' };
const AND: Text = { ja: '、', en: ', ' };

function labels({ values }: EnumFact | SetFact, names: readonly string[], between: Text): Text {
  const said = names.flatMap((name) => values[name]?.label ?? []);
  return { ja: said.map(({ ja }) => ja).join(between.ja), en: said.map(({ en }) => en).join(between.en) };
}

function membersInWords(fact: SetFact, { in: certain, open }: SetKnowledge): Text {
  if (open.length === 0) return certain.length === 0 ? fact.empty.yes : labels(fact, certain, AND);
  const perhaps = labels(fact, open, AND);
  if (certain.length === 0) return { ja: `あるとすれば、${perhaps.ja}`, en: `at most ${perhaps.en}` };
  const sure = labels(fact, certain, AND);
  return {
    ja: `${sure.ja}（ほかに、${perhaps.ja}があるかもしれません）`,
    en: `${sure.en} (perhaps also ${perhaps.en})`,
  };
}

/** 「3人」「2人以上」「1人から3人」, 「または、ない」 where that is possible as well. */
function countInWords(fact: IntFact, { range, none }: IntRange): Text | null {
  if (range === null) return fact.none?.yes ?? null;
  const measured = (count: number): Text => ({
    ja: `${String(count)}${fact.unit.ja}`,
    en: `${String(count)} ${fact.unit.en[count === 1 ? 0 : 1]}`,
  });
  const [from, to] = [measured(range.from), measured(range.to)];
  if (range.from === range.to) return orNone(from, none);
  if (range.to === Infinity) return orNone({ ja: `${from.ja}以上`, en: `at least ${from.en}` }, none);
  if (range.from === fact.min) return orNone({ ja: `${to.ja}以下`, en: `at most ${to.en}` }, none);
  return orNone({ ja: `${from.ja}から${to.ja}`, en: `${from.en} to ${to.en}` }, none);
}

function dayInWords(fact: DateFact, { range, none }: DateRange): Text | null {
  if (range === null) return fact.none?.yes ?? null;
  const [from, to] = [inEra(range.from), inEra(range.to)];
  if (range.from === range.to) return orNone(from, none);
  if (range.to === LAST_DATE) return orNone({ ja: `${from.ja}以後`, en: `on or after ${from.en}` }, none);
  if (range.from === FIRST_DATE) return orNone({ ja: `${to.ja}以前`, en: `on or before ${to.en}` }, none);
  return orNone({ ja: `${from.ja}から${to.ja}まで`, en: `${from.en} to ${to.en}` }, none);
}

const orNone = ({ ja, en }: Text, none: boolean): Text =>
  none ? { ja: `${ja}、またはない`, en: `${en}, or none` } : { ja, en };
