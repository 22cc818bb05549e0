import { compareLeaf } from './compare.js';
import type { Condition, DateReference, FactLeaf } from './condition.js';
import { askableInputs } from './derived.js';
import { knownOf, type FactSheet } from './fact-sheet.js';
import type { FactName } from './facts/index.js';
import { isSettled } from './knowledge.js';
import { certainly, greatest, least, opposite, type Truth } from './truth.js';

/** A condition with the truth of each node: what Explain and `ask` read. */
export interface Evaluated {
  readonly condition: Condition;
  readonly truth: Truth;
  readonly children: readonly Evaluated[];
}

/** What a condition may look at beside the facts; filled stratum by stratum (design §6.7). */
export interface Surroundings {
  readonly sheet: FactSheet;
  readonly city: (name: string) => boolean | string;
  /** TRUE if that procedure is REQUIRED, FALSE if NOT_REQUIRED. */
  readonly rule: (code: string) => Truth;
  /** TRUE if a REQUIRED procedure demands the paper, else UNKNOWN if one to confirm may. */
  readonly paperNeeded: (paper: string) => Truth;
}

export function evaluate(condition: Condition, around: Surroundings): Evaluated {
  const node = (truth: Truth, children: readonly Evaluated[] = []): Evaluated => ({ condition, truth, children });
  if ('all' in condition) {
    const children = condition.all.map((child) => evaluate(child, around));
    return node(least(children.map(({ truth }) => truth)), children);
  }
  if ('any' in condition) {
    const children = condition.any.map((child) => evaluate(child, around));
    return node(greatest(children.map(({ truth }) => truth)), children);
  }
  if ('not' in condition) {
    const child = evaluate(condition.not, around);
    return node(opposite(child.truth), [child]);
  }
  if ('fact' in condition) return node(compareLeaf(condition, around.sheet));
  if ('city' in condition) return node(certainly(around.city(condition.city) === condition.is));
  if ('rule' in condition) return node(around.rule(condition.rule));
  if ('paperNeeded' in condition) return node(around.paperNeeded(condition.paperNeeded));
  return node('TRUE');
}

/** What still has to be known: the leaves that keep the root UNKNOWN. */
export interface OpenLeaves {
  readonly facts: ReadonlySet<FactName>;
  readonly rules: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
}

/** The UNKNOWN leaves reached from the root through UNKNOWN nodes (design §6.10); sufficient, not minimal. */
export function openLeaves(root: Evaluated, sheet: FactSheet): OpenLeaves {
  const [facts, rules, papers] = [new Set<FactName>(), new Set<string>(), new Set<string>()];
  const visit = ({ condition, truth, children }: Evaluated): void => {
    if (truth !== 'UNKNOWN') return;
    for (const child of children) visit(child);
    if ('fact' in condition) for (const fact of factsOfLeaf(condition, sheet)) facts.add(fact);
    if ('rule' in condition) rules.add(condition.rule);
    if ('paperNeeded' in condition) papers.add(condition.paperNeeded);
  };
  visit(root);
  return { facts, rules, papers };
}

function factsOfLeaf(leaf: FactLeaf, sheet: FactSheet): FactName[] {
  return factsReadBy(leaf)
    .filter((fact) => isOpen(fact, sheet))
    .flatMap((fact) => askableInputs(fact, sheet));
}

const isOpen = (fact: FactName, sheet: FactSheet): boolean =>
  sheet.get(fact)?.conflict === true || !isSettled(knownOf(sheet, fact));

/** The day a leaf compares with; `null` where it compares with no day. */
export function referenceOf(leaf: FactLeaf): DateReference | null {
  if ('before' in leaf) return leaf.before;
  if ('after' in leaf) return leaf.after;
  if ('onOrBefore' in leaf) return leaf.onOrBefore;
  return 'onOrAfter' in leaf ? leaf.onOrAfter : null;
}

/** The facts a leaf looks at: its own, and that of the day it is compared with. */
export function factsReadBy(leaf: FactLeaf): FactName[] {
  const reference = referenceOf(leaf);
  return reference === null || typeof reference === 'string' ? [leaf.fact] : [leaf.fact, reference.of];
}

/** The leaves that decide: the first deciding child of a TRUE any or FALSE all, all children of a TRUE all or FALSE any. */
export function decidingLeaves(root: Evaluated): readonly Evaluated[] {
  if (root.children.length === 0) return [root];
  const same = root.children.filter(({ truth }) => 'not' in root.condition || truth === root.truth);
  const oneIsEnough =
    ('any' in root.condition && root.truth === 'TRUE') || ('all' in root.condition && root.truth === 'FALSE');
  return (oneIsEnough ? same.slice(0, 1) : same).flatMap(decidingLeaves);
}

/** Every leaf of a condition, in reading order. */
export function leavesOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}
