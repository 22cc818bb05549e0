import type { KeyRing } from '../access/sealing.js';
import type { Statement as Said } from '../domain/statements.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { placeOf } from './case-record.js';
import { insertChange } from './change-case.js';
import type { Notice, PersonOfCase } from './notice.js';
import { insertMarks } from './protection/case-marks.js';
import { caseMarks } from './protection/marks.js';
import { searchTokens } from './search-tokens.js';

export interface NewCase {
  readonly municipality: string;
  readonly id: string;
  readonly number: string;
  readonly releaseId: string;
  readonly registeredAt: string;
  readonly notice: Notice;
  readonly people: readonly (PersonOfCase & { readonly id: string })[];
  /** By source; sources that say nothing are left out. */
  readonly statements: ReadonlyMap<string, Said>;
  readonly registration: Registration | null;
  /** Cases that somebody looked at and found to be of other people; kept in history under version 1. */
  readonly toldApart: { readonly from: readonly string[]; readonly by: string } | null;
}

/** Under which key what was registered: both as HMAC, so that nothing of the input is stored unsealed. */
export interface Registration {
  readonly key: Buffer;
  readonly content: Buffer;
}

export const registrationOf = (keys: KeyRing, municipality: string, key: string, content: string): Registration => ({
  key: keys.token(municipality, 'idempotency', key),
  content: keys.token(municipality, 'registered content', content),
});

/** The SQL that writes a new case whole: case, key, people, statements, search tokens, marks, registration, whom it was told apart from. */
export function insertCase(keys: KeyRing, newCase: NewCase): Sql[] {
  const { municipality, id, number, notice, people, statements, registeredAt, registration, toldApart } = newCase;
  const { sealer, wrapped } = keys.newCaseKey(placeOf.key(municipality, id));
  const said = [...statements].filter(([, statement]) => Object.keys(statement).length > 0);
  return [
    {
      name: 'insert-case',
      sql: 'insert into cases (municipality_id, id, number, release_id, registered_at, sealed) values ($1, $2, $3, $4, $5, $6)',
      params: [municipality, id, number, newCase.releaseId, registeredAt, sealer.seal(notice, placeOf.notice(id))],
    },
    {
      name: 'insert-case-key',
      sql: 'insert into case_keys (municipality_id, case_id, wrapped) values ($1, $2, $3)',
      params: [municipality, id, wrapped],
    },
    {
      name: 'insert-people',
      sql: `insert into people (municipality_id, id, case_id, position, sealed)
            select $1, person.id, $2, person.position, person.sealed from unnest($3::uuid[], $4::int[], $5::bytea[]) as person (id, position, sealed)`,
      params: [
        municipality,
        id,
        people.map((person) => person.id),
        people.map((_, index) => index),
        people.map(({ id: personId, ...person }) => sealer.seal(person, placeOf.person(personId))),
      ],
    },
    {
      name: 'insert-statements',
      sql: `insert into statements (municipality_id, case_id, source, said_at, sealed)
            select $1, $2, said.source, $3, said.sealed from unnest($4::text[], $5::bytea[]) as said (source, sealed)`,
      params: [
        municipality,
        id,
        registeredAt,
        said.map(([source]) => source),
        said.map(([source, statement]) => sealer.seal(statement, placeOf.statement(id, source))),
      ],
    },
    insertTokens(newCase, searchTokens(keys, municipality, newCase)),
    insertMarks(id, caseMarks(keys, municipality, notice, people)),
    ...(registration === null
      ? []
      : [
          {
            name: 'insert-registration',
            sql: 'insert into registrations (municipality_id, idempotency_key, content, case_id) values ($1, $2, $3, $4)',
            params: [municipality, registration.key, registration.content, id],
          },
        ]),
    ...(toldApart === null
      ? []
      : [
          insertChange(
            { municipality, id, version: 0, sealer },
            {
              kind: 'told-apart',
              cause: 'looked-at',
              by: toldApart.by,
              at: registeredAt,
              detail: { notTheSameAs: toldApart.from },
            },
          ),
        ]),
  ];
}

/** The next running number of the municipality in this year; the row is held until the transaction ends. */
export const takeNumber = (municipality: string, year: number): Sql => ({
  name: 'take-case-number',
  sql: `insert into case_numbers (municipality_id, year, last) values ($1, $2, 1)
        on conflict (municipality_id, year) do update set last = case_numbers.last + 1 returning last`,
  params: [municipality, year],
});

export const insertTokens = (
  {
    municipality,
    id,
    registeredAt,
  }: { readonly municipality: string; readonly id: string; readonly registeredAt: string },
  tokens: readonly Buffer[],
): Sql => ({
  name: 'insert-tokens',
  sql: 'insert into search_tokens (municipality_id, token, case_id, registered_at) select $1, token, $2, $4 from unnest($3::bytea[]) as token',
  params: [municipality, id, tokens, registeredAt],
});

/**
 * Writes what a source now says; the trigger keeps what it said before.
 *
 * @param stands false where nothing is left of it: everything was taken back
 */
export const upsertStatement = (
  municipality: string,
  caseId: string,
  source: string,
  at: string,
  sealed: Buffer,
  stands = true,
): Sql => ({
  name: 'upsert-statement',
  sql: `insert into statements (municipality_id, case_id, source, said_at, sealed, stands) values ($1, $2, $3, $4, $5, $6)
        on conflict (municipality_id, case_id, source)
        do update set sealed = excluded.sealed, said_at = excluded.said_at, stands = excluded.stands, version = statements.version + 1`,
  params: [municipality, caseId, source, at, sealed, stands],
});
