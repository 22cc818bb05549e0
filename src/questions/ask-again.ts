import type { CalendarDate } from '../domain/calendar-date.js';
import type { Department } from '../domain/catalogue.js';
import { personOf } from '../domain/reading.js';
import type { Statements } from '../domain/statements.js';
import { rowsOf } from '../platform/database/rows.js';
import type { DatabaseContext } from '../platform/database/context.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { outboxStatement } from '../platform/outbox/outbox-statement.js';
import { SEND_TOPIC, type QuestionState } from './asking.js';
import { ANSWERED_BY_PERSON, CONFIRM_CORRECTION } from './owed.js';
import { ENDED_BY_IMPORT } from './reasons.js';
import { TELL_OF_CASES } from './sending.js';

/** A question as a use case sees it that moves it: read under lock. */
export interface StandingQuestion {
  readonly id: string;
  readonly department: string;
  readonly state: QuestionState;
  readonly reason: string | null;
  readonly round: number;
  readonly version: number;
  /** A person of the department ruled on one of its procedures, and that counts. */
  readonly ruled: boolean;
  /** It had gone out before it came to where it stands now: a consent was withdrawn, the case closed. */
  readonly told?: boolean;
}

/** Where a question goes. `newRound`: answers that are still on their way belong to the old asking and are dropped. */
export interface Move {
  readonly id: string;
  readonly department: string;
  readonly state: QuestionState;
  readonly reason: string | null;
  readonly newRound: boolean;
}

/** The questions of a case whose row is locked already; in the order of their ids, as the group commit locks them. */
export async function lockQuestions(tx: SqlTransaction, caseId: string): Promise<StandingQuestion[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'lock-questions-of-case',
      sql: `select q.id, q.department, q.state, q.reason, q.round, q.version, q.told,
                   exists (select 1 from rulings r where r.municipality_id = q.municipality_id and r.case_id = q.case_id
                              and r.department = q.department and r.retired_by is null) as ruled
              from questions q where q.municipality_id = (select current_municipality()) and q.case_id = $1
             order by q.id for update of q`,
      params: [caseId],
    },
  ]);
  return rowsOf<StandingQuestion>(answer);
}

const ASKED: readonly QuestionState[] = ['asked', 'answered', 'attends', 'with-person', 'needs-person'];

/** The department has heard of the case: its question went out, whatever became of it. */
export const wasAsked = ({ state }: Pick<StandingQuestion, 'state'>): boolean => ASKED.includes(state);

/** A person of the department has answered, by facts or by rulings; asked again since or not. */
export const personAnswered = (
  { state, reason, department, ruled }: StandingQuestion,
  statements: Statements,
): boolean =>
  reason === ANSWERED_BY_PERSON || (state === 'answered' && (ruled || statements.has(personOf(department))));

/** Whether something answers by itself before a person must. */
export const hasMachine = ({ connector, attends }: Pick<Department, 'connector' | 'attends'>): boolean =>
  (connector ?? (attends ? 'rules' : 'manual')) !== 'manual';

/** A new asking after new facts. What a person answered, or still has to confirm, is remembered in the reason. */
export function askedAgain(question: StandingQuestion, statements: Statements): Move {
  const { id, department, reason } = question;
  const kept =
    reason === CONFIRM_CORRECTION ? reason : personAnswered(question, statements) ? ANSWERED_BY_PERSON : null;
  return { id, department, state: 'asked', reason: kept, newRound: true };
}

export interface MoveSettings {
  readonly caseId: string;
  /** The person that was asked about turned out to be another: what a clerk looked up says nothing any more either. */
  readonly otherPerson?: boolean;
  /** ISO 8601; from then on an answer is waited for. */
  readonly askedAt: string;
  readonly dueOn: CalendarDate;
}

/** The SQL that moves questions, sends what is to be sent, and tells whoever watches the case; nothing of it is lost or early. */
export function moveQuestions(
  context: DatabaseContext,
  moves: readonly Move[],
  { caseId, askedAt, dueOn, otherPerson = false }: MoveSettings,
): Sql[] {
  const { municipality } = context;
  return [
    {
      name: 'move-questions',
      sql: `update questions q
               set told = q.told or q.state in (${ASKED.map((state) => `'${state}'`).join(', ')}), state = m.state, reason = m.reason, version = q.version + 1, round = q.round + m.new_round::int,
                   sending = case when m.new_round then 0 else q.sending end, lease_until = null, answered_at = null,
                   asked_at = case when m.state in ('asked', 'with-person') then $2::timestamptz end,
                   due_on = case when m.state in ('asked', 'with-person') then $3::date end
              from unnest($4::uuid[], $5::text[], $6::text[], $7::bool[]) as m (id, state, reason, new_round)
             where q.municipality_id = $1 and q.id = m.id`,
      params: [
        municipality,
        askedAt,
        dueOn,
        moves.map(({ id }) => id),
        moves.map(({ state }) => state),
        moves.map(({ reason }) => reason),
        moves.map(({ newRound }) => newRound),
      ],
    },
    ...retired(
      municipality,
      caseId,
      moves.flatMap(({ department, newRound }) =>
        newRound ? [department, ...(otherPerson ? [personOf(department)] : [])] : [],
      ),
    ),
    ...(moves.some(({ state }) => state === 'asked') ? [outboxStatement(context, SEND_TOPIC, { case: caseId })] : []),
    tellOfCase(municipality, caseId),
  ];
}

/** Asked anew, a machine's earlier word says nothing any more: absence is "no" only when it was looked up in this round (design §2). */
const retired = (municipality: string, caseId: string, departments: readonly string[]): Sql[] =>
  departments.length === 0
    ? []
    : [
        {
          name: 'retire-statements',
          sql: 'update statements set stands = false where municipality_id = $1 and case_id = $2 and source = any($3::text[])',
          params: [municipality, caseId, departments],
        },
      ];

/**
 * After a new ledger: every question of an open case that the older one could not answer; whoever must look then has as long as for
 * any new question. `takenBackSince`: what the ledger that is taken back answered from then on is asked again as well, unless a
 * person has answered since.
 */
export const askAgainAfterImport = (
  municipality: string,
  department: string,
  { askedAt, dueOn }: Pick<MoveSettings, 'askedAt' | 'dueOn'>,
  takenBackSince: string | null = null,
): Sql => ({
  name: 'ask-again-after-import',
  sql: `with waiting as (
               select q.id from questions q
                 join cases c on c.municipality_id = q.municipality_id and c.id = q.case_id and c.status = 'open'
                where q.municipality_id = $1 and q.department = $2
                  and (q.state in ('needs-person', 'attends') and q.reason = any($3::text[])
                       or $6::timestamptz is not null and q.state in ('answered', 'attends') and q.answered_at >= $6
                          and q.reason is distinct from '${ANSWERED_BY_PERSON}'
                          and not exists (select from rulings r where r.municipality_id = q.municipality_id and r.case_id = q.case_id
                                             and r.department = q.department and r.retired_by is null)
                          and not exists (select from statements s where s.municipality_id = q.municipality_id and s.case_id = q.case_id
                                             and s.source = $7 and s.stands))
                order by q.id for update of q),
             again as (
               update questions q
                  set state = 'asked', reason = null, version = q.version + 1, round = q.round + 1, sending = 0, lease_until = null,
                      asked_at = $4, due_on = $5, answered_at = null
                where q.municipality_id = $1 and q.id in (select id from waiting)
               returning q.case_id),
             retired as (
               update statements set stands = false
                where municipality_id = $1 and source = $2 and case_id in (select case_id from again))
        insert into outbox (municipality_id, topic, payload)
        select $1, '${SEND_TOPIC}', jsonb_build_object('case', case_id) from again`,
  params: [municipality, department, [...ENDED_BY_IMPORT], askedAt, dueOn, takenBackSince, personOf(department)],
});

/** The case changed: an outbox row for what reacts, a notification for who watches. */
export const tellOfCase = (municipality: string, caseId: string): Sql => ({
  name: 'tell-of-cases',
  sql: TELL_OF_CASES,
  params: [[municipality], [caseId]],
});
