import type { PersonOfCase } from '../../cases/notice.js';
import { isFactName, type FactName } from '../../domain/facts/index.js';
import { FAMILY, REGISTER, type Source } from '../../domain/reading.js';
import type { Statement, Statements } from '../../domain/statements.js';
import { type Facts, factsOfActingKin, factsOfPeople } from '../notice-statements.js';

export interface FollowingFacts {
  readonly facts: readonly FactName[];
  /** Whole, by source; only those that say something else now. */
  readonly statements: ReadonlyMap<Source, Statement>;
}

/** What the people of a case say by being named, after they changed; a word that somebody said otherwise stands. */
export function factsAfter(
  statements: Statements,
  before: readonly PersonOfCase[],
  after: readonly PersonOfCase[],
  at: string,
): FollowingFacts {
  const followed = [
    [REGISTER, follow(statements.get(REGISTER) ?? {}, factsOfActingKin(before), factsOfActingKin(after), at)],
    [FAMILY, follow(statements.get(FAMILY) ?? {}, factsOfPeople(before), factsOfPeople(after), at)],
  ] as const;
  const changed = followed.filter(([, { facts }]) => facts.length > 0);
  return {
    facts: changed.flatMap(([, { facts }]) => facts),
    statements: new Map(changed.map(([source, { statement }]) => [source, statement])),
  };
}

function follow(standing: Statement, before: Facts, after: Facts, at: string) {
  const names = Object.keys({ ...before, ...after }).filter(isFactName);
  const facts = names.filter((name) => {
    const said = standing[name];
    return before[name] !== after[name] && said?.settled !== true && said?.value === before[name];
  });
  const kept = Object.entries(standing).filter(([name]) => !facts.some((fact) => fact === name));
  const told = facts.flatMap((name) => (name in after ? [[name, { value: after[name], at }] as const] : []));
  return { facts, statement: Object.fromEntries([...kept, ...told]) };
}
