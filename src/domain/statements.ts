import type { Catalogue } from './catalogue.js';
import { workOut, type Worked } from './derived.js';
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
  const rights = ReadingRights.of(catalogue);
  const voices = new Map<FactName, Voice[]>();
  for (const source of [...statements.keys()].sort())
    for (const [name, said] of Object.entries(statements.get(source) ?? {})) {
      const read = readFact(name, said.value);
      // A fact that left the vocabulary, or a value it no longer has, says nothing to today's engine.
      if (!read.ok || !isFactName(name)) continue;
      voices.set(name, [...(voices.get(name) ?? []), { source, said, known: read.known }]);
    }
  // What anybody may hear makes one sheet; a reader who may hear more has its own, worked out from that one.
  const [common, guarded] = [new Map<FactName, readonly Voice[]>(), new Map<FactName, readonly Voice[]>()];
  for (const [fact, all] of voices) {
    const open = all.filter(({ source }) => rights.mayAnybodyUse(fact, source));
    if (open.length > 0) common.set(fact, open);
    if (open.length < all.length) guarded.set(fact, all);
  }
  let basis: Worked | undefined;
  const sheets = new Map<string, FactSheet>();
  const hearing = new Map<string, FactSheet>();
  return (reader) => {
    const known = sheets.get(reader);
    if (known) return known;
    basis ??= workedOut(common);
    const { key, voices: heard } = heardBy(reader, guarded, rights);
    // Most readers hear the same voices; what follows from the same statements is worked out once.
    const sheet =
      hearing.get(key) ?? (heard.size === 0 ? basis.sheet : workedOut(new Map([...common, ...heard]), basis).sheet);
    sheets.set(reader, sheet);
    hearing.set(key, sheet);
    return sheet;
  };
}

type Heard = ReadonlyMap<FactName, readonly Voice[]>;

/** The facts on which this reader may use a statement that not everybody may, and a key that is the same for readers who hear the same. */
function heardBy(
  reader: string,
  guarded: Heard,
  rights: ReadingRights,
): { readonly key: string; readonly voices: Heard } {
  const heard = new Map<FactName, readonly Voice[]>();
  let key = '';
  for (const [fact, all] of guarded) {
    let more = false;
    const usable = all.filter(({ source }) => {
      const may = rights.mayUse(reader, fact, source);
      key += may ? '1' : '0';
      more ||= may && !rights.mayAnybodyUse(fact, source);
      return may;
    });
    if (more) heard.set(fact, usable);
  }
  return { key, voices: heard };
}

const statedBy = new WeakMap<readonly Voice[], readonly Knowledge[]>();

/** What these voices leave of one fact's statements: the same voices give the very same list. */
function statedOf(heard: readonly Voice[]): readonly Knowledge[] {
  const known = statedBy.get(heard);
  if (known) return known;
  const settled = heard.filter(({ said }) => said.settled === true).sort((a, b) => (a.said.at < b.said.at ? 1 : -1))[0];
  const stated = (settled ? [settled] : heard).map((voice) => voice.known);
  statedBy.set(heard, stated);
  return stated;
}

const workedOut = (voices: Heard, basis?: Worked): Worked =>
  workOut(new Map([...voices].map(([fact, heard]) => [fact, statedOf(heard)])), undefined, basis);
