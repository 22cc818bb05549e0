import type { CalendarDate } from './calendar-date.js';
import { knownOf, type FactSheet } from './fact-sheet.js';
import { factNamed, type FactName } from './facts/index.js';
import { everything, type Interval, type Knowledge } from './knowledge.js';

/**
 * A derived value is one more source of a fact: a function of knowledge, inclusion-monotone (design §6.3, §6.8). It says
 * everything the inputs allow, so that less known about them never says more about the fact.
 */
export interface Derivation {
  readonly fact: FactName;
  readonly from: readonly FactName[];
  /**
   * Reads what was stated of its inputs, not what follows: of two facts that each follow from the other, both are torn where
   * they contradict each other, instead of the first narrowing the second.
   */
  readonly fromStated?: true;
  readonly derive: (sheet: FactSheet) => Knowledge;
}

export const datesOf = (sheet: FactSheet, fact: FactName): Interval<CalendarDate> | null => {
  const known = knownOf(sheet, fact);
  return known.type === 'date' ? known.range : null;
};

export const countsOf = (sheet: FactSheet, fact: FactName): Interval<number> => {
  const known = knownOf(sheet, fact);
  return known.type === 'int' && known.range ? known.range : { from: 0, to: Infinity };
};

export const mayBe = (sheet: FactSheet, fact: FactName, value: boolean): boolean => {
  const known = knownOf(sheet, fact);
  return known.type === 'one' && known.possible.includes(value);
};

export const bool = (mayBeTrue: boolean, mayBeFalse: boolean): Knowledge => ({
  type: 'one',
  possible: [...(mayBeFalse ? [false] : []), ...(mayBeTrue ? [true] : [])],
});

export const valuesWithout = (fact: FactName, excluded: readonly string[]): Knowledge => {
  const all = everything(factNamed(fact));
  return all.type === 'one'
    ? { type: 'one', possible: all.possible.filter((value) => !excluded.includes(String(value))) }
    : all;
};
