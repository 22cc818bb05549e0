import { isDeepStrictEqual } from 'node:util';
import { presentFact } from '../catalogue/present.js';
import type * as contract from '../contract/generated.js';
import { type FactName, isFactName } from '../domain/facts/index.js';
import { personOf } from '../domain/reading.js';
import type { Said, Statements } from '../domain/statements.js';
import { silenceOf } from './connectors/silence.js';

/** What a department is asked: the facts it owes, then those on which its person has said a word. */
export function askedOf(
  department: string,
  owed: readonly FactName[],
  statements: Statements,
  language: 'ja' | 'en',
): contract.AskedFact[] {
  const said = Object.entries(statements.get(personOf(department)) ?? {});
  const spoken = said.flatMap(([name, word]) =>
    isFactName(name) && !owed.includes(name) ? [present(department, name, word, language)] : [],
  );
  return [...owed.map((name) => present(department, name, null, language)), ...spoken];
}

function present(department: string, name: FactName, word: Said | null, language: 'ja' | 'en'): contract.AskedFact {
  const silence = silenceOf(department, name);
  const answer = word === null ? null : answerOf(word.value, silence);
  return {
    fact: presentFact(name, language),
    silenceSettles: silence !== undefined,
    answer,
    value: answer === 'THERE_IS' ? word?.value : null,
    whom: answer === 'CANNOT_SETTLE' ? (word?.whom ?? null) : null,
    at: word?.at ?? null,
  };
}

/** A word is kept as the value it means; here it becomes again what was chosen. */
function answerOf(value: unknown, silence: { readonly value: unknown } | undefined): contract.FactAnswer {
  if (value === 'unknown') return 'CANNOT_SETTLE';
  return silence && isDeepStrictEqual(value, silence.value) ? 'LOOKED_UP_NONE' : 'THERE_IS';
}
