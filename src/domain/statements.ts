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
  /** What is to be asked, and of whom, where whoever speaks can't settle the fact. */
  readonly whom?: string;
  /** A standing phrase of the department beside what its ledger says. */
  readonly remark?: string;
  /** The ledger was looked up under a forebear's name too. */
  readonly forebearsToo?: boolean;
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
  const common = new Map<FactName, readonly Voice[]>();
  for (const [fact, all] of voices) {
    const open = all.filter(({ source }) => rights.mayAnybodyUse(fact, source));
    if (open.length > 0) common.set(fact, open);
  }
  const guarded = guardedOf(voices, rights);
  let basis: Worked | undefined;
  const sheets = new Map<string, FactSheet>();
  const hearing = new Map<string, FactSheet>();
  return (reader) => {
    const known = sheets.get(reader);
    if (known) return known;
    basis ??= workedOut(common);
    const { key, facts } = heardBy(reader, guarded, rights);
    // Most readers hear the same voices; what follows from the same statements is worked out once.
    const sheet =
      hearing.get(key) ??
      (facts.size === 0 ? basis.sheet : workedOut(heardOn(facts, reader, voices, rights), basis).sheet);
    sheets.set(reader, sheet);
    hearing.set(key, sheet);
    return sheet;
  };
}

type Heard = ReadonlyMap<FactName, readonly Voice[]>;

/** The facts on which this reader may use a statement that not everybody may, and a key that is the same for readers who hear the same. */
function heardBy(
  reader: string,
  { bySource, signals }: Guarded,
  rights: ReadingRights,
): { readonly key: string; readonly facts: ReadonlySet<FactName> } {
  const own = [...bySource.keys()].filter((source) => rights.holdsSecretsOf(reader, source));
  const told = signals.filter(({ fact, source }) => !own.includes(source) && rights.isToldOf(reader, fact, source));
  return {
    key: [...own, ...told.map(({ fact, source }) => `${fact} of ${source}`)].join(),
    facts: new Set([...own.flatMap((source) => bySource.get(source) ?? []), ...told.map(({ fact }) => fact)]),
  };
}

const heardOn = (facts: ReadonlySet<FactName>, reader: string, voices: Heard, rights: ReadingRights): Heard =>
  new Map(
    [...facts].map((fact) => [
      fact,
      (voices.get(fact) ?? []).filter(({ source }) => rights.mayUse(reader, fact, source)),
    ]),
  );

/** Statements that not everybody may use: the facts of each source, and those of them that may be told. */
interface Guarded {
  readonly bySource: ReadonlyMap<Source, readonly FactName[]>;
  readonly signals: readonly { readonly fact: FactName; readonly source: Source }[];
}

function guardedOf(voices: Heard, rights: ReadingRights): Guarded {
  const bySource = new Map<Source, FactName[]>();
  const signals: { fact: FactName; source: Source }[] = [];
  for (const [fact, all] of voices)
    for (const { source } of all) {
      if (rights.mayAnybodyUse(fact, source)) continue;
      const facts = bySource.get(source) ?? [];
      facts.push(fact);
      bySource.set(source, facts);
      if (factNamed(fact).class === 'signal') signals.push({ fact, source });
    }
  return { bySource, signals };
}

/** What these voices leave of one fact's statements. */
function statedOf(heard: readonly Voice[]): readonly Knowledge[] {
  const settled = heard.filter(({ said }) => said.settled === true).sort((a, b) => (a.said.at < b.said.at ? 1 : -1))[0];
  return (settled ? [settled] : heard).map(({ known }) => known);
}

/** What a person settled is not worked out again: it stands against what would follow from the rest (design §6.3). */
const workedOut = (voices: Heard, basis?: Worked): Worked =>
  workOut(
    new Map([...voices].map(([fact, heard]) => [fact, statedOf(heard)])),
    new Set([...voices].flatMap(([fact, heard]) => (heard.some(({ said }) => said.settled === true) ? [fact] : []))),
    basis,
  );
