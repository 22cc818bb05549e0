import { Redis } from 'ioredis';
import { type Taken, type Throttle, Throttles } from '../../../src/platform/throttle/throttles.js';
import { eventually } from '../../support/eventually.js';
import { describeWith } from '../../support/needs.js';
import { redisIsHere, redisIsMissing, useRedis } from '../../support/redis.js';

const FIVE = { name: 'test', points: 5, seconds: 60 };
const outcome = (taken: Taken) => (taken.granted ? 'granted' : taken.first ? 'refused, the first' : 'refused');

describeWith(redisIsHere, redisIsMissing, 'an allowance counted in Redis', () => {
  const server = useRedis();
  const open: Throttles[] = [];
  afterAll(() => open.forEach((throttles) => throttles.close()));
  const aProcess = (): Throttle => {
    const throttles = new Throttles({ kind: 'redis', url: server.url, prefix: 'city' });
    open.push(throttles);
    return throttles.throttle(FIVE);
  };
  const keys = async () => {
    const redis = new Redis(server.url);
    const found = await redis.keys('*');
    redis.disconnect();
    return found;
  };

  it('is one for all processes, refused first once, and forgotten by itself', async () => {
    const [here, there] = [aProcess(), aProcess()];
    await eventually(async () => {
      for (const one of [here, there]) await one.take(`warming ${String(Math.random())}`, 1);
      expect((await keys()).length).toBeGreaterThanOrEqual(2);
    });
    await here.take('one', 3);
    expect(outcome(await there.take('one', 2))).toBe('granted');
    expect(outcome(await here.take('one', 1))).toBe('refused, the first');
    expect(outcome(await here.take('one', 1))).toBe('refused');
    expect(outcome(await there.take('one', 1))).toBe('refused');
    const redis = new Redis(server.url);
    expect(await redis.pttl('city:allowance:test:one')).toBeGreaterThan(0);
    redis.disconnect();
  });

  it('goes on in the process when Redis goes away, without an error', async () => {
    const here = aProcess();
    await eventually(async () => {
      await here.take('before', 1);
      expect(await keys()).toContain('city:allowance:test:before');
    });
    const redis = new Redis(server.url, { maxRetriesPerRequest: 0, retryStrategy: () => null }).on(
      'error',
      () => undefined,
    );
    await redis.shutdown('NOSAVE').catch(() => undefined);
    redis.disconnect();
    for (let take = 0; take < 5; take += 1) expect(outcome(await here.take('after', 1))).toBe('granted');
    expect(outcome(await here.take('after', 1))).toBe('refused, the first');
  });
});
