import type { DatabaseContext } from '../../src/platform/database/context.js';
import { noContextState, sqlState } from '../../src/platform/database/sql-state.js';
import { useService } from '../support/desk.js';

/** What a case that is at work has, with the column that says to which it belongs; every table there is: every-table.test.ts. */
const OF_CASES = {
  cases: 'id',
  case_keys: 'case_id',
  people: 'case_id',
  statements: 'case_id',
  statement_history: 'case_id',
  search_tokens: 'case_id',
  registrations: 'case_id',
  case_changes: 'case_id',
  questions: 'case_id',
  question_backs: 'case_id',
  rulings: 'case_id',
  item_numbers: 'case_id',
  list_revisions: 'case_id',
  visits: 'case_id',
  bookers: 'case_id',
  wished_days: 'case_id',
  guide_wishes: 'case_id',
  papers: 'case_id',
  paper_moves: 'case_id',
  paper_calls: 'case_id',
} as const;
/** Who of the family was given what. */
const OF_PAPERS = ['papers', 'paper_moves', 'paper_calls'];
/** Who of the family comes. */
const OF_VISITS = ['bookers'];
const TABLES = [...Object.keys(OF_CASES), 'ledger_imports', 'ledger_rows', 'ledger_rows_before'];

describe('the rows of the database, whatever SQL asks for them', () => {
  const house = useService();
  let [asked, held] = ['', ''];
  const person = 'b5b2c0de-0000-4000-8000-000000000000';

  beforeAll(async () => {
    await house.desk.import('SHOGAI');
    await house.desk.import('BOCHI');
    await house.desk.import('BOCHI');
    await house.desk.import('SHOGAI');
    asked = await house.desk.register({ idempotencyKey: 'one' });
    held = await house.desk.register({ deceased: { name: '遠 方', registeredHere: false } });
    await house.quiet();
    for (const caseId of [asked, held])
      await house.desk.query('mutation ($input: SetWishedDaysInput!) { setWishedDays(input: $input) { __typename } }', {
        input: { caseId, days: [{ day: '11/25' }] },
      });
    await house.ground.superuser(
      `insert into guide_wishes (municipality_id, id, sealed, state, case_id, made_at, settled_at, settled_by)
       select 'demo-city', gen_random_uuid(), '', 'linked', c, now(), now(), 'counter' from unnest($1::uuid[]) c`,
      [[asked, held]],
    );
    for (const caseId of [asked, held])
      await house.desk.query('mutation ($visit: PlanVisitInput!) { planVisit(input: $visit) { __typename } }', {
        visit: { caseId, day: '11/24' },
      });
    for (const caseId of [asked, held]) {
      await house.desk.query('mutation ($input: RecordPaperInput!) { recordPaper(input: $input) { __typename } }', {
        input: { caseId, kind: 'LIST', key: 'one', state: 'HANDED_OVER' },
      });
      const { case: found } = await house.desk.query<{ case: { people: { id: string }[] } }>(
        'query ($id: ID!) { case(id: $id) { people { id } } }',
        { id: caseId },
      );
      await house.desk.query('mutation ($input: TickCallInput!) { tickCall(input: $input) { __typename } }', {
        input: { caseId, personId: found.people[0]?.id, expectedVersion: 0, outcome: 'CALLED' },
      });
    }
    await house.desk.record(asked, { bankAccounts: true });
    await house.desk.record(asked, { bankAccounts: false });
    await house.quiet();
    const { id: questionId } = await house.desk.question(asked, 'NOGYO');
    await house.desk.as('NOGYO').query('mutation ($input: AskBackInput!) { askBack(input: $input) { __typename } }', {
      input: { questionId, text: '地番' },
    });
    await house.desk.as('NOGYO').answer(asked, 'NOGYO', {
      procedures: [{ code: 'NOGYO-FARMLAND', outcome: 'REQUIRED', reason: '台帳の名義が祖父のため' }],
    });
    await house.quiet();
    const { version } = await house.desk.head(asked);
    await house.desk.accept('correctDeathNotice', {
      caseId: asked,
      expectedVersion: version,
      cause: 'OUR_SLIP',
      evidence: '診断書の写し',
      kana: 'テイセイ シタ',
    });
    await house.quiet();
  }, 60_000);

  const run = (context: Partial<DatabaseContext>, sql: string, params: readonly unknown[] = []) =>
    house.ground.database.run({ municipality: 'demo-city', role: 'counter', ...context }, (tx) =>
      tx.execute(sql, params),
    );
  const count = async (context: Partial<DatabaseContext>, table: string): Promise<number> =>
    Number((await run(context, `select count(*)::int as n from ${table}`)).rows[0]?.['n']);
  const counts = async (context: Partial<DatabaseContext>): Promise<Record<string, number>> =>
    Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await count(context, table)] as const)));
  const casesIn = async (context: Partial<DatabaseContext>, table: keyof typeof OF_CASES): Promise<unknown[]> =>
    (await run(context, `select distinct ${OF_CASES[table]} as id from ${table}`)).rows.map(({ id }) => id);
  const whole = async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      await Promise.all(
        TABLES.map(async (table) => {
          const [row] = await house.ground.superuser(`select count(*)::int as n from ${table}`);
          return [table, Number(row?.['n'])] as const;
        }),
      ),
    );
  const NOTHING = Object.fromEntries(TABLES.map((table) => [table, 0]));

  it('are there, every kind of them', async () => {
    for (const [table, rows] of Object.entries(await whole())) expect([table, rows > 0]).toEqual([table, true]);
  });

  it('are all the system’s, and the counter’s but for the ledgers', async () => {
    const all = await whole();
    await expect(counts({ role: 'system' })).resolves.toEqual(all);
    await expect(counts({ role: 'counter' })).resolves.toEqual({
      ...all,
      ledger_imports: 0,
      ledger_rows: 0,
      ledger_rows_before: 0,
    });
  });

  it('show a department the case it was asked about, its own question, its own ledger', async () => {
    const shogai = { role: 'department', department: 'SHOGAI', person };
    for (const table of [
      'cases',
      'case_keys',
      'statements',
      'search_tokens',
      'questions',
      'rulings',
      'item_numbers',
      'list_revisions',
      'visits',
    ] as const)
      await expect(casesIn(shogai, table)).resolves.toEqual([asked]);
    for (const table of [
      'people',
      'statement_history',
      'registrations',
      'case_changes',
      'question_backs',
      'wished_days',
      'guide_wishes',
      ...OF_PAPERS,
      ...OF_VISITS,
    ])
      await expect(count(shogai, table)).resolves.toBe(0);
    for (const table of ['questions', 'ledger_imports', 'ledger_rows', 'ledger_rows_before'])
      expect((await run(shogai, `select distinct department from ${table}`)).rows).toEqual([{ department: 'SHOGAI' }]);
  });

  it('show somebody of the family their own case only', async () => {
    const family = { role: 'family', case: asked, person };
    const found = await counts(family);
    for (const table of [
      'cases',
      'case_keys',
      'people',
      'statements',
      'questions',
      'rulings',
      'item_numbers',
      'list_revisions',
    ] as const)
      await expect(casesIn(family, table)).resolves.toEqual([asked]);
    expect(found).toMatchObject({
      search_tokens: 0,
      statement_history: 0,
      registrations: 0,
      case_changes: 0,
      visits: 0,
      bookers: 0,
      question_backs: 0,
      wished_days: 0,
      guide_wishes: 0,
      papers: 0,
      paper_moves: 0,
      paper_calls: 0,
      ledger_imports: 0,
      ledger_rows: 0,
      ledger_rows_before: 0,
    });
    await expect(counts({ role: 'family', person })).resolves.toEqual(NOTHING);
    await expect(casesIn({ ...family, case: held }, 'cases')).resolves.toEqual([held]);
  });

  it('are none of another city’s, whatever its role', async () => {
    for (const role of ['system', 'counter', 'privacy-officer'])
      await expect(counts({ municipality: 'elsewhere', role })).resolves.toEqual(NOTHING);
    for (const context of [{ department: 'SHOGAI' }, { case: asked }])
      await expect(
        counts({ municipality: 'elsewhere', role: 'case' in context ? 'family' : 'department', ...context }),
      ).resolves.toEqual(NOTHING);
  });

  it.each(TABLES)('of %s answer nobody who has no context', async (table) => {
    await expect(house.ground.as('app', `select * from ${table}`).catch(sqlState)).resolves.toBe(noContextState);
  });

  const shogai = { role: 'department', department: 'SHOGAI', person };
  const REFUSED = '42501';
  const state = (context: Partial<DatabaseContext>, sql: string, params: readonly unknown[] = []) =>
    run(context, sql, params).then(({ affected }) => affected, sqlState);

  it('are changed by a department only where they are its own', async () => {
    const answered = `update questions set answered_at = now() where case_id = $1 and department = $2`;
    await expect(state(shogai, answered, [asked, 'SHOGAI'])).resolves.toBe(1);
    await expect(state(shogai, answered, [asked, 'BOCHI'])).resolves.toBe(0);
    await expect(state(shogai, `update questions set department = 'BOCHI' where case_id = $1`, [asked])).resolves.toBe(
      REFUSED,
    );
    await expect(state(shogai, `select 1 from cases where id = $1 for no key update`, [asked])).resolves.toBe(1);
    await expect(state(shogai, `update cases set status = 'void' where id = $1`, [asked])).resolves.toBe(REFUSED);
    await expect(state(shogai, `delete from ledger_rows where department = 'BOCHI'`)).resolves.toBe(0);
    await expect(
      state(shogai, `update statements set stands = false where case_id = $1 and source <> 'SHOGAI'`, [asked]),
    ).resolves.toBe(0);
  });

  it.each([
    ['a word of the family', 'family'],
    ['another department’s word', 'BOCHI'],
    ['a word of a person of another department', 'BOCHI/person'],
  ])('take from a department no %s', async (_, source) => {
    const said = `insert into statements (municipality_id, case_id, source, said_at, sealed) values ('demo-city', $1, $2, now(), '')
                  on conflict (municipality_id, case_id, source) do update set said_at = now()`;
    await expect(state(shogai, said, [asked, source])).resolves.toBe(REFUSED);
    await expect(state(shogai, said, [held, 'SHOGAI/person'])).resolves.toBe(REFUSED);
    await expect(state(shogai, said, [asked, 'SHOGAI/person'])).resolves.toBe(1);
  });

  it('take nothing from the family, the privacy officer or an office without cases', async () => {
    for (const context of [
      { role: 'family', case: asked, person },
      { role: 'privacy-officer' },
      { role: 'people-admin' },
      { role: 'auditor' },
    ]) {
      await expect(state(context, `update cases set version = version + 1 where id = $1`, [asked])).resolves.toBe(0);
      await expect(state(context, `update statements set stands = false where case_id = $1`, [asked])).resolves.toBe(0);
      await expect(
        state(
          context,
          `insert into item_numbers (municipality_id, case_id, code, number) values ('demo-city', $1, 'X', 1)`,
          [asked],
        ),
      ).resolves.toBe(REFUSED);
    }
  });
});
