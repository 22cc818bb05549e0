import fc from 'fast-check';
import { dateFromDayNumber, dayNumber } from '../../src/domain/calendar-date.js';
import { DERIVATIONS } from '../../src/domain/derived.js';
import type { FactSheet } from '../../src/domain/fact-sheet.js';
import { FACT_NAMES, type FactName } from '../../src/domain/facts/index.js';
import { intersect, sameKnowledge, type Knowledge } from '../../src/domain/knowledge.js';
import { haze, through, valueOf, type Haze } from './random-knowledge.js';

/** One value for every fact of the vocabulary, no two of which contradict each other. */
export type Truth = ReadonlyMap<FactName, Knowledge>;

/** What was said of a family: per fact one statement or several. */
export type Stated = ReadonlyMap<FactName, readonly Knowledge[]>;

export interface Family {
  readonly truth: Truth;
  /** What is known of each fact, the true value always among it; on some facts a second voice says otherwise. */
  readonly stated: Stated;
  /** The same voices, knowing more. */
  readonly refined: Stated;
}

const veil = haze({ exact: 6, nothing: 3, part: 4 });

/** A family with a truth, and two stages of what is known of it. */
export const family: fc.Arbitrary<Family> = fc
  .record({
    values: fc.tuple(...FACT_NAMES.map((name) => fc.tuple(valueOf(name), valueOf(name), veil, veil))),
    daysLived: fc.oneof(fc.nat(40_000), fc.constantFrom(23_740, 23_741, 27_392, 27_393, 27_394)),
    torn: fc.uniqueArray(fc.nat(FACT_NAMES.length - 1), { maxLength: 6 }),
  })
  .map(({ values, daysLived, torn }) => {
    const truth = consistent(new Map(values.map(([value], index) => [nameAt(index), value])), daysLived);
    const stated = new Map<FactName, Knowledge[]>();
    const refined = new Map<FactName, Knowledge[]>();
    for (const [index, [, other, first, second]] of values.entries()) {
      const name = nameAt(index);
      const value = truth.get(name);
      if (!value) continue;
      const [before, after] = seen(name, value, first, second);
      const second_ = torn.includes(index) && !intersect(other, value) ? [other] : [];
      stated.set(name, second_.length > 0 ? [value, ...second_] : [before]);
      refined.set(name, second_.length > 0 ? [value, ...second_] : [after]);
    }
    return { truth, stated, refined };
  });

const nameAt = (index: number): FactName => FACT_NAMES[index] ?? 'deathDate';

/** What is seen through one veil, and through both: the second holds no value that the first has not. */
function seen(name: FactName, value: Knowledge, first: Haze, second: Haze): [Knowledge, Knowledge] {
  const before = through(name, value, first);
  return [before, intersect(before, through(name, value, second)) ?? value];
}

/** The values with everything that is computed put right. */
function consistent(values: Map<FactName, Knowledge>, daysLived: number): Truth {
  const death = values.get('deathDate');
  if (death?.type === 'date' && death.range) {
    const born = dateFromDayNumber(dayNumber(death.range.from) - daysLived);
    values.set('birthDate', { type: 'date', range: { from: born, to: born }, none: false });
  }
  values.delete('ageAtDeath');
  for (const { fact, derive } of DERIVATIONS) {
    const [computed, value] = [derive(sheetOf(values)), values.get(fact)];
    values.set(fact, value && intersect(value, computed) ? value : first(computed));
  }
  return values;
}

const sheetOf = (values: Truth): FactSheet =>
  new Map([...values].map(([fact, known]) => [fact, { known, conflict: false }]));

/** One of the values still possible. */
function first(known: Knowledge): Knowledge {
  switch (known.type) {
    case 'one':
      return { type: 'one', possible: known.possible.slice(0, 1) };
    case 'set':
      return { type: 'set', in: known.in, open: [] };
    case 'int':
      return known.range ? { ...known, range: { from: known.range.from, to: known.range.from }, none: false } : known;
    case 'date':
      return known.range ? { ...known, range: { from: known.range.from, to: known.range.from }, none: false } : known;
  }
}

/** Everything known of a family, without a doubt. */
export const told = (truth: Truth): Stated => new Map([...truth].map(([fact, value]) => [fact, [value]]));

/** Only what a given fact really says; used to check that families are what they claim. */
export const agrees = (known: Knowledge, value: Knowledge): boolean => {
  const met = intersect(known, value);
  return met !== null && sameKnowledge(met, value);
};
