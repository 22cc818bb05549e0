import { SilenceKeeper } from '../../../src/channels/silence-keeper.js';
import { smtpPostman } from '../../../src/channels/mail/postman.js';
import { startTestService } from '../../support/service.js';
import { remindersOf } from './reminders-of.js';
import { KANA, MAILBOX, NAME, useSilentHouse } from './silent-house.js';

const { house, calendar, catalogue, mailSettings, rows, round, at, asked, mails, server, set, settings } =
  useSilentHouse();
const { light } = remindersOf(house);

describe('the digest', () => {
  it('goes once, at the hour that was chosen, with a link a question and no name', async () => {
    at('2026-11-24 08:40');
    const { id, caseId } = await asked();
    await calendar.plan({ caseId, day: '12/3', hour: '1030', who: '長男' });
    const came = mails().length;
    at('2026-11-24 09:59');
    await round();
    expect(mails()).toHaveLength(came);
    at('2026-11-24 10:00');
    await Promise.all([round(), round()]);
    await round();
    const [mail, ...others] = mails().slice(came);
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
    expect(mails()).toHaveLength(came + 1);
  });

  it('tells a department that attends of each visit once, anew where its hour is moved, and asks nothing', async () => {
    const as = 'department:FUKUSHI';
    at('2026-11-25 09:00');
    await set({ expectedVersion: 0, mailbox: 'fukushi@city.example.jp', digestHour: '11:00' }, as);
    const { caseId } = await asked();
    const { id: question } = await house.desk.as('FUKUSHI').question(caseId, 'FUKUSHI');
    const { id } = await calendar.plan({ caseId, day: '11/27', hour: '10', who: '長男' });
    const came = mails().length;
    const letters = () =>
      mails()
        .slice(came)
        .filter(({ subject }) => subject?.startsWith('ご家族のお越し') === true);
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
    const came = mails().length;
    for (const when of ['2026-11-27 17:20', '2026-11-28 10:00', '2026-11-29 10:00', '2026-12-29 10:00']) {
      at(when);
      await round();
    }
    expect(mails()).toHaveLength(came);
  });

  it('is not lost by who dies before it goes, and goes twice at most by who dies after: under one Message-ID', async () => {
    at('2026-12-03 09:00');
    await asked();
    const came = mails().length;
    at('2026-12-03 10:00');
    // Taken by the server; our own note of it is undone, as if the process had died.
    server().onTaken(() => rows(`update mails set attempts = attempts where state = 'waiting'`).then(() => undefined));
    await round();
    await rows(
      `update mails set state = 'waiting', sent_at = null where state = 'sent' and made_at = '2026-12-03T10:00:00+09:00'`,
    );
    await round();
    expect(mails()).toHaveLength(came + 1);
    at('2026-12-03 10:03');
    await round();
    const [first, second, ...others] = mails().slice(came);
    expect(others).toEqual([]);
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('that the server refuses is seen by both, and goes to the next address', async () => {
    at('2026-12-04 09:00');
    await asked();
    server().refuse(550);
    at('2026-12-04 10:00');
    await round();
    expect(await light('JUTAKU')).toMatchObject({ mail: 'NOT_DELIVERED' });
    const { undelivered, version } = await settings();
    expect(undelivered).toEqual([{ count: 1, text: expect.stringContaining('550') }]);
    server().refuse(null);
    const came = mails().length;
    const given = { expectedVersion: version, mailbox: 'jutaku2@city.example.jp', digestHour: '10:00' };
    expect(await set(given, 'department-lead:JUTAKU')).toMatchObject({ settings: { undelivered: [] } });
    await round();
    expect(
      mails()
        .slice(came)
        .map(({ to }) => to),
    ).toMatchObject([{ text: 'jutaku2@city.example.jp' }]);
    expect((await settings()).undelivered).toEqual([]);
  });

  it('that the server puts off is tried again later', async () => {
    at('2026-12-07 09:00');
    await asked();
    server().refuse(450);
    at('2026-12-07 10:00');
    await round();
    const came = mails().length;
    server().refuse(null);
    await round();
    expect(mails()).toHaveLength(came);
    at('2026-12-07 10:01');
    await round();
    expect(mails()).toHaveLength(came + 1);
  });

  it('tells the head once, on the first open day of a month, how the last one went: its own figures, and nobody’s name', async () => {
    at('2027-02-01 09:00');
    await asked();
    await asked();
    const { version } = await settings();
    const head = { expectedVersion: version, mailbox: MAILBOX, digestHour: '10:00' };
    expect(await set({ ...head, leadMailbox: '課長' }, 'department-lead:JUTAKU')).toMatchObject({
      code: 'MAILBOX_NOT_READ',
    });
    expect(await set({ ...head, leadMailbox: 'jutaku-head@city.example.jp' }, 'department-lead:JUTAKU')).toMatchObject({
      settings: { leadMailbox: 'jutaku-head@city.example.jp' },
    });
    await rows(`update questions set state = 'answered', due_on = '2027-02-10', answered_at = case when n % 2 = 0 then '2027-02-09 12:00+09'::timestamptz else '2027-02-12 12:00+09' end
                  from (select id, row_number() over (order by id) as n from questions where department = 'JUTAKU') as own
                 where own.id = questions.id;
                update desk_settings set month_told = '2027-01-01' where department in ('JUTAKU', 'NOGYO')`);
    const [due] = await rows(
      `select count(*)::int as n, count(*) filter (where answered_at < '2027-02-11')::int as good from questions where department = 'JUTAKU'`,
    );
    const [all, good] = [Number(due?.['n']), Number(due?.['good'])];
    const came = mails().length;
    // A Saturday, a Sunday, and the first open day of the month, twice.
    for (const when of ['2027-02-27 10:00', '2027-02-28 10:00', '2027-03-01 09:00', '2027-03-01 09:30']) {
      at(when);
      await round();
    }
    const told = mails().slice(came);
    expect(told.map(({ to, subject }) => [to, subject])).toEqual([
      [expect.objectContaining({ text: 'jutaku-head@city.example.jp' }), 'おくやみ窓口の照会、2月のまとめ'],
    ]);
    const text = told[0]?.text ?? '';
    expect(text).toContain(
      `・期日が来た照会　${String(all)}件\n・期日までにお返事　${String(good)}件\n・期日のあとにお返事　${String(all - good)}件`,
    );
    expect(text).toMatch(/\/desk\/settings\?month=2027-02\n/);
    expect(all - good).toBeGreaterThan(0);
    // NOGYO had nothing due in February: no mail, in this month or later for it.
    at('2027-03-02 10:00');
    await round();
    expect(mails()).toHaveLength(came + 1);
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
    const came = mails().length;
    await other.get(SilenceKeeper).roundOnce();
    expect(mails()).toHaveLength(came);
    expect(await other.gql('{ departmentLights { waiting } }')).toEqual({ departmentLights: [] });
    await other.close();
  });

  it('goes to nobody else and says nothing else than it is given, whatever lines stand in that', async () => {
    const postman = smtpPostman({ url: server().url, from: 'okuyami@city.example.jp' });
    const came = mails().length;
    const more = '1件\r\nBcc: x@elsewhere.example\r\nX-More: 1\r\n\r\n.\r\nRCPT TO:<y@elsewhere.example>\r\n';
    await postman.send({ id: 'one', to: MAILBOX, subject: more, text: more });
    await postman.send({ id: 'two', to: `${MAILBOX}\r\nRCPT TO:<z@elsewhere.example>`, subject: '1件', text: '1件' });
    postman.close();
    const [mail, ...others] = mails().slice(came);
    expect([mail?.to, mail?.bcc, mail?.headers.has('x-more')]).toMatchObject([{ text: MAILBOX }, undefined, false]);
    expect(mail?.text).toContain('RCPT TO:<y@elsewhere.example>');
    expect(others).toEqual([]);
    expect(
      server()
        .recipients()
        .filter((one) => one.endsWith('@elsewhere.example')),
    ).toEqual([]);
  });

  it('and every mail of this file, names nobody', async () => {
    expect(mails().length).toBeGreaterThan(6);
    for (const { text, subject } of mails())
      for (const told of [NAME, KANA, '金糸雀', 'カナリヤ', '山田', '本町', '1940'])
        expect(`${subject ?? ''} ${text ?? ''}`).not.toContain(told);
    const kept = await rows('select row_to_json(m)::text as said from mails m');
    expect(kept.map(({ said }) => String(said)).join()).not.toMatch(/city\.example|金糸雀/);
  });
});
