import type { Catalogue } from './catalogue.js';
import { withDerived } from './derived.js';
import { readFact } from './fact-input.js';
import type { FactSheet } from './fact-sheet.js';
import { isFactName, type FactName } from './facts/index.js';
import type { Knowledge } from './knowledge.js';
import { ReadingRights, type Source } from './reading.js';

/** One source's newest word on one fact, in the form in which it was given (`FactInput.value`). */
export interface Said {
  readonly value: unknown;
  /** ISO 8601 instant; of two settled statements the later one stands. */
  readonly at: string;
  /** A person ended a contradiction with it: it replaces all others on this fact. */
  readonly settled?: boolean;
}

/** Everything one source says of a case. */
export type Statement = Readonly<Record<string, Said>>;

/** What every source says of a case, by source. */
export type Statements = ReadonlyMap<Source, Statement>;

interface Voice {
  readonly source: Source;
  readonly said: Said;
  readonly known: Knowledge;
}

/**
 * The fact sheet of each reader: for every fact the statements it may use, met with each other and with what follows
 * from them. The order in which sources spoke makes no difference.
 */
export function sheetsFor(
  catalogue: Pick<Catalogue, 'departments'>,
  statements: Statements,
): (reader: string) => FactSheet {
  const rights = new ReadingRights(catalogue);
  const voices = new Map<FactName, Voice[]>();
  for (const source of [...statements.keys()].sort())
    for (const [name, said] of Object.entries(statements.get(source) ?? {})) {
      const read = readFact(name, said.value);
      // A fact that left the vocabulary, or a value it no longer has, says nothing to today's engine.
      if (!read.ok || !isFactName(name)) continue;
      voices.set(name, [...(voices.get(name) ?? []), { source, said, known: read.known }]);
    }
  const sheets = new Map<string, FactSheet>();
  const hearing = new Map<string, FactSheet>();
  return (reader) => {
    const known = sheets.get(reader);
    if (known) return known;
    // Most readers hear the same voices; what follows from the same statements is worked out once.
    const heard = heardBy(reader, voices, rights);
    const sheet = hearing.get(heard.key) ?? sheetOf(heard.voices);
    sheets.set(reader, sheet);
    hearing.set(heard.key, sheet);
    return sheet;
  };
}

type Heard = ReadonlyMap<FactName, readonly Voice[]>;

/** The statements a reader may use, and a key that is the same for readers who hear the same. */
function heardBy(
  reader: string,
  voices: Heard,
  rights: ReadingRights,
): { readonly key: string; readonly voices: Heard } {
  const heard = new Map<FactName, readonly Voice[]>();
  let key = '';
  for (const [fact, all] of voices) {
    const usable = all.filter(({ source }) => {
      const may = rights.mayUse(reader, fact, source);
      key += may ? '1' : '0';
      return may;
    });
    if (usable.length > 0) heard.set(fact, usable);
  }
  return { key, voices: heard };
}

function sheetOf(voices: Heard): FactSheet {
  const stated = new Map<FactName, Knowledge[]>();
  for (const [fact, heard] of voices) {
    const settled = heard
      .filter(({ said }) => said.settled === true)
      .sort((a, b) => (a.said.at < b.said.at ? 1 : -1))[0];
    stated.set(
      fact,
      (settled ? [settled] : heard).map(({ known }) => known),
    );
  }
  return withDerived(stated);
}
