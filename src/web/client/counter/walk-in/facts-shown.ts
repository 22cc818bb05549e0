import type { FactInput } from '../../generated/operations.js';
import { MEMBERS, type PaperId, PAPERS, type Shows } from './papers.js';

/** What the papers on the table say together, each fact once. */
export function factsShown(papers: readonly PaperId[]): FactInput[] {
  const byFact = new Map<string, Shows[]>();
  for (const { id, shows } of PAPERS)
    if (papers.includes(id)) byFact.set(shows.fact, [...(byFact.get(shows.fact) ?? []), shows]);
  return [...byFact].map(([name, all]) => ({ name, value: together(name, all) }));
}

function together(fact: string, all: readonly Shows[]): unknown {
  const holds = all.flatMap((one) => ('holds' in one ? [one.holds] : []));
  if (holds.length > 0) return { in: holds, open: (MEMBERS[fact] ?? []).filter((member) => !holds.includes(member)) };
  const oneOf = all.flatMap((one) => ('oneOf' in one ? one.oneOf : []));
  if (oneOf.length > 0) return oneOf.length === 1 ? oneOf[0] : { oneOf: [...new Set(oneOf)] };
  return all.map((one) => ('value' in one ? one.value : undefined))[0];
}

/** What was sent for a paper that was taken back is said anew: nothing is known of it. */
export const takenBack = (sent: readonly string[], facts: readonly FactInput[]): FactInput[] =>
  sent.filter((name) => !facts.some((fact) => fact.name === name)).map((name) => ({ name }));
