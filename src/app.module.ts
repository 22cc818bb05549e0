import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import {
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { apolloOptions } from './access/graphql/apollo-options.js';
import { GraphqlEdge } from './access/graphql/graphql-edge.js';
import { OperationContexts } from './access/graphql/operation-context.js';
import { AuditResolver } from './access/audit/audit.resolver.js';
import { AuditChainer } from './access/audit/chainer.js';
import { keyRingOf } from './access/earlier-secrets.js';
import { KeyRing } from './access/sealing.js';
import { OpenRequestsResolver } from './access/staff/open-requests.resolver.js';
import { StaffResolver } from './access/staff/staff.resolver.js';
import { StaffingResolver } from './access/staff/staffing.resolver.js';
import { CatalogueResolver, OutsideBodyResolver } from './catalogue/catalogue.resolver.js';
import { CaseChangesResolver } from './cases/case-changes.resolver.js';
import { PostcodeResolver } from './cases/postcodes/postcode.resolver.js';
import { CaseResolver } from './cases/case.resolver.js';
import { AddressResolver, ProtectionResolver } from './cases/protection/protection.resolver.js';
import { markCasesOfBefore } from './cases/protection/case-marks.js';
import { OwnListResolver } from './channels/desk/own-list.resolver.js';
import { DeskResolver } from './channels/desk/desk.resolver.js';
import { SilenceKeeper } from './channels/silence-keeper.js';
import { SilenceResolver } from './channels/silence/silence.resolver.js';
import { closingDays } from './departments/closing-days.js';
import type { Catalogue } from './domain/catalogue.js';
import { FamilyResolver } from './family/family.resolver.js';
import { GuideWishesOfCaseResolver, GuideWishesResolver } from './guide/guide-wishes.resolver.js';
import { KeptGuideResolver } from './guide/kept-guide.resolver.js';
import { closedOnToken, ListResolver } from './lists/list.resolver.js';
import { ReviseList } from './lists/revise-list.js';
import { ImportResolver } from './notices/import/import.resolver.js';
import { NoticeResolver } from './notices/notice.resolver.js';
import { PeopleResolver } from './notices/people/people.resolver.js';
import { PaperCallResolver, PaperResolver } from './papers/paper.resolver.js';
import { NameCheckResolver } from './prints/name-check.resolver.js';
import { EventBus } from './platform/events/event-bus.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import type { Ground } from './platform/ground.js';
import type { Logger } from './platform/logging/logger.js';
import { OutboxRelay } from './platform/outbox/outbox-relay.js';
import { PlatformModule } from './platform/platform.module.js';
import { QueueHub } from './platform/queue/queue-hub.js';
import { Throttles } from './platform/throttle/throttles.js';
import { configToken, loggerToken } from './platform/tokens.js';
import { ANSWERED_TOPIC } from './questions/answered-topic.js';
import { Answering } from './questions/answering.js';
import { SEND_TOPIC } from './questions/asking.js';
import { ConsentResolver } from './questions/consent/consent.resolver.js';
import { HistoryResolver } from './questions/history.resolver.js';
import { EarlierWordsResolver, KnownFactsResolver } from './questions/known-facts.resolver.js';
import { ProgressResolver } from './questions/progress.resolver.js';
import { LedgerResolver } from './questions/ledger/ledger.resolver.js';
import { QuestionResolver } from './questions/question.resolver.js';
import { RuledBeforeResolver } from './questions/ruled-before.resolver.js';
import { LastAnswersResolver } from './questions/last-answers.resolver.js';
import { ClosingResolver } from './retention/closing.resolver.js';
import { DestructionResolver } from './retention/destruction.resolver.js';
import { Housekeeper } from './retention/housekeeper.js';
import { RetentionResolver } from './retention/retention.resolver.js';
import { ShorteningResolver } from './retention/shortening.resolver.js';
import { ApprovalsResolver } from './safeguards/approvals.resolver.js';
import { GrantAccessResolver } from './safeguards/grant-access.resolver.js';
import { HelpResolver } from './safeguards/help/help.resolver.js';
import { IncidentsResolver } from './safeguards/incidents.resolver.js';
import { ProtectionListsResolver } from './safeguards/list/protection-lists.resolver.js';
import { SafeguardsResolver } from './safeguards/safeguards.resolver.js';
import { BackResolver, BacksOfQuestionResolver } from './questions/back/back.resolver.js';
import { EntryResolver } from './questions/entry/entry.resolver.js';
import { QuestionSender } from './questions/sending.js';
import { Sweeper } from './questions/sweeper.js';
import { WaitingResolver } from './questions/waiting.resolver.js';
import { type BusinessSettings, catalogueToken, settingsToken } from './settings.js';
import { SheetResolver } from './sheets/sheet.resolver.js';
import { useCases } from './use-cases.js';
import { CounterDayResolver } from './visits/counter-day.resolver.js';
import { VisitResolver, VisitsOfCaseResolver } from './visits/visit.resolver.js';
import { WishesResolver } from './visits/wishes.resolver.js';

export interface AppOptions {
  readonly config: Config;
  readonly settings: BusinessSettings;
  readonly ground: Ground;
  readonly logger: Logger;
  /** The department files, read and checked. */
  readonly catalogue: Catalogue;
  readonly clock?: Clock;
}

/** Connects what the slices react to: outbox topics, queues, the sweeper. Work itself begins with the platform. */
class Wiring implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(configToken) private readonly config: Config,
    @Inject(OutboxRelay) private readonly relay: OutboxRelay,
    @Inject(QueueHub) private readonly queues: QueueHub,
    @Inject(QuestionSender) private readonly sender: QuestionSender,
    @Inject(Answering) private readonly answering: Answering,
    @Inject(ReviseList) private readonly lists: ReviseList,
    @Inject(Sweeper) private readonly sweeper: Sweeper,
    @Inject(AuditChainer) private readonly chainer: AuditChainer,
    @Inject(Database) private readonly database: Database,
    @Inject(KeyRing) private readonly keys: KeyRing,
    @Inject(settingsToken) private readonly settings: BusinessSettings,
    @Inject(Housekeeper) private readonly housekeeper: Housekeeper,
    @Inject(SilenceKeeper) private readonly silence: SilenceKeeper,
  ) {}

  onModuleInit(): void {
    this.relay.on(SEND_TOPIC, this.sender.send);
    this.relay.on(ANSWERED_TOPIC, this.lists.onAnswered);
    this.queues.process('fast', this.answering.handle);
    this.queues.process('slow', this.answering.handle);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    await markCasesOfBefore(this.database, this.keys, this.settings.municipality);
    this.sweeper.start();
    this.chainer.start();
    this.housekeeper.start();
    this.silence.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    // Before the platform closes the connections that they work with.
    await Promise.all([this.sweeper, this.chainer, this.housekeeper, this.silence].map((one) => one.stop()));
  }
}

/** Everything in one module: the house is cut by folders and arrows, not by Nest modules. */
@Module({})
export class AppModule {
  static forRoot({ config, settings, ground, logger, catalogue, clock }: AppOptions): DynamicModule {
    const api = config.role !== 'worker';
    return {
      module: AppModule,
      global: true,
      imports: [
        PlatformModule.forRoot({ config, ground, logger, entities: [], ...(clock ? { clock } : {}) }),
        ...(api ? [graphql(config)] : []),
      ],
      providers: [
        { provide: settingsToken, useValue: settings },
        { provide: catalogueToken, useValue: catalogue },
        {
          provide: KeyRing,
          inject: [Database],
          useFactory: (database: Database) => keyRingOf(database, ground.access.key, settings.municipality),
        },
        { provide: closedOnToken, useValue: closingDays() },
        ...useCases,
        Wiring,
        ...(api
          ? [
              {
                provide: GraphqlEdge,
                inject: [OperationContexts, Throttles],
                useFactory: (contexts: OperationContexts, throttles: Throttles) =>
                  new GraphqlEdge(config, contexts, throttles, logger),
              },
              CatalogueResolver,
              OutsideBodyResolver,
              CaseResolver,
              PostcodeResolver,
              QuestionResolver,
              BackResolver,
              BacksOfQuestionResolver,
              EntryResolver,
              ConsentResolver,
              RuledBeforeResolver,
              LastAnswersResolver,
              KnownFactsResolver,
              EarlierWordsResolver,
              CaseChangesResolver,
              WaitingResolver,
              ProgressResolver,
              PaperResolver,
              PaperCallResolver,
              NameCheckResolver,
              VisitResolver,
              VisitsOfCaseResolver,
              CounterDayResolver,
              WishesResolver,
              GuideWishesResolver,
              GuideWishesOfCaseResolver,
              KeptGuideResolver,
              SilenceResolver,
              DeskResolver,
              OwnListResolver,
              SheetResolver,
              ListResolver,
              NoticeResolver,
              PeopleResolver,
              ImportResolver,
              LedgerResolver,
              StaffResolver,
              OpenRequestsResolver,
              StaffingResolver,
              AuditResolver,
              HistoryResolver,
              FamilyResolver,
              ProtectionResolver,
              AddressResolver,
              ApprovalsResolver,
              GrantAccessResolver,
              SafeguardsResolver,
              ProtectionListsResolver,
              IncidentsResolver,
              HelpResolver,
              ClosingResolver,
              RetentionResolver,
              ShorteningResolver,
              DestructionResolver,
            ]
          : []),
      ],
      exports: [OperationContexts, ...(api ? [GraphqlEdge] : [])],
    };
  }
}

const graphql = (config: Config): DynamicModule =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [GraphqlEdge, EventBus, loggerToken],
    useFactory: (edge: GraphqlEdge, streams: EventBus, log: Logger) => apolloOptions(config, edge, streams, log),
  });
