import { SilenceKeeper } from '../../../src/channels/silence-keeper.js';
import { useService } from '../../support/desk.js';
import { type MailServer, openMailServer } from '../../support/mail-server.js';
import { few } from '../../support/catalogues.js';
import { settingsOf } from './settings-of.js';
import { Calendar } from '../visits/calendar.js';

export const NAME = '金糸雀 黄鳥';
export const KANA = 'カナリヤ キドリ';
export const MAILBOX = 'jutaku@city.example.jp';

/** A service with a mail server, whose rounds are a test's own; JUTAKU and NOGYO have a mailbox. For one test file. */
export function useSilentHouse() {
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
  const rows = (sql: string) => house.ground.superuser(sql);
  /** Nothing of one test waits in the next. */
  const clear = () =>
    rows(`update questions set state = 'answered'; update visits set state = 'done';
        update mails set state = 'needless' where state <> 'sent';
        update desk_settings set digested_on = null, month_told = 'infinity', lead_mailbox = null;
        update desk_settings set mailbox = null where department = 'NOGYO'`);
  const { set, settings } = settingsOf(house);
  afterEach(clear);
  beforeAll(async () => {
    // One that the clock begins would carry a mail away while they count.
    await house.service.get(SilenceKeeper).stop();
    await set({ expectedVersion: 0, mailbox: MAILBOX, digestHour: '10:00' });
    await house.service.headers({ as: 'department-lead:NOGYO' });
    await set({ expectedVersion: 0, mailbox: 'nogyo@city.example.jp', digestHour: '09:00' }, 'department-lead:NOGYO');
    await clear();
  });
  let people = 0;
  return {
    house,
    calendar: new Calendar(house),
    catalogue,
    mailSettings,
    set,
    settings,
    rows,
    mails: () => server.mails,
    server: () => server,
    round: () => house.service.get(SilenceKeeper).roundOnce(),
    at: (text: string) => house.clock.set(`${text.replace(' ', 'T')}:00+09:00`),
    /** A question that waits for a person of JUTAKU. */
    async asked() {
      people += 1;
      const own = 'アイウエオカキクケコサシスセソタチツテト'.charAt(people);
      const caseId = await house.desk.register({
        deceased: { name: `${NAME}${own}`, kana: `${KANA}${own}`, birthDate: `${String(1920 + people)}-03-02` },
      });
      await house.quiet();
      const { id } = await house.desk.question(caseId, 'JUTAKU');
      return { caseId, id };
    },
  };
}
