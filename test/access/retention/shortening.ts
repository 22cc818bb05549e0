import { sqlState } from '../../../src/platform/database/sql-state.js';
import type { House } from '../../support/desk.js';
import { own } from '../../support/own-operations.js';
import { Acts, OFFICER, SECOND } from './acts.js';

interface Rule {
  readonly kind: string;
  readonly fiscalYears: number | null;
  readonly setBy: string | null;
  readonly proposed: { readonly id: string; readonly state: string; readonly mine: boolean } | null;
}

/** Beside what else ends by years (forgetting.test.ts), on the service that stands there. */
export function takesTwoToShorten(house: House): void {
  const acts = new Acts(house);
  const ruleOf = async (kind: string, as = OFFICER) => {
    const { retention } = await house.service.gql<{ retention: Rule[] }>(own('Retention'), {}, { as });
    return retention.find((rule) => rule.kind === kind);
  };
  const effect = async (fiscalYears: number, kind = 'CLOSED_CASES') =>
    (await house.service.raw(own('RetentionEffect'), { kind, fiscalYears }, { as: OFFICER })).body;
  const lastDays = async (ids: readonly string[]) =>
    (
      await house.ground.superuser('select destroy_after::text as day from cases where id = any($1) order by day', [
        ids,
      ])
    ).map(({ day }) => day);
  const as =
    (role: 'privacy-officer' | 'system') =>
    (sql: string, params: readonly unknown[] = []) =>
      house.ground.database
        .run({ municipality: 'demo-city', role }, (tx) => tx.execute(sql, [...params]))
        .then(
          () => 'done',
          (error: unknown) => sqlState(error),
        );
  const [asOfficer, asSystem] = [as('privacy-officer'), as('system')];
  const closed = async () => {
    const caseId = await house.desk.register();
    await acts.close(caseId);
    return caseId;
  };
  const decide = (approvalId: string, given: object, as: string) =>
    acts.send('decideApproval', { approvalId, agree: true, ...given }, as);

  describe('a shorter time', () => {
    let ids: string[] = [];
    beforeAll(async () => {
      house.clock.set('2032-05-10T09:00:00+09:00');
      const rule = { kind: 'CLOSED_CASES', fiscalYears: 5, reason: '文書管理規程 別表第2' };
      // For longer it is an act of one.
      await acts.done('setRetention', rule, OFFICER);
      ids = [await closed(), await closed()];
      await acts.done('holdCase', { caseId: ids[1] ?? '', reason: '訴訟のため' }, OFFICER);
      house.clock.set('2036-05-01T09:00:00+09:00');
      ids.push(await closed());
    });

    // For what comes after it in that file.
    afterAll(() => acts.shorter('CLOSED_CASES', 1));

    it('is shown before anybody is asked: how many would be due, how many are held, the earliest', async () => {
      expect(await effect(2)).toEqual({
        data: { retentionEffect: { sooner: 3, due: 1, held: 1, earliest: '2035-03-31' } },
      });
      expect(await effect(4)).toEqual({
        data: { retentionEffect: { sooner: 3, due: 0, held: 0, earliest: '2037-03-31' } },
      });
      expect(await effect(5)).toEqual({
        data: { retentionEffect: { sooner: 0, due: 0, held: 0, earliest: null } },
      });
      for (const [years, kind, code] of [
        [0, 'INCIDENT_NOTES', 'FISCAL_YEARS_TOO_FEW'],
        [1, 'AUDIT', 'RETENTION_NOT_SET'],
        [-1, 'CLOSED_CASES', 'FISCAL_YEARS_WRONG'],
      ] as const)
        expect((await effect(years, kind)).errors?.[0]?.extensions?.['code']).toBe(code);
    });

    it('is set by nobody alone: one asks, another agrees, and until it is set nothing is due earlier', async () => {
      const before = ['2038-03-31', '2038-03-31', '2042-03-31'];
      const alone = { kind: 'CLOSED_CASES', fiscalYears: 2, reason: '規程の改正' };
      const refused = await acts.send('setRetention', alone, OFFICER);
      expect(refused).toMatchObject({ code: 'SECOND_PERSON_NEEDED', path: ['input', 'fiscalYears'] });
      expect(refused.message).toContain('別の個人情報の責任者に承認を依頼してください');
      const { approval } = await acts.askShorter('CLOSED_CASES', 2);
      expect(await ruleOf('CLOSED_CASES')).toMatchObject({
        fiscalYears: 5,
        setBy: 'privacy-officer の人',
        proposed: {
          id: approval.id,
          state: 'WAITING',
          mine: true,
          retention: { what: '終了した受付', fiscalYears: 2, yearsNow: 5, effect: { due: 1, held: 1, sooner: 3 } },
        },
      });
      expect(await ruleOf('CLOSED_CASES', SECOND)).toMatchObject({ proposed: { mine: false, reason: '規程の改正' } });
      expect((await ruleOf('VOID_CASES'))?.proposed).toBeNull();
      expect(await acts.askShorter('CLOSED_CASES', 3, SECOND)).toMatchObject({ code: 'SHORTENING_ASKED' });
      expect(await acts.shorten(approval.id)).toMatchObject({ code: 'APPROVAL_WAITING' });
      expect(await decide(approval.id, {}, OFFICER)).toMatchObject({ code: 'SECOND_PERSON' });
      expect(await lastDays(ids)).toEqual(before);
      await acts.done('decideApproval', { approvalId: approval.id, agree: true }, SECOND);
      expect(await lastDays(ids)).toEqual(before);
      expect(await acts.shorten(approval.id, SECOND)).toMatchObject({ __typename: 'NotAllowed' });
      expect(await acts.shorten(approval.id)).toMatchObject({ rule: { fiscalYears: 2, reason: '規程の改正' } });
      expect(await lastDays(ids)).toEqual(['2035-03-31', '2035-03-31', '2039-03-31']);
      expect(await acts.shorten(approval.id)).toMatchObject({ code: 'APPROVAL_OVER' });
      expect((await ruleOf('CLOSED_CASES'))?.proposed).toBeNull();
      const { destruction } = await acts.makeList();
      expect(destruction.cases.map(({ caseId }) => caseId)).toEqual([ids[0]]);
    });

    it('is taken back by who asked, or declined, and leaves everything as it was', async () => {
      const first = await acts.askShorter('CLOSED_CASES', 1);
      await acts.done('decideApproval', { approvalId: first.approval.id, agree: false }, OFFICER);
      expect(await acts.shorten(first.approval.id)).toMatchObject({ code: 'APPROVAL_OVER' });
      const second = await acts.askShorter('CLOSED_CASES', 1);
      await acts.done('decideApproval', { approvalId: second.approval.id, agree: false, reason: 'まだ早い' }, SECOND);
      // Agreed to as well, as long as it is not set: by who asked and by who agreed.
      for (const by of [OFFICER, SECOND]) {
        const { approval } = await acts.askShorter('CLOSED_CASES', 1);
        await acts.done('decideApproval', { approvalId: approval.id, agree: true }, SECOND);
        expect((await decide(approval.id, { agree: false }, by)).__typename).toBe('DecideApprovalSuccess');
        expect(await acts.shorten(approval.id)).toMatchObject({ code: 'APPROVAL_OVER' });
        const forged = `update retention_settings set fiscal_years = 1, set_with = $1 where kind = 'closed-cases'`;
        expect(await asOfficer(forged, [approval.id])).toBe('YR003');
      }
      expect(await ruleOf('CLOSED_CASES')).toMatchObject({ fiscalYears: 2, proposed: null });
    });

    it('is not set where somebody set it meanwhile: whoever agreed read another number', async () => {
      const { approval } = await acts.askShorter('CLOSED_CASES', 1);
      await acts.done('decideApproval', { approvalId: approval.id, agree: true }, SECOND);
      house.clock.advance(60_000);
      await acts.done('setRetention', { kind: 'CLOSED_CASES', fiscalYears: 10, reason: '訴訟のため' }, SECOND);
      expect(await acts.shorten(approval.id)).toMatchObject({ code: 'RETENTION_SET_MEANWHILE' });
      const forged = `update retention_settings set fiscal_years = 1, set_with = $1 where kind = 'closed-cases'`;
      expect(await asOfficer(forged, [approval.id])).toBe('YR003');
      expect((await ruleOf('CLOSED_CASES'))?.fiscalYears).toBe(10);
    });

    it('is asked for by privacy officers alone, about what can be shortened', async () => {
      const ask = (input: object, as = OFFICER) =>
        acts.send('askApproval', { act: 'SHORTEN_RETENTION', reason: '規程の改正', ...input }, as);
      const retention = { kind: 'VOID_CASES', fiscalYears: 0 };
      expect(await ask({ retention }, 'counter')).toMatchObject({ code: 'NOT_ALLOWED' });
      for (const [input, code] of [
        [{}, 'SUBJECT_MISSING'],
        [{ retention, act: 'DESTROY_CASES' }, 'SUBJECT_MISSING'],
        [{ retention, subjectId: ids[0] }, 'SUBJECT_MISSING'],
        [{ retention, reason: '' }, 'REASON_MISSING'],
        [{ retention: { kind: 'VOID_CASES', fiscalYears: 1 } }, 'RETENTION_NOT_SHORTER'],
        [{ retention: { kind: 'PROTECTIONS', fiscalYears: 0 } }, 'FISCAL_YEARS_TOO_FEW'],
        [{ retention: { kind: 'APPROVALS', fiscalYears: 0 } }, 'RETENTION_NOT_SET'],
        [{ retention: { kind: 'VOID_CASES', fiscalYears: -1 } }, 'FISCAL_YEARS_WRONG'],
      ] as const)
        expect(await ask(input)).toMatchObject({ code });
    });

    it('is refused by the database itself, whoever writes it and with whatever agreement', async () => {
      const { approval } = await acts.askShorter('CLOSED_CASES', 4);
      const shorter = (years: number, by: string | null) =>
        asOfficer(
          `update retention_settings set fiscal_years = ${String(years)}, set_with = $1 where kind = 'closed-cases'`,
          [by],
        );
      expect(await shorter(4, null)).toBe('YR003');
      expect(await shorter(4, approval.id)).toBe('YR003');
      await acts.done('decideApproval', { approvalId: approval.id, agree: true }, SECOND);
      expect(await shorter(3, approval.id)).toBe('YR003');
      const insert = (kind: string, years: number) =>
        asOfficer(
          `insert into retention_settings (municipality_id, kind, fiscal_years, sealed, by_actor, set_at, set_with)
           values ('demo-city', $1, $2, '', 'privacy-officer', now(), $3)`,
          [kind, years, approval.id],
        );
      // Never set, it is kept for a year.
      expect(await insert('void-cases', 0)).toBe('YR003');
      expect(await asOfficer(`update retention_settings set kind = 'void-cases' where kind = 'closed-cases'`)).toBe(
        '42501',
      );
      expect(await asOfficer('delete from retention_settings')).toBe('42501');
      expect(await asOfficer('update approvals set fiscal_years = 3 where id = $1', [approval.id])).toBe('42501');
      expect((await ruleOf('CLOSED_CASES'))?.fiscalYears).toBe(10);
      expect(await acts.shorten(approval.id)).toMatchObject({ rule: { fiscalYears: 4 } });
    });

    it('is given to no case by itself either: its day follows from when it ended and from the years of its kind', async () => {
      // Ended on 2032-05-10, kept for the four years that two people agreed to.
      const id = ids[0] ?? '';
      const kept = async () =>
        house.ground.superuser(
          'select status, ended_on::text as ended, destroy_after::text as day from cases where id = $1',
          [id],
        );
      const stands = [{ status: 'closed', ended: '2032-05-10', day: '2037-03-31' }];
      expect(await kept()).toEqual(stands);
      const set = (what: string) => asSystem(`update cases set ${what} where id = $1`, [id]);
      for (const what of [
        `destroy_after = '2037-03-30'`,
        `destroy_after = '2033-03-31'`,
        `destroy_after = '2038-03-31'`,
        'destroy_after = null',
        `ended_on = '2031-05-10', destroy_after = '2036-03-31'`,
        `ended_on = null, destroy_after = null`,
        // Reopened, it goes on without a day.
        `status = 'open'`,
        // Void for one year instead of closed for four, on a day before it was closed.
        `status = 'void', ended_on = '2032-05-09', destroy_after = '2034-03-31'`,
      ])
        expect([what, await set(what)]).toEqual([what, 'YR003']);
      const asked = await house.desk.register();
      expect(await asSystem(`update cases set destroy_after = '2030-03-31' where id = $1`, [asked])).toBe('YR003');
      const past = `status = 'closed', ended_on = '2030-05-10', destroy_after = '2035-03-31'`;
      expect(await asSystem(`update cases set ${past} where id = $1`, [asked])).toBe('YR003');
      expect(await asOfficer('update cases set version = version + 1 where id = $1', [id])).toBe('done');
      expect(await kept()).toEqual(stands);
      // What is written beside the days is not held up by them, and what the counter does goes on.
      expect(await set('version = version + 1')).toBe('done');
      await acts.reopen(id);
      await acts.close(id);
      expect(await kept()).toMatchObject([{ status: 'closed', ended: '2036-05-01', day: '2041-03-31' }]);
    });
  });
}
