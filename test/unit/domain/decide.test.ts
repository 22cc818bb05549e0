import type { Procedure } from '../../../src/domain/catalogue.js';
import { becauseOf, decide, type Decision } from '../../../src/domain/decide.js';
import type { FactSheet } from '../../../src/domain/fact-sheet.js';
import { said, sheet, type Given } from './sheet.js';
import { catalogue, department, procedure } from './small-catalogue.js';

const died = { deathDate: '2026-11-22' };
type Rows = readonly Procedure[];

function decideAll(rows: Rows, given: Given = {}, more: { closed?: readonly string[]; city?: boolean } = {}) {
  const known = sheet({ ...died, ...given });
  const label = { ja: '印', en: 'sign' };
  const city = more.city === undefined ? [] : [{ name: 'scheme', label, value: more.city }];
  const compiled = catalogue(rows, { city });
  const decisions = decide({ catalogue: compiled, sheetOf: () => known, closed: new Set(more.closed) });
  return new Map(decisions.map((decision) => [decision.code, decision]));
}

const outcomes = (decisions: ReadonlyMap<string, Decision>) =>
  Object.fromEntries([...decisions].map(([code, { outcome }]) => [code, outcome]));

const HEAD = { fact: 'wasHouseholdHead', is: true } as const;
const SEAL = { fact: 'sealRegistered', is: true } as const;

describe('one row', () => {
  const row = procedure('HEAD', { when: { all: [HEAD, { fact: 'remainingMembers', atLeast: 2 }] } });

  it.each<[given: Given, outcome: string, ask: string[]]>([
    [{ wasHouseholdHead: true, remainingMembers: 2 }, 'REQUIRED', []],
    [{ wasHouseholdHead: false }, 'NOT_REQUIRED', []],
    [{ wasHouseholdHead: true }, 'TO_CONFIRM', ['remainingMembers']],
    [{}, 'TO_CONFIRM', ['wasHouseholdHead', 'remainingMembers']],
  ])('knowing %j: %s, to ask %j', (given, outcome, ask) => {
    expect(decideAll([row], given).get('HEAD')).toMatchObject({ outcome, ask });
  });

  it('says on which facts its sources disagree', () => {
    const torn = decideAll([row], { wasHouseholdHead: said(true, false), remainingMembers: 2 }).get('HEAD');
    expect(torn).toMatchObject({ outcome: 'TO_CONFIRM', ask: ['wasHouseholdHead'], conflicts: ['wasHouseholdHead'] });
  });

  it('is decided where a disagreement changes nothing, and still says so', () => {
    const torn = decideAll([row], { wasHouseholdHead: true, remainingMembers: said(2, 5) }).get('HEAD');
    expect(torn).toMatchObject({ outcome: 'REQUIRED', ask: [], conflicts: ['remainingMembers'] });
  });

  it('says why', () => {
    const decision = decideAll([row], { wasHouseholdHead: false, remainingMembers: 2 }).get('HEAD');
    expect(decision && becauseOf(decision).map(({ condition }) => condition)).toEqual([HEAD]);
  });
});

describe("a department's gate", () => {
  const gated = [department('SHIMIN', { appliesWhen: { fact: 'residentOfCity', is: true } })];
  const rows = [procedure('HEAD', { when: HEAD }), procedure('DEATH-NOTICE', { ungated: true })];
  const at = (residentOfCity: unknown) => {
    const known = sheet({ ...died, wasHouseholdHead: true, residentOfCity });
    const compiled = catalogue(rows, { departments: gated });
    return decide({ catalogue: compiled, sheetOf: () => known }).map(({ outcome, ask }) => [outcome, ...ask]);
  };

  it('stands before every row but those that lift it', () => {
    expect(at(true)).toEqual([['REQUIRED'], ['REQUIRED']]);
    expect(at(false)).toEqual([['NOT_REQUIRED'], ['REQUIRED']]);
    expect(at('unknown')).toEqual([['TO_CONFIRM', 'residentOfCity'], ['REQUIRED']]);
  });
});

describe('the law in force', () => {
  const old = procedure('TAX', {
    when: HEAD,
    minutes: 1,
    inForce: { from: '2000-01-01', to: '2024-03-31', by: 'deathDate' },
  });
  const now = procedure('TAX', { when: SEAL, minutes: 2, inForce: { from: '2024-04-01', by: 'deathDate' } });
  const given = { wasHouseholdHead: true, sealRegistered: false };

  it.each<[deathDate: unknown, outcome: string, minutes: number]>([
    ['2024-03-31', 'REQUIRED', 1],
    ['2024-04-01', 'NOT_REQUIRED', 2],
    ['1999-12-31', 'NOT_REQUIRED', 2],
    [{ from: '2024-03-01', to: '2024-03-31' }, 'REQUIRED', 1],
  ])('is the version of the day of death: %j gives %s', (deathDate, outcome, minutes) => {
    const decision = decideAll([old, now], { ...given, deathDate }).get('TAX');
    expect(decision).toMatchObject({ outcome, procedure: { minutes } });
  });

  it('without a beginning holds for every day', () => {
    const always = procedure('TAX', { when: HEAD, inForce: { by: 'deathDate' } });
    const ended = procedure('TAX', { when: HEAD, inForce: { to: '2024-03-31', by: 'deathDate' } });
    const outcomeOn = (row: typeof always, deathDate: string) =>
      decideAll([row], { ...given, deathDate }).get('TAX')?.outcome;
    expect([outcomeOn(always, '1947-05-03'), outcomeOn(ended, '1947-05-03')]).toEqual(['REQUIRED', 'REQUIRED']);
    expect([outcomeOn(always, '2024-04-01'), outcomeOn(ended, '2024-04-01')]).toEqual(['REQUIRED', 'NOT_REQUIRED']);
  });

  it('is open where the day of death lies on either side and the versions differ', () => {
    const around = { ...given, deathDate: { from: '2024-03-31', to: '2024-04-01' } };
    expect(decideAll([old, now], around).get('TAX')).toMatchObject({ outcome: 'TO_CONFIRM', ask: ['deathDate'] });
  });

  it('requires nothing where neither version does, whichever it is', () => {
    const around = {
      wasHouseholdHead: false,
      sealRegistered: false,
      deathDate: { from: '2024-03-31', to: '2024-04-01' },
    };
    expect(decideAll([old, now], around).get('TAX')).toMatchObject({ outcome: 'NOT_REQUIRED', ask: [] });
  });

  it('explains an open row by a version that is open', () => {
    const around = { ...given, deathDate: { from: '2024-03-31', to: '2024-04-01' } };
    expect(decideAll([old, now], around).get('TAX')?.evaluated?.truth).toBe('UNKNOWN');
  });

  it('goes by the day that the row names', () => {
    const row = procedure('FUNERAL', { inForce: { from: '2026-12-01', by: 'funeralDate' } });
    expect(outcomes(decideAll([row], { funeralDate: '2026-12-01' }))).toEqual({ FUNERAL: 'REQUIRED' });
    expect(outcomes(decideAll([row], { funeralDate: '2026-11-30' }))).toEqual({ FUNERAL: 'NOT_REQUIRED' });
    expect(decideAll([row]).get('FUNERAL')?.ask).toEqual(['funeralDate']);
  });
});

describe('a row that names another', () => {
  const rows = [procedure('CARD', { when: { not: { rule: 'HEAD' } } }), procedure('HEAD', { when: HEAD })];

  it('is decided after it, wherever it stands', () => {
    expect(outcomes(decideAll(rows, { wasHouseholdHead: true }))).toEqual({ CARD: 'NOT_REQUIRED', HEAD: 'REQUIRED' });
    expect(outcomes(decideAll(rows, { wasHouseholdHead: false }))).toEqual({ CARD: 'REQUIRED', HEAD: 'NOT_REQUIRED' });
  });

  it('asks what that one asks', () => {
    expect(decideAll(rows).get('CARD')).toMatchObject({ outcome: 'TO_CONFIRM', ask: ['wasHouseholdHead'] });
  });

  it('keeps the order of the files in the answer', () => {
    expect([...decideAll(rows).keys()]).toEqual(['CARD', 'HEAD']);
  });

  it('in a circle is refused', () => {
    const circle = [procedure('A', { when: { rule: 'B' } }), procedure('B', { when: { not: { rule: 'A' } } })];
    expect(() => catalogue(circle)).toThrow('A → B → A');
  });
});

describe('a row that gives a paper', () => {
  const koseki = procedure('KOSEKI', { when: { paperNeeded: 'family-register' } });
  const demanding = (more: Partial<Procedure>) =>
    procedure('PENSION', { when: HEAD, bring: [{ paper: 'family-register' }], ...more });
  const withPaper = (given: Given, more: Partial<Procedure> = {}) => decideAll([koseki, demanding(more)], given);

  it.each<[given: Given, outcome: string, ask: string[]]>([
    [{ wasHouseholdHead: true }, 'REQUIRED', []],
    [{ wasHouseholdHead: false }, 'NOT_REQUIRED', []],
    [{}, 'TO_CONFIRM', ['wasHouseholdHead']],
  ])('is needed as far as somebody demands it: %j gives %s', (given, outcome, ask) => {
    expect(withPaper(given).get('KOSEKI')).toMatchObject({ outcome, ask });
  });

  it('is not needed where nobody demands the paper at all', () => {
    expect(outcomes(decideAll([koseki]))).toEqual({ KOSEKI: 'NOT_REQUIRED' });
  });

  it.each<[why: string, item: Procedure['bring'][number]]>([
    ['that works without', { paper: 'family-register', worksWithout: true }],
    ['if the family has it', { paper: 'family-register', ifYouHave: true }],
  ])('makes nobody fetch a paper %s', (_why, item) => {
    expect(withPaper({ wasHouseholdHead: true }, { bring: [item] }).get('KOSEKI')?.outcome).toBe('NOT_REQUIRED');
  });

  it('goes by the condition on the paper, and asks what is open there', () => {
    const bring = [{ paper: 'family-register', when: SEAL }];
    const at = (sealRegistered: unknown) =>
      withPaper({ wasHouseholdHead: true, sealRegistered }, { bring }).get('KOSEKI');
    expect(at(true)?.outcome).toBe('REQUIRED');
    expect(at(false)?.outcome).toBe('NOT_REQUIRED');
    expect(at('unknown')).toMatchObject({ outcome: 'TO_CONFIRM', ask: ['sealRegistered'] });
  });

  it('asks what another row asks that the condition on the paper names', () => {
    const rows = [
      koseki,
      demanding({ when: { always: true }, bring: [{ paper: 'family-register', when: { rule: 'HEAD' } }] }),
    ];
    const decisions = decideAll([...rows, procedure('HEAD', { when: HEAD })]);
    expect(decisions.get('KOSEKI')).toMatchObject({ outcome: 'TO_CONFIRM', ask: ['wasHouseholdHead'] });
  });

  it('counts a paper that stands beside others, any one of which is enough', () => {
    const bring = [{ paper: ['family-register', 'heir-list'] }];
    expect(withPaper({ wasHouseholdHead: true }, { bring }).get('KOSEKI')?.outcome).toBe('REQUIRED');
  });

  it('is needed as one of several only as far as it does', () => {
    const bring = [{ paper: ['family-register', 'heir-list'], doesWhen: { 'family-register': SEAL } }];
    const outcome = (sealRegistered?: boolean) =>
      withPaper({ wasHouseholdHead: true, ...(sealRegistered === undefined ? {} : { sealRegistered }) }, { bring });
    expect(outcome(true).get('KOSEKI')?.outcome).toBe('REQUIRED');
    expect(outcome(false).get('KOSEKI')?.outcome).toBe('NOT_REQUIRED');
    expect(outcome().get('KOSEKI')).toMatchObject({ outcome: 'TO_CONFIRM', ask: ['sealRegistered'] });
  });

  it('is found in a circle when it brings what it gives', () => {
    const circle = procedure('KOSEKI', { when: { paperNeeded: 'x' }, bring: [{ paper: 'x' }] });
    expect(() => catalogue([circle])).toThrow('KOSEKI → KOSEKI');
  });
});

describe('a row that this viewer may not see', () => {
  const rows = [
    procedure('WELFARE', { when: HEAD, bring: [{ paper: 'family-register', when: SEAL }] }),
    procedure('AFTER', { when: { rule: 'WELFARE' } }),
    procedure('KOSEKI', { when: { paperNeeded: 'family-register' } }),
  ];
  const answers = (given: Given) => [...decideAll(rows, given, { closed: ['WELFARE'] }).values()];

  it('is computed as to be confirmed, with nothing to ask and no reason', () => {
    expect(decideAll(rows, { wasHouseholdHead: true }, { closed: ['WELFARE'] }).get('WELFARE')).toEqual({
      code: 'WELFARE',
      procedure: rows[0],
      outcome: 'TO_CONFIRM',
      ask: [],
      evaluated: null,
      conflicts: [],
    });
  });

  it('lets nothing through to the rows and papers that depend on it', () => {
    const families = [true, false, 'unknown'].flatMap((wasHouseholdHead) =>
      [true, false, 'unknown'].map((sealRegistered) => ({ wasHouseholdHead, sealRegistered })),
    );
    for (const family of families) expect(answers(family)).toEqual(answers({}));
    expect(answers({}).map(({ outcome }) => outcome)).toEqual(['TO_CONFIRM', 'TO_CONFIRM', 'TO_CONFIRM']);
  });
});

describe("a person's own answer", () => {
  const rows = [procedure('HEAD', { when: HEAD }), procedure('CARD', { when: { rule: 'HEAD' } })];
  const ruled = (closed: readonly string[] = []) => {
    const known = sheet({ ...died, wasHouseholdHead: false });
    const rulings = new Map([['HEAD', { outcome: 'REQUIRED', reason: '戸籍で確かめた' } as const]]);
    return decide({ catalogue: catalogue(rows), sheetOf: () => known, rulings, closed: new Set(closed) });
  };

  it('stands before the rule, which is kept beside it', () => {
    expect(ruled()[0]).toMatchObject({
      outcome: 'REQUIRED',
      ruling: { rule: 'NOT_REQUIRED', reason: '戸籍で確かめた' },
    });
  });

  it('decides the rows that name this one', () => {
    expect(ruled()[1]?.outcome).toBe('REQUIRED');
  });

  it('does not show through a closed row', () => {
    expect(ruled(['HEAD']).map(({ outcome, ruling }) => [outcome, ruling])).toEqual([
      ['TO_CONFIRM', undefined],
      ['TO_CONFIRM', undefined],
    ]);
  });
});

it('rows that exclude each other are both decided: the list says which one falls away', () => {
  const because = { ja: 'どちらか一方', en: 'one of the two' };
  const rows = [procedure('AID', { excludes: [{ procedure: 'GRANT', because }] }), procedure('GRANT')];
  expect(outcomes(decideAll(rows))).toEqual({ AID: 'REQUIRED', GRANT: 'REQUIRED' });
});

it("a city's parameter switches a row", () => {
  const rows = [procedure('CHIP', { when: { city: 'scheme', is: true } })];
  expect(outcomes(decideAll(rows, {}, { city: true }))).toEqual({ CHIP: 'REQUIRED' });
  expect(outcomes(decideAll(rows, {}, { city: false }))).toEqual({ CHIP: 'NOT_REQUIRED' });
});

it('each department decides with what it may know', () => {
  const departments = [department('SHIMIN'), department('FUKUSHI')];
  const rows = [procedure('A', { when: HEAD }), procedure('B', { when: HEAD, department: 'FUKUSHI' })];
  const sheets: Readonly<Record<string, FactSheet>> = {
    SHIMIN: sheet({ ...died, wasHouseholdHead: true }),
    FUKUSHI: sheet(died),
  };
  const decisions = decide({
    catalogue: catalogue(rows, { departments }),
    sheetOf: (reader) => sheets[reader] ?? new Map(),
  });
  expect(decisions.map(({ outcome }) => outcome)).toEqual(['REQUIRED', 'TO_CONFIRM']);
});

it('a row of a department that does not exist is a fault', () => {
  expect(() => catalogue([procedure('A', { department: 'NOBODY' })])).toThrow('NOBODY');
});
