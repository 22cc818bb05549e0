import { ONLY_BY_CORRECTION } from '../cases/notice-facts.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { decide } from '../domain/decide.js';
import { factNamed, type FactName } from '../domain/facts/index.js';
import { FAMILY, personOf } from '../domain/reading.js';
import { sheetsFor, type Statements } from '../domain/statements.js';
import { factsAsked } from './facts-asked.js';

/**
 * What a department still owes after an answer: facts that nobody else can tell, that a row of its own waits for, and on
 * which it has not said a word. That its ledger can't tell is a word. What only a correction of the notice settles, nobody
 * can be given a place to write it in.
 *
 * @param ruled codes of rows on which a person has decided
 */
export function factsStillOwed(
  department: string,
  catalogue: CompiledCatalogue,
  statements: Statements,
  ruled: ReadonlySet<string>,
): FactName[] {
  const said = new Set(
    [department, personOf(department)].flatMap((source) => Object.keys(statements.get(source) ?? {})),
  );
  const waited = new Set(
    decide({ catalogue, sheetOf: sheetsFor(catalogue.source, statements) }).flatMap(({ code, procedure, ask }) =>
      procedure.department === department && !ruled.has(code) ? ask : [],
    ),
  );
  return (factsAsked(catalogue).get(department) ?? []).filter(
    (fact) =>
      waited.has(fact) &&
      !said.has(fact) &&
      ONLY_BY_CORRECTION[fact] === undefined &&
      !factNamed(fact).holders.some(({ by }) => by === FAMILY),
  );
}
