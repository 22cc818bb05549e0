import { sqlState } from '../../../src/platform/database/sql-state.js';
import { useService } from '../../support/desk.js';
import { own } from '../../support/own-operations.js';
import { aProgram } from '../../support/program.js';
import { catalogueOf } from '../../support/service.js';
import { aFamilyAt } from './families.js';
import { Member } from './office.js';

/** Each test is named after what happened in a city (research/ux.md §6.4) and must not happen here. */
const house = useService(() =>
  Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']), protectionList: 'unread' as const }),
);
const member = (office: string) => new Member(() => house.service, office);
const clerk = member('counter');
const [officer, deputy] = [member('privacy-officer'), member('privacy-officer#2')];
const TODAY = '2026-11-22';

let families = 0;
const aFamily = (given: object = {}) => aFamilyAt(house.desk, (families += 1), given);
const freshList = (lines: readonly string[] = []) => officer.read(house.clock.today(), lines);

describe('目黒区: no protection ends by a list, and none on what was known yesterday', () => {
  it('who is missing from the next list stays protected, one by one to be ended by two', async () => {
    await freshList(['501,消え 去り,どこか']);
    house.clock.advance(86_400_000);
    const { missing = 0 } = await freshList();
    expect(missing).toBeGreaterThan(0);
    const [standing] = (await protectedPeople()).filter(({ personNumber }) => personNumber === '501');
    expect(standing).toMatchObject({ name: '消え 去り' });
    const subjectId = standing?.id ?? '';
    const forged = house.ground.database.run({ municipality: 'demo-city', role: 'privacy-officer' }, (tx) =>
      tx.execute(`update protections set lifted_at = now(), lifted_with = gen_random_uuid() where id = $1`, [
        subjectId,
      ]),
    );
    expect(sqlState(await forged.catch((error: unknown) => error))).toBe('YR003');
    expect((await protectedPeople()).some(({ id }) => id === subjectId)).toBe(true);
    expect(await clerk.ask('LIFT_PROTECTION', { subjectId })).toMatchObject({ __typename: 'AskApprovalSuccess' });
    const approvalId = await officer.agreed(deputy, 'LIFT_PROTECTION', { subjectId });
    expect(await deputy.lift(approvalId)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await officer.lift(approvalId)).toMatchObject({ __typename: 'LiftProtectionSuccess', case: null });
    expect(await officer.lift(approvalId)).toMatchObject({ code: 'APPROVAL_OVER' });
    expect((await protectedPeople()).some(({ id }) => id === subjectId)).toBe(false);
  });

  it('a list that has the person again meanwhile keeps the protection, agreed or not', async () => {
    await freshList(['502,また あるく,どこか']);
    house.clock.advance(86_400_000);
    await freshList();
    const subjectId = (await protectedPeople()).find(({ personNumber }) => personNumber === '502')?.id;
    const approvalId = await officer.agreed(deputy, 'LIFT_PROTECTION', { subjectId });
    await freshList(['502,また あるく,どこか']);
    expect(await officer.lift(approvalId)).toMatchObject({ code: 'STILL_ON_LIST' });
    expect(await officer.ask('LIFT_PROTECTION', { subjectId })).toMatchObject({ code: 'STILL_ON_LIST' });
    expect((await protectedPeople()).some(({ id }) => id === subjectId)).toBe(true);
  });

  it('an older list is not taken', async () => {
    expect(await officer.read(TODAY, [])).toMatchObject({ code: 'LIST_OLDER' });
  });

  it('a newer list adds what it newly knows of somebody, and every line of one person counts', async () => {
    const [moved, twice] = [await aFamily(), await aFamily()];
    await freshList([`601,うつり 住み,遠い町1番`, `602,ふた つ,${twice.address}`, `602,ふた つ,別の町2番`]);
    expect(await clerk.sees(twice.id)).toMatchObject({ state: 'PROTECTED' });
    expect(await clerk.sees(moved.id)).toMatchObject({ state: 'NONE' });
    await freshList([`601,うつり 住み,${moved.address}`]);
    expect(await clerk.sees(moved.id)).toMatchObject({ state: 'PROTECTED', address: null });
  });

  it('what was told apart by name is flagged again by what the two come to have in common', async () => {
    const { id } = await aFamily({ name: '似た 名前' });
    await freshList(['603,似た名前,遠い町3番']);
    const [subjectId] = (await clerk.sees(id)).ids;
    await clerk.lift(await clerk.agreed(officer, 'LIFT_PROTECTION', { caseId: id, subjectId }));
    expect(await clerk.sees(id)).toMatchObject({ state: 'NONE' });
    const { version } = await house.desk.head(id);
    const evidence = { cause: 'OUR_SLIP', evidence: '写し' } as const;
    await house.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: version,
      ...evidence,
      address: '遠い町3番',
    });
    expect(await clerk.sees(id)).toMatchObject({ state: 'PROTECTED', address: null });
  });

  it('a report ends with its case by two people, and is of no other case', async () => {
    await freshList();
    const [one, other] = [await aFamily(), await aFamily()];
    await clerk.report(one.id);
    const [subjectId] = (await clerk.sees(one.id)).ids;
    for (const caseId of [other.id, undefined])
      expect(await clerk.ask('LIFT_PROTECTION', { ...(caseId ? { caseId } : {}), subjectId })).toMatchObject({
        code: 'PROTECTION_NOT_FOUND',
      });
    await clerk.lift(await clerk.agreed(officer, 'LIFT_PROTECTION', { caseId: one.id, subjectId }));
    expect(await clerk.sees(one.id)).toMatchObject({ state: 'NONE', address: one.address });
  });

  it('what was reported after the request stays when the first is ended', async () => {
    await freshList();
    const { id } = await aFamily();
    await clerk.report(id);
    const [first] = (await clerk.sees(id)).ids;
    const approvalId = await clerk.agreed(officer, 'LIFT_PROTECTION', { caseId: id, subjectId: first });
    await clerk.report(id, undefined, 'あらためて申出');
    expect(await clerk.lift(approvalId)).toMatchObject({ case: { id } });
    expect(await clerk.sees(id)).toMatchObject({ state: 'PROTECTED', address: null });
  });

  it('somebody of the same name is told apart for this case, by two people, and stays protected elsewhere', async () => {
    const [one, other] = [
      await aFamily({ name: '同姓 同名' }),
      await aFamily({ name: '同姓　同名', birthDate: '1951-05-05' }),
    ];
    await freshList(['503,同姓同名,どこか']);
    const [subjectId] = (await clerk.sees(one.id)).ids;
    const approvalId = await clerk.agreed(officer, 'LIFT_PROTECTION', { caseId: one.id, subjectId });
    expect(await clerk.lift(approvalId)).toMatchObject({ case: { id: one.id } });
    expect(await clerk.sees(one.id)).toMatchObject({ state: 'NONE', address: one.address });
    expect(await clerk.sees(other.id)).toMatchObject({ state: 'PROTECTED', address: null });
  });

  it.each([
    ['住所\nどこか', 'CSV_COLUMNS'],
    ['宛名番号,氏名\n,だれか', 'CSV_LINE'],
    ['宛名番号,氏名\n5', 'CSV_LINE'],
    ['宛名番号,氏名\n5,', 'CSV_LINE'],
    ['宛名番号,住所\n5,どこか', 'CSV_COLUMNS'],
    ['氏名,氏名\nだれか,だれか', 'CSV_COLUMNS'],
    ['宛名番号\n"1', 'CSV_BROKEN'],
    ['氏名,住所\n123456789018,どこか', 'MY_NUMBER'],
  ])('a file that can’t be read whole is refused whole: %j', async (csv, code) => {
    const before = await protectedPeople();
    const { importProtectionList } = await officer.query<{ importProtectionList: { code: string } }>(
      'mutation ($input: ImportProtectionListInput!) { importProtectionList(input: $input) { ... on UserError { code } } }',
      { input: { asOf: house.clock.today(), csv } },
    );
    expect(importProtectionList.code).toBe(code);
    expect(await protectedPeople()).toEqual(before);
  });
});

async function protectedPeople(): Promise<{ id: string; name: string; personNumber: string }[]> {
  const { protections } = await officer.query<{
    protections: { edges: { node: { id: string; name: string; personNumber: string } }[] };
  }>('{ protections(first: 100) { edges { node { id name personNumber } } } }');
  return protections.edges.map(({ node }) => node);
}

describe('大網白里市: the list does not wait for somebody to think of it', () => {
  const IMPORT = own('ImportProtectionList');
  const LIST = '{ protections { edges { node { name } } } }';
  const nightly = (given: object = {}) =>
    aProgram(house.service, { operations: [IMPORT, LIST], until: house.clock.today(), ...given });
  const input = (line: string, asOf = house.clock.today()) => ({ asOf, csv: `宛名番号,氏名,住所\n${line}` });
  const send = async (headers: Record<string, string>, given: object) =>
    (
      await house.service.gql<{ importProtectionList: { __typename: string; code?: string; added?: number } }>(
        IMPORT,
        { input: given },
        headers,
      )
    ).importProtectionList;

  it('a program of the city that is registered for it reads the list in, and the audit says that it was one', async () => {
    const family = await aFamily({ name: '夜鷹 静' });
    const job = await nightly();
    expect(await send(job, input('901,夜鷹　静,どこか'))).toMatchObject({ added: 1 });
    expect(await clerk.sees(family.id)).toMatchObject({ state: 'PROTECTED' });
    const [row] = await house.ground.superuser(
      `select a.role, a.fields, p.name as program from audit a join programs p on p.id = a.actor_id
        where a.act = 'importProtectionList' and a.outcome = 'done' order by a.id desc limit 1`,
    );
    expect(row).toEqual({ role: 'counter', fields: ['program'], program: '住記連携' });
  });

  it('only adds, as by hand, and takes no older list', async () => {
    const job = await nightly();
    await send(job, input('902,夜鷹　鳴,どこか'));
    expect(await send(job, input('903,夜鷹　翔,どこか'))).toMatchObject({ added: 1 });
    expect((await protectedPeople()).map(({ personNumber }) => personNumber)).toEqual(
      expect.arrayContaining(['902', '903']),
    );
    expect(await send(job, input('904,夜鷹　遅,どこか', '2026-01-01'))).toMatchObject({ code: 'LIST_OLDER' });
  });

  it('sees no list, and nobody else reads one in: not the counter, not the program of a department', async () => {
    const seen = await house.service.raw(LIST, {}, await nightly());
    expect(seen.body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await clerk.read(house.clock.today(), [])).toMatchObject({ code: 'NOT_ALLOWED' });
    const ofDepartment = await nightly({ role: 'DEPARTMENT', department: 'SHIMIN' });
    expect(await send(ofDepartment, input('905,夜鷹　課,どこか'))).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
