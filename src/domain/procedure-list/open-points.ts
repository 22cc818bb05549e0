import type { CalendarDate } from '../calendar-date.js';
import type { CompiledCatalogue } from '../compiled-catalogue.js';
import { inEraWithWeekday } from '../era.js';
import { contradiction } from '../explain/explain-decision.js';
import { FACT_NAMES, factNamed, type FactDefinition, type FactName } from '../facts/index.js';
import { FAMILY } from '../reading.js';
import type { Text } from '../text.js';
import type { ListItem, OpenPoint, WaitingDepartment } from './procedure-list.js';

export interface OpenPointsInput {
  readonly catalogue: CompiledCatalogue;
  /** Items of the list, in its order. */
  readonly items: readonly ListItem[];
  readonly waiting: readonly WaitingDepartment[];
  readonly closed: ReadonlySet<string>;
  readonly nameOf: (department: string) => Text;
  /** There is a case, so a department that does not stand in `waiting` has answered, or is not asked. */
  readonly ofCase: boolean;
}

const COUNTER = 'counter';
const THE_FAMILY: Text = { ja: 'ご家族', en: 'the family' };
const THE_COUNTER: Text = { ja: 'おくやみ窓口', en: 'the bereavement counter' };

/** Whose turn a fact is, and the items that wait for it. */
interface Turn {
  readonly facts: Set<FactName>;
  readonly codes: Set<string>;
}

/**
 * What contradicts itself, one point a fact with every item that reads it, certain or not: the counter finds out which
 * is right. Then what nobody has answered yet, one point an owner: departments that are still asked or must judge, in the catalogue's
 * order, then the family, then what the counter has to find out; whom a person of a department named comes before the facts. A department of which the viewer sees no row has its
 * closed line instead: that it is still open could differ from family to family.
 */
export function openPoints(input: OpenPointsInput): readonly OpenPoint[] {
  const { catalogue, items, nameOf } = input;
  const waiting = new Map(
    input.waiting.filter(({ department }) => isVisible(department, input)).map((point) => [point.department, point]),
  );
  const turns = turnsOf(items, waiting, input);
  const owners = [...catalogue.departments.keys()].filter((code) => waiting.has(code) || turns.has(code));
  const answers = [...owners, FAMILY, COUNTER].flatMap((owner): OpenPoint[] => {
    const [turn, point] = [turns.get(owner), waiting.get(owner)];
    if (!turn && !point) return [];
    const ownerName = owner === FAMILY ? THE_FAMILY : owner === COUNTER ? THE_COUNTER : nameOf(owner);
    return [
      {
        owner,
        ownerName,
        since: point?.since ?? null,
        until: point?.until ?? null,
        facts: FACT_NAMES.filter((fact) => turn?.facts.has(fact) === true),
        codes: items.map(({ code }) => code).filter((code) => turn?.codes.has(code) === true),
        contradiction: false,
        say: owner === FAMILY ? ASKED_AT_COUNTER : owner === COUNTER ? FOUND_OUT_TOGETHER : sayOf(ownerName, point),
      },
    ];
  });
  return [...contradictions(items), ...answers];
}

function contradictions(items: readonly ListItem[]): readonly OpenPoint[] {
  const torn = new Set(items.flatMap(({ conflicts }) => conflicts));
  return FACT_NAMES.filter((fact) => torn.has(fact) && !isNeverAsked(fact)).map((fact) => ({
    owner: COUNTER,
    ownerName: THE_COUNTER,
    since: null,
    until: null,
    facts: [fact],
    codes: items.filter(({ conflicts }) => conflicts.includes(fact)).map(({ code }) => code),
    contradiction: true,
    say: contradiction([fact], 'confirm'),
  }));
}

const isVisible = (department: string, { catalogue, closed }: OpenPointsInput): boolean =>
  catalogue.source.procedures.some((row) => row.department === department && !closed.has(row.code));

function turnsOf(
  items: readonly ListItem[],
  waiting: ReadonlyMap<string, WaitingDepartment>,
  { catalogue, ofCase }: OpenPointsInput,
): ReadonlyMap<string, Turn> {
  const turns = new Map<string, Turn>();
  const add = (owner: string, code: string, facts: readonly FactName[]): void => {
    const turn = turns.get(owner) ?? { facts: new Set(), codes: new Set() };
    turns.set(owner, turn);
    turn.codes.add(code);
    for (const fact of facts) turn.facts.add(fact);
  };
  for (const item of items) {
    if (item.outcome !== 'TO_CONFIRM') continue;
    const departments = departmentsOf(item, catalogue).filter((code) => isAsked(waiting.get(code)));
    for (const department of departments) add(department, item.code, []);
    let isSomebodys = departments.length > 0 || item.conflicts.length > 0;
    for (const { askOf, facts } of item.turns) {
      const asked = facts.filter((fact) => !isNeverAsked(fact) && !item.conflicts.includes(fact));
      isSomebodys ||= askOf !== null || asked.length > 0;
      // Whoever a person named is to be asked about all of the row; of the family what it can know is asked in questions as well.
      if (askOf !== null) add(askOf, item.code, askOf === FAMILY ? asked.filter(isKnownToFamily) : []);
      else for (const fact of asked) add(ownerOf(fact, waiting, { catalogue, ofCase }), item.code, [fact]);
    }
    if (!isSomebodys) add(COUNTER, item.code, []);
  }
  return turns;
}

const departmentsOf = ({ procedure, choices }: ListItem, { rules }: CompiledCatalogue): readonly string[] => [
  ...new Set([
    procedure.department,
    ...choices.flatMap(({ code }) => rules.get(code)?.at(-1)?.procedure.department ?? []),
  ]),
];

const isAsked = (point: WaitingDepartment | undefined): boolean =>
  point !== undefined && point.state !== 'attends' && point.state !== 'needs-consent';

const isNeverAsked = (name: FactName): boolean => {
  const fact: FactDefinition = factNamed(name);
  return fact.neverAsk === true;
};

const isKnownToFamily = (name: FactName): boolean => factNamed(name).holders.some(({ by }) => by === FAMILY);

/**
 * A department that is still asked and holds the fact; else the family, if it can know; else it is found out at the
 * counter: an office that has answered what it could does nothing more by itself. Without a case nobody has been asked
 * yet, so the office whose judgement it is will be.
 */
function ownerOf(
  fact: FactName,
  waiting: ReadonlyMap<string, WaitingDepartment>,
  { catalogue: { departments }, ofCase }: Pick<OpenPointsInput, 'catalogue' | 'ofCase'>,
): string {
  const holders = factNamed(fact).holders.map(({ by }) => by);
  const stillAsked = [...departments.keys()].find((code) => holders.includes(code) && isAsked(waiting.get(code)));
  if (stillAsked !== undefined) return stillAsked;
  if (isKnownToFamily(fact)) return FAMILY;
  return (ofCase ? undefined : holders.find((code) => departments.get(code)?.outside === false)) ?? COUNTER;
}

const ASKED_AT_COUNTER: Text = { ja: '窓口でうかがいます', en: 'We will ask you at the counter' };
const FOUND_OUT_TOGETHER: Text = { ja: '窓口でいっしょに確かめます', en: 'We will find out together at the counter' };

function sayOf(name: Text, point: WaitingDepartment | undefined): Text {
  if (!point) return { ja: `${name.ja}に確かめます`, en: `We will ask ${name.en}` };
  const until = untilText(point.until);
  switch (point.state) {
    case 'waiting':
      return { ja: `${name.ja}に確かめています${until.ja}`, en: `We have asked ${name.en}${until.en}` };
    case 'needs-person': {
      const why = point.reason ? { ja: `(${point.reason.ja})`, en: ` (${point.reason.en})` } : { ja: '', en: '' };
      return {
        ja: `${name.ja}の担当の者が確かめています${why.ja}${until.ja}`,
        en: `Somebody at ${name.en} is looking into it${why.en}${until.en}`,
      };
    }
    case 'counter-asked':
      return {
        ja: `${name.ja}がお答えする前に、窓口で確かめています`,
        en: `The counter is finding something out for ${name.en}`,
      };
    case 'family-asked':
      return {
        ja: `${name.ja}がお答えする前に、窓口でうかがうことがあります`,
        en: `The counter will ask you something for ${name.en}`,
      };
    case 'attends':
      return {
        ja: `${name.ja}が、お越しの日に直接お話しします`,
        en: `${name.en} will speak with you in person on the day of your visit`,
      };
    case 'case-closed':
      return {
        ja: `確かめる前に受付を終えました。${name.ja}におたずねください。`,
        en: `The case was closed before this was confirmed: please ask ${name.en}`,
      };
    case 'needs-consent':
      return {
        ja: `ご家族の同意をいただいてから、${name.ja}に確かめます`,
        en: `We will ask ${name.en} once the family has agreed`,
      };
  }
}

function untilText(until: CalendarDate | null): Text {
  if (until === null) return { ja: '', en: '' };
  const day = inEraWithWeekday(until);
  return { ja: `(${day.ja}まで)`, en: `, until ${day.en}` };
}
