import fc from 'fast-check';
import { addDays, dateFromDayNumber, dayNumber, FIRST_DATE, LAST_DATE } from '../../src/domain/calendar-date.js';
import { MONTH_ORIGINS } from '../../src/domain/deadline-grammar.js';
import { factNamed, type FactName } from '../../src/domain/facts/index.js';
import { everything, type Interval, type Knowledge } from '../../src/domain/knowledge.js';

/** How much of a value is known: all of it, nothing, or a part given by small numbers. */
export interface Haze {
  readonly mode: 'exact' | 'nothing' | 'part';
  readonly before: number;
  readonly after: number;
  readonly mask: number;
  readonly none: boolean;
}

export const haze = (weights: { exact: number; nothing: number; part: number }): fc.Arbitrary<Haze> =>
  fc.record({
    mode: fc.oneof(
      { weight: weights.exact, arbitrary: fc.constant('exact' as const) },
      { weight: weights.nothing, arbitrary: fc.constant('nothing' as const) },
      { weight: weights.part, arbitrary: fc.constant('part' as const) },
    ),
    before: fc.nat(40),
    after: fc.nat(40),
    mask: fc.nat(1023),
    none: fc.boolean(),
  });

const days = (from: string, to: string): fc.Arbitrary<string> =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dateFromDayNumber);

/** Days around today's law, with the ends of months and years oftener than chance has them. */
const lawDay = fc.oneof(
  { weight: 3, arbitrary: days('2022-01-01', '2029-12-31') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2024-02-29', '2026-03-31', '2026-09-30', '2026-12-28', '2026-01-01', '2027-01-01'),
  },
);

function dateOf(name: FactName): fc.Arbitrary<string> {
  if (name === 'birthDate') return days('1915-01-01', '2026-12-31');
  if (name === 'treatmentMonthNext' || name === 'pensionPaymentMonthNext')
    return lawDay.map((day) => `${day.slice(0, 8)}01`);
  return lawDay;
}

/** One value of a fact, as knowledge of nothing but it. */
export function valueOf(name: FactName): fc.Arbitrary<Knowledge> {
  const fact = factNamed(name);
  const orNone = <Value>(value: fc.Arbitrary<Value>, none: boolean) =>
    none ? fc.option(value, { nil: null, freq: 4 }) : value;
  switch (fact.type) {
    case 'bool':
      return fc.boolean().map((value): Knowledge => ({ type: 'one', possible: [value] }));
    case 'enum':
      return fc
        .constantFrom(...Object.keys(fact.values))
        .map((value): Knowledge => ({ type: 'one', possible: [value] }));
    case 'set':
      return fc
        .subarray(Object.keys(fact.values))
        .map((members): Knowledge => ({ type: 'set', in: members.sort(), open: [] }));
    case 'int':
      return orNone(fc.oneof(fc.nat(4), fc.nat(130)), fact.none !== undefined).map((value): Knowledge => ({
        type: 'int',
        range: value === null ? null : only(value),
        none: value === null,
      }));
    case 'date':
      return orNone(dateOf(name), fact.none !== undefined).map((value): Knowledge => ({
        type: 'date',
        range: value === null ? null : only(value),
        none: value === null,
      }));
  }
}

const only = <Value>(value: Value): Interval<Value> => ({ from: value, to: value });

/** What is known of a value through a haze: always a set of values with this one in it. */
export function through(name: FactName, value: Knowledge, { mode, before, after, mask, none }: Haze): Knowledge {
  const fact = factNamed(name);
  if (mode === 'exact') return value;
  const all = everything(fact);
  if (mode === 'nothing' || MONTH_ORIGINS.includes(name)) return all;
  const noneToo =
    value.type !== 'one' && value.type !== 'set' && (value.none || (none && fact.type !== 'bool' && allowsNone(name)));
  if (value.type === 'one' && all.type === 'one')
    return {
      type: 'one',
      possible: all.possible.filter((one, bit) => value.possible.includes(one) || (mask >> bit) & 1),
    };
  if (value.type === 'set' && all.type === 'set') {
    const open = all.open.filter((_member, bit) => (mask >> bit) & 1);
    return { type: 'set', in: value.in.filter((member) => !open.includes(member)), open };
  }
  if (value.type === 'int' && all.type === 'int' && all.range) {
    const least = all.range.from;
    const range = value.range && {
      from: Math.max(least, value.range.from - before),
      to: mask & 1 ? Infinity : value.range.to + after,
    };
    return { type: 'int', range: range ?? (mask & 2 ? { from: least, to: least + after } : null), none: noneToo };
  }
  if (value.type === 'date') {
    const range = value.range && {
      from: mask & 4 ? FIRST_DATE : addDays(value.range.from, -before),
      to: mask & 1 ? LAST_DATE : addDays(value.range.to, after),
    };
    return { type: 'date', range: range ?? (mask & 2 ? { from: '2026-01-01', to: LAST_DATE } : null), none: noneToo };
  }
  return value;
}

function allowsNone(name: FactName): boolean {
  const fact = factNamed(name);
  return (fact.type === 'int' || fact.type === 'date') && fact.none !== undefined;
}

/** Any knowledge of a fact. */
export const knowledgeAbout = (name: FactName): fc.Arbitrary<Knowledge> =>
  fc.tuple(valueOf(name), haze({ exact: 2, nothing: 1, part: 4 })).map(([value, veil]) => through(name, value, veil));

/** Knowledge in the form in which it would be given from outside. */
export function asGiven(name: FactName, known: Knowledge): unknown {
  const fact = factNamed(name);
  switch (known.type) {
    case 'one':
      if (known.possible.length === 1) return known.possible[0];
      return fact.type === 'bool' ? 'unknown' : { oneOf: known.possible };
    case 'set':
      return known.open.length === 0 ? known.in : { in: known.in, open: known.open };
    case 'int':
    case 'date': {
      if (!known.range) return null;
      const { from, to } = known.range;
      if (from === to && !known.none) return from;
      const bounds = to === Infinity ? { from } : { from, to };
      return known.none ? { ...bounds, none: 'maybe' } : bounds;
    }
  }
}
