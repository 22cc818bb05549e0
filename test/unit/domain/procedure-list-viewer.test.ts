import type { RulingOnRow } from '../../../src/domain/ruling.js';
import { said as told } from './sheet.js';
import { codesOf, file, type Given, itemsOf, list, paper, when } from './procedure-list-builders.js';

describe('what is only mentioned, and what is never asked', () => {
  const rows = [
    { code: 'SHIMIN-MENTION', whileUnknown: 'mention', when: when('libraryCard') },
    { code: 'SHIMIN-NEVER', whileUnknown: 'never-ask', when: { fact: 'crimeVictim', is: true } },
  ] as const;

  it('asks nothing while unknown', () => {
    const made = list({ rows });
    expect(itemsOf(made)).toEqual([]);
    expect(made.mentions).toMatchObject([
      { code: 'SHIMIN-MENTION', say: { ja: 'あてはまるときは、SHIMIN課におたずねください。' } },
    ]);
    expect(made.openPoints).toEqual([]);
    expect(JSON.stringify(made)).not.toContain('SHIMIN-NEVER');
  });

  it('never says that what is never asked is not needed', () => {
    expect(JSON.stringify(list({ rows, facts: { crimeVictim: false } }))).not.toContain('SHIMIN-NEVER');
  });

  it('is an item once it is required', () => {
    const made = list({ rows, facts: { libraryCard: true, crimeVictim: true } });
    expect(codesOf(made)).toEqual(['SHIMIN-MENTION', 'SHIMIN-NEVER']);
  });
});

describe('what a person of a department said', () => {
  const rows = [
    { code: 'SHIMIN-B', when: when('libraryCard') },
    { code: 'SUIDO-A', whileUnknown: 'mention', when: when('libraryCard') },
  ] as const;
  const said = (ruling: Partial<RulingOnRow>, code = 'SUIDO-A') =>
    list({ rows, rulings: new Map([[code, { outcome: 'TO_CONFIRM', reason: '名義が先代', ...ruling }]]) });

  it('is no mere mention any more', () => {
    expect(codesOf(list({ rows }))).toEqual(['SHIMIN-B']);
    expect(codesOf(said({}))).toEqual(['SHIMIN-B', 'SUIDO-A']);
  });

  it('stands as a note at its item, and at no other', () => {
    const notes = itemsOf(said({ note: '井戸の届は別です' })).map(({ code, departmentNotes }) => [
      code,
      departmentNotes,
    ]);
    expect(notes).toEqual([
      ['SHIMIN-B', []],
      ['SUIDO-A', ['井戸の届は別です']],
    ]);
  });

  it.each([
    ['family', '窓口でうかがいます'],
    ['EXT', 'EXT課に確かめます'],
    ['SUIDO', 'SUIDO課に確かめます'],
  ])('makes it the turn of whom it named: %s', (askOf, text) => {
    const { openPoints } = said({ askOf });
    expect(openPoints.find(({ codes }) => codes.includes('SUIDO-A'))).toMatchObject({
      owner: askOf,
      say: { ja: text },
      facts: [],
    });
  });

  it('names nobody’s turn where it is needed after all', () => {
    expect(itemsOf(said({ outcome: 'REQUIRED', askOf: 'family' }))[1]?.turns).toEqual([]);
  });

  const open = [
    { code: 'SUIDO-A', when: { fact: 'gunOwner', is: true } },
    { code: 'SHIMIN-B', when: { all: [when('waterContractHolder'), { fact: 'waterAfter', is: 'continue' }] } },
  ] as const;
  const pointsOf = (askOf: string, rows: Given['rows'] = open) =>
    list({
      rows,
      rulings: new Map([['SUIDO-A', { outcome: 'TO_CONFIRM', reason: '名義が先代', askOf }]]),
    }).openPoints.map(({ owner, facts }) => [owner, facts]);

  it('leaves the family what it can be asked in questions, and of another only the word itself', () => {
    expect(pointsOf('family')).toEqual([
      ['family', ['waterAfter', 'gunOwner']],
      ['counter', ['waterContractHolder']],
    ]);
    expect(pointsOf('EXT')).toEqual([
      ['EXT', []],
      ['family', ['waterAfter']],
      ['counter', ['waterContractHolder']],
    ]);
  });

  it('takes nothing from the other rows of a choice', () => {
    const choice = open.map((row) => ({ ...row, oneOf: 'water' }));
    expect(pointsOf('EXT', choice)).toEqual([
      ['EXT', []],
      ['family', ['waterAfter']],
      ['counter', ['waterContractHolder']],
    ]);
  });
});

describe('what is only mentioned to some families', () => {
  const rows = [
    { code: 'SHIMIN-CAR', mentionWhen: { fact: 'ageAtDeath', atMost: 14 }, when: when('libraryCard') },
  ] as const;

  it.each<[family: string, facts: Record<string, unknown>, items: string[], mentions: string[]]>([
    ['a child', { birthDate: '2017-05-11' }, [], ['SHIMIN-CAR']],
    ['an adult', { birthDate: '1960-05-11' }, ['SHIMIN-CAR'], []],
    ['nobody knows how old', {}, ['SHIMIN-CAR'], []],
    ['a child of whom it is known', { birthDate: '2017-05-11', libraryCard: true }, ['SHIMIN-CAR'], []],
  ])('%s', (_family, facts, items, mentions) => {
    const made = list({ rows, facts });
    expect(codesOf(made)).toEqual(items);
    expect(made.mentions.map(({ code }) => code)).toEqual(mentions);
  });
});

describe('what some families are not spoken to about', () => {
  const child = { fact: 'ageAtDeath', atMost: 14 } as const;
  const rows = [
    { code: 'SHIMIN-MORTGAGE', silentWhen: child, when: when('libraryCard'), whileUnknown: 'mention' },
  ] as const;

  it.each<[family: string, facts: Record<string, unknown>, mentions: string[]]>([
    ['a child', { birthDate: '2017-05-11' }, []],
    ['an adult', { birthDate: '1960-05-11' }, ['SHIMIN-MORTGAGE']],
    ['nobody knows how old', {}, ['SHIMIN-MORTGAGE']],
  ])('%s', (_family, facts, mentions) => {
    const made = list({ rows, facts });
    expect(codesOf(made)).toEqual([]);
    expect(made.mentions.map(({ code }) => code)).toEqual(mentions);
  });

  it('is an item as soon as somebody speaks of it', () => {
    expect(codesOf(list({ rows, facts: { birthDate: '2017-05-11', libraryCard: true } }))).toEqual(['SHIMIN-MORTGAGE']);
  });

  it('is not said to be unneeded either', () => {
    const unneeded = (birthDate: string) => list({ rows, facts: { birthDate, libraryCard: false } }).notNeeded;
    expect(unneeded('2017-05-11')).toEqual([]);
    expect(unneeded('1960-05-11')).toMatchObject([{ code: 'SHIMIN-MORTGAGE' }]);
  });
});

describe('what the viewer may not see', () => {
  const rows = [
    { code: 'SHIMIN-OPEN', bring: [{ paper: 'seal-card' }] },
    { code: 'SHUNO-UNPAID', disclosure: 'with-consent', when: when('libraryCard'), bring: [{ paper: 'secret' }] },
    { code: 'SHUNO-OPEN', when: { not: when('libraryCard') }, disclosure: 'with-consent' },
    { code: 'FUKUSHI-AID', disclosure: 'own-desk', when: when('libraryCard'), keep: { ja: '秘密', en: 'secret' } },
  ] as const;
  const papers = [paper('seal-card'), paper('secret')];
  const closed = ['SHUNO-UNPAID', 'SHUNO-OPEN', 'FUKUSHI-AID'];

  it('is one line a department and level, the same for every family', () => {
    const families = [{ libraryCard: true }, { libraryCard: false }, {}];
    const lists = families.map((facts) => JSON.stringify(list({ rows, papers, closed, facts })));
    expect(new Set(lists).size).toBe(1);
    expect(list({ rows, papers, closed }).closedLines.map(({ department: code, level }) => [code, level])).toEqual([
      ['FUKUSHI', 'own-desk'],
      ['SHUNO', 'with-consent'],
    ]);
  });

  it('leaves no trace in items, papers and numbers', () => {
    const made = list({ rows, papers, closed, facts: { libraryCard: true }, numbers: new Map([['SHUNO-UNPAID', 1]]) });
    expect(codesOf(made)).toEqual(['SHIMIN-OPEN']);
    expect(made.bring.map(({ papers: ids }) => ids)).toEqual([['seal-card']]);
    expect(JSON.stringify({ ...made, closedLines: [] })).not.toMatch(/SHUNO|FUKUSHI|秘密/);
  });

  it('shows the rows and no line to those who may see them', () => {
    const made = list({ rows, papers, facts: { libraryCard: true } });
    expect(codesOf(made)).toContain('SHUNO-UNPAID');
    expect(made.closedLines).toEqual([]);
  });

  it('does not tell whether such a department has answered', () => {
    const waiting = [
      { department: 'FUKUSHI', since: '2026-11-03', until: '2026-11-26', state: 'waiting', reason: null },
    ] as const;
    expect(list({ rows, papers, closed, waiting }).openPoints).toEqual(list({ rows, papers, closed }).openPoints);
  });
});

describe('while a renunciation is not ruled out', () => {
  const warning = { ja: '先にご相談ください。', en: 'Ask first.' };
  const rows = [
    { code: 'SHIMIN-REFUND', mayAffectRenunciation: warning, deadlines: [file('P7D@deathDate+1')] },
    { code: 'SHIMIN-OTHER' },
  ];

  it.each([{}, { debtsSuspected: true }])(
    'what may affect it stands behind the others, after one sentence: %j',
    (facts) => {
      const made = list({ rows, facts });
      expect(codesOf(made)).toEqual(['SHIMIN-OTHER', 'SHIMIN-REFUND']);
      expect(made.renunciation?.ja).toContain('相続放棄');
      expect(itemsOf(made)[1]?.mayAffectRenunciation).toEqual(warning);
    },
  );

  it('nothing is said once the family has no such concern', () => {
    const made = list({ rows, facts: { debtsSuspected: false } });
    expect(codesOf(made)).toEqual(['SHIMIN-REFUND', 'SHIMIN-OTHER']);
    expect(made.renunciation).toBeNull();
  });
});

describe('what is still open', () => {
  const rows = [
    { code: 'SUIDO-NAME', when: { all: [when('waterContractHolder'), { fact: 'waterAfter', is: 'continue' }] } },
    { code: 'SHIMIN-SEAL', when: when('sealRegistered') },
    { code: 'SHIMIN-NATION', when: { fact: 'gunOwner', is: true } },
  ] as const;
  const waiting = [
    { department: 'SUIDO', since: '2026-11-03', until: '2026-11-26', state: 'waiting', reason: null },
  ] as const;

  it('is the turn of the department still asked, else of the family, else of the counter: who has answered does no more', () => {
    expect(list({ rows, waiting }).openPoints).toMatchObject([
      { owner: 'SUIDO', facts: ['waterContractHolder'], codes: ['SUIDO-NAME'], until: '2026-11-26' },
      { owner: 'family', facts: ['waterAfter', 'gunOwner'], say: { ja: '窓口でうかがいます' } },
      { owner: 'counter', facts: ['sealRegistered'], codes: ['SHIMIN-SEAL'], until: null },
    ]);
  });

  it('is the turn of the office that holds it where there is no case, and nobody was asked', () => {
    const owners = list({ rows, today: null }).openPoints.map(({ owner }) => owner);
    expect(owners).toEqual(['SHIMIN', 'SUIDO', 'family']);
  });

  it('is the turn of the department that is still asked before that of the family, which could tell as well', () => {
    const disaster = [{ code: 'FUKUSHI-DISASTER', when: { fact: 'disasterDeath', is: true } }] as const;
    const asked = [{ ...waiting[0], department: 'FUKUSHI' }];
    expect(list({ rows: disaster }).openPoints.map(({ owner }) => owner)).toEqual(['family']);
    expect(list({ rows: disaster, waiting: asked }).openPoints.map(({ owner }) => owner)).toEqual(['FUKUSHI']);
  });

  it('says a contradiction once, first, with every item that reads it; each of them in a few words', () => {
    const torn = [
      { code: 'SHIMIN-SEAL', when: when('sealRegistered') },
      { code: 'SHIMIN-BOTH', when: { all: [when('sealRegistered'), when('libraryCard')] } },
      { code: 'SHIMIN-SURE', when: { any: [when('libraryCard'), when('sealRegistered'), { always: true }] } },
      { code: 'SHIMIN-CARD', when: when('libraryCard') },
    ] as const;
    const made = list({ rows: torn, facts: { sealRegistered: told(true, false) } });
    expect(made.openPoints).toMatchObject([
      {
        owner: 'counter',
        contradiction: true,
        facts: ['sealRegistered'],
        codes: ['SHIMIN-SEAL', 'SHIMIN-BOTH', 'SHIMIN-SURE'],
        say: { ja: '「印鑑登録」について、二つの答えがくいちがっています。どちらかを確かめます。' },
      },
      { contradiction: false, facts: ['libraryCard'], codes: ['SHIMIN-BOTH', 'SHIMIN-CARD'] },
    ]);
    expect(itemsOf(made).map(({ code, reason }) => [code, reason.ja])).toEqual([
      ['SHIMIN-SEAL', '「印鑑登録」に二つの答えがあるので、確かめます。'],
      [
        'SHIMIN-BOTH',
        '「印鑑登録」に二つの答えがあるので、確かめます。図書館の利用者登録をしていたかどうかを確かめます。',
      ],
      ['SHIMIN-SURE', 'どなたにもご案内しています。'],
      ['SHIMIN-CARD', '図書館の利用者登録をしていたかどうかを確かめます。'],
    ]);
  });

  it('of a certificate names its own facts only: the rest follows from the other steps', () => {
    const deed = paper('deed');
    const needing = {
      code: 'SUIDO-DEED',
      when: { all: [when('waterContractHolder'), when('libraryCard')] },
      bring: [{ paper: 'deed' }],
    };
    const only = { code: 'SHIMIN-COPY', when: { paperNeeded: 'deed' } };
    const both = { code: 'SHIMIN-SEALED', when: { all: [when('sealRegistered'), { paperNeeded: 'deed' }] } };
    const reasons = itemsOf(list({ rows: [needing, only, both], papers: [deed] })).map(({ code, reason }) => [
      code,
      reason.ja,
    ]);
    expect(reasons).toEqual(
      expect.arrayContaining([
        ['SHIMIN-COPY', 'ほかのお手続きが決まると分かります。'],
        ['SHIMIN-SEALED', '印鑑登録をしていたかどうかを確かめます。ほかのお手続きが決まると分かります。'],
      ]),
    );
  });

  it('says until when', () => {
    const point = list({ rows, waiting }).openPoints.find(({ owner }) => owner === 'SUIDO');
    expect(point?.say.ja).toBe('SUIDO課に確かめています(令和8年11月26日(木)まで)');
  });

  it('says why a person has to look', () => {
    const reason = { ja: '同じお名前の方が二人', en: 'two people of one name' };
    const made = list({ rows, waiting: [{ ...waiting[0], state: 'needs-person', until: null, reason }] });
    expect(made.openPoints.find(({ owner }) => owner === 'SUIDO')?.say.ja).toBe(
      'SUIDO課の担当の者が確かめています(同じお名前の方が二人)',
    );
  });

  it('is empty when everything is decided', () => {
    const facts = { waterContractHolder: true, waterAfter: 'stop', sealRegistered: true, gunOwner: false };
    expect(list({ rows, facts }).openPoints).toEqual([]);
  });
});

it('shows name and contact of the newest release', () => {
  const [floor, desk] = [
    { ja: '2階', en: 'floor 2' },
    { ja: '3番', en: 'desk 3' },
  ];
  const contacts = new Map([['SHIMIN', { name: { ja: '税務課', en: 'Tax' }, contact: { floor, desk } }]]);
  expect(itemsOf(list({ rows: [{ code: 'SHIMIN-A' }], contacts }))[0]?.where).toEqual({
    department: 'SHIMIN',
    name: { ja: '税務課', en: 'Tax' },
    floor,
    desk,
    telephone: null,
    hours: null,
  });
});
