import type { Procedure } from './catalogue.js';
import { factsReadByDeadline, parseDeadlineCount } from './deadline-grammar.js';
import { factsReadBy, leavesOf } from './evaluate.js';
import type { FactName } from './facts/index.js';

/** Every fact that condition, papers or deadlines of a row look at. */
export function factsReadByProcedure(procedure: Procedure): FactName[] {
  const { when, mentionWhen, silentWhen, arrivesLater, bring, returns, deadlines, inForce } = procedure;
  const shown = [mentionWhen ?? [], silentWhen ?? [], arrivesLater?.onlyWhen ?? []];
  const conditions = [when, ...shown, ...[...bring, ...returns].map((item) => item.when ?? [])].flat();
  const facts = conditions.flatMap(leavesOf).flatMap((leaf) => ('fact' in leaf ? factsReadBy(leaf) : []));
  return [
    ...new Set([
      ...facts,
      inForce.by,
      ...deadlines.flatMap(({ count }) => factsReadByDeadline(parseDeadlineCount(count))),
    ]),
  ];
}
