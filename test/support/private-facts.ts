import type { Catalogue } from '../../src/domain/catalogue.js';
import { compileCatalogue } from '../../src/domain/compiled-catalogue.js';
import { leavesOf } from '../../src/domain/evaluate.js';
import { FACT_NAMES, factNamed, type FactName } from '../../src/domain/facts/index.js';
import { factsReadByProcedure } from '../../src/domain/procedure-facts.js';
import { factsAsked } from '../../src/questions/facts-asked.js';
import type { Facts } from '../builders.js';

/**
 * By department, the private facts that only its closed rows read: what it finds there may be seen by nobody else, in no
 * form. A fact of which an open row reads the family's word is among them: what the ledger says of it stays inside.
 */
export function secretsOf(catalogue: Catalogue): ReadonlyMap<string, readonly FactName[]> {
  const asked = factsAsked(compileCatalogue(catalogue));
  return new Map(
    catalogue.departments
      .filter(({ outside, connector }) => !outside && connector === 'ledger')
      .map(({ code, secrecyGroup, appliesWhen }) => {
        const group = catalogue.departments
          .filter((other) => other.secrecyGroup === secrecyGroup)
          .map((one) => one.code);
        const shown = new Set<string>([
          ...catalogue.procedures
            .filter((row) => row.disclosure === 'open' && group.includes(row.department))
            .flatMap((row) => factsReadByProcedure(row)),
          ...leavesOf(appliesWhen).flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : [])),
        ]);
        return [
          code,
          (asked.get(code) ?? []).filter((fact) => factNamed(fact).class === 'private' && !shown.has(fact)),
        ];
      }),
  );
}

/** A value of the fact that is not what silence stands for; `turn` chooses among several. */
export function something(name: FactName, turn: number): unknown {
  const fact = factNamed(name);
  switch (fact.type) {
    case 'bool':
      return fact.whenAbsent !== true;
    case 'enum': {
      const values = Object.keys(fact.values).filter((value) => value !== fact.whenAbsent);
      return values[turn % values.length];
    }
    case 'set':
      return Object.keys(fact.values).filter((_, index) => (turn + index) % 2 === 0);
    case 'int':
      return fact.min + 3 + turn;
    case 'date':
      return '2026-05-01';
  }
}

export const somethingOf = (facts: readonly FactName[], turn: number): Facts =>
  Object.fromEntries(facts.map((fact) => [fact, something(fact, turn)]));

/** Every private fact of the vocabulary that some department holds. */
export const privateFacts = (): FactName[] => FACT_NAMES.filter((name) => factNamed(name).class === 'private');
