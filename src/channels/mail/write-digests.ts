import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { dayInJapan } from '../../platform/clock.js';
import { hourInJapan } from '../silence/office-hours.js';
import { insertMails, type MailedQuestion, nextVisitOf } from './mail-rows.js';

/** Of a visit so many days ahead a department that attends is told. */
const DAYS_AHEAD = 14;

interface VisitOfQuestion extends MailedQuestion {
  readonly visitOn: string;
  readonly visitAt: string | null;
}

/**
 * Once a day, from the hour that the department chose: what is new since its last digest. A question stands in one digest
 * of its round, a visit of which a department that attends is told in one of its day and hour; where nothing is new, no mail
 * is written. @returns how many mails
 */
export async function writeDigests(tx: SqlTransaction, municipality: string, now: string): Promise<number> {
  // The row is locked from here on: of two workers at once the second finds today's digest written.
  const [chosen] = await tx.pipeline([
    {
      name: 'digests-due',
      sql: `update desk_settings set digested_on = $1::date
             where municipality_id = (select current_municipality()) and mailbox is not null
               and digest_hour <= $2 and (digested_on is null or digested_on < $1::date)
            returning department`,
      params: [dayInJapan(now), hourInJapan(now)],
    },
  ]);
  const departments = rowsOf<{ department: string }>(chosen).map(({ department }) => department);
  if (departments.length === 0) return 0;
  const [answer, visits] = await tx.pipeline([
    {
      name: 'digest-questions',
      sql: `select q.id, q.case_id as "caseId", q.department, q.round from questions q
              join cases c on c.municipality_id = q.municipality_id and c.id = q.case_id
             where q.municipality_id = (select current_municipality()) and q.department = any($1::text[])
               and q.state in ('with-person', 'needs-person') and q.asked_back is null and c.status = 'open'
               and not exists (select from mail_questions m
                                where m.municipality_id = q.municipality_id and m.question_id = q.id
                                  and m.template = 'digest' and m.version = q.round::text)`,
      params: [departments],
    },
    {
      name: 'digest-visits',
      sql: `select q.id, q.case_id as "caseId", q.department, q.round, visit."visitOn", visit."visitAt" from questions q
              join cases c on c.municipality_id = q.municipality_id and c.id = q.case_id
              join ${nextVisitOf('q')} visit on visit."visitOn"::date <= $1::date + ${String(DAYS_AHEAD)}
             where q.municipality_id = (select current_municipality()) and q.department = any($2::text[])
               and q.state = 'attends' and c.status = 'open'
               and not exists (select from mail_questions m
                                where m.municipality_id = q.municipality_id and m.question_id = q.id
                                  and m.template = 'visits' and m.version = visit."visitOn" || coalesce(' ' || visit."visitAt", ''))`,
      params: [dayInJapan(now), departments],
    },
  ]);
  const questions = rowsOf<MailedQuestion>(answer);
  const coming = rowsOf<VisitOfQuestion>(visits);
  const when = new Map(coming.map(({ id, visitOn, visitAt }) => [id, [visitOn, visitAt ?? ''].join(' ').trim()]));
  await tx.pipeline(
    insertMails(
      municipality,
      [
        { template: 'digest', questions },
        { template: 'visits', questions: coming, version: ({ id }) => when.get(id) ?? '' },
      ],
      now,
    ),
  );
  const receivers = (asked: readonly MailedQuestion[]) => new Set(asked.map(({ department }) => department)).size;
  return receivers(questions) + receivers(coming);
}
