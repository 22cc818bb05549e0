import type { Basis, Department, Procedure } from '../catalogue.js';
import { workOutDeadline, type ClosedOn, type Deadline } from '../deadline.js';
import type { Decision } from '../decide.js';
import { distinct } from '../explain/clause.js';
import { deadlineText, isPassed } from '../explain/deadline-text.js';
import { explainDecision } from '../explain/explain-decision.js';
import { FACT_NAMES, type FactName } from '../facts/index.js';
import type { Text } from '../text.js';
import { earliestDay, type Placed } from './order.js';
import { formsOf, type PaperSurroundings } from './papers.js';
import type { DeadlineLine, Doer, ListItem, MayDo, Mention } from './procedure-list.js';
import type { Relations } from './relations.js';
import { whoMay } from './who-may.js';

/** Name and contact of a department as they are today; law is kept with the case, these are not (design §7). */
export interface Contact {
  readonly name: Text;
  readonly contact: Department['contact'];
}

export interface ItemSurroundings extends PaperSurroundings {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly closed: ReadonlySet<string>;
  readonly closedOn: ClosedOn;
  readonly relations: Relations;
  readonly contactOf: (department: string) => Contact;
  readonly doer: Doer | null;
  /** A renunciation is considered, or nobody knows (民法915条・921条). */
  readonly warned: boolean;
}

/** An item before it has its place, its number and its neighbours. */
export interface DraftItem extends Placed {
  readonly rows: readonly Decision[];
  readonly mayDo: MayDo | null;
}

/** One row, or the rows of an open choice, as an item; `null` for an item that the person of the list can't do. */
export function draftOf(
  rows: readonly Decision[],
  around: ItemSurroundings,
  place: (code: string) => number,
): DraftItem | null {
  const [first] = rows;
  const mayDo = around.doer === null ? null : bestOf(rows.map(({ procedure }) => mayDoOf(procedure, around.doer)));
  if (!first || mayDo === 'no') return null;
  return {
    code: first.code,
    rows,
    mayDo,
    place: place(first.code),
    deadlines: rows.flatMap((row) => worked(row, around, [row.code])),
    ifLate: harmful(rows)?.procedure.ifLate ?? 'no-harm',
    after: rows.flatMap(({ procedure }) => procedure.after),
    last: false,
  };
}

/** What offices do by themselves concerns everybody; a notice is read, not done. */
function mayDoOf({ whoMayApply, where }: Procedure, doer: Doer | null): MayDo {
  const doneByOthers =
    where === 'nowhere' || whoMayApply.every((applicant) => applicant === 'city' || applicant === 'employer');
  return doer === null || doneByOthers ? 'yes' : whoMay(whoMayApply, doer);
}

const bestOf = (answers: readonly MayDo[]): MayDo =>
  (['yes', 'unknown', 'with-proxy'] as const).find((answer) => answers.includes(answer)) ?? 'no';

const harmful = (rows: readonly Decision[]): Decision | undefined =>
  rows.find(({ procedure }) => procedure.ifLate !== 'no-harm' && procedure.ifLate.effect === 'loses-right') ??
  rows.find(({ procedure }) => procedure.ifLate !== 'no-harm');

/** A row's deadlines in words. Another row's deadline is looked at only where the viewer may see that row. */
export function deadlinesOf(row: Decision, around: ItemSurroundings): readonly DeadlineLine[] {
  const { today } = around;
  const { ifLate } = row.procedure;
  return worked(row, around, [row.code]).map((deadline) => ({
    ...deadline,
    say: deadlineText(deadline, today, ifLate),
    passed: isPassed(deadline, today),
  }));
}

function worked({ procedure }: Decision, around: ItemSurroundings, path: readonly string[]): readonly Deadline[] {
  const { closedOn, closed, decisions, sheetOf } = around;
  const firstDeadline = (code: string): Deadline | null => {
    const other = closed.has(code) || path.includes(code) ? undefined : decisions.get(code);
    return (other && worked(other, around, [...path, code])[0]) ?? null;
  };
  return procedure.deadlines.map((rule) =>
    workOutDeadline(rule, sheetOf(procedure.department), closedOn, firstDeadline),
  );
}

/** Of rows shown together, what they have in common once. */
const distinctLines = (lines: readonly DeadlineLine[]): readonly DeadlineLine[] =>
  lines.filter((line, index) => lines.findIndex((other) => sameLine(other, line)) === index);

const sameLine = (a: DeadlineLine, b: DeadlineLine): boolean =>
  a.say.ja === b.say.ja && a.rule.of?.ja === b.rule.of?.ja;

export interface Neighbours {
  readonly number: number | null;
  /** The item in which a row stands. */
  readonly itemOf: (code: string) => string | null;
}

export function itemOf(
  draft: DraftItem,
  around: ItemSurroundings,
  { number, itemOf: placed }: Neighbours,
): ListItem | null {
  const { rows, mayDo, ifLate } = draft;
  const [first] = rows;
  if (!first) return null;
  const procedures = rows.map(({ procedure }) => procedure);
  const { procedure } = first;
  const isChoice = rows.length > 1;
  const one = <Value>(value: (row: Procedure) => Value | undefined): Value | null =>
    procedures.map(value).find((found) => found !== undefined) ?? null;
  const alone = (text: Text | undefined): Text | null => (isChoice ? null : (text ?? null));
  const { name, contact } = around.contactOf(procedure.department);
  return {
    code: first.code,
    procedure,
    number,
    outcome: first.outcome === 'REQUIRED' ? 'REQUIRED' : 'TO_CONFIRM',
    title: either(procedures.map(({ title: { ja, en } }) => ({ ja, en }))),
    familyTitle: either(procedures.map(({ title }) => title.family)),
    where: {
      department: procedure.department,
      name: procedure.office ?? name,
      ...whereAt(procedure.office === undefined ? contact : {}),
    },
    ways: [...new Set(procedures.flatMap(({ how }) => how))],
    whoMayApply: [...new Set(procedures.flatMap(({ whoMayApply }) => whoMayApply))],
    deadlines: distinctLines(rows.flatMap((row) => deadlinesOf(row, around))),
    ifLate: ifLate === 'no-harm' ? null : ifLate.say,
    reason: reasonOfWays(rows, around),
    ask: together(rows.map(({ ask }) => ask)),
    basis: distinctBasis(procedures.flatMap(({ basis }) => basis)),
    after: [...new Set(draft.after.flatMap((code) => placed(code) ?? []))].filter((code) => code !== first.code),
    choices: isChoice
      ? rows.map((row) => ({
          code: row.code,
          title: plain(row.procedure.title),
          familyTitle: row.procedure.title.family,
        }))
      : [],
    mayDo,
    mayAffectRenunciation: around.warned ? one((row) => row.mayAffectRenunciation) : null,
    amount: alone(procedure.amount),
    caveats: distinct(rows.flatMap((row) => caveatsOf(row, around))),
    note: alone(noteOf(procedure, around)),
    departmentNotes: [...new Set(rows.flatMap(({ ruling }) => ruling?.note ?? []))],
    turns: rows.flatMap(({ outcome, ruling, ask }) =>
      outcome === 'TO_CONFIRM' ? [{ askOf: ruling?.askOf ?? null, facts: ask }] : [],
    ),
    forms: distinct(procedures.flatMap((row) => formsOf(row, around))),
    minutes: Math.max(...procedures.map(({ minutes }) => minutes)),
    pace: null,
    conflicts: together(rows.map((row) => row.conflicts)),
  };
}

/** Where another body does it (年金事務所), floor, desk and telephone of the department would lead people astray. */
const whereAt = ({ floor, desk, telephone, hours }: Department['contact']) => ({
  floor: floor ?? null,
  desk: desk ?? null,
  telephone: telephone ?? null,
  hours: telephone === undefined ? null : (hours ?? null),
});

const caveatsOf = ({ code, procedure: { caveat } }: Decision, { relations }: ItemSurroundings): readonly Text[] => [
  ...(caveat ? [caveat] : []),
  ...(relations.caveats.get(code) ?? []),
];

/** The row's note with what holds in this city. */
function noteOf({ note, cityNotes = [] }: Procedure, { catalogue }: ItemSurroundings): Text | undefined {
  const here = cityNotes.filter(({ city, is }) => (catalogue.city.get(city) ?? false) === is).map(({ say }) => say);
  const said = note ? [note, ...here] : here;
  return said.length === 0
    ? undefined
    : { ja: said.map(({ ja }) => ja).join(''), en: said.map(({ en }) => en).join(' ') };
}

const plain = ({ ja, en }: Text): Text => ({ ja, en });

const either = (titles: readonly Text[]): Text => ({
  ja: titles.map(({ ja }) => ja).join('、または'),
  en: titles.map(({ en }) => en).join(', or '),
});

/** Why, in the viewer's sight: a closed row is never named as the one that demands something. */
export function reasonOf(decision: Decision, { sheetOf, catalogue, decisions, closed }: ItemSurroundings): Text {
  const outcomeOf = (code: string) => (closed.has(code) ? null : (decisions.get(code)?.outcome ?? null));
  return explainDecision(decision, sheetOf(decision.procedure.department), catalogue, outcomeOf, 'list');
}

/** Of ways of which the family takes one: what somebody said of any of them is not lost; else the first one's reason. */
function reasonOfWays(rows: readonly Decision[], around: ItemSurroundings): Text {
  const told = rows.filter(({ ruling }) => ruling !== undefined);
  const reasons = distinct((told.length === 0 ? rows.slice(0, 1) : told).map((row) => reasonOf(row, around)));
  return { ja: reasons.map(({ ja }) => ja).join(''), en: reasons.map(({ en }) => en).join(' ') };
}

const distinctBasis = (all: readonly Basis[]): readonly Basis[] => [
  ...new Map(all.map((basis) => [JSON.stringify(basis), basis])).values(),
];

/** Facts of several rows in the vocabulary's order; those of one row stand in it already. */
function together(facts: readonly (readonly FactName[])[]): readonly FactName[] {
  const [only, ...more] = facts.filter((names) => names.length > 0);
  if (!only || more.length === 0) return only ?? [];
  const wanted = new Set([...only, ...more.flat()]);
  return FACT_NAMES.filter((fact) => wanted.has(fact));
}

/** One calm line for a row that is only mentioned: whom it concerns, and its day where there is one. */
export function mentionOf(row: Decision, around: ItemSurroundings): Mention {
  const { code, procedure } = row;
  const name = procedure.office ?? around.contactOf(procedure.department).name;
  const lines = deadlinesOf(row, around);
  const day = earliestDay(lines);
  const deadline = day === null ? null : (lines.find(({ lastDay }) => lastDay === day) ?? null);
  const [ja, en] = [
    `あてはまるときは、${name.ja}におたずねください。`,
    `If this concerns you, please ask: ${name.en}.`,
  ];
  const say =
    deadline === null
      ? { ja, en }
      : { ja: `${ja}${closedBy(deadline.say.ja, '。')}`, en: `${en} ${closedBy(capital(deadline.say.en), '.')}` };
  return { code, title: procedure.title.family, say, deadline };
}

const closedBy = (sentence: string, stop: string): string =>
  sentence.endsWith(stop) ? sentence : `${sentence}${stop}`;
const capital = (sentence: string): string => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
