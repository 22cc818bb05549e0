import type { Catalogue } from './catalogue.js';
import { workOut, type Worked } from './derived.js';
import { readFact } from './fact-input.js';
import type { FactSheet } from './fact-sheet.js';
import { factNamed, isFactName, type FactName } from './facts/index.js';
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
  const closed = guardedOf(guarded, rights);
  let basis: Worked | undefined;
  const sheets = new Map<string, FactSheet>();
  const hearing = new Map<string, FactSheet>();
  return (reader) => {
    const known = sheets.get(reader);
    if (known) return known;
    basis ??= workedOut(common);
    const { key, voices: heard } = heardBy(reader, closed, rights);
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
  { guarded, signals, sources }: Guarded,
  rights: ReadingRights,
): { readonly key: string; readonly voices: Heard } {
  const own = new Set(sources.filter((source) => rights.holdsSecretsOf(reader, source)));
  const told = signals.filter(({ fact, source }) => !own.has(source) && rights.isToldOf(reader, fact, source));
  const key = [...own, ...told.map(({ fact, source }) => `${fact} of ${source}`)].join();
  const heard = new Map<FactName, readonly Voice[]>();
  if (key === '') return { key, voices: heard };
  const more = new Set(told.map(({ fact }) => fact));
  for (const [fact, all] of guarded)
    if (more.has(fact) || all.some(({ source }) => own.has(source) && !rights.mayAnybodyUse(fact, source)))
      heard.set(
        fact,
        all.filter(({ source }) => rights.mayUse(reader, fact, source)),
      );
  return { key, voices: heard };
}

/** Statements that not everybody may use, with the facts and sources that decide who may. */
interface Guarded {
  readonly guarded: Heard;
  readonly signals: readonly { readonly fact: FactName; readonly source: Source }[];
  readonly sources: readonly Source[];
}

function guardedOf(guarded: Heard, rights: ReadingRights): Guarded {
  const closed = [...guarded].flatMap(([fact, all]) =>
    all.flatMap(({ source }) => (rights.mayAnybodyUse(fact, source) ? [] : [{ fact, source }])),
  );
  return {
    guarded,
    signals: closed.filter(({ fact }) => factNamed(fact).class === 'signal'),
    sources: [...new Set(closed.map(({ source }) => source))],
  };
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

/** What a person settled is not worked out again: it stands against what would follow from the rest (design §6.3). */
const workedOut = (voices: Heard, basis?: Worked): Worked =>
  workOut(
    new Map([...voices].map(([fact, heard]) => [fact, statedOf(heard)])),
    new Set([...voices].flatMap(([fact, heard]) => (heard.some(({ said }) => said.settled === true) ? [fact] : []))),
    basis,
  );
