import { type Actor, contextOf, isCounter } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { invalid, notYours, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import type { ImportNoticesInput, NoticeField, NoticeRowState } from '../../contract/generated.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import type { Said } from '../../platform/said.js';
import type { Table } from '../../platform/tables/table.js';
import { rememberColumns, rememberedColumns } from '../../questions/ledger/remembered-columns.js';
import { tableOfInput } from '../../access/table-of-input.js';
import type { RegisterDeathNotice } from '../register-death-notice.service.js';
import { columnsOf, NEEDED } from './notice-columns.js';
import { fieldAt } from './read-cells.js';
import { readNoticeRows, type CellOfRow, type RowOfFile } from './read-notice-rows.js';
import { keyOfLine, numbersOf, standingOf, type Standing } from './standing-cases.js';

/** A morning has thirty; a city of four million has not five hundred a day. */
export const NOTICES_LIMITS = { bytes: 2 * 1024 * 1024, rows: 500, columns: 200 } as const;
/** Registered in one request: far below the patience of the edge, and often enough for a screen to say how far it is. */
export const MOST_LINES = 50;

export interface ImportedNotices {
  readonly table: Table;
  readonly columns: readonly { readonly header: string; readonly field: NoticeField | null }[];
  readonly missing: readonly NoticeField[];
  readonly rows: readonly ImportedRow[];
}

export interface ImportedRow {
  readonly line: number;
  readonly state: NoticeRowState;
  readonly cells: readonly CellOfRow[];
  readonly message: Said | string | null;
  readonly caseId: string | null;
  readonly number: string | null;
}

/**
 * The day's notices from a file (research ux.md F-A′). A line is registered by the very use case that registers one notice, under a key
 * made of what it says: whatever is sent twice, or goes on after it was cut off, is one case. The file itself is kept nowhere.
 */
export class ImportNotices {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly registering: RegisterDeathNotice,
  ) {}

  async import(actor: Actor, input: ImportNoticesInput): Promise<Result<ImportedNotices, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const lines = new Set(input.lines ?? []);
    if (lines.size > MOST_LINES) return failure(tooManyLines);
    const read = tableOfInput(input.file, NOTICES_LIMITS);
    if (!read.ok) return read;
    const table = read.value;
    const said = new Map((input.columns ?? []).map(({ header, field }) => [header, field ?? null]));
    const fields = await this.fieldsOf(actor, table, said);
    const columns = table.header.map((header, place) => ({ header, field: fields[place] ?? null }));
    const missing = NEEDED.filter((field) => !fields.includes(field));
    const rows =
      missing.length > 0
        ? []
        : readNoticeRows(table, fields, {
            source: input.source ?? 'FILED_HERE',
            registerState: input.registerState ?? 'PENDING',
            today: this.clock.today(),
          });
    const outcome =
      lines.size === 0
        ? await this.look(actor, rows, fields)
        : await this.register(
            actor,
            rows.filter(({ line }) => lines.has(line)),
            columns,
          );
    return success({ table, columns, missing, rows: outcome });
  }

  private async fieldsOf(
    actor: Actor,
    { header }: Table,
    said: ReadonlyMap<string, NoticeField | null>,
  ): Promise<readonly (NoticeField | null)[]> {
    const files = { municipality: actor.municipality, department: '' };
    const remembered = await this.database.run(
      contextOf(actor),
      (tx) => rememberedColumns(tx, this.keys, files, header),
      { readOnly: true },
    );
    return columnsOf(header, said, remembered);
  }

  /** Every line with what stands of it already; somebody looked at those cases, and that is written down. */
  private look(
    actor: Actor,
    rows: readonly RowOfFile[],
    fields: readonly (NoticeField | null)[],
  ): Promise<readonly ImportedRow[]> {
    return this.database.run(contextOf(actor), async (tx) => {
      const inputs = rows.flatMap(({ input }) => input ?? []);
      const standing = await standingOf(tx, this.keys, actor.municipality, inputs);
      const byInput = new Map(inputs.map((input, place) => [input, standing[place] ?? null]));
      const cases = [...new Set(standing.flatMap((one) => one?.caseId ?? []))];
      const numbers = await numbersOf(tx, cases);
      const looked = rows.map((row): ImportedRow => {
        const stands = row.input === null ? null : (byInput.get(row.input) ?? null);
        return {
          ...head(row),
          state: row.input === null ? 'PROBLEM' : stateOf(stands),
          caseId: stands?.caseId ?? null,
          number: stands ? (numbers.get(stands.caseId) ?? null) : null,
        };
      });
      await tx.finish([auditing(actor, 'importNotices', { cases, fields: named(fields), count: 0 })]);
      return looked;
    });
  }

  /** One after another: each is a transaction of its own, and what was done before a cut-off stays. */
  private async register(
    actor: Actor,
    rows: readonly RowOfFile[],
    columns: ImportedNotices['columns'],
  ): Promise<readonly ImportedRow[]> {
    const done: ImportedRow[] = [];
    for (const row of rows) done.push(await this.registerRow(actor, row));
    const { municipality } = actor;
    return this.database.run(contextOf(actor), async (tx) => {
      const numbers = await numbersOf(tx, [...new Set(done.flatMap(({ caseId }) => caseId ?? []))]);
      const registered = done.filter(({ state }) => state === 'REGISTERED').length;
      const meanings = columns.map(({ header, field }) => ({ header, meaning: field }));
      await tx.finish([
        ...(registered === 0 ? [] : [rememberColumns(this.keys, { municipality, department: '' }, meanings)]),
        auditing(actor, 'importNotices', { fields: named(columns.map(({ field }) => field)), count: registered }),
      ]);
      return done.map((row) => ({ ...row, number: row.caseId === null ? null : (numbers.get(row.caseId) ?? null) }));
    });
  }

  private async registerRow(actor: Actor, row: RowOfFile): Promise<ImportedRow> {
    const { input } = row;
    if (input === null) return { ...head(row), state: 'PROBLEM', caseId: null, number: null };
    const idempotencyKey = keyOfLine(this.keys, actor.municipality, input);
    const result = await this.registering.register(actor, { ...input, idempotencyKey });
    if (result.ok) return { ...head(row), state: 'REGISTERED', caseId: result.value, number: null };
    const { error } = result;
    if (error.kind === 'DuplicateNotice')
      return { ...head(row), state: DUPLICATES.get(error.code) ?? 'DUPLICATE', caseId: error.existing, number: null };
    const field = fieldAt(error.path);
    const problem = typeof error.message === 'string' ? { ja: error.message, en: error.message } : error.message;
    return {
      line: row.line,
      state: 'PROBLEM',
      cells: row.cells.map((cell) => (cell.field === field ? { ...cell, problem } : cell)),
      message: row.cells.some((cell) => cell.field === field) ? row.message : problem,
      caseId: null,
      number: null,
    };
  }
}

const head = ({ line, cells, message }: RowOfFile) => ({ line, cells, message });

const DUPLICATES: ReadonlyMap<string, NoticeRowState> = new Map([
  ['DUPLICATE', 'DUPLICATE'],
  ['DUPLICATE_POSSIBLE', 'DUPLICATE_POSSIBLE'],
  ['REGISTERED_THEN_VOID', 'VOIDED'],
]);

function stateOf(standing: Standing | null): NoticeRowState {
  switch (standing?.as) {
    case undefined:
      return 'READY';
    case 'itself':
      return 'REGISTERED';
    case 'voided':
      return 'VOIDED';
    case 'same':
      return 'DUPLICATE';
    case 'doubt':
      return 'DUPLICATE_POSSIBLE';
  }
}

const named = (fields: readonly (NoticeField | null)[]): string[] => fields.flatMap((field) => field ?? []);

const tooManyLines = invalid(
  'TOO_MANY_LINES',
  {
    ja: `一度に登録できるのは${String(MOST_LINES)}行までです。分けて送ってください。`,
    en: `At most ${String(MOST_LINES)} lines can be registered at once. Send them in parts.`,
  },
  ['input', 'lines'],
);
