import type { Actor } from '../access/actor.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { knownInWords } from '../domain/explain/known-in-words.js';
import { readFact } from '../domain/fact-input.js';
import { knownOf } from '../domain/fact-sheet.js';
import { FACT_NAMES, factNamed, isFactName, type FactName } from '../domain/facts/index.js';
import { isSettled } from '../domain/knowledge.js';
import { factsReadByProcedure } from '../domain/procedure-facts.js';
import { isOfDepartment, ReadingRights, type Source } from '../domain/reading.js';
import { sheetsFor, type Said, type Statement, type Statements } from '../domain/statements.js';
import type { Text } from '../domain/text.js';
import { factsAsked } from './facts-asked.js';
import { tellsNobody } from './seen-questions.js';

/** One word of one source on one fact, as somebody may hear it. */
export interface Heard {
  readonly source: Source;
  readonly said: Said;
  /** Null: it said that it can't tell. */
  readonly words: Text | null;
  /** No other word was settled after it. */
  readonly counts: boolean;
}

export interface KnownOne {
  readonly name: FactName;
  readonly standing: 'conflict' | 'open' | 'settled';
  readonly words: Text | null;
  /** Newest first. */
  readonly statements: readonly Heard[];
}

const STANDINGS = ['conflict', 'open', 'settled'] as const;

/**
 * What was said of a case, for one viewer: the counter every fact on which it may hear a word, a department the facts that
 * it is asked for; contradictions first, then in the vocabulary's order.
 */
export function knownFacts(actor: Actor, statements: Statements, catalogue: CompiledCatalogue): KnownOne[] {
  const audible = audibleTo(actor, statements, catalogue);
  const sheet = sheetsFor(catalogue.source, audible)(readerOf(actor));
  const own = actor.role === 'department' ? new Set(factsAsked(catalogue).get(actor.department)) : null;
  const facts = FACT_NAMES.flatMap((name): KnownOne[] => {
    const said = [...audible].flatMap(([source, words]) => (words[name] ? [{ source, said: words[name] }] : []));
    if (own === null ? said.length === 0 : !own.has(name)) return [];
    const known = knownOf(sheet, name);
    const standing = sheet.get(name)?.conflict === true ? 'conflict' : isSettled(known) ? 'settled' : 'open';
    return [{ name, standing, words: knownInWords(factNamed(name), known), statements: heard(name, said) }];
  });
  return STANDINGS.flatMap((standing) => facts.filter((fact) => fact.standing === standing));
}

const readerOf = (actor: Actor): string => (actor.role === 'department' ? actor.department : 'counter');

/**
 * Only what this viewer may use (design §2 "Ask, don't share"): the register's word and the family's, what its own office or
 * one that holds the same secret says, signals that are told it. What a department says on a fact that only its closed rows
 * read, it tells the person concerned alone: outside of it nobody hears that, a signal or not.
 */
export function audibleTo(actor: Actor, statements: Statements, catalogue: CompiledCatalogue): Statements {
  const rights = ReadingRights.of(catalogue.source);
  const reader = readerOf(actor);
  const isHeard = (name: string, source: Source): boolean =>
    isFactName(name) &&
    rights.mayUse(reader, name, source) &&
    (!isOfDepartment(source) ||
      rights.holdsSecretsOf(reader, source) ||
      !isKeptInside(departmentOf(source), name, catalogue));
  return new Map(
    [...statements].flatMap(([source, words]): [Source, Statement][] => {
      const told = Object.entries(words).filter(([name]) => isHeard(name, source));
      return told.length === 0 ? [] : [[source, Object.fromEntries(told)]];
    }),
  );
}

/** The department tells nobody but the person concerned what it does with the fact, or anything at all. */
function isKeptInside(department: string, fact: FactName, catalogue: CompiledCatalogue): boolean {
  if (tellsNobody(department, catalogue)) return true;
  const reading = catalogue.source.procedures.filter(
    (row) => row.department === department && factsReadByProcedure(row).includes(fact),
  );
  return reading.length > 0 && reading.every(({ disclosure }) => disclosure !== 'open');
}

export const departmentOf = (source: Source): string => source.split('/')[0] ?? source;

function heard(name: FactName, said: readonly Pick<Heard, 'source' | 'said'>[]): Heard[] {
  const newest = [...said].sort((a, b) => (a.said.at < b.said.at ? 1 : -1));
  const settled = newest.find((one) => one.said.settled === true);
  return newest.map((one) => ({ ...one, words: wordsOf(name, one.said), counts: !settled || settled === one }));
}

/** A value that left the vocabulary says nothing any more. */
export function wordsOf(name: FactName, { value }: Said): Text | null {
  const read = readFact(name, value);
  return read.ok ? knownInWords(factNamed(name), read.known) : null;
}
