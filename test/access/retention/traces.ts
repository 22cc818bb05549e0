import type { TestDatabase } from '../../support/database.js';

type Looking = Pick<TestDatabase, 'superuser'>;

/** Every row of every table as text, whatever its policies; bytes in hexadecimal. */
export async function everyRow({ superuser }: Looking): Promise<ReadonlyMap<string, string>> {
  const tables = await superuser(
    `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  const rows = new Map<string, string>();
  for (const table of tables.map(({ relname }) => String(relname))) {
    const [found] = await superuser(`select coalesce(string_agg(t::text, e'\n'), '') as text from ${table} t`);
    rows.set(table, String(found?.['text']));
  }
  return rows;
}

/** Tables that hold this, as text or as its UTF-8 bytes. */
export function tablesWith(rows: ReadonlyMap<string, string>, wanted: string): string[] {
  const bytes = Buffer.from(wanted).toString('hex');
  return [...rows].flatMap(([table, text]) => (text.includes(wanted) || text.includes(bytes) ? [table] : []));
}

/** Tables that have rows of this case, by a column of theirs. */
export async function tablesOfCases({ superuser }: Looking): Promise<string[]> {
  const found = await superuser(
    `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  return found.map(({ relname }) => String(relname));
}

/** Everything sealed, hashed or wrapped that stands in rows of this case and of no other: 16 bytes and more, in hexadecimal. */
export async function bytesOf(ground: Looking, caseId: string): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const table of ['cases', ...(await tablesOfCases(ground))]) {
    const column = table === 'cases' ? 'id' : 'case_id';
    const rows = await ground.superuser(`select t::text as text from ${table} t where ${column} = $1`, [caseId]);
    const bytes = rows.flatMap(({ text }) =>
      [...String(text).matchAll(/x([0-9a-f]{32,})/g)].map(([, hex = '']) => hex),
    );
    const others = (await ground.superuser(`select t::text as text from ${table} t where ${column} <> $1`, [caseId]))
      .map(({ text }) => String(text))
      .join();
    // Two lists may be made of the same.
    found.set(
      table,
      bytes.filter((hex) => !others.includes(hex)),
    );
  }
  return found;
}
