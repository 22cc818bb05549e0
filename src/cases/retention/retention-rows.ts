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
  /** As `nameOf` says it. */
  readonly by: string;
}

export async function readSettings(tx: SqlTransaction): Promise<ReadonlyMap<string, SettingRow>> {
  const rows = await tx.query<{
    kind: SetKind;
    fiscal_years: number;
    sealed: Buffer;
    set_at: Date | string;
    by_actor: string;
  }>(
    'select kind, fiscal_years, sealed, set_at, by_actor from retention_settings where municipality_id = (select current_municipality())',
  );
  return new Map(
    rows.map((row) => [
      row.kind,
      {
        kind: row.kind,
        fiscalYears: row.fiscal_years,
        sealed: row.sealed,
        at: new Date(row.set_at).toISOString(),
        by: row.by_actor,
      },
    ]),
  );
}

/** The two days of a case that ends today, as {@link bumpCase} writes them. */
export interface Ended {
  readonly on: CalendarDate;
  readonly destroyAfter: CalendarDate;
}

/** What the city set, or what is usual. */
export const yearsOf = (settings: ReadonlyMap<string, SettingRow>, kind: SetKind): number =>
  settings.get(kind)?.fiscalYears ?? RETENTION_CLASSES[kind].fiscalYears;

export async function endedOn(tx: SqlTransaction, kind: SetKind, day: CalendarDate): Promise<Ended> {
  return { on: day, destroyAfter: lastDayKept(day, yearsOf(await readSettings(tx), kind)) };
}

export const writeSetting = (
  kind: SetKind,
  given: {
    readonly fiscalYears: number;
    readonly sealed: Buffer;
    readonly by: string;
    readonly at: string;
    /** The approval to which it becomes shorter. */
    readonly agreed?: string;
  },
): Statement => ({
  name: 'write-retention-setting',
  sql: `insert into retention_settings (municipality_id, kind, fiscal_years, sealed, by_actor, set_at, set_with)
        values ((select current_municipality()), $1, $2, $3, $4, $5, $6)
        on conflict (municipality_id, kind) do update
          set fiscal_years = excluded.fiscal_years, sealed = excluded.sealed, by_actor = excluded.by_actor, set_at = excluded.set_at, set_with = excluded.set_with`,
  params: [kind, given.fiscalYears, given.sealed, given.by, given.at, given.agreed ?? null],
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

/** How many of this kind ended on a day, and how many of them are held beyond their last day. */
export interface EndedOfDay {
  readonly day: CalendarDate;
  readonly count: number;
  readonly held: number;
}

/** What is kept of this kind and counted, by the day in Japan on which it ended. */
export const endedByDay = (tx: SqlTransaction, kind: SetKind): Promise<EndedOfDay[]> =>
  tx.query<EndedOfDay & Record<string, unknown>>(ENDED[kind]);

const endedCases = (status: 'closed' | 'void'): string =>
  `select c.ended_on::text as day, count(*)::int as count, count(h.case_id)::int as held from cases c
     left join case_holds h on h.municipality_id = c.municipality_id and h.case_id = c.id and h.released_at is null
    where c.municipality_id = (select current_municipality()) and c.status = '${status}' and c.ended_on is not null group by 1`;
/** As forget_what_is_over counts them (migrations/0021). */
const ENDED: Readonly<Record<SetKind, string>> = {
  'closed-cases': endedCases('closed'),
  'void-cases': endedCases('void'),
  protections: `select (lifted_at at time zone 'Asia/Tokyo')::date::text as day, count(*)::int as count, 0 as held from protections
                 where municipality_id = (select current_municipality()) and source = 'list' and lifted_at is not null group by 1`,
  'incident-notes': `select (written_at at time zone 'Asia/Tokyo')::date::text as day, count(*)::int as count, 0 as held from incident_notes
                      where municipality_id = (select current_municipality()) group by 1`,
};

const STATUS: Readonly<Record<SetKind, 'closed' | 'void' | null>> = {
  'closed-cases': 'closed',
  'void-cases': 'void',
  protections: null,
  'incident-notes': null,
};
