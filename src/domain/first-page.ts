/**
 * The first page of somebody who came without an arrangement: what of their own list is finished today with the papers on
 * the table, what is taken in, what goes by post, what has its day. Pure; in the contract's own spelling, as the screen asks it.
 */

/** As the first page looks at an item of a list. */
export interface PageItem {
  readonly number: number | null;
  readonly procedure: { readonly code: string; readonly place: string; readonly ways: readonly string[] };
  readonly outcome: string;
  /** Numbers, or codes while there are none. */
  readonly after: readonly string[];
  readonly mayDo: string | null;
  readonly basis: readonly { readonly name: string }[];
  /** ISO 8601 days; null where the law names none. */
  readonly deadlines: readonly { readonly lastDay: string | null }[];
}

interface PageBring {
  readonly papers: readonly string[];
  readonly name: string;
  readonly ifYouHave: boolean;
  readonly worksWithout: boolean;
  readonly neededFor: readonly string[];
  readonly certainlyFor: readonly string[];
  readonly givenBy: readonly string[];
  readonly availableFrom: string | null;
}

interface PageReturn {
  readonly paper: string;
  readonly name: string;
  readonly ifYouHave: boolean;
  readonly to: readonly string[];
  readonly certainlyTo: readonly string[];
}

export interface PageList<Item extends PageItem> {
  readonly groups: readonly { readonly name: string; readonly items: readonly Item[] }[];
  readonly bring: readonly PageBring[];
  readonly returns: readonly PageReturn[];
}

/** What is known beside the list. */
export interface Table {
  /** Reference names of the papers on the table (papersPresent). */
  readonly present: ReadonlySet<string>;
  /** ISO 8601. */
  readonly today: string;
  /** 住民の記録にまだ反映されていません. */
  readonly registerPending: boolean;
}

/** An item, and what keeps it from being finished here and now. */
export interface Placed<Item> {
  readonly item: Item;
  /** Names of papers that do not lie on the table. */
  readonly missing: readonly string[];
  /** Those wanted from whoever has them, or of which nobody knows yet whether they are: none lies there, and none is ruled out. */
  readonly perhaps: readonly string[];
  /** One of the papers that go back with it lies there. */
  readonly handsIn: boolean;
  /** The first day on which a register's certificate that it needs, or is, can be had; null: nothing stands in the way. */
  readonly from: string | null;
  /** It waits for the resident record. */
  readonly waitsForRecord: boolean;
  /** Nobody has said whether this person may do it. */
  readonly mayBeAnother: boolean;
  /** 委任状: somebody else is entitled. */
  readonly byProxy: boolean;
}

export interface FirstPage<Item> {
  readonly finished: readonly Placed<Item>[];
  readonly received: readonly Placed<Item>[];
  readonly remote: readonly Placed<Item>[];
  readonly byDate: readonly Placed<Item>[];
  /** There is nothing to do. */
  readonly told: readonly Item[];
  /** Whether it is needed is still being found out. */
  readonly open: readonly Item[];
  /** Names of papers on the table that go back to an office today. */
  readonly handedIn: readonly string[];
  /** Certificates that can't be had yet, each with its first day. */
  readonly notYet: readonly { readonly papers: readonly string[]; readonly name: string; readonly from: string }[];
}

/*
 * 住民基本台帳法7条 8号の2, 9号, 10号–11号の2: the resident record carries the individual number, the electoral roll, 国民健康保険,
 * 後期高齢者医療, 介護保険, 国民年金 and 児童手当. What rests on these laws ends with the record; until it shows the death, papers are
 * taken in and finished later. 印鑑登録 is of who stands in the record (印鑑登録証明事務処理要領, practice).
 */
const FOLLOWS_RECORD = [
  '住民基本台帳法',
  '番号法',
  '公職選挙法',
  '国民健康保険',
  '高齢者医療確保法',
  '広域連合後期高齢者医療',
  '介護保険法',
  '国民年金法',
  '児童手当法',
  '印鑑条例',
];
const OF_THE_CITY = ['COUNTER', 'DESK', 'COUNTER_AND_DESK'];
const REMOTE = ['POST', 'ONLINE', 'PHONE'];
/** Lies ready at the desk: nobody brings it. */
const AT_DESK = 'form-at-desk';
const AUTHORITY = 'power-of-attorney';

/** As other parts of the list name an item. */
export const nameOfItem = ({ number, procedure }: PageItem): string =>
  number === null ? procedure.code : String(number);

export function firstPage<Item extends PageItem>(list: PageList<Item>, table: Table): FirstPage<Item> {
  const doing = list.groups.filter(({ name }) => name !== 'information').flatMap(({ items }) => items);
  const certain = doing.filter(isCertain).map((item) => placed(item, list, table));
  const finished = whatEndsToday(certain.filter(endsToday));
  const isIn = (some: readonly Placed<Item>[]) => (one: Placed<Item>) => some.includes(one);
  const today = new Set(finished.map(({ item }) => nameOfItem(item)));
  const received = certain.filter((one) => !isIn(finished)(one) && canBeTaken(one, today));
  const rest = certain.filter((one) => !isIn(finished)(one) && !isIn(received)(one));
  const remote = rest.filter(({ item }) => goesWithoutComing(item));
  const { present } = table;
  const taken = [...finished, ...received].map(({ item }) => nameOfItem(item));
  return {
    finished,
    received,
    remote,
    byDate: rest.filter((one) => !isIn(remote)(one)).toSorted((a, b) => compareDays(a.item, b.item)),
    told: list.groups
      .filter(({ name }) => name === 'information')
      .flatMap(({ items }) => items)
      .filter(isCertain),
    open: list.groups.flatMap(({ items }) => items).filter((item) => !isCertain(item)),
    handedIn: list.returns
      .filter(({ paper, certainlyTo }) => present.has(paper) && certainlyTo.some((name) => taken.includes(name)))
      .map(({ name }) => name),
    notYet: list.bring.flatMap(({ papers, name, availableFrom }) =>
      availableFrom !== null && availableFrom > table.today && !papers.some((paper) => present.has(paper))
        ? [{ papers, name, from: availableFrom }]
        : [],
    ),
  };
}

const isCertain = ({ outcome }: PageItem): boolean => outcome === 'REQUIRED';
const isHere = ({ procedure: { place, ways } }: PageItem): boolean =>
  OF_THE_CITY.includes(place) && ways.includes('VISIT');

function placed<Item extends PageItem>(item: Item, list: PageList<Item>, table: Table): Placed<Item> {
  const name = nameOfItem(item);
  const isThere = (papers: readonly string[]) => papers.some((paper) => paper === AT_DESK || table.present.has(paper));
  const absent = list.bring.filter(
    ({ papers, worksWithout, neededFor }) => neededFor.includes(name) && !worksWithout && !isThere(papers),
  );
  const lacking = absent.filter(({ ifYouHave, certainlyFor }) => certainlyFor.includes(name) && !ifYouHave);
  const returned = list.returns.filter(({ to }) => to.includes(name));
  const notReturned = returned.filter(({ paper }) => !isThere([paper]));
  const kept = notReturned.filter(({ ifYouHave, certainlyTo }) => certainlyTo.includes(name) && !ifYouHave);
  const byProxy = item.mayDo === 'WITH_PROXY' && !table.present.has(AUTHORITY);
  // A certificate that is not there yet is neither brought nor fetched.
  const days = [...lacking, ...list.bring.filter(({ givenBy }) => givenBy.includes(name))]
    .flatMap(({ availableFrom }) => availableFrom ?? [])
    .filter((day) => day > table.today);
  return {
    item,
    missing: [
      ...new Set([
        ...lacking.filter(({ papers }) => !(byProxy && papers.includes(AUTHORITY))).map((line) => line.name),
        ...kept.map((line) => line.name),
      ]),
    ],
    perhaps: [
      ...new Set([
        // Whether somebody else goes is said beside it: mayBeAnother, byProxy.
        ...absent
          .filter((line) => !lacking.includes(line) && !line.papers.includes(AUTHORITY))
          .map((line) => line.name),
        ...notReturned.filter((line) => !kept.includes(line)).map((line) => line.name),
      ]),
    ],
    handsIn: returned.some(({ paper, certainlyTo }) => certainlyTo.includes(name) && table.present.has(paper)),
    from: days.toSorted().at(-1) ?? null,
    waitsForRecord:
      table.registerPending &&
      OF_THE_CITY.includes(item.procedure.place) &&
      item.basis.some(({ name: law }) => FOLLOWS_RECORD.some((one) => law.startsWith(one))),
    mayBeAnother: item.mayDo !== 'YES' && item.mayDo !== 'WITH_PROXY',
    byProxy,
  };
}

/** All of it lies there. */
const isWhole = ({ item, missing, perhaps, from, byProxy }: Placed<PageItem>): boolean =>
  isHere(item) && missing.length + perhaps.length === 0 && from === null && !byProxy;

/** Nothing that anybody still has to find out: what is not known is not promised. */
const endsToday = (one: Placed<PageItem>): boolean => isWhole(one) && !one.waitsForRecord && !one.mayBeAnother;

/** What comes after something that is not finished today isn't either. */
function whatEndsToday<Item extends PageItem>(candidates: readonly Placed<Item>[]): readonly Placed<Item>[] {
  const names = new Set(candidates.map(({ item }) => nameOfItem(item)));
  const left = candidates.filter(({ item }) => item.after.every((name) => names.has(name)));
  return left.length === candidates.length ? candidates : whatEndsToday(left);
}

/** Whole, or what goes back with it lies there: that is kept today, and what is still wanted is said beside it. */
const canBeTaken = (one: Placed<PageItem>, finished: ReadonlySet<string>): boolean =>
  (isWhole(one) && one.item.after.every((name) => finished.has(name))) ||
  (one.handsIn && isHere(one.item) && one.from === null && !one.byProxy);

/** Of a body outside the city hall with a last day the day matters more than the way. */
const goesWithoutComing = ({ procedure: { place, ways }, deadlines }: PageItem): boolean =>
  ways.some((way) => REMOTE.includes(way)) &&
  (OF_THE_CITY.includes(place) || deadlines.every(({ lastDay }) => lastDay === null));

const NO_DAY = '9999';
const dayOf = ({ deadlines }: PageItem): string =>
  deadlines.flatMap(({ lastDay }) => lastDay ?? []).toSorted()[0] ?? NO_DAY;
const compareDays = (a: PageItem, b: PageItem): number => {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};

/**
 * How many entries of each group stand on one sheet. What goes by post and what has its day give way first, the longer of
 * them before the other: they stand on the list by their numbers, what happens today must be on this page.
 * @param heights lines that each entry takes; finished, received, remote, by date
 * @param room lines that there are for all of them
 */
export function onOneSheet(heights: readonly (readonly number[])[], room: number): readonly number[] {
  const counts = heights.map((lines) => lines.length);
  const at = (group: number): number => counts[group] ?? 0;
  // What is left out takes one line, with the numbers.
  const taken = () =>
    heights.reduce(
      (sum, lines, group) =>
        sum + lines.slice(0, at(group)).reduce((all, one) => all + one, 0) + (at(group) < lines.length ? 1 : 0),
      0,
    );
  while (taken() > room) {
    const later = at(3) >= at(2) ? 3 : 2;
    const group = [later, 1, 0].find((one) => at(one) > 0);
    if (group === undefined) break;
    counts[group] = at(group) - 1;
  }
  return counts;
}
