import { addDays } from '../../../src/domain/calendar-date.js';
import type { CompiledCatalogue, CompiledRule } from '../../../src/domain/compiled-catalogue.js';
import type { Condition } from '../../../src/domain/condition.js';
import { leavesOf } from '../../../src/domain/evaluate.js';
import { replaceLeaf } from '../../../src/departments/leaf-coverage.js';
import { sideConditionsOf, withSideConditions } from '../../../src/departments/side-conditions.js';
import { slipsIn } from './mutate-leaf.js';

/** One rule with one slip in it: what the examples must notice. */
export interface Mutant {
  readonly code: string;
  readonly what: string;
  /** All versions of the code, one of them changed. */
  readonly versions: readonly CompiledRule[];
}

const TRUE: Condition = { always: true };
const FALSE: Condition = { not: TRUE };

export function mutantsOf(catalogue: CompiledCatalogue): Mutant[] {
  return [...catalogue.rules].flatMap(([code, versions]) =>
    versions.flatMap((rule) =>
      [...conditionMutants(rule), ...sideMutants(rule), ...gateMutants(rule), ...deadlineMutants(rule)].map(
        ({ what, rule: changed }): Mutant => ({
          code,
          what,
          versions: versions.map((version) => (version === rule ? changed : version)),
        }),
      ),
    ),
  );
}

interface Change {
  readonly what: string;
  readonly rule: CompiledRule;
}

const conditionMutants = (rule: CompiledRule): Change[] =>
  slipsInCondition(rule.procedure.when).map(({ what, leaf, by }) => ({
    what,
    rule: { ...rule, condition: replaceLeaf(rule.condition, leaf, by) },
  }));

/** The same in what decides how a row is shown, which papers it wants or takes back, and what arrives. */
const sideMutants = (rule: CompiledRule): Change[] =>
  sideConditionsOf(rule.procedure).flatMap(({ path, condition }) =>
    slipsInCondition(condition).map(({ what, leaf, by }) => ({
      what: `${path.join('.')}: ${what}`,
      rule: {
        ...rule,
        procedure: withSideConditions(rule.procedure, (whole) => replaceLeaf(whole, leaf, by)),
      },
    })),
  );

interface SlipInCondition {
  readonly what: string;
  readonly leaf: Condition;
  readonly by: Condition;
}

function slipsInCondition(condition: Condition): SlipInCondition[] {
  const changed = (what: string, leaf: Condition, by: Condition): SlipInCondition => ({
    what: `${JSON.stringify(leaf)} ${what}`,
    leaf,
    by,
  });
  return leavesOf(condition).flatMap((leaf) => [
    // To drop 「always」 changes nothing.
    ...('always' in leaf ? [] : [changed('dropped', leaf, identityAt(condition, leaf, TRUE) ?? TRUE)]),
    changed('negated', leaf, { not: leaf }),
    ...slipsIn(leaf).map(({ what, leaf: by }) => changed(what, leaf, by)),
  ]);
}

/** What a leaf becomes when it is dropped: the identity of its connective, turned round under `not`; `null` if not here. */
function identityAt(condition: Condition, leaf: Condition, identity: Condition): Condition | null {
  if (condition === leaf) return identity;
  if ('not' in condition) return identityAt(condition.not, leaf, identity === TRUE ? FALSE : TRUE);
  const [children, own] =
    'all' in condition ? [condition.all, TRUE] : 'any' in condition ? [condition.any, FALSE] : [[], TRUE];
  for (const child of children) {
    const found = identityAt(child, leaf, own);
    if (found) return found;
  }
  return null;
}

const gateMutants = (rule: CompiledRule): Change[] =>
  rule.condition === rule.procedure.when
    ? []
    : [{ what: 'gate dropped', rule: { ...rule, condition: rule.procedure.when } }];

function deadlineMutants(rule: CompiledRule): Change[] {
  const { procedure } = rule;
  return procedure.deadlines.flatMap(({ count }, index) =>
    otherCounts(count).map((other) => ({
      what: `deadline ${count} became ${other}`,
      rule: {
        ...rule,
        procedure: {
          ...procedure,
          deadlines: procedure.deadlines.map((deadline, place) =>
            place === index ? { ...deadline, count: other } : deadline,
          ),
        },
      },
    })),
  );
}

/** A period one unit longer or shorter, or counted from the other day; a fixed date a day off. */
function otherCounts(count: string): string[] {
  const date = /\d{4}-\d{2}-\d{2}/.exec(count)?.[0];
  if (date) return [count.replace(date, addDays(date, 1)), count.replace(date, addDays(date, -1))];
  const number = Number(/P(\d+)[DMY]@/.exec(count)?.[1] ?? 0);
  const longer = [number + 1, number - 1].filter((other) => number > 0 && other > 0);
  // The end of a year doesn't move with one day.
  const otherSign = count.startsWith('YEAREND')
    ? []
    : [count.replace(/\+([01])/, (_all, sign) => `+${1 - Number(sign)}`)];
  return [
    ...longer.map((other) => count.replace(/P\d+/, `P${String(other)}`)),
    ...otherSign.filter((other) => other !== count),
  ];
}
