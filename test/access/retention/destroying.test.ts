import { sqlState } from '../../../src/platform/database/sql-state.js';
import { hashOfList } from '../../../src/retention/destruction-hash.js';
import { useService } from '../../support/desk.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';
import { Acts, OFFICER, SECOND } from './acts.js';

const house = useService(() => Promise.resolve({ catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'NOGYO', 'KOUKI']) }));
const acts = new Acts(house);

const DUE = '2028-04-01T09:00:00+09:00';
const TODAY = '2026-11-22T09:00:00+09:00';

beforeEach(() => house.clock.set(TODAY));
// One list of one test must not collect the cases of another.
afterEach(() => house.ground.superuser('update cases set destroy_after = null where destroyed_at is null'));

const closed = async (given = {}): Promise<string> => {
  const caseId = await house.desk.register(given);
  await acts.close(caseId);
  return caseId;
};
const outcomes = (cases: readonly { caseId: string; outcome: string | null }[]) =>
  Object.fromEntries(cases.map(({ caseId, outcome }) => [caseId, outcome]));

describe('a list of what is due', () => {
  it('has nothing on 31 March, and on 1 April what was closed in the fiscal year before the last, but for what is held', async () => {
    const [due, kept] = [await closed(), await closed()];
    house.clock.set('2027-04-01T00:00:00+09:00');
    const later = await closed();
    await acts.done('holdCase', { caseId: kept, reason: '訴訟のため' }, OFFICER);
    house.clock.set('2028-03-31T23:59:59+09:00');
    expect(await acts.makeList()).toMatchObject({ __typename: 'NotPossible', code: 'NOTHING_DUE' });
    house.clock.set('2028-04-01T00:00:00+09:00');
    const { destruction } = await acts.makeList();
    expect(destruction).toMatchObject({
      madeOn: '2028-04-01',
      cases: [{ caseId: due, endedOn: '2026-11-22', destroyAfter: '2028-03-31', outcome: null }],
      finishedAt: null,
    });
    expect(destruction.hash).toBe(hashOfList('demo-city', destruction.id, destruction.cases).toString('hex'));
    expect(outcomes(destruction.cases)).not.toHaveProperty(later);
    expect(await acts.makeList('counter')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await acts.certificate(destruction.id)).toEqual(destruction);
  });
});

describe('nobody destroys alone', () => {
  it('who asked does not agree, others do not do it, and nothing is done before', async () => {
    const caseId = await closed();
    house.clock.set(DUE);
    const { destruction } = await acts.makeList();
    const approvalId = await acts.ask(destruction.id);
    expect(await acts.send('decideApproval', { approvalId, agree: true }, OFFICER)).toMatchObject({
      code: 'SECOND_PERSON',
    });
    // What is asked about no case is the privacy officers': a clerk finds no such request.
    expect(await acts.send('decideApproval', { approvalId, agree: true })).toMatchObject({ __typename: 'NotFound' });
    expect(await acts.destroy(approvalId)).toMatchObject({ code: 'APPROVAL_WAITING' });
    await acts.done('decideApproval', { approvalId, agree: true }, SECOND);
    expect(await acts.destroy(approvalId, SECOND)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await acts.destroy(approvalId, 'counter')).toMatchObject({ __typename: 'NotAllowed' });
    expect((await house.desk.head(caseId)).status).toBe('CLOSED');
    house.clock.advance(25 * 3_600_000);
    expect(await acts.destroy(approvalId)).toMatchObject({ code: 'APPROVAL_OVER' });
    expect((await house.desk.head(caseId)).status).toBe('CLOSED');
  });

  it('nor for a list that is none, or is done', async () => {
    const ask = (given: object) =>
      acts.send('askApproval', { act: 'DESTROY_CASES', reason: '保存期間が過ぎたため', ...given }, OFFICER);
    const caseId = await closed();
    expect(await ask({ subjectId: caseId })).toMatchObject({ code: 'LIST_NOT_FOUND' });
    const unknown = await ask({ caseId });
    expect(unknown).toMatchObject({ code: 'LIST_NOT_FOUND' });
    expect(unknown.message).not.toMatch(/[a-z]/i);
    house.clock.set(DUE);
    const { list, approvalId } = await acts.agreedList();
    await acts.destroy(approvalId);
    expect(await ask({ subjectId: list.id })).toMatchObject({ code: 'LIST_FINISHED' });
    expect(await acts.destroy(approvalId)).toMatchObject({ code: 'APPROVAL_OVER' });
  });

  it('nor by SQL: no role deletes a case, and the one function looks for itself', async () => {
    const caseId = await closed();
    house.clock.set(DUE);
    const { destruction } = await acts.makeList();
    const NOBODY = '00000000-0000-4000-8000-000000000000';
    const run = (role: string, sql: string, params: unknown[] = [], person = NOBODY) =>
      house.ground.database
        .run({ municipality: 'demo-city', role, person }, (tx) => tx.execute(sql, params))
        .then(({ affected }) => affected, sqlState);
    const destroy = [`select destroy_case($1, $2, '2028-04-01', '2028-04-01')`, [destruction.id, caseId]] as const;
    for (const role of ['counter', 'system', 'destruction'])
      await expect(run(role, destroy[0], [...destroy[1]])).resolves.toBe('YR004');
    await expect(run(OFFICER, destroy[0], [...destroy[1]])).resolves.toBe('YR004');
    // As who asked, after somebody declined and before anybody agreed; then as who agreed.
    const declined = await acts.ask(destruction.id);
    await acts.done('decideApproval', { approvalId: declined, agree: false, reason: '数が合わないため' }, SECOND);
    const approvalId = await acts.ask(destruction.id);
    const member = async (column: string) => {
      const [row] = await house.ground.superuser(`select ${column} as id from approvals where id = $1`, [approvalId]);
      return String(row?.['id']);
    };
    await expect(run(OFFICER, destroy[0], [...destroy[1]], await member('asked_by'))).resolves.toBe('YR004');
    await acts.done('decideApproval', { approvalId, agree: true }, SECOND);
    await expect(run(OFFICER, destroy[0], [...destroy[1]], await member('decided_by'))).resolves.toBe('YR004');
    await expect(run(OFFICER, destroy[0], [destruction.id, await closed()], await member('asked_by'))).resolves.toBe(
      'YR004',
    );
    for (const table of ['cases', 'people', 'case_keys', 'statements', 'approvals', 'destruction_items'])
      for (const role of [OFFICER, 'destruction'])
        await expect(run(role, `delete from ${table}`)).resolves.toBe('42501');
    expect((await house.desk.head(caseId)).status).toBe('CLOSED');
  });
});

describe('what has changed since two people agreed', () => {
  it('is left out and named: held, reopened, closed again; the rest goes', async () => {
    const [gone, held, reopened, again] = [await closed(), await closed(), await closed(), await closed()];
    house.clock.set(DUE);
    const { approvalId, list } = await acts.agreedList();
    expect(list.cases).toHaveLength(4);
    await acts.done('holdCase', { caseId: held, reason: '開示請求があったため' }, OFFICER);
    for (const id of [reopened, again]) await acts.reopen(id);
    await acts.close(again);
    const { destruction } = await acts.destroy(approvalId);
    expect(outcomes(destruction.cases)).toEqual({
      [gone]: 'DESTROYED',
      [held]: 'HELD',
      [reopened]: 'REOPENED',
      [again]: 'OTHER_DAY',
    });
    for (const [id, status] of [
      [held, 'CLOSED'],
      [reopened, 'OPEN'],
      [again, 'CLOSED'],
    ] as const)
      expect((await house.desk.head(id)).status).toBe(status);
    expect(await acts.certificate(destruction.id)).toEqual(destruction);
    // A year's deaths fall due on one day: they are read a page at a time.
    const numbers = destruction.cases.map(({ number }) => number);
    const { list: paged } = await house.service.gql<{ list: object }>(
      `query ($id: ID!, $after: String) { list: destructionCertificate(listId: $id) { caseCount
         begin: cases(first: 3) { number } rest: cases(first: 3, after: $after) { number } } }`,
      { id: destruction.id, after: numbers[2] },
      { as: OFFICER },
    );
    expect(paged).toEqual({
      caseCount: 4,
      begin: numbers.slice(0, 3).map((number) => ({ number })),
      rest: [{ number: numbers[3] }],
    });
    const { body } = await house.service.raw(
      'query ($id: ID!) { destructionCertificate(listId: $id) { cases(first: 101) { number } } }',
      { id: destruction.id },
      { as: OFFICER },
    );
    expect(body.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('also where another list had it', async () => {
    const caseId = await closed();
    house.clock.set(DUE);
    const [first, second] = [await acts.agreedList(), await acts.agreedList()];
    await acts.destroy(first.approvalId);
    const { destruction } = await acts.destroy(second.approvalId);
    expect(outcomes(destruction.cases)).toEqual({ [caseId]: 'GONE' });
    expect(destruction.rows).toEqual([]);
  });

  it('also where the city keeps cases longer since', async () => {
    const caseId = await closed();
    house.clock.set(DUE);
    const { approvalId } = await acts.agreedList();
    const rule = { kind: 'CLOSED_CASES', fiscalYears: 5, reason: '規程の改正' };
    await acts.done('setRetention', rule, OFFICER);
    expect(outcomes((await acts.destroy(approvalId)).destruction.cases)).toEqual({ [caseId]: 'OTHER_DAY' });
    await acts.shorter('CLOSED_CASES', 1);
  });
});

describe('a case that fails', () => {
  it('stops no other: the refusal counts and names what is left, and calling again does that, once', async () => {
    const [first = '', second = '', third = ''] = [await closed(), await closed(), await closed()];
    house.clock.set(DUE);
    const { approvalId, list } = await acts.agreedList();
    expect(list.cases.map(({ caseId }) => caseId)).toEqual([first, second, third]);
    await house.ground.superuser(
      `alter table cases add constraint not_this_one check (id <> '${second}' or status <> 'destroyed') not valid`,
    );
    const refused = await acts.destroy(approvalId);
    expect(refused).toMatchObject({ __typename: 'NotPossible', code: 'NOT_ALL_DESTROYED' });
    expect(refused.message).toContain(`廃棄できなかった受付が1件あります（${list.cases[1]?.number ?? '?'}）`);
    const part = await acts.certificate(list.id);
    expect(outcomes(part?.cases ?? [])).toEqual({ [first]: 'DESTROYED', [second]: null, [third]: 'DESTROYED' });
    expect(part).toMatchObject({ finishedAt: null, askedBy: null });
    expect((await house.desk.head(second)).status).toBe('CLOSED');
    await house.ground.superuser('alter table cases drop constraint not_this_one');
    const { destruction } = await acts.destroy(approvalId);
    expect(outcomes(destruction.cases)).toEqual({
      [first]: 'DESTROYED',
      [second]: 'DESTROYED',
      [third]: 'DESTROYED',
    });
    expect(destruction).toMatchObject({
      askedBy: { name: 'privacy-officer の人', role: 'PRIVACY_OFFICER' },
      agreedBy: { name: 'privacy-officer#2 の人' },
      recoverySheet: expect.any(Number),
    });
    const [rows] = await house.ground.superuser(
      `select count(*)::int as n from audit where act = 'destroyCases' and outcome = 'done' and case_id = any($1::uuid[])`,
      [[first, second, third]],
    );
    expect(rows).toEqual({ n: 3 });
  });
});

describe('a case whose protection another case was cleared of', () => {
  it('goes with that finding; the other case stays', async () => {
    const other = await house.desk.register();
    const caseId = await closed();
    const protection = '00000000-0000-4000-8000-00000000c1ea';
    await house.ground.superuser(
      `with protection as (
         insert into protections (municipality_id, id, source, case_id, person_id, since, by_actor, sealed)
         select municipality_id, $2, 'reported', case_id, id, now(), '', '' from people where case_id = $1 limit 1
         returning municipality_id),
       approval as (
         insert into approvals (municipality_id, id, act, case_id, sealed, asked_by, asked_role, asked_at, until_at)
         select p.municipality_id, $2, 'lift-protection', $3, '', s.id, 'counter', now(), now()
           from protection p join lateral (select id from staff where municipality_id = p.municipality_id limit 1) s on true
         returning municipality_id)
       select 1 from approval`,
      [caseId, protection, other],
    );
    await house.ground.superuser(
      `insert into protection_clearances select municipality_id, $1, id, '{}', id, now() from protections where id = $2`,
      [other, protection],
    );
    await house.ground.superuser(
      `insert into protection_marks (municipality_id, mark, protection_id, since) select municipality_id, '\\x01', id, now() from protections where id = $1`,
      [protection],
    );
    house.clock.set(DUE);
    const { approvalId } = await acts.agreedList();
    expect(outcomes((await acts.destroy(approvalId)).destruction.cases)).toEqual({ [caseId]: 'DESTROYED' });
    for (const table of ['protection_clearances', 'protection_marks'])
      expect(await house.ground.superuser(`select 1 from ${table} where protection_id = $1`, [protection])).toEqual([]);
    expect((await house.desk.head(other)).status).toBe('OPEN');
  });
});

describe('the pages of a destruction', () => {
  const open = async (path: string, as: string, post?: Record<string, string>, more: Record<string, string> = {}) => {
    const response = await fetch((await listening(house.service)) + path, {
      headers: { ...(await house.service.headers({ as })), ...more },
      redirect: 'manual',
      ...(post === undefined ? {} : { method: 'POST', body: new URLSearchParams(post) }),
    });
    return { status: response.status, to: response.headers.get('location') ?? '', text: await response.text() };
  };
  const approvalOn = ({ text }: { text: string }): string => /name="approval" value="([^"]+)"/.exec(text)?.[1] ?? '';

  it('lead from the list by a second officer to the record, and say at each step who is next', async () => {
    const caseId = await closed();
    expect((await open('/destruction', OFFICER, {})).text).toContain('保存期間が過ぎた受付はありません');
    house.clock.set(DUE);
    const { to: list } = await open('/destruction', OFFICER, {});
    expect((await open('/destruction', OFFICER)).text).toContain(list);
    expect((await open(list, OFFICER)).text).toContain('承認を依頼する');
    expect((await open(`${list}/ask`, OFFICER, { reason: ' ' })).text).toContain('理由を入れてください');
    await open(`${list}/ask`, OFFICER, { reason: '保存期間が過ぎたため' });
    const waiting = await open(list, OFFICER);
    expect(waiting.text).toContain('依頼を取り下げる');
    expect((await open(list, SECOND)).text).toContain('/desk/approvals');
    await open(`${list}/take-back`, OFFICER, { approval: approvalOn(waiting) });
    const askAgain = async (reason: string) => {
      house.clock.advance(1_000);
      return approvalOn(await open((await open(`${list}/ask`, OFFICER, { reason })).to, OFFICER));
    };
    const declined = await askAgain('保存期間が過ぎたため');
    await acts.done('decideApproval', { approvalId: declined, agree: false, reason: '訴訟のおそれ' }, SECOND);
    expect((await open(list, OFFICER)).text).toContain('断られました。理由：訴訟のおそれ');
    let approval = await askAgain('訴訟は終わったため');
    expect((await open(`${list}/destroy`, OFFICER, { approval })).text).toContain('もう一人の承認を待っています');
    await acts.done('decideApproval', { approvalId: approval, agree: true }, SECOND);
    // Until it is done, who agreed thinks again as well.
    expect((await open(list, SECOND)).text).toMatch(/^(?!.*\/destroy").*承認を取り消す/su);
    await open(`${list}/take-back`, SECOND, { approval });
    expect((await open(`${list}/destroy`, OFFICER, { approval })).status).toBe(409);
    approval = await askAgain('訴訟は終わったため');
    await acts.done('decideApproval', { approvalId: approval, agree: true }, SECOND);
    expect((await open(`${list}/destroy`, SECOND, { approval })).status).toBe(409);
    const ready = await open(list, OFFICER);
    expect(ready.text).toMatch(/type="checkbox" name="sure" required/);
    expect(await open(`${list}/destroy`, OFFICER, { approval, sure: 'on' })).toMatchObject({ status: 303, to: list });
    const record = (await open(list, OFFICER)).text;
    expect(record).toContain('廃棄した受付');
    expect(record).not.toContain('<form');
    expect((await acts.certificate(list.split('/').at(-1) ?? ''))?.cases).toMatchObject([
      { caseId, outcome: 'DESTROYED' },
    ]);
  });

  it('are the privacy officer’s alone, and take no form of another site', async () => {
    for (const [path, post] of [
      ['/destruction', undefined],
      ['/destruction', {}],
      [`/destruction/${NOBODY}/ask`, {}],
    ] as const) {
      expect((await open(path, 'counter', post)).status).toBe(403);
      expect((await open(path, 'auditor', post)).status).toBe(403);
    }
    expect((await open('/destruction', OFFICER, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await open(`/destruction/${NOBODY}/ask`, OFFICER, { reason: '保存期間が過ぎたため' })).status).toBe(404);
    const english = await open('/destruction', OFFICER, undefined, { 'accept-language': 'en' });
    expect(english.text).toContain('Make a list');
  });
});

const NOBODY = '00000000-0000-4000-8000-000000000000';
