import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { dayInJapan } from '../../platform/clock.js';
import { hourInJapan } from '../silence/office-hours.js';
import { insertMails, type MailedQuestion } from './mail-rows.js';

/**
 * Once a day, from the hour that the department chose: what is new since its last digest. A question stands in one digest
 * of its round; where nothing is new, no mail is written. @returns how many mails
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
  const [answer] = await tx.pipeline([
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
  ]);
  const questions = rowsOf<MailedQuestion>(answer);
  await tx.pipeline(insertMails(municipality, [{ template: 'digest', questions }], now));
  return new Set(questions.map(({ department }) => department)).size;
}
