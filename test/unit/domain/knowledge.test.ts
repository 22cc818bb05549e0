import fc from 'fast-check';
import { combine } from '../../../src/domain/fact-sheet.js';
import { factNamed, type FactName } from '../../../src/domain/facts/index.js';
import {
  everything,
  intersect,
  isSettled,
  sameKnowledge,
  unite,
  type Knowledge,
} from '../../../src/domain/knowledge.js';
import { seed, size } from '../../support/sizes.js';
import { knowledge } from './sheet.js';

const runs = { seed: seed(), numRuns: size(200, 10_000) };

const subset = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 });
const counts = fc
  .record({ from: fc.nat(6), length: fc.nat(4), open: fc.boolean(), none: fc.constantFrom('no', 'maybe', 'yes') })
  .map(({ from, length, open, none }): Knowledge => {
    const range = none === 'yes' ? null : { from, to: open ? Infinity : from + length };
    return { type: 'int', range, none: none !== 'no' };
  });
const days = fc
  .record({ from: fc.integer({ min: 10, max: 28 }), length: fc.nat(3), none: fc.boolean() })
  .map(({ from, length, none }): Knowledge => ({
    type: 'date',
    range: { from: `2026-10-${from}`, to: `2026-10-${Math.min(31, from + length)}` },
    none,
  }));
const members = ['physical', 'intellectual', 'mental'];
const sets = fc
  .tuple(...members.map((member) => fc.constantFrom('in', 'open', 'out').map((where) => ({ member, where }))))
  .map((all): Knowledge => {
    const inside = (place: string) => all.filter(({ where }) => where === place).map(({ member }) => member);
    return { type: 'set', in: inside('in').sort(), open: inside('open').sort() };
  });
const choices = subset(['kokuho', 'kouki', 'none', 'welfareExempt']).map((possible): Knowledge => ({
  type: 'one',
  possible: possible.sort(),
}));

/** Whether a single value is among those still possible: the meaning of knowledge, without its algebra. */
function allows(known: Knowledge, value: Knowledge): boolean {
  const met = intersect(known, value);
  return met !== null && sameKnowledge(met, value);
}

/** Every single value that matters for these generators. */
function points(type: Knowledge['type']): Knowledge[] {
  switch (type) {
    case 'one':
      return ['kokuho', 'kouki', 'none', 'welfareExempt'].map((value) => ({ type, possible: [value] }));
    case 'int':
      return [
        { type, range: null, none: true },
        ...Array.from({ length: 14 }, (_, n): Knowledge => ({ type, range: { from: n, to: n }, none: false })),
      ];
    case 'date':
      return [
        { type, range: null, none: true },
        ...Array.from({ length: 22 }, (_, n): Knowledge => {
          const day = `2026-10-${String(10 + n)}`;
          return { type, range: { from: day, to: day }, none: false };
        }),
      ];
    case 'set':
      return Array.from({ length: 8 }, (_, bits): Knowledge => ({
        type,
        in: members.filter((_member, index) => (bits >> index) & 1).sort(),
        open: [],
      }));
  }
}

describe.each([
  ['one of several values', choices],
  ['a number', counts],
  ['a day', days],
  ['a set', sets],
])('what is known of %s', (_name, any) => {
  it('meets in exactly the values that both sides allow', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const met = intersect(a, b);
        for (const point of points(a.type))
          expect(met !== null && allows(met, point)).toBe(allows(a, point) && allows(b, point));
      }),
      runs,
    );
  });

  it('is united in nothing less than the values of either side', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const united = unite(a, b);
        for (const point of points(a.type))
          if (allows(a, point) || allows(b, point)) expect(allows(united, point)).toBe(true);
      }),
      runs,
    );
  });

  it('does not depend on who spoke first, or how often', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(intersect(a, b)).toEqual(intersect(b, a));
        expect(unite(a, b)).toEqual(unite(b, a));
        const spoken = combine([a, b, c]);
        expect(combine([c, a, b])).toEqual(spoken);
        expect(combine([b, a, c, a, b])).toEqual(spoken);
      }),
      runs,
    );
  });

  it('stays itself when it meets itself', () => {
    fc.assert(
      fc.property(any, (a) => {
        expect(intersect(a, a)).toEqual(a);
        expect(unite(a, a)).toEqual(a);
      }),
      runs,
    );
  });

  it('is settled when one value alone is left', () => {
    fc.assert(
      fc.property(any, (a) => {
        const left = points(a.type).filter((point) => allows(a, point)).length;
        const endless = a.type === 'int' && a.range?.to === Infinity;
        expect(isSettled(a)).toBe(left === 1 && !endless);
      }),
      runs,
    );
  });
});

describe('statements of one fact', () => {
  it('that contradict each other leave what either says, marked as a conflict', () => {
    const spoken = combine([knowledge('remainingMembers', 1), knowledge('remainingMembers', { from: 3, to: 4 })]);
    expect(spoken).toEqual({ known: { type: 'int', range: { from: 1, to: 4 }, none: false }, conflict: true });
  });

  it('that agree only in part leave that part, without a conflict', () => {
    const spoken = combine([
      knowledge('healthInsurance', { oneOf: ['kokuho', 'kouki'] }),
      knowledge('healthInsurance', { oneOf: ['kouki', 'none'] }),
    ]);
    expect(spoken).toEqual({ known: { type: 'one', possible: ['kouki'] }, conflict: false });
  });

  it('of a set contradict each other when a member is in for one and out for the other', () => {
    const spoken = combine([knowledge('disabilityHandbooks', ['physical']), knowledge('disabilityHandbooks', [])]);
    expect(spoken).toEqual({ known: { type: 'set', in: [], open: ['physical'] }, conflict: true });
  });

  it('are nothing when nobody spoke', () => {
    expect(combine([])).toBeNull();
  });

  it('of different types are a fault of the engine', () => {
    const [a, b] = [knowledge('remainingMembers', 1), knowledge('deathDate', '2026-11-22')];
    expect(() => intersect(a, b)).toThrow(TypeError);
    expect(() => unite(a, b)).toThrow(TypeError);
    expect(sameKnowledge(a, b)).toBe(false);
  });
});

it.each<FactName>([
  'wasHouseholdHead',
  'healthInsurance',
  'disabilityHandbooks',
  'spouseAge',
  'movedInDate',
  'deathDate',
])('of %s everything is possible as long as nothing was said', (name) => {
  const all = everything(factNamed(name));
  expect(knowledge(name, 'unknown')).toEqual(all);
  expect(knowledge(name, undefined)).toEqual(all);
  expect(isSettled(all)).toBe(false);
});
