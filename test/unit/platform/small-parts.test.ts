import { EventEmitter } from 'node:events';
import { FixedClock, systemClock } from '../../../src/platform/clock.js';
import { retryConflicts } from '../../../src/platform/database/retry.js';
import { messageIn, surprise, userError } from '../../../src/platform/errors/user-error.js';
import { loaderKind, Loaders } from '../../../src/platform/loaders/loaders.js';
import { catchWhatNobodyCaught } from '../../../src/platform/last-resort.js';
import { createLogger } from '../../../src/platform/logging/logger.js';

describe('the clock', () => {
  it.each([
    ['2026-11-21T14:59:59.999Z', '2026-11-21'],
    ['2026-11-21T15:00:00Z', '2026-11-22'],
    ['2026-03-01T00:20:00+09:00', '2026-03-01'],
    ['2024-02-29T23:59:00+09:00', '2024-02-29'],
  ])('at %s it is %s in Japan', (instant, today) => {
    expect(new FixedClock(instant).today()).toBe(today);
  });

  it('stands still until it is moved, and refuses an instant without zone', () => {
    const clock = new FixedClock('2026-11-22T09:00:00+09:00');
    expect(clock.now()).toBe('2026-11-22T00:00:00.000Z');
    clock.advance(15 * 3_600_000);
    expect(clock.today()).toBe('2026-11-23');
    expect(() => clock.set('2026-11-22')).toThrow(RangeError);
  });

  it('writes the instant in UTC', () => {
    expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(systemClock.today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('the log', () => {
  const written = (use: (log: ReturnType<typeof createLogger>) => void) => {
    const lines: string[] = [];
    use(createLogger('debug', { write: (line) => void lines.push(line) }));
    return lines.join('');
  };

  it('lets fields through that it knows and no others', () => {
    const wide = { caseId: 'c1\n{"level":50}', name: '灯太郎', birthDate: '1940-01-01' };
    const text = written((log) => log.info('case opened', wide));
    expect(JSON.parse(text)).toMatchObject({ msg: 'case opened', caseId: wide.caseId, service: 'yorisoi' });
    // One line whatever stands in it, with its instant in UTC.
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(text)).toMatchObject({ time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) });
    expect(text).not.toMatch(/灯太郎|1940/);
  });

  it('writes of a surprise its kind, code and place, not its words', () => {
    let reference = '';
    const error = Object.assign(new Error('Key (name)=(灯太郎) already exists.'), {
      code: '23505',
      detail: '灯太郎',
      constraint: 'people_pkey',
    });
    const text = written((log) => {
      reference = log.surprise(error, { operation: 'register' });
    });
    expect(JSON.parse(text)).toMatchObject({
      code: '23505',
      constraint: 'people_pkey',
      operation: 'register',
      reference,
    });
    expect(text).not.toContain('灯太郎');
    expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
  });
});

describe('errors that people see', () => {
  it('say in their language what to do', () => {
    const error = userError('DEATH_DATE_IN_FUTURE', { ja: '死亡日を確かめてください', en: 'Check the date of death' }, [
      'input',
      0,
      'deathDate',
    ]);
    expect([messageIn('ja', error), messageIn('en', error), error.path]).toEqual([
      '死亡日を確かめてください',
      'Check the date of death',
      ['input', '0', 'deathDate'],
    ]);
  });

  it('are one neutral sentence with a number when nobody foresaw them', () => {
    const error = surprise(new Error('secret'), createLogger('silent'));
    expect(error.code).toBe('SURPRISE');
    expect(messageIn('ja', error)).toMatch(/番号 [2-9A-Z]{8} /);
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(surprise({ code: '53300' }, createLogger('silent')).code).toBe('BUSY');
    const full = surprise({ code: '53100' }, createLogger('silent'));
    expect([full.code, messageIn('en', full)]).toEqual(['NO_ROOM', expect.stringContaining('the disk is full')]);
  });
});

describe('loaders', () => {
  it('read once for all who ask at the same time, and once per operation', async () => {
    const batches: (readonly string[])[] = [];
    const lengths = loaderKind(
      (scope: string, keys: readonly string[]) => {
        batches.push(keys);
        return Promise.resolve(
          new Map(keys.filter((key) => key !== 'lost').map((key) => [key, `${scope}:${key.length}`])),
        );
      },
      () => 'missing',
    );
    const operation = new Loaders('tx1');
    await expect(Promise.all(['a', 'bb', 'a', 'lost'].map((key) => lengths(operation).load(key)))).resolves.toEqual([
      'tx1:1',
      'tx1:2',
      'tx1:1',
      'missing',
    ]);
    await expect(lengths(new Loaders('tx2')).load('a')).resolves.toBe('tx2:1');
    expect(batches).toEqual([['a', 'bb', 'lost'], ['a']]);
  });
});

describe('running conflicting work again', () => {
  it('gives up on the sixth conflict, and at once on anything else', async () => {
    let runs = 0;
    const failing = (code: string) => () => {
      runs += 1;
      return Promise.reject(Object.assign(new Error(code), { code }));
    };
    await expect(retryConflicts(failing('40P01'))).rejects.toThrow('40P01');
    expect(runs).toBe(6);
    runs = 0;
    await expect(retryConflicts(failing('23505'))).rejects.toThrow('23505');
    expect(runs).toBe(1);
  });
});

describe('what nobody caught', () => {
  it('is written down without its words; a rejection ends nothing, an exception the process', () => {
    const [lines, ended]: [string[], number[]] = [[], []];
    const running = new EventEmitter();
    const log = createLogger('error', { write: (line) => void lines.push(line) });
    catchWhatNobodyCaught(running, log, (exitCode) => ended.push(exitCode));
    running.emit('unhandledRejection', new Error('灯太郎'));
    expect([lines.length, ended]).toEqual([1, []]);
    running.emit('uncaughtException', new Error('灯太郎'));
    expect([lines.length, ended]).toEqual([2, [70]]);
    expect(lines.join('')).not.toContain('灯太郎');
  });
});
