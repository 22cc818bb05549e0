import { z } from 'zod';
import { EventBus, notification } from '../../../src/platform/events/event-bus.js';
import { Listener } from '../../../src/platform/events/listener.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { useTestDatabase } from '../../support/database.js';

const ground = useTestDatabase();
const log = createLogger('silent');
const things = { name: 'things', shape: z.object({ id: z.string() }) };

describe('events across processes', () => {
  let listener: Listener;
  let bus: EventBus;
  beforeEach(() => {
    listener = new Listener(ground.access, log);
    bus = new EventBus(listener);
  });
  afterEach(async () => {
    bus.endAll();
    await listener.close();
  });

  const send = async (id: string) => {
    const context = await ground.municipality();
    await ground.database.pipelined(context, [notification(things, { id })]);
  };

  it('reach whoever subscribed, filtered, after the commit', async () => {
    const all = await bus.subscribe(things);
    const only = await bus.subscribe(things, ({ id }) => id === 'b');
    const context = await ground.municipality();
    await ground.database.run(context, async (tx) => {
      await bus.notify(tx, things, { id: 'a' });
      await bus.notify(tx, things, { id: 'b' });
    });
    await expect(all.next()).resolves.toEqual({ done: false, value: { kind: 'event', value: { id: 'a' } } });
    await expect(all.next()).resolves.toEqual({ done: false, value: { kind: 'event', value: { id: 'b' } } });
    await expect(only.next()).resolves.toEqual({ done: false, value: { kind: 'event', value: { id: 'b' } } });
  });

  it('say nothing of what was rolled back', async () => {
    const all = await bus.subscribe(things);
    const context = await ground.municipality();
    await ground.database
      .run(context, async (tx) => {
        await bus.notify(tx, things, { id: 'never' });
        throw new Error('no');
      })
      .catch(() => undefined);
    await send('next');
    await expect(all.next()).resolves.toMatchObject({ value: { value: { id: 'next' } } });
  });

  it('tell the subscriber to read anew when the connection was lost, and go on', async () => {
    const all = await bus.subscribe(things);
    await ground.superuser(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'yorisoi listener' and datname = current_database()`,
    );
    await expect(all.next()).resolves.toEqual({ done: false, value: { kind: 'reconnected' } });
    await send('after');
    await expect(all.next()).resolves.toMatchObject({ value: { value: { id: 'after' } } });
  });

  it('pass over what has another shape', async () => {
    const all = await bus.subscribe(things);
    await ground.superuser(`select pg_notify('things', '{"id":7}'), pg_notify('things', 'not json')`);
    await send('good');
    await expect(all.next()).resolves.toMatchObject({ value: { value: { id: 'good' } } });
  });

  it('end when the reader leaves or the bus closes', async () => {
    const left = await bus.subscribe(things);
    const waiting = left.next();
    await left.return?.();
    await expect(waiting).resolves.toEqual({ done: true, value: undefined });
    const closed = await bus.subscribe(things);
    const open = closed.next();
    bus.endAll();
    await expect(open).resolves.toEqual({ done: true, value: undefined });
  });

  it('drop the backlog of a reader that is far behind and tell it to read anew', async () => {
    const slow = await bus.subscribe(things);
    await ground.superuser(
      `select pg_notify('things', json_build_object('id', n::text)::text) from generate_series(1, 1001) n`,
    );
    await send('last');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(slow.next()).resolves.toEqual({ done: false, value: { kind: 'reconnected' } });
    await expect(slow.next()).resolves.toMatchObject({ value: { value: { id: 'last' } } });
  });

  it('refuse a payload that PostgreSQL could not carry', () => {
    expect(() => notification(things, { id: 'x'.repeat(8_000) })).toThrow(RangeError);
  });
});
