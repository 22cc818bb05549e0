import { contextOf, type Actor } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { notYours, ownLedgerOnly, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import type { Releases } from '../../catalogue/releases.js';
import type { ImportLedgerInput } from '../../contract/generated.js';
import type { ClosedOn } from '../../domain/deadline.js';
import type { FactName } from '../../domain/facts/index.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { askAgainAfterImport } from '../ask-again.js';
import { dueOn } from '../asking.js';
import { readLedgerCsv } from './import-ledger-csv.js';
import { asOfProblem, factsLacking, ledgerProblem } from './ledger-rules.js';
import { storeLedger } from './store-ledger.js';

export interface ImportedLedger {
  /** How many people the ledger now holds. */
  readonly rows: number;
  /** Facts that are asked, and that its silence would settle if it had a column for them: until then a person is asked. */
  readonly columnsMissing: readonly FactName[];
}

/**
 * Replaces a department's ledger by what stands in a file, whole or not at all; what waited only because the ledger could
 * not tell is asked again.
 */
export class ImportLedger {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  async import(
    actor: Actor,
    { department, asOf, csv, empty }: ImportLedgerInput,
  ): Promise<Result<ImportedLedger, Refusal>> {
    if (actor.role !== 'department' && actor.role !== 'system') return failure(ownLedgerOnly);
    if (actor.role === 'department' && actor.department !== department)
      return failure(notYours(['input', 'department']));
    const problem = ledgerProblem(this.releases.newest.catalogue, department) ?? asOfProblem(asOf, this.clock.today());
    if (problem) return failure(problem);
    const read = readLedgerCsv(department, csv, empty === true);
    if (!read.ok) return read;
    const { rows, columns } = read.value;
    const { municipality } = actor;
    return this.database.run(contextOf(actor), async (tx) => {
      const now = this.clock.now();
      await storeLedger(tx, this.keys, actor, { department, asOf, now, expectedVersion: null }, read.value);
      await tx.finish([
        askAgainAfterImport(municipality, department, {
          askedAt: now,
          dueOn: dueOn(this.clock.today(), this.settings.closedOn),
        }),
        auditing(actor, 'importLedger', { fields: columns, count: rows.length }),
      ]);
      return success({
        rows: rows.length,
        columnsMissing: factsLacking(this.releases.newest.catalogue, department, columns),
      });
    });
  }
}
