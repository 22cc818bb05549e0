import { contextOf, type Actor } from '../../access/actor.js';
import { invalid, notYours, refuse, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import type { Releases } from '../../catalogue/releases.js';
import type { ImportLedgerInput } from '../../contract/generated.js';
import { parseDate } from '../../domain/calendar-date.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { Statement as Sql } from '../../platform/database/wire.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { readLedgerCsv, type LedgerRow } from './import-ledger-csv.js';
import { ledgerTokens } from './ledger-row.js';

/** Rows of a ledger that travel in one statement. */
const CHUNK = 2_000;

/** Replaces a department's ledger by what stands in a file: whole or not at all. */
export class ImportLedger {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
  ) {}

  /** @returns how many people the ledger now holds */
  async import(actor: Actor, { department, asOf, csv }: ImportLedgerInput): Promise<Result<number, Refusal>> {
    if (actor.role === 'department' && actor.department !== department)
      return failure(notYours(['input', 'department']));
    const problem = this.departmentProblem(department) ?? this.dayProblem(asOf);
    if (problem) return failure(problem);
    const read = readLedgerCsv(department, csv);
    if (!read.ok) return read;
    const rows = read.value;
    const { municipality } = actor;
    return this.database.run(contextOf(actor), async (tx) => {
      await tx.pipeline(this.replace(municipality, department, asOf, rows.length));
      for (let from = 0; from < rows.length; from += CHUNK)
        await tx.pipeline([this.insert(municipality, department, rows.slice(from, from + CHUNK), from)]);
      await tx.finish();
      return success(rows.length);
    });
  }

  private departmentProblem(code: string): Refusal | null {
    const department = this.releases.newest.catalogue.departments.get(code);
    if (!department || department.outside)
      return refuse(
        'NotFound',
        'NO_SUCH_DEPARTMENT',
        {
          ja: `「${code}」という課はありません。課の一覧で確かめてください。`,
          en: `There is no department “${code}”. Look it up in the list of departments.`,
        },
        ['input', 'department'],
      );
    return department.connector === 'ledger'
      ? null
      : invalid(
          'NO_LEDGER',
          {
            ja: `${department.name.ja}は、台帳の取込みではお答えしていません。課の設定(connector)を確かめてください。`,
            en: `${department.name.en} does not answer from an imported ledger. Check its setting (connector).`,
          },
          ['input', 'department'],
        );
  }

  private dayProblem(asOf: string): Refusal | null {
    const path = ['input', 'asOf'];
    if (!parseDate(asOf))
      return invalid(
        'DATE_WRONG',
        {
          ja: `「${asOf}」という日はありません。2026-11-02 のように入れてください。`,
          en: `There is no such day as “${asOf}”. Write it like 2026-11-02.`,
        },
        path,
      );
    return asOf > this.clock.today()
      ? invalid(
          'AS_OF_IN_FUTURE',
          {
            ja: '台帳を作った日が今日より後になっています。日付を確かめてください。',
            en: 'The ledger is dated after today. Check the date.',
          },
          path,
        )
      : null;
  }

  /** The row of the import comes first: two imports of one department wait for each other at it. */
  private replace(municipality: string, department: string, asOf: string, rows: number): Sql[] {
    return [
      {
        name: 'upsert-ledger-import',
        sql: `insert into ledger_imports (municipality_id, department, as_of, imported_at, rows) values ($1, $2, $3, $4, $5)
              on conflict (municipality_id, department)
              do update set as_of = excluded.as_of, imported_at = excluded.imported_at, rows = excluded.rows`,
        params: [municipality, department, asOf, this.clock.now(), rows],
      },
      {
        name: 'delete-ledger-rows',
        sql: 'delete from ledger_rows where municipality_id = $1 and department = $2',
        params: [municipality, department],
      },
    ];
  }

  private insert(municipality: string, department: string, rows: readonly LedgerRow[], from: number): Sql {
    const key = this.keys.ledgerKey(municipality, department);
    const entries = rows.flatMap(({ identity, facts }, index) => {
      const sealed = key.seal({ personNumber: identity.personNumber, facts }, `ledger ${department}`);
      return ledgerTokens(this.keys, municipality, department, identity).map((token) => ({
        token,
        position: from + index,
        sealed,
      }));
    });
    return {
      name: 'insert-ledger-rows',
      sql: `insert into ledger_rows (municipality_id, department, token, position, sealed)
            select $1, $2, entry.token, entry.position, entry.sealed from unnest($3::bytea[], $4::int[], $5::bytea[]) as entry (token, position, sealed)`,
      params: [
        municipality,
        department,
        entries.map(({ token }) => token),
        entries.map(({ position }) => position),
        entries.map(({ sealed }) => sealed),
      ],
    };
  }
}
