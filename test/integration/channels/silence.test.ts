import type { DepartmentLight, RemindLateSuccess } from '../../../src/contract/generated.js';
import { SilenceKeeper } from '../../../src/channels/silence-keeper.js';
import { useService } from '../../support/desk.js';
import { type MailServer, openMailServer } from '../../support/mail-server.js';
import { few } from '../../support/catalogues.js';
import { startTestService } from '../../support/service.js';
import { settingsOf } from './settings-of.js';
import { Calendar } from '../visits/calendar.js';

const NAME = '金糸雀 黄鳥';
const KANA = 'カナリヤ キドリ';
const MAILBOX = 'jutaku@city.example.jp';
const catalogue = few('SHIMIN', 'JUTAKU', 'NOGYO', 'FUKUSHI');
let server: MailServer;
const mailSettings = () => ({
  YORISOI_SMTP_URL: server.url,
  YORISOI_MAIL_FROM: 'okuyami@city.example.jp',
  YORISOI_COUNTER_CONTACT: '内線 1021',
});
afterAll(() => server.close());
const house = useService(async () => {
  server = await openMailServer();
  return { catalogue, settings: mailSettings() };
});
const calendar = new Calendar(house);
const { set, settings } = settingsOf(house);

const round = () => house.service.get(SilenceKeeper).roundOnce();
const at = (text: string) => house.clock.set(`${text.replace(' ', 'T')}:00+09:00`);
const rows = (sql: string) => house.ground.superuser(sql);
const steps = async (id: string) =>
  (await rows(`select step, round from silence_steps where question_id = '${id}' order by at, step`)).map(
    ({ step }) => step,
  );

const lights = async () =>
  (
    await house.desk.query<{ departmentLights: DepartmentLight[] }>(
      '{ departmentLights { department { code telephone } light waiting late ringing atCounter oldestDue remindedAt mail } }',
    )
  ).departmentLights;
const light = async (code: string) => (await lights()).find(({ department }) => department.code === code);
async function remind(): Promise<RemindLateSuccess> {
  const { remindLate } = await house.desk.query<{ remindLate: RemindLateSuccess }>(
    'mutation { remindLate { ... on RemindLateSuccess { sendsOn reminded { department { code } questions at before byMail } } } }',
  );
  return remindLate;
}
let people = 0;
/** A question that waits for a person of JUTAKU. */
async function asked() {
  people += 1;
  const own = 'アイウエオカキクケコサシスセソタチツテト'.charAt(people);
  const caseId = await house.desk.register({
    deceased: { name: `${NAME}${own}`, kana: `${KANA}${own}`, birthDate: `${String(1920 + people)}-03-02` },
  });
  await house.quiet();
  const { id } = await house.desk.question(caseId, 'JUTAKU');
  return { caseId, id };
}
/** Nothing of one test waits in the next. */
const clear = () =>
  rows(`update questions set state = 'answered'; update visits set state = 'done';
        update mails set state = 'needless' where state <> 'sent';
        update desk_settings set digested_on = null;
        update desk_settings set mailbox = null where department = 'NOGYO'`);
afterEach(clear);

beforeAll(async () => {
  // Rounds are these tests' own: one that the clock begins would carry a mail away while they count.
  await house.service.get(SilenceKeeper).stop();
  await set({ expectedVersion: 0, mailbox: MAILBOX, digestHour: '10:00' });
  await house.service.headers({ as: 'department-lead:NOGYO' });
  await set({ expectedVersion: 0, mailbox: 'nogyo@city.example.jp', digestHour: '09:00' }, 'department-lead:NOGYO');
  await clear();
});

describe('silence', () => {
  it('leads from reminder to the counter, each step once, whoever runs it how often; and never to "no"', async () => {
    at('2026-11-24 10:00');
    const { caseId, id } = await asked();
    const before = await house.desk.as('JUTAKU').decisions(caseId);
    const came = server.mails.length;
    for (const when of ['2026-11-27 08:30', '2026-11-30 08:30', '2026-12-01 08:30', '2026-12-02 08:30']) {
      at(`${when.slice(0, 10)} 08:00`);
      await round();
      at(when);
      await Promise.all([round(), round(), round()]);
    }
    expect(await steps(id)).toEqual(['reminder', 'deputy', 'lead', 'at-counter']);
    expect(server.mails.slice(came).map(({ subject }) => subject)).toEqual([
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
    const came = server.mails.length;
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
    const letters = server.mails.slice(came).filter(({ subject }) => subject?.includes('窓口からのお願い'));
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

describe('the digest', () => {
  it('goes once, at the hour that was chosen, with a link a question and no name', async () => {
    at('2026-11-24 08:40');
    const { id, caseId } = await asked();
    await calendar.plan({ caseId, day: '12/3', hour: '1030', who: '長男' });
    const came = server.mails.length;
    at('2026-11-24 09:59');
    await round();
    expect(server.mails).toHaveLength(came);
    at('2026-11-24 10:00');
    await Promise.all([round(), round()]);
    await round();
    const [mail, ...others] = server.mails.slice(came);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('市営住宅のことを教えてください（1件）');
    expect(mail?.to).toMatchObject({ text: MAILBOX });
    expect(mail?.text).toContain(`/desk/questions/${id}`);
    expect(mail?.text).toContain('12月3日10時30分に来られる方のことで、市営住宅のことを教えてください。');
    expect(mail?.text).toContain('令和8年11月27日(金)までにお願いします。');
    expect(mail?.text).toContain('内線 1021');
    const widths = (mail?.text ?? '')
      .split('\n')
      .map((line) => [...line].reduce((sum, letter) => sum + (letter > '~' ? 2 : 1), 0));
    expect(Math.max(...widths)).toBeLessThanOrEqual(140);
    at('2026-11-25 10:00');
    await round();
    expect(server.mails).toHaveLength(came + 1);
  });

  it('tells a department that attends of each visit once, anew where its hour is moved, and asks nothing', async () => {
    const as = 'department:FUKUSHI';
    at('2026-11-25 09:00');
    await set({ expectedVersion: 0, mailbox: 'fukushi@city.example.jp', digestHour: '11:00' }, as);
    const { caseId } = await asked();
    const { id: question } = await house.desk.as('FUKUSHI').question(caseId, 'FUKUSHI');
    const { id } = await calendar.plan({ caseId, day: '11/27', hour: '10', who: '長男' });
    const came = server.mails.length;
    const letters = () => server.mails.slice(came).filter(({ subject }) => subject?.startsWith('ご家族のお越し') === true);
    for (const when of ['2026-11-25 10:59', '2026-11-25 11:00', '2026-11-25 11:30']) {
      at(when);
      await round();
    }
    const [mail, ...others] = letters();
    expect(others).toEqual([]);
    expect(mail?.to).toMatchObject({ text: 'fukushi@city.example.jp' });
    expect(mail?.text).toContain('11月27日10時に、ご家族がお越しになります。');
    expect(mail?.text).toContain(`/desk/questions/${question}`);
    expect(mail?.text).not.toContain('教えてください');
    at('2026-11-26 11:00');
    await round();
    expect(letters()).toHaveLength(1);
    await calendar.done('changeVisit', { id, expectedVersion: 1, hour: '1330' });
    await rows(`update desk_settings set digested_on = null where department = 'FUKUSHI'`);
    at('2026-11-26 11:05');
    await round();
    expect(letters().at(-1)?.text).toContain('11月27日13時30分に、');
    expect(letters()).toHaveLength(2);
  });

  it('does not go outside office hours', async () => {
    at('2026-11-27 17:20');
    await asked();
    const came = server.mails.length;
    for (const when of ['2026-11-27 17:20', '2026-11-28 10:00', '2026-11-29 10:00', '2026-12-29 10:00']) {
      at(when);
      await round();
    }
    expect(server.mails).toHaveLength(came);
  });

  it('is not lost by who dies before it goes, and goes twice at most by who dies after: under one Message-ID', async () => {
    at('2026-12-03 09:00');
    await asked();
    const came = server.mails.length;
    at('2026-12-03 10:00');
    // Taken by the server; our own note of it is undone, as if the process had died.
    server.onTaken(() => rows(`update mails set attempts = attempts where state = 'waiting'`).then(() => undefined));
    await round();
    await rows(
      `update mails set state = 'waiting', sent_at = null where state = 'sent' and made_at = '2026-12-03T10:00:00+09:00'`,
    );
    await round();
    expect(server.mails).toHaveLength(came + 1);
    at('2026-12-03 10:03');
    await round();
    const [first, second, ...others] = server.mails.slice(came);
    expect(others).toEqual([]);
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('that the server refuses is seen by both, and goes to the next address', async () => {
    at('2026-12-04 09:00');
    await asked();
    server.refuse(550);
    at('2026-12-04 10:00');
    await round();
    expect(await light('JUTAKU')).toMatchObject({ mail: 'NOT_DELIVERED' });
    const { undelivered, version } = await settings();
    expect(undelivered).toEqual([{ count: 1, text: expect.stringContaining('550') }]);
    server.refuse(null);
    const came = server.mails.length;
    const given = { expectedVersion: version, mailbox: 'jutaku2@city.example.jp', digestHour: '10:00' };
    expect(await set(given, 'department-lead:JUTAKU')).toMatchObject({ settings: { undelivered: [] } });
    await round();
    expect(server.mails.slice(came).map(({ to }) => to)).toMatchObject([{ text: 'jutaku2@city.example.jp' }]);
    expect((await settings()).undelivered).toEqual([]);
  });

  it('that the server puts off is tried again later', async () => {
    at('2026-12-07 09:00');
    await asked();
    server.refuse(450);
    at('2026-12-07 10:00');
    await round();
    const came = server.mails.length;
    server.refuse(null);
    await round();
    expect(server.mails).toHaveLength(came);
    at('2026-12-07 10:01');
    await round();
    expect(server.mails).toHaveLength(came + 1);
  });

  it('tells nothing to another city, which has a department of the same code', async () => {
    at('2026-12-08 10:00');
    await asked();
    const other = await startTestService(house.ground, {
      catalogue,
      clock: house.clock,
      role: 'api',
      settings: { ...mailSettings(), YORISOI_MUNICIPALITY: 'hikari' },
    });
    const came = server.mails.length;
    await other.get(SilenceKeeper).roundOnce();
    expect(server.mails).toHaveLength(came);
    expect(await other.gql('{ departmentLights { waiting } }')).toEqual({ departmentLights: [] });
    await other.close();
  });

  it('and every mail of this file, names nobody', async () => {
    expect(server.mails.length).toBeGreaterThan(6);
    for (const { text, subject } of server.mails)
      for (const told of [NAME, KANA, '金糸雀', 'カナリヤ', '山田', '本町', '1940'])
        expect(`${subject ?? ''} ${text ?? ''}`).not.toContain(told);
    const kept = await rows('select row_to_json(m)::text as said from mails m');
    expect(kept.map(({ said }) => String(said)).join()).not.toMatch(/city\.example|金糸雀/);
  });
});
