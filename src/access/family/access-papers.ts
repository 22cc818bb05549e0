import { listIsFresh } from '../protection-list.js';
import type { KeyRing } from '../sealing.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';

/** A paper ends so many days after it was issued, also where nobody takes it back. */
export const PAPER_DAYS = 90;
export type PaperRights = 'whole' | 'list';

/** How a code is stored and found. @param code in plain form */
export const codeToken = (keys: KeyRing, municipality: string, code: string): Buffer =>
  keys.token(municipality, 'access code', code);

/** How the second factor is stored: bound to its case, so that equal birthdays look different. @param birthDate ISO */
export const birthDateToken = (keys: KeyRing, municipality: string, caseId: string, birthDate: string): Buffer =>
  keys.token(municipality, 'access birth date', `${caseId}\u0000${birthDate}`);

export interface NewPaper {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly code: Buffer;
  readonly rights: PaperRights;
  /** The actor as history names it. */
  readonly by: string;
  readonly at: string;
  /** YYYY-MM-DD, the last day. */
  readonly until: string;
  /** Issued although the case is protected: a second person agreed. */
  readonly despiteProtection: boolean;
}

export const insertPaper = (paper: NewPaper, birthDate: Buffer): Statement => ({
  sql: `insert into access_papers (municipality_id, id, case_id, person_id, code, birth_date, rights, made_by, made_at, until_on, despite_protection)
        values ((select current_municipality()), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  params: [
    paper.id,
    paper.caseId,
    paper.personId,
    paper.code,
    birthDate,
    paper.rights,
    paper.by,
    paper.at,
    paper.until,
    paper.despiteProtection,
  ],
});

/** The second factor and the last day are those of the paper that it is made from. */
export const insertSecond = (
  paper: Omit<NewPaper, 'rights' | 'until' | 'despiteProtection'>,
  from: string,
): Statement => ({
  sql: `insert into access_papers (municipality_id, id, case_id, person_id, code, birth_date, rights, made_from, made_by, made_at, until_on, despite_protection)
        select municipality_id, $1, case_id, person_id, $2, birth_date, 'list', id, $3, $4, until_on, despite_protection from access_papers
         where municipality_id = (select current_municipality()) and id = $5`,
  params: [paper.id, paper.code, paper.by, paper.at, from],
});

/** Ends whatever opens the case for this person: the paper, and the second code that was made from it. */
export const revokePapersOf = (caseId: string, personId: string, now: string): Statement => ({
  sql: `update access_papers set revoked_at = $3
         where municipality_id = (select current_municipality()) and case_id = $1 and person_id = $2 and revoked_at is null`,
  params: [caseId, personId, now],
});

/** Ends whatever opens the case for anybody. */
export const revokePapersOfCase = (caseId: string, now: string): Statement => ({
  sql: `update access_papers set revoked_at = $2
         where municipality_id = (select current_municipality()) and case_id = $1 and revoked_at is null`,
  params: [caseId, now],
});

export const revokeSecondOf = (paperId: string, now: string): Statement => ({
  sql: `update access_papers set revoked_at = $2
         where municipality_id = (select current_municipality()) and made_from = $1 and revoked_at is null`,
  params: [paperId, now],
});

export const revokePaper = (paperId: string, now: string): Statement => ({
  sql: `update access_papers set revoked_at = $2
         where municipality_id = (select current_municipality()) and (id = $1 or made_from = $1) and revoked_at is null`,
  params: [paperId, now],
});

/** After a correction the second factor is the birth date as it stands now; without one no paper of the case opens. */
export const renewBirthDate = (
  keys: KeyRing,
  { municipality, id }: { readonly municipality: string; readonly id: string },
  birthDate: string | null,
  now: string,
): Statement =>
  birthDate === null
    ? revokePapersOfCase(id, now)
    : {
        sql: 'update access_papers set birth_date = $2 where municipality_id = (select current_municipality()) and case_id = $1',
        params: [id, birthDateToken(keys, municipality, id, birthDate)],
      };

/** `held`: it opens nothing while the case is protected, and is not told from one that never was. */
export type PaperState = 'valid' | 'paused' | 'locked' | 'expired' | 'revoked' | 'held';

/** A paper as the counter sees it: never its code. */
export interface AccessPaper {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly rights: PaperRights;
  readonly state: PaperState;
  /** A second code that its holder made. */
  readonly second: boolean;
  readonly madeAt: string;
  readonly until: string;
  /** When it was taken back, replaced or locked. */
  readonly endedAt: string | null;
}

interface Row {
  id: string;
  case_id: string;
  person_id: string;
  rights: PaperRights;
  state: PaperState;
  second: boolean;
  made_at: Date | string;
  until_on: string;
  ended_at: Date | string | null;
}

/** The papers that row-level security lets the actor see, newest first: of these cases, or the one with this id. */
export async function readPapers(
  tx: SqlTransaction,
  { caseIds, id }: { readonly caseIds?: readonly string[]; readonly id?: string },
  { now, today }: { readonly now: string; readonly today: string },
): Promise<AccessPaper[]> {
  const rows = await tx.query<Row>(
    `select id, case_id, person_id, rights, made_from is not null as second, made_at, until_on::text as until_on, coalesce(revoked_at, locked_at) as ended_at,
            case when revoked_at is not null then 'revoked' when until_on < $4::date then 'expired' when case_flagged_at(case_id) is not null and not (despite_protection and made_at > case_flagged_at(case_id))
                   or not despite_protection and not ${listIsFresh('$4')} then 'held'
                 when locked_at is not null then 'locked'
                 when pause_until > $3::timestamptz then 'paused' else 'valid' end as state
       from access_papers
      where municipality_id = (select current_municipality()) and (case_id = any($1::uuid[]) or id::text = $2)
      order by made_at desc, id`,
    [caseIds ?? [], id ?? null, now, today],
  );
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    personId: row.person_id,
    rights: row.rights,
    state: row.state,
    second: row.second,
    madeAt: new Date(row.made_at).toISOString(),
    until: row.until_on,
    endedAt: row.ended_at === null ? null : new Date(row.ended_at).toISOString(),
  }));
}
