import { type Actor, contextOf, isCounter } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { notYours, type Refusal } from '../../access/refusal.js';
import type { Releases } from '../../catalogue/releases.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import type { ClosedOn } from '../../domain/deadline.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { mailedDepartments } from '../desk/desk-rows.js';
import { insertMails } from '../mail/mail-rows.js';
import { type Waiting, waitingInTheOpen } from './late.js';
import { isOpenAt, nextOpening } from './office-hours.js';

/** How long a reminder counts: pressing again meanwhile reminds nobody twice. */
const HOUR_MS = 3_600_000;

export interface Reminded {
  readonly department: string;
  readonly questions: number;
  /** Now, or within the last hour already. */
  readonly at: string;
  readonly before: boolean;
  /** Whether a mail goes out; if not, the row on their own screen and the telephone are all there is. */
  readonly byMail: boolean;
}

export interface RemindedAll {
  readonly reminded: readonly Reminded[];
  /** The day on which the mails go out; null: at once. */
  readonly sendsOn: CalendarDate | null;
}

/** One key of the counter: every department that is late is reminded, once an hour. */
export class RemindLate {
  constructor(
    private readonly database: Database,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn; readonly sendsMail: boolean },
  ) {}

  async remind(actor: Actor): Promise<Result<RemindedAll, Refusal>> {
    if (!isCounter(actor)) return failure(notYours([]));
    const { municipality } = actor;
    return this.database.run(contextOf(actor), async (tx) => {
      // Two clerks who press at the same moment: the second reads what the first has written.
      await tx.query(`select pg_advisory_xact_lock(hashtext('remind-late ' || $1))`, [municipality]);
      const now = this.clock.now();
      const mailed = this.settings.sendsMail ? await mailedDepartments(tx) : new Set<string>();
      const late = (await waitingInTheOpen(tx, this.releases, now)).filter(({ isLate }) => isLate);
      const codes = [...new Set(late.map(({ department }) => department))];
      const reminded = codes.map((department) => {
        const own = late.filter((row) => row.department === department);
        const last = lastReminder(own);
        const before = last !== null && Date.parse(now) - Date.parse(last) < HOUR_MS;
        return { department, questions: own.length, at: before ? last : now, before, byMail: mailed.has(department) };
      });
      const isNew = new Set(reminded.flatMap(({ department, before }) => (before ? [] : [department])));
      const asked = late.filter(({ department }) => isNew.has(department));
      await tx.finish([
        remember(municipality, asked, now),
        ...insertMails(
          municipality,
          [
            {
              template: 'by-counter',
              questions: asked.filter(({ department }) => mailed.has(department)),
              version: ({ round }) => `${String(round)} ${now}`,
            },
          ],
          now,
        ),
        auditing(actor, 'remindLate', { count: asked.length }),
      ]);
      const { closedOn } = this.settings;
      return success({ reminded, sendsOn: isOpenAt(now, closedOn) ? null : nextOpening(now, closedOn) });
    });
  }
}

export const lastReminder = (rows: readonly Waiting[]): string | null =>
  rows
    .flatMap(({ steps }) => steps.get('by-counter') ?? [])
    .toSorted()
    .at(-1) ?? null;

const remember = (municipality: string, rows: readonly Waiting[], at: string) => ({
  name: 'remember-reminders',
  sql: `insert into silence_steps (municipality_id, question_id, step, round, case_id, department, at)
        select $1, s.question_id, 'by-counter', s.round, s.case_id, s.department, $2::timestamptz
          from unnest($3::uuid[], $4::integer[], $5::uuid[], $6::text[]) as s (question_id, round, case_id, department)
         order by s.question_id
        on conflict (municipality_id, question_id, step, round) do update set at = excluded.at`,
  params: [
    municipality,
    at,
    rows.map(({ id }) => id),
    rows.map(({ round }) => round),
    rows.map(({ caseId }) => caseId),
    rows.map(({ department }) => department),
  ],
});
