import type { Client } from 'pg';
import { sqlState } from '../../src/platform/database/sql-state.js';
import { type Place, placesOf, type Table, valueOf, valuesOf } from './every-row.js';

export const WRITES = ['insert', 'update', 'delete'] as const;
export type Write = (typeof WRITES)[number];

/** No right, or a policy that says no. */
const REFUSED = '42501';
const DONE = 'YT000';
/** What a check of a policy does not look at first, so that a row stays whose it is while it is changed. */
const WHOSE = /^(municipality_id|id|.*_id|department|state|source|role|act|asked_by|.*_by)$/;

/** Who writes, with whatever context is set. */
export interface Writing {
  readonly client: Client;
  /** Of the database; the client is its superuser and becomes this role for each try. */
  readonly role: string;
  /** What a row has that is written in one's own name, by table. */
  readonly own: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Tries all three with nothing but the statement itself: without a condition and without anything read, so that no policy
 * of what is read comes before one of what is written. Everything is undone. No trigger fires: they come on top of this.
 * @param places what each row of the table is, by its place in it
 * @returns by what is done, the places of the rows with which it was possible
 */
export async function writesOf(
  table: Table,
  places: ReadonlyMap<string, Place>,
  writing: Writing,
): Promise<Readonly<Record<Write, readonly Place[]>>> {
  const { rows } = await writing.client.query<Rights>(RIGHTS, [table.name, writing.role]);
  const [{ mayInsert, mayDelete, columns } = { mayInsert: false, mayDelete: false, columns: [] }] = rows;
  const changed =
    table.columns.find(({ name }) => columns.includes(name) && !WHOSE.test(name)) ??
    table.columns.find(({ name }) => columns.includes(name) && name !== 'municipality_id');
  const gone = (statement: string) => goneBy(`${statement}`, table, places, writing);
  return {
    insert: mayInsert ? await inserted(table, writing) : [],
    update: changed ? await gone(`update ${table.name} set "${changed.name}" = ${literal(valueOf(changed.type))}`) : [],
    delete: mayDelete ? await gone(`delete from ${table.name}`) : [],
  };
}

interface Rights {
  readonly mayInsert: boolean;
  readonly mayDelete: boolean;
  /** Those that may be updated. */
  readonly columns: readonly string[];
}
const RIGHTS = `
  select has_any_column_privilege($2, $1::regclass, 'insert') as "mayInsert", has_table_privilege($2, $1::regclass, 'delete') as "mayDelete",
         array(select a.attname::text from pg_attribute a
                where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
                  and has_column_privilege($2, a.attrelid, a.attnum, 'update')) as columns`;

async function inserted(table: Table, { client, role, own }: Writing): Promise<readonly Place[]> {
  const places = placesOf(table);
  const statements = places.map((place) => {
    const given = { ...valuesOf(table, place), ...own[table.name] };
    const names = Object.keys(given).map((name) => `"${name}"`);
    return `insert into ${table.name} (${names.join()}) values (${Object.values(given).map(literal).join()})`;
  });
  await client.query(`set local role ${role}`);
  const { rows } = await client.query<{ states: string[] }>('select public.tried($1) as states', [statements]);
  await client.query('reset role');
  const strange = rows[0]?.states.find((state) => state !== DONE && state !== REFUSED);
  if (strange !== undefined) throw new Error(`${table.name} can't be written: ${strange}`);
  return places.filter((_, at) => rows[0]?.states[at] === DONE);
}

/** The rows that stand no longer where they stood, once the statement has run. */
async function goneBy(
  statement: string,
  table: Table,
  places: ReadonlyMap<string, Place>,
  { client, role }: Writing,
): Promise<readonly Place[]> {
  const left = async (before = ''): Promise<ReadonlySet<string> | null> => {
    try {
      const said: unknown = await client.query(
        `savepoint written; ${before} set local role ${role}; ${statement}; reset role; select ctid::text as at from ${table.name}; rollback to written`,
      );
      return new Set(rowsOfAll(said).map(({ at }) => String(at)));
    } catch (error) {
      await client.query('rollback to written');
      if (sqlState(error) === REFUSED) return null;
      throw error;
    }
  };
  const kept = await left();
  if (kept !== null) return [...places].flatMap(([at, place]) => (kept.has(at) ? [] : [place]));
  // One that may be begun with and not be left so holds up all of them: each alone.
  const alone: Place[] = [];
  for (const [at, place] of places)
    if ((await left(`delete from ${table.name} where ctid <> '${at}';`))?.has(at) === false) alone.push(place);
  return alone;
}

/** Of several statements in one, the rows of whichever had any. */
const rowsOfAll = (said: unknown): { readonly at?: unknown }[] =>
  Array.isArray(said) ? said.flatMap((one: { readonly rows: { readonly at?: unknown }[] }) => one.rows) : [];

/**
 * What {@link writesOf} needs, in the transaction of the test: no key stands in the way of a policy, and one statement after
 * the other is tried, each undone, with what became of it.
 */
export async function makeReady(client: Client): Promise<void> {
  await client.query(`
    do $body$
    declare one record;
    begin
      for one in select conrelid::regclass as of, conname from pg_constraint
                  where connamespace = 'public'::regnamespace and contype in ('p', 'u') loop
        execute format('alter table %s drop constraint %I cascade', one.of, one.conname);
      end loop;
      for one in select indexrelid::regclass as of from pg_index join pg_class c on c.oid = indexrelid
                  where c.relnamespace = 'public'::regnamespace and indisunique loop
        execute format('drop index %s', one.of);
      end loop;
    end $body$;
    create function public.tried(statements text[]) returns text[] language plpgsql as $function$
    declare said text[] := '{}'; one text;
    begin
      foreach one in array statements loop
        begin
          execute one;
          raise exception 'undone' using errcode = '${DONE}';
        exception when others then said := said || sqlstate;
        end;
      end loop;
      return said;
    end $function$`);
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `'${text.replaceAll("'", "''")}'`;
}
