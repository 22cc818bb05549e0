import type { CalendarDate } from './calendar-date.js';
import type { Procedure } from './catalogue.js';
import type { CompiledCatalogue } from './compiled-catalogue.js';
import { workOutDeadline, type ClosedOn, type Deadline } from './deadline.js';
import type { Decision, Outcome } from './decide.js';
import { deadlineText } from './explain/deadline-text.js';
import type { FactSheet } from './fact-sheet.js';
import { countedMonths, INSURERS } from './list-difference-months.js';
import { earliestDay } from './procedure-list/order.js';
import type { Text } from './text.js';

/** What one row of the list was, and is. */
export interface Difference {
  readonly procedure: Procedure;
  readonly say: Text;
  /** A payment, a premium, a tax or an insurer hangs on it, or lateness loses money. */
  readonly concernsMoney: boolean;
}

/** A list before or after a change; both with the same `closed`. */
export interface Side {
  readonly decisions: readonly Decision[];
  readonly sheetOf: (reader: string) => FactSheet;
}

export interface Compared {
  readonly catalogue: CompiledCatalogue;
  /** Rows that the viewer may not see: they appear only by what follows from the dates alone, the same for every family. */
  readonly closed: ReadonlySet<string>;
  readonly closedOn: ClosedOn;
}

interface Placed extends Difference {
  readonly day: CalendarDate | null;
  readonly place: number;
}

/**
 * What changed for the family between two lists, one sentence a row: what is needed or no longer needed, which deadline
 * moved, which law now applies, which months are counted. Money and insurers first, then the earliest deadline, then the
 * catalogue's order (eight-days.md, day 7: six moved deadlines are noise).
 */
export function listDifference(before: Side, after: Side, compared: Compared): Difference[] {
  const { catalogue, closed } = compared;
  const [old, now] = [rowsOf(before, compared), rowsOf(after, compared)];
  const shown = [...now.values()]
    .filter(({ needed }) => needed !== 'NOT_REQUIRED')
    .map(({ decision }) => decision.procedure);
  const monthsOf = countedMonths(
    before.sheetOf('counter'),
    after.sheetOf('counter'),
    shown.filter(({ code }) => !closed.has(code)),
  );
  const placed = [...catalogue.rules.keys()].flatMap((code, place): Placed[] => {
    const [was, is] = [old.get(code), now.get(code)];
    if (!was || !is) return [];
    const { procedure } = is.decision;
    const says = [...(closed.has(code) ? [] : changesOf(was, is)), ...monthsOf(procedure)];
    if (says.length === 0) return [];
    const day = earliestDay(is.needed === 'NOT_REQUIRED' ? was.deadlines : is.deadlines);
    return [{ procedure, say: joined(says), concernsMoney: concernsMoney(procedure), day, place }];
  });
  return placed
    .sort(inOrder)
    .map(({ procedure, say, concernsMoney: money }) => ({ procedure, say, concernsMoney: money }));
}

const joined = (says: readonly Text[]): Text => ({
  ja: says.map(({ ja }) => ja).join(''),
  en: says.map(({ en }) => en).join(' '),
});

function inOrder(a: Placed, b: Placed): number {
  if (a.concernsMoney !== b.concernsMoney) return a.concernsMoney ? -1 : 1;
  if (a.day !== b.day) return a.day === null ? 1 : b.day === null ? -1 : a.day < b.day ? -1 : 1;
  return a.place - b.place;
}

const concernsMoney = ({ kind, ifLate, department }: Procedure): boolean =>
  kind === 'benefit' ||
  kind === 'refund' ||
  kind === 'tax' ||
  (ifLate !== 'no-harm' && ifLate.effect === 'loses-money') ||
  INSURERS.includes(department);

interface Row {
  readonly decision: Decision;
  /** As the list shows it: a row that is never asked about stays off it until it is certain (crime, grief). */
  readonly needed: Outcome;
  readonly deadlines: readonly Deadline[];
}

function rowsOf({ decisions, sheetOf }: Side, { closed, closedOn }: Compared): Map<string, Row> {
  const byCode = new Map(decisions.map((decision) => [decision.code, decision]));
  const deadlinesOf = ({ procedure }: Decision, path: readonly string[]): Deadline[] => {
    const first = (other: string): Deadline | null => {
      const found = closed.has(other) || path.includes(other) ? undefined : byCode.get(other);
      return (found && deadlinesOf(found, [...path, other])[0]) ?? null;
    };
    return procedure.deadlines.map((rule) => workOutDeadline(rule, sheetOf(procedure.department), closedOn, first));
  };
  return new Map(
    decisions.map((decision) => {
      const { code, outcome, procedure } = decision;
      const silent = outcome === 'TO_CONFIRM' && procedure.whileUnknown === 'never-ask';
      // A closed row's day would tell, by its place among the others, what only its department knows.
      const deadlines = closed.has(code) ? [] : deadlinesOf(decision, [code]);
      return [code, { decision, needed: silent ? 'NOT_REQUIRED' : outcome, deadlines }];
    }),
  );
}

function changesOf(was: Row, is: Row): Text[] {
  const { title } = is.decision.procedure;
  if (was.needed !== is.needed) return [outcomeChanged(title, was.needed, is), ...ruleOfPerson(is)];
  if (is.needed === 'NOT_REQUIRED') return [];
  return [...lawChanged(was, is), ...deadlineChanged(was, is)];
}

function outcomeChanged({ ja, en }: Text, was: Outcome, { needed, deadlines }: Row): Text {
  switch (needed) {
    case 'REQUIRED': {
      const [day] = deadlines.filter(({ lastDay }) => lastDay !== null).map((deadline) => deadlineText(deadline, null));
      return was === 'NOT_REQUIRED'
        ? {
            ja: `「${ja}」が要るようになりました${day ? `(${day.ja})` : ''}。`,
            en: `“${en}” is now needed${day ? ` (${day.en})` : ''}.`,
          }
        : {
            ja: `「${ja}」が要ることが分かりました${day ? `(${day.ja})` : ''}。`,
            en: `“${en}” has turned out to be needed${day ? ` (${day.en})` : ''}.`,
          };
    }
    case 'NOT_REQUIRED':
      return was === 'REQUIRED'
        ? { ja: `「${ja}」は要らなくなりました。`, en: `“${en}” is no longer needed.` }
        : { ja: `「${ja}」は要らないことが分かりました。`, en: `“${en}” has turned out not to be needed.` };
    case 'TO_CONFIRM':
      return was === 'REQUIRED'
        ? {
            ja: `「${ja}」が要るかどうか、もう一度確かめます。`,
            en: `Whether “${en}” is needed has to be checked again.`,
          }
        : { ja: `「${ja}」が要るかもしれません。確かめます。`, en: `“${en}” may be needed now; it has to be checked.` };
  }
}

/** A person's answer stands; where the rule now says otherwise, that person should look. */
const ruleOfPerson = ({ decision: { ruling } }: Row): Text[] =>
  ruling && ruling.rule !== ruling.outcome
    ? [
        {
          ja: '担当者の判断と決まりが違うので、確かめてください。',
          en: 'The rule now disagrees with the answer of the department; please check.',
        },
      ]
    : [];

/** Another version of the law is in force on the new day: an amount, a paper, a term of it may differ. */
function lawChanged(was: Row, is: Row): Text[] {
  const [old, now] = [was.decision.procedure, is.decision.procedure];
  if (old === now) return [];
  const { ja, en } = now.title;
  return old.amount && now.amount && old.amount.ja !== now.amount.ja
    ? [
        {
          ja: `「${ja}」の額が変わりました(前: ${old.amount.ja}。今: ${now.amount.ja})。`,
          en: `The amount of “${en}” changed (before: ${old.amount.en}; now: ${now.amount.en}).`,
        },
      ]
    : [
        {
          ja: `「${ja}」にあてはまる決まりが変わりました。内容を確かめてください。`,
          en: `Another version of the law now applies to “${en}”; look at its details.`,
        },
      ];
}

function deadlineChanged(was: Row, is: Row): Text[] {
  const { ja, en } = is.decision.procedure.title;
  return is.deadlines.flatMap((deadline, index) => {
    const old = was.deadlines[index];
    if (!old) return [];
    const [before, now] = [deadlineText(old, null), deadlineText(deadline, null)];
    if (before.ja === now.ja) return [];
    const { of } = deadline.rule;
    return [
      {
        ja: `「${ja}」の期限${of ? `(${of.ja})` : ''}が変わりました(前: ${before.ja}。今: ${now.ja})。`,
        en: `The deadline of “${en}”${of ? ` (${of.en})` : ''} moved (before: ${before.en}; now: ${now.en}).`,
      },
    ];
  });
}
