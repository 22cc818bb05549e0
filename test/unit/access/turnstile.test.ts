import { setTimeout as pause } from 'node:timers/promises';
import { Turnstile } from '../../../src/access/staff/turnstile.js';

describe('the turnstile before what is slow', () => {
  it('lets one after another through, in the order in which they came, and turns away who finds the line full', async () => {
    const turnstile = new Turnstile(2);
    const [passed, atOnce]: [string[], number[]] = [[], []];
    let inside = 0;
    const pass = (name: string) =>
      turnstile.pass(name, async () => {
        atOnce.push((inside += 1));
        await pause(5);
        inside -= 1;
        passed.push(name);
        return name;
      });
    expect(await Promise.all(['first', 'second', 'third', 'fourth'].map(pass))).toEqual([
      'first',
      'second',
      'third',
      null,
    ]);
    expect(passed).toEqual(['first', 'second', 'third']);
    expect(atOnce).toEqual([1, 1, 1]);
    expect(await pass('later')).toBe('later');
  });

  it('has three places for whoever comes from one place, and the rest of the line for everybody else', async () => {
    const turnstile = new Turnstile();
    const pass = (from: string) => turnstile.pass(from, () => Promise.resolve(from));
    const crowd = Array.from({ length: 31 }, () => pass('192.0.2.1'));
    const clerk = pass('198.51.100.7');
    expect((await Promise.all(crowd)).filter((one) => one !== null)).toHaveLength(3);
    expect(await clerk).toBe('198.51.100.7');
    expect(await pass('192.0.2.1')).toBe('192.0.2.1');
  });

  it('rests between two as long as the first took, and goes on after a surprise', async () => {
    const turnstile = new Turnstile();
    const begun = performance.now();
    const broken = turnstile.pass('here', async () => {
      await pause(60);
      throw new Error('a surprise');
    });
    const next = turnstile.pass('here', () => Promise.resolve(performance.now() - begun));
    await expect(broken).rejects.toThrow('a surprise');
    expect(await next).toBeGreaterThanOrEqual(115);
  });
});
