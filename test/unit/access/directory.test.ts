import { KeyRing } from '../../../src/access/sealing.js';
import { Carrying } from '../../../src/access/staff/directory/carried.js';
import { asLogin } from '../../../src/access/staff/directory/directory-sign-in.service.js';
import { FixedClock } from '../../../src/platform/clock.js';

describe('what a browser carries', () => {
  const keys = new KeyRing(Buffer.alloc(32, 1));
  const known = { identity: Buffer.from('x'), login: 'sakura' };

  it('is worth nothing after ten minutes, at another step, in another city, or changed', () => {
    const at = (now: string, city = 'demo-city') => new Carrying(keys, new FixedClock(now), city);
    const carried = at('2026-11-22T00:00:00Z').known(known);
    expect(at('2026-11-22T00:09:59Z').readKnown(carried)).toEqual(known);
    expect(at('2026-11-22T00:10:00Z').readKnown(carried)).toBeNull();
    expect(at('2026-11-22T00:00:00Z').readBegun(carried)).toBeNull();
    expect(at('2026-11-22T00:00:00Z', 'elsewhere').readKnown(carried)).toBeNull();
    expect(at('2026-11-22T00:00:00Z').readKnown(`${carried.slice(0, -4)}AAAA`)).toBeNull();
  });

  it.each([
    ['Sakura', 'sakura'],
    ['sakura@city.example', null],
    ['ｓakura', null],
    // KELVIN SIGN, which becomes a k when it is made small.
    ['\u212Aiku', null],
    [' sakura', null],
    ['a'.repeat(65), null],
    [null, null],
  ])('names by %j the login %j', (claim, login) => {
    expect(asLogin(claim)).toBe(login);
  });
});
