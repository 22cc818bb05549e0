import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { factNamed, type FactName } from '../domain/facts/index.js';
import { factsBehindProcedure } from '../domain/procedure-facts.js';

/** By department. */
interface FactsOfDepartments {
  readonly asked: ReadonlyMap<string, readonly FactName[]>;
  /** What can change what comes of one of its rows. */
  readonly behind: ReadonlyMap<string, ReadonlySet<FactName>>;
}

const byCatalogue = new WeakMap<CompiledCatalogue, FactsOfDepartments>();

function factsOf(catalogue: CompiledCatalogue): FactsOfDepartments {
  const known = byCatalogue.get(catalogue) ?? work(catalogue);
  byCatalogue.set(catalogue, known);
  return known;
}

function work({ rules, departments }: CompiledCatalogue): FactsOfDepartments {
  const behind = new Map([...departments.keys()].map((code) => [code, new Set<FactName>()]));
  for (const { procedure, reader } of [...rules.values()].flat())
    for (const fact of factsBehindProcedure(procedure, reader)) behind.get(reader.code)?.add(fact);
  const all = [...new Set([...behind.values()].flatMap((facts) => [...facts]))];
  const heldBy = (code: string): FactName[] =>
    all.filter((fact) => factNamed(fact).holders.some(({ by }) => by === code)).sort();
  return { asked: new Map([...departments.keys()].map((code) => [code, heldBy(code)])), behind };
}

/**
 * What each department is asked: the facts it holds and on which some gate, rule, deadline or paper of this release
 * turns, be it through what is worked out from them (the age of a spouse from the birth date). Nothing else.
 */
export const factsAsked = (catalogue: CompiledCatalogue): ReadonlyMap<string, readonly FactName[]> =>
  factsOf(catalogue).asked;

/** Departments of which some row turns on one of these facts, by itself or through what follows from it: they are asked again when it changes. */
export function departmentsReading(catalogue: CompiledCatalogue, facts: ReadonlySet<FactName>): Set<string> {
  const reading = [...factsOf(catalogue).behind].filter(([, behind]) => [...facts].some((fact) => behind.has(fact)));
  return new Set(reading.map(([code]) => code));
}
