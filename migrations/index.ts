import { Ground } from './0001-ground.js';
import { Releases } from './0002-releases.js';
import { Cases } from './0003-cases.js';
import { Questions } from './0004-questions.js';
import { Lists } from './0005-lists.js';
import { Silence } from './0006-silence.js';
import { OutboxUpkeep } from './0007-outbox-upkeep.js';
import { Registrations } from './0008-registrations.js';
import { Staff } from './0009-staff.js';
import { RulingsOfBefore } from './0010-rulings-of-before.js';
import { RowPolicies } from './0011-row-policies.js';
import { Audit } from './0012-audit.js';
import { FamilyAccess } from './0013-family-access.js';
import { Consents } from './0014-consents.js';
import { Approvals } from './0015-approvals.js';
import { Protection } from './0016-protection.js';
import { Oidc } from './0017-oidc.js';
import { Searching } from './0018-searching.js';
import { Retention } from './0019-retention.js';
import { OwnSessions } from './0020-own-sessions.js';
import { DataLife } from './0021-data-life.js';
import { WaitingQuestions } from './0022-waiting-questions.js';
import { Visits } from './0023-visits.js';
import { SilenceAtWork } from './0024-silence-at-work.js';
import { Imports } from './0025-imports.js';
import { LedgerBefore } from './0026-ledger-before.js';
import { HelpCalls } from './0027-help-calls.js';
import { Papers } from './0028-papers.js';
import { FamilyPages } from './0029-family-pages.js';
import { ApprovalsOfOffices } from './0030-approvals-of-offices.js';
import { PurposesOfConsents } from './0031-purposes-of-consents.js';
import { QuestionBacks } from './0032-question-backs.js';
import { EntriesAndWishes } from './0033-entries-and-wishes.js';
import { Bookers } from './0034-bookers.js';
import { FamilyForgotten } from './0035-family-forgotten.js';
import { ProtectionInEqualTime } from './0036-protection-in-equal-time.js';
import { KeptGuides } from './0038-kept-guides.js';
import { GuideWishes } from './0039-guide-wishes.js';
import { ConsentPapers } from './0042-consent-papers.js';
import { EarlierSecrets } from './0043-earlier-secrets.js';
import { PassingOn } from './0044-passing-on.js';
import { NumbersOfVisits } from './0046-numbers-of-visits.js';
import { ProtectionImports } from './0048-protection-imports.js';
import { DepartmentsAtWork } from './0051-departments-at-work.js';
import { ConsentToAccess } from './0056-consent-to-access.js';
import { WhatTwoPeopleEnded } from './0057-what-two-people-ended.js';
import { ShorterByTwo } from './0058-shorter-by-two.js';
import { ConsentByItsPaper } from './0059-consent-by-its-paper.js';
import { WrittenByWhoseTheyAre } from './0060-written-by-whose-they-are.js';
import { WishesFromTheList } from './0063-wishes-from-the-list.js';
import { MonthByMail } from './0064-month-by-mail.js';
import { KeptUntilItsDay } from './0071-kept-until-its-day.js';
import { ListsOnPaperByTwo } from './0072-lists-on-paper-by-two.js';

/** Every migration, oldest first. A new one is a new file NNNN-what.ts and a new line here; a file once released never changes. */
export const migrations = [
  Ground,
  Releases,
  Cases,
  Questions,
  Lists,
  Silence,
  OutboxUpkeep,
  Registrations,
  Staff,
  RulingsOfBefore,
  RowPolicies,
  Audit,
  FamilyAccess,
  Consents,
  Approvals,
  Protection,
  Oidc,
  Searching,
  Retention,
  OwnSessions,
  DataLife,
  WaitingQuestions,
  Visits,
  SilenceAtWork,
  Imports,
  LedgerBefore,
  HelpCalls,
  Papers,
  FamilyPages,
  ApprovalsOfOffices,
  PurposesOfConsents,
  QuestionBacks,
  EntriesAndWishes,
  Bookers,
  FamilyForgotten,
  ProtectionInEqualTime,
  KeptGuides,
  GuideWishes,
  ConsentPapers,
  EarlierSecrets,
  PassingOn,
  NumbersOfVisits,
  ProtectionImports,
  DepartmentsAtWork,
  ConsentToAccess,
  WhatTwoPeopleEnded,
  ShorterByTwo,
  ConsentByItsPaper,
  WrittenByWhoseTheyAre,
  WishesFromTheList,
  MonthByMail,
  KeptUntilItsDay,
  ListsOnPaperByTwo,
];
