import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { ClosedOn } from '../../domain/deadline.js';
import { dayInJapan } from '../../platform/clock.js';
import { TELL_OF_CASES } from '../../questions/sending.js';
import { insertMails } from '../mail/mail-rows.js';
import { type Step, nextStep } from './next-step.js';
import { readWaiting, type WaitingRow } from './waiting-rows.js';

type Taken = WaitingRow & { readonly step: Step };

/**
 * Takes the steps that are due, and writes down the mails they need. May run twice, and in two places: a step of a round is
 * taken by whoever writes its row first. @param mailed departments that get mail @returns how many steps
 */
export async function takeSteps(
  tx: SqlTransaction,
  {
    municipality,
    now,
    closedOn,
    mailed,
  }: {
    readonly municipality: string;
    readonly now: string;
    readonly closedOn: ClosedOn;
    readonly mailed: ReadonlySet<string>;
  },
): Promise<number> {
  const due = (await readWaiting(tx, dayInJapan(now))).flatMap((row) => {
    const { askedAt, dueOn, visitOn } = row;
    const done = new Map([...row.steps].flatMap(([step, at]) => (step === 'by-counter' ? [] : [[step, at] as const])));
    const step = nextStep({ askedAt, dueOn, visitOn, done }, now, closedOn);
    return step === null ? [] : [{ ...row, step }];
  });
  if (due.length === 0) return 0;
  const taken = await write(tx, municipality, due, now);
  const steps = ['reminder', 'deputy', 'lead'] as const;
  const mails = steps.map((template) => ({
    template,
    questions: taken.filter(({ step, department }) => step === template && mailed.has(department)),
  }));
  const atCounter = [...new Set(taken.flatMap(({ step, caseId }) => (step === 'at-counter' ? [caseId] : [])))];
  await tx.pipeline([
    ...insertMails(municipality, mails, now),
    { name: 'tell-of-cases', sql: TELL_OF_CASES, params: [atCounter.map(() => municipality), atCounter] },
  ]);
  return taken.length;
}

async function write(tx: SqlTransaction, municipality: string, due: readonly Taken[], at: string): Promise<Taken[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'take-steps',
      sql: `insert into silence_steps (municipality_id, question_id, step, round, case_id, department, at)
            select $1, s.question_id, s.step, s.round, s.case_id, s.department, $2::timestamptz
              from unnest($3::uuid[], $4::text[], $5::integer[], $6::uuid[], $7::text[]) as s (question_id, step, round, case_id, department)
             order by s.question_id
            on conflict do nothing returning question_id`,
      params: [
        municipality,
        at,
        due.map(({ id }) => id),
        due.map(({ step }) => step),
        due.map(({ round }) => round),
        due.map(({ caseId }) => caseId),
        due.map(({ department }) => department),
      ],
    },
  ]);
  const mine = new Set(rowsOf<{ question_id: string }>(answer).map(({ question_id: id }) => id));
  return due.filter(({ id }) => mine.has(id));
}
