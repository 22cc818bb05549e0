import { ARRIVAL_ACTS, byMonth, monthsOfArrival } from '../../../src/domain/arrivals.js';
import { monthInEra } from '../../../src/domain/era.js';
import { list } from './procedure-list-builders.js';

const PRACTICE = { practice: 'test' };
const text = (ja: string) => ({ ja, en: ja });

describe('about which month something arrives', () => {
  it.each([
    [{ afterVisit: [1, 2] }, '2026-11-25', '2026-12-01', '2027-01-01'],
    [{ afterVisit: [0, 0] }, '2026-11-30', '2026-11-01', '2026-11-01'],
    [{ afterVisit: [6, 12] }, '2026-08-31', '2027-02-01', '2027-08-01'],
    // Months of a year: the next that have not passed; those that are just running count.
    [{ ofYear: [5, 5] }, '2026-11-25', '2027-05-01', '2027-05-01'],
    [{ ofYear: [4, 5] }, '2027-04-30', '2027-04-01', '2027-05-01'],
    [{ ofYear: [4, 5] }, '2027-05-01', '2027-04-01', '2027-05-01'],
    [{ ofYear: [4, 5] }, '2027-06-01', '2028-04-01', '2028-05-01'],
    [{ ofYear: [6, 6] }, '2027-01-04', '2027-06-01', '2027-06-01'],
  ] as const)('%j, seen from a visit on %s', (about, visitedOn, first, last) => {
    expect(monthsOfArrival(about, visitedOn)).toEqual({ first, last });
  });

  it('is read as a month of the era', () => {
    expect(monthInEra('2026-12-01')).toEqual({ ja: '令和8年12月', en: 'December 2026' });
    expect(monthInEra('2019-05-31').ja).toBe('令和元年5月');
  });

  it('puts the earliest first, and what nobody can date last, as it stood', () => {
    const span = (first: string, last = first) => ({ first: `${first}-01`, last: `${last}-01` });
    const given = [
      ['no day', null],
      ['june', span('2027-06')],
      ['long winter', span('2026-12', '2027-02')],
      ['no day either', null],
      ['winter', span('2026-12', '2027-01')],
    ] as const;
    expect(byMonth(given, ([, months]) => months).map(({ one: [name] }) => name)).toEqual([
      'winter',
      'long winter',
      'june',
      'no day',
      'no day either',
    ]);
  });
});

describe('what arrives later', () => {
  const arrivesLater = {
    what: text('葬祭費の振込み'),
    when: text('1〜2か月ほどあと'),
    about: { afterVisit: [1, 2], basis: PRACTICE },
    addressedTo: text('葬儀を行った方'),
    toDo: ['nothing'],
  } as const;

  it('comes from the department of the row, from where it is done outside, or from whom the file says', () => {
    const rows = [
      { code: 'SHIMIN-OWN', arrivesLater },
      { code: 'EXT-THERE', where: 'outside', office: text('年金事務所'), arrivesLater },
      { code: 'SUIDO-OTHER', arrivesLater: { ...arrivesLater, sender: text('広域連合') } },
    ] as const;
    expect(list({ rows }).arrivals.map(({ code, sender, toDo }) => [code, sender.ja, toDo])).toEqual([
      ['SHIMIN-OWN', 'SHIMIN課', [ARRIVAL_ACTS.nothing]],
      ['SUIDO-OTHER', '広域連合', [ARRIVAL_ACTS.nothing]],
      ['EXT-THERE', '年金事務所', [ARRIVAL_ACTS.nothing]],
    ]);
  });

  it('is marked like its procedure while a renunciation may be considered', () => {
    const rows = [{ code: 'SHIMIN-REFUND', mayAffectRenunciation: text('先に相談'), arrivesLater }];
    const marked = (facts: Record<string, unknown>) =>
      list({ rows, facts }).arrivals.map(({ mayAffectRenunciation }) => mayAffectRenunciation);
    expect([marked({}), marked({ debtsSuspected: true }), marked({ debtsSuspected: false })]).toEqual([
      [true],
      [true],
      [false],
    ]);
  });

  it('of an older release says what that one said, and no more', () => {
    const rows = [{ code: 'SHIMIN-OLD', arrivesLater: { what: text('お知らせ'), when: text('あとで') } }];
    expect(list({ rows }).arrivals).toMatchObject([
      { about: null, addressedTo: null, toDo: [], sender: { ja: 'SHIMIN課' } },
    ]);
  });
});
