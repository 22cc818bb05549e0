import type { TestDatabase } from '../../support/database.js';

/** A row of the audit as it stands in the table. */
export interface Row {
  readonly role: string;
  readonly actor_id: string | null;
  readonly department: string | null;
  readonly act: string;
  readonly case_id: string | null;
  readonly subject_id: string | null;
  readonly fields: readonly string[];
  readonly count: number | null;
  readonly outcome: string;
  readonly code: string | null;
  readonly sealed: boolean;
}

/** The rows that came since the last look. */
export class NewRows {
  #last = 0;

  constructor(private readonly ground: Pick<TestDatabase, 'superuser'>) {}

  async take(): Promise<Row[]> {
    const rows = await this.ground.superuser(
      `select id, role, actor_id, department, act, case_id, subject_id, fields, count, outcome, code, reason is not null as sealed
         from audit where id > $1 order by id`,
      [this.#last],
    );
    this.#last = Number(rows.at(-1)?.['id'] ?? this.#last);
    return rows.map((row) => ({
      role: String(row['role']),
      actor_id: textOf(row['actor_id']),
      department: textOf(row['department']),
      act: String(row['act']),
      case_id: textOf(row['case_id']),
      subject_id: textOf(row['subject_id']),
      fields: Array.isArray(row['fields']) ? row['fields'].map(String) : [],
      count: typeof row['count'] === 'number' ? row['count'] : null,
      outcome: String(row['outcome']),
      code: textOf(row['code']),
      sealed: row['sealed'] === true,
    }));
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
