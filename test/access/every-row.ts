import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** What tells one row from another: whose it is. */
export interface Place {
  readonly city: string;
  readonly case: string | null;
  readonly department: string | null;
  readonly person: string | null;
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
}
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** Ids of the two cases, people and departments of each city; the first is the viewer's. */
export const CITIES = ['akari', 'hikari'];
export const PLACES = {
  case: ['ca5e0000-0000-4000-8000-000000000001', 'ca5e0000-0000-4000-8000-000000000002'],
  department: ['SHOGAI', 'BOCHI'],
  person: ['b5b2c0de-0000-4000-8000-000000000001', 'b5b2c0de-0000-4000-8000-000000000002'],
} as const;
/** Who a row is about, or whose it is, by the names that the tables have for it. */
const PERSONS = ['person_id', 'staff_id', 'asked_by', 'author_id', 'caller_id'];
/** Where a row says a state by which policies ask: one in which it is shown, if it is to be shown at all. */
const STANDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  questions: { state: 'asked' },
  protections: { lifted_at: '2026-01-01', since: '2025-01-01' },
};

/** Every table of the catalogue of PostgreSQL that belongs to somebody: all with a municipality, and the municipalities. */
export async function everyTable(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{ table: string; name: string; type: string; needed: boolean }>(
    `select c.relname as table, a.attname as name, t.typname as type,
            a.attnotnull and not a.atthasdef and a.attidentity = '' and a.attgenerated = '' as needed
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and (c.relname = 'municipalities' or c.relforcerowsecurity
             or exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'municipality_id' and not o.attisdropped))
      order by 1, a.attnum`,
  );
  const tables = new Map<string, Column[]>();
  for (const { table, ...column } of rows) tables.set(table, [...(tables.get(table) ?? []), column]);
  return [...tables].map(([name, columns]) => ({ name, columns }));
}

/**
 * A row in every table for every city, case, department and person that it can name, whatever its keys and checks say: so a
 * table that is made tomorrow has rows here without anybody thinking of it. In the transaction of the client, which is the
 * superuser's and must be rolled back.
 * @returns by table what each row is, by its place in the table
 */
export async function fillEveryTable(
  client: Client,
  tables: readonly Table[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Place>>> {
  await client.query('set local session_replication_role = replica');
  const { rows } = await client.query<{ sql: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as sql from pg_constraint
      where connamespace = 'public'::regnamespace and contype = 'c'`,
  );
  await client.query(rows.map(({ sql }) => sql).join(';'));
  const filled = new Map<string, ReadonlyMap<string, Place>>();
  for (const table of tables) {
    const known = new Map<string, Place>();
    for (const place of placesOf(table)) {
      const given = valuesOf(table, place);
      const names = Object.keys(given);
      const inserted = await client.query<{ at: string }>(
        `insert into ${table.name} (${names.map((name) => `"${name}"`).join()}) values (${names.map((_, at) => `$${String(at + 1)}`).join()}) returning ctid::text as at`,
        Object.values(given),
      );
      known.set(inserted.rows[0]?.at ?? '', place);
    }
    filled.set(table.name, known);
  }
  return filled;
}

const columnOf = (table: Table, kind: 'case' | 'department' | 'person'): string | undefined => {
  const has = (name: string) => table.columns.some((column) => column.name === name);
  if (kind === 'case') return table.name === 'cases' ? 'id' : has('case_id') ? 'case_id' : undefined;
  if (kind === 'department') return has('department') ? 'department' : undefined;
  return table.name === 'staff' ? 'id' : PERSONS.find(has);
};

/** Every place that a row of the table can have. */
export function placesOf(table: Table): Place[] {
  const along = (kind: 'case' | 'department' | 'person'): readonly (string | null)[] =>
    columnOf(table, kind) === undefined ? [null] : PLACES[kind];
  return CITIES.flatMap((city) =>
    along('case').flatMap((ofCase) =>
      along('department').flatMap((department) =>
        along('person').map((person) => ({ city, case: ofCase, department, person })),
      ),
    ),
  ).filter(
    // The viewer's department was asked in the first case, and in no other.
    (place) => table.name !== 'questions' || place.case === PLACES.case[0] || place.department !== PLACES.department[0],
  );
}

/** What a row of the table must have to stand at the place, by column. */
export function valuesOf(table: Table, place: Place): Record<string, unknown> {
  const given: Record<string, unknown> = Object.fromEntries(
    table.columns.flatMap(({ name, type, needed }) => (needed ? [[name, valueOf(type)]] : [])),
  );
  given[table.name === 'municipalities' ? 'id' : 'municipality_id'] = place.city;
  for (const kind of ['case', 'department', 'person'] as const) {
    const column = columnOf(table, kind);
    if (column !== undefined) given[column] = place[kind];
  }
  return { ...given, ...STANDS[table.name] };
}

let count = 0;
/** A value of the type, never the same twice where it has so many. */
export function valueOf(type: string): unknown {
  count += 1;
  switch (type) {
    case 'uuid':
      return randomUUID();
    case 'bytea':
      return randomBytes(32);
    case 'text':
      return `x${String(count)}`;
    case 'int4':
    case 'int8':
    case 'int2':
      return count;
    case 'bool':
      return false;
    case 'jsonb':
      return '{}';
    case 'date':
      return new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);
    case 'timestamptz':
      return '2026-11-22T00:00:00Z';
    default:
      if (type.startsWith('_')) return '{}';
      throw new Error(`this test has no value of the type ${type}: add one`);
  }
}
