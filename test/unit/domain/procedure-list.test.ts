import type { Condition } from '../../../src/domain/condition.js';
import { codesOf, file, itemsOf, list, paper, placesOf, when } from './procedure-list-builders.js';

const LOSES_MONEY = { effect: 'loses-money', say: { ja: '受け取れなくなります。', en: 'It is lost.' } } as const;

describe('where a row stands', () => {
  it('follows from its place, its way and who may apply', () => {
    const rows = [
      { code: 'SHIMIN-HERE' },
      { code: 'SHIMIN-BOTH', where: 'counter-and-desk' },
      { code: 'SHIMIN-DESK', where: 'desk' },
      { code: 'SHIMIN-POST', how: ['post', 'visit'] },
      { code: 'SHIMIN-PHONE', where: 'desk', how: ['phone'] },
      { code: 'EXT-COURT', where: 'outside', whoMayApply: ['relative'] },
      { code: 'EXT-HEIR', where: 'outside', whoMayApply: ['heir', 'proxy'] },
      { code: 'SHIMIN-HEIR', whoMayApply: ['heir'] },
      { code: 'SHIMIN-AUTO', where: 'nowhere', how: ['none'], whoMayApply: ['city'] },
      { code: 'SHIMIN-INFO', kind: 'info' },
      { code: 'SHIMIN-CERT', kind: 'info' },
    ] as const;
    expect(placesOf(list({ rows, papers: [paper('resident-record', { givenBy: ['SHIMIN-CERT'] })] }))).toEqual({
      'SHIMIN-HERE': 'this-visit',
      'SHIMIN-BOTH': 'this-visit',
      'SHIMIN-HEIR': 'this-visit',
      'SHIMIN-CERT': 'this-visit',
      'SHIMIN-DESK': 'another-desk',
      'SHIMIN-POST': 'from-home',
      'SHIMIN-PHONE': 'from-home',
      'EXT-COURT': 'outside',
      'EXT-HEIR': 'heirs-only',
      'SHIMIN-AUTO': 'information',
      'SHIMIN-INFO': 'information',
    });
  });
});

describe('the order', () => {
  it('is by the earliest day, then by what lateness costs, then as in the catalogue', () => {
    const rows = [
      { code: 'SHIMIN-NONE' },
      { code: 'SHIMIN-LATE', deadlines: [file('P2Y@deathDate+1')] },
      { code: 'SHIMIN-HARMLESS', deadlines: [file('P14D@deathDate+1')] },
      { code: 'SHIMIN-MONEY', deadlines: [file('P2Y@deathDate+1'), file('P14D@deathDate+1')], ifLate: LOSES_MONEY },
    ];
    expect(codesOf(list({ rows }))).toEqual(['SHIMIN-MONEY', 'SHIMIN-HARMLESS', 'SHIMIN-LATE', 'SHIMIN-NONE']);
  });

  it('puts first what another one waits for, as early as that one', () => {
    const rows = [
      { code: 'SHIMIN-MIDDLE', deadlines: [file('P30D@deathDate+1')] },
      { code: 'SHIMIN-URGENT', deadlines: [file('P7D@deathDate+1')], after: ['SHIMIN-FIRST'] },
      { code: 'SHIMIN-FIRST' },
    ];
    const made = list({ rows });
    expect(codesOf(made)).toEqual(['SHIMIN-FIRST', 'SHIMIN-URGENT', 'SHIMIN-MIDDLE']);
    expect(itemsOf(made)[1]?.after).toEqual(['SHIMIN-FIRST']);
  });

  it('does not lose a circle of predecessors', () => {
    const rows = [
      { code: 'SHIMIN-A', after: ['SHIMIN-B'] },
      { code: 'SHIMIN-B', after: ['SHIMIN-A'] },
    ];
    expect(codesOf(list({ rows }))).toHaveLength(2);
  });

  it('does not depend on the order of the decisions', () => {
    const rows = [
      { code: 'SHIMIN-A' },
      { code: 'SUIDO-B', when: when('libraryCard') },
      { code: 'EXT-C', where: 'outside' },
    ] as const;
    expect(JSON.stringify(list({ rows, backwards: true }))).toBe(JSON.stringify(list({ rows })));
  });
});

describe('a choice between rows', () => {
  const rows = [
    { code: 'SUIDO-NAME', oneOf: 'water', when: { fact: 'waterAfter', is: 'continue' } },
    { code: 'SUIDO-STOP', oneOf: 'water', when: { fact: 'waterAfter', is: 'stop' } },
  ] as const;

  it('is one item while the wish is unknown', () => {
    const [item, ...more] = itemsOf(list({ rows }));
    expect(more).toEqual([]);
    expect(item?.choices.map(({ code }) => code)).toEqual(['SUIDO-NAME', 'SUIDO-STOP']);
    expect(item?.familyTitle.ja).toBe('SUIDO-NAMEのこと、またはSUIDO-STOPのこと');
    expect(item?.ask).toEqual(['waterAfter']);
  });

  it('loses no word that a person said of one of the ways', () => {
    const rulings = new Map([['SUIDO-STOP', { outcome: 'TO_CONFIRM', reason: 'メーターをお確かめください' } as const]]);
    const [item] = itemsOf(list({ rows, rulings }));
    expect(item?.choices).toHaveLength(2);
    expect(item?.reason.ja).toContain('メーターをお確かめください');
  });

  it('is settled by the wish', () => {
    const [item, ...more] = itemsOf(list({ rows, facts: { waterAfter: 'stop' } }));
    expect(more).toEqual([]);
    expect(item).toMatchObject({ code: 'SUIDO-STOP', outcome: 'REQUIRED', choices: [] });
  });

  it('certainly needs the papers of none', () => {
    const withPaper = rows.map((row) => ({ ...row, bring: [{ paper: 'meter-number' }] }));
    expect(list({ rows: withPaper, papers: [paper('meter-number')] }).bring).toMatchObject([
      { certain: false, originals: 0, neededFor: ['SUIDO-NAME'] },
    ]);
  });
});

describe('a row that makes another one unnecessary', () => {
  const because = { ja: '埋葬料が出るときは出ません。', en: 'Not paid beside the burial benefit.' };
  const rows = (condition: Condition) => [
    { code: 'SHIMIN-FUNERAL' },
    { code: 'EXT-BURIAL', when: condition, excludes: [{ procedure: 'SHIMIN-FUNERAL', because }] },
  ];

  it('moves it to what is not needed, with the reason', () => {
    const made = list({ rows: rows({ always: true }) });
    expect(codesOf(made)).toEqual(['EXT-BURIAL']);
    expect(made.notNeeded).toMatchObject([{ code: 'SHIMIN-FUNERAL', reason: because }]);
  });

  it('leaves a caveat while it is not certain itself', () => {
    const made = list({ rows: rows(when('libraryCard')) });
    expect(itemsOf(made).find(({ code }) => code === 'SHIMIN-FUNERAL')?.caveats).toEqual([because]);
  });

  it('says nothing where it is not needed', () => {
    const made = list({ rows: rows(when('libraryCard')), facts: { libraryCard: false } });
    expect(itemsOf(made)[0]?.caveats).toEqual([]);
  });

  it('does not exclude where it is excluded itself', () => {
    const made = list({
      rows: [
        { code: 'SHIMIN-FUNERAL' },
        { code: 'EXT-BURIAL', excludes: [{ procedure: 'SHIMIN-FUNERAL', because }] },
        { code: 'EXT-ACCIDENT', excludes: [{ procedure: 'EXT-BURIAL', because }] },
      ],
    });
    expect(codesOf(made).sort()).toEqual(['EXT-ACCIDENT', 'SHIMIN-FUNERAL']);
  });

  it('leaves the same caveat for every family where the viewer may not see it', () => {
    const closed = ['EXT-BURIAL'];
    const [needed, not] = [true, false].map((libraryCard) =>
      list({ rows: rows(when('libraryCard')), facts: { libraryCard }, closed }),
    );
    expect(JSON.stringify(needed)).toBe(JSON.stringify(not));
    expect(codesOf(list({ rows: rows({ always: true }), closed }))).toEqual(['SHIMIN-FUNERAL']);
    expect(codesOf(list({ rows: rows({ always: true }), closed, projected: false }))).toEqual(['SHIMIN-FUNERAL']);
  });
});

it('names the office to which one goes rather than the body it is counted under', () => {
  const office = { ja: '警察署', en: 'the police station' };
  const rows = [
    { code: 'EXT-GUN', where: 'outside', office },
    { code: 'EXT-SWORD', where: 'outside', office, when: when('libraryCard'), whileUnknown: 'mention' },
  ] as const;
  const made = list({ rows });
  expect(itemsOf(made)).toMatchObject([{ where: { department: 'EXT', name: office } }]);
  expect(made.mentions).toMatchObject([
    { say: { ja: 'あてはまるときは、警察署におたずねください。' }, deadline: null },
  ]);
});

it('says of what is only mentioned the nearest day, and carries it by itself', () => {
  const [mention] = list({
    rows: [
      {
        code: 'SHIMIN-ONE',
        when: when('libraryCard'),
        whileUnknown: 'mention',
        deadlines: [file('P2M@deathDate+1'), file('P10D@deathDate+1')],
      },
    ],
  }).mentions;
  expect(mention?.deadline).toMatchObject({ lastDay: '2026-11-12', say: { ja: '令和8年11月12日(木)まで' } });
  expect(mention?.say.ja).toMatch(/^あてはまるときは、.+におたずねください。令和8年11月12日\(木\)まで。$/u);
});

it('says what must be kept once, beside the item that is certain', () => {
  const keep = { ja: '年金証書は捨てないでください。', en: 'Keep the certificate.' };
  const rows = [
    { code: 'SHIMIN-OPEN', keep, when: when('libraryCard') },
    { code: 'SHIMIN-SURE', keep },
  ];
  expect(list({ rows }).keep).toEqual([{ code: 'SHIMIN-SURE', say: keep }]);
});

it.each([
  [true, '登録機関で変更します。市への届出もしたことになります。'],
  [false, '登録機関で変更します。市への届出も要ります。'],
])('says of what differs between cities only what holds here: %s', (value, note) => {
  const text = (ja: string) => ({ ja, en: ja });
  const say = { note: text('登録機関で変更します。') };
  const cityNotes = [
    { city: 'dogChipScheme', is: true, say: text('市への届出もしたことになります。') },
    { city: 'dogChipScheme', is: false, say: text('市への届出も要ります。') },
  ];
  const city = [{ name: 'dogChipScheme', label: text('特例'), value }];
  expect(itemsOf(list({ rows: [{ code: 'SHIMIN-CHIP', ...say, cityNotes }], city }))[0]?.note?.ja).toBe(note);
});

it('promises a letter only where it certainly comes', () => {
  const text = { ja: '証明書', en: 'certificate' };
  const rows = [{ code: 'SHIMIN-LOSS', arrivesLater: { what: text, when: text, onlyWhen: when('libraryCard') } }];
  const promised = (facts: Record<string, unknown>) => list({ rows, facts }).arrivals.length;
  expect([{ libraryCard: true }, { libraryCard: false }, {}].map(promised)).toEqual([1, 0, 0]);
});

it('warns of nothing that is only mentioned, and of what it asks about', () => {
  const say = (word: string) => ({ ja: `${word}は捨てないでください。`, en: `Keep ${word}.` });
  const rows = [
    { code: 'SHIMIN-ASKED', keep: say('A'), when: when('libraryCard') },
    { code: 'SHIMIN-MENTIONED', keep: say('B'), when: when('libraryCard'), whileUnknown: 'mention' },
  ] as const;
  expect(list({ rows }).keep.map(({ code }) => code)).toEqual(['SHIMIN-ASKED']);
  expect(list({ rows, facts: { libraryCard: true } }).keep).toHaveLength(2);
});

it('keeps both rows of which the family takes one, and says so', () => {
  const rows = [
    { code: 'SHIMIN-WIDOW', choice: 'widow-or-lump' },
    { code: 'SHIMIN-LUMP', choice: 'widow-or-lump' },
  ];
  expect(itemsOf(list({ rows })).map(({ caveats }) => caveats[0]?.ja)).toEqual([
    '「SHIMIN-LUMPのこと」と、どちらか一つをお選びいただきます。',
    '「SHIMIN-WIDOWのこと」と、どちらか一つをお選びいただきます。',
  ]);
});
