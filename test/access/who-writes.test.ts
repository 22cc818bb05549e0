import type { Client } from 'pg';
import { withClient } from '../../src/platform/database/connect.js';
import { useTestDatabase } from '../support/database.js';
import { everyTable, fillEveryTable, type Place, PLACES, type Table } from './every-row.js';
import { makeReady, type Write, WRITES, writesOf, type Writing } from './every-write.js';
import { be, contextOf, HERE, wordFor } from './row-words.js';
import { WHO_WRITES, type Writer, WRITERS } from './who-writes.js';

const [DEPARTMENT] = PLACES.department;
const [PERSON] = PLACES.person;

/** A policy or a right too many, and who could write by it what nobody wrote down. */
const TOO_MUCH: readonly (readonly [sql: string, table: string, write: Write, writer: Writer])[] = [
  [
    'grant delete on statement_history to yorisoi_app; create policy stray on statement_history for delete using (true)',
    'statement_history',
    'delete',
    'nonsense',
  ],
  [
    'create policy stray on family_pages for insert to yorisoi_app with check (true)',
    'family_pages',
    'insert',
    'counter',
  ],
  [
    'grant update (sealed) on people to yorisoi_relay; create policy stray on people to yorisoi_relay using (true)',
    'people',
    'update',
    'relay',
  ],
  ['drop policy visits_read on visits; alter table visits disable row level security', 'visits', 'update', 'family'],
];

describe('every table of the database, written with SQL', () => {
  const ground = useTestDatabase();
  const found: Record<string, Partial<Record<Write, Partial<Record<Writer, string>>>>> = {};
  const planted = new Map<string, string | undefined>();

  const writingAs = async (client: Client, writer: Writer): Promise<Writing> => {
    const isOfApp = writer !== 'relay' && writer !== 'queue';
    await be(client, isOfApp ? contextOf(writer) : { municipality: '', person: '' });
    const inOwnName = { role: writer, actor_id: PERSON, ...(writer === 'department' ? {} : { department: '' }) };
    const own = { audit: inOwnName, statements: { source: DEPARTMENT } };
    return { client, role: isOfApp ? 'yorisoi_app' : `yorisoi_${writer}`, own };
  };
  const wordsOf = async (table: Table, places: ReadonlyMap<string, Place>, writing: Writing) => {
    const done = await writesOf(table, places, writing);
    const word = (write: Write): string => {
      const rows = new Set(done[write].map((row) => JSON.stringify(row)));
      const isOne = (row: Place) => rows.has(JSON.stringify(row));
      const elsewhere = [...places.values()].filter(({ city }) => city !== HERE);
      const here = wordFor(places.values(), isOne);
      return elsewhere.some(isOne) ? `${here} of ${elsewhere.every(isOne) ? 'every' : 'another'} city` : here;
    };
    return WRITES.map((write) => [write, word(write)] as const).filter(([, rows]) => rows !== 'none');
  };

  beforeAll(() =>
    withClient(ground.access.address, ground.administrator, async (client) => {
      await client.query('begin');
      const tables = await everyTable(client);
      const filled = await fillEveryTable(client, tables);
      const placesIn = ({ name }: Table) => filled.get(name) ?? new Map<string, Place>();
      await makeReady(client);
      for (const { name } of tables) found[name] = {};
      for (const writer of WRITERS) {
        const writing = await writingAs(client, writer);
        for (const table of tables)
          for (const [write, rows] of await wordsOf(table, placesIn(table), writing))
            ((found[table.name] ??= {})[write] ??= {})[writer] = rows;
      }
      for (const [sql, name, write, writer] of TOO_MUCH) {
        await client.query(`savepoint planted; ${sql}`);
        const writing = await writingAs(client, writer);
        for (const table of tables.filter((one) => one.name === name))
          planted.set(sql, new Map(await wordsOf(table, placesIn(table), writing)).get(write));
        await client.query('rollback to planted');
      }
      await client.query('rollback');
    }),
  );

  it('by each of them as is written down, and by nobody else', () => {
    expect(found).toEqual(WHO_WRITES);
  });

  it.each(TOO_MUCH)('or else it is found out: %s', (sql, table, write, writer) => {
    expect(planted.get(sql)).toEqual(expect.any(String));
    expect(planted.get(sql)).not.toBe(WHO_WRITES[table]?.[write]?.[writer]);
  });
});
