import type { Procedure } from '../catalogue.js';
import type { Decision } from '../decide.js';
import type { Text } from '../text.js';

/** How far a row is put aside by others: not at all, perhaps (a caveat), certainly (nothing to do). */
type Put = 'no' | 'perhaps' | 'aside';

export interface Relations {
  /** Reasons of rows that another row makes unnecessary. */
  readonly excluded: ReadonlyMap<string, Text>;
  /** Sentences that other rows add to a row: it may fall away, or one of two is chosen. */
  readonly caveats: ReadonlyMap<string, readonly Text[]>;
}

interface Exclusion {
  readonly by: Decision;
  readonly because: Text;
}

/**
 * `excludes` and `choice` (facts.md, Relations). A row that is itself put aside puts nothing aside. A row closed to the
 * viewer counts as to be confirmed, whatever its outcome, so that its effect is the same for every family.
 *
 * @param decisions in the catalogue's order
 */
export function relate(decisions: readonly Decision[], closed: ReadonlySet<string>): Relations {
  const exclusions = exclusionsOf(decisions);
  const settled = new Map<string, Put>();
  const putOf = (code: string): Put => {
    const known = settled.get(code);
    if (known) return known;
    settled.set(code, 'no'); // rows that exclude each other in a circle put nothing aside
    const puts = (exclusions.get(code) ?? []).map(({ by }) => strength(by, closed, putOf(by.code)));
    const put: Put = puts.includes('aside') ? 'aside' : puts.includes('perhaps') ? 'perhaps' : 'no';
    settled.set(code, put);
    return put;
  };
  const [excluded, caveats] = [new Map<string, Text>(), new Map<string, Text[]>()];
  for (const { code } of decisions) {
    const effective = (exclusions.get(code) ?? []).map(({ by, because }) => ({
      put: strength(by, closed, putOf(by.code)),
      because,
    }));
    const certain = effective.find(({ put }) => put === 'aside');
    if (certain) excluded.set(code, certain.because);
    caveats.set(
      code,
      effective.filter(({ put }) => put === 'perhaps').map(({ because }) => because),
    );
  }
  for (const { code, say } of choicesAmong(decisions, closed, excluded))
    caveats.set(code, [...(caveats.get(code) ?? []), say]);
  return { excluded, caveats };
}

function exclusionsOf(decisions: readonly Decision[]): ReadonlyMap<string, readonly Exclusion[]> {
  const exclusions = new Map<string, Exclusion[]>();
  for (const by of decisions)
    for (const { procedure, because } of by.procedure.excludes)
      exclusions.set(procedure, [...(exclusions.get(procedure) ?? []), { by, because }]);
  return exclusions;
}

/** What a row does to those it excludes, given how far it is put aside itself. */
function strength({ code, outcome, procedure }: Decision, closed: ReadonlySet<string>, itself: Put): Put {
  if (procedure.whileUnknown === 'never-ask' && (closed.has(code) || outcome !== 'REQUIRED')) return 'no';
  if (closed.has(code)) return 'perhaps';
  if (outcome === 'NOT_REQUIRED' || itself === 'aside') return 'no';
  return outcome === 'REQUIRED' && itself === 'no' ? 'aside' : 'perhaps';
}

/** Rows of one `choice`: both may be required, the family takes one. */
function choicesAmong(
  decisions: readonly Decision[],
  closed: ReadonlySet<string>,
  excluded: ReadonlyMap<string, Text>,
): readonly { code: string; say: Text }[] {
  const open = decisions.filter(
    ({ code, outcome, procedure }) =>
      procedure.choice !== undefined && outcome !== 'NOT_REQUIRED' && !closed.has(code) && !excluded.has(code),
  );
  return open.flatMap(({ code, procedure, outcome }) =>
    open
      .filter((other) => other.code !== code && other.procedure.choice === procedure.choice)
      .map((other) => ({
        code,
        say: oneIsChosen(other.procedure, outcome === 'REQUIRED' && other.outcome === 'REQUIRED'),
      })),
  );
}

const oneIsChosen = ({ title: { family } }: Procedure, certain: boolean): Text =>
  certain
    ? { ja: `「${family.ja}」と、どちらか一つをお選びいただきます。`, en: `You choose either this or “${family.en}”.` }
    : {
        ja: `「${family.ja}」も受けられるときは、どちらか一つをお選びいただきます。`,
        en: `If “${family.en}” is possible too, you choose one of the two.`,
      };

/**
 * Rows shown together: a `oneOf` group of which nothing is required yet and several rows are to be confirmed is one
 * line with a choice; everything else stands alone. In the order given.
 */
export function mergeChoices(shown: readonly Decision[]): readonly (readonly Decision[])[] {
  const settled = new Set(
    shown.flatMap(({ outcome, procedure }) => (outcome === 'REQUIRED' && procedure.oneOf ? [procedure.oneOf] : [])),
  );
  const groups: Decision[][] = [];
  const byName = new Map<string, Decision[]>();
  for (const decision of shown) {
    const name = decision.procedure.oneOf;
    const open = name !== undefined && !settled.has(name) ? byName.get(name) : undefined;
    if (open) {
      open.push(decision);
      continue;
    }
    const group = [decision];
    groups.push(group);
    if (name !== undefined) byName.set(name, group);
  }
  return groups;
}
