import type { Provider } from '@nestjs/common';
import type { TwoPersonAct } from './access/approvals/approval-rows.js';
import { KeyRing } from './access/sealing.js';
import { GiveAccess } from './access/staff/give-access.js';
import { ManagePrograms } from './access/staff/manage-programs.service.js';
import { ManageStaff } from './access/staff/manage-staff.service.js';
import type { Clock } from './platform/clock.js';
import { Database } from './platform/database/database.js';
import type { Logger } from './platform/logging/logger.js';
import { clockToken, loggerToken } from './platform/tokens.js';
import { listToDestroy } from './retention/make-destruction-list.service.js';
import { settingToShorten } from './retention/shorten-retention.service.js';
import { AskApproval, ofNoCase, ofPerson, type SubjectCheck } from './safeguards/ask-approval.service.js';
import { DecideApproval } from './safeguards/decide-approval.service.js';
import { GrantAccess } from './safeguards/grant-access.service.js';
import { CallForHelp } from './safeguards/help/call-for-help.service.js';
import { ImportProtectionFile } from './safeguards/list/import-protection-file.service.js';
import { ImportProtectionList } from './safeguards/list/import-protection-list.service.js';
import { listToUndo, UndoProtectionList } from './safeguards/list/undo-protection-list.service.js';
import { LiftProtection, protectionToLift } from './safeguards/lift-protection.service.js';
import { RecordIncident } from './safeguards/record-incident.service.js';
import { ReportProtection } from './safeguards/report-protection.service.js';
import { ShowAddress } from './safeguards/show-address.service.js';

type Ground = [database: Database, keys: KeyRing, clock: Clock, log: Logger];

function useCase<Case>(provide: abstract new (...args: never[]) => Case, build: (...ground: Ground) => Case): Provider {
  return { provide, inject: [Database, KeyRing, clockToken, loggerToken], useFactory: build };
}

const checks = (clock: Clock): Readonly<Record<TwoPersonAct, SubjectCheck>> => ({
  'show-address': ofPerson('or-the-deceased'),
  'online-access': ofPerson('living'),
  'paper-list': ofPerson('living'),
  'lift-protection': protectionToLift,
  'destroy-cases': listToDestroy,
  'undo-protection-list': listToUndo(clock),
  'export-sheet': ofNoCase,
  'grant-access': ofNoCase,
  'shorten-retention': settingToShorten(clock),
});

/** What nobody does alone, and who is protected. */
export const safeguardUseCases: Provider[] = [
  {
    provide: GiveAccess,
    inject: [ManageStaff, ManagePrograms],
    useFactory: (staff: ManageStaff, programs: ManagePrograms) => new GiveAccess(staff, programs),
  },
  {
    provide: AskApproval,
    inject: [Database, KeyRing, clockToken, GiveAccess],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, giving: GiveAccess) =>
      new AskApproval(database, keys, clock, checks(clock), giving),
  },
  {
    provide: GrantAccess,
    inject: [Database, KeyRing, clockToken, GiveAccess],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, giving: GiveAccess) =>
      new GrantAccess(database, keys, clock, giving),
  },
  useCase(DecideApproval, (database, keys, clock) => new DecideApproval(database, keys, clock)),
  useCase(ShowAddress, (database, keys, clock, log) => new ShowAddress(database, keys, clock, log)),
  useCase(ReportProtection, (database, keys, clock) => new ReportProtection(database, keys, clock)),
  useCase(CallForHelp, (database, _keys, clock) => new CallForHelp(database, clock)),
  useCase(RecordIncident, (database, keys, clock) => new RecordIncident(database, keys, clock)),
  useCase(ImportProtectionList, (database, keys, clock) => new ImportProtectionList(database, keys, clock)),
  useCase(ImportProtectionFile, (database, keys, clock) => new ImportProtectionFile(database, keys, clock)),
  useCase(UndoProtectionList, (database, _keys, clock) => new UndoProtectionList(database, clock)),
  useCase(LiftProtection, (database, _keys, clock) => new LiftProtection(database, clock)),
];
