import { KeyRing } from '../../../src/access/sealing.js';
import { useService } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { STROKES } from '../../support/scans.js';
import { catalogueOf } from '../../support/service.js';
import { Acts, OFFICER } from './acts.js';

/**
 * Without a worker: what is asked of a machine stays under way. SHUNO as it would be where it answers through the counter:
 * it may be asked only with consent (地方税法22条).
 */
const house = useService(() => {
  const catalogue = catalogueOf(['SHIMIN', 'SUIDO', 'JUTAKU', 'KOUKI', 'SHUNO']);
  const departments = catalogue.departments.map((one) => (one.code === 'SHUNO' ? { ...one, attends: false } : one));
  return Promise.resolve({ role: 'api', catalogue: { ...catalogue, departments } });
});
const acts = new Acts(house);
beforeEach(() => house.clock.set('2026-11-22T09:00:00+09:00'));

const retentionOf = async (id: string, as = 'counter') =>
  (
    await house.service.gql<{ case: { retention: unknown } }>(
      'query ($id: ID!) { case(id: $id) { retention { endedOn destroyAfter hold { reason } } } }',
      { id },
      { as },
    )
  ).case.retention;
const states = async (id: string) =>
  new Map(
    (await house.desk.questions(id)).map(({ department, state, round }) => [
      department.code,
      `${state} ${String(round)}`,
    ]),
  );

describe('a case is closed', () => {
  it('not while something is open: the refusal names whose turn it is, and what to do', async () => {
    const caseId = await house.desk.register();
    const input = { caseId, expectedVersion: 1, reason: '手続が済んだため' };
    const refused = await acts.send('closeCase', input);
    expect(refused).toMatchObject({ __typename: 'NotPossible', code: 'STILL_OPEN', path: ['input', 'despiteOpen'] });
    expect(refused.message).toContain('水道課');
    expect(refused.message).toContain('未確認のまま終了');
    expect(refused.message).not.toMatch(/[a-z]/i);
    expect((await house.desk.head(caseId)).status).toBe('OPEN');
    expect(await acts.send('closeCase', { ...input, despiteOpen: true })).toMatchObject({
      case: { status: 'CLOSED', version: 2 },
    });
  });

  it('withdraws what waits for a machine, and asks it again when it is reopened, with what was owed', async () => {
    const caseId = await house.desk.register();
    await house.ground.superuser(
      `update questions set reason = 'confirm-correction' where case_id = $1 and department = 'SUIDO'`,
      [caseId],
    );
    const before = await states(caseId);
    expect([...before.values()]).toContain('ASKED 1');
    await acts.close(caseId);
    for (const [code, state] of await states(caseId))
      expect([code, state]).toEqual([code, before.get(code) === 'ASKED 1' ? 'WITHDRAWN 1' : before.get(code)]);
    expect(await acts.reopen(caseId)).toMatchObject({ case: { status: 'OPEN', version: 3 } });
    for (const [code, state] of await states(caseId))
      expect([code, state]).toEqual([code, before.get(code) === 'ASKED 1' ? 'ASKED 2' : before.get(code)]);
    expect(
      await house.ground.superuser(`select reason from questions where case_id = $1 and department = 'SUIDO'`, [
        caseId,
      ]),
    ).toEqual([{ reason: 'confirm-correction' }]);
    expect(
      await house.ground.superuser(
        `select count(*)::int as n from outbox where topic = 'questions.send' and payload ->> 'case' = $1`,
        [caseId],
      ),
    ).toEqual([{ n: 2 }]);
  });

  it.each([
    ['stands', 'ASKED 2', false, null],
    ['was withdrawn while it was closed', 'HELD 2', true, null],
    ['has run out since', 'HELD 2', false, '2026-12-24T09:00:00+09:00'],
  ] as const)('asks nobody without consent when it is reopened: one that %s', async (_, after, withdraws, day) => {
    const caseId = await house.desk.register({
      people: [{ roles: ['NOTIFIER'], name: '山田 美咲', relation: 'child' }],
    });
    const { people } = (
      await house.desk.query<{ case: { people: { id: string }[] } }>(
        'query ($id: ID!) { case(id: $id) { people { id } } }',
        { id: caseId },
      )
    ).case;
    const { recordConsent } = await house.desk.query<{ recordConsent: { consent: { id: string } } }>(
      'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { ... on RecordConsentSuccess { consent { id } } } }',
      {
        input: {
          caseId,
          personId: people[0]?.id,
          departments: ['SHUNO'],
          heirship: 'PROVEN',
          way: 'SCREEN',
          signature: STROKES,
          until: '2026-12-23',
        },
      },
    );
    expect((await states(caseId)).get('SHUNO')).toBe('ASKED 1');
    await acts.close(caseId);
    if (withdraws)
      await house.desk.query(
        'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename } }',
        { input: { caseId, consentId: recordConsent.consent.id } },
      );
    expect((await states(caseId)).get('SHUNO')).toBe('WITHDRAWN 1');
    if (day) house.clock.set(day);
    await acts.reopen(caseId);
    expect((await states(caseId)).get('SHUNO')).toBe(after);
    expect((await states(caseId)).get('SUIDO')).toBe('ASKED 2');
  });

  it('keeps whose turn it was in its list, and says that nobody looks any more', async () => {
    const caseId = await house.desk.register({
      people: [{ roles: ['NOTIFIER'], name: '山田 美咲', relation: 'child' }],
    });
    const points = async () => (await house.desk.list(caseId)).openPoints.map(({ owner, text }) => ({ owner, text }));
    const before = await points();
    expect(before.map(({ owner }) => owner)).toContain('SUIDO');
    await acts.close(caseId);
    const after = await points();
    expect(after).toContainEqual({
      owner: 'SUIDO',
      text: '確かめる前に受付を終えました。上水道課におたずねください。',
    });
    expect(after.map(({ owner }) => owner)).toEqual(before.map(({ owner }) => owner));
  });

  it('and is only read from then on', async () => {
    const caseId = await house.desk.register({
      people: [{ roles: ['NOTIFIER'], name: '山田 美咲', relation: 'child' }],
    });
    await house.ground.superuser(
      `update questions set state = 'with-person' where case_id = $1 and department = 'SUIDO'`,
      [caseId],
    );
    const { id: questionId, version } = await house.desk.question(caseId, 'SUIDO');
    const held = await house.desk.register({ deceased: { registeredHere: false } });
    for (const id of [caseId, held]) await acts.close(id);
    const over = { code: 'CASE_NOT_OPEN' };
    const cause = { cause: 'OUR_SLIP', evidence: '写し', kana: 'ヤマダ' } as const;
    expect(
      await house.desk.refuse('recordFacts', { caseId, source: 'FAMILY', facts: [{ name: 'hasLoans', value: true }] }),
    ).toMatchObject(over);
    expect(await house.desk.refuse('correctDeathNotice', { caseId, expectedVersion: 2, ...cause })).toMatchObject(over);
    expect(await house.desk.refuse('openQuestions', { caseId: held, reason: '墓地' })).toMatchObject(over);
    const facts = [{ name: 'waterContract', answer: 'CANNOT_SETTLE' as const }];
    const answer = { questionId, expectedVersion: version, facts };
    expect(await house.desk.as('SUIDO').refuse('answerQuestion', answer)).toMatchObject(over);
    const { people } = (
      await house.desk.query<{ case: { people: { id: string }[] } }>(
        'query ($id: ID!) { case(id: $id) { people { id } } }',
        {
          id: caseId,
        },
      )
    ).case;
    const { recordConsent } = await house.desk.query<{ recordConsent: { code: string } }>(
      'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { ... on UserError { code } } }',
      { input: { caseId, personId: people[0]?.id, departments: ['KOUKI'], heirship: 'PROVEN', way: 'PAPER' } },
    );
    expect(recordConsent).toEqual(over);
    expect(await acts.send('closeCase', { caseId, expectedVersion: 2, reason: 'もう一度' })).toMatchObject(over);
    expect((await house.desk.list(caseId)).groups.length).toBeGreaterThan(0);
  });

  it('but the family’s papers open it until their last day', async () => {
    const caseId = await house.desk.register();
    const { code } = await paperFor(house.desk, caseId);
    await acts.close(caseId);
    const relative = new Relative(await listening(house.service));
    expect(await relative.isLetIn(code)).toBe(true);
    expect(await relative.isIn()).toBe(true);
    expect((await paperFor(house.desk, caseId)).code).not.toBe(code);
  });

  it('and can be found void afterwards; only a closed one goes on', async () => {
    const caseId = await house.desk.register();
    const again = { caseId, expectedVersion: 1, reason: '追加の手続のため' };
    expect(await acts.send('reopenCase', again)).toMatchObject({ code: 'CASE_NOT_CLOSED' });
    await acts.close(caseId);
    expect(await acts.send('reopenCase', again)).toMatchObject({ __typename: 'Changed', code: 'CHANGED' });
    expect(await acts.send('reopenCase', { ...again, expectedVersion: 2, reason: ' ' })).toMatchObject({
      code: 'REASON_MISSING',
    });
    await house.desk.accept('voidDeathNotice', { caseId, expectedVersion: 2, reason: '人違いのため' });
    expect(await acts.send('reopenCase', { ...again, expectedVersion: 3 })).toMatchObject({ code: 'CASE_NOT_CLOSED' });
    expect(await retentionOf(caseId)).toMatchObject({ endedOn: '2026-11-22', destroyAfter: '2028-03-31' });
  });

  it('and who was told before it was closed confirms that everything is undone once it is found void', async () => {
    const caseId = await house.desk.register();
    const before = await states(caseId);
    expect([before.get('SUIDO'), before.get('SHUNO')]).toEqual(['ASKED 1', 'HELD 1']);
    await acts.close(caseId);
    await house.desk.accept('voidDeathNotice', { caseId, expectedVersion: 2, reason: '人違いのため' });
    for (const [code, state] of await states(caseId))
      expect([code, state]).toEqual([code, before.get(code) === 'ASKED 1' ? 'WITH_PERSON 2' : 'WITHDRAWN 2']);
    expect(
      await house.ground.superuser(
        `select distinct reason from questions where case_id = $1 and state = 'with-person'`,
        [caseId],
      ),
    ).toEqual([{ reason: 'confirm-undone' }]);
  });

  it('with who, when and why, sealed, and in its history', async () => {
    const caseId = await house.desk.register();
    await acts.close(caseId, '代理人が引き継いだため');
    const [row] = await house.ground.superuser(
      `select ch.version, ch.kind, ch.cause, ch.by_actor, ch.sealed, k.wrapped from case_changes ch join case_keys k using (case_id) where ch.case_id = $1`,
      [caseId],
    );
    expect(row).toMatchObject({
      version: 2,
      kind: 'closed',
      cause: 'despite-open',
      by_actor: expect.stringMatching(/^counter\//),
    });
    const { sealed, wrapped } = row ?? {};
    if (!Buffer.isBuffer(sealed) || !Buffer.isBuffer(wrapped)) throw new Error('nothing sealed');
    const sealer = house.service.get(KeyRing).caseKey(wrapped, `key demo-city ${caseId}`);
    expect(sealer.open(sealed, `change ${caseId} 2`)).toMatchObject({ reason: '代理人が引き継いだため' });
    const { history } = (
      await house.desk.query<{ case: { history: { edges: { node: { text: string; reason: string | null } }[] } } }>(
        'query ($id: ID!) { case(id: $id) { history { edges { node { text reason } } } } }',
        { id: caseId },
      )
    ).case;
    expect(history.edges.map(({ node }) => node)).toContainEqual({
      text: '受付を終了した',
      reason: '代理人が引き継いだため',
    });
  });
});

describe('a case in which nothing is open any more', () => {
  const small = useService(() => Promise.resolve({ catalogue: catalogueOf(['SUIDO']) }));

  it('is closed without more ado', async () => {
    const caseId = await small.desk.register();
    await small.quiet();
    const close = async () => {
      const { version } = await small.desk.head(caseId);
      return new Acts(small).send('closeCase', { caseId, expectedVersion: version, reason: '手続が済んだため' });
    };
    expect(await close()).toMatchObject({ code: 'STILL_OPEN' });
    await small.desk.as('SUIDO').answer(caseId, 'SUIDO', {
      procedures: ['SUIDO-NAME', 'SUIDO-STOP', 'SUIDO-OWNER', 'SUIDO-ACCOUNT'].map((code) => ({
        code,
        outcome: 'NOT_REQUIRED',
        reason: '使用の記録がないため',
      })),
    });
    // Whatever else it was asked, it had a word on.
    await small.ground.superuser(`update questions set state = 'answered' where case_id = $1`, [caseId]);
    expect((await small.desk.list(caseId)).openPoints).toEqual([]);
    expect(await close()).toMatchObject({ case: { status: 'CLOSED' } });
  });
});

describe('until when a case is kept', () => {
  it('is counted when it is closed, shown to counter and privacy officer alone, and gone when it is reopened', async () => {
    const caseId = await house.desk.register();
    await house.ground.superuser(`update questions set state = 'answered' where case_id = $1`, [caseId]);
    expect(await retentionOf(caseId)).toEqual({ endedOn: null, destroyAfter: null, hold: null });
    await acts.close(caseId);
    const days = { endedOn: '2026-11-22', destroyAfter: '2028-03-31', hold: null };
    for (const as of ['counter', OFFICER]) expect([as, await retentionOf(caseId, as)]).toEqual([as, days]);
    expect(await retentionOf(caseId, 'department:SUIDO')).toBeNull();
    await acts.reopen(caseId);
    expect(await retentionOf(caseId)).toEqual({ endedOn: null, destroyAfter: null, hold: null });
  });

  it('follows from the city’s own rules, for cases closed before as well, and says why', async () => {
    const caseId = await house.desk.register();
    await acts.close(caseId);
    const input = { kind: 'CLOSED_CASES', fiscalYears: 3, reason: '文書管理規程 別表第2' };
    const rule = { fiscalYears: 3, reason: '文書管理規程 別表第2' };
    expect(await acts.done('setRetention', input, OFFICER)).toMatchObject({ rule });
    expect(await retentionOf(caseId)).toMatchObject({ destroyAfter: '2030-03-31' });
    const other = await house.desk.register();
    await acts.close(other);
    expect(await retentionOf(other)).toMatchObject({ destroyAfter: '2030-03-31' });
    const { retention } = await house.service.gql<{
      retention: { kind: string; fiscalYears: number | null; usual: number | null }[];
    }>('{ retention { kind fiscalYears usual ends basis } }', {}, { as: OFFICER });
    expect(retention).toContainEqual(expect.objectContaining({ kind: 'CLOSED_CASES', fiscalYears: 3, usual: 1 }));
    expect(retention).toContainEqual(expect.objectContaining({ kind: 'VOID_CASES', fiscalYears: 1, usual: 1 }));
    for (const [wrong, code] of [
      [{ ...input, fiscalYears: 11 }, 'FISCAL_YEARS_WRONG'],
      [{ ...input, fiscalYears: -1 }, 'FISCAL_YEARS_WRONG'],
      [{ ...input, kind: 'INCIDENT_NOTES', fiscalYears: 0 }, 'FISCAL_YEARS_TOO_FEW'],
      [{ ...input, kind: 'PROTECTIONS', fiscalYears: 0 }, 'FISCAL_YEARS_TOO_FEW'],
      [{ ...input, kind: 'AUDIT' }, 'RETENTION_NOT_SET'],
      [{ ...input, reason: '' }, 'REASON_MISSING'],
    ] as const)
      expect(await acts.send('setRetention', wrong, OFFICER)).toMatchObject({ code });
  });

  it('does not count while somebody holds it', async () => {
    const caseId = await house.desk.register();
    const hold = { caseId, reason: '開示請求があったため' };
    await acts.done('holdCase', hold, OFFICER);
    expect(await retentionOf(caseId, OFFICER)).toMatchObject({ hold: { reason: '開示請求があったため' } });
    expect(await acts.send('holdCase', hold, OFFICER)).toMatchObject({ code: 'HELD_ALREADY' });
    await acts.done('releaseHold', { caseId, reason: '決定が出たため' }, OFFICER);
    expect(await retentionOf(caseId, OFFICER)).toMatchObject({ hold: null });
    expect(await acts.send('releaseHold', hold, OFFICER)).toMatchObject({ code: 'NOT_HELD' });
    expect(await acts.send('holdCase', hold)).toMatchObject({ __typename: 'NotAllowed' });
  });
});
