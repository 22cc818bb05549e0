import type { Text } from '../text.js';

/**
 * Who may know a fact's statement (design §2 "Ask, don't share").
 * - `shared`  death notice and resident register, usable for municipal affairs (住民基本台帳法1条・3条)
 * - `signal`  a yes/no that a department's file says it may tell, to whom, on what basis
 * - `private` stays in its department; only the decision made with it leaves
 * - `family`  told by the family, or shown by papers it brings
 * - `derived` computed from other facts; may be stated directly and is then one more source
 */
export type FactClass = 'shared' | 'signal' | 'private' | 'family' | 'derived';

/** A department's code, `family`, or `outside` (a body nobody here can ask: pension service, tax office …). */
export type HolderCode = string;

/**
 * What a holder's silence means once the four conditions of "really looked up" hold (asked in this round; the ledger
 * covers the death date and is fresh; the person was matched without doubt):
 * `settles` → the fact's `whenAbsent` value; `open` → still unknown; `rulesOut` → exactly these values are excluded.
 */
export type Silence = 'settles' | 'open' | { readonly rulesOut: readonly string[] };

export interface Holder {
  readonly by: HolderCode;
  readonly silence: Silence;
}

/** A plain value of a fact. `null` says "there is none", only where the type allows it; unknown is never a value. */
export type FactValue = boolean | number | string | null | readonly string[];

interface FactBase {
  readonly label: Text;
  readonly class: FactClass;
  readonly holders: readonly Holder[];
  /** The value that settled silence stands for; left out where silence can settle nothing. */
  readonly whenAbsent?: FactValue;
  /** The question as it is put to whoever is asked: a full sentence, polite, one thing at a time. */
  readonly ask: Text;
  /**
   * Explain's words for "nobody knows yet": a noun clause that can stand before 「を確かめます」 / after "we still
   * need to know", e.g. 「世帯主だったかどうか」 / "whether they were the head of the household".
   */
  readonly unknown: Text;
  /** Asked of the family only when it speaks of it first (crime, grief). */
  readonly neverAsk?: true;
}

/**
 * `yes` and `no` are clauses: ja in the plain form that takes 「ため」 (「世帯主だった」「世帯主ではなかった」), en a
 * clause that can follow "because" ("they were the head of the household"). The person who died is 「亡くなられた方」
 * / "the person who died" or "they", and is left out in ja where it is clear.
 */
export interface Clauses {
  readonly yes: Text;
  readonly no: Text;
}

export interface BoolFact extends FactBase, Clauses {
  readonly type: 'bool';
}

export interface EnumFact extends FactBase {
  readonly type: 'enum';
  readonly values: Readonly<Record<string, Clauses & { readonly label: Text }>>;
}

export interface SetFact extends FactBase {
  readonly type: 'set';
  readonly values: Readonly<Record<string, Clauses & { readonly label: Text; readonly unknown: Text }>>;
  /** Clauses for "the set is empty" (yes) and "there is at least one" (no). */
  readonly empty: Clauses;
}

export interface IntFact extends FactBase {
  readonly type: 'int';
  /** Smallest possible value; 0 unless said otherwise. */
  readonly min: number;
  /** Clauses for `none` ("there is none": yes) and for "there is one" (no); left out where `null` is not allowed. */
  readonly none?: Clauses;
  /** What is counted, as a noun: 「残る15歳以上の世帯員」 / "household members aged 15 or over who remain". */
  readonly noun: Text;
  /** Counter word: 「人」 / ["person", "people"]. */
  readonly unit: { readonly ja: string; readonly en: readonly [singular: string, plural: string] };
}

export interface DateFact extends FactBase {
  readonly type: 'date';
  /** Clauses for `none` ("there is no such day": yes) and for "there is one" (no). */
  readonly none?: Clauses;
  /** The day, as a noun: 「葬祭を行った日」 / "the day of the funeral". */
  readonly noun: Text;
  /** The date fact whose value is assumed while this one is unknown (the earliest, hence safe day; design §8). */
  readonly assumedFrom?: string;
  /** Nothing of this kind happens before the death. */
  readonly notBeforeDeath?: true;
  /** It lies behind whoever tells it: a day to come is a slip of the pen. */
  readonly past?: true;
}

export type FactDefinition = BoolFact | EnumFact | SetFact | IntFact | DateFact;

/** Lets a table of facts keep its literal names while every entry is checked against {@link FactDefinition}. */
export function factTable<const Table extends Readonly<Record<string, FactDefinition>>>(table: Table): Table {
  return table;
}
