import type { RemindLateSuccess } from '../../../src/contract/generated.js';
import { remindersOf } from './reminders-of.js';
import { useSilentHouse } from './silent-house.js';

const { house, calendar, rows, round, at, asked, mails } = useSilentHouse();
const { light, remind } = remindersOf(house);
const steps = async (id: string) =>
  (await rows(`select step, round from silence_steps where question_id = '${id}' order by at, step`)).map(
    ({ step }) => step,
  );

describe('silence', () => {
  it('leads from reminder to the counter, each step once, whoever runs it how often; and never to "no"', async () => {
    at('2026-11-24 10:00');
    const { caseId, id } = await asked();
    const before = await house.desk.as('JUTAKU').decisions(caseId);
    const came = mails().length;
    for (const when of ['2026-11-27 08:30', '2026-11-30 08:30', '2026-12-01 08:30', '2026-12-02 08:30']) {
      at(`${when.slice(0, 10)} 08:00`);
      await round();
      at(when);
      await Promise.all([round(), round(), round()]);
    }
    expect(await steps(id)).toEqual(['reminder', 'deputy', 'lead', 'at-counter']);
    expect(
      mails()
        .slice(came)
        .map(({ subject }) => subject),
    ).toEqual([
      '市営住宅のこと、今日お知らせください（1件）',
      '市営住宅のことを教えてください（1件・副担当の方へ）',
      '市営住宅のことを教えてください（1件・責任者の方へ）',
    ]);
    expect(await light('JUTAKU')).toMatchObject({
      light: 'LATE',
      late: 1,
      atCounter: 1,
      oldestDue: '2026-11-27',
      mail: 'REACHES',
    });
    expect(await house.desk.question(caseId, 'JUTAKU')).toMatchObject({ state: 'WITH_PERSON', silence: 'AT_COUNTER' });
    expect(await house.desk.as('JUTAKU').decisions(caseId)).toEqual(before);
  });

  it('stands still while the counter has been asked back, and goes on as many open days later', async () => {
    at('2026-11-24 10:00');
    const { caseId, id } = await asked();
    const now = () => house.desk.question(caseId, 'JUTAKU');
    const done = async <Name extends 'askBack' | 'answerBack'>(name: Name, desk: typeof house.desk, input: object) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const { said } = await desk.query<{ said: { code?: string; back?: { id: string; version: number } } }>(
        `mutation ($input: ${type}Input!) { said: ${name}(input: $input) { ... on ${type}Success { back { id version } } ... on UserError { code } } }`,
        { input },
      );
      return said;
    };
    const { back } = await done('askBack', house.desk.as('JUTAKU'), { questionId: id, text: '市営住宅の鍵はどなたが' });
    for (const when of ['2026-11-27 08:30', '2026-11-30 09:00', '2026-12-01 09:00']) {
      at(when);
      await round();
    }
    expect(await steps(id)).toEqual([]);
    expect(await light('JUTAKU')).toBeUndefined();
    expect(await now()).toMatchObject({
      state: 'WITH_PERSON',
      askedBackOf: 'COUNTER',
      dueOn: '2026-11-27',
      silence: null,
    });
    // Four open days it waited: 25, 26, 27, 30 November and 1 December.
    await done('answerBack', house.desk, { id: back?.id, expectedVersion: back?.version, answer: '娘さんです' });
    expect(await now()).toMatchObject({ askedBackOf: null, dueOn: '2026-12-04' });
    await calendar.plan({ caseId, day: '12/10', who: '長男' });
    expect((await now()).dueOn).toBe('2026-12-04');
    for (const when of ['2026-12-03 09:00', '2026-12-04 08:30']) {
      at(when);
      await round();
    }
    expect(await steps(id)).toEqual(['reminder']);
  });

  it('is broken before a visit: due the day before, and back where the visit is cancelled', async () => {
    at('2026-11-24 10:00');
    const { caseId } = await asked();
    const due = async () => (await house.desk.question(caseId, 'JUTAKU')).dueOn;
    expect(await due()).toBe('2026-11-27');
    const { id } = await calendar.plan({ caseId, day: '11/25', who: '長男' });
    expect(await due()).toBe('2026-11-24');
    await calendar.done('setVisitState', { id, expectedVersion: 1, state: 'CANCELLED' });
    expect(await due()).toBe('2026-11-27');
  });

  it('rings once the family has been in the house for five minutes', async () => {
    at('2026-11-24 10:00');
    const { caseId } = await asked();
    await calendar.plan({ caseId, day: '11/24', kind: 'WALK_IN' });
    at('2026-11-24 10:04');
    expect(await light('JUTAKU')).toMatchObject({ light: 'WAITING', ringing: 0 });
    at('2026-11-24 10:05');
    expect(await light('JUTAKU')).toMatchObject({ light: 'RINGING', ringing: 1 });
    const { questions } = await house.desk
      .as('JUTAKU')
      .query<{ questions: { edges: { node: object }[] } }>(
        '{ questions { edges { node { ringsSince case { id } } } } }',
      );
    expect(questions.edges.map(({ node }) => node)).toContainEqual({
      ringsSince: '2026-11-24T01:05:00.000Z',
      case: { id: caseId },
    });
  });

  it('is ended by one key, once an hour, and says who was reminded before', async () => {
    at('2026-11-18 10:00');
    await asked();
    at('2026-11-25 10:00');
    const came = mails().length;
    const first = await remind();
    const jutaku = ({ reminded }: RemindLateSuccess) => reminded.find(({ department }) => department.code === 'JUTAKU');
    expect(first.sendsOn).toBeNull();
    expect(jutaku(first)).toMatchObject({ questions: 1, before: false, byMail: true });
    at('2026-11-25 10:59');
    expect(jutaku(await remind())).toMatchObject({ before: true, at: '2026-11-25T01:00:00.000Z' });
    at('2026-11-25 11:00');
    const both = (await Promise.all([remind(), remind()])).map((said) => jutaku(said)?.before);
    expect(both.toSorted()).toEqual([false, true]);
    await round();
    const letters = mails()
      .slice(came)
      .filter(({ subject }) => subject?.includes('窓口からのお願い'));
    expect(letters).toHaveLength(2);
    at('2026-11-25 18:00');
    expect((await remind()).sendsOn).toBe('2026-11-26');
  });

  it('is the head’s to read by month, of the own department alone', async () => {
    at('2026-11-24 10:00');
    await asked();
    const month = async (as: string) =>
      (
        await house.service.gql<{ lateness: object | null }>(
          '{ lateness(month: "2026-11") { due open late } }',
          {},
          { as },
        )
      ).lateness;
    expect(await month('department-lead:JUTAKU')).toMatchObject({ open: 1 });
    expect(await month('department:NOGYO')).toBeNull();
  });
});
