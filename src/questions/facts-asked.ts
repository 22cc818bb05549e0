import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { leavesOf, factsReadBy } from '../domain/evaluate.js';
import { factNamed, type FactName } from '../domain/facts/index.js';
import { factsReadByProcedure } from '../domain/procedure-facts.js';

const byCatalogue = new WeakMap<CompiledCatalogue, ReadonlyMap<string, readonly FactName[]>>();

/** What each department is asked: the facts it holds and some rule, deadline or paper of this release reads. Nothing else. */
export function factsAsked(catalogue: CompiledCatalogue): ReadonlyMap<string, readonly FactName[]> {
  const known = byCatalogue.get(catalogue) ?? work(catalogue);
  byCatalogue.set(catalogue, known);
  return known;
}

function work({ source }: CompiledCatalogue): ReadonlyMap<string, readonly FactName[]> {
  const gates = source.departments
    .flatMap(({ appliesWhen }) => leavesOf(appliesWhen))
    .flatMap((leaf) => ('fact' in leaf ? factsReadBy(leaf) : []));
  const read = new Set([...gates, ...source.procedures.flatMap(factsReadByProcedure)]);
  return new Map(
    source.departments.map(({ code }) => [
      code,
      [...read].filter((fact) => factNamed(fact).holders.some(({ by }) => by === code)).sort(),
    ]),
  );
}

/** Departments whose rows read one of these facts: they are asked again when it changes. */
export function departmentsReading({ source }: CompiledCatalogue, facts: ReadonlySet<FactName>): Set<string> {
  return new Set(
    source.procedures
      .filter((row) => factsReadByProcedure(row).some((fact) => facts.has(fact)))
      .map(({ department }) => department),
  );
}
