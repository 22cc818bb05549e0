import { ONLY_BY_CORRECTION } from '../cases/notice-facts.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { decide } from '../domain/decide.js';
import { factNamed, type FactName } from '../domain/facts/index.js';
import { FAMILY, personOf } from '../domain/reading.js';
import { sheetsFor, type Statements } from '../domain/statements.js';
import { factsAsked } from './facts-asked.js';

/**
 * What a department still owes after an answer: facts that nobody else can tell, that a row waits for, and on which it has not
 * said a word. That its ledger can't tell is a word. What only a correction of the notice settles, nobody can be given a place
 * to write it in. Rows of other departments count as well, as far as this one can see for itself: what others keep to
 * themselves must not show in what it is asked.
 *
 * What its own register says and the family may know as well (how many of the dogs are registered by microchip) it owes once
 * a row of its own waits for nothing else that only it can tell: before that it may turn out that nobody has to ask.
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
  const asked = factsAsked(catalogue).get(department) ?? [];
  const own = sheetsFor(catalogue.source, statements)(department);
  const rows = decide({ catalogue, sheetOf: () => own }).map(({ code, procedure, ask }) => {
    const isOwn = procedure.department === department;
    return { isOwn, facts: isOwn && ruled.has(code) ? [] : ask };
  });
  const isItsAlone = (fact: FactName) => asked.includes(fact) && !isKnownToFamily(fact);
  const waited = new Set(
    rows.flatMap(({ isOwn, facts }) =>
      facts.some(isItsAlone) ? facts.filter(isItsAlone) : isOwn ? facts.filter(standsInItsRegister) : [],
    ),
  );
  return asked.filter((fact) => waited.has(fact) && !said.has(fact) && ONLY_BY_CORRECTION[fact] === undefined);
}

const isKnownToFamily = (fact: FactName): boolean => factNamed(fact).holders.some(({ by }) => by === FAMILY);

/** Kept by the office for its own work; what the resident register or the family's life tells, an office would only guess. */
const standsInItsRegister = (fact: FactName): boolean => ['signal', 'private'].includes(factNamed(fact).class);
