import type { CompiledCatalogue, CompiledRule } from '../domain/compiled-catalogue.js';
import type { Condition } from '../domain/condition.js';
import { decide, type Outcome } from '../domain/decide.js';
import { leavesOf } from '../domain/evaluate.js';
import { sliceOf } from './check-slice.js';
import { sheetOfExample, type Example } from './examples.js';

const TRUE: Condition = { always: true };
const FALSE: Condition = { not: TRUE };

/** A leaf that decides none of the examples: whether it holds makes no difference to any expected outcome. */
export interface UncoveredLeaf {
  readonly code: string;
  readonly rule: CompiledRule;
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
    return (catalogue.rules.get(code) ?? []).flatMap((rule) =>
      leavesOf(rule.procedure.when)
        .filter((leaf) => !('always' in leaf) && !naming.some((example) => decides(leaf, rule, slice, example)))
        .map((leaf) => ({ code, rule, leaf })),
    );
  });
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
