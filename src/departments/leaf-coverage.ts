import type { CompiledCatalogue, CompiledRule } from '../domain/compiled-catalogue.js';
import type { Condition } from '../domain/condition.js';
import { decide, type Outcome } from '../domain/decide.js';
import { leavesOf } from '../domain/evaluate.js';
import { sliceOf } from './check-slice.js';
import { besidesOf, besidesWanted, sheetOfExample, type Example } from './examples.js';
import { sideConditionsOf, withSideConditions, type SideCondition } from './side-conditions.js';

const TRUE: Condition = { always: true };
const FALSE: Condition = { not: TRUE };

/** A leaf that decides none of the examples: whether it holds makes no difference to anything expected. */
export interface UncoveredLeaf {
  readonly code: string;
  readonly rule: CompiledRule;
  /** The condition in which it stands, and where in the row's entry that is. */
  readonly of: SideCondition;
  readonly leaf: Condition;
}

/** The leaves of these rows that decide no example: a mistake in them would pass. */
export function uncoveredLeaves(
  catalogue: CompiledCatalogue,
  codes: Iterable<string>,
  examples: readonly Example[],
): UncoveredLeaf[] {
  return [...new Set(codes)].flatMap((code) => {
    const naming = examples.filter(({ entry }) => code in entry.expect);
    const slice = sliceOf(catalogue, [code]);
    return (catalogue.rules.get(code) ?? []).flatMap((rule) => [
      ...open({ path: ['when'], condition: rule.procedure.when }, (leaf) =>
        naming.some((example) => decides(leaf, rule, slice, example)),
      ).map((one) => ({ ...one, code, rule })),
      ...sideConditionsOf(rule.procedure)
        .flatMap((side) => open(side, (leaf) => naming.some((example) => decidesBesides(leaf, rule, slice, example))))
        .map((one) => ({ ...one, code, rule })),
    ]);
  });
}

const open = (of: SideCondition, isDecided: (leaf: Condition) => boolean): Pick<UncoveredLeaf, 'of' | 'leaf'>[] =>
  leavesOf(of.condition)
    .filter((leaf) => !('always' in leaf) && !isDecided(leaf))
    .map((leaf) => ({ of, leaf }));

/** Whether what the example states beside the outcome would be something else if the leaf were TRUE than if it were FALSE. */
function decidesBesides(leaf: Condition, rule: CompiledRule, catalogue: CompiledCatalogue, example: Example): boolean {
  const { code } = rule.procedure;
  const expected = example.entry.expect[code];
  if (typeof expected !== 'object' || Object.keys(besidesWanted(expected)).length === 0) return false;
  const { decisions, around } = decided(catalogue, example);
  const decision = decisions.get(code);
  // Of several versions of a row, the one that decided.
  if (decision?.procedure !== rule.procedure) return false;
  const [ifTrue, ifFalse] = [TRUE, FALSE].map((constant) => {
    const procedure = withSideConditions(decision.procedure, (condition) => replaceLeaf(condition, leaf, constant));
    return JSON.stringify(besidesOf({ ...decision, procedure }, expected, { ...around, decisions }));
  });
  const wanted = JSON.stringify(besidesOf(decision, expected, { ...around, decisions }));
  return ifTrue !== ifFalse && [ifTrue, ifFalse].includes(wanted);
}

function decided(catalogue: CompiledCatalogue, example: Example) {
  const city = new Map([...catalogue.city, ...Object.entries(example.entry.city)]);
  const [around, sheet] = [{ ...catalogue, city }, sheetOfExample(example)];
  const decisions = decide({ catalogue: around, sheetOf: () => sheet });
  return {
    decisions: new Map(decisions.map((decision) => [decision.code, decision])),
    around: { sheet, catalogue: around },
  };
}

/** Whether the outcome of the example would be another if the leaf were TRUE than if it were FALSE. */
function decides(leaf: Condition, rule: CompiledRule, catalogue: CompiledCatalogue, example: Example): boolean {
  const { code } = rule.procedure;
  const outcomes = [TRUE, FALSE].map((constant) =>
    outcomeWith(replaceLeaf(rule.condition, leaf, constant), rule, catalogue, example),
  );
  return outcomes[0] !== outcomes[1] && outcomes.includes(expectedOutcome(example, code));
}

function expectedOutcome({ entry }: Example, code: string): Outcome | undefined {
  const expected = entry.expect[code];
  return typeof expected === 'string' ? expected : expected?.outcome;
}

function outcomeWith(
  condition: Condition,
  rule: CompiledRule,
  catalogue: CompiledCatalogue,
  example: Example,
): Outcome | undefined {
  const rules = new Map([...catalogue.rules, [rule.procedure.code, [{ ...rule, condition }]]]);
  const city = new Map([...catalogue.city, ...Object.entries(example.entry.city)]);
  const sheet = sheetOfExample(example);
  return decide({ catalogue: { ...catalogue, rules, city }, sheetOf: () => sheet }).find(
    ({ code }) => code === rule.procedure.code,
  )?.outcome;
}

/** The condition with one leaf (by identity) replaced. */
export function replaceLeaf(condition: Condition, leaf: Condition, by: Condition): Condition {
  if (condition === leaf) return by;
  if ('all' in condition) return { all: condition.all.map((child) => replaceLeaf(child, leaf, by)) };
  if ('any' in condition) return { any: condition.any.map((child) => replaceLeaf(child, leaf, by)) };
  return 'not' in condition ? { not: replaceLeaf(condition.not, leaf, by) } : condition;
}
