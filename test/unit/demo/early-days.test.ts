import type { Item, TheCase } from '../../../src/demo/documents.js';
import { styleFor } from '../../../src/demo/terminal/page.js';
import { renderList } from '../../../src/demo/terminal/render-list.js';
import { WORDS } from '../../../src/demo/words.js';

type Day = Partial<Item['deadlines'][number]> & { readonly lastDay: string };

const anItem = (number: number, outcome: Item['outcome'], days: readonly Day[], given: Partial<Item> = {}): Item => ({
  number,
  outcome,
  title: `手続き${String(number)}`,
  legalTitle: '',
  department: '市民課',
  floor: null,
  desk: null,
  telephone: null,
  whoMayApply: ['相続人'],
  ifLate: null,
  reason: '',
  after: [],
  choices: [],
  mayAffectRenunciation: null,
  amount: null,
  caveats: [],
  note: null,
  forms: [],
  minutes: 10,
  procedure: { code: `A-${String(number)}`, kind: '', place: '', ways: [], disclosure: '', basis: [] },
  ask: [],
  basis: [],
  deadlines: days.map((day) => ({
    kind: 'FILE',
    of: null,
    certainty: 'EXACT',
    text: `${day.lastDay}まで`,
    latestDay: null,
    lastOpenDay: null,
    passed: false,
    ...day,
  })),
  ...given,
});

function earlyDaysOf(items: readonly Item[]): readonly string[] {
  const found: TheCase = {
    id: '',
    number: '2026-0001',
    version: 1,
    registeredAt: '',
    deceased: {
      name: '山田 一',
      kana: null,
      birthDate: null,
      birthDateText: null,
      deathDate: '2026-11-17',
      deathDateText: '',
      registerState: 'DONE',
    },
    people: [],
    questions: [],
    procedureList: {
      revision: 1,
      renunciation: null,
      groups: [{ name: 'this-visit', title: '窓口で', items: [...items] }],
      mentions: [],
      bring: [],
      returns: [],
      keep: [],
      arrivals: [],
      openPoints: [],
      closedLines: [],
      notNeeded: [],
    },
  };
  const sheet = renderList(found, {
    words: WORDS.ja,
    language: 'ja',
    width: 100,
    style: styleFor(false),
    today: '2026-11-22',
  });
  const [, box = ''] = /日にちの早いもの\n([^]*?)\n\n/u.exec(sheet) ?? [];
  return box.split('\n').filter((line) => line !== '');
}

describe('the earliest days on the printed sheet', () => {
  it('name a day of the law also where the procedure depends on an answer, and say so', () => {
    expect(
      earlyDaysOf([
        anItem(1, 'REQUIRED', [{ lastDay: '2026-12-01' }]),
        anItem(2, 'TO_CONFIRM', [{ lastDay: '2026-11-30' }]),
      ]),
    ).toEqual(['  ・2026-11-30まで  2番 手続き2(確かめてから決まるもの)', '  ・2026-12-01まで  1番 手続き1']);
  });

  it('leave out what is only courtesy while it is open, what has passed and what has not begun', () => {
    expect(
      earlyDaysOf([
        anItem(1, 'TO_CONFIRM', [{ lastDay: '2026-11-30', kind: 'COURTESY' }]),
        anItem(2, 'REQUIRED', [{ lastDay: '2026-11-20', passed: true }]),
        anItem(3, 'REQUIRED', [{ lastDay: '2026-11-25', certainty: 'WAITING' }]),
      ]),
    ).toEqual([]);
  });

  it('leave out what the employer files', () => {
    const employer = anItem(1, 'REQUIRED', [{ lastDay: '2026-11-24' }], { whoMayApply: ['勤務先', 'ご親族'] });
    expect(earlyDaysOf([employer, anItem(2, 'REQUIRED', [{ lastDay: '2026-12-01' }])])).toEqual([
      '  ・2026-12-01まで  2番 手続き2',
    ]);
  });

  it('take days of the law first, then courtesy, in the order of the calendar', () => {
    const courtesy = anItem(9, 'REQUIRED', [{ lastDay: '2026-11-23', kind: 'COURTESY' }]);
    const law = [1, 2, 3, 4, 5].map((number) =>
      anItem(number, 'REQUIRED', [{ lastDay: `2026-12-0${String(6 - number)}` }]),
    );
    const numbers = (items: readonly Item[]) => earlyDaysOf(items).map((line) => /(\d)番/u.exec(line)?.[1]);
    expect(numbers([courtesy, ...law])).toEqual(['5', '4', '3', '2', '1']);
    expect(numbers([courtesy, ...law.slice(0, 2)])).toEqual(['9', '2', '1']);
  });
});
