import type { Client } from 'pg';
import { withClient } from '../../src/platform/database/connect.js';
import { noContextState, sqlState } from '../../src/platform/database/sql-state.js';
import { useTestDatabase } from '../support/database.js';
import { everyTable, fillEveryTable, type Place, type Table } from './every-row.js';
import { be, contextOf, HERE, wordFor } from './row-words.js';
import { type Sees, VIEWERS, type Viewer, WHOSE_ROWS } from './whose-rows.js';

const REFUSED = '42501';
async function howMany(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]?.count ?? -1;
}

const CLOSED_BY_PROTECTION = ['cases', 'case_keys', 'access_papers'];
const CONTEXTS_OF_NOBODY: readonly Readonly<Record<string, string>>[] = [
  { role: 'department' },
  { role: 'department', department: 'NOBODY' },
  { role: 'family' },
];

async function rowsOf(client: Client, { name }: Table): Promise<ReadonlySet<string> | string> {
  await client.query('savepoint asked');
  try {
    const { rows } = await client.query<{ at: string }>(`select ctid::text as at from ${name}`);
    return new Set(rows.map(({ at }) => at));
  } catch (error) {
    await client.query('rollback to asked');
    return sqlState(error) ?? String(error);
  }
}

const OPEN = 'for select to yorisoi_app using (municipality_id = (select current_municipality()))';
/** What must not happen, as SQL that does it, and where this test is red then: whoever sees what nobody wrote down. */
const PLANTED: readonly (readonly [sql: string, table: string, viewer: Viewer, sees: Sees])[] = [
  ['drop policy people_read on people', 'people', 'counter', 'none'],
  [`create policy stray on mails ${OPEN}`, 'mails', 'department', 'all'],
  ['drop policy audit_of_protection on audit; alter table audit disable row level security', 'audit', 'family', 'all'],
  [
    'create table stray (municipality_id text not null, case_id uuid not null, sealed bytea); grant select on stray to yorisoi_app',
    'stray',
    'nonsense',
    'all',
  ],
];

describe('every table of the database, as role app', () => {
  const ground = useTestDatabase();
  /** By table and viewer what they see; whatever no word describes, row by row. */
  const found: Record<string, Partial<Record<Viewer, string>>> = {};
  const [withoutContext, strange, nobodys]: [string[], string[], string[]] = [[], [], []];
  const [closed, opened]: [number[], number[]] = [[], []];
  let names: string[] = [];
  const planted = new Map<string, string>();

  const wordOf = (places: ReadonlyMap<string, Place>, seen: ReadonlySet<string>): string => {
    const shown = new Set([...places].flatMap(([at, row]) => (seen.has(at) ? [row] : [])));
    return wordFor(places.values(), (row) => shown.has(row));
  };

  beforeAll(() =>
    withClient(ground.access.address, ground.administrator, async (client) => {
      await client.query('begin');
      const tables = await everyTable(client);
      names = tables.map(({ name }) => name);
      const filled = await fillEveryTable(client, tables);
      await client.query('set local role yorisoi_app');
      for (const table of tables) {
        const seen = await rowsOf(client, table);
        if (seen !== noContextState && seen !== REFUSED) withoutContext.push(table.name);
      }
      for (const viewer of VIEWERS) {
        await be(client, contextOf(viewer));
        for (const table of tables) {
          const seen = await rowsOf(client, table);
          const places = filled.get(table.name) ?? new Map<string, Place>();
          const word = typeof seen === 'string' ? (seen === REFUSED ? 'not asked' : seen) : wordOf(places, seen);
          (found[table.name] ??= {})[viewer] = word;
          if (typeof seen !== 'string')
            for (const [at, { city }] of places)
              if (city !== HERE && seen.has(at)) strange.push(`${viewer}: ${table.name}`);
        }
      }
      for (const context of CONTEXTS_OF_NOBODY) {
        await be(client, { person: '', ...context });
        for (const table of tables) {
          const seen = await rowsOf(client, table);
          const word = typeof seen === 'string' ? 'none' : wordOf(filled.get(table.name) ?? new Map(), seen);
          if (word !== 'none') nobodys.push(table.name);
        }
      }
      for (const [sql, name, viewer] of PLANTED) {
        await client.query(`savepoint planted; reset role; ${sql}`);
        const table = (await everyTable(client)).find((one) => one.name === name) ?? { name, columns: [] };
        const places =
          filled.get(name) ?? (await fillEveryTable(client, [table])).get(name) ?? new Map<string, Place>();
        await client.query('set local role yorisoi_app');
        await be(client, contextOf(viewer));
        const seen = await rowsOf(client, table);
        planted.set(sql, typeof seen === 'string' ? seen : wordOf(places, seen));
        await client.query('rollback to planted');
      }
      // The case of the family is protected from now on.
      await client.query(`reset role; update protections set lifted_at = null; set local role yorisoi_app`);
      await be(client, contextOf('family'));
      for (const name of CLOSED_BY_PROTECTION) {
        closed.push(await howMany(client, name));
        await client.query(
          `savepoint planted; reset role; drop policy ${name}_protected on ${name}; set local role yorisoi_app`,
        );
        opened.push(await howMany(client, name));
        await client.query('rollback to planted; set local role yorisoi_app');
      }
      await client.query('rollback');
    }),
  );

  it('has somebody to whom its rows belong: a table that is new has its line here, one that is gone has none', () => {
    expect(Object.keys(WHOSE_ROWS).toSorted()).toEqual(names);
  });

  it('shows to each viewer the rows that are theirs, and no other', () => {
    const should = Object.fromEntries(
      Object.entries(WHOSE_ROWS).map(([name, who]) => [
        name,
        Object.fromEntries(VIEWERS.map((viewer) => [viewer, who[viewer] ?? 'none'])),
      ]),
    );
    expect(found).toEqual(should);
  });

  it('shows nobody a row of another city', () => {
    expect(strange).toEqual([]);
  });

  it('shows a department without a name, one that is none, and a family without a case only what is nobody’s', () => {
    expect(new Set(nobodys)).toEqual(
      new Set(Object.entries(WHOSE_ROWS).flatMap(([name, who]) => (who.nonsense === 'all' ? [name] : []))),
    );
  });

  it('shows the family nothing of a case that is protected since', () => {
    expect(closed).toEqual([0, 0, 0]);
    // Without the policy that closes it they would be there, or nothing was shown here.
    expect(opened.every((rows) => rows > 0)).toBe(true);
  });

  it.each(PLANTED)('or else it is found out: %s', (sql, table, viewer, sees) => {
    expect(planted.get(sql)).toBe(sees);
    expect(WHOSE_ROWS[table]?.[viewer] ?? 'none').not.toBe(sees);
  });

  it('answers nobody who has no context', () => {
    expect(withoutContext).toEqual([]);
  });
});
