import type * as contract from '../../../src/contract/generated.js';
import { useService } from '../../support/desk.js';
import { catalogueOf } from '../../support/service.js';

const house = useService(() =>
  Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'JUTAKU', 'SHOGAI']) }),
);
const HISTORY = `query ($id: ID!, $first: Int, $after: String) { case(id: $id) { history(first: $first, after: $after) {
  edges { cursor node { at by { role department id login } act text caseId fields refused reason } } pageInfo { hasNextPage endCursor } } } }`;
let id = '';

async function history(as: string, page: object = {}): Promise<contract.AuditConnection> {
  const data = await house.service.gql<{ case: { history: contract.AuditConnection } }>(
    HISTORY,
    { id, ...page },
    { as },
  );
  return data.case.history;
}
const linesOf = async (as: string) => (await history(as, { first: 100 })).edges.map(({ node }) => node);
const look = (as: string) =>
  house.service.gql('query ($id: ID!) { case(id: $id) { deceased { name } } }', { id }, { as });

beforeAll(async () => {
  id = await house.desk.register({ deceased: { name: '金糸雀 黄鳥' } });
  await house.ground.superuser(
    `update questions set state = 'with-person' where department in ('JUTAKU', 'SHOGAI', 'SUIDO')`,
  );
  await look('department:SUIDO');
  await look('department:SHOGAI');
  await house.desk.as('JUTAKU').answer(id, 'JUTAKU', { facts: [], procedures: await aRuling() });
  const { version } = await house.desk.head(id);
  await house.desk.accept('voidDeathNotice', { caseId: id, expectedVersion: version, reason: 'お元気だった' });
});

async function aRuling(): Promise<contract.ProcedureAnswerInput[]> {
  const [code = ''] = [...(await house.desk.as('JUTAKU').decisions(id)).values()].flatMap(({ procedure }) =>
    procedure.department === 'JUTAKU' ? [procedure.code] : [],
  );
  return [{ code, outcome: 'TO_CONFIRM', reason: '書類を見ます' }];
}

describe('the history of a case', () => {
  it('says who did and looked at what, newest first, in words', async () => {
    const lines = await linesOf('counter');
    expect(lines.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['registerDeathNotice', 'voidDeathNotice', 'read']),
    );
    const view = lines.find(({ act, by }) => act === 'read' && by.department === 'SUIDO');
    expect(view).toMatchObject({ text: '受付を開いた', fields: ['deceased.name'], caseId: id, refused: null });
    expect(lines.at(-1)).toMatchObject({
      act: 'registerDeathNotice',
      text: '死亡届を登録した',
      by: { role: 'counter' },
    });
  });

  it('names people to the privacy officer only; everybody else reads the office', async () => {
    for (const { by } of await linesOf('counter')) expect(by).toMatchObject({ id: null, login: null });
    const named = (await linesOf('privacy-officer')).find(({ act }) => act === 'registerDeathNotice');
    expect(named?.by).toMatchObject({ id: expect.any(String), login: expect.stringMatching(/^of-test-/) });
  });

  it('tells the reason of an act to counter and privacy officer', async () => {
    for (const [as, reason] of [
      ['counter', 'お元気だった'],
      ['privacy-officer', 'お元気だった'],
      ['department:SUIDO', null],
    ] as const)
      expect((await linesOf(as)).find(({ act }) => act === 'voidDeathNotice')?.reason).toBe(reason);
  });

  it('shows of what another department wrote that it did, and not which of its matters', async () => {
    const answered = async (as: string) => (await linesOf(as)).find(({ act }) => act === 'answerQuestion')?.fields;
    expect(await answered('department:JUTAKU')).toEqual([expect.stringMatching(/^procedures\.JUTAKU-/)]);
    expect(await answered('privacy-officer')).toEqual([expect.stringMatching(/^procedures\.JUTAKU-/)]);
    expect(await answered('counter')).toEqual([]);
    expect(await answered('department:SUIDO')).toEqual([]);
  });

  it('says nothing of a department that tells only the person concerned, except to itself and the privacy officer', async () => {
    const saw = async (as: string) => (await linesOf(as)).some(({ by }) => by.department === 'SHOGAI');
    expect(await saw('privacy-officer')).toBe(true);
    expect(await saw('department:SHOGAI')).toBe(true);
    expect(await saw('counter')).toBe(false);
    expect(await saw('department:SUIDO')).toBe(false);
  });

  it('comes in pages that miss no line', async () => {
    const all = (await linesOf('privacy-officer')).length;
    let after: string | null | undefined;
    const seen: string[] = [];
    // Each look is a line itself, on top: the pages below it do not move.
    for (let page = 0; page < 50; page += 1) {
      const { edges, pageInfo } = await history('privacy-officer', { first: 2, after });
      seen.push(...edges.map(({ cursor }) => cursor));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(all);
  });

  it.each([{ first: 0 }, { first: 101 }, { after: 'xyz' }])('is refused with %j', async (page) => {
    const { body } = await house.service.raw(HISTORY, { id, ...page }, { as: 'counter' });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('the audit', () => {
  const AUDIT = `query ($day: Date, $staffId: ID, $caseId: ID) { audit(first: 100, day: $day, staffId: $staffId, caseId: $caseId) {
    edges { node { at by { role id login } act caseId subjectId refused reason } } } }`;
  const audit = async (filter: object) =>
    (await house.service.gql<{ audit: contract.AuditConnection }>(AUDIT, filter, { as: 'auditor' })).audit.edges.map(
      ({ node }) => node,
    );

  it('is read by person, by case and by day, and never tells a reason', async () => {
    const ofCase = await audit({ caseId: id });
    expect(new Set(ofCase.map(({ caseId }) => caseId))).toEqual(new Set([id]));
    expect(ofCase.map(({ reason }) => reason).filter(Boolean)).toEqual([]);
    const staffId = ofCase.find(({ act }) => act === 'registerDeathNotice')?.by.id;
    const ofPerson = await audit({ staffId });
    expect(ofPerson.some(({ act }) => act === 'voidDeathNotice')).toBe(true);
    // What the person did, and who looked for what they did.
    for (const { by, subjectId } of ofPerson) expect([by.id, subjectId]).toContain(staffId);
    const [row] = await house.ground.superuser(`select min(day)::text as day from audit`);
    expect((await audit({ day: row?.['day'] })).length).toBeGreaterThan(0);
    expect(await audit({ day: '2020-01-01' })).toEqual([]);
  });

  it('shows in the history of a case that the auditor looked there', async () => {
    expect((await linesOf('privacy-officer')).some(({ act, by }) => act === 'audit' && by.role === 'auditor')).toBe(
      true,
    );
  });

  it.each([{ staffId: 'x' }, { caseId: '山田' }, { day: '2026-02-30' }])('is refused with %j', async (filter) => {
    const { body } = await house.service.raw(AUDIT, filter, { as: 'auditor' });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
