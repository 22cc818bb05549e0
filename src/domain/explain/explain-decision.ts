import type { Procedure } from '../catalogue.js';
import type { CompiledCatalogue } from '../compiled-catalogue.js';
import type { Condition } from '../condition.js';
import type { Decision } from '../decide.js';
import { decidingLeaves, leavesOf, openLeaves, type Evaluated } from '../evaluate.js';
import { inEra } from '../era.js';
import { knownOf, type FactSheet } from '../fact-sheet.js';
import { factNamed, type FactName } from '../facts/index.js';
import type { FactDefinition } from '../facts/index.js';
import type { Outcome, RulingOnRow } from '../ruling.js';
import type { Text } from '../text.js';
import { distinct, joinClauses, joinNouns, joinSome } from './clause.js';
import { clausesOf, paperName, titleOf, quoted, type Explaining } from './leaf-clause.js';
import { dayWithDate } from './value-clause.js';

/** How a decision speaks of contradicting statements: alone in full; in a list, which says them once, in a short clause. */
export type Within = 'alone' | 'list';

/**
 * One decision as plain sentences made from the rule itself: why there is something to do, why not, or what has still
 * to be found out. Contradicting statements are named in any case (design §6.3).
 *
 * @param outcomeOf outcome of another row as the viewer sees it, to name who demands a paper; without it nobody is named.
 */
export function explainDecision(
  decision: Decision,
  sheet: FactSheet,
  catalogue: CompiledCatalogue,
  outcomeOf: (code: string) => Outcome | null = () => null,
  within: Within = 'alone',
): Text {
  const { ruling } = decision;
  if (ruling && (ruling.rule !== ruling.outcome || ruling.outcome === 'TO_CONFIRM')) return ruledText(ruling);
  const around: Explaining = { sheet, catalogue, outcomeOf };
  if (decision.outcome === 'TO_CONFIRM')
    return sentences([...conflictSentence(decision, 'confirm', within), ...openSentence(decision, around)]);
  const main = decision.outcome === 'REQUIRED' ? whyNeeded(decision, around) : whyNotNeeded(decision, around);
  return sentences([main, ...conflictSentence(decision, 'noted', within)]);
}

/**
 * A person found otherwise than the rule. What is still needed, and of whom, is said to the family in that person's words;
 * why something is needed or not stays inside the city hall.
 */
function ruledText({ outcome, reason }: RulingOnRow): Text {
  switch (outcome) {
    case 'REQUIRED':
      return {
        ja: '担当の課で確かめたところ、お手続きがあります。',
        en: 'The department has looked into it: there is something to do.',
      };
    case 'NOT_REQUIRED':
      return {
        ja: '担当の課で確かめたところ、お手続きはありません。',
        en: 'The department has looked into it: nothing has to be done.',
      };
    case 'TO_CONFIRM':
      // Without words where nobody has read them on behalf of whoever reads this.
      if (reason === '')
        return {
          ja: '担当の課で、まだ確かめることがあります。窓口でお話しします。',
          en: 'The department still has something to find out; we will tell you at the counter.',
        };
      return {
        ja: `担当の課で、まだ確かめることがあります。「${reason}」`,
        en: `The department still has something to find out: “${reason}”`,
      };
  }
}

const sentences = (texts: readonly Text[]): Text => ({
  ja: texts.map(({ ja }) => ja).join(''),
  en: texts.map(({ en }) => en).join(' '),
});

/** A decided condition taken apart: whether the law was in force, the department's gate, the row's own rule. */
interface Parts {
  readonly force: Evaluated;
  readonly gate: Evaluated | null;
  readonly rule: Evaluated;
}

function partsOf({ evaluated, procedure }: Decision): Parts | null {
  const [force, whole] = evaluated?.children ?? [];
  if (!force || !whole) return null;
  const [gate, rule] = whole.condition === procedure.when ? [] : whole.children;
  return gate && rule ? { force, gate, rule } : { force, gate: null, rule: whole };
}

const FOR_EVERYONE: Text = { ja: 'どなたにもご案内しています。', en: 'We tell every family about this.' };

function whyNeeded(decision: Decision, around: Explaining): Text {
  const parts = partsOf(decision);
  const leaves = telling(parts ? decidingLeaves(parts.rule) : []);
  const because = joinClauses(aboutTheFamily(spoken(leaves, decision), around));
  if (!because && isUnspoken(leaves, decision)) return onlyTells(decision.procedure) ? TOLD.tell : TOLD.needed;
  if (!because) return FOR_EVERYONE;
  return onlyTells(decision.procedure)
    ? { ja: `${because.ja}ため、ご案内しています。`, en: `We tell you about this because ${because.en}.` }
    : { ja: `${because.ja}ため、お手続きがあります。`, en: `There is something to do, because ${because.en}.` };
}

/** What rests on what somebody else of the family said, to whom it may not be told (issue 3 §4). */
const TOLD = {
  needed: { ja: 'うかがったことから、お手続きがあります。', en: 'There is something to do, from what we were told.' },
  tell: { ja: 'うかがったことから、ご案内しています。', en: 'We tell you about this from what we were told.' },
  notNeeded: {
    ja: 'うかがったことから、お手続きはありません。',
    en: 'Nothing has to be done, from what we were told.',
  },
} as const satisfies Record<string, Text>;

/**
 * What a rule asks of everybody to tell one way of the law from another (『75歳ちょうどのときだけ前の保険』). Beside a reason
 * that is the family's own it explains nothing; alone it is the reason: 「亡くなられたときの年齢が9歳であるため」.
 */
const BACKGROUND: ReadonlySet<FactName> = new Set<FactName>([
  'ageAtDeath',
  'sex',
  'residentOfCity',
  'kokuhoEnrolledMonths',
]);

function telling(leaves: readonly Evaluated[]): readonly Evaluated[] {
  const own = leaves.filter(({ condition }) => !('fact' in condition && BACKGROUND.has(condition.fact)));
  return own.some(({ condition }) => !('city' in condition)) ? own : leaves;
}

/** Of ways of which the family takes one, the one that is theirs: it says more than what speaks against this one. */
function takenInstead({ procedure }: Decision, { catalogue, outcomeOf }: Explaining): Text | null {
  if (procedure.oneOf === undefined) return null;
  const other = catalogue.source.procedures.find(
    ({ code, oneOf }) => oneOf === procedure.oneOf && code !== procedure.code && outcomeOf(code) === 'REQUIRED',
  );
  if (!other) return null;
  const title = quoted(other.title.family);
  return { ja: `お手続きは${title.ja}のほうになります。`, en: `The step to take is ${title.en} instead.` };
}

const isQuiet = ({ condition }: Evaluated, { quiet }: Decision): boolean =>
  'fact' in condition && quiet?.has(condition.fact) === true;
const spoken = (leaves: readonly Evaluated[], decision: Decision): readonly Evaluated[] =>
  leaves.filter((leaf) => !isQuiet(leaf, decision));
const isUnspoken = (leaves: readonly Evaluated[], decision: Decision): boolean =>
  leaves.some((leaf) => isQuiet(leaf, decision));

/** Information, and what the city does by itself: there is nothing that a family has to do. */
const onlyTells = ({ kind, where, how }: Procedure): boolean =>
  kind === 'info' || where === 'nowhere' || how.every((way) => way === 'none');

/** What the family has brought about says more than how the city is set up; the latter speaks only where it is alone. */
function aboutTheFamily(leaves: readonly Evaluated[], around: Explaining): readonly Text[] {
  const own = clausesOf(
    leaves.filter(({ condition }) => !('city' in condition)),
    around,
  );
  return own.length > 0 ? own : clausesOf(leaves, around);
}

function whyNotNeeded(decision: Decision, around: Explaining): Text {
  const parts = partsOf(decision);
  const leaves = telling(parts ? decidingLeaves(failing(parts)) : []);
  const because = parts && joinClauses(notInForce(parts.force, around) ?? clausesOf(spoken(leaves, decision), around));
  if (!because && isUnspoken(leaves, decision)) return TOLD.notNeeded;
  const instead =
    parts?.force.truth === 'FALSE' || isUnspoken(leaves, decision) ? null : takenInstead(decision, around);
  if (instead) return instead;
  return because
    ? { ja: `${because.ja}ため、お手続きはありません。`, en: `Nothing has to be done, because ${because.en}.` }
    : { ja: 'お手続きはありません。', en: 'Nothing has to be done.' };
}

const failing = ({ gate, rule }: Parts): Evaluated => (gate?.truth === 'FALSE' ? gate : rule);

/** Clauses for a law that had not begun, or had ended, on the day it goes by; `null` if it was in force. */
function notInForce(force: Evaluated, { sheet }: Explaining): readonly Text[] | null {
  if (force.truth !== 'FALSE') return null;
  return decidingLeaves(force).flatMap(({ condition }) => forceClause(condition, sheet) ?? []);
}

function forceClause(condition: Condition, sheet: FactSheet): Text | null {
  if (!('fact' in condition)) return null;
  const fact: FactDefinition = factNamed(condition.fact);
  if (fact.type !== 'date') return null;
  const day = dayWithDate(fact, knownOf(sheet, condition.fact));
  if ('onOrAfter' in condition && typeof condition.onOrAfter === 'string') {
    const from = inEra(condition.onOrAfter);
    return {
      ja: `この決まりが${from.ja}からのもので、${day.ja}がそれより前である`,
      en: `the rule begins on ${from.en} and ${day.en} lies before it`,
    };
  }
  if ('onOrBefore' in condition && typeof condition.onOrBefore === 'string') {
    const to = inEra(condition.onOrBefore);
    return {
      ja: `この決まりが${to.ja}までのもので、${day.ja}がそれより後である`,
      en: `the rule ended on ${to.en} and ${day.en} lies after it`,
    };
  }
  return null;
}

const WITH_OTHERS: Text = {
  ja: 'ほかのお手続きが決まると分かります。',
  en: 'It follows from the other steps once they are decided.',
};

/** Facts named in one sentence; the rest is 「ほか」. */
const MOST_ASKED = 3;

function openSentence(decision: Decision, around: Explaining): readonly Text[] {
  const asked = ownFactsFirst(decision).filter((fact) => !isNeverAsked(fact) && !decision.conflicts.includes(fact));
  const own = decision.evaluated ? openLeaves(decision.evaluated, around.sheet).facts : new Set<FactName>();
  // What only other rows ask for is theirs to say: this one is decided with them.
  const waits = asked.some((fact) => !own.has(fact));
  const [mine, theirs] = [asked.filter((fact) => own.has(fact)), waits ? [WITH_OTHERS] : []];
  if (mine.length > 0)
    return [askedSentence(distinct(mine.map((fact) => unknownOf(fact, decision, around.sheet)))), ...theirs];
  if (theirs.length > 0) return theirs;
  if (decision.conflicts.length > 0) return [];
  const others = distinct(waitsFor(decision, around));
  if (others.length === 0)
    return [
      {
        ja: 'お手続きがあるかどうかを、窓口で確かめます。',
        en: 'We will find out at the counter whether there is something to do.',
      },
    ];
  const { ja, en } = joinNouns(others.slice(0, MOST_ASKED));
  return [{ ja: `${ja}を確かめます。`, en: `We still need to know ${en}.` }];
}

function askedSentence(unknowns: readonly Text[]): Text {
  const shown = unknowns.slice(0, MOST_ASKED);
  const { ja, en } = unknowns.length > MOST_ASKED ? joinSome(shown) : joinNouns(shown);
  return { ja: `${ja}を確かめます。`, en: `We still need to know ${en}.` };
}

/** What the row's own rule asks comes before the department's gate, in the order in which the rule is written. */
function ownFactsFirst(decision: Decision): readonly FactName[] {
  const named = leavesOf(decision.procedure.when).flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : []));
  const own = [...new Set(named)].filter((fact) => decision.ask.includes(fact));
  return [...own, ...decision.ask.filter((fact) => !own.includes(fact))];
}

const isNeverAsked = (name: FactName): boolean => {
  const fact: FactDefinition = factNamed(name);
  return fact.neverAsk === true;
};

/** Of a set the one member that is open, where only one is asked about; else the fact as a whole. */
function unknownOf(name: FactName, { evaluated }: Decision, sheet: FactSheet): Text {
  const fact: FactDefinition = factNamed(name);
  const known = knownOf(sheet, name);
  if (fact.type !== 'set' || known.type !== 'set' || !evaluated) return fact.unknown;
  const [member, ...more] = [...new Set(openMembers(evaluated, name))].filter((value) => known.open.includes(value));
  return (more.length === 0 && member !== undefined && fact.values[member]?.unknown) || fact.unknown;
}

function openMembers({ condition, truth, children }: Evaluated, name: FactName): readonly string[] {
  if (truth !== 'UNKNOWN') return [];
  if (!('fact' in condition)) return children.flatMap((child) => openMembers(child, name));
  if (condition.fact !== name) return [];
  const all = knownMembers(name);
  return 'contains' in condition ? [condition.contains] : 'containsAny' in condition ? condition.containsAny : all;
}

function knownMembers(name: FactName): readonly string[] {
  const fact: FactDefinition = factNamed(name);
  return fact.type === 'set' ? Object.keys(fact.values) : [];
}

/** Other rows and papers on which it depends, where no fact can be asked for. */
function waitsFor({ evaluated }: Decision, { catalogue }: Explaining): readonly Text[] {
  if (!evaluated) return [];
  return openLeavesOf(evaluated).flatMap((leaf): Text[] => {
    if ('rule' in leaf) {
      const title = quoted(titleOf(leaf.rule, catalogue));
      return [{ ja: `${title.ja}が要るかどうか`, en: `whether ${title.en} is needed` }];
    }
    if ('paperNeeded' in leaf) {
      const { ja, en } = paperName(leaf.paperNeeded, catalogue);
      return [{ ja: `${ja}が要るかどうか`, en: `whether “${en}” is needed` }];
    }
    return [];
  });
}

const openLeavesOf = ({ condition, truth, children }: Evaluated): readonly Condition[] =>
  truth !== 'UNKNOWN' ? [] : children.length > 0 ? children.flatMap(openLeavesOf) : leavesOf(condition);

/** Beside what is open: 「死亡年月日に二つの答えがあるので、確かめます。」 Beside what is certain the list's own line is enough. */
function conflictSentence({ conflicts }: Decision, use: 'confirm' | 'noted', within: Within): readonly Text[] {
  if (conflicts.length === 0) return [];
  if (within === 'alone') return [contradiction(conflicts, use)];
  const { ja, en } = labelsOf(conflicts);
  return use === 'confirm'
    ? [{ ja: `${ja}に二つの答えがあるので、確かめます。`, en: `To be confirmed: there are two answers about ${en}.` }]
    : [];
}

function labelsOf(facts: readonly FactName[]): Text {
  const labels = distinct(facts.map((fact) => factNamed(fact).label)).slice(0, MOST_ASKED);
  return joinNouns(labels.map((label) => quoted(label)));
}

/** 「死亡年月日について、二つの答えがくいちがっています。」 */
export function contradiction(facts: readonly FactName[], use: 'confirm' | 'noted'): Text {
  const { ja, en } = labelsOf(facts);
  return use === 'confirm'
    ? {
        ja: `${ja}について、二つの答えがくいちがっています。どちらかを確かめます。`,
        en: `There are two different answers about ${en}; we will find out which one is right.`,
      }
    : { ja: `${ja}について、二つの答えがくいちがっています。`, en: `There are two different answers about ${en}.` };
}
