import type { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { askInside } from './access/graphql/asked-inside.js';
import { GraphqlEdge } from './access/graphql/graphql-edge.js';
import { Cookies } from './access/cookies.js';
import { DIRECTORY_RETURN, directoryRoutes } from './access/pages/directory.routes.js';
import { headsRoutes } from './access/pages/heads.routes.js';
import { ownAccountRoutes } from './access/pages/own-account.routes.js';
import { signInRoutes } from './access/pages/sign-in.routes.js';
import { FamilyDoor } from './access/family/family-door.js';
import { FamilySessions } from './access/family/family-sessions.js';
import { KeyRing } from './access/sealing.js';
import { ChangePassword } from './access/staff/change-password.service.js';
import { Directory } from './access/staff/directory/directory.js';
import { DirectorySignIn } from './access/staff/directory/directory-sign-in.service.js';
import { OpenAccount } from './access/staff/open-account.service.js';
import { OwnSessions } from './access/staff/own-sessions.js';
import { RegisterWorkplace } from './access/staff/register-workplace.service.js';
import { Sessions } from './access/staff/sessions.js';
import { SignIn } from './access/staff/sign-in.service.js';
import type { ClosedOn } from './domain/deadline.js';
import { nextOpening } from './domain/next-opening.js';
import { AskFromList } from './family/ask-from-list.service.js';
import { ChangeOwnVisit } from './family/change-own-visit.service.js';
import { ManageAccessPapers } from './family/access-papers.service.js';
import { HandOverCards } from './family/hand-over-cards.service.js';
import { FamilyCases } from './family/family-cases.js';
import { KeepOwnPage } from './family/keep-own-page.service.js';
import { Releases } from './catalogue/releases.js';
import { KeepConsentPapers } from './questions/consent/keep-consent-papers.service.js';
import { consentRoutes } from './questions/consent/pages/consent.routes.js';
import { RecordConsent } from './questions/consent/record-consent.service.js';
import { WithdrawConsent } from './questions/consent/withdraw-consent.service.js';
import { RecordFacts } from './questions/record-facts.service.js';
import { familyRoutes } from './family/pages/family.routes.js';
import { paperRoutes } from './family/pages/paper.routes.js';
import { AskCounter } from './guide/ask-counter.service.js';
import { KeepGuide } from './guide/keep-guide.service.js';
import { CaseOfSheet } from './prints/case-of-sheet.js';
import { Typesetter } from './prints/engine/typesetter.js';
import { familyPrintRoutes } from './prints/family-print.routes.js';
import { LetterAddress } from './prints/letter-address.js';
import { printRoutes } from './prints/print.routes.js';
import { CompareWithSheet } from './prints/since-sheet.js';
import { RecordPaper } from './papers/record-paper.service.js';
import { GUIDE_PAGES, guideRoutes } from './guide/pages/guide.routes.js';
import { GUIDES_KEPT, GUIDES_KEPT_BY_ALL } from './guide/pages/kept.routes.js';
import { takingOf } from './guide/pages/taking.js';
import { WISHES, WISHES_BY_ALL } from './guide/pages/wish.routes.js';
import { closedOnToken } from './lists/list.resolver.js';
import { type Allowance, Throttles } from './platform/throttle/throttles.js';
import { DestroyCases } from './retention/destroy-cases.service.js';
import { MakeDestructionList } from './retention/make-destruction-list.service.js';
import { destructionRoutes } from './retention/pages/destruction.routes.js';
import { AskApproval } from './safeguards/ask-approval.service.js';
import { DecideApproval } from './safeguards/decide-approval.service.js';
import { type Config } from './platform/config/config.js';
import { type Logger } from './platform/logging/logger.js';
import { clockToken, loggerToken } from './platform/tokens.js';
import { type Clock, momentInJapan } from './platform/clock.js';
import { Database } from './platform/database/database.js';
import { OWN_PLACES, TonguePages } from './tongues/tongue-pages.js';
import { Tongues } from './tongues/tongues.js';
import { type BusinessSettings, settingsToken } from './settings.js';

/** Every page that is drawn here: signing in, the family's, papers, the guide, records to print. Each finds its session for itself. */
export function servePages(app: NestExpressApplication, config: Config): void {
  app.use(
    signInRoutes({
      database: app.get(Database),
      sessions: app.get(Sessions),
      signIn: app.get(SignIn),
      openAccount: app.get(OpenAccount),
      workplaces: app.get(RegisterWorkplace),
      cookies: app.get(Cookies),
      clock: app.get<Clock>(clockToken),
      log: app.get<Logger>(loggerToken),
      directory: config.directory !== undefined,
    }),
  );
  app.use(
    ownAccountRoutes({
      sessions: app.get(Sessions),
      own: app.get(OwnSessions),
      passwords: app.get(ChangePassword),
      cookies: app.get(Cookies),
      log: app.get<Logger>(loggerToken),
    }),
  );
  serveDirectory(app, config);
  const settings = app.get<BusinessSettings>(settingsToken);
  const { municipality, municipalityName: city, counterContact: contact } = settings;
  const opens = () =>
    nextOpening(
      settings.officeHours,
      momentInJapan(app.get<Clock>(clockToken).now()),
      app.get<ClosedOn>(closedOnToken),
    );
  const pages = new TonguePages(new Tongues(), app.get(Cookies));
  const shared = { cookies: app.get(Cookies), log: app.get<Logger>(loggerToken), pages, city, contact, opens };
  app.use(pages.routes());
  const ask = askInside(
    app.get(GraphqlEdge),
    () => app.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter.instance,
  );
  app.use(
    familyRoutes({
      ...shared,
      door: app.get(FamilyDoor),
      sessions: app.get(FamilySessions),
      clock: app.get<Clock>(clockToken),
      cases: app.get(FamilyCases),
      keep: app.get(KeepOwnPage),
      facts: app.get(RecordFacts),
      papers: app.get(ManageAccessPapers),
      changing: app.get(ChangeOwnVisit),
      asking: app.get(AskFromList),
      ask,
    }),
  );
  app.use(
    paperRoutes({
      ...shared,
      sessions: app.get(Sessions),
      database: app.get(Database),
      papers: app.get(ManageAccessPapers),
      cards: app.get(HandOverCards),
      clock: app.get<Clock>(clockToken),
    }),
  );
  const [throttles, keys] = [app.get(Throttles), app.get(KeyRing)];
  const taking = (one: Allowance, all: Allowance) =>
    takingOf(keys, municipality, { byAddress: throttles.throttle(one), byAll: throttles.throttle(all) });
  const printing = {
    ...shared,
    ask,
    publicUrl: config.publicUrl,
    setter: app.get(Typesetter),
    sessions: app.get(Sessions),
    clock: app.get<Clock>(clockToken),
  };
  app.use(
    printRoutes({
      ...printing,
      keys,
      closedOn: app.get<ClosedOn>(closedOnToken),
      database: app.get(Database),
      recording: app.get(RecordPaper),
      papers: app.get(ManageAccessPapers),
      addresses: app.get(LetterAddress),
    }),
  );
  app.use(
    familyPrintRoutes({
      ...printing,
      family: app.get(FamilySessions),
      cases: app.get(FamilyCases),
      keep: app.get(KeepOwnPage),
      comparing: app.get(CompareWithSheet),
      finding: app.get(CaseOfSheet),
    }),
  );
  app.use(
    guideRoutes({
      ...shared,
      municipality,
      keys,
      clock: app.get<Clock>(clockToken),
      releases: app.get(Releases),
      closedOn: app.get<ClosedOn>(closedOnToken),
      throttle: throttles.throttle(GUIDE_PAGES),
      keeping: app.get(KeepGuide),
      mayKeep: taking(GUIDES_KEPT, GUIDES_KEPT_BY_ALL),
      asking: app.get(AskCounter),
      mayAsk: taking(WISHES, WISHES_BY_ALL),
      publicUrl: config.publicUrl,
    }),
  );
  app.use(
    destructionRoutes({
      ...shared,
      database: app.get(Database),
      keys: app.get(KeyRing),
      sessions: app.get(Sessions),
      lists: app.get(MakeDestructionList),
      destroying: app.get(DestroyCases),
      asking: app.get(AskApproval),
      deciding: app.get(DecideApproval),
      clock: app.get<Clock>(clockToken),
    }),
  );
  app.use(
    headsRoutes({
      ...shared,
      database: app.get(Database),
      sessions: app.get(Sessions),
      clock: app.get<Clock>(clockToken),
    }),
  );
  app.use(
    consentRoutes({
      ...shared,
      database: app.get(Database),
      keys: app.get(KeyRing),
      releases: app.get(Releases),
      sessions: app.get(Sessions),
      recording: app.get(RecordConsent),
      withdrawing: app.get(WithdrawConsent),
      papers: app.get(KeepConsentPapers),
      clock: app.get<Clock>(clockToken),
    }),
  );
  app.use(OWN_PLACES, pages.nothingHere);
}

/** Without a directory in the settings its pages are not there. */
function serveDirectory(app: NestExpressApplication, { directory: place, publicUrl }: Config): void {
  if (place === undefined) return;
  const [database, keys, clock] = [app.get(Database), app.get(KeyRing), app.get<Clock>(clockToken)];
  const { municipality } = app.get<BusinessSettings>(settingsToken);
  const log = app.get<Logger>(loggerToken);
  const provider = new Directory(place, publicUrl + DIRECTORY_RETURN, log);
  const directory = new DirectorySignIn(database, keys, clock, municipality, provider);
  app.use(directoryRoutes({ directory, sessions: app.get(Sessions), cookies: app.get(Cookies), log }));
}
