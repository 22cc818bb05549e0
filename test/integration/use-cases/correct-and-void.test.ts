import { aDeceased } from '../../builders.js';
import type * as contract from '../../../src/contract/generated.js';
import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';

const house = useService({
  catalogue: few('SHIMIN', 'KOKUHO', 'KOUKI', 'NENKIN', 'NOGYO', 'SHUNO', 'EXT-NENKIN'),
});
const filed = async (given: Parameters<typeof house.desk.register>[0] = {}) => {
  const id = await house.desk.register({ deathDate: '2026-10-31', filedOn: '2026-11-05', ...given });
  await house.quiet();
  return id;
};
const correct = async (id: string, given: Partial<contract.CorrectDeathNoticeInput>) =>
  house.desk.accept('correctDeathNotice', {
    caseId: id,
    expectedVersion: (await house.desk.head(id)).version,
    cause: 'REGISTER_CORRECTED',
    evidence: '訂正後の死亡診断書',
    ...given,
  });
const states = async (id: string) =>
  new Map(
    (await house.desk.questions(id)).map(({ department, state, reason, round }) => [
      department.code,
      { state, reason, round },
    ]),
  );

beforeAll(() =>
  Promise.all(['SHIMIN', 'KOKUHO', 'KOUKI', 'NENKIN', 'SHUNO'].map((code) => house.desk.as(code).import(code))),
);

describe('a corrected notice', () => {
  it('asks every department again, which answers by itself', async () => {
    const id = await filed();
    await correct(id, { deathDate: '2026-11-01' });
    await house.quiet();
    for (const [code, question] of await states(id)) expect([code, question.round]).toEqual([code, 2]);
    expect((await states(id)).get('KOKUHO')?.state).toBe('ANSWERED');
  });

  it('lets departments of which a person has acted confirm, whatever their ledger says now', async () => {
    const id = await filed();
    await house.desk.as('KOKUHO').answer(id, 'KOKUHO', {
      procedures: [{ code: 'KOKUHO-LOSS', outcome: 'REQUIRED', reason: '喪失の処理済み' }],
    });
    await correct(id, { deathDate: '2026-11-01' });
    await house.quiet();
    const now = await states(id);
    expect(now.get('KOKUHO')).toMatchObject({ state: 'WITH_PERSON', reason: expect.stringContaining('訂正') });
    expect(now.get('NOGYO')).toMatchObject({ state: 'WITH_PERSON', reason: expect.stringContaining('訂正') });
    expect(now.get('KOUKI')).toMatchObject({ state: 'ANSWERED', reason: null });
    const { question } = await house.desk.as('KOKUHO').answer(id, 'KOKUHO', {});
    expect(question).toMatchObject({ state: 'ANSWERED', reason: null });
  });

  it('still waits for the confirmation when facts are recorded in between', async () => {
    const id = await filed();
    await house.desk.as('KOKUHO').answer(id, 'KOKUHO', {
      procedures: [{ code: 'KOKUHO-LOSS', outcome: 'REQUIRED', reason: '喪失の処理済み' }],
    });
    await correct(id, { deathDate: '2026-11-01' });
    await house.quiet();
    await house.desk.record(id, { applicantRelation: 'child', funeralHeld: true });
    await house.quiet();
    expect((await states(id)).get('KOKUHO')?.state).toBe('WITH_PERSON');
  });

  it('forgets what a clerk looked up of somebody else, and says what that changes', async () => {
    const id = await filed();
    await house.desk.as('NOGYO').answer(id, 'NOGYO', { facts: [{ name: 'farmlandOwner', answer: 'THERE_IS' }] });
    expect((await house.desk.decision(id, 'NOGYO-FARMLAND')).outcome).toBe('REQUIRED');
    const { differences } = await correct(id, { cause: 'OUR_SLIP', name: '別人 花子', personNumber: '7999001' });
    expect(differences.map(({ procedure }) => procedure.code)).toContain('NOGYO-FARMLAND');
    await house.quiet();
    expect((await house.desk.decision(id, 'NOGYO-FARMLAND')).outcome).toBe('TO_CONFIRM');
    expect((await states(id)).get('NOGYO')?.state).toBe('WITH_PERSON');
  });

  it('asks anew what a person had ruled on somebody else, and shows its department what that was', async () => {
    const id = await filed();
    const kokuho = house.desk.as('KOKUHO');
    const rule = await house.desk.decision(id, 'KOKUHO-LOSS');
    const other = rule.outcome === 'REQUIRED' ? 'NOT_REQUIRED' : 'REQUIRED';
    await kokuho.answer(id, 'KOKUHO', {
      procedures: [{ code: 'KOKUHO-LOSS', outcome: other, reason: '喪失の処理済み' }],
    });
    const { differences } = await correct(id, { cause: 'OUR_SLIP', name: '別人 次郎', personNumber: '7999002' });
    expect(differences.map(({ procedure }) => procedure.code)).toContain('KOKUHO-LOSS');
    await house.quiet();
    expect(await house.desk.decision(id, 'KOKUHO-LOSS')).toMatchObject({ outcome: rule.outcome, ruling: null });
    const question = await kokuho.question(id, 'KOKUHO');
    expect(question).toMatchObject({ state: 'WITH_PERSON', reason: expect.stringContaining('訂正') });
    expect(question.ruledBefore).toEqual([
      expect.objectContaining({
        code: 'KOKUHO-LOSS',
        outcome: other,
        reason: '喪失の処理済み',
        by: 'department:KOKUHO',
      }),
    ]);
    const [kept] = await house.ground.superuser(
      'select r.by_actor, c.kind, c.by_actor as retired_by, c.cause from rulings r join case_changes c on c.case_id = r.case_id and c.version = r.retired_by where r.case_id = $1',
      [id],
    );
    expect(kept).toMatchObject({
      kind: 'corrected',
      retired_by: expect.stringMatching(/^counter\//),
      cause: 'our-slip',
    });
    await kokuho.answer(id, 'KOKUHO', {});
    expect(await kokuho.question(id, 'KOKUHO')).toMatchObject({ state: 'ANSWERED', ruledBefore: [] });
    expect((await house.desk.decision(id, 'KOKUHO-LOSS')).ruling).toBeNull();
  });

  it('lets the department confirm its ruling for the right person', async () => {
    const id = await filed();
    const ruling = { code: 'NOGYO-FARMLAND', outcome: 'REQUIRED' as const, reason: '名義を確かめた' };
    await house.desk.as('NOGYO').answer(id, 'NOGYO', { procedures: [ruling] });
    await correct(id, { cause: 'OUR_SLIP', name: '別人 三郎', personNumber: '7999003' });
    await house.quiet();
    await house.desk.as('NOGYO').answer(id, 'NOGYO', { procedures: [{ ...ruling, reason: 'この方の名義でもある' }] });
    expect((await house.desk.decision(id, 'NOGYO-FARMLAND')).ruling).toMatchObject({ reason: 'この方の名義でもある' });
    expect((await house.desk.as('NOGYO').question(id, 'NOGYO')).ruledBefore).toEqual([]);
    // Of the same person a correction leaves it where it is.
    await correct(id, { deathDate: '2026-11-01' });
    await house.quiet();
    expect((await house.desk.decision(id, 'NOGYO-FARMLAND')).ruling).toMatchObject({ outcome: 'REQUIRED' });
    expect((await house.desk.as('NOGYO').question(id, 'NOGYO')).ruledBefore).toEqual([]);
  });

  it('says what changed, money first, and names the pension month and the premium', async () => {
    const deceased = aDeceased();
    await house.desk.import('KOUKI', [{ ...deceased, facts: { healthInsurance: 'kouki' } }]);
    const id = await filed({ deceased, facts: { pensionTypes: ['roureiKiso'] } });
    const { differences } = await correct(id, { deathDate: '2026-11-01' });
    const money = differences.map(({ concernsMoney }) => concernsMoney);
    expect(money).toEqual([...money].sort((a, b) => Number(b) - Number(a)));
    const texts = differences.map(({ text }) => text).join('\n');
    expect(texts).toContain('令和8年10月分までから令和8年11月分まで');
    expect(texts).toContain('加入しておられたときの保険料は、変わらず令和8年10月分までです');
  });

  it('counts the ages of the household anew: the husband is 55 from the eve of his birthday', async () => {
    const id = await filed({
      deceased: {
        sex: 'FEMALE',
        household: { deceasedWasHead: false, members: [{ birthDate: '1971-11-11', relation: 'spouse' }] },
      },
      deathDate: '2026-11-09',
      filedOn: '2026-11-20',
      facts: {
        nationalPensionStatus: 'cat2',
        survivorSameLivelihood: true,
        childrenUnder18: 0,
        dependentParentOrGrandchild: false,
      },
    });
    const outcome = async () => (await house.desk.decision(id, 'EXT-NENKIN-SURVIVOR')).outcome;
    expect(await outcome()).toBe('NOT_REQUIRED');
    await correct(id, { cause: 'UNDER_WAY', deathDate: '2026-11-10' });
    expect(await outcome()).toBe('TO_CONFIRM');
    await correct(id, { deathDate: '2026-11-10' });
    expect(await outcome()).toBe('REQUIRED');
  });

  it('learns that the register shows the death, and asks nobody again for that', async () => {
    const id = await filed({ registerState: 'PENDING' });
    const state = async () =>
      (
        await house.desk.query<{ case: { deceased: { registerState: string } } }>(
          'query ($id: ID!) { case(id: $id) { deceased { registerState } } }',
          { id },
        )
      ).case.deceased.registerState;
    expect(await state()).toBe('PENDING');
    const { differences } = await correct(id, { registerState: 'DONE', evidence: '住民票の除票' });
    expect([await state(), differences]).toEqual(['DONE', []]);
    for (const [code, { round }] of await states(id)) expect([code, round]).toEqual([code, 1]);
  });

  it('leaves the numbers of the items where they are', async () => {
    const id = await filed();
    const numbers = () =>
      house.ground.superuser('select code, number from item_numbers where case_id = $1 order by code', [id]);
    const before = await numbers();
    await correct(id, { deathDate: '2026-11-01' });
    await house.quiet();
    const after = new Map((await numbers()).map(({ code, number }) => [code, number]));
    expect(before.length).toBeGreaterThan(0);
    for (const { code, number } of before) expect([code, after.get(code)]).toEqual([code, number]);
  });

  it('shows the earlier deadline while both days are alive, and the right one once it is settled', async () => {
    // Only told by the family: then the notice may still have to be filed, and its row stays.
    const id = await filed({ source: 'TOLD_BY_FAMILY' });
    await correct(id, { cause: 'UNDER_WAY', deathDate: '2026-11-02' });
    const dates = async () => {
      const [row] = await house.ground.superuser('select count(*)::int as n from case_changes where case_id = $1', [
        id,
      ]);
      const item = (await house.desk.list(id)).groups
        .flatMap(({ items }) => items)
        .find(({ procedure }) => procedure.code === 'SHIMIN-DEATH-NOTICE');
      return [row?.['n'], item?.deadlines[0]?.lastDay];
    };
    expect(await dates()).toEqual([1, '2026-11-06']);
    await correct(id, { deathDate: '2026-11-02' });
    expect(await dates()).toEqual([2, '2026-11-08']);
  });

  it('holds everything back when the person turns out not to be registered here, and sends it when registered after all', async () => {
    const id = await filed();
    await correct(id, { registeredHere: false });
    await house.quiet();
    expect((await states(id)).get('KOKUHO')?.state).toBe('HELD');
    await correct(id, { registeredHere: true });
    await house.quiet();
    expect((await states(id)).get('KOKUHO')?.state).toBe('ANSWERED');
  });

  it('is refused for a version that is no longer the newest, and from a department', async () => {
    const id = await filed();
    const input = {
      caseId: id,
      expectedVersion: 9,
      cause: 'IMPORT' as const,
      evidence: '住基の連携',
      deathDate: '2026-11-01',
    };
    await expect(house.desk.refuse('correctDeathNotice', input)).resolves.toMatchObject({
      code: 'CHANGED',
      currentVersion: 1,
    });
    await expect(house.desk.as('SHIMIN').refuse('correctDeathNotice', input)).resolves.toMatchObject({
      __typename: 'NotAllowed',
    });
  });

  it('does not lose an answer that comes at the same moment', async () => {
    const id = await house.desk.register({ deathDate: '2026-10-31', filedOn: '2026-11-05' });
    // Machines are answering while the notice is corrected again and again.
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'])
      await correct(id, { deathDate: day });
    await house.quiet();
    for (const [code, { round }] of await states(id)) expect([code, round]).toEqual([code, 6]);
  });
});

describe('a void notice', () => {
  const annul = async (id: string) =>
    house.desk.accept('voidDeathNotice', {
      caseId: id,
      expectedVersion: (await house.desk.head(id)).version,
      reason: '人違いのため',
    });

  it('asks every department that was told to confirm that it is undone, and takes nothing else', async () => {
    const id = await filed();
    const { case: gone } = await annul(id);
    await house.quiet();
    expect(gone.status).toBe('VOID');
    for (const [code, question] of await states(id)) expect([code, question.state]).toEqual([code, 'WITH_PERSON']);
    const { id: questionId, version } = await house.desk.question(id, 'NOGYO');
    const farm = {
      questionId,
      expectedVersion: version,
      facts: [{ name: 'farmlandOwner', answer: 'THERE_IS' as const }],
    };
    await expect(house.desk.as('NOGYO').refuse('answerQuestion', farm)).resolves.toMatchObject({
      code: 'CASE_NOT_OPEN',
    });
    const { question } = await house.desk.as('NOGYO').answer(id, 'NOGYO', {});
    expect(question.state).toBe('ANSWERED');
    // Once confirmed there is nothing more to say.
    await expect(
      house.desk.as('NOGYO').refuse('answerQuestion', { questionId, expectedVersion: question.version }),
    ).resolves.toMatchObject({ code: 'CASE_NOT_OPEN' });
  });

  it('lets a department that attends confirm as well', async () => {
    const id = await filed();
    await annul(id);
    const { question } = await house.desk.as('SHUNO').answer(id, 'SHUNO', {});
    expect(question.state).toBe('ANSWERED');
  });

  it('withdraws what was never sent, and changes no more', async () => {
    const id = await filed({ deceased: { registeredHere: false } });
    await annul(id);
    expect(new Set([...(await states(id)).values()].map(({ state }) => state))).toEqual(new Set(['WITHDRAWN']));
    await expect(house.desk.refuse('openQuestions', { caseId: id, reason: '墓地' })).resolves.toMatchObject({
      code: 'CASE_NOT_OPEN',
    });
    await expect(
      house.desk.refuse('recordFacts', { caseId: id, source: 'FAMILY', facts: [{ name: 'hasLoans', value: true }] }),
    ).resolves.toMatchObject({ code: 'CASE_NOT_OPEN' });
    const { version } = await house.desk.head(id);
    await expect(
      house.desk.refuse('voidDeathNotice', { caseId: id, expectedVersion: version, reason: 'もう一度' }),
    ).resolves.toMatchObject({ code: 'CASE_NOT_OPEN' });
  });
});
