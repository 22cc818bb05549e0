import type { FactSheet } from './fact-sheet.js';
import type { FactName } from './facts/index.js';
import type { Text } from './text.js';
import type { Truth } from './truth.js';

/**
 * The few conditions that the vocabulary of the department files can't say: pure, cited, tested, versioned by name.
 * Aim: fewer than five (design §7). There is none so far.
 */
export interface NamedCondition {
  readonly reads: readonly FactName[];
  readonly basis: string;
  readonly say: { readonly yes: Text; readonly no: Text };
  readonly holds: (sheet: FactSheet) => Truth;
}

export const NAMED_CONDITIONS: Readonly<Record<string, NamedCondition>> = {};

export function namedCondition(name: string): NamedCondition {
  const found = NAMED_CONDITIONS[name];
  if (!found) throw new RangeError(`no named condition: ${name}`);
  return found;
}
