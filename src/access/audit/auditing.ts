import type { Statement } from '../../platform/database/wire.js';
import type { Actor } from '../actor.js';

/** Who stands in an audit row. At the door somebody may still be nobody. */
export type Audited =
  | Actor
  | { readonly municipality: string; readonly role: 'nobody' | 'family-door' }
  | { readonly municipality: string; readonly role: 'sign-in'; readonly person?: string | undefined };

export interface AuditDetail {
  /** The cases concerned, a row each; what is no case's is one row. */
  readonly cases?: readonly string[] | undefined;
  /** Id of the account, appointment or program concerned. */
  readonly subject?: string | undefined;
  /** Names of fields; {@link fieldsGiven}. */
  readonly fields?: readonly string[] | undefined;
  readonly count?: number | undefined;
  /** Code of the refusal; without it the act was done. */
  readonly refused?: string | undefined;
  /** Sealed with the key of the case. */
  readonly reason?: Buffer | undefined;
}

/** Most names of fields in a row; one more says that there were others. */
const MOST_FIELDS = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const uuidOrNull = (text: string | undefined): string | null => (text !== undefined && UUID.test(text) ? text : null);

/**
 * The statement that writes down what somebody did, read or was refused. It belongs into the transaction of the act, beside
 * its other statements: what is not written down has not happened. Machine work on questions (role system) leaves none:
 * it follows from acts that are here, and stands in the questions themselves.
 *
 * @param act as the contract calls it, or `read`, `list`, `search`, `watch`
 */
export function auditing(actor: Audited, act: string, detail: AuditDetail = {}): Statement {
  const { cases = [], subject, fields = [], count, refused, reason } = detail;
  const names = [...new Set(fields)];
  return {
    name: 'audit',
    sql: `insert into audit (municipality_id, actor_id, role, department, act, case_id, subject_id, fields, count, outcome, code, reason)
          select $1, $2::uuid, $3, $4, $5, c, $7::uuid, $8::text[], $9::integer, case when $10::text is null then 'done' else 'refused' end, $10::text, $11::bytea
            from unnest($6::uuid[]) c`,
    params: [
      actor.municipality,
      'person' in actor ? uuidOrNull(actor.person) : null,
      actor.role,
      actor.role === 'department' ? actor.department : null,
      act,
      cases.length === 0 ? [null] : cases.map(uuidOrNull),
      uuidOrNull(subject),
      names.length > MOST_FIELDS ? [...names.slice(0, MOST_FIELDS), '…'] : names,
      count ?? null,
      refused ?? null,
      reason ?? null,
    ],
  };
}

/**
 * As {@link auditing}, but of each case only the first of a day in Japan by the same person in the same office: for what a
 * screen that stays open shows again and again. Whoever writes it must be allowed to read it.
 */
export function auditingOnceADay(
  actor: Actor,
  act: string,
  { cases, fields }: { readonly cases: readonly string[]; readonly fields: readonly string[] },
): Statement {
  return {
    name: 'audit-once-a-day',
    sql: `insert into audit (municipality_id, actor_id, role, department, act, case_id, fields, outcome)
          select $1, $2::uuid, $3, $4, $5, c, $7::text[], 'done'
            from unnest($6::uuid[]) c
           where not exists (select from audit a
                              where a.municipality_id = $1 and a.case_id = c and a.act = $5 and a.role = $3
                                and a.actor_id is not distinct from $2::uuid and a.day = (clock_timestamp() at time zone 'Asia/Tokyo')::date)`,
    params: [
      actor.municipality,
      'person' in actor ? uuidOrNull(actor.person) : null,
      actor.role,
      actor.role === 'department' ? actor.department : null,
      act,
      cases,
      fields,
    ],
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The names of what an input gives, two levels deep: `deathDate`, `deceased.kana`, `people.relation`. Never a value. */
export function fieldsGiven(input: object, without: readonly string[] = []): string[] {
  return Object.entries(input).flatMap(([name, value]: [string, unknown]) => {
    if (without.includes(name) || value === undefined || value === null) return [];
    const inner = (Array.isArray(value) ? value : [value]).filter(isObject);
    if (inner.length === 0) return Array.isArray(value) && value.length === 0 ? [] : [name];
    return inner.flatMap((one) =>
      Object.entries(one).flatMap(([key, given]: [string, unknown]) =>
        given === undefined || given === null ? [] : [`${name}.${key}`],
      ),
    );
  });
}

/** Facts by their names in the vocabulary; only those that were read and taken. */
export const factsGiven = (facts: readonly { readonly name: string }[]): string[] =>
  facts.map(({ name }) => `facts.${name}`);

/** Where a reason is sealed, with the key of its case. */
export const reasonPlace = (caseId: string, act: string): string => `audit reason ${act} ${caseId}`;
