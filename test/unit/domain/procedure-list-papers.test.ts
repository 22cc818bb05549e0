import type { Doer } from '../../../src/domain/procedure-list/procedure-list.js';
import type { PaperOfRuling } from '../../../src/domain/ruling.js';
import { itemsOf, list, paper, when, type Given } from './procedure-list-builders.js';

describe('the bring-list', () => {
  const register = paper('family-register', { comesBack: true, shared: true, givenBy: ['SHIMIN-KOSEKI'] });
  const record = paper('resident-record', { comesBack: false, givenBy: [] });

  it('counts once a paper that is handed back, and one each of what the offices keep', () => {
    const bring = [{ paper: 'family-register' }, { paper: 'resident-record' }];
    const rows = [
      { code: 'SHIMIN-KOSEKI' },
      { code: 'SHIMIN-A', bring },
      { code: 'EXT-B', bring },
      { code: 'SUIDO-C', bring, when: when('libraryCard') },
    ];
    expect(list({ rows, papers: [register, record] }).bring).toMatchObject([
      {
        papers: ['family-register'],
        originals: 1,
        originalsAtMost: 1,
        keptBy: 'family',
        certain: true,
        neededFor: ['SHIMIN-A', 'EXT-B', 'SUIDO-C'],
        certainlyFor: ['SHIMIN-A', 'EXT-B'],
        givenBy: ['SHIMIN-KOSEKI'],
      },
      { papers: ['resident-record'], originals: 2, originalsAtMost: 3, keptBy: 'office', certain: true, givenBy: [] },
    ]);
  });

  describe('says from which day the registers show the death', () => {
    const rows = [{ code: 'SHIMIN-A', bring: [{ paper: 'family-register' }, { paper: 'resident-record' }] }];
    const filing = { filedOn: '2026-11-05', filedHere: true, residentRegister: 'done' } as const;
    const days = (given: Partial<Given>) =>
      list({ rows, papers: [register, record], filing, ...given }).bring.map(({ availableFrom }) => availableFrom);

    it('two weeks after the notice, as long as nobody knows that the 本籍 is here', () => {
      expect(days({})).toEqual(['2026-11-19', null]);
      expect(days({ facts: { honsekiInCity: false } })).toEqual(['2026-11-19', null]);
    });

    it('ten days after it where both are here, on the next day on which the desk is open', () => {
      // 10 days are Sunday, 15 November.
      expect(days({ facts: { honsekiInCity: true } })).toEqual(['2026-11-16', null]);
    });

    it('the resident record only where the notice had to come from elsewhere and has not been written in', () => {
      const elsewhere = { ...filing, filedHere: false };
      expect(days({ filing: elsewhere })).toEqual(['2026-11-19', null]);
      expect(days({ filing: { ...elsewhere, residentRegister: 'pending' } })).toEqual(['2026-11-19', '2026-11-16']);
      expect(days({ filing: { ...filing, residentRegister: 'pending' } })).toEqual(['2026-11-19', null]);
    });

    it('no day where nobody can say, and none that has come', () => {
      expect(days({ filing: null })).toEqual([null, null]);
      expect(days({ filing: { ...filing, filedHere: false }, facts: { deathAbroad: true } })).toEqual([null, null]);
      expect(days({ today: '2026-11-18' })).toEqual(['2026-11-19', null]);
      expect(days({ today: '2026-11-19' })).toEqual([null, null]);
    });

    it('as an estimate, in a note that goes with the day', () => {
      const notes = (given: Partial<Given>) =>
        list({ rows, papers: [register, record], filing, ...given }).bring.map((line) =>
          line.notes.map(({ say }) => say),
        );
      expect(notes({})).toEqual([
        [
          {
            ja: '取れる日は、死亡届から2週間ほどで戸籍にのるものとして数えた目安です。急がれる方は、先に本籍地の市区町村へお電話でお確かめください。',
            en: 'The day is an estimate: the register is assumed to show the death about two weeks after the notice. If you need it sooner, please ask the municipality of the registered domicile by telephone first.',
          },
        ],
        [],
      ]);
      expect(notes({ today: '2026-11-19' })).toEqual([[], []]);
    });
  });

  it('says of which item a word on a paper is, and only what is certain beside a certain paper', () => {
    const note = (ja: string) => ({ paper: 'account', note: { ja, en: ja } });
    const rows = [
      { code: 'SHIMIN-A', bring: [note('葬儀を行った方の口座です。')] },
      { code: 'SHIMIN-B', bring: [{ paper: 'account' }] },
      { code: 'SHIMIN-C', bring: [note('経営を引き継ぐ方の口座です。')], when: when('libraryCard') },
    ];
    const papers = [paper('account', { note: { ja: '通帳かカード', en: 'Book or card' } })];
    const notes = (...shown: number[]) =>
      list({ rows: rows.filter((_, place) => shown.includes(place)), papers }).bring.map((line) =>
        line.notes.map(({ say, items }) => [say.ja, ...items]),
      );
    expect(notes(0, 1, 2)).toEqual([[['通帳かカード'], ['葬儀を行った方の口座です。', 'SHIMIN-A']]]);
    expect(notes(0)).toEqual([[['通帳かカード'], ['葬儀を行った方の口座です。']]]);
    expect(notes(2)).toEqual([[['通帳かカード'], ['経営を引き継ぐ方の口座です。']]]);
  });

  it('takes of several the one that is brought anyway, for all the items that need it', () => {
    const rows = [
      { code: 'SHIMIN-A', bring: [{ paper: ['my-number-card', 'licence'] }] },
      { code: 'SHIMIN-B', bring: [{ paper: 'licence' }] },
    ];
    const papers = [
      paper('my-number-card', { shared: true }),
      paper('licence', { form: 'show', comesBack: true, shared: true }),
    ];
    expect(list({ rows, papers }).bring).toMatchObject([
      {
        papers: ['licence'],
        showOnly: true,
        originals: 0,
        keptBy: 'family',
        neededFor: ['SHIMIN-A', 'SHIMIN-B'],
        certainlyFor: ['SHIMIN-A', 'SHIMIN-B'],
      },
    ]);
    expect(list({ rows: rows.slice(0, 1), papers }).bring).toMatchObject([
      { name: { ja: 'my-number-card、またはlicence' } },
    ]);
  });

  it('is certain where one of several does in any case, and names the other as long as it may do', () => {
    const doesWhen = { licence: when('libraryCard') };
    const rows = [{ code: 'SHIMIN-A', bring: [{ paper: ['account', 'licence'], doesWhen }] }];
    const papers = [paper('account', {}), paper('licence', {})];
    const line = (facts: Readonly<Record<string, unknown>>) => list({ rows, papers, facts }).bring.map(({ papers: [...ids], certain }) => ({ ids, certain })); // prettier-ignore
    expect(line({ libraryCard: true })).toEqual([{ ids: ['account', 'licence'], certain: true }]);
    expect(line({})).toEqual([{ ids: ['account', 'licence'], certain: true }]);
    expect(line({ libraryCard: false })).toEqual([{ ids: ['account'], certain: true }]);
  });

  it('is certain only where procedure and condition are', () => {
    const rows = [
      { code: 'SHIMIN-A', bring: [{ paper: 'account', when: when('libraryCard') }] },
      { code: 'SHIMIN-B', bring: [{ paper: 'form-at-desk', worksWithout: true, note: { ja: '異動届', en: 'Form' } }] },
    ] as const;
    const papers = [paper('account'), paper('form-at-desk')];
    const made = list({ rows, papers });
    expect(made.bring).toMatchObject([{ papers: ['account'], certain: false }]);
    expect(itemsOf(made)[1]?.forms).toEqual([{ ja: '異動届', en: 'Form' }]);
    expect(list({ rows, papers, facts: { libraryCard: false } }).bring).toEqual([]);
  });

  it('puts what must be brought before what only helps and what may not be needed', () => {
    const rows = [
      { code: 'SHIMIN-A', bring: [{ paper: 'maybe' }], when: when('libraryCard') },
      { code: 'SHIMIN-B', bring: [{ paper: 'helps', ifYouHave: true }, { paper: 'must' }] },
    ] as const;
    const papers = [paper('maybe'), paper('helps'), paper('must')];
    expect(list({ rows, papers }).bring.map(({ papers: ids }) => ids[0])).toEqual(['must', 'helps', 'maybe']);
  });

  it('merges what is given back', () => {
    const returns = [{ paper: 'card', ifYouHave: true }] as const;
    const rows = [
      { code: 'SHIMIN-A', returns },
      { code: 'SUIDO-B', returns, when: when('libraryCard') },
    ];
    expect(list({ rows, papers: [paper('card')] }).returns).toMatchObject([
      { paper: 'card', certain: true, ifYouHave: true, to: ['SHIMIN-A', 'SUIDO-B'], certainlyTo: ['SHIMIN-A'] },
    ]);
  });
});

describe('papers that a department asked for in its answer', () => {
  const register = paper('family-register', { comesBack: true, shared: true });
  const tenure = paper('deed', { form: 'copy' });
  const rows = [
    { code: 'SHIMIN-A', bring: [{ paper: 'family-register' }] },
    { code: 'SUIDO-B', when: when('libraryCard') },
  ];
  const asked = (code: string, outcome: 'REQUIRED' | 'TO_CONFIRM', papers: readonly PaperOfRuling[]) =>
    list({ rows, papers: [register, tenure], rulings: new Map([[code, { outcome, reason: '台帳のとおり', papers }]]) });

  it('stand in the one bring-list, merged with what the law wants', () => {
    const made = asked('SUIDO-B', 'REQUIRED', [
      { paper: 'family-register', form: 'original', count: 1 },
      { paper: 'deed', form: 'copy', count: 2 },
    ]);
    expect(made.bring).toMatchObject([
      { papers: ['family-register'], originals: 1, certainlyFor: ['SHIMIN-A', 'SUIDO-B'] },
      { papers: ['deed'], copies: 2, copiesAtMost: 2, keptBy: 'office', certain: true, neededFor: ['SUIDO-B'] },
    ]);
  });

  it('of one that goes round as many as the most that one desk wants', () => {
    const made = asked('SUIDO-B', 'REQUIRED', [{ paper: 'family-register', form: 'original', count: 3 }]);
    expect(made.bring).toMatchObject([{ papers: ['family-register'], originals: 3, originalsAtMost: 3 }]);
  });

  it('may be needed where the answer is that something has still to be confirmed', () => {
    const made = asked('SUIDO-B', 'TO_CONFIRM', [{ paper: 'deed', form: 'copy', count: 2 }]);
    expect(made.bring.find(({ papers }) => papers[0] === 'deed')).toMatchObject({
      certain: false,
      copies: 0,
      copiesAtMost: 2,
    });
  });

  it('in the department’s own words have a line of their own, behind those of the catalogue; nobody promises them back', () => {
    const notice = { called: '賦課金の通知', form: 'original', count: 1 } as const;
    const rulings = new Map(
      ['SUIDO-B', 'SHIMIN-A'].map((code) => [code, { outcome: 'REQUIRED', reason: '台帳', papers: [notice] } as const]),
    );
    expect(list({ rows, papers: [register], rulings }).bring).toMatchObject([
      { papers: ['family-register'] },
      {
        papers: [],
        name: { ja: '賦課金の通知', en: '賦課金の通知' },
        originals: 2,
        keptBy: 'office',
        neededFor: ['SHIMIN-A', 'SUIDO-B'],
      },
    ]);
  });

  it('make the family fetch what another office gives; not through a closed row', () => {
    const koseki = { code: 'SHIMIN-KOSEKI', when: { paperNeeded: 'deed' } } as const;
    const rulings = new Map([
      [
        'SUIDO-B',
        { outcome: 'REQUIRED', reason: '台帳', papers: [{ paper: 'deed', form: 'copy', count: 1 }] } as const,
      ],
    ]);
    const outcome = (closed: readonly string[]) =>
      itemsOf(list({ rows: [...rows, koseki], papers: [register, tenure], rulings, closed })).map(({ code }) => code);
    expect(outcome([])).toContain('SHIMIN-KOSEKI');
    expect(outcome(['SUIDO-B'])).not.toContain('SHIMIN-KOSEKI');
  });

  it('are the same bytes in whatever order the decisions come', () => {
    const rulings = new Map([
      [
        'SUIDO-B',
        {
          outcome: 'REQUIRED',
          reason: '台帳',
          papers: [
            { called: '乙', form: 'show', count: 1 },
            { called: '甲', form: 'show', count: 1 },
          ],
        } as const,
      ],
    ]);
    const made = (backwards: boolean) => JSON.stringify(list({ rows, papers: [register], rulings, backwards }));
    expect(made(true)).toBe(made(false));
  });
});

describe('a list for one person', () => {
  const rows = [
    { code: 'SHIMIN-FUNERAL', whoMayApply: ['funeral-host', 'proxy'] },
    { code: 'SHIMIN-HEIR', whoMayApply: ['heir'] },
    { code: 'SHIMIN-HOST', whoMayApply: ['funeral-host'] },
    { code: 'SHIMIN-AUTO', whoMayApply: ['city'], where: 'nowhere', how: ['none'] },
  ] as const;
  const brother: Doer = { roles: ['visitor'], openRoles: [], relation: 'child', isHeir: true, sameHousehold: false };
  const papers = [paper('power-of-attorney', { shared: true })];

  it('leaves out what that person certainly cannot do', () => {
    const made = list({ rows, papers, doer: brother });
    expect(itemsOf(made).map(({ code, mayDo }) => [code, mayDo])).toEqual([
      ['SHIMIN-FUNERAL', 'with-proxy'],
      ['SHIMIN-HEIR', 'yes'],
      ['SHIMIN-AUTO', 'yes'],
    ]);
    expect(made.bring).toMatchObject([{ papers: ['power-of-attorney'], certain: true, neededFor: ['SHIMIN-FUNERAL'] }]);
  });

  it('keeps what nobody has said yet', () => {
    const made = list({ rows, papers, doer: { ...brother, openRoles: ['funeral-host'], isHeir: null } });
    expect(itemsOf(made).map(({ mayDo }) => mayDo)).toEqual(['unknown', 'unknown', 'unknown', 'yes']);
    expect(made.bring).toMatchObject([{ papers: ['power-of-attorney'], certain: false }]);
  });

  it('asks the one entitled for no power of attorney', () => {
    expect(list({ rows, papers, doer: { ...brother, roles: ['funeral-host'] } }).bring).toEqual([]);
  });

  it('for nobody in particular asks for it only if somebody else comes', () => {
    expect(list({ rows, papers }).bring).toMatchObject([
      { certain: false, notes: [{ say: { ja: 'お手続きできる方のかわりの方がお越しになるときに要ります。' } }] },
    ]);
  });
});
