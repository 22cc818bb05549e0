import { ONLY_BY_CORRECTION } from '../cases/notice-facts.js';
import { dependencesOf, type CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { decide } from '../domain/decide.js';
import { factNamed, type FactName } from '../domain/facts/index.js';
import { factsBehindProcedure } from '../domain/procedure-facts.js';
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
  const rows = decide({ catalogue: rowsThatMayAsk(department, catalogue), sheetOf: () => own }).map(
    ({ code, procedure, ask }) => {
      const isOwn = procedure.department === department;
      return { isOwn, facts: isOwn && ruled.has(code) ? [] : ask };
    },
  );
  const isItsAlone = (fact: FactName) => asked.includes(fact) && !isKnownToFamily(fact);
  const waited = new Set(
    rows.flatMap(({ isOwn, facts }) =>
      facts.some(isItsAlone) ? facts.filter(isItsAlone) : isOwn ? facts.filter(standsInItsRegister) : [],
    ),
  );
  return asked.filter((fact) => waited.has(fact) && !said.has(fact) && ONLY_BY_CORRECTION[fact] === undefined);
}

const narrowed = new WeakMap<CompiledCatalogue, Map<string, CompiledCatalogue>>();

/** The department's own rows, those that read a fact it holds, and what these depend on: no other row can ask it anything. */
function rowsThatMayAsk(department: string, catalogue: CompiledCatalogue): CompiledCatalogue {
  const known = narrowed.get(catalogue) ?? new Map<string, CompiledCatalogue>();
  narrowed.set(catalogue, known);
  const found = known.get(department) ?? narrow(department, catalogue);
  known.set(department, found);
  return found;
}

function narrow(department: string, catalogue: CompiledCatalogue): CompiledCatalogue {
  const held = new Set(factsAsked(catalogue).get(department));
  const wanted = new Set<string>();
  for (const [code, versions] of catalogue.rules)
    if (
      versions.some(
        ({ procedure, reader }) =>
          reader.code === department || factsBehindProcedure(procedure, reader).some((fact) => held.has(fact)),
      )
    )
      wanted.add(code);
  for (const code of wanted) for (const needed of dependencesOf(code, catalogue)) wanted.add(needed);
  return {
    ...catalogue,
    rules: new Map([...catalogue.rules].filter(([code]) => wanted.has(code))),
    order: catalogue.order.filter((code) => wanted.has(code)),
  };
}

const isKnownToFamily = (fact: FactName): boolean => factNamed(fact).holders.some(({ by }) => by === FAMILY);

/** Kept by the office for its own work; what the resident register or the family's life tells, an office would only guess. */
const standsInItsRegister = (fact: FactName): boolean => ['signal', 'private'].includes(factNamed(fact).class);
