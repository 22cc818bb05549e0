import type { Condition } from '../condition.js';
import type { Evaluated } from '../evaluate.js';
import { knownOf, type FactSheet } from '../fact-sheet.js';
import { factNamed, type FactDefinition } from '../facts/index.js';
import { isCounted } from './value-clause.js';

/** What a decided leaf says of a number: how far it reaches at least, or at most. */
interface Said {
  readonly condition: Condition & { readonly fact: string };
  readonly side: 'atLeast' | 'atMost';
  readonly bound: number;
  /** Otherwise the number misses the rule's threshold. */
  readonly holds: boolean;
  readonly isExact: boolean;
  readonly isCounted: boolean;
}

/** Leaves of which none says of a number what another one of them says as well or better: 「1人だけ」 and then 「1人いる」. */
export function saidOnce(leaves: readonly Evaluated[], sheet: FactSheet): readonly Evaluated[] {
  const said = leaves.map((leaf) => saidBy(leaf, sheet));
  return leaves.filter((_, index) => {
    const own = said[index];
    return !own || !said.some((other) => other && saysMore(other, own));
  });
}

function saidBy({ condition, truth }: Evaluated, sheet: FactSheet): Said | null {
  if (!('fact' in condition)) return null;
  const fact: FactDefinition = factNamed(condition.fact);
  const known = knownOf(sheet, condition.fact);
  if (fact.type !== 'int' || known.type !== 'int') return null;
  const { range, none } = known;
  const holds = truth === 'TRUE';
  const around = { condition, holds, isExact: !none && range?.from === range?.to, isCounted: isCounted(fact) };
  if ('atLeast' in condition)
    return holds
      ? { ...around, side: 'atLeast', bound: condition.atLeast }
      : { ...around, side: 'atMost', bound: condition.atLeast - 1 };
  if ('atMost' in condition)
    return holds
      ? { ...around, side: 'atMost', bound: condition.atMost }
      : { ...around, side: 'atLeast', bound: condition.atMost + 1 };
  return null;
}

/** A strict order, so that of several one always stays. Of a number that is known the sentence is the number itself. */
function saysMore(one: Said, other: Said): boolean {
  if (one.condition.fact !== other.condition.fact) return false;
  if (one.isExact && one.holds !== other.holds) return other.holds;
  if (one.isExact && one.side !== other.side) return one.isCounted && !one.holds && one.side === 'atMost';
  if (one.side !== other.side) return false;
  return one.side === 'atLeast' ? one.bound > other.bound : one.bound < other.bound;
}
