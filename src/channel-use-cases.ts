import type { Provider } from '@nestjs/common';
import { Releases } from './catalogue/releases.js';
import { ChangeDeskSettings } from './channels/desk/change-desk-settings.service.js';
import { Leading } from './channels/desk/leading.js';
import { smtpPostman } from './channels/mail/postman.js';
import { SendMails } from './channels/mail/send-mails.js';
import { sendsMailToken } from './channels/sends-mail.js';
import { SilenceKeeper } from './channels/silence-keeper.js';
import { RemindLate } from './channels/silence/remind-late.service.js';
import type { ClosedOn } from './domain/deadline.js';
import { closedOnToken } from './lists/list.resolver.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import type { Logger } from './platform/logging/logger.js';
import { clockToken, configToken, loggerToken } from './platform/tokens.js';
import { type BusinessSettings, settingsToken } from './settings.js';

/** What happens when a department does not answer. */
export const channelUseCases: Provider[] = [
  { provide: sendsMailToken, inject: [settingsToken], useFactory: ({ mail }: BusinessSettings) => mail !== null },
  {
    provide: Leading,
    inject: [Database, clockToken],
    useFactory: (database: Database, clock: Clock) => new Leading(database, clock),
  },
  {
    provide: ChangeDeskSettings,
    inject: [Database, clockToken, Leading],
    useFactory: (database: Database, clock: Clock, leading: Leading) =>
      new ChangeDeskSettings(database, clock, leading),
  },
  {
    provide: RemindLate,
    inject: [Database, Releases, clockToken, closedOnToken, sendsMailToken],
    useFactory: (database: Database, releases: Releases, clock: Clock, closedOn: ClosedOn, sendsMail: boolean) =>
      new RemindLate(database, releases, clock, { closedOn, sendsMail }),
  },
  {
    provide: SilenceKeeper,
    inject: [Database, Releases, clockToken, closedOnToken, settingsToken, configToken, loggerToken],
    useFactory: (
      database: Database,
      releases: Releases,
      clock: Clock,
      closedOn: ClosedOn,
      { municipality, mail, counterContact: contact }: BusinessSettings,
      { publicUrl }: Config,
      log: Logger,
    ) => {
      const place = { municipality, publicUrl, closedOn, contact };
      const mails = mail === null ? null : new SendMails(database, releases, clock, smtpPostman(mail), place);
      return new SilenceKeeper(database, clock, log, { municipality, closedOn }, mails);
    },
  },
];
