import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type NetConnectOpts, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../src/platform/database/database.js';
import { sqlState } from '../../../src/platform/database/sql-state.js';
import { useTestDatabase } from '../../support/database.js';

const ground = useTestDatabase();

/** A wire to the server that counts how often the direction turns from answering to asking: the round trips, seen from outside. */
class SlowWire {
  readonly folder = mkdtempSync(join(tmpdir(), 'yorisoi-wire-'));
  #server: Server | undefined;
  trips = 0;

  constructor(
    private readonly target: NetConnectOpts,
    private readonly delay: number,
  ) {}

  async open(): Promise<void> {
    const { target, delay } = this;
    this.#server = createServer((client) => {
      let answered = true;
      const server = connect(target);
      client.on('data', (data) => {
        if (answered) this.trips += 1;
        answered = false;
        setTimeout(() => server.write(data), delay);
      });
      server.on('data', (data) => {
        setTimeout(() => {
          answered = true;
          client.write(data);
        }, delay);
      });
      for (const [one, other] of [
        [client, server],
        [server, client],
      ] as const)
        one.on('close', () => other.destroy()).on('error', () => other.destroy());
    });
    await new Promise<void>((resolve) => this.#server?.listen(join(this.folder, '.s.PGSQL.5432'), resolve));
  }

  close(): void {
    this.#server?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

describe('many statements in one round trip', () => {
  let wire: SlowWire;
  let far: Database;

  beforeAll(async () => {
    const { host, port } = ground.access.address;
    wire = new SlowWire(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port }, 10);
    await wire.open();
    far = await Database.connect(
      { ...ground.access, address: { ...ground.access.address, host: wire.folder, port: 5432 } },
      { connections: 1 },
    );
    await ground.municipality('akari');
    await far.reachable();
  });
  afterAll(async () => {
    await far.close();
    wire.close();
  });

  const context = { municipality: 'akari', role: 'counter' };
  const insert = (topic: string) => ({
    sql: `insert into outbox (municipality_id, topic, payload) values ('akari', $1, '{}') returning topic`,
    params: [topic],
  });
  const measured = async <T>(work: () => Promise<T>) => {
    const [before, counted] = [wire.trips, far.counters().roundTrips];
    const result = await work();
    return {
      result,
      trips: wire.trips - before,
      counted: far.counters().roundTrips - counted,
    };
  };

  it('begins, sets the context, works and commits in one', async () => {
    const { result, trips, counted } = await measured(() =>
      far.pipelined(context, [insert('one'), insert('two'), { sql: 'select count(*) as n from outbox' }]),
    );
    expect(result.map(({ rows }) => rows)).toEqual([[{ topic: 'one' }], [{ topic: 'two' }], [{ n: 2 }]]);
    expect({ trips, counted }).toEqual({ trips: 1, counted: 1 });
  });

  it('takes two when what is written depends on what was read', async () => {
    const { trips, counted } = await measured(() =>
      far.run(context, async (tx) => {
        const [row] = await tx.query<{ n: number }>('select count(*) as n from outbox');
        await tx.finish([insert(`after-${row?.n}`), insert('last')]);
      }),
    );
    expect({ trips, counted }).toEqual({ trips: 2, counted: 2 });
    await expect(ground.superuser(`select topic from outbox where topic like 'after-%'`)).resolves.toEqual([
      { topic: 'after-2' },
    ]);
  });

  it('names the statement that failed, writes nothing, and keeps the connection usable', async () => {
    const before = await ground.superuser('select count(*) from outbox');
    const { result, trips } = await measured(() =>
      far.pipelined(context, [insert('kept'), { sql: 'select 1 / 0' }, insert('never')]).catch(sqlState),
    );
    expect({ result, trips }).toEqual({ result: '22012', trips: 1 });
    await expect(ground.superuser('select count(*) from outbox')).resolves.toEqual(before);
    await expect(far.pipelined(context, [{ sql: 'select 1 as one' }])).resolves.toMatchObject([{ rows: [{ one: 1 }] }]);
  });

  it('lets nothing follow the finish', async () => {
    const work = far.run(context, async (tx) => {
      await tx.finish([]);
      await tx.query('select 1');
    });
    await expect(work).rejects.toThrow('nothing may follow');
  });

  it('keeps a named statement prepared across transactions', async () => {
    const named = { name: 'one-topic', sql: 'select $1::text as topic', params: ['x'] };
    await far.pipelined(context, [named]);
    await expect(far.pipelined(context, [named, { ...named, params: ['y'] }])).resolves.toMatchObject([
      { rows: [{ topic: 'x' }] },
      { rows: [{ topic: 'y' }] },
    ]);
  });
});
