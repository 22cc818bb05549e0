import { factNamed, type FactName } from './facts/index.js';
import { everything, intersect, unite, type Knowledge } from './knowledge.js';

/** What one reader knows of one fact. */
export interface Known {
  readonly known: Knowledge;
  /** The statements contradict each other; `known` is then their union (design §6.3). */
  readonly conflict: boolean;
}

/** Everything one reader knows of a case. A fact that is not in it is unknown. */
export type FactSheet = ReadonlyMap<FactName, Known>;

export const knownOf = (sheet: FactSheet, fact: FactName): Knowledge =>
  sheet.get(fact)?.known ?? everything(factNamed(fact));

/** The knowledge that several statements of one fact leave, whatever their order. */
export function combine(statements: readonly Knowledge[]): Known | null {
  const [first, ...rest] = statements;
  if (!first) return null;
  let met: Knowledge | null = first;
  for (const statement of rest) met = met && intersect(met, statement);
  if (met) return { known: met, conflict: false };
  return { known: rest.reduce(unite, first), conflict: true };
}
