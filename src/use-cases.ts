import type { Provider } from '@nestjs/common';
import { contextOf, systemActor } from './access/actor.js';
import { AuditChainer } from './access/audit/chainer.js';
import { KeyRing } from './access/sealing.js';
import { keepingHours } from './catalogue/law-and-contact.js';
import { Releases } from './catalogue/releases.js';
import { channelUseCases } from './channel-use-cases.js';
import type { Catalogue } from './domain/catalogue.js';
import type { ClosedOn } from './domain/deadline.js';
import { familyUseCases } from './family-use-cases.js';
import { guideUseCases } from './guide-use-cases.js';
import { closedOnToken } from './lists/list.resolver.js';
import { ReviseList } from './lists/revise-list.js';
import { CorrectDeathNotice } from './notices/correct-death-notice.service.js';
import { ImportNotices } from './notices/import/import-notices.service.js';
import { PeopleOfCase } from './notices/people/people-of-case.service.js';
import { RegisterDeathNotice } from './notices/register-death-notice.service.js';
import { VoidDeathNotice } from './notices/void-death-notice.service.js';
import type { Clock } from './platform/clock.js';
import { Database } from './platform/database/database.js';
import { RelayDatabase } from './platform/database/relay-database.js';
import type { Logger } from './platform/logging/logger.js';
import { QueueHub } from './platform/queue/queue-hub.js';
import { clockToken, loggerToken } from './platform/tokens.js';
import { AnswerQuestion } from './questions/answer-question.service.js';
import { Answering } from './questions/answering.js';
import { AskBack } from './questions/back/ask-back.service.js';
import { EnterAnswer } from './questions/entry/enter-answer.service.js';
import { EndBack } from './questions/back/end-back.service.js';
import { SettleByRules } from './questions/by-rules.js';
import { HTTP_DEFAULTS, HttpConnector } from './questions/connectors/http.js';
import { LedgerConnector } from './questions/connectors/ledger.js';
import { manualConnector, rulesConnector } from './questions/connectors/rules.js';
import { KeepConsentPapers } from './questions/consent/keep-consent-papers.service.js';
import { RecordConsent } from './questions/consent/record-consent.service.js';
import { WithdrawConsent } from './questions/consent/withdraw-consent.service.js';
import { GroupCommit } from './questions/group-commit.js';
import { ImportLedger } from './questions/ledger/import-ledger.service.js';
import { ImportLedgerFile } from './questions/ledger/import-ledger-file.service.js';
import { RollBackLedger } from './questions/ledger/roll-back-ledger.service.js';
import { OpenQuestions } from './questions/open-questions.service.js';
import { RecordFacts } from './questions/record-facts.service.js';
import { QuestionSender } from './questions/sending.js';
import { Sweeper } from './questions/sweeper.js';
import { paperUseCases } from './paper-use-cases.js';
import { printUseCases } from './print-use-cases.js';
import { retentionUseCases } from './retention-use-cases.js';
import { safeguardUseCases } from './safeguard-use-cases.js';
import { type BusinessSettings, catalogueToken, settingsToken } from './settings.js';
import { postcodes } from './postcodes.js';
import { sheetUseCases } from './sheet-use-cases.js';
import { staffUseCases } from './staff-use-cases.js';
import { visitUseCases } from './visit-use-cases.js';

/** What nearly every use case stands on, in the order of their constructors. */
type Ground = [
  database: Database,
  keys: KeyRing,
  releases: Releases,
  clock: Clock,
  closedOn: ClosedOn,
  settings: BusinessSettings,
  log: Logger,
];

/** A use case is a plain class; here it gets what it stands on. */
function useCase<Case>(provide: abstract new (...args: never[]) => Case, build: (...ground: Ground) => Case): Provider {
  return {
    provide,
    inject: [Database, KeyRing, Releases, clockToken, closedOnToken, settingsToken, loggerToken],
    useFactory: build,
  };
}

/** The municipality's releases, with today's files published as the newest. */
const releases: Provider = {
  provide: Releases,
  inject: [Database, settingsToken, catalogueToken],
  useFactory: async (
    database: Database,
    { municipality, municipalityName, demo, officeHours }: BusinessSettings,
    catalogue: Catalogue,
  ) => {
    await database.pipelined(contextOf(systemActor(municipality)), [
      {
        sql: 'insert into municipalities (id, name, demo) values ($1, $2, $3) on conflict (id) do update set name = excluded.name',
        params: [municipality, municipalityName, demo],
      },
    ]);
    const found = new Releases(database, municipality);
    await found.publish(keepingHours(catalogue, officeHours));
    return found;
  },
};

export const useCases: Provider[] = [
  releases,
  ...staffUseCases,
  ...familyUseCases,
  ...guideUseCases,
  ...safeguardUseCases,
  ...retentionUseCases,
  ...paperUseCases,
  ...printUseCases,
  ...visitUseCases,
  ...channelUseCases,
  postcodes,
  ...sheetUseCases,
  useCase(
    RegisterDeathNotice,
    (database, keys, found, clock, closedOn, { intake }) =>
      new RegisterDeathNotice(database, keys, found, clock, { intake, closedOn }),
  ),
  {
    provide: ImportNotices,
    inject: [Database, KeyRing, clockToken, RegisterDeathNotice],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, registering: RegisterDeathNotice) =>
      new ImportNotices(database, keys, clock, registering),
  },
  useCase(
    CorrectDeathNotice,
    (database, keys, found, clock, closedOn, { intake }) =>
      new CorrectDeathNotice(database, keys, found, clock, { intake, closedOn }),
  ),
  useCase(
    VoidDeathNotice,
    (database, keys, _releases, clock, closedOn) => new VoidDeathNotice(database, keys, clock, { closedOn }),
  ),
  useCase(
    PeopleOfCase,
    (database, keys, found, clock, closedOn) => new PeopleOfCase(database, keys, found, clock, { closedOn }),
  ),
  useCase(
    RecordFacts,
    (database, keys, found, clock, closedOn) => new RecordFacts(database, keys, found, clock, { closedOn }),
  ),
  useCase(AnswerQuestion, (database, keys, found, clock) => new AnswerQuestion(database, keys, found, clock)),
  useCase(AskBack, (database, keys, found, clock) => new AskBack(database, keys, found, clock)),
  useCase(EnterAnswer, (database, _keys, _found, clock) => new EnterAnswer(database, clock)),
  useCase(EndBack, (database, keys, _found, clock, closedOn) => new EndBack(database, keys, clock, { closedOn })),
  useCase(
    OpenQuestions,
    (database, keys, found, clock, closedOn) => new OpenQuestions(database, keys, found, clock, { closedOn }),
  ),
  useCase(
    RecordConsent,
    (database, keys, found, clock, closedOn) => new RecordConsent(database, keys, found, clock, { closedOn }),
  ),
  useCase(
    KeepConsentPapers,
    (database, keys, found, clock, closedOn) => new KeepConsentPapers(database, keys, found, clock, { closedOn }),
  ),
  useCase(
    WithdrawConsent,
    (database, keys, found, clock, closedOn) => new WithdrawConsent(database, keys, found, clock, { closedOn }),
  ),
  useCase(
    ImportLedger,
    (database, keys, found, clock, closedOn) => new ImportLedger(database, keys, found, clock, { closedOn }),
  ),
  useCase(
    ImportLedgerFile,
    (database, keys, found, clock, closedOn) => new ImportLedgerFile(database, keys, found, clock, { closedOn }),
  ),
  useCase(
    RollBackLedger,
    (database, _keys, _found, clock, closedOn) => new RollBackLedger(database, clock, { closedOn }),
  ),
  useCase(
    ReviseList,
    (database, keys, found, clock, closedOn) =>
      new ReviseList(
        database,
        keys,
        found,
        clock,
        closedOn,
        new SettleByRules(database, keys, found, clock, { closedOn }),
      ),
  ),
  useCase(Answering, (database, keys, found, clock, _closedOn, { departmentUrls, departmentTokens }, log) => {
    const systemOf = (department: string) => {
      const url = departmentUrls.get(department);
      return url === undefined ? undefined : { url, token: departmentTokens.get(department), ...HTTP_DEFAULTS };
    };
    const connectors = {
      rules: rulesConnector,
      manual: manualConnector,
      ledger: new LedgerConnector(database, keys, clock),
      http: new HttpConnector(systemOf, log),
    };
    return new Answering(database, keys, found, connectors, new GroupCommit(database), clock);
  }),
  { provide: QuestionSender, inject: [QueueHub], useFactory: (queues: QueueHub) => new QuestionSender(queues) },
  {
    provide: AuditChainer,
    inject: [RelayDatabase, KeyRing, settingsToken, loggerToken],
    useFactory: (database: RelayDatabase, keys: KeyRing, settings: BusinessSettings, log: Logger) =>
      new AuditChainer(database, keys, settings.municipality, log),
  },
  {
    provide: Sweeper,
    inject: [RelayDatabase, QuestionSender, loggerToken],
    useFactory: (database: RelayDatabase, sender: QuestionSender, log: Logger) =>
      new Sweeper(database, sender, log, 1_000),
  },
];
