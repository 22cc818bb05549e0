import type { CalendarDate } from './calendar-date.js';
import type { Procedure } from './catalogue.js';
import type { CompiledCatalogue } from './compiled-catalogue.js';
import { workOutDeadline, type ClosedOn, type Deadline } from './deadline.js';
import { TRUTHS, type Decision, type Outcome } from './decide.js';
import { deadlineText } from './explain/deadline-text.js';
import type { FactSheet } from './fact-sheet.js';
import { countedMonths, INSURERS } from './list-difference-months.js';
import { movedTogether, movesOf, sharedShift, type Move } from './list-difference-moves.js';
import { howOpen } from './procedure-list/how-open.js';
import { earliestDay } from './procedure-list/order.js';
import type { Text } from './text.js';
import type { Truth } from './truth.js';

/** What one row of the list was, and is; or what became of several that changed alike. */
export interface Difference {
  /** The row, or the first of several. */
  readonly procedure: Procedure;
  /** All rows it speaks of. */
  readonly codes: readonly string[];
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
  /** Item numbers given so far, by row. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** Only these rows are told: what stands on one paper. All, if not given. */
  readonly among?: ReadonlySet<string>;
}

interface Placed extends Difference {
  /** Only the last day moved. */
  readonly onlyMoved: boolean;
  readonly day: CalendarDate | null;
  readonly place: number;
}

/**
 * What changed for the family between two lists: what is needed or no longer needed, which law now applies, which months
 * are counted, which deadline of a row on the list moved; many that moved by the same number of days are one line. Money
 * and insurers first, then what changed before what only moved, then the earliest deadline, then the catalogue's order
 * (eight-days.md, day 7: six moved deadlines are noise).
 */
export function listDifference(before: Side, after: Side, compared: Compared): Difference[] {
  const { catalogue, closed, among } = compared;
  const [old, now] = [rowsOf(before, compared), rowsOf(after, compared)];
  const shown = [...now.values()]
    .filter(({ needed }) => needed !== 'NOT_REQUIRED')
    .map(({ decision }) => decision.procedure);
  const monthsOf = countedMonths(
    before.sheetOf('counter'),
    after.sheetOf('counter'),
    shown.filter(({ code }) => !closed.has(code)),
  );
  const rows = [...catalogue.rules.keys()].flatMap((code, place): Changed[] => {
    const [was, is] = [old.get(code), now.get(code)];
    if (!was || !is || (among && !among.has(code))) return [];
    const { procedure } = is.decision;
    const says = [...(closed.has(code) ? [] : changesOf(was, is)), ...monthsOf(procedure)];
    const moves = is.listed && was.needed === is.needed ? movesOf(procedure, was.deadlines, is.deadlines) : [];
    if (says.length === 0 && moves.length === 0) return [];
    const day = earliestDay(is.needed === 'NOT_REQUIRED' ? was.deadlines : is.deadlines);
    return [{ procedure, says, moves, concernsMoney: concernsMoney(procedure), day, place }];
  });
  return grouped(rows, compared.numbers ?? new Map())
    .sort(inOrder)
    .map(({ procedure, codes, say, concernsMoney: money }) => ({ procedure, codes, say, concernsMoney: money }));
}

interface Changed extends Pick<Placed, 'procedure' | 'concernsMoney' | 'day' | 'place'> {
  readonly says: readonly Text[];
  readonly moves: readonly Move[];
}

/** Each row by itself, but those whose deadlines did nothing but move by the same number of days as those of others. */
function grouped(rows: readonly Changed[], numbers: ReadonlyMap<string, number>): Placed[] {
  const alike = new Map<string, Changed[]>();
  for (const row of rows) {
    const days = row.says.length === 0 ? sharedShift(row.moves) : null;
    const key = days === null ? row.procedure.code : `${String(days)} ${String(row.concernsMoney)}`;
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  return [...alike.values()].flatMap((unsorted): Placed[] => {
    const group = [...unsorted].sort(byDay);
    const [first] = group;
    if (!first) return [];
    const { procedure, says, moves, concernsMoney: money, day, place } = first;
    const days = group.length > 1 ? sharedShift(moves) : null;
    const say =
      days === null
        ? joined([...says, ...moves.map((move) => move.say)])
        : movedTogether(
            group.map((row) => row.procedure),
            days,
            numbers,
          );
    const codes = group.map((row) => row.procedure.code);
    return [{ procedure, codes, say, concernsMoney: money, onlyMoved: says.length === 0, day, place }];
  });
}

const joined = (says: readonly Text[]): Text => ({
  ja: says.map(({ ja }) => ja).join(''),
  en: says.map(({ en }) => en).join(' '),
});

function inOrder(a: Placed, b: Placed): number {
  if (a.concernsMoney !== b.concernsMoney) return a.concernsMoney ? -1 : 1;
  if (a.onlyMoved !== b.onlyMoved) return a.onlyMoved ? 1 : -1;
  return byDay(a, b);
}

function byDay(a: Pick<Placed, 'day' | 'place'>, b: Pick<Placed, 'day' | 'place'>): number {
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
  /** Needed, or asked about: what is only mentioned has no day that the family watches. */
  readonly listed: boolean;
  readonly deadlines: readonly Deadline[];
}

function rowsOf({ decisions, sheetOf }: Side, { catalogue, closed, closedOn }: Compared): Map<string, Row> {
  const byCode = new Map(decisions.map((decision) => [decision.code, decision]));
  const deadlinesOf = ({ procedure }: Decision, path: readonly string[]): Deadline[] => {
    const first = (other: string): Deadline | null => {
      const found = closed.has(other) || path.includes(other) ? undefined : byCode.get(other);
      return (found && deadlinesOf(found, [...path, other])[0]) ?? null;
    };
    return procedure.deadlines.map((rule) => workOutDeadline(rule, sheetOf(procedure.department), closedOn, first));
  };
  const truthOf = (code: string): Truth =>
    closed.has(code) ? 'UNKNOWN' : TRUTHS[byCode.get(code)?.outcome ?? 'NOT_REQUIRED'];
  return new Map(
    decisions.map((decision) => {
      const { code, outcome } = decision;
      const open = outcome === 'TO_CONFIRM' ? howOpen(decision, { catalogue, sheetOf, truthOf }) : 'ask';
      // A closed row's day would tell, by its place among the others, what only its department knows.
      const deadlines = closed.has(code) ? [] : deadlinesOf(decision, [code]);
      const needed = open === 'never-ask' ? 'NOT_REQUIRED' : outcome;
      return [code, { decision, needed, listed: needed !== 'NOT_REQUIRED' && open === 'ask', deadlines }];
    }),
  );
}

function changesOf(was: Row, is: Row): Text[] {
  const { title } = is.decision.procedure;
  if (was.needed !== is.needed) return [outcomeChanged(title, was.needed, is), ...ruleOfPerson(is)];
  if (is.needed === 'NOT_REQUIRED') return [];
  return lawChanged(was, is);
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
