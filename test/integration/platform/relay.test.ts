import { RelayDatabase } from '../../../src/platform/database/relay-database.js';
import { Listener } from '../../../src/platform/events/listener.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import type { OutboxHandler, OutboxOptions } from '../../../src/platform/outbox/outbox-lane.js';
import { OutboxRelay } from '../../../src/platform/outbox/outbox-relay.js';
import { outboxStatement } from '../../../src/platform/outbox/outbox-statement.js';
import { useTestDatabase } from '../../support/database.js';
import { eventually } from '../../support/eventually.js';

const ground = useTestDatabase();
const log = createLogger('silent');
const closing: (() => Promise<unknown>)[] = [];

function newRelay(options: OutboxOptions = {}) {
  const database = new RelayDatabase(ground.access);
  const listener = new Listener(ground.access, log);
  const relay = new OutboxRelay(database, listener, log, options);
  closing.push(
    () => relay.stop(),
    () => listener.close(),
    () => database.close(),
  );
  return relay;
}

async function write(topic: string, numbers: number[]) {
  const context = await ground.municipality();
  await ground.database.pipelined(
    context,
    numbers.map((n) => outboxStatement(context, topic, { n })),
  );
}

const numberOf = (payload: unknown) =>
  typeof payload === 'object' && payload !== null && 'n' in payload ? Number(payload.n) : NaN;
/** A handler that remembers the numbers it was given. */
const into =
  (sent: number[]): OutboxHandler =>
  (rows) => {
    sent.push(...rows.map(({ payload }) => numberOf(payload)));
    return Promise.resolve();
  };
const unsent = async () =>
  Number((await ground.superuser('select count(*) as n from outbox where sent_at is null'))[0]?.['n']);
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await ground.superuser('truncate outbox');
});

describe('the outbox relay', () => {
  it('is woken by the commit, not by the clock', async () => {
    const relay = newRelay({ pollEvery: 60_000 });
    const sent: number[] = [];
    relay.on('thing', into(sent));
    await relay.start();
    const began = performance.now();
    await write('thing', [1, 2, 3]);
    await eventually(() => expect(sent).toEqual([1, 2, 3]));
    expect(performance.now() - began).toBeLessThan(1_000);
    await eventually(async () => expect(await unsent()).toBe(0));
  });

  it('is not held up by what another topic does at length', async () => {
    const relay = newRelay({ pollEvery: 60_000 });
    const sent: number[] = [];
    let end: (() => void) | undefined;
    relay.on('long', () => new Promise((resolve) => (end = resolve)));
    relay.on('short', into(sent));
    await relay.start();
    await write('long', [1]);
    await eventually(() => expect(end).toBeDefined());
    await write('short', [2]);
    await eventually(() => expect(sent).toEqual([2]));
    end?.();
  });

  it('is not woken by a statement that wrote no row, and told which topics were', async () => {
    const listener = new Listener(ground.access, log);
    closing.push(() => listener.close());
    const heard: string[] = [];
    await listener.listen('outbox', { onNotification: (topic) => heard.push(topic), onReconnected: () => undefined });
    const context = await ground.municipality();
    await ground.database.pipelined(context, [
      {
        sql: `insert into outbox (municipality_id, topic, payload) select $1, 'none', '{}' where false`,
        params: [context.municipality],
      },
    ]);
    await write('thing', [1, 2]);
    await eventually(() => expect(heard).toEqual(['thing']));
  });

  it('finds by looking what no notification announced', async () => {
    await ground.municipality();
    await ground.superuser(`alter table outbox disable trigger outbox_wake_relay`);
    try {
      const relay = newRelay({ pollEvery: 50 });
      const sent: number[] = [];
      relay.on('thing', into(sent));
      await relay.start();
      await write('thing', [7]);
      await eventually(() => expect(sent).toEqual([7]));
    } finally {
      await ground.superuser(`alter table outbox enable trigger outbox_wake_relay`);
    }
  });

  it('sends nothing of a transaction that was rolled back', async () => {
    const relay = newRelay();
    const sent: number[] = [];
    relay.on('thing', into(sent));
    const context = await ground.municipality();
    await ground.database
      .run(context, async (tx) => {
        await tx.pipeline([outboxStatement(context, 'thing', { n: 1 })]);
        throw new Error('no');
      })
      .catch(() => undefined);
    await expect(relay.sendOnce()).resolves.toBe(0);
    expect(sent).toEqual([]);
  });

  it('sends again what was sent but not marked: killed between the two', async () => {
    await write('thing', [1, 2]);
    const killed = newRelay();
    killed.on('thing', async (_rows, tx) => {
      // The handler has done its work; then the process dies, which the server sees as a lost connection.
      const [own] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await ground.superuser('select pg_terminate_backend($1)', [own?.pid]);
    });
    // Only the first, whole batch: the attempts one by one would be killed too.
    await killed.sendOnce().catch(() => undefined);
    await expect(unsent()).resolves.toBe(2);
    await ground.superuser('update outbox set not_before = now()');
    const next = newRelay();
    const sent: number[] = [];
    next.on('thing', into(sent));
    await next.sendOnce();
    expect(sent).toEqual([1, 2]);
    await expect(unsent()).resolves.toBe(0);
  });

  it('shares the rows among several relays, losing none and sending none twice', async () => {
    const sent: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const relay = newRelay({ batch: 10, pollEvery: 50 });
      relay.on('thing', into(sent));
      await relay.start();
    }
    for (let i = 0; i < 5; i += 1)
      await write(
        'thing',
        upTo(60).map((n) => i * 60 + n),
      );
    await eventually(async () => expect(await unsent()).toBe(0));
    expect(sent.sort((a, b) => a - b)).toEqual(upTo(300));
  });

  it('puts off the one row that fails and sends the others', async () => {
    await write('thing', [1, 2, 3]);
    const relay = newRelay();
    const sent: number[] = [];
    relay.on('thing', (rows, tx) =>
      rows.some(({ payload }) => numberOf(payload) === 2) ? Promise.reject(new Error('poison')) : into(sent)(rows, tx),
    );
    await relay.sendOnce();
    expect(sent).toEqual([1, 3]);
    await expect(
      ground.superuser('select attempts, not_before > now() as later from outbox where sent_at is null'),
    ).resolves.toEqual([{ attempts: 1, later: true }]);
    await expect(relay.sendOnce()).resolves.toBe(0);
  });

  it('leaves topics it does not know to others, and refuses two handlers for one', async () => {
    await write('of-tomorrow', [1]);
    const relay = newRelay();
    relay.on('thing', into([]));
    await expect(relay.sendOnce()).resolves.toBe(0);
    await expect(unsent()).resolves.toBe(1);
    expect(() => relay.on('thing', into([]))).toThrow('two handlers');
  });

  it('waits while it is paused', async () => {
    const relay = newRelay({ pollEvery: 20 });
    const sent: number[] = [];
    relay.on('thing', into(sent));
    relay.pause();
    await relay.start();
    await write('thing', [1]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sent).toEqual([]);
    relay.resume();
    await eventually(() => expect(sent).toEqual([1]));
  });
});
