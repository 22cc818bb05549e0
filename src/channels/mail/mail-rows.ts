import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '../../domain/calendar-date.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import type { QuestionInMail, QuestionTemplate, Template } from './mail-text.js';

/** A question that a mail is about; of anybody it says nothing. */
export interface MailedQuestion {
  readonly id: string;
  readonly caseId: string;
  readonly department: string;
  readonly round: number;
}

export interface NewMail {
  readonly template: QuestionTemplate;
  readonly questions: readonly MailedQuestion[];
  /** Of a question the mails of one template are told apart by it; the round, if not given. */
  readonly version?: (question: MailedQuestion) => string;
}

/** One mail, to be sent; of what it tells, its template knows. */
export const insertMail = (
  municipality: string,
  { id, department, template }: { readonly id: string; readonly department: string; readonly template: Template },
  at: string,
): Statement => ({
  name: 'insert-mail',
  sql: `insert into mails (municipality_id, id, department, template, made_at, next_at) values ($1, $2, $3, $4, $5, $5)`,
  params: [municipality, id, department, template, at],
});

/** The mails of each department, written down to be sent. Nothing has gone out when this commits, and nothing can be lost. */
export function insertMails(municipality: string, mails: readonly NewMail[], at: string): Statement[] {
  return mails.flatMap(({ template, questions, version = ({ round }) => String(round) }) =>
    [...new Set(questions.map(({ department }) => department))].flatMap((department) => {
      const own = questions.filter((question) => question.department === department);
      const id = randomUUID();
      return [
        insertMail(municipality, { id, department, template }, at),
        {
          name: 'insert-mail-questions',
          sql: `insert into mail_questions (municipality_id, question_id, template, version, mail_id, case_id, department)
                select $1, q.id, $2, q.version, $3, q.case_id, $4
                  from unnest($5::uuid[], $6::uuid[], $7::text[]) as q (id, case_id, version)`,
          params: [
            municipality,
            template,
            id,
            department,
            own.map((question) => question.id),
            own.map(({ caseId }) => caseId),
            own.map(version),
          ],
        },
      ];
    }),
  );
}

export interface ClaimedMail {
  readonly id: string;
  readonly department: string;
  readonly template: Template;
  readonly attempts: number;
  /** ISO 8601. */
  readonly madeAt: string;
  /** Where it goes: what is the head's to the head's own address, where there is one. */
  readonly mailbox: string | null;
}

/** Nobody else sends it meanwhile; whoever dies meanwhile leaves it to the next one after this while. */
const LEASE_MINUTES = 2;

/** Takes one mail that is to go out now. */
export async function claimMail(tx: SqlTransaction, now: string): Promise<ClaimedMail | null> {
  const [answer] = await tx.pipeline([
    {
      name: 'claim-mail',
      // Materialized: a plan that reads the inner select more than once would claim more than one.
      sql: `with due as materialized (
              select municipality_id, id from mails
               where municipality_id = (select current_municipality()) and state = 'waiting' and next_at <= $1::timestamptz
               order by next_at, id limit 1 for update skip locked)
            update mails m set attempts = m.attempts + 1, next_at = $1::timestamptz + make_interval(mins => ${String(LEASE_MINUTES)})
              from due
             where m.municipality_id = due.municipality_id and m.id = due.id
            returning m.id, m.department, m.template, m.attempts,
                      to_json(m.made_at) #>> '{}' as "madeAt",
                      (select case when m.template in ('lead', 'month') then coalesce(d.lead_mailbox, d.mailbox) else d.mailbox end
                         from desk_settings d where d.municipality_id = m.municipality_id and d.department = m.department) as mailbox`,
      params: [now],
    },
  ]);
  return rowsOf<ClaimedMail>(answer)[0] ?? null;
}

/** The next day on which somebody of the family of a case comes. */
export const nextVisitOf = (question: string): string =>
  `lateral (select v.day::text as "visitOn", v.hour as "visitAt" from visits v
             where v.municipality_id = ${question}.municipality_id and v.case_id = ${question}.case_id and v.kind = 'visit' and v.state = 'planned' and v.day >= $1::date
             order by v.day, v.hour nulls last limit 1)`;

/**
 * The questions of a mail that still wait, due first: what was answered meanwhile nobody is reminded of. Of a letter about
 * visits, those whose family still comes.
 */
export async function waitingOfMail(
  tx: SqlTransaction,
  mailId: string,
  today: CalendarDate,
): Promise<QuestionInMail[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'waiting-of-mail',
      sql: `select q.id, q.due_on::text as "dueOn", visit."visitOn", visit."visitAt"
              from mail_questions m
              join questions q on q.municipality_id = m.municipality_id and q.id = m.question_id
              join cases c on c.municipality_id = q.municipality_id and c.id = q.case_id
              left join ${nextVisitOf('q')} visit on true
             where m.municipality_id = (select current_municipality()) and m.mail_id = $2 and c.status = 'open'
               and case when m.template = 'visits' then q.state = 'attends' and visit."visitOn" is not null
                        else q.state in ('with-person', 'needs-person') end
             order by case when m.template = 'visits' then visit."visitOn" else q.due_on::text end nulls last, visit."visitAt" nulls last, q.id`,
      params: [today, mailId],
    },
  ]);
  return rowsOf<QuestionInMail>(answer);
}

export type MailEnd =
  | { readonly state: 'sent'; readonly at: string }
  | { readonly state: 'needless' }
  | { readonly state: 'refused'; readonly problem: string }
  | { readonly state: 'waiting'; readonly problem: string; readonly nextAt: string };

export const markMail = (id: string, end: MailEnd): Statement => ({
  name: 'mark-mail',
  sql: `update mails set state = $2, sent_at = $3::timestamptz, problem = $4, next_at = coalesce($5::timestamptz, next_at)
         where municipality_id = (select current_municipality()) and id = $1 and state = 'waiting'`,
  params: [
    id,
    end.state,
    end.state === 'sent' ? end.at : null,
    'problem' in end ? end.problem : null,
    'nextAt' in end ? end.nextAt : null,
  ],
});
