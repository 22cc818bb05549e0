import { withDerived } from '../../../src/domain/derived.js';
import { readFact } from '../../../src/domain/fact-input.js';
import type { FactSheet } from '../../../src/domain/fact-sheet.js';
import type { FactName } from '../../../src/domain/facts/index.js';
import type { Knowledge } from '../../../src/domain/knowledge.js';

/** Values as they arrive from outside, by fact; what is not named is unknown. */
export type Given = Readonly<Record<string, unknown>>;

export function knowledge(name: string, value: unknown): Knowledge {
  const read = readFact(name, value);
  if (!read.ok) throw new Error(`${name}: ${read.problem.kind}`);
  return read.known;
}

/** What was stated; a value of `said(a, b)` is two statements of different sources. */
export function stated(given: Given): Map<FactName, Knowledge[]> {
  const statements = new Map<FactName, Knowledge[]>();
  for (const [name, value] of Object.entries(given)) {
    const several = value instanceof Said ? value.values : [value];
    for (const one of several) {
      const read = readFact(name, one);
      if (!read.ok) throw new Error(`${name}: ${read.problem.kind}`);
      statements.set(read.name, [...(statements.get(read.name) ?? []), read.known]);
    }
  }
  return statements;
}

class Said {
  constructor(readonly values: readonly unknown[]) {}
}

/** Several sources say different things of one fact. */
export const said = (...values: readonly unknown[]): Said => new Said(values);

/** What a reader knows when these values were stated, with everything that follows from them. */
export const sheet = (given: Given): FactSheet => withDerived(stated(given));
