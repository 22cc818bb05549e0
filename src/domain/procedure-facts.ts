import type { Department, Procedure } from './catalogue.js';
import { conditionsOnPaper } from './compiled-catalogue.js';
import { factsReadByDeadline, parseDeadlineCount } from './deadline-grammar.js';
import { inputsOf } from './derived.js';
import { factsReadBy, leavesOf } from './evaluate.js';
import type { FactName } from './facts/index.js';

/** Every fact that condition, papers or deadlines of a row look at. */
export function factsReadByProcedure(procedure: Procedure): FactName[] {
  const { when, mentionWhen, silentWhen, arrivesLater, bring, returns, deadlines, inForce } = procedure;
  const shown = [mentionWhen ?? [], silentWhen ?? [], arrivesLater?.onlyWhen ?? []];
  const conditions = [when, ...shown, ...[...bring, ...returns].map(conditionsOnPaper)].flat();
  const facts = conditions.flatMap(leavesOf).flatMap((leaf) => ('fact' in leaf ? factsReadBy(leaf) : []));
  return [
    ...new Set([
      ...facts,
      inForce.by,
      ...deadlines.flatMap(({ count }) => factsReadByDeadline(parseDeadlineCount(count))),
    ]),
  ];
}

/** Every fact that the department's gate looks at; none for a row that lifts it. */
function factsReadByGate({ ungated }: Procedure, { appliesWhen }: Department): FactName[] {
  return ungated ? [] : leavesOf(appliesWhen).flatMap((leaf) => ('fact' in leaf ? factsReadBy(leaf) : []));
}

const behind = new WeakMap<Procedure, readonly FactName[]>();

/** Every fact that can change what comes of a row: what it or its gate looks at, and from what that may be worked out. */
export function factsBehindProcedure(procedure: Procedure, department: Department): readonly FactName[] {
  const known = behind.get(procedure) ?? workOutBehind(procedure, department);
  behind.set(procedure, known);
  return known;
}

function workOutBehind(procedure: Procedure, department: Department): FactName[] {
  const facts = new Set([...factsReadByProcedure(procedure), ...factsReadByGate(procedure, department)]);
  for (const fact of facts) for (const input of inputsOf(fact)) facts.add(input);
  return [...facts];
}
