import { readFileSync } from 'node:fs';
import { firstPage, onOneSheet, type PageItem, type PageList } from '../../../src/domain/first-page.js';
import { PAPERS, PAPERS_BESIDE, papersPresent, type TablePaperId } from '../../../src/domain/papers-on-the-table.js';

const TODAY = '2026-11-24';
interface Given extends Partial<Omit<PageItem, 'procedure'>> {
  readonly place?: string;
  readonly ways?: readonly string[];
}
const item = (number: number, { place = 'COUNTER', ways = ['VISIT', 'POST'], ...given }: Given = {}): PageItem => ({
  number,
  procedure: { code: `ROW-${String(number)}`, place, ways },
  outcome: 'REQUIRED',
  after: [],
  mayDo: 'YES',
  basis: [{ name: '図書館条例' }],
  deadlines: [],
  ...given,
});
const bring = (papers: readonly string[], of: readonly number[], given: object = {}) => ({
  papers,
  name: papers.join('・'),
  ifYouHave: false,
  worksWithout: false,
  neededFor: of.map(String),
  certainlyFor: of.map(String),
  givenBy: [],
  availableFrom: null,
  ...given,
});
const list = (items: readonly PageItem[], given: Partial<PageList<PageItem>> = {}): PageList<PageItem> => ({
  groups: [{ name: 'this-visit', items }],
  bring: [],
  returns: [],
  ...given,
});
const page = (of: PageList<PageItem>, papers: readonly TablePaperId[] = [], registerPending = false) => {
  const { finished, received, remote, byDate, told, open, ...rest } = firstPage(of, {
    present: papersPresent(papers),
    today: TODAY,
    registerPending,
  });
  const numbers = (some: readonly { readonly item: PageItem }[]) => some.map((one) => one.item.number);
  return {
    finished: numbers(finished),
    received: numbers(received),
    remote: numbers(remote),
    byDate: numbers(byDate),
    told: told.map(({ number }) => number),
    open: open.map(({ number }) => number),
    ...rest,
  };
};

describe('the first page of somebody who came in', () => {
  it('has each item once: what ends today with the papers, what is taken in, what goes by post, what has its day', () => {
    const items = [
      item(1),
      item(2, { mayDo: 'UNKNOWN' }),
      item(3),
      item(4, { ways: ['VISIT'] }),
      item(5, { place: 'OUTSIDE', deadlines: [{ lastDay: '2027-02-18' }] }),
      item(6, { place: 'OUTSIDE', ways: ['PHONE'] }),
      item(7, { outcome: 'TO_CONFIRM' }),
      item(8, { place: 'OUTSIDE', ways: ['VISIT'], deadlines: [{ lastDay: '2026-12-08' }] }),
    ];
    const of = list(items, { bring: [bring(['receipt'], [3, 4]), bring(['identity-document'], [1])] });
    expect(
      page({ ...of, groups: [...of.groups, { name: 'information', items: [item(9)] }] }, ['identity']),
    ).toMatchObject({
      finished: [1],
      received: [2],
      remote: [3, 6],
      byDate: [8, 5, 4],
      told: [9],
      open: [7],
    });
  });

  it('promises nothing that a missing paper stands against, and nothing that waits for one', () => {
    const of = list([item(1), item(2, { after: ['1'] }), item(3, { after: ['2'] })], {
      bring: [bring(['claimant-account', 'bankbook'], [1])],
    });
    expect(page(of).finished).toEqual([]);
    expect(page(of, ['account']).finished).toEqual([1, 2, 3]);
    const helpful = list([item(1)], { bring: [bring(['receipt'], [1], { worksWithout: true })] });
    expect(page(helpful).finished).toEqual([1]);
  });

  it('takes in what rests on the resident record while that does not show the death, and finishes what does not', () => {
    const of = list([item(1, { basis: [{ name: '国民健康保険法' }] }), item(2)]);
    expect(page(of, [], true)).toMatchObject({ finished: [2], received: [1] });
    expect(page(of, [], false)).toMatchObject({ finished: [1, 2], received: [] });
  });

  it('neither asks for a certificate that cannot be had yet, nor fetches it', () => {
    const line = bring(['family-register'], [2], { givenBy: ['1'], availableFrom: '2026-12-02' });
    const of = list([item(1, { ways: ['VISIT'] }), item(2)], { bring: [line] });
    expect(page(of)).toMatchObject({
      byDate: [1],
      remote: [2],
      notYet: [{ papers: ['family-register'], name: 'family-register', from: '2026-12-02' }],
    });
    expect(page(of, ['register'])).toMatchObject({ finished: [2], notYet: [] });
  });

  const back = (paper: string, to: readonly string[], given: object = {}) => ({
    paper,
    name: paper,
    ifYouHave: true,
    to,
    certainlyTo: to,
    ...given,
  });

  it('ends nothing today that goes back with what nobody brought, or may still need a paper', () => {
    const of = list([item(1, { ways: ['VISIT'] }), item(2), item(3), item(4)], {
      returns: [back('library-card', ['1']), back('my-number-card', ['2'])],
      bring: [
        bring(['estate-division-agreement'], [3], { ifYouHave: true }),
        bring(['resident-record'], [4], { certainlyFor: [] }),
      ],
    });
    expect(page(of)).toMatchObject({ finished: [], received: [], remote: [2, 3, 4], byDate: [1] });
    expect(page(of, ['library', 'myNumber'])).toMatchObject({ finished: [1, 2], remote: [3, 4] });
    const { byDate, remote } = firstPage(of, { present: new Set(), today: TODAY, registerPending: false });
    expect([...byDate, ...remote].map(({ perhaps }) => perhaps)).toEqual([
      ['library-card'],
      ['my-number-card'],
      ['estate-division-agreement'],
      ['resident-record'],
    ]);
  });

  it('keeps what lies there, and says what is wanted beside it', () => {
    const of = list([item(1)], {
      returns: [back('ltc-insured-card', ['1']), back('ltc-burden-card', ['1'])],
      bring: [bring(['identity-document'], [1])],
    });
    expect(page(of)).toMatchObject({ received: [], remote: [1], handedIn: [] });
    expect(page(of, ['identity'])).toMatchObject({ received: [], remote: [1] });
    expect(page(of, ['care'])).toMatchObject({ received: [1], remote: [], handedIn: ['ltc-insured-card'] });
    const present = papersPresent(['care']);
    const [received] = firstPage(of, { present, today: TODAY, registerPending: false }).received;
    expect(received).toMatchObject({ missing: ['identity-document'], perhaps: ['ltc-burden-card'] });
  });

  it('is theirs alone with the letter of whoever is entitled; what goes back lies on the table', () => {
    const of = list([item(1, { mayDo: 'WITH_PROXY' }), item(2)], {
      returns: [{ paper: 'library-card', name: '利用カード', ifYouHave: false, to: ['2'], certainlyTo: ['2'] }],
    });
    expect(page(of)).toMatchObject({ finished: [], remote: [1, 2], handedIn: [] });
    expect(page(of, ['authority', 'library'])).toMatchObject({ finished: [1, 2], handedIn: ['利用カード'] });
  });

  it('fits on one sheet: what is later gives way, what ends today last', () => {
    const heights = [[1, 1], [2], [1, 1, 1], [1, 1, 1, 1]];
    expect(onOneSheet(heights, 99)).toEqual([2, 1, 3, 4]);
    expect(onOneSheet(heights, 9)).toEqual([2, 1, 2, 1]);
    expect(onOneSheet(heights, 5)).toEqual([2, 0, 0, 0]);
  });

  it('knows papers of the catalogue alone, and each by one key', () => {
    const file = readFileSync('src/departments/papers.yaml', 'utf8');
    const known = new Set([...file.matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id]) => id));
    const all = [...PAPERS, ...PAPERS_BESIDE];
    expect(all.flatMap(({ is }) => is.filter((paper) => !known.has(paper)))).toEqual([]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });
});
