import { type Taken, Throttles } from '../../../src/platform/throttle/throttles.js';
import { freePort } from '../../support/redis.js';

const THREE = { name: 'test', points: 3, seconds: 60 };
const outcome = (taken: Taken) => (taken.granted ? 'granted' : taken.first ? 'refused, the first' : 'refused');

async function throttleWithoutRedis() {
  const throttles = new Throttles({ kind: 'redis', url: `redis://127.0.0.1:${String(await freePort())}` });
  return { throttle: throttles.throttle(THREE), close: () => throttles.close() };
}

describe('an allowance counted where Redis is away', () => {
  it('is counted in this process: points, not calls, and each key for itself', async () => {
    const { throttle, close } = await throttleWithoutRedis();
    try {
      expect(outcome(await throttle.take('one', 2))).toBe('granted');
      expect(outcome(await throttle.take('one', 1))).toBe('granted');
      expect(outcome(await throttle.take('one', 2))).toBe('refused, the first');
      expect(outcome(await throttle.take('one', 1))).toBe('refused');
      expect(outcome(await throttle.take('two', 3))).toBe('granted');
      expect(await throttle.take('one', 1)).toMatchObject({ seconds: 60 });
    } finally {
      close();
    }
  });

  it('grants nothing to who asks for more than there is at once', async () => {
    const { throttle, close } = await throttleWithoutRedis();
    try {
      expect(outcome(await throttle.take('one', 4))).toBe('refused, the first');
    } finally {
      close();
    }
  });
});
