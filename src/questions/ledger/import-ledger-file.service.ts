import { type Actor, contextOf, type DepartmentActor } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { changed, invalid, ownLedgerOnly, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import type { Releases } from '../../catalogue/releases.js';
import type { ImportLedgerFileInput } from '../../contract/generated.js';
import type { ClosedOn } from '../../domain/deadline.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import type { Table } from '../../platform/tables/table.js';
import { askAgainAfterImport } from '../ask-again.js';
import { dueOn } from '../asking.js';
import { compareWithStanding, type Difference } from './compare-ledgers.js';
import { type Column, type IdentityColumn, isFactColumn, MOST_ROWS } from './import-ledger-csv.js';
import { columnsFor, columnsLacking, columnsOfFile } from './ledger-columns.js';
import { asOfProblem, ledgerProblem } from './ledger-rules.js';
import { type LedgerState, readLedgerState } from './ledger-state.js';
import { type LedgerOfFile, readLedgerTable } from './read-ledger-table.js';
import { rememberColumns, rememberedColumns } from './remembered-columns.js';
import { storeLedger } from './store-ledger.js';
import { tableOfInput } from '../../access/table-of-input.js';

/** What passes the door of the edge as base64. */
export const LEDGER_LIMITS = { bytes: 11 * 1024 * 1024, rows: MOST_ROWS, columns: 200 } as const;

export interface LedgerFile {
  readonly department: string;
  readonly table: Table;
  readonly columns: readonly { readonly header: string; readonly field: Column | null }[];
  readonly missing: readonly IdentityColumn[];
  /** Null while a column is missing that everything needs. */
  readonly read: LedgerOfFile | null;
  /** Null while there is anything wrong in the file. */
  readonly difference: Difference | null;
  readonly applied: boolean;
}

/** A department's table from its own screen: looked at first, then put in the place of its ledger whole or not at all. */
export class ImportLedgerFile {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  async import(actor: Actor, input: ImportLedgerFileInput): Promise<Result<LedgerFile, Refusal>> {
    if (actor.role !== 'department') return failure(ownLedgerOnly);
    const { department } = actor;
    const problem =
      ledgerProblem(this.releases.newest.catalogue, department) ?? asOfProblem(input.asOf, this.clock.today());
    if (problem) return failure(problem);
    const opened = tableOfInput(input.file, LEDGER_LIMITS);
    if (!opened.ok) return opened;
    const table = opened.value;
    const said = new Map((input.columns ?? []).map(({ header, field }) => [header, field ?? null]));
    const possible: readonly string[] = columnsFor(department);
    const unknown = [...said.values()].find((field) => field !== null && !possible.includes(field));
    if (unknown != null) return failure(noSuchField(unknown));
    return this.database.run(contextOf(actor), async (tx) => {
      const remembered = await rememberedColumns(tx, this.keys, filesOf(actor), table.header);
      const fields = columnsOfFile(department, table.header, said, remembered);
      const missing = columnsLacking(fields);
      const looked: LedgerFile = {
        department,
        table,
        columns: table.header.map((header, place) => ({ header, field: fields[place] ?? null })),
        missing,
        read: missing.length > 0 ? null : readLedgerTable(table, fields),
        difference: null,
        applied: false,
      };
      return this.compared(tx, actor, input, looked);
    });
  }

  private async compared(
    tx: SqlTransaction,
    actor: DepartmentActor,
    { apply, asOf, evenIfFewer, expectedVersion }: ImportLedgerFileInput,
    looked: LedgerFile,
  ): Promise<Result<LedgerFile, Refusal>> {
    const { read } = looked;
    const fields = looked.columns.flatMap(({ field }) => field ?? []);
    if (read === null || read.faults.length > 0) {
      if (apply === true) return failure(notReadable);
      await tx.finish([auditing(actor, 'importLedgerFile', { fields, count: 0 })]);
      return success(looked);
    }
    const now = this.clock.now();
    const state = await readLedgerState(tx, actor.department, new Date(now), true);
    const difference = await compareWithStanding(tx, this.keys, actor, read);
    const compared = { ...looked, difference };
    if (apply !== true) {
      await tx.finish([auditing(actor, 'importLedgerFile', { fields, count: 0 })]);
      return success(compared);
    }
    // The same once more, after the line was cut off: it stands already, and what was before stays to be taken back.
    if (isTheSame(state, asOf, read, difference)) {
      await tx.finish([auditing(actor, 'importLedgerFile', { fields, count: read.rows.length })]);
      return success({ ...compared, applied: true });
    }
    if (state.version !== expectedVersion) return failure(changed(state.version));
    if ((difference.shrinks || read.rows.length === 0) && evenIfFewer !== true)
      return failure(read.rows.length === 0 ? nobodyInIt : farFewer(difference.gone));
    const stored = await storeLedger(
      tx,
      this.keys,
      actor,
      { department: actor.department, asOf, now, expectedVersion },
      read,
    );
    if (!stored) return failure(changed(state.version + 1));
    const meanings = looked.columns.map(({ header, field }) => ({ header, meaning: field }));
    await tx.finish([
      rememberColumns(this.keys, filesOf(actor), meanings),
      askAgainAfterImport(actor.municipality, actor.department, {
        askedAt: now,
        dueOn: dueOn(this.clock.today(), this.settings.closedOn),
      }),
      auditing(actor, 'importLedgerFile', { fields, count: read.rows.length }),
    ]);
    return success({ ...compared, applied: true });
  }
}

const filesOf = ({ municipality, department }: DepartmentActor) => ({ municipality, department });

const isTheSame = (
  { standing }: LedgerState,
  asOf: string,
  read: LedgerOfFile,
  { added, changed: different, gone }: Difference,
): boolean =>
  standing?.asOf === asOf &&
  added.length + different.length + gone === 0 &&
  JSON.stringify([...standing.columns].sort()) === JSON.stringify([...read.columns.filter(isFactColumn)].sort());

const noSuchField = (field: string): Refusal =>
  invalid(
    'NO_SUCH_COLUMN',
    {
      ja: `「${field}」という項目は、この課の台帳にはありません。一覧から選んでください。`,
      en: `A ledger of this department has no “${field}”. Choose one of the list.`,
    },
    ['input', 'columns'],
  );
const notReadable = invalid(
  'LEDGER_NOT_READABLE',
  {
    ja: '直すところが残っているので、取り込みませんでした。台帳は前のままです。先に確かめて、ファイルを直してから取り込んでください。',
    en: 'Something in the file has to be corrected first; the ledger stands as before. Look at it, correct the file, then import it.',
  },
  ['input', 'file'],
);
const nobodyInIt = invalid(
  'LEDGER_EMPTY',
  {
    ja: 'ファイルにどなたも載っていません。台帳に本当にどなたもいないときだけ、確かめたうえで取り込んでください。',
    en: 'Nobody stands in the file. Only if nobody stands in the ledger at all, say that it was checked and import it.',
  },
  ['input', 'evenIfFewer'],
);
const farFewer = (gone: number): Refusal =>
  invalid(
    'LEDGER_SHRINKS',
    {
      ja: `いまの台帳の3分の1を超える方(${String(gone)}人)がいなくなります。ファイルが途中までのものでないか確かめ、これで正しければ、確かめたことに印を付けて取り込んでください。`,
      en: `More than a third of the ledger (people: ${String(gone)}) would go. Look whether the file is whole; if it is right, say that it was checked and import it.`,
    },
    ['input', 'evenIfFewer'],
  );
