import type { CalendarDate } from '../../domain/calendar-date.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import { RETENTION_CLASSES, type SetKind } from './classes.js';
import { lastDayKept } from './last-day.js';

/** What the city set, where it set something. */
export interface SettingRow {
  readonly kind: SetKind;
  readonly fiscalYears: number;
  readonly sealed: Buffer;
  readonly at: string;
}

export async function readSettings(tx: SqlTransaction): Promise<ReadonlyMap<string, SettingRow>> {
  const rows = await tx.query<{ kind: SetKind; fiscal_years: number; sealed: Buffer; set_at: Date | string }>(
    'select kind, fiscal_years, sealed, set_at from retention_settings where municipality_id = (select current_municipality())',
  );
  return new Map(
    rows.map((row) => [
      row.kind,
      { kind: row.kind, fiscalYears: row.fiscal_years, sealed: row.sealed, at: new Date(row.set_at).toISOString() },
    ]),
  );
}

/** The two days of a case that ends today, as {@link bumpCase} writes them. */
export interface Ended {
  readonly on: CalendarDate;
  readonly destroyAfter: CalendarDate;
}

export async function endedOn(tx: SqlTransaction, kind: SetKind, day: CalendarDate): Promise<Ended> {
  const years = (await readSettings(tx)).get(kind)?.fiscalYears ?? RETENTION_CLASSES[kind].fiscalYears;
  return { on: day, destroyAfter: lastDayKept(day, years) };
}

export const writeSetting = (
  kind: SetKind,
  { fiscalYears, sealed, by, at }: { fiscalYears: number; sealed: Buffer; by: string; at: string },
): Statement => ({
  name: 'write-retention-setting',
  sql: `insert into retention_settings (municipality_id, kind, fiscal_years, sealed, by_actor, set_at)
        values ((select current_municipality()), $1, $2, $3, $4, $5)
        on conflict (municipality_id, kind) do update
          set fiscal_years = excluded.fiscal_years, sealed = excluded.sealed, by_actor = excluded.by_actor, set_at = excluded.set_at`,
  params: [kind, fiscalYears, sealed, by, at],
});

/** Counts the days of cases that ended already anew; a list made before then leaves them out. */
export async function countAnew(tx: SqlTransaction, kind: SetKind, fiscalYears: number): Promise<void> {
  const status = STATUS[kind];
  // Of what is no case's the day is worked out when it is looked for (forget_what_is_over, migrations/0021).
  if (status === null) return;
  const days = await tx.query<{ day: CalendarDate }>(
    `select distinct ended_on::text as day from cases
      where municipality_id = (select current_municipality()) and status = $1 and ended_on is not null`,
    [status],
  );
  await tx.query(
    `update cases c set destroy_after = d.last_day
       from unnest($2::date[], $3::date[]) as d (ended_on, last_day)
      where c.municipality_id = (select current_municipality()) and c.status = $1 and c.ended_on = d.ended_on`,
    [status, days.map(({ day }) => day), days.map(({ day }) => lastDayKept(day, fiscalYears))],
  );
}

const STATUS: Readonly<Record<SetKind, 'closed' | 'void' | null>> = {
  'closed-cases': 'closed',
  'void-cases': 'void',
  protections: null,
  'incident-notes': null,
};
