import { ARRIVAL_ACTS } from '../arrivals.js';
import type { CalendarDate } from '../calendar-date.js';
import type { CompiledCatalogue } from '../compiled-catalogue.js';
import type { ClosedOn } from '../deadline.js';
import { TRUTHS, type Decision } from '../decide.js';
import { knownOf, type FactSheet } from '../fact-sheet.js';
import type { Text } from '../text.js';
import type { Truth } from '../truth.js';
import { closedLines } from './closed-lines.js';
import { GROUP_TITLES, groupOf } from './group.js';
import { howOpen } from './how-open.js';
import {
  draftOf,
  itemOf,
  mentionOf,
  reasonOf,
  type Contact,
  type DraftItem,
  type ItemSurroundings,
  type Neighbours,
} from './items.js';
import { givenNumbers, type ToNumber } from './numbers.js';
import { openPoints } from './open-points.js';
import { orderItems } from './order.js';
import { bringLines, returnLines, wantedBy, type PaperRow } from './papers.js';
import { withPaces } from './pace.js';
import { ITEM_GROUPS } from './procedure-list.js';
import type {
  ArrivalLine,
  Doer,
  ItemGroup,
  ItemGroupName,
  ListItem,
  ProcedureList,
  WaitingDepartment,
} from './procedure-list.js';
import { registerReady, type Filing } from './register-ready.js';
import { mergeChoices, relate } from './relations.js';
import { sectionsOf } from './sections.js';

export interface AssembleInput {
  readonly catalogue: CompiledCatalogue;
  /** Projected for the viewer (`decide` with the same `closed`); in any order. */
  readonly decisions: readonly Decision[];
  readonly sheetOf: (reader: string) => FactSheet;
  /** Rows that the viewer may not see. */
  readonly closed: ReadonlySet<string>;
  readonly closedOn: ClosedOn;
  /** The day of the list; `null`: nothing has passed. */
  readonly today: CalendarDate | null;
  /** From which day what is near is near, where there is no day of the list; without it nothing is nearer than another. */
  readonly nearTo?: CalendarDate;
  /** Item numbers given so far, by row. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly waiting: readonly WaitingDepartment[];
  /** Names and contacts of the newest release; where one is missing, those of the catalogue. */
  readonly contacts?: ReadonlyMap<string, Contact>;
  /** What the notice says of the registers; without it nobody can say when they show the death. */
  readonly filing?: Filing | null;
  /** The person whose list it is: what they certainly can't do is left out. */
  readonly doer?: Doer;
}

/**
 * The decisions as one list. Pure, and the same bytes for the same input: everything stands in the catalogue's order or
 * in an order made from it. What is closed to the viewer appears in no item, paper, number or count, only as its
 * department's line.
 */
export function assembleList(input: AssembleInput): ProcedureList {
  const { catalogue, closed, waiting } = input;
  const { around, visible, mentioned, drafts } = drafted(input);
  const undated = placedGroups(drafts, around, input).flatMap(({ name, placed }): ItemGroup[] => {
    const items = placed.flatMap(({ draft, neighbours }) => itemOf(draft, around, neighbours) ?? []);
    return items.length === 0 ? [] : [{ name, title: GROUP_TITLES[name], items }];
  });
  const from = input.today ?? input.nearTo ?? null;
  const groups = from === null ? undated : withPaces(undated, from);
  const items = groups.flatMap((group) => group.items);
  const rows = paperRows(items, drafts);
  const contactName = (code: string): Text => around.contactOf(code).name;
  return {
    groups,
    sections: sectionsOf(groups),
    mentions: mentioned.map((row) => mentionOf(row, around)),
    bring: bringLines(rows, around),
    returns: returnLines(rows, around),
    keep: keepLines([...rows.filter(({ certain }) => certain), ...rows.filter(({ certain }) => !certain)]),
    arrivals: arrivalsOf(rows, around),
    openPoints: openPoints({ catalogue, items, waiting, closed, nameOf: contactName, ofCase: input.today !== null }),
    closedLines: closedLines(catalogue.source, closed, contactName),
    notNeeded: notNeeded(visible, around),
    renunciation: around.warned && items.some((item) => item.mayAffectRenunciation) ? RENUNCIATION : null,
  };
}

/** As {@link assembleList}, but no more than what `numberItems` looks at: no sentence is made. */
export function itemsToNumber(input: AssembleInput): ToNumber {
  const { around, drafts } = drafted(input);
  return {
    groups: placedGroups(drafts, around, input).map(({ placed }) => ({
      items: placed.map(({ draft: { code, rows }, neighbours: { number } }) => ({
        code,
        number,
        choices: rows.length > 1 ? rows.map((row) => ({ code: row.code })) : [],
      })),
    })),
  };
}

/** What stands in the list, before it has its place. */
function drafted(input: AssembleInput) {
  const { closed } = input;
  const all = inCatalogueOrder(input);
  const around = surroundingsOf(input, all);
  const visible = all.filter(({ code }) => !closed.has(code));
  const open = visible.filter((row) => row.outcome !== 'NOT_REQUIRED' && !around.relations.excluded.has(row.code));
  const shown = open.filter((row) => row.outcome === 'REQUIRED' || howOpen(row, around) === 'ask');
  const mentioned = open.filter((row) => row.outcome === 'TO_CONFIRM' && howOpen(row, around) === 'mention');
  const places = new Map(all.map(({ code }, index) => [code, index]));
  const drafts = mergeChoices(shown).flatMap(
    (rows) => draftOf(rows, around, (code) => places.get(code) ?? places.size) ?? [],
  );
  return { around, visible, mentioned, drafts };
}

function inCatalogueOrder({ catalogue, decisions }: AssembleInput): readonly Decision[] {
  const byCode = new Map(decisions.map((decision) => [decision.code, decision]));
  return [...catalogue.rules.keys()].flatMap((code) => byCode.get(code) ?? []);
}

function surroundingsOf(input: AssembleInput, all: readonly Decision[]): ItemSurroundings {
  const { catalogue, sheetOf, closed, closedOn, today, contacts, filing = null, doer = null } = input;
  const decisions = new Map(all.map((decision) => [decision.code, decision]));
  const truthOf = (code: string): Truth =>
    closed.has(code) ? 'UNKNOWN' : TRUTHS[decisions.get(code)?.outcome ?? 'NOT_REQUIRED'];
  const contactOf = (code: string): Contact => {
    const department = catalogue.departments.get(code);
    return (
      contacts?.get(code) ?? { name: department?.name ?? { ja: code, en: code }, contact: department?.contact ?? {} }
    );
  };
  const relations = relate(all, closed);
  return {
    catalogue,
    sheetOf,
    closed,
    closedOn,
    today,
    decisions,
    truthOf,
    contactOf,
    relations,
    doer,
    warned: mayBeRenounced(input),
    registerReady: registerReady(filing, sheetOf('counter'), closedOn),
  };
}

interface PlacedGroup {
  readonly name: ItemGroupName;
  readonly placed: readonly { readonly draft: DraftItem; readonly neighbours: Neighbours }[];
}

function placedGroups(
  drafts: readonly DraftItem[],
  around: ItemSurroundings,
  input: AssembleInput,
): readonly PlacedGroup[] {
  const giving = new Set(input.catalogue.source.papers.flatMap(({ givenBy }) => givenBy));
  const groupOfDraft = ({ rows }: DraftItem): ItemGroupName => {
    const names = rows.map(({ procedure }) => groupOf(procedure, giving.has(procedure.code)));
    return ITEM_GROUPS.find((name) => names.includes(name)) ?? 'information';
  };
  const stands = new Map(drafts.flatMap(({ code, rows }) => rows.map((row) => [row.code, code] as const)));
  const numbers = givenNumbers(
    drafts.map(({ rows }) => rows.map(({ code }) => code)),
    input.numbers,
  );
  const placed = drafts.map((draft) => ({
    ...draft,
    after: draft.after.flatMap((code) => stands.get(code) ?? []),
    last: around.warned && draft.rows.some(({ procedure }) => procedure.mayAffectRenunciation),
  }));
  const byGroup = new Map<ItemGroupName, typeof placed>(ITEM_GROUPS.map((name) => [name, []]));
  for (const draft of placed) byGroup.get(groupOfDraft(draft))?.push(draft);
  const itemOfRow = (code: string): string | null => stands.get(code) ?? null;
  return ITEM_GROUPS.map((name) => ({
    name,
    placed: orderItems(byGroup.get(name) ?? []).map((draft) => ({
      draft,
      neighbours: { number: numbers.get(draft.code) ?? null, itemOf: itemOfRow },
    })),
  }));
}

/** The rows behind the items, in the list's order. */
function paperRows(items: readonly ListItem[], drafts: readonly DraftItem[]): readonly PaperRow[] {
  const byCode = new Map(drafts.map((draft) => [draft.code, draft]));
  return items.flatMap(({ code, outcome, mayDo, choices }) =>
    (byCode.get(code)?.rows ?? []).map(({ procedure, ruling }) => ({
      item: code,
      procedure,
      asked: ruling?.papers ?? [],
      mayDo,
      certain: outcome === 'REQUIRED' && choices.length === 0,
    })),
  );
}

/**
 * What not to throw away or do yet, for what is needed or really asked about: a row that is only mentioned concerns few,
 * and a warning about it would be noise to the others. Of rows that say the same the first, hence a certain one.
 */
function keepLines(rows: readonly PaperRow[]): ProcedureList['keep'] {
  const lines = rows.flatMap(({ procedure: { code, keep } }) => (keep ? [{ code, say: keep }] : []));
  return lines.filter((line, index) => lines.findIndex(({ say }) => say.ja === line.say.ja) === index);
}

/** Promised only where procedure and letter are certain. */
const arrivalsOf = (rows: readonly PaperRow[], around: ItemSurroundings): readonly ArrivalLine[] =>
  rows.flatMap(({ procedure, certain }) => {
    const { code, arrivesLater, office, department, mayAffectRenunciation } = procedure;
    if (!arrivesLater || !certain) return [];
    const { what, when, about = null, sender, addressedTo = null, toDo = [], onlyWhen } = arrivesLater;
    if (onlyWhen !== undefined && wantedBy(procedure, { when: onlyWhen }, around) !== 'TRUE') return [];
    return [
      {
        code,
        what,
        when,
        about,
        sender: sender ?? office ?? around.contactOf(department).name,
        addressedTo,
        toDo: toDo.map((act) => ARRIVAL_ACTS[act]),
        mayAffectRenunciation: around.warned && mayAffectRenunciation !== undefined,
      },
    ];
  });

/** Without what this family is not asked about: 「農業をしていなかったため」 is no answer to the parents of a child. */
function notNeeded(visible: readonly Decision[], around: ItemSurroundings): ProcedureList['notNeeded'] {
  return visible.flatMap((row) => {
    const { code, outcome, procedure } = row;
    const because = around.relations.excluded.get(code);
    const aside = outcome !== 'NOT_REQUIRED' && because !== undefined;
    if (howOpen(row, around) !== procedure.whileUnknown || procedure.whileUnknown === 'never-ask') return [];
    if (outcome !== 'NOT_REQUIRED' && !aside) return [];
    return [{ code, title: procedure.title.family, reason: aside ? because : reasonOf(row, around) }];
  });
}

/** Above every list of somebody who may want to renounce. */
export const RENUNCIATION: Text = {
  ja: '借入れや保証のご心配がある方、相続放棄をお考えの方は、印のあるお手続きの前に、弁護士・司法書士にご相談ください。亡くなられた方のお金や物を受け取ったり処分したりすると、相続放棄ができなくなることがあります。',
  en: 'If you are worried about debts or guarantees, or are thinking of renouncing the inheritance, please speak with a lawyer before the marked steps: receiving or disposing of what belonged to the person who died can rule out a renunciation.',
};

/** 民法915条・921条: while a renunciation is considered, or nobody knows. */
function mayBeRenounced({ sheetOf }: AssembleInput): boolean {
  const known = knownOf(sheetOf('counter'), 'debtsSuspected');
  return known.type !== 'one' || known.possible.includes(true);
}
