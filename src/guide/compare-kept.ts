import type { Actor } from '../access/actor.js';
import { ONLY_BY_CORRECTION } from '../cases/notice-facts.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { knownInWords } from '../domain/explain/known-in-words.js';
import { readFact } from '../domain/fact-input.js';
import { knownOf } from '../domain/fact-sheet.js';
import { FACT_NAMES, factNamed, isFactName, type FactName } from '../domain/facts/index.js';
import { intersect, type Knowledge, sameKnowledge } from '../domain/knowledge.js';
import { CALLER, FAMILY, type Source } from '../domain/reading.js';
import { sheetsFor, type Statements } from '../domain/statements.js';
import type { Text } from '../domain/text.js';
import { audibleTo } from '../questions/known-facts.js';

export interface Given {
  readonly name: string;
  readonly value?: unknown;
}

/** One thing that was kept, beside what a case knows. */
export interface KeptBeside {
  readonly name: FactName;
  readonly given: unknown;
  readonly words: Text;
  /** Null: nothing is known, or it may not be heard. */
  readonly known: Text | null;
  readonly change: 'new' | 'same' | 'differs';
}

/** What a case knows, as far as whoever asks may hear it. */
export interface Beside {
  readonly actor: Actor;
  readonly statements: Statements;
  readonly catalogue: CompiledCatalogue;
  /** To a caller whom nobody has checked nothing of the case may slip out: only what such callers said themselves counts. */
  readonly unchecked: boolean;
}

/** In the vocabulary's order; what follows the register and is corrected with the notice alone is left out. */
export function besideCase(facts: readonly Given[], beside: Beside | null): KeptBeside[] {
  const said = new Map(facts.map(({ name, value }) => [name, value]));
  const names = FACT_NAMES.filter((name) => said.has(name) && ONLY_BY_CORRECTION[name] === undefined);
  const known = beside === null || beside.unchecked ? () => null : hearing(beside);
  return names.flatMap((name): KeptBeside[] => {
    const given = said.get(name);
    const read = readFact(name, given);
    const words = read.ok ? knownInWords(factNamed(name), read.known) : null;
    // "Don't know", and what nobody can put in words, says nothing.
    if (!read.ok || words === null) return [];
    const stands = known(name);
    const lost = beside !== null && isLost(name, read.known, beside);
    return [
      {
        name,
        given,
        words,
        known: stands === null ? null : knownInWords(factNamed(name), stands),
        change: lost ? 'differs' : changeOf(stands, read.known),
      },
    ];
  });
}

function hearing({ actor, statements, catalogue }: Beside): (name: FactName) => Knowledge | null {
  const audible = audibleTo(actor, statements, catalogue);
  const sheet = sheetsFor(catalogue.source, audible)('counter');
  return (name) => (sheet.has(name) ? knownOf(sheet, name) : null);
}

function changeOf(stands: Knowledge | null, told: Knowledge): KeptBeside['change'] {
  if (stands === null) return 'new';
  const both = intersect(stands, told);
  if (both === null) return 'differs';
  return sameKnowledge(both, stands) ? 'same' : 'new';
}

/** Recorded, it would take the place of a word of the same source that says more than it, or something else. */
function isLost(name: FactName, told: Knowledge, { statements, unchecked }: Beside): boolean {
  const source: Source = unchecked ? CALLER : FAMILY;
  const before = statements.get(source)?.[name];
  if (before === undefined || !isFactName(name)) return false;
  const read = readFact(name, before.value);
  if (!read.ok) return false;
  const both = intersect(read.known, told);
  // What says the same, or less than before, is left to the other comparison.
  return both === null || !(sameKnowledge(both, told) || sameKnowledge(both, read.known));
}
