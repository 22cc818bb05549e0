import { openSecrets, sealSecrets } from '../../access/earlier-secrets.js';
import { type EarlierSecrets, KeyRing } from '../../access/sealing.js';
import type { OwnersSql } from '../../platform/database/change-roles.js';
import type { Followed } from './sealed-again.js';

const BATCH = 2_000;

/** Tables that {@link sealAnew} reads or changes. */
export const tablesOfKeys = (followed: readonly Followed[]): readonly string[] => [
  ...followed.map(({ table }) => table),
  'municipalities',
  'earlier_secrets',
  'audit_chain',
];

/**
 * Seals and marks anew, in the transaction of `sql`, whatever followed from the key of before, for every municipality of the
 * database. What is sealed is opened and sealed again; of a mark only the mark is known, so it is marked once more; the audit
 * stays as it is, and its earlier keys are kept, sealed with the new one.
 *
 * @param at now, ISO 8601
 * @param done after each batch, how many rows there were
 * @returns rows that were changed
 */
export async function sealAnew(
  sql: OwnersSql,
  all: readonly Followed[],
  { before, next, at }: { readonly before: Buffer; readonly next: Buffer; readonly at: string },
  done: (rows: number) => void | Promise<void> = () => undefined,
): Promise<number> {
  // Each batch is joined by the place of its rows: never by reading the table.
  for (const way of ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) await sql(`set local ${way} = off`);
  await sql('set local enable_tidscan = on');
  let rows = 0;
  for (const { id } of await sql<{ id: string }>('select id from municipalities order by id')) {
    const { from, to } = await ringsOf(sql, id, before, next, at);
    for (const followed of all)
      for await (const changed of changedIn(sql, followed, id, from, to)) {
        rows += changed;
        await done(rows);
      }
  }
  return rows;
}

/** Whether each municipality of the database was changed to this key: what is kept of the one before opens with it. */
export async function isSealedWith(sql: OwnersSql, key: Buffer): Promise<boolean> {
  const newest = await sql<{ id: string; generation: number | null; sealed: Buffer | null }>(
    `select m.id, e.generation, e.sealed from municipalities m left join lateral (
       select * from earlier_secrets where municipality_id = m.id order by generation desc limit 1) e on true`,
  );
  return newest.every(({ id, generation, sealed }) => {
    if (generation === null || sealed === null) return false;
    try {
      openSecrets(new KeyRing(key), id, generation, sealed);
      return true;
    } catch {
      return false;
    }
  });
}

/** The keys of before and from now on; what is kept of the one of before is written down here. */
async function ringsOf(sql: OwnersSql, id: string, before: Buffer, next: Buffer, at: string) {
  const kept = await sql<{ generation: number; sealed: Buffer }>(
    'select generation, sealed from earlier_secrets where municipality_id = $1 order by generation',
    [id],
  );
  const earlier = kept.map(({ generation, sealed }) => openSecrets(new KeyRing(before), id, generation, sealed));
  const [last] = await sql<{ day: string; position: number }>(
    'select c.day::text, c.position from audit_chain c where municipality_id = $1 order by c.day desc, c.position desc limit 1',
    [id],
  );
  const from = new KeyRing(before, earlier);
  const all: EarlierSecrets[] = [
    ...earlier,
    from.secretsToKeep(last ? { day: last.day, position: last.position } : null),
  ];
  for (const [index, secrets] of all.entries())
    await sql(
      `insert into earlier_secrets (municipality_id, generation, sealed, changed_at) values ($1, $2, $3, $4)
       on conflict (municipality_id, generation) do update set sealed = excluded.sealed`,
      [id, index + 1, sealSecrets(new KeyRing(next), id, index + 1, secrets), at],
    );
  return { from, to: new KeyRing(next, all) };
}

type Found = Record<string, string | boolean | Buffer | readonly Buffer[] | null>;

async function* changedIn(
  sql: OwnersSql,
  { table, marks = [], lists = [], by = [], only = 'true', sealed = {} }: Followed,
  municipality: string,
  from: KeyRing,
  to: KeyRing,
): AsyncGenerator<number> {
  const bytes = [...marks, ...Object.keys(sealed)];
  const columns = [...bytes, ...lists];
  // Rows that are sealed with another key still have marks.
  const where = Object.keys(sealed).length > 0 && marks.length === 0 ? only : 'true';
  const isOwn = `(${only}) as is_own`;
  await sql(
    `declare followed no scroll cursor for
       select ctid::text as place, ${[...columns, ...by.map((name) => `${name}::text as ${name}`), isOwn].join(', ')}
         from ${table} where municipality_id = ${literal(municipality)} and ${where}`,
  );
  for (;;) {
    const found = await sql<Found>(`fetch ${String(BATCH)} from followed`);
    if (found.length === 0) break;
    const values = columns.map((name) => found.map((row) => changedValue(row, name)));
    await sql(
      `update ${table} t set ${columns.map((name) => `${name} = e.${name}${lists.includes(name) ? '::bytea[]' : ''}`).join(', ')}
         from unnest($1::tid[], ${columns.map((name, at) => `$${String(at + 2)}::${lists.includes(name) ? 'text' : 'bytea'}[]`).join(', ')})
              as e (place, ${columns.join(', ')})
        where t.ctid = e.place`,
      [found.map(({ place }) => place), ...values],
    );
    yield found.length;
  }
  await sql('close followed');

  function changedValue(row: Found, name: string): Buffer | string | null {
    const value = row[name] ?? null;
    if (value === null) return null;
    if (Array.isArray(value)) return arrayOf(value.map((one: Buffer) => to.markedOn(one)));
    if (!Buffer.isBuffer(value)) throw new Error(`${table}.${name} is no bytes`);
    if (marks.includes(name)) return to.markedOn(value);
    if (row['is_own'] !== true) return value;
    const text = Object.fromEntries(by.map((column) => [column, String(row[column])]));
    return sealed[name]?.(from, to, municipality, value, text) ?? value;
  }
}

/** A cursor takes no parameters; the short name of a city is small letters, digits and hyphens, others are quoted away. */
const literal = (text: string): string => `'${text.replaceAll(`'`, `''`)}'`;
/** An array of bytes as PostgreSQL reads it. */
const arrayOf = (all: readonly Buffer[]): string => `{${all.map((one) => `"\\\\x${one.toString('hex')}"`).join(',')}}`;
