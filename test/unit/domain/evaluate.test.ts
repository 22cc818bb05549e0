import fc from 'fast-check';
import type { Condition } from '../../../src/domain/condition.js';
import { decidingLeaves, evaluate, leavesOf, openLeaves, type Surroundings } from '../../../src/domain/evaluate.js';
import { greatest, least, opposite, overAll, type Truth } from '../../../src/domain/truth.js';
import { seed, size } from '../../support/sizes.js';
import { said, sheet, type Given } from './sheet.js';

const runs = { seed: seed(), numRuns: size(300, 20_000) };
const TRUTHS = ['FALSE', 'UNKNOWN', 'TRUE'] as const;

const around = (given: Given, more: Partial<Surroundings> = {}): Surroundings => ({
  sheet: sheet(given),
  city: () => false,
  rule: () => 'FALSE',
  paperNeeded: () => 'FALSE',
  ...more,
});
/** Three leaves whose truth is told by the rows they name. */
const leaf = (truth: Truth): Condition => ({ rule: truth });
const told = around({}, { rule: (code) => TRUTHS.find((truth) => truth === code) ?? 'FALSE' });
const truthOf = (condition: Condition) => evaluate(condition, told).truth;

describe('three-valued connectives', () => {
  const pairs: [Truth, Truth, all: Truth, any: Truth][] = [
    ['FALSE', 'FALSE', 'FALSE', 'FALSE'],
    ['FALSE', 'UNKNOWN', 'FALSE', 'UNKNOWN'],
    ['FALSE', 'TRUE', 'FALSE', 'TRUE'],
    ['UNKNOWN', 'FALSE', 'FALSE', 'UNKNOWN'],
    ['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
    ['UNKNOWN', 'TRUE', 'UNKNOWN', 'TRUE'],
    ['TRUE', 'FALSE', 'FALSE', 'TRUE'],
    ['TRUE', 'UNKNOWN', 'UNKNOWN', 'TRUE'],
    ['TRUE', 'TRUE', 'TRUE', 'TRUE'],
  ];

  it.each(pairs)('%s and %s: all %s, any %s', (a, b, all, any) => {
    expect(truthOf({ all: [leaf(a), leaf(b)] })).toBe(all);
    expect(truthOf({ any: [leaf(a), leaf(b)] })).toBe(any);
  });

  it.each<[Truth, Truth]>([
    ['FALSE', 'TRUE'],
    ['UNKNOWN', 'UNKNOWN'],
    ['TRUE', 'FALSE'],
  ])('not %s: %s', (a, mirrored) => {
    expect(truthOf({ not: leaf(a) })).toBe(mirrored);
  });

  it('node by node, without rewriting: 「A or not A」 stays unknown while A is', () => {
    expect(truthOf({ any: [leaf('UNKNOWN'), { not: leaf('UNKNOWN') }] })).toBe('UNKNOWN');
  });

  it('mirror each other (de Morgan), whatever the leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TRUTHS), { minLength: 1, maxLength: 5 }), (truths) => {
        const leaves = truths.map(leaf);
        const mirrored = leaves.map((one): Condition => ({ not: one }));
        expect(truthOf({ not: { all: leaves } })).toBe(truthOf({ any: mirrored }));
        expect(truthOf({ not: { any: leaves } })).toBe(truthOf({ all: mirrored }));
        expect(opposite(least(truths))).toBe(greatest(truths.map(opposite)));
      }),
      runs,
    );
  });

  it('hold for all, for some, for none', () => {
    expect([overAll(true, true), overAll(false, true), overAll(false, false)]).toEqual(['TRUE', 'UNKNOWN', 'FALSE']);
  });
});

describe('the other leaves', () => {
  it('「always」 is true', () => {
    expect(truthOf({ always: true })).toBe('TRUE');
  });

  it("a city's parameter is always known", () => {
    const city = around({}, { city: (name) => (name === 'dogChipScheme' ? true : 'union') });
    expect(evaluate({ city: 'dogChipScheme', is: true }, city).truth).toBe('TRUE');
    expect(evaluate({ city: 'dogChipScheme', is: false }, city).truth).toBe('FALSE');
    expect(evaluate({ city: 'crematory', is: 'union' }, city).truth).toBe('TRUE');
  });

  it('a paper is as needed as those who demand it', () => {
    const papers = around({}, { paperNeeded: (paper) => (paper === 'family-register' ? 'UNKNOWN' : 'FALSE') });
    expect(evaluate({ paperNeeded: 'family-register' }, papers).truth).toBe('UNKNOWN');
  });
});

const open = (condition: Condition, given: Given) => {
  const surroundings = around(given, { rule: () => 'UNKNOWN', paperNeeded: () => 'UNKNOWN' });
  const { facts, rules, papers } = openLeaves(evaluate(condition, surroundings), surroundings.sheet);
  return [...facts, ...rules, ...papers].sort();
};

describe('what has to be asked', () => {
  const head: Condition = { fact: 'wasHouseholdHead', is: true };
  const members: Condition = { fact: 'remainingMembers', atLeast: 2 };

  it('is every open leaf', () => {
    expect(open({ all: [head, members] }, {})).toEqual(['remainingMembers', 'wasHouseholdHead']);
  });

  it('is nothing once it is decided', () => {
    expect(open({ all: [head, members] }, { wasHouseholdHead: false })).toEqual([]);
  });

  it('is not what cannot change the outcome any more', () => {
    const condition: Condition = { any: [{ all: [head, members] }, { fact: 'sealRegistered', is: true }] };
    expect(open(condition, { wasHouseholdHead: false })).toEqual(['sealRegistered']);
  });

  it('is, in place of a computed fact, what it is computed from', () => {
    expect(open({ fact: 'reached65ByDeath', is: true }, { deathDate: '2026-11-22' })).toEqual(['birthDate']);
    expect(open({ fact: 'reached65ByDeath', is: true }, { birthDate: '1961-11-22' })).toEqual(['deathDate']);
    expect(open({ fact: 'ageAtDeath', atLeast: 60 }, {})).toEqual(['birthDate', 'deathDate']);
  });

  it('is the computed fact itself where it was stated otherwise than it is computed', () => {
    const torn = { birthDate: '1950-01-01', deathDate: '2026-11-22', reached65ByDeath: false };
    expect(open({ fact: 'reached65ByDeath', is: true }, torn)).toEqual(['reached65ByDeath']);
    const tornAge = { deathDate: '2026-11-22', ageAtDeath: said(70, 72) };
    expect(open({ fact: 'ageAtDeath', atLeast: 71 }, tornAge)).toEqual(['ageAtDeath', 'birthDate']);
  });

  it('is both days that are compared, if both are open', () => {
    const condition: Condition = { fact: 'movedInDate', after: { of: 'deathDate', at: 'yearStart' } };
    expect(open(condition, {})).toEqual(['deathDate', 'movedInDate']);
    expect(open(condition, { deathDate: '2026-11-22' })).toEqual(['movedInDate']);
  });

  it('is a fact on which sources disagree, though each of them knows it', () => {
    expect(open(head, { wasHouseholdHead: said(true, false) })).toEqual(['wasHouseholdHead']);
  });

  it('names the rows and papers that are open', () => {
    const condition: Condition = { any: [{ rule: 'SHIMIN-SEAL' }, { paperNeeded: 'family-register' }] };
    expect(open(condition, {})).toEqual(['SHIMIN-SEAL', 'family-register']);
  });
});

describe('what decided', () => {
  const because = (condition: Condition) =>
    decidingLeaves(evaluate(condition, told)).map(({ condition: decided }) =>
      'rule' in decided ? decided.rule : JSON.stringify(decided),
    );
  const [yes, no, open_] = [leaf('TRUE'), leaf('FALSE'), leaf('UNKNOWN')];

  it.each<[name: string, condition: Condition, leaves: string[]]>([
    ['all children of a true all', { all: [yes, yes] }, ['TRUE', 'TRUE']],
    ['the first false child of a false all', { all: [yes, open_, no, no] }, ['FALSE']],
    ['the first true child of a true any', { any: [no, yes, yes] }, ['TRUE']],
    ['all children of a false any', { any: [no, no] }, ['FALSE', 'FALSE']],
    ['the unknown children of an unknown all', { all: [yes, open_, open_] }, ['UNKNOWN', 'UNKNOWN']],
    ['what is under a not', { not: { all: [yes, no] } }, ['FALSE']],
    ['the leaf itself', yes, ['TRUE']],
  ])('is %s', (_name, condition, leaves) => {
    expect(because(condition)).toEqual(leaves);
  });
});

it('a condition is read leaf by leaf in its order', () => {
  const condition: Condition = { all: [{ rule: 'A' }, { any: [{ rule: 'B' }, { not: { rule: 'C' } }] }] };
  expect(leavesOf(condition)).toEqual([{ rule: 'A' }, { rule: 'B' }, { rule: 'C' }]);
});
