import { sqlState } from '../../../src/platform/database/sql-state.js';
import { all } from '../../support/catalogues.js';
import { useService } from '../../support/desk.js';
import { Calendar } from './calendar.js';

const house = useService({ catalogue: all('NOGYO') });
const calendar = new Calendar(house);

describe('a visit that the counter plans', () => {
  it('stands on its day by the hour, with who comes as it was told', async () => {
    const caseId = await house.desk.register({ deceased: { name: '髙橋 一郎' } });
    const visit = await calendar.plan({ caseId, day: '11/25', hour: '1030', who: '髙橋 花子󠄀', note: '車いす' });
    expect(visit).toMatchObject({
      day: '2026-11-25',
      dayText: '令和8年11月25日(水)',
      hour: '10:30',
      kind: 'VISIT',
      state: 'PLANNED',
      version: 1,
      who: '髙橋 花子󠄀',
      personId: null,
      note: '車いす',
      case: { id: caseId },
    });
    const early = await calendar.plan({ caseId, day: 'R8.11.25', hour: '９：００' });
    const unsettled = await calendar.plan({ caseId, day: '2026-11-25' });
    expect((await calendar.on('2026-11-25')).map(({ id, hour }) => [id, hour])).toEqual([
      [early.id, '09:00'],
      [visit.id, '10:30'],
      [unsettled.id, null],
    ]);
    expect((await calendar.ofCase(caseId)).map(({ id }) => id)).toEqual([early.id, visit.id, unsettled.id]);
  });

  it('is wished for on up to three days, which stand on Today until there is one', async () => {
    const caseId = await house.desk.register({ deceased: { name: '希望 一郎' } });
    const wish = async (...days: readonly object[]) =>
      (
        await house.desk.query<{ result: { code?: string; case?: { wishedDays: object[] } } }>(
          `mutation ($input: SetWishedDaysInput!) { result: setWishedDays(input: $input) {
             ... on SetWishedDaysSuccess { case { wishedDays { day part } } } ... on UserError { code } } }`,
          { input: { caseId, days } },
        )
      ).result;
    const open = async () =>
      (
        await house.desk.query<{ wishedDays: { case: { id: string }; days: { day: string }[] }[] }>(
          '{ wishedDays { case { id } days { day } } }',
        )
      ).wishedDays.find((one) => one.case.id === caseId)?.days;
    expect((await wish({ day: '11/26', part: 'MORNING' }, { day: 'R8.11.25' })).case?.wishedDays).toEqual([
      { day: '2026-11-26', part: 'MORNING' },
      { day: '2026-11-25', part: 'ANY' },
    ]);
    expect(await open()).toEqual([{ day: '2026-11-26' }, { day: '2026-11-25' }]);
    const four = ['11/24', '11/25', '11/26', '11/27'].map((day) => ({ day }));
    expect((await wish(...four)).code).toBe('TOO_MANY_WISHES');
    expect((await wish({ day: '11/23' })).code).toBeDefined();
    const { id } = await calendar.plan({ caseId, day: '11/26' });
    expect(await open()).toBeUndefined();
    await calendar.done('setVisitState', { id, expectedVersion: 1, state: 'CANCELLED' });
    expect(await open()).toHaveLength(2);
    // Somebody of whom nobody knows who they are has not answered the family's wish.
    await calendar.plan({ caseId, day: '今日', kind: 'WALK_IN', who: '田中 某' });
    expect(await open()).toHaveLength(2);
    const { personId } = await calendar.somebodyOf(caseId);
    await calendar.plan({ caseId, day: '今日', kind: 'WALK_IN', personId });
    expect(await open()).toBeUndefined();
    const other = await house.desk.register({ deceased: { name: '希望 二郎' } });
    await calendar.plan({ caseId: other, day: '今日', kind: 'WALK_IN', who: '田中 某' });
    await wish();
    expect(await open()).toBeUndefined();
  });

  it('may name one of the people of the case, as the notice has the name', async () => {
    const caseId = await house.desk.register();
    const { personId, name } = await calendar.somebodyOf(caseId);
    expect(await calendar.plan({ caseId, day: '11/26', personId })).toMatchObject({ personId, who: name });
  });

  it('is one of several: two heirs who do not speak come on two days', async () => {
    const caseId = await house.desk.register();
    for (const [day, who] of [
      ['11/25', '長男'],
      ['11/27', '長女'],
    ] as const)
      // prettier-ignore
      await calendar.plan({ caseId, day, who });
    expect((await calendar.ofCase(caseId)).map(({ day, who }) => [day, who])).toEqual([
      ['2026-11-25', '長男'],
      ['2026-11-27', '長女'],
    ]);
  });

  it('of a walk-in has begun; of a call-back has the number', async () => {
    const caseId = await house.desk.register();
    expect(await calendar.plan({ caseId, day: '11/24', kind: 'WALK_IN' })).toMatchObject({ state: 'ARRIVED' });
    expect(await calendar.plan({ caseId, day: '11/24', kind: 'CALL_BACK', telephone: '090-1234-5678' })).toMatchObject({
      state: 'PLANNED',
      telephone: '090-1234-5678',
    });
  });

  it('of whoever walks in is there once a day, in the visit that was planned for them', async () => {
    const caseId = await house.desk.register();
    const { personId } = await calendar.somebodyOf(caseId);
    const nobody = { caseId, day: '11/24', kind: 'WALK_IN' };
    const came = { ...nobody, personId };
    const planned = await calendar.plan({ caseId, day: '11/24', hour: '10', personId, note: '静かに' });
    const first = await calendar.plan(came);
    expect(first).toMatchObject({ id: planned.id, kind: 'VISIT', state: 'ARRIVED', hour: '10:00', stoodBefore: false });
    expect(first.note).toBe('静かに');
    expect(await calendar.plan(came)).toMatchObject({ id: planned.id, version: first.version, stoodBefore: true });
    const [uncle, again] = [
      await calendar.plan({ ...nobody, who: '某' }),
      await calendar.plan({ ...nobody, who: '某' }),
    ];
    expect(uncle).toMatchObject({ kind: 'WALK_IN', state: 'ARRIVED', stoodBefore: false });
    expect(again).toMatchObject({ id: uncle.id, stoodBefore: true });
    const [two, three] = [await calendar.plan(nobody), await calendar.plan(nobody)];
    expect(new Set([two.id, three.id, uncle.id, planned.id]).size).toBe(4);
    await calendar.done('setVisitState', { id: uncle.id, expectedVersion: uncle.version, state: 'CANCELLED' });
    expect((await calendar.plan({ ...nobody, who: '某' })).id).not.toBe(uncle.id);
  });

  it('of whoever sat there ends as that of the next begins, and both are taken back together or neither', async () => {
    const caseId = await house.desk.register();
    const came = (who: string, more = {}) => calendar.plan({ caseId, day: '今日', kind: 'WALK_IN', who, ...more });
    const states = async () =>
      (await calendar.ofCase(caseId)).map(({ who, state }) => `${String(who)} ${state}`).sort();
    const son = await came('長男');
    const daughter = await came('長女', { leaving: { id: son.id, expectedVersion: son.version } });
    expect(await states()).toEqual(['長女 ARRIVED', '長男 DONE'].sort());
    const undo = (expectedVersion: number, other: object) =>
      calendar.send('setVisitState', {
        ...{ id: daughter.id, expectedVersion: daughter.version, state: 'CANCELLED' },
        other: { id: son.id, expectedVersion, state: 'ARRIVED', ...other },
      });
    const stranger = await calendar.plan({
      caseId: await house.desk.register(),
      day: '今日',
      kind: 'WALK_IN',
      who: '某',
    });
    for (const id of [stranger.id, daughter.id])
      expect(await undo(1, { id })).toMatchObject({ code: 'VISIT_NOT_FOUND', path: ['input', 'other', 'id'] });
    expect(await undo(son.version, {})).toMatchObject({ __typename: 'Changed', currentVersion: son.version + 1 });
    expect(await states()).toEqual(['長女 ARRIVED', '長男 DONE'].sort());
    expect(await undo(son.version + 1, {})).toMatchObject({ state: 'CANCELLED' });
    expect(await states()).toEqual(['長女 CANCELLED', '長男 ARRIVED'].sort());
    // Changed by somebody meanwhile: it stays as it is there, and the next is here all the same.
    await came('次女', { leaving: { id: son.id, expectedVersion: son.version } });
    expect(await states()).toEqual(['次女 ARRIVED', '長女 CANCELLED', '長男 ARRIVED'].sort());
    // Only who is here can leave: whoever is still to come is awaited as before.
    const grandson = await calendar.plan({ caseId, day: '11/25', who: '孫' });
    const left = { leaving: { id: grandson.id, expectedVersion: grandson.version } };
    expect(await came('叔父', left)).toMatchObject({ state: 'ARRIVED' });
    expect(await states()).toContain('孫 PLANNED');
  });

  it('of somebody who stands there is written down on any day; of two who press at once is one', async () => {
    const caseId = await house.desk.register();
    const { personId } = await calendar.somebodyOf(caseId);
    const both = await Promise.all([1, 2].map(() => calendar.plan({ caseId, day: '今日', kind: 'WALK_IN', personId })));
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(both.map(({ stoodBefore }) => stoodBefore).sort()).toEqual([false, true]);
  });

  it('is changed by who read it last; what is left out stays', async () => {
    const caseId = await house.desk.register();
    const { personId, name } = await calendar.somebodyOf(caseId);
    const { id, version } = await calendar.plan({ caseId, day: '11/25', hour: '10', who: '長男', note: '静かに' });
    const moved = await calendar.done('changeVisit', { id, expectedVersion: version, day: '11/27', personId });
    expect(moved).toMatchObject({ day: '2026-11-27', hour: '10:00', who: name, personId, note: '静かに', version: 2 });
    expect(await calendar.send('changeVisit', { id, expectedVersion: version, hour: '11' })).toMatchObject({
      __typename: 'Changed',
      currentVersion: 2,
    });
    const open = await calendar.done('changeVisit', { id, expectedVersion: 2, hour: null, who: '長女', note: null });
    expect(open).toMatchObject({ hour: null, who: '長女', personId: null, note: null });
  });

  it('comes, ends or does not take place; and back, where it was a slip', async () => {
    const caseId = await house.desk.register();
    let { id, version } = await calendar.plan({ caseId, day: '11/25' });
    for (const state of ['ARRIVED', 'DONE', 'CANCELLED', 'PLANNED']) {
      const now = await calendar.done('setVisitState', { id, expectedVersion: version, state });
      expect(now).toMatchObject({ state, version: version + 1 });
      ({ id, version } = now);
    }
    expect(await calendar.send('setVisitState', { id, expectedVersion: 1, state: 'DONE' })).toMatchObject({
      __typename: 'Changed',
    });
  });

  it('is shown by 1 to 7 days', async () => {
    const caseId = await house.desk.register();
    for (const day of ['12/1', '12/7', '12/8']) await calendar.plan({ caseId, day });
    expect((await calendar.on('2026-12-01', 7)).map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-07']);
    for (const [day, days] of [
      ['2026-12-01', 8],
      ['2026-12-01', 0],
      ['2026-02-30', 1],
    ] as const) {
      // prettier-ignore
      const { body } = await house.desk.raw('query ($day: Date!, $days: Int) { visits(day: $day, days: $days) { id } }', { day, days }); // prettier-ignore
      expect(body.errors).toHaveLength(1);
    }
  });
});

describe('the office days', () => {
  it('leave out Sunday and the holiday after it', async () => {
    const { officeDay } = await house.desk.query<{ officeDay: unknown }>(
      '{ officeDay { day dayText open previousOpen nextOpen today } }',
    );
    expect(officeDay).toEqual({
      day: '2026-11-22',
      dayText: '令和8年11月22日(日)',
      open: false,
      previousOpen: '2026-11-20',
      nextOpen: '2026-11-24',
      today: '2026-11-22',
    });
  });
});

describe('a department', () => {
  it('gets the visit of a case that it was asked about, and not who comes', async () => {
    const caseId = await house.desk.register();
    const held = await house.desk.register({ deceased: { registeredHere: false } });
    await house.quiet();
    for (const id of [caseId, held]) await calendar.plan({ caseId: id, day: '12/15', hour: '10', who: '長男' });
    const seen = await calendar.on('2026-12-15', 1, 'department:NOGYO');
    expect(seen).toEqual([
      expect.objectContaining({ case: { id: caseId }, hour: '10:00', kind: 'VISIT', who: null, note: null }),
    ]);
    expect((await house.desk.as('NOGYO').query<object>(
      'query ($id: ID!) { case(id: $id) { visits { day hour state who } } }', { id: caseId },
    ))).toEqual({ case: { visits: [{ day: '2026-12-15', hour: '10:00', state: 'PLANNED', who: null }] } }); // prettier-ignore
  });

  it('plans and changes nothing, in the contract and in the database', async () => {
    const caseId = await house.desk.register();
    const { id } = await calendar.plan({ caseId, day: '12/16' });
    await house.quiet();
    const nogyo = { municipality: 'demo-city', role: 'department', department: 'NOGYO' } as const;
    const run = (sql: string) =>
      house.ground.database.run(nogyo, (tx) => tx.execute(sql)).then(({ affected }) => affected, sqlState);
    expect(await run(`update visits set state = 'done' where id = '${id}'`)).toBe(0);
    expect(await run(`delete from visits`)).toBe('42501');
    const send = await house.service.gql<{ result: object }>(
      'mutation ($input: SetVisitStateInput!) { result: setVisitState(input: $input) { __typename } }',
      { input: { id, expectedVersion: 1, state: 'DONE' } },
      { as: 'department:NOGYO' },
    );
    expect(send.result).toEqual({ __typename: 'NotAllowed' });
  });

  it('of the family, and every office without cases, sees no row', async () => {
    const { id: caseId } = await house.desk.head(await house.desk.register());
    await calendar.plan({ caseId, day: '12/17' });
    for (const role of ['family', 'privacy-officer', 'auditor', 'people-admin', 'catalogue-admin', 'sign-in'])
      expect([
        role,
        await house.ground.database.run({ municipality: 'demo-city', role, case: caseId }, (tx) =>
          tx.query('select 1 from visits'),
        ),
      ]).toEqual([role, []]);
  });
});
