import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';
import { settingsOf } from './settings-of.js';

const MAILBOX = 'jutaku@city.example.jp';
const house = useService(() =>
  Promise.resolve({
    catalogue: few('SHIMIN', 'JUTAKU', 'NOGYO'),
    // Nothing is sent here: nobody listens there.
    settings: { YORISOI_SMTP_URL: 'smtp://127.0.0.1:9', YORISOI_MAIL_FROM: 'okuyami@city.example.jp' },
  }),
);
const { set, settings } = settingsOf(house);

describe('a department’s settings', () => {
  it('are as its file says until somebody sets them; the second of two who change them is told', async () => {
    expect(await settings()).toMatchObject({
      mailbox: null,
      digestHour: '09:00',
      version: 0,
      mayChange: true,
      sendsMail: true,
    });
    expect(await set({ expectedVersion: 0, mailbox: 'no address', digestHour: '09:00' })).toMatchObject({
      code: 'MAILBOX_NOT_READ',
    });
    for (const mailbox of [
      `${MAILBOX}, x@y.jp`,
      `${MAILBOX}\r\nBcc: x@y.jp`,
      `${MAILBOX}\nx@y.jp`,
      `住宅課 <${MAILBOX}>`,
    ])
      expect(await set({ expectedVersion: 0, mailbox, digestHour: '09:00' })).toMatchObject({
        code: 'MAILBOX_NOT_READ',
      });
    expect(await set({ expectedVersion: 0, digestHour: '18:00' })).toMatchObject({ code: 'HOUR_NOT_READ' });
    const whereToLook = '「入居者名簿」の世帯主の欄\n名義が変わっていたら駐車場の台帳も';
    const given = { expectedVersion: 0, mailbox: ` ${MAILBOX} `, whereToLook, digestHour: '10:00' };
    expect(await set(given)).toMatchObject({ settings: { version: 1, mailbox: MAILBOX } });
    expect(await set({ ...given, mailbox: null })).toMatchObject({ __typename: 'Changed' });
    expect(await settings()).toMatchObject({ mailbox: MAILBOX, whereToLook, digestHour: '10:00' });
    const caseId = await house.desk.register();
    await house.quiet();
    const { id } = await house.desk.question(caseId, 'JUTAKU');
    const { question } = await house.desk
      .as('JUTAKU')
      .query<{ question: unknown }>('query ($id: ID!) { question(id: $id) { whereToLook silence ringsSince } }', {
        id,
      });
    expect(question).toEqual({ whereToLook, silence: null, ringsSince: null });
  });

  it('are nobody else’s: not another department’s, not the counter’s, not another city’s', async () => {
    expect(await settings('department:NOGYO')).toMatchObject({ mailbox: null, version: 0 });
    const { body } = await house.service.raw('{ deskSettings { mailbox } }', {}, { as: 'counter' });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
    const see = (municipality: string, role: string) =>
      house.ground.database.run({ municipality, role, department: 'NOGYO' }, (tx) =>
        tx.query('select department from desk_settings'),
      );
    expect(await see('demo-city', 'department')).toEqual([]);
    expect(await see('elsewhere', 'system')).toEqual([]);
  });

  it('are the head’s to change, where there is one', async () => {
    await house.service.headers({ as: 'department-lead:NOGYO' });
    expect(await settings('department:NOGYO')).toMatchObject({ mayChange: false });
    const given = { expectedVersion: 0, mailbox: 'nogyo@city.example.jp', digestHour: '09:00' };
    expect(await set(given, 'department:NOGYO')).toMatchObject({ __typename: 'NotPossible', code: 'LEAD_ONLY' });
    expect(await set(given, 'department-lead:NOGYO')).toMatchObject({ settings: { version: 1 } });
  });
});
