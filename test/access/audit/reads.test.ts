import { Knocks } from '../../../src/access/audit/knocks.js';
import { askedOfCases } from '../../../src/access/audit/asked-of-cases.js';
import { parse } from 'graphql';
import { contract } from '../../support/everything.js';
import { useService } from '../../support/desk.js';
import { eventually } from '../../support/eventually.js';
import { watch } from '../../support/live.js';
import { catalogueOf } from '../../support/service.js';
import { NewRows } from './rows.js';

const house = useService(() => Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']) }));
const deceased = {
  name: '金糸雀 黄鳥',
  kana: 'カナリヤ キドリ',
  birthDate: '1931-04-27',
  address: '寄添市鳥籠町九丁目8番7号',
  personNumber: '7788990011',
};
let rows: NewRows;
let [id, number, other] = ['', '', ''];

beforeAll(async () => {
  rows = new NewRows(house.ground);
  id = await house.desk.register({ deceased });
  other = await house.desk.register();
  ({ number } = await house.desk.head(id));
  for (const as of ['auditor', 'department:SHIMIN', 'people-admin']) await house.service.headers({ as });
});
beforeEach(() => rows.take());

describe('who reads', () => {
  it('a case leaves one row, with the names of what was asked and nothing of what stood there', async () => {
    await house.desk.query(
      'query ($id: ID!) { mine: case(id: $id) { id ...F again: deceased { kana } procedureList { groups { items { title } } } } } fragment F on Case { who: deceased { name kana } }',
      { id },
    );
    expect(await rows.take()).toEqual([
      expect.objectContaining({
        act: 'read',
        role: 'counter',
        case_id: id,
        outcome: 'done',
        fields: ['id', 'deceased.name', 'deceased.kana', 'procedureList.groups'],
      }),
    ]);
  });

  it('two cases at once leaves a row for each', async () => {
    await house.desk.query(
      'query ($a: ID!, $b: ID!) { a: case(id: $a) { number } b: case(id: $b) { deceased { name } } }',
      { a: id, b: other },
    );
    const written = await rows.take();
    expect(written.map(({ case_id }) => case_id).sort()).toEqual([id, other].sort());
    expect(new Set(written.map(({ fields }) => fields.join()))).toEqual(new Set(['number,deceased.name']));
  });

  it('a list leaves one row with its length, and one a case only where a case is opened beyond its line', async () => {
    await house.desk.query('{ cases { edges { node { id number status deceased { name } } } } }');
    expect(await rows.take()).toEqual([
      expect.objectContaining({ act: 'list', count: 2, fields: ['id', 'number', 'status', 'deceased.name'] }),
    ]);
    await house.desk.query('{ cases { edges { node { people { name } } } } }');
    expect((await rows.take()).map(({ act, case_id }) => [act, case_id !== null]).sort()).toEqual([
      ['list', false],
      ['read', true],
      ['read', true],
    ]);
  });

  it('a day of visits leaves one row with its length, what departments still owe included; beyond that the case is opened', async () => {
    await house.desk.query('mutation ($input: PlanVisitInput!) { planVisit(input: $input) { __typename } }', {
      input: { caseId: id, day: '11/25', who: deceased.name },
    });
    await rows.take();
    const day = (fields: string) => house.desk.query(`{ visits(day: "2026-11-25") { who case { number ${fields} } } }`);
    await day('deceased { name } questions { state dueOn department { name } }');
    const written = await rows.take();
    expect(written).toEqual([expect.objectContaining({ act: 'list', count: 1, case_id: null })]);
    expect(written[0]?.fields).toEqual(expect.arrayContaining(['visit.who', 'questions.state']));
    expect(JSON.stringify(written)).not.toContain(deceased.name);
    await day('questions { reason }');
    expect((await rows.take()).map(({ act }) => act).sort()).toEqual(['list', 'read']);
  });

  it('a telephone number or a note in a line of a list leaves a row in its case, once a day for each who looks', async () => {
    const plan = (input: object) =>
      house.desk.query('mutation ($input: PlanVisitInput!) { planVisit(input: $input) { __typename } }', {
        input: { caseId: id, ...input },
      });
    await plan({ day: '11/27', who: deceased.name });
    await rows.take();
    const day = (fields: string, as = 'counter') =>
      house.service.gql(`{ visits(day: "2026-11-27") { ${fields} } }`, {}, { as });
    const acts = async () => (await rows.take()).map(({ act, case_id }) => [act, case_id]);
    // Nobody's number is shown yet.
    await day('who telephone note');
    expect(await acts()).toEqual([['list', null]]);
    await plan({ day: '11/27', kind: 'CALL_BACK', telephone: '0900-000-1234' });
    await rows.take();
    await day('who telephone note');
    const [first, second] = await rows.take();
    expect([first, second]).toEqual([
      expect.objectContaining({ act: 'seeContact', case_id: id, outcome: 'done' }),
      expect.objectContaining({ act: 'list', case_id: null }),
    ]);
    expect(first?.fields).toEqual(['visit.who', 'visit.telephone', 'visit.note']);
    expect(JSON.stringify([first, second])).not.toContain('1234');
    // The screen stays open and asks again.
    await day('telephone note');
    expect(await acts()).toEqual([['list', null]]);
    await day('who');
    expect(await acts()).toEqual([['list', null]]);
    // To a department no number is shown.
    await day('telephone note', 'department:SHIMIN');
    expect(await acts()).toEqual([['list', null]]);
  });

  it('whom to call about papers leaves one row with its length', async () => {
    const { case: found } = await house.desk.query<{ case: { people: { id: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id } } }',
      { id },
    );
    await house.desk.query('mutation ($input: RecordPaperInput!) { recordPaper(input: $input) { __typename } }', {
      input: { caseId: id, personId: found.people[0]?.id, kind: 'POWER_OF_ATTORNEY', key: 'one' },
    });
    const { version: expectedVersion } = await house.desk.head(id);
    const correction = { caseId: id, expectedVersion, cause: 'OUR_SLIP', evidence: '写し' } as const;
    await house.desk.accept('correctDeathNotice', { ...correction, deathDate: '2026-11-16' });
    await rows.take();
    await house.desk.query('{ papersToCall { telephone person { name } case { number deceased { name } } } }');
    const written = await rows.take();
    expect(written).toEqual([expect.objectContaining({ act: 'list', count: 1, case_id: null })]);
    expect(written[0]?.fields).toEqual(expect.arrayContaining(['paperCall.telephone', 'deceased.name']));
  });

  it.each([
    [() => deceased.name, 'name'],
    [() => deceased.kana, 'name'],
    [() => 'S6.4.27', 'birthDate'],
    [() => deceased.personNumber, 'personNumber'],
    [() => number, 'number'],
  ])('a search leaves its kind of mark, never its text', async (search, mark) => {
    await house.desk.query('query ($s: String) { cases(search: $s) { edges { node { id } } } }', { s: search() });
    const written = await rows.take();
    expect(written).toEqual([
      expect.objectContaining({ act: 'search', count: 1, fields: [`search.${mark}`, 'id'], case_id: null }),
    ]);
    expect(JSON.stringify(written)).not.toContain(search());
  });

  it('a case that is not there, or not theirs, leaves a refused row', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    await house.desk.query('query ($id: ID!) { case(id: $id) { id } }', { id: nobody });
    await house.service.raw('query ($id: ID!) { case(id: $id) { id } }', { id }, { as: 'auditor' });
    await house.desk.query('query ($id: ID!) { case(id: $id) { id } }', { id: deceased.name });
    expect((await rows.take()).map(({ role, act, code, case_id }) => [role, act, code, case_id])).toEqual([
      ['counter', 'read', 'CASE_NOT_FOUND', nobody],
      // Whoever sees no case at all is refused before it is looked for.
      ['auditor', 'case', 'NOT_ALLOWED', null],
      ['counter', 'read', 'CASE_NOT_FOUND', null],
    ]);
  });

  it('the answer of a mutation leaves a row for that as well', async () => {
    await house.desk.record(id, { bankAccounts: true });
    expect((await rows.take()).map(({ act, fields }) => [act, fields])).toEqual([
      ['recordFacts', ['facts.bankAccounts']],
      ['read', ['id', 'number', 'status', 'version']],
    ]);
  });

  it('gets no answer where it can’t be written down', async () => {
    await house.ground.superuser('alter table audit add constraint nothing_today check (act <> $$read$$) not valid');
    try {
      const { status, text } = await house.desk.raw('query ($id: ID!) { case(id: $id) { deceased { name } } }', { id });
      expect(status).toBe(500);
      expect(text).not.toContain(deceased.name);
      expect(text).toContain('うまくいきませんでした');
    } finally {
      await house.ground.superuser('alter table audit drop constraint nothing_today');
    }
  });

  it('live leaves one row where it begins, none for an event', async () => {
    const live = await watch(house.service, id);
    await eventually(() => expect(live.last()).toBeDefined());
    const before = live.all.length;
    await house.desk.record(id, { bankAccounts: false });
    await eventually(() => expect(live.all.length).toBeGreaterThan(before));
    live.close();
    const watched = (await rows.take()).filter(({ act }) => act === 'watch');
    expect(watched).toEqual([
      expect.objectContaining({ case_id: id, fields: expect.arrayContaining(['progress.asked']) }),
    ]);
    const refused = await watch(house.service, '00000000-0000-4000-8000-000000000000');
    await eventually(() => expect(refused.ended()).toBe(true));
    expect(await rows.take()).toEqual([
      expect.objectContaining({ act: 'caseProgress', outcome: 'refused', code: 'CASE_NOT_FOUND' }),
    ]);
  });
});

describe('the other queries', () => {
  /** How each query that reads of people or of the audit is asked, and by whom. */
  const asked: Readonly<Record<string, readonly [office: string, query: string]>> = {
    staff: ['people-admin', '{ staff { edges { node { login } } } }'],
    staffing: ['people-admin', '{ staffing { people } }'],
    programs: ['people-admin', '{ programs { name } }'],
    audit: ['auditor', '{ audit { edges { node { act } } } }'],
    auditHeads: ['auditor', '{ auditHeads { hash } }'],
    approvals: ['counter', '{ approvals { edges { cursor } } }'],
    protectionLists: ['privacy-officer', '{ protectionLists { version } }'],
    protections: ['privacy-officer', '{ protections { edges { cursor } } }'],
    incidents: ['privacy-officer', '{ incidents { edges { cursor } } }'],
    keptGuide: ['counter', '{ keptGuide(code: "2222-2223") { until } }'],
    guideWishes: ['counter', '{ guideWishes { id } }'],
    retention: ['privacy-officer', '{ retention { kind } }'],
    retentionEffect: ['privacy-officer', '{ retentionEffect(kind: VOID_CASES, fiscalYears: 0) { due } }'],
    destructions: ['privacy-officer', '{ destructions { id } }'],
    destructionCertificate: [
      'privacy-officer',
      '{ destructionCertificate(listId: "00000000-0000-4000-8000-000000000000") { id } }',
    ],
  };
  /** The law and oneself: nobody's secret. */
  const open = [
    'departments',
    'outsideBodies',
    'facts',
    'decide',
    'me',
    'officeDay',
    'townsOfPostcode',
    'counterContact',
  ];
  /** How offices keep to their days and what they set for themselves: of no person. */
  const ofOffices = ['departmentLights', 'deskSettings', 'ledger', 'lateness'];
  /** Asked by every open screen of the counter, over and over; who calls and who comes is written down when they do. */
  const ofColleagues = ['helpCalls'];
  const ofCases = [
    'case',
    'cases',
    'sameDeceased',
    'question',
    'questions',
    'answeredToday',
    'visits',
    'papersToCall',
    'askedBack',
    'wishedDays',
  ];

  it('are all known here', () => {
    const all = Object.keys(contract.getQueryType()?.getFields() ?? {});
    expect([...Object.keys(asked), ...open, ...ofOffices, ...ofColleagues, ...ofCases].sort()).toEqual(all.sort());
  });

  it.each(Object.entries(asked))('%s leaves a row, and a refused one for somebody else', async (act, [as, query]) => {
    await house.service.gql(query, {}, { as });
    expect(await rows.take()).toEqual([
      expect.objectContaining({ act, role: as, outcome: 'done', count: expect.any(Number) }),
    ]);
    // A department reads how many it is itself, and what it asked of its head.
    const ofDepartments = ['staffing', 'approvals'].includes(act);
    for (const other of ['catalogue-admin', ofDepartments ? 'auditor' : 'department:SHIMIN']) {
      await house.service.raw(query, {}, { as: other });
      expect(await rows.take()).toEqual([
        expect.objectContaining({ act, role: other.split(':')[0], outcome: 'refused', code: 'NOT_ALLOWED' }),
      ]);
    }
  });

  it('leave none where nothing of anybody is read', async () => {
    await house.service.gql('{ departments { code } facts { name } me { role } }', {}, { as: 'auditor' });
    expect(await rows.take()).toEqual([]);
  });
});

describe('who is nobody', () => {
  it('leaves a row without name, role or what was asked', async () => {
    await house.service.raw('{ departments { code } }', {}, { as: 'nobody', cookie: 'yorisoi=abc' });
    await house.service.raw('{ departments { code } }', {}, { as: 'nobody', authorization: 'Bearer abc' });
    const row = { act: 'request', role: 'nobody', actor_id: null, code: 'NOT_SIGNED_IN', count: 1 };
    expect(await rows.take()).toEqual([expect.objectContaining(row), expect.objectContaining(row)]);
  });

  it('fills no table: beyond so many a minute knocks are counted', () => {
    let minute = 1;
    const knocks = new Knocks(() => minute, 2);
    expect([knocks.next(), knocks.next(), knocks.next(), knocks.next()]).toEqual([1, 1, null, null]);
    minute = 2;
    expect([knocks.next(), knocks.next()]).toEqual([3, 1]);
  });
});

describe('the names of fields', () => {
  const of = (query: string) => askedOfCases(contract, parse(query), undefined);

  it('are the contract’s, two levels deep, without aliases, once each, through fragments', () => {
    expect(
      of(`mutation { registerDeathNotice(input: {}) { ... on RegisterDeathNoticeSuccess { case { ...A } } ... on DuplicateNotice { existing { id } } } }
          fragment A on Case { x: deceased { ...B } questions { department { code } } } fragment B on Deceased { y: name name }`),
    ).toEqual({ opened: ['deceased.name', 'questions.department', 'id'], listed: [] });
    expect(of('{ cases { edges { node { id deceased { kana } } } } case(id: 1) { number } }')).toEqual({
      opened: ['number'],
      listed: ['id', 'deceased.kana'],
    });
    expect(
      of('{ questions { edges { node { state case { number } } } } question(id: 1) { asks { fact { name } } } }'),
    ).toEqual({
      opened: ['question.asks.fact'],
      listed: ['question.state', 'number'],
    });
    expect(of('{ departments { code } }')).toEqual({ opened: [], listed: [] });
  });
});

describe('the whole audit of this file', () => {
  it('holds no name, no number, no day, no address and no search', async () => {
    const texts = await house.ground.superuser('select a::text as row from audit a');
    const all = texts.map(({ row }) => String(row)).join('\n');
    for (const word of Object.values(deceased)) {
      expect(all).not.toContain(word);
      expect(all).not.toContain(Buffer.from(word).toString('hex'));
    }
    expect(all).not.toContain(number);
  });
});
