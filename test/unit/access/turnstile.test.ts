import { setTimeout as pause } from 'node:timers/promises';
import { Turnstile } from '../../../src/access/staff/turnstile.js';

describe('the turnstile before what is slow', () => {
  it('lets one after another through, in the order in which they came, and turns away who finds the line full', async () => {
    const turnstile = new Turnstile(2);
    const [passed, atOnce]: [string[], number[]] = [[], []];
    let inside = 0;
    const pass = (name: string) =>
      turnstile.pass(async () => {
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

  it('rests between two as long as the first took, and goes on after a surprise', async () => {
    const turnstile = new Turnstile();
    const begun = performance.now();
    const broken = turnstile.pass(async () => {
      await pause(60);
      throw new Error('a surprise');
    });
    const next = turnstile.pass(() => Promise.resolve(performance.now() - begun));
    await expect(broken).rejects.toThrow('a surprise');
    expect(await next).toBeGreaterThanOrEqual(115);
  });
});
