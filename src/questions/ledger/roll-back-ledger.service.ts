import { type Actor, contextOf } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { changed, ownLedgerOnly, refuse, type Refusal } from '../../access/refusal.js';
import type { RollBackLedgerInput } from '../../contract/generated.js';
import type { ClosedOn } from '../../domain/deadline.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { askAgainAfterImport } from '../ask-again.js';
import { dueOn } from '../asking.js';
import { readLedgerState } from './ledger-state.js';
import { rowsOfBefore } from './store-ledger.js';

/** Takes the last import back, once: the ledger before stands again, and what the wrong one answered is asked again. */
export class RollBackLedger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  async rollBack(actor: Actor, { expectedVersion }: RollBackLedgerInput): Promise<Result<number, Refusal>> {
    if (actor.role !== 'department') return failure(ownLedgerOnly);
    const { municipality, department } = actor;
    return this.database.run(contextOf(actor), async (tx) => {
      const now = this.clock.now();
      const { version, standing, before } = await readLedgerState(tx, department, new Date(now), true);
      if (version !== expectedVersion) return failure(changed(version));
      if (standing === null || before === null) return failure(nothingBefore);
      await tx.finish([
        {
          name: 'roll-back-ledger-import',
          sql: `update ledger_imports
                   set as_of = before_as_of, imported_at = before_imported_at, imported_by = before_imported_by, rows = before_rows,
                       columns = before_columns, found_by = before_found_by, version = version + 1, stands_since = now(),
                       before_as_of = null, before_imported_at = null, before_imported_by = null, before_rows = null,
                       before_columns = null, before_found_by = null, before_until = null
                 where municipality_id = $1 and department = $2`,
          params: [municipality, department],
        },
        ...rowsOfBefore(municipality, department),
        askAgainAfterImport(
          municipality,
          department,
          { askedAt: now, dueOn: dueOn(this.clock.today(), this.settings.closedOn) },
          standing.standsSince.toISOString(),
        ),
        auditing(actor, 'rollBackLedger', { fields: before.columns, count: before.rows }),
      ]);
      return success(before.rows);
    });
  }
}

const nothingBefore = refuse(
  'NotPossible',
  'NO_LEDGER_BEFORE',
  {
    ja: '取り消せる取込みがありません。戻せるのは一度だけ、取り込んでから14日以内です。正しいファイルを取り込み直してください。',
    en: 'There is no import that can be taken back: it is possible once, within 14 days. Import the right file.',
  },
  ['input', 'expectedVersion'],
);
