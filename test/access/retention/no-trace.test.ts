import { AuditVerifier } from '../../../src/access/audit/verify.js';
import { KeyRing } from '../../../src/access/sealing.js';
import { RelayDatabase } from '../../../src/platform/database/relay-database.js';
import { useService } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { aPdf, uploadScan } from '../../support/scans.js';
import { catalogueOf } from '../../support/service.js';
import { Acts, OFFICER } from './acts.js';
import { bytesOf, everyRow, tablesOfCases, tablesWith } from './traces.js';

const house = useService(() => Promise.resolve({ catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'NOGYO', 'KOUKI']) }));
const acts = new Acts(house);

const DUE = '2028-04-01T09:00:00+09:00';
/** What stays of a case: its number, what anybody did with it, the record of its end. The outbox: ids, for a few days. */
const STAYS = ['audit', 'cases', 'destruction_items', 'outbox'];

describe('a family that is destroyed', () => {
  const CANARIES = ['金糸雀', 'カナリヤ', '架空町七丁目', '090-5550-1234', '黄鳥 次郎', '小声で話した理由'];
  const REASON = '小声で話した理由';

  /** With everything that a case can have. */
  async function wholeFamily(): Promise<{ caseId: string; number: string; people: string[]; cookie: Relative }> {
    const caseId = await house.desk.register({
      idempotencyKey: 'canary',
      deceased: {
        name: '金糸雀 太郎',
        kana: 'カナリヤ タロウ',
        address: '寄添市架空町七丁目1-2',
        personNumber: '777001',
      },
      people: [
        {
          roles: ['NOTIFIER'],
          name: '黄鳥 次郎',
          relation: 'child',
          telephone: '090-5550-1234',
          address: '架空町七丁目9',
        },
      ],
    });
    await house.quiet();
    for (const bankAccounts of [true, false]) await house.desk.record(caseId, { bankAccounts });
    const { id: questionId } = await house.desk.question(caseId, 'NOGYO');
    await house.desk.as('NOGYO').query('mutation ($input: AskBackInput!) { askBack(input: $input) { __typename } }', {
      input: { questionId, text: REASON },
    });
    await house.desk
      .as('SUIDO')
      .query('mutation ($input: EnterAnswerInput!) { enterAnswer(input: $input) { __typename } }', {
        input: { questionId: (await house.desk.question(caseId, 'SUIDO')).id },
      });
    await house.desk.as('NOGYO').answer(caseId, 'NOGYO', {
      procedures: [{ code: 'NOGYO-FARMLAND', outcome: 'REQUIRED', reason: REASON }],
    });
    const cookie = new Relative(await listening(house.service));
    const { code, personId } = await paperFor(house.desk, caseId);
    expect(await cookie.isLetIn(code)).toBe(true);
    expect((await cookie.post('/k/goes', { goes: 'SPOUSE' })).status).toBe(303);
    await house.desk.query('mutation ($id: ID!) { makeHandOverCard(caseId: $id) { __typename } }', { id: caseId });
    const { recordConsent } = await house.desk.query<{ recordConsent: { consent: { id: string } } }>(
      'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { ... on RecordConsentSuccess { consent { id } } } }',
      { input: { caseId, personId, departments: ['KOUKI'], heirship: 'PROVEN', way: 'PAPER', note: REASON } },
    );
    await uploadScan(house.service, caseId, recordConsent.consent.id, aPdf(REASON));
    await house.desk.query('mutation ($input: SetWishedDaysInput!) { setWishedDays(input: $input) { __typename } }', {
      input: { caseId, days: [{ day: '11/24' }] },
    });
    for (const whose of [{ who: '黄鳥 次郎' }, { personId }])
      await house.desk.query('mutation ($input: PlanVisitInput!) { planVisit(input: $input) { __typename } }', {
        input: { caseId, day: '11/24', ...whose, telephone: '090-5550-1234', note: REASON },
      });
    await house.desk.query('mutation ($input: RecordPaperInput!) { recordPaper(input: $input) { __typename } }', {
      input: { caseId, personId, kind: 'OTHER', key: 'one', title: REASON, state: 'POSTED', note: REASON },
    });
    await house.desk.query('mutation ($input: TickCallInput!) { tickCall(input: $input) { __typename } }', {
      input: { caseId, personId, expectedVersion: 0, outcome: 'LETTER', note: REASON },
    });
    const fromGuide = { name: '黄鳥 次郎', telephone: '090-5550-1234', deceased: '金糸雀 太郎', hour: '12:00〜13:00' };
    expect((await cookie.post('/guide/wish', fromGuide)).status).toBe(200);
    const { guideWishes } = await house.desk.query<{ guideWishes: { id: string }[] }>('{ guideWishes { id } }');
    await house.desk.query(
      'mutation ($input: SettleGuideWishInput!) { settleGuideWish(input: $input) { __typename } }',
      { input: { id: guideWishes[0]?.id, expectedVersion: 1, state: 'LINKED', caseId } },
    );
    // A department was silent and had a mail: rows of ids alone.
    await house.ground.superuser(
      `with q as (select * from questions where case_id = $1 limit 1), m as (
         insert into mails (municipality_id, id, department, template, made_at, next_at)
         select municipality_id, gen_random_uuid(), department, 'reminder', now(), now() from q returning *), s as (
         insert into silence_steps select municipality_id, id, 'reminder', round, case_id, department, now() from q)
       insert into mail_questions select m.municipality_id, q.id, 'reminder', '1', m.id, q.case_id, q.department from q, m`,
      [caseId],
    );
    const { version, number } = await house.desk.head(caseId);
    const correction = { caseId, expectedVersion: version, cause: 'OUR_SLIP', evidence: REASON } as const;
    await house.desk.accept('correctDeathNotice', { ...correction, kana: 'カナリヤ ジロウ' });
    await house.quiet();
    await house.desk.query(
      'mutation ($input: ReportProtectionInput!) { reportProtection(input: $input) { __typename } }',
      {
        input: { caseId, personId, reason: REASON },
      },
    );
    await acts.done('askApproval', { act: 'SHOW_ADDRESS', caseId, subjectId: personId, reason: REASON });
    await acts.done('holdCase', { caseId, reason: REASON }, OFFICER);
    await acts.done('releaseHold', { caseId, reason: REASON }, OFFICER);
    await acts.close(caseId, REASON);
    await house.quiet();
    return { caseId, number, people: [personId], cookie };
  }

  let family: Awaited<ReturnType<typeof wholeFamily>>;
  let bytes: ReadonlyMap<string, string[]>;
  let listId = '';
  beforeAll(async () => {
    family = await wholeFamily();
    // Somebody else, whose rows stay.
    await acts.close(await house.desk.register({ deceased: { name: '留鳥 花子', personNumber: '88' } }));
    bytes = await bytesOf(house.ground, family.caseId);
    await house.ground.superuser('update cases set destroy_after = null where id <> $1 and destroyed_at is null', [
      family.caseId,
    ]);
    house.clock.set(DUE);
    const { approvalId, list } = await acts.agreedList();
    listId = list.id;
    await acts.destroy(approvalId);
  }, 60_000);

  it('had something in every table that can hold something of a case', () => {
    const empty = [...bytes].filter(([table, found]) => found.length === 0 && !STAYS.includes(table));
    // Headers and numbers alone; nobody was cleared of a protection here.
    const withoutBytes = [
      'answer_entries',
      'bookers',
      'item_numbers',
      'mail_questions',
      'protection_clearances',
      'questions',
      'silence_steps',
      'wished_days',
    ];
    expect(empty.map(([table]) => table)).toEqual(withoutBytes);
  });

  it('is left in no table: no name, no sealed byte, no token, no person', async () => {
    const rows = await everyRow(house.ground);
    for (const canary of CANARIES) expect([canary, tablesWith(rows, canary)]).toEqual([canary, []]);
    for (const [from, found] of bytes)
      for (const hex of from === 'audit' ? [] : found) {
        const left = [...rows].filter(([, text]) => text.includes(hex)).map(([table]) => table);
        expect([from, left]).toEqual([from, []]);
      }
    for (const person of family.people) {
      const left = tablesWith(rows, person);
      expect(left.filter((table) => table !== 'audit')).toEqual([]);
    }
    expect(tablesWith(rows, family.caseId).sort()).toEqual(STAYS);
    expect(
      await house.ground.superuser('select status, length(sealed) as sealed, number from cases where id = $1', [
        family.caseId,
      ]),
    ).toEqual([{ status: 'destroyed', sealed: 0, number: family.number }]);
  });

  it('would be found here, had a table been forgotten', async () => {
    const [definition] = await house.ground.superuser(
      `select pg_get_functiondef('destroy_case(uuid, uuid, date, timestamptz)'::regprocedure) as text`,
    );
    const forgotten = (await tablesOfCases(house.ground)).filter(
      (table) => !STAYS.includes(table) && !String(definition?.['text']).includes(`'${table}'`),
    );
    expect(forgotten).toEqual([]);
  });

  it('is found by nobody: not by id, number, name or in a list; its number is given to nobody else', async () => {
    for (const as of ['counter', OFFICER, 'department:NOGYO'])
      expect(
        await house.service.gql('query ($id: ID!) { case(id: $id) { id } }', { id: family.caseId }, { as }),
      ).toEqual({ case: null });
    for (const search of [family.number, 'カナリヤ タロウ', '777001', undefined]) {
      const { cases } = await house.desk.query<{ cases: { edges: { node: { id: string; number: string } }[] } }>(
        'query ($search: String) { cases(search: $search, first: 100) { edges { node { id number } } } }',
        { search },
      );
      expect(cases.edges.map(({ node }) => node.id)).not.toContain(family.caseId);
    }
    expect(
      await house.desk.refuse('recordFacts', {
        caseId: family.caseId,
        source: 'FAMILY',
        facts: [{ name: 'hasLoans', value: true }],
      }),
    ).toMatchObject({
      code: 'CASE_NOT_FOUND',
    });
    expect(await family.cookie.isIn()).toBe(false);
    const { number } = await house.desk.head(await house.desk.register());
    expect(number > family.number).toBe(true);
  });

  it('stays in the audit: who did what when, in an unbroken chain, with nothing that opens', async () => {
    const { audit } = await house.service.gql<{ audit: { edges: { node: { act: string; reason: string | null } }[] } }>(
      'query ($id: ID!) { audit(caseId: $id, first: 100) { edges { node { act reason } } } }',
      { id: family.caseId },
      { as: 'auditor' },
    );
    const lines = audit.edges.map(({ node }) => node);
    expect(lines.map(({ act }) => act)).toEqual(expect.arrayContaining(['registerDeathNotice', 'destroyCases']));
    expect(lines.every(({ reason }) => reason === null)).toBe(true);
    const relay = new RelayDatabase(house.ground.access, 1);
    const verified = await new AuditVerifier(relay, house.service.get(KeyRing), 'demo-city').verify({
      patience: 3_600,
    });
    await relay.close();
    expect(verified.findings).toEqual([]);
  });

  it('has a record that counts, and does not tell that somebody was protected', async () => {
    const record = await acts.certificate(listId);
    expect(record).toMatchObject({
      cases: [{ number: family.number, outcome: 'DESTROYED' }],
      finishedAt: expect.any(String),
    });
    const tables = record?.rows.map(({ table }) => table);
    expect(tables).toEqual(expect.arrayContaining(['people', 'case_keys', 'statement_history', 'family_sessions']));
    for (const table of ['protections', 'protection_clearances', 'approvals']) expect(tables).not.toContain(table);
    expect(record?.rows).toContainEqual({ table: 'case_keys', count: 1 });
  });

  it('and that record is a page for the privacy officer, to print', async () => {
    const url = await listening(house.service);
    const open = async (as: string, id = listId) =>
      fetch(`${url}/destruction/${id}`, { headers: await house.service.headers({ as }), redirect: 'manual' });
    const page = await open(OFFICER);
    const text = await page.text();
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const record = await acts.certificate(listId);
    for (const part of ['廃棄記録', family.number, record?.hash ?? '?', 'privacy-officer の人', '第', '令和10年4月1日'])
      expect(text).toContain(part.replaceAll('#', '&#35;'));
    // Whoever reads the paper years later knows no names of tables.
    expect(text.match(/<th scope="row">[a-z_]+<\/th>/g)).toBeNull();
    for (const canary of [...CANARIES, '支援措置', 'npm']) expect(text).not.toContain(canary);
    expect((await open('counter')).status).toBe(403);
    expect((await open('auditor')).status).toBe(403);
    expect((await open(OFFICER, 'nonsense')).status).toBe(404);
    expect((await open('nobody')).headers.get('location')).toBe('/sign-in');
    expect(await (await fetch(`${url}/page.css`)).text()).toContain('.sheet table');
  });
});
