import { type KeyRing, placeOfCaseKey, type Sealer } from '../access/sealing.js';
import type { Statement } from '../domain/statements.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { rowsOf } from '../platform/database/rows.js';
import type { Answer, Statement as Sql } from '../platform/database/wire.js';
import { isUuid } from './uuid.js';
import { readNotice, readPerson, readStatement, type KeptPerson, type Notice } from './notice.js';

export type CaseStatus = 'open' | 'closed' | 'void';

export type CasePerson = KeptPerson & { readonly id: string };

/** A case with everything that was said of it, opened for one transaction. */
export interface CaseRecord {
  readonly id: string;
  readonly municipality: string;
  readonly number: string;
  readonly status: CaseStatus;
  readonly releaseId: string;
  readonly version: number;
  readonly registeredAt: string;
  readonly notice: Notice;
  readonly people: readonly CasePerson[];
  /** Who was taken out again: none of the case, but a visit or a paper of then may still name them. */
  readonly takenOut: readonly CasePerson[];
  readonly statements: ReadonlyMap<string, Statement>;
  readonly sealer: Sealer;
}

/** Where a case's sealed values belong; each opens only at its own place. */
export const placeOf = {
  key: placeOfCaseKey,
  notice: (id: string) => `case ${id}`,
  person: (id: string) => `person ${id}`,
  statement: (id: string, source: string) => `statement ${id} ${source}`,
  change: (id: string, version: number) => `change ${id} ${String(version)}`,
  consent: (id: string) => `consent ${id}`,
  consentPaper: (id: string) => `consent paper ${id}`,
  back: (id: string) => `question back ${id}`,
  visit: (id: string) => `visit ${id}`,
  ruling: (id: string, code: string) => `ruling ${id} ${code}`,
  familyPage: (id: string, person: string) => `family page ${id} ${person}`,
  revision: (id: string, revision: number) => `revision ${id} ${String(revision)}`,
};

interface CaseRow {
  id: string;
  municipality_id: string;
  number: string;
  status: CaseStatus;
  release_id: string;
  version: number;
  registered_at: Date | string;
  sealed: Buffer;
  wrapped: Buffer;
}

const SELECT_CASES = `
  select c.id, c.municipality_id, c.number, c.status, c.release_id, c.version, c.registered_at, c.sealed, k.wrapped
    from cases c join case_keys k on k.municipality_id = c.municipality_id and k.case_id = c.id
   where c.municipality_id = (select current_municipality()) and c.id = any($1::uuid[])`;
const LOCK_CASES = `${SELECT_CASES} order by c.id for no key update of c`;
const SELECT_PEOPLE = `
  select id, case_id, sealed from people
   where municipality_id = (select current_municipality()) and case_id = any($1::uuid[]) order by case_id, position`;
const SELECT_STATEMENTS = `
  select case_id, source, sealed from statements
   where municipality_id = (select current_municipality()) and case_id = any($1::uuid[]) and stands order by case_id, source`;

/** Everything that stands of what was said in these cases. */
export const selectStatements = (ids: readonly string[]): Sql => ({
  name: 'statements-of-cases',
  sql: SELECT_STATEMENTS,
  params: [ids],
});

/** What was said in one case, from the rows of {@link selectStatements}. */
export const openStatements = (
  answer: Answer | undefined,
  { id, sealer }: Pick<CaseRecord, 'id' | 'sealer'>,
): CaseRecord['statements'] =>
  new Map(
    rowsOf<{ case_id: string; source: string; sealed: Buffer }>(answer)
      .filter(({ case_id }) => case_id === id)
      .map(({ source, sealed }) => [source, readStatement(sealer.open(sealed, placeOf.statement(id, source)))]),
  );

/** Reads cases whole, in one round trip; ids that are unknown, no ids at all or whose rows the actor may not see (migrations/0011) are left out. `lock` holds the case rows. */
export async function readCases(
  tx: SqlTransaction,
  keys: KeyRing,
  ids: readonly string[],
  lock = false,
): Promise<Map<string, CaseRecord>> {
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return new Map();
  const [cases, people, statements] = await tx.pipeline([
    lock
      ? { name: 'lock-cases-whole', sql: LOCK_CASES, params: [wanted] }
      : { name: 'cases-whole', sql: SELECT_CASES, params: [wanted] },
    { name: 'people-of-cases', sql: SELECT_PEOPLE, params: [wanted] },
    selectStatements(wanted),
  ]);
  return new Map(rowsOf<CaseRow>(cases).map((row) => [row.id, opened(row, keys, people, statements)]));
}

function opened(row: CaseRow, keys: KeyRing, people: Answer | undefined, statements: Answer | undefined): CaseRecord {
  const { id, municipality_id: municipality } = row;
  const sealer = keys.caseKey(row.wrapped, placeOf.key(municipality, id));
  const ofCase = <Row extends { case_id: string }>(answer: Answer | undefined) =>
    rowsOf<Row>(answer).filter(({ case_id }) => case_id === id);
  const everybody = ofCase<{ case_id: string; id: string; sealed: Buffer }>(people).map((person) => ({
    id: person.id,
    ...readPerson(sealer.open(person.sealed, placeOf.person(person.id))),
  }));
  return {
    id,
    municipality,
    number: row.number,
    status: row.status,
    releaseId: row.release_id,
    version: row.version,
    registeredAt: new Date(row.registered_at).toISOString(),
    notice: readNotice(sealer.open(row.sealed, placeOf.notice(id))),
    people: everybody.filter(({ takenOut }) => !takenOut),
    takenOut: everybody.filter(({ takenOut }) => takenOut),
    statements: openStatements(statements, { id, sealer }),
    sealer,
  };
}

/** Whoever is or was one of the people of the case. */
export const everOf = ({ people, takenOut }: CaseRecord, personId: string | null): CasePerson | undefined =>
  [...people, ...takenOut].find(({ id }) => id === personId);

export const readCase = async (
  tx: SqlTransaction,
  keys: KeyRing,
  id: string,
  lock = false,
): Promise<CaseRecord | null> => (await readCases(tx, keys, [id], lock)).get(id) ?? null;
