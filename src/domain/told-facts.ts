import { inputsOf } from './derived.js';
import { FACT_NAMES, isFactName, type FactName } from './facts/index.js';
import { isTold } from './reading.js';
import type { Statements } from './statements.js';

/** Facts that somebody of the family, or a caller, has said or shown, and those that are worked out from them. */
export function toldFacts(statements: Statements): ReadonlySet<FactName> {
  const told = new Set(
    [...statements].flatMap(([source, said]) => (isTold(source) ? Object.keys(said) : [])).filter(isFactName),
  );
  for (let before = -1; before !== told.size;) {
    before = told.size;
    for (const fact of FACT_NAMES) if (inputsOf(fact).some((input) => told.has(input))) told.add(fact);
  }
  return told;
}
