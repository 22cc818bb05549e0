import type { CalendarDate } from '../calendar-date.js';
import type { BringItem, Paper, Procedure } from '../catalogue.js';
import type { CompiledCatalogue } from '../compiled-catalogue.js';
import { paperWanted } from '../decide.js';
import { distinct } from '../explain/clause.js';
import { paperName } from '../explain/leaf-clause.js';
import type { FactSheet } from '../fact-sheet.js';
import type { PaperOfRuling } from '../ruling.js';
import type { Text } from '../text.js';
import type { Truth } from '../truth.js';
import type { BringLine, BringNote, MayDo, ReturnLine } from './procedure-list.js';
import type { ReadyDay, RegisterReady } from './register-ready.js';

/** A row that stands in the list, with the item it stands in. */
export interface PaperRow {
  readonly item: string;
  readonly procedure: Procedure;
  /** What a person of the department asked for beside the row's own papers. */
  readonly asked: readonly PaperOfRuling[];
  /** REQUIRED, and no open choice: its papers are certainly needed. */
  readonly certain: boolean;
  readonly mayDo: MayDo | null;
}

export interface PaperSurroundings {
  readonly catalogue: CompiledCatalogue;
  readonly sheetOf: (reader: string) => FactSheet;
  readonly truthOf: (code: string) => Truth;
  readonly today: CalendarDate | null;
  readonly registerReady?: RegisterReady;
}

type Form = NonNullable<BringItem['form']>;

interface Need {
  readonly papers: readonly string[];
  /** What a department calls a paper that is not among them. */
  readonly called: string | null;
  readonly item: string;
  readonly form: Form;
  /** How many of them this item wants by itself. */
  readonly count: number;
  readonly certain: boolean;
  readonly ifYouHave: boolean;
  readonly worksWithout: boolean;
  readonly note: Text | null;
}

/** The paper that stands for a form of the office itself: its note names the form, nobody brings it. */
export const FORM_AT_DESK = 'form-at-desk';
const POWER_OF_ATTORNEY = 'power-of-attorney';
const FOR_ANOTHER: Text = {
  ja: 'お手続きできる方のかわりの方がお越しになるときに要ります。',
  en: 'Needed if somebody comes in place of the person entitled.',
};

/** One bring-list for all departments and bodies; certain things first, what only helps last, then the papers' order. */
export function bringLines(rows: readonly PaperRow[], around: PaperSurroundings): readonly BringLine[] {
  const needs = rows.flatMap((row) => [
    ...needsOf(row, around),
    ...proxyNeed(row, around),
    ...row.asked.map(askedBy(row)),
  ]);
  const merged = mergeByPapers(needs.map((need) => coveredBy(need, needs, around) ?? need));
  const givers = new Set(rows.map(({ procedure }) => procedure.code));
  const lines = merged.map((group) => lineOf(group, rows, givers, around));
  const places = placesOf(around);
  const place = ({ papers }: BringLine): number => places.get(papers[0] ?? '') ?? places.size;
  const weight = (line: BringLine): number => (line.certain ? 0 : 2) + (line.ifYouHave || line.worksWithout ? 1 : 0);
  return lines.sort(
    (a, b) =>
      weight(a) - weight(b) ||
      place(a) - place(b) ||
      compareTexts(keyOf(a.papers), keyOf(b.papers)) ||
      compareTexts(a.name.ja, b.name.ja),
  );
}

/** What the department itself asked for is needed, whatever the law makes of it: it knows this family's case. */
const askedBy =
  ({ item, certain }: PaperRow) =>
  (asked: PaperOfRuling): Need => ({
    papers: 'paper' in asked ? [asked.paper] : [],
    called: 'called' in asked ? asked.called : null,
    item,
    form: asked.form,
    count: asked.count,
    certain,
    ifYouHave: false,
    worksWithout: false,
    note: null,
  });

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const placesOf = ({ catalogue }: PaperSurroundings): ReadonlyMap<string, number> =>
  new Map([...catalogue.papers.keys()].map((paper, index) => [paper, index]));

function needsOf({ item, procedure, certain, mayDo }: PaperRow, around: PaperSurroundings): readonly Need[] {
  return procedure.bring.flatMap((wanted): Need[] => {
    if (wanted.paper === FORM_AT_DESK) return [];
    if (wanted.paper === POWER_OF_ATTORNEY && followsWhoGoes(procedure, mayDo)) return [];
    const truth = wantedBy(procedure, wanted, around);
    if (truth === 'FALSE') return [];
    // One that may not do still stands beside the others: they do.
    const papers = [wanted.paper].flat().filter((paper) => wantedBy(procedure, wanted, around, paper) !== 'FALSE');
    return [
      {
        papers,
        called: null,
        item,
        form: wanted.form ?? around.catalogue.papers.get(papers[0] ?? '')?.form ?? 'original',
        count: 1,
        certain: certain && truth === 'TRUE',
        ifYouHave: wanted.ifYouHave === true,
        worksWithout: wanted.worksWithout === true,
        note: wanted.note ?? null,
      },
    ];
  });
}

/** The forms of a row that lie ready at the desk, by their names. */
export const formsOf = (procedure: Procedure, around: PaperSurroundings): readonly Text[] =>
  distinct(
    procedure.bring
      .filter((item) => item.paper === FORM_AT_DESK && wantedBy(procedure, item, around) !== 'FALSE')
      .map(({ note }) => note ?? paperName(FORM_AT_DESK, around.catalogue)),
  );

/** Whether the condition beside a row's own (on a paper, on how it is shown) holds. */
export const wantedBy = (
  { department }: Procedure,
  item: Pick<BringItem, 'when' | 'doesWhen'>,
  { catalogue, sheetOf, truthOf }: Pick<PaperSurroundings, 'catalogue' | 'sheetOf' | 'truthOf'>,
  paper?: string,
): Truth => paperWanted(item, { catalogue, sheet: sheetOf(department), truthOf }, paper);

/**
 * Of whom it is known whether they may, that settles it: what a row asks about (喪主ですか) was answered of one visitor, and
 * somebody else may go.
 */
const followsWhoGoes = ({ whoMayApply }: Procedure, mayDo: MayDo | null): boolean =>
  whoMayApply.includes('proxy') && (mayDo === 'yes' || mayDo === 'with-proxy');

/** Where a proxy may come: certainly needed by a person who can do it in no other way, else only if one comes. */
function proxyNeed({ item, procedure, certain, mayDo }: PaperRow, { catalogue }: PaperSurroundings): readonly Need[] {
  const asked = !followsWhoGoes(procedure, mayDo) && procedure.bring.some(({ paper }) => paper === POWER_OF_ATTORNEY);
  if (asked || mayDo === 'yes' || !procedure.whoMayApply.includes('proxy') || !catalogue.papers.has(POWER_OF_ATTORNEY))
    return [];
  const needed = mayDo === 'with-proxy';
  return [
    {
      papers: [POWER_OF_ATTORNEY],
      called: null,
      item,
      form: 'original',
      count: 1,
      certain: certain && needed,
      ifYouHave: false,
      worksWithout: false,
      note: needed ? null : FOR_ANOTHER,
    },
  ];
}

/** One of several, where one of them is brought anyway and is shared: then it is that paper which the item needs. */
function coveredBy(need: Need, all: readonly Need[], { catalogue }: PaperSurroundings): Need | null {
  if (need.papers.length < 2) return null;
  const covering = all.find(({ papers: [paper = '', more], certain, ifYouHave, worksWithout }) => {
    const brought = more === undefined && certain && !ifYouHave && !worksWithout;
    return brought && need.papers.includes(paper) && catalogue.papers.get(paper)?.shared === true;
  });
  return covering ? { ...need, papers: covering.papers, form: covering.form } : null;
}

const keyOf = (papers: readonly string[]): string =>
  papers.length === 1 ? (papers[0] ?? '') : [...papers].sort().join('|');

function mergeByPapers(needs: readonly Need[]): readonly (readonly Need[])[] {
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    const key = need.called === null ? keyOf(need.papers) : `“${need.called}`;
    const group = groups.get(key);
    if (group) group.push(need);
    else groups.set(key, [need]);
  }
  return [...groups.values()];
}

function lineOf(
  needs: readonly Need[],
  rows: readonly PaperRow[],
  givers: ReadonlySet<string>,
  around: PaperSurroundings,
): BringLine {
  const { catalogue } = around;
  const { papers = [], called = null } = needs[0] ?? {};
  const known = papers.flatMap((paper) => catalogue.papers.get(paper) ?? []);
  const certain = needs.filter((need) => need.certain);
  const deciding = certain.length > 0 ? certain : needs;
  const shared = known[0]?.shared === true;
  const ready = readyDay(papers, around);
  return {
    papers,
    name: called === null ? nameOf(papers, catalogue) : { ja: called, en: called },
    called: papers.length === 1 ? (known[0]?.called ?? null) : null,
    originals: countOf('original', certain, shared),
    copies: countOf('copy', certain, shared),
    originalsAtMost: countOf('original', needs, shared),
    copiesAtMost: countOf('copy', needs, shared),
    showOnly: needs.every(({ form }) => form === 'show'),
    ifYouHave: deciding.every(({ ifYouHave }) => ifYouHave),
    worksWithout: deciding.every(({ worksWithout }) => worksWithout),
    certain: certain.length > 0,
    keptBy: needs.every(({ form }) => comesBack(form, known)) ? 'family' : 'office',
    neededFor: itemsOf(needs),
    certainlyFor: itemsOf(certain),
    givenBy: itemsGiving(known, rows, givers),
    availableFrom: ready?.day ?? null,
    notes: notesOf(ready ? [ready.say] : [], papers.length === 1 ? known : [], deciding, itemsOf(needs)),
  };
}

/** What holds for the paper itself, then what single items say of it: of a certain line only those that are certain. */
function notesOf(
  ofDay: readonly Text[],
  papers: readonly Paper[],
  needs: readonly Need[],
  all: readonly string[],
): readonly BringNote[] {
  const ofPaper = [...ofDay, ...papers.flatMap(({ note }) => note ?? [])].map((say) => ({ say, items: [] }));
  const ofItems = distinct(needs.flatMap(({ note }) => note ?? [])).map((say) => {
    const items = itemsOf(needs.filter(({ note }) => note?.ja === say.ja));
    return { say, items: items.length === all.length || say.ja === FOR_ANOTHER.ja ? [] : items };
  });
  return [...ofPaper, ...ofItems];
}

const itemsOf = (wanted: readonly { readonly item: string }[]): readonly string[] => [
  ...new Set(wanted.map(({ item }) => item)),
];

/** One after the other at every desk, or one each; of an item that asks for it more than once the most it asks for. */
const countOf = (form: Form, needs: readonly Need[], shared: boolean): number => {
  const most = new Map<string, number>();
  for (const need of needs) if (need.form === form) most.set(need.item, Math.max(need.count, most.get(need.item) ?? 0));
  const counts = [...most.values()];
  return shared ? Math.max(0, ...counts) : counts.reduce((sum, count) => sum + count, 0);
};

/** What is shown stays with the family; an original as the paper says, of one that nobody knows nobody can; a copy is left. */
const comesBack = (form: Form, papers: readonly Paper[]): boolean =>
  form === 'show' || (form === 'original' && papers.length > 0 && papers.every((paper) => paper.comesBack));

function nameOf(papers: readonly string[], catalogue: CompiledCatalogue): Text {
  const names = papers.map((paper) => paperName(paper, catalogue));
  return { ja: names.map(({ ja }) => ja).join('、または'), en: names.map(({ en }) => en).join(' or ') };
}

function itemsGiving(
  papers: readonly Paper[],
  rows: readonly PaperRow[],
  givers: ReadonlySet<string>,
): readonly string[] {
  const codes = papers.flatMap(({ givenBy }) => givenBy).filter((code) => givers.has(code));
  return [...new Set(rows.filter(({ procedure }) => codes.includes(procedure.code)).map(({ item }) => item))];
}

/** Papers made from a register that takes its days until it shows the death. */
const FROM_REGISTER: Readonly<Record<string, keyof RegisterReady>> = {
  'family-register': 'familyRegister',
  'resident-record': 'residentRecord',
  'household-resident-record': 'residentRecord',
};

/** Of several papers of which one is enough, the first that can be had; nothing to say once the day has come. */
function readyDay(papers: readonly string[], { registerReady, today }: PaperSurroundings): ReadyDay | null {
  const days = papers.map((paper) => {
    const register = FROM_REGISTER[paper];
    return register === undefined ? null : (registerReady?.[register] ?? null);
  });
  const [first] = days.flatMap((one) => one ?? []).sort((a, b) => compareTexts(a.day, b.day));
  return first === undefined || days.includes(null) || (today !== null && first.day <= today) ? null : first;
}

/** What is given back, once a paper, whoever takes it. */
export function returnLines(rows: readonly PaperRow[], around: PaperSurroundings): readonly ReturnLine[] {
  const wanted = rows.flatMap(({ item, procedure, certain }) =>
    procedure.returns.flatMap((back) => {
      const truth = wantedBy(procedure, back, around);
      return truth === 'FALSE'
        ? []
        : [{ paper: back.paper, item, certain: certain && truth === 'TRUE', ifYouHave: back.ifYouHave === true }];
    }),
  );
  const places = placesOf(around);
  const lines = [...new Set(wanted.map(({ paper }) => paper))].map((paper): ReturnLine => {
    const all = wanted.filter((back) => back.paper === paper);
    return {
      paper,
      name: paperName(paper, around.catalogue),
      called: around.catalogue.papers.get(paper)?.called ?? null,
      ifYouHave: all.every(({ ifYouHave }) => ifYouHave),
      certain: all.some(({ certain }) => certain),
      to: itemsOf(all),
      certainlyTo: itemsOf(all.filter(({ certain }) => certain)),
    };
  });
  const place = ({ paper }: ReturnLine): number => places.get(paper) ?? places.size;
  return lines.sort(
    (a, b) => Number(b.certain) - Number(a.certain) || place(a) - place(b) || compareTexts(a.paper, b.paper),
  );
}
