import { createHash } from 'node:crypto';
import { canonicalJson } from '../catalogue/canonical-json.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { isFactName, type FactName } from '../domain/facts/index.js';
import { factsBehindProcedure } from '../domain/procedure-facts.js';
import { ReadingRights, type Source } from '../domain/reading.js';
import { tellsNobody } from '../questions/seen-questions.js';
import type { ListIngredients } from './case-list.js';
import { isOpened } from './viewer.js';

const readersByCatalogue = new WeakMap<CompiledCatalogue, ReadonlyMap<FactName, ReadonlySet<string>>>();

/** The departments that read a fact, by itself or through what is worked out from it, for rows that everybody may see. */
function openReadersOf(
  catalogue: CompiledCatalogue,
  opened: ReadonlySet<string>,
): ReadonlyMap<FactName, ReadonlySet<string>> {
  const known = opened.size === 0 ? readersByCatalogue.get(catalogue) : undefined;
  if (known) return known;
  const readers = new Map<FactName, Set<string>>();
  for (const { procedure, reader } of [...catalogue.rules.values()].flat())
    if (procedure.disclosure === 'open' || isOpened(procedure, opened))
      for (const fact of factsBehindProcedure(procedure, reader))
        readers.set(fact, (readers.get(fact) ?? new Set()).add(reader.code));
  if (opened.size === 0) readersByCatalogue.set(catalogue, readers);
  return readers;
}

/**
 * What two issues of a list have in common if nothing changed that is seen outside the departments: everything but the
 * day, when it was said, and what a department keeps to itself, since the number of a revision would tell of that.
 */
export function contentHashOf(
  { statements, rulings, waiting, filing }: ListIngredients,
  catalogue: CompiledCatalogue,
  opened: ReadonlySet<string> = new Set(),
): Buffer {
  const [readers, rights] = [openReadersOf(catalogue, opened), ReadingRights.of(catalogue.source)];
  const isSeen = (fact: string, source: Source): boolean =>
    isFactName(fact) &&
    (rights.mayUse('counter', fact, source) ||
      [...(readers.get(fact) ?? [])].some((reader) => rights.mayUse(reader, fact, source)));
  const said = [...statements].flatMap(([source, facts]) =>
    Object.entries(facts).flatMap(([fact, { value, settled, whom }]) =>
      isSeen(fact, source) ? [[source, fact, value, settled === true, ...(whom === undefined ? [] : [whom])]] : [],
    ),
  );
  const isOpen = (code: string): boolean =>
    (catalogue.rules.get(code) ?? []).every(
      ({ procedure }) => procedure.disclosure === 'open' || isOpened(procedure, opened),
    );
  const seen = {
    said,
    rulings: Object.fromEntries([...rulings].filter(([code]) => isOpen(code))),
    ...(opened.size === 0 ? {} : { opened: [...opened].sort() }),
    ...(filing === null ? {} : { filing }),
    waiting: waiting.filter(({ department }) => !tellsNobody(department, catalogue)),
  };
  return createHash('sha256').update(canonicalJson(seen)).digest();
}
