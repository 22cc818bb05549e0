import { isDeepStrictEqual } from 'node:util';
import { presentFact } from '../catalogue/present.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
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
  { departments }: Pick<CompiledCatalogue, 'departments'>,
  language: 'ja' | 'en',
): contract.AskedFact[] {
  const forebears = departments.get(department)?.standsInForebearsName ?? [];
  const present = (name: FactName, word: Said | null) =>
    presentAsked(department, name, word, forebears.includes(name), language);
  const said = Object.entries(statements.get(personOf(department)) ?? {});
  const spoken = said.flatMap(([name, word]) =>
    isFactName(name) && !owed.includes(name) ? [present(name, word)] : [],
  );
  return [...owed.map((name) => present(name, null)), ...spoken];
}

function presentAsked(
  department: string,
  name: FactName,
  word: Said | null,
  standsInForebearsName: boolean,
  language: 'ja' | 'en',
): contract.AskedFact {
  const silence = silenceOf(department, name);
  const answer = word === null ? null : answerOf(word.value, silence);
  return {
    fact: presentFact(name, language),
    silenceSettles: silence !== undefined,
    answer,
    value: answer === 'THERE_IS' ? word?.value : null,
    whom: answer === 'CANNOT_SETTLE' ? (word?.whom ?? null) : null,
    remark: answer === 'THERE_IS' ? (word?.remark ?? null) : null,
    standsInForebearsName,
    forebearsToo: answer === 'LOOKED_UP_NONE' && word?.forebearsToo === true,
    at: word?.at ?? null,
  };
}

/** A word is kept as the value it means; here it becomes again what was chosen. */
export function answerOf(value: unknown, silence: { readonly value: unknown } | undefined): contract.FactAnswer {
  if (value === 'unknown') return 'CANNOT_SETTLE';
  return silence && isDeepStrictEqual(value, silence.value) ? 'LOOKED_UP_NONE' : 'THERE_IS';
}
