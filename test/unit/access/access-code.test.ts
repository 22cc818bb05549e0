import fc from 'fast-check';
import {
  inGroups,
  newAccessCode,
  newGuideCode,
  newReference,
  readAccessCode,
  readGuideCode,
  readReference,
} from '../../../src/access/family/access-code.js';
import { networkOf } from '../../../src/access/network.js';

const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codes = fc.constant(null).map(() => newAccessCode());
const letter = fc.constantFrom(...LETTERS);

describe('a code on an access paper', () => {
  it('is eight letters that nobody takes for one another, read back as it was made', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
        expect(readAccessCode(code)).toBe(code);
      }),
    );
  });

  it.each([
    ['in groups', (code: string) => inGroups(code)],
    ['in small letters', (code: string) => code.toLowerCase()],
    ['in full width', (code: string) => code.replace(/./g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['with the long sound mark for a hyphen', (code: string) => inGroups(code).replace('-', 'ー')],
    ['with spaces of both widths', (code: string) => ` ${inGroups(code).replace('-', '　')} `],
    ['with an en dash', (code: string) => inGroups(code).replace('-', '–')],
  ])('is read %s', (_how, written) => {
    const code = newAccessCode();
    expect(readAccessCode(written(code))).toBe(code);
  });

  it('with one wrong letter is a slip, whichever letter and wherever', () => {
    fc.assert(
      fc.property(codes, fc.nat(7), letter, (code, at, other) => {
        fc.pre(code[at] !== other);
        expect(readAccessCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
      }),
    );
  });

  it('with two letters that changed places is a slip, wherever they stand', () => {
    fc.assert(
      fc.property(codes, fc.nat(7), fc.nat(7), (code, one, other) => {
        fc.pre(code[one] !== code[other]);
        const letters = [...code];
        [letters[one], letters[other]] = [code[other] ?? '', code[one] ?? ''];
        expect(readAccessCode(letters.join(''))).toBeNull();
      }),
    );
  });

  it.each(['', '7H4K-92M', '7H4K-92MXX', '0000-0000', 'OIL1-OIL1', '🙂🙂🙂🙂🙂🙂🙂🙂'])('%j is none', (typed) => {
    expect(readAccessCode(typed)).toBeNull();
  });

  it('is never what somebody kept of the guide, and that is read in the same way', () => {
    fc.assert(
      fc.property(codes, codes.map(newGuideCode), (paper, guide) => {
        expect([readAccessCode(guide), readGuideCode(paper)]).toEqual([null, null]);
        expect(readGuideCode(inGroups(guide).toLowerCase())).toBe(guide);
      }),
    );
  });

  it('is not the reference of a hand-over card, which is shorter', () => {
    const reference = newReference();
    expect(reference).toMatch(/^.{3}-.{3}$/);
    expect(readAccessCode(reference)).toBeNull();
    expect(readReference(reference.toLowerCase())).toBe(reference.replace('-', ''));
    expect(readReference(newAccessCode())).toBeNull();
  });
});

describe('one address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
