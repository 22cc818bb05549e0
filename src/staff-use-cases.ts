import type { Provider } from '@nestjs/common';
import { Cookies } from './access/cookies.js';
import { FamilySessions } from './access/family/family-sessions.js';
import { OperationContexts } from './access/graphql/operation-context.js';
import { KeyRing } from './access/sealing.js';
import { ChangePassword } from './access/staff/change-password.service.js';
import { EndSessions } from './access/staff/end-sessions.service.js';
import { Forgetting } from './access/staff/forgetting.js';
import { ManagePrograms } from './access/staff/manage-programs.service.js';
import { ManageStaff } from './access/staff/manage-staff.service.js';
import { OpenAccount } from './access/staff/open-account.service.js';
import { OwnSessions } from './access/staff/own-sessions.js';
import { ProgramKeys } from './access/staff/programs.js';
import { RegisterWorkplace } from './access/staff/register-workplace.service.js';
import { Sessions } from './access/staff/sessions.js';
import { Staffing } from './access/staff/staffing.js';
import { SignIn } from './access/staff/sign-in.service.js';
import { Turnstile } from './access/staff/turnstile.js';
import type { Catalogue } from './domain/catalogue.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import type { Logger } from './platform/logging/logger.js';
import { clockToken, configToken, loggerToken } from './platform/tokens.js';
import { type BusinessSettings, catalogueToken, settingsToken } from './settings.js';

type Ground = [
  database: Database,
  keys: KeyRing,
  clock: Clock,
  settings: BusinessSettings,
  isDepartment: (code: string) => boolean,
];

function useCase<Case>(provide: abstract new (...args: never[]) => Case, build: (...ground: Ground) => Case): Provider {
  return {
    provide,
    inject: [Database, KeyRing, clockToken, settingsToken, catalogueToken],
    useFactory: (
      database: Database,
      keys: KeyRing,
      clock: Clock,
      settings: BusinessSettings,
      { departments }: Catalogue,
    ) => build(database, keys, clock, settings, (code) => departments.some((one) => !one.outside && one.code === code)),
  };
}

/** Who may come in: accounts, sessions, programs. */
export const staffUseCases: Provider[] = [
  { provide: Turnstile, useFactory: () => new Turnstile() },
  { provide: Cookies, inject: [configToken], useFactory: ({ publicUrl }: Config) => new Cookies(publicUrl) },
  useCase(Sessions, (database, _keys, clock, { municipality }) => new Sessions(database, clock, municipality)),
  useCase(ProgramKeys, (database, _keys, clock, { municipality }) => new ProgramKeys(database, clock, municipality)),
  {
    provide: SignIn,
    inject: [Database, KeyRing, clockToken, settingsToken, Turnstile, loggerToken],
    useFactory: (
      database: Database,
      keys: KeyRing,
      clock: Clock,
      { municipality }: BusinessSettings,
      one: Turnstile,
      log: Logger,
    ) => new SignIn(database, keys, clock, municipality, one, log),
  },
  {
    provide: ChangePassword,
    inject: [Database, KeyRing, clockToken, settingsToken, Turnstile],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, { municipality }: BusinessSettings, one: Turnstile) =>
      new ChangePassword(database, keys, clock, municipality, one),
  },
  useCase(
    OpenAccount,
    (database, keys, clock, { municipality, municipalityName }) =>
      new OpenAccount(database, keys, clock, municipality, `Yorisoi ${municipalityName}`),
  ),
  useCase(EndSessions, (database, keys, clock) => new EndSessions(database, keys, clock)),
  useCase(OwnSessions, (database, _keys, clock, { municipality }) => new OwnSessions(database, clock, municipality)),
  useCase(
    RegisterWorkplace,
    (database, _keys, clock, _settings, isDepartment) => new RegisterWorkplace(database, clock, isDepartment),
  ),
  useCase(
    ManageStaff,
    (database, keys, clock, _settings, isDepartment) => new ManageStaff(database, keys, clock, isDepartment),
  ),
  useCase(
    ManagePrograms,
    (database, _keys, clock, _settings, isDepartment) => new ManagePrograms(database, clock, isDepartment),
  ),
  {
    provide: Forgetting,
    inject: [Database, clockToken, settingsToken],
    useFactory: (database: Database, clock: Clock, { municipality }: BusinessSettings) =>
      new Forgetting(database, clock, municipality),
  },
  {
    provide: Staffing,
    inject: [Database, clockToken, catalogueToken],
    useFactory: (database: Database, clock: Clock, { departments }: Catalogue) =>
      new Staffing(
        database,
        clock,
        departments.filter(({ outside }) => !outside),
      ),
  },
  {
    provide: OperationContexts,
    inject: [Database, KeyRing, Sessions, ProgramKeys, Cookies, FamilySessions, settingsToken],
    useFactory: (
      database: Database,
      keys: KeyRing,
      sessions: Sessions,
      programs: ProgramKeys,
      cookies: Cookies,
      family: FamilySessions,
      { municipality }: BusinessSettings,
    ) => new OperationContexts(database, keys, sessions, programs, cookies, family, municipality),
  },
];
