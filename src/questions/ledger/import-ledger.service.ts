import { contextOf, type Actor } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { invalid, notYours, ownLedgerOnly, refuse, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import type { Releases } from '../../catalogue/releases.js';
import type { ImportLedgerInput } from '../../contract/generated.js';
import { realDay } from '../../cases/day-problems.js';
import type { ClosedOn } from '../../domain/deadline.js';
import type { FactName } from '../../domain/facts/index.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { Statement as Sql } from '../../platform/database/wire.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { askAgainAfterImport } from '../ask-again.js';
import { dueOn } from '../asking.js';
import { silenceOf } from '../connectors/silence.js';
import { factsAsked } from '../facts-asked.js';
import { readLedgerCsv, type Ledger, type LedgerRow } from './import-ledger-csv.js';
import { foundBy, ledgerTokens, marksOf } from './ledger-row.js';

/** Rows of a ledger that travel in one statement. */
const CHUNK = 2_000;

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
    const problem = this.departmentProblem(department) ?? this.dayProblem(asOf);
    if (problem) return failure(problem);
    const read = readLedgerCsv(department, csv, empty === true);
    if (!read.ok) return read;
    const { rows, columns } = read.value;
    const { municipality } = actor;
    return this.database.run(contextOf(actor), async (tx) => {
      await tx.pipeline(this.replace(municipality, department, asOf, read.value));
      for (let from = 0; from < rows.length; from += CHUNK)
        await tx.pipeline([this.insert(municipality, department, rows.slice(from, from + CHUNK), from)]);
      await tx.finish([
        askAgainAfterImport(municipality, department, {
          askedAt: this.clock.now(),
          dueOn: dueOn(this.clock.today(), this.settings.closedOn),
        }),
        auditing(actor, 'importLedger', { fields: columns, count: rows.length }),
      ]);
      return success({ rows: rows.length, columnsMissing: this.missing(department, columns) });
    });
  }

  private missing(department: string, columns: readonly FactName[]): FactName[] {
    const asked = factsAsked(this.releases.newest.catalogue).get(department) ?? [];
    return asked.filter((fact) => !columns.includes(fact) && silenceOf(department, fact) !== undefined);
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
    const [wrong] = realDay(asOf, path);
    if (wrong) return wrong;
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
  private replace(municipality: string, department: string, asOf: string, { rows, columns }: Ledger): Sql[] {
    return [
      {
        name: 'upsert-ledger-import',
        sql: `insert into ledger_imports (municipality_id, department, as_of, imported_at, rows, columns, found_by) values ($1, $2, $3, $4, $5, $6, $7)
              on conflict (municipality_id, department)
              do update set as_of = excluded.as_of, imported_at = excluded.imported_at, rows = excluded.rows, columns = excluded.columns, found_by = excluded.found_by`,
        params: [
          municipality,
          department,
          asOf,
          this.clock.now(),
          rows.length,
          columns,
          foundBy(rows.map(({ identity }) => identity)),
        ],
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
      return ledgerTokens(this.keys, municipality, department, marksOf(identity)).map(({ token }) => ({
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
