import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AskCounter } from '../../../src/guide/ask-counter.service.js';
import { Calendar } from '../visits/calendar.js';
import { hear, watch, type Progress } from '../../support/live.js';
import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';
import { eventually } from '../../support/eventually.js';

const catalogue = few('SHIMIN', 'SUIDO', 'SHUNO');
const house = useService({ catalogue });

describe('caseProgress over server-sent events', () => {
  const asked = catalogue.departments.filter(({ outside }) => !outside).length;

  it('says the state at once, then at every change', async () => {
    await house.desk.as('SHIMIN').import('SHIMIN');
    const id = await house.desk.register();
    const live = await watch(house.service, id);
    await eventually(() => expect(live.last()).toMatchObject({ asked, settled: true }));
    await house.quiet();
    const answered = live.last()?.answered ?? 0;
    expect(answered).toBeGreaterThan(0);
    const seen = live.all.length;
    await house.desk.answerWhole(id, 'SUIDO', [{ name: 'waterReduction', answer: 'LOOKED_UP_NONE' }]);
    await eventually(() => expect(live.last()).toMatchObject({ answered: answered + 1 }));
    expect(live.all.length).toBeGreaterThan(seen);
    live.close();
  });

  it('sees facts, a correction and the voiding of the case', async () => {
    const id = await house.desk.register();
    await house.quiet();
    const live = await watch(house.service, id);
    const versions = () => live.all.map((progress: Progress) => progress.case.version);
    await eventually(() => expect(versions()).toContain(1));
    await house.desk.record(id, { waterAfter: 'stop' });
    await eventually(() => expect(versions()).toContain(2));
    await house.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: 2,
      cause: 'OUR_SLIP',
      evidence: '写し',
      deathDate: '2026-11-16',
    });
    await eventually(() => expect(versions()).toContain(3));
    await house.desk.accept('voidDeathNotice', { caseId: id, expectedVersion: 3, reason: '人違い' });
    await eventually(() => expect(live.last()).toMatchObject({ case: { status: 'VOID' } }));
    live.close();
  });

  it('ends when the case is void', async () => {
    const id = await house.desk.register();
    await house.quiet();
    const { version } = await house.desk.head(id);
    const live = await watch(house.service, id);
    await house.desk.accept('voidDeathNotice', { caseId: id, expectedVersion: version, reason: '人違い' });
    try {
      await eventually(() => expect(live.ended()).toBe(true), 3_000);
    } finally {
      live.close();
    }
  });

  it('tells nobody of another case', async () => {
    const [one, other] = [await house.desk.register(), await house.desk.register()];
    await house.quiet();
    const live = await watch(house.service, one);
    await eventually(() => expect(live.all.length).toBeGreaterThan(0));
    const seen = live.all.length;
    await house.desk.record(other, { waterAfter: 'stop' });
    await house.quiet();
    expect(live.all.slice(seen)).toEqual([]);
    live.close();
  });

  it('refuses to watch a case that does not exist', async () => {
    const live = await watch(house.service, '00000000-0000-4000-8000-000000000000');
    await eventually(() => expect(live.text()).toMatch(/CASE_NOT_FOUND|NOT_FOUND/));
    live.close();
  });

  it('shows a watching department that it is not asked about nothing', async () => {
    const id = await house.desk.register({ deceased: { registeredHere: false } });
    const live = await watch(house.service, id, { as: 'department:SUIDO' });
    await eventually(() => expect(live.text()).toMatch(/NOT_FOUND/));
    live.close();
  });
});

describe('counterDay over server-sent events', () => {
  const day = z.object({ cases: z.array(z.string()) });
  const SUBSCRIPTION = 'subscription { event: counterDay { cases } }';
  const listen = (as = 'counter') => hear(house.service, { query: SUBSCRIPTION }, day, { as });

  it('tells of all cases which of them changed, a whole round of departments as few times as it can', async () => {
    const live = await listen();
    await eventually(() => expect(live.all).toEqual([{ cases: [] }]));
    const [one, other] = [await house.desk.register(), await house.desk.register()];
    await house.quiet();
    await eventually(() => expect(new Set(live.all.flatMap(({ cases }) => cases))).toEqual(new Set([one, other])));
    // Two cases, three departments each, asked and answered: more than ten changes.
    expect(live.all.length).toBeLessThanOrEqual(5);
    const before = live.all.length;
    await new Calendar(house).plan({ caseId: one, day: '2026-11-25', who: '髙橋 花子' });
    await eventually(() => expect(live.all.slice(before)).toEqual([{ cases: [one] }]), 3_000);
    expect(live.text()).not.toContain('髙橋');
    live.close();
  });

  it('tells of a wish from the public guide, of which there is no case', async () => {
    const live = await listen();
    await eventually(() => expect(live.all).toHaveLength(1));
    const whom = { name: '渡辺 花', telephone: '090-1111-2222', deceased: '', deathDay: '', code: '' };
    const wish = { ...whom, form: randomUUID(), halves: [], hours: ['12:00〜13:00'] };
    expect(await house.service.get(AskCounter).ask(wish)).toMatchObject({ ok: true });
    await eventually(() => expect(live.all).toEqual([{ cases: [] }, { cases: [] }]), 3_000);
    live.close();
  });

  it('is the counter’s: no department hears that anything changed', async () => {
    const live = await listen('department:SUIDO');
    await eventually(() => expect(live.text()).toContain('NOT_ALLOWED'));
    expect(live.all).toEqual([]);
    live.close();
  });

  it('ends within five seconds of the session', async () => {
    const live = await listen('counter#7');
    await eventually(() => expect(live.all).toHaveLength(1));
    await house.ground.superuser(
      `update sessions set ended_at = now() where staff_id in (select id from staff where name = 'counter#7 の人')`,
    );
    await eventually(() => expect(live.ended()).toBe(true), 5_000);
  });
});

// Last, since nothing comes after it.
describe('every live update', () => {
  it('ends whole, not broken off, when the service is told to end', async () => {
    const id = await house.desk.register();
    const live = await watch(house.service, id);
    await eventually(() => expect(live.all.length).toBeGreaterThan(0));
    await house.service.close();
    await eventually(() => expect(live.ended()).toBe(true));
    expect(live.text()).toContain('event: complete');
  });
});
