import fc from 'fast-check';
import { addDays, dateFromDayNumber, dayNumber } from '../../../src/domain/calendar-date.js';
import { compareLeaf, pointOf } from '../../../src/domain/compare.js';
import type { Comparison, DateReference, FactLeaf } from '../../../src/domain/condition.js';
import type { FactName } from '../../../src/domain/facts/index.js';
import { seed, size } from '../../support/sizes.js';
import { said, sheet } from './sheet.js';

const runs = { seed: seed(), numRuns: size(100, 2000) };
const truth = (fact: FactName, value: unknown, comparison: Comparison) =>
  compareLeaf({ fact, ...comparison }, sheet({ [fact]: value }));

type Case = [comparison: Comparison, value: unknown, truth: string];

describe('one value', () => {
  it.each<Case>([
    [{ is: true }, true, 'TRUE'],
    [{ is: true }, false, 'FALSE'],
    [{ is: false }, false, 'TRUE'],
    [{ is: true }, 'unknown', 'UNKNOWN'],
  ])('of yes and no %j, when it is %j: %s', (comparison, value, expected) => {
    expect(truth('wasHouseholdHead', value, comparison)).toBe(expected);
  });

  it.each<Case>([
    [{ is: 'keep' }, 'keep', 'TRUE'],
    [{ is: 'keep' }, 'dispose', 'FALSE'],
    [{ is: 'keep' }, 'unknown', 'UNKNOWN'],
    [{ in: ['keep', 'dispose'] }, 'unknown', 'TRUE'],
    [{ in: ['keep'] }, { oneOf: ['dispose'] }, 'FALSE'],
  ])('of several %j, when it is %j: %s', (comparison, value, expected) => {
    expect(truth('vehicleIntent', value, comparison)).toBe(expected);
  });

  it('on which sources disagree is unknown where they differ, and known where both lead to the same', () => {
    const torn = sheet({ nationalPensionStatus: said('cat1', 'cat3') });
    expect(compareLeaf({ fact: 'nationalPensionStatus', is: 'cat1' }, torn)).toBe('UNKNOWN');
    expect(compareLeaf({ fact: 'nationalPensionStatus', is: 'cat2' }, torn)).toBe('FALSE');
    expect(compareLeaf({ fact: 'nationalPensionStatus', in: ['cat1', 'cat3'] }, torn)).toBe('TRUE');
  });
});

describe('a number', () => {
  it.each<Case>([
    [{ atLeast: 2 }, 2, 'TRUE'],
    [{ atLeast: 2 }, 1, 'FALSE'],
    [{ atLeast: 2 }, { from: 2 }, 'TRUE'],
    [{ atLeast: 2 }, { from: 1 }, 'UNKNOWN'],
    [{ atLeast: 2 }, { to: 1 }, 'FALSE'],
    [{ atLeast: 0 }, 'unknown', 'TRUE'],
    [{ atMost: 2 }, 2, 'TRUE'],
    [{ atMost: 2 }, 3, 'FALSE'],
    [{ atMost: 2 }, { from: 1, to: 3 }, 'UNKNOWN'],
    [{ atMost: 2 }, { from: 3 }, 'FALSE'],
    [{ atMost: 2 }, 'unknown', 'UNKNOWN'],
  ])('%j, when it is %j: %s', (comparison, value, expected) => {
    expect(truth('remainingMembers', value, comparison)).toBe(expected);
  });

  it.each<Case>([
    [{ atLeast: 0 }, null, 'FALSE'],
    [{ atMost: 99 }, null, 'FALSE'],
    [{ exists: true }, null, 'FALSE'],
    [{ exists: false }, null, 'TRUE'],
    [{ exists: true }, 3, 'TRUE'],
    [{ exists: false }, 3, 'FALSE'],
    [{ atLeast: 3 }, { from: 3, none: 'maybe' }, 'UNKNOWN'],
    [{ atLeast: 4 }, { to: 3, none: 'maybe' }, 'FALSE'],
    [{ exists: true }, { from: 3, none: 'maybe' }, 'UNKNOWN'],
    [{ exists: true }, 'unknown', 'UNKNOWN'],
    [{ exists: true }, { none: 'no' }, 'TRUE'],
  ])('that may be missing: %j, when it is %j: %s', (comparison, value, expected) => {
    expect(truth('kokuhoEnrolledMonths', value, comparison)).toBe(expected);
  });
});

describe('a set', () => {
  it.each<Case>([
    [{ contains: 'roureiKiso' }, ['roureiKiso'], 'TRUE'],
    [{ contains: 'roureiKiso' }, ['kafu'], 'FALSE'],
    [{ contains: 'roureiKiso' }, { in: ['kafu'], open: ['roureiKiso'] }, 'UNKNOWN'],
    [{ contains: 'roureiKiso' }, 'unknown', 'UNKNOWN'],
    [{ containsAny: ['roureiKiso', 'kafu'] }, { in: ['kafu'], open: ['roureiKiso'] }, 'TRUE'],
    [{ containsAny: ['roureiKiso', 'kyosai'] }, { in: ['kafu'], open: ['kyosai'] }, 'UNKNOWN'],
    [{ containsAny: ['roureiKiso', 'kyosai'] }, ['kafu'], 'FALSE'],
    [{ onlyFrom: ['kafu', 'shogaiKiso'] }, ['kafu'], 'TRUE'],
    [{ onlyFrom: ['kafu', 'shogaiKiso'] }, [], 'TRUE'],
    [{ onlyFrom: ['kafu', 'shogaiKiso'] }, { in: ['kafu'], open: ['shogaiKiso'] }, 'TRUE'],
    [{ onlyFrom: ['kafu', 'shogaiKiso'] }, { in: ['kafu'], open: ['roureiKiso'] }, 'UNKNOWN'],
    [{ onlyFrom: ['kafu', 'shogaiKiso'] }, { in: ['roureiKiso'], open: ['kyosai'] }, 'FALSE'],
    [{ empty: true }, [], 'TRUE'],
    [{ empty: true }, ['kafu'], 'FALSE'],
    [{ empty: true }, { in: [], open: ['kafu'] }, 'UNKNOWN'],
    [{ empty: false }, { in: ['kafu'], open: ['kyosai'] }, 'TRUE'],
    [{ empty: false }, [], 'FALSE'],
    [{ empty: false }, 'unknown', 'UNKNOWN'],
  ])('%j, when it is %j: %s', (comparison, value, expected) => {
    expect(truth('pensionTypes', value, comparison)).toBe(expected);
  });
});

describe('a day', () => {
  it.each<Case>([
    [{ before: '2026-11-22' }, '2026-11-21', 'TRUE'],
    [{ before: '2026-11-22' }, '2026-11-22', 'FALSE'],
    [{ onOrBefore: '2026-11-22' }, '2026-11-22', 'TRUE'],
    [{ after: '2026-11-22' }, '2026-11-22', 'FALSE'],
    [{ after: '2026-11-22' }, '2026-11-23', 'TRUE'],
    [{ onOrAfter: '2026-11-22' }, '2026-11-22', 'TRUE'],
    [{ onOrAfter: '2026-11-22' }, { from: '2026-11-21', to: '2026-11-22' }, 'UNKNOWN'],
    [{ onOrAfter: '2026-11-22' }, { from: '2026-11-22' }, 'TRUE'],
    [{ onOrAfter: '2026-11-22' }, { to: '2026-11-21' }, 'FALSE'],
    [{ before: '2026-11-22' }, 'unknown', 'UNKNOWN'],
    [{ before: '2026-11-22' }, null, 'FALSE'],
    [{ onOrAfter: '2026-11-22' }, null, 'FALSE'],
    [{ exists: false }, null, 'TRUE'],
    [{ exists: true }, '2026-11-22', 'TRUE'],
  ])('%j, when it is %j: %s', (comparison, value, expected) => {
    expect(truth('movedInDate', value, comparison)).toBe(expected);
  });

  it('beside another day is compared over both ranges', () => {
    const leaf: FactLeaf = { fact: 'movedInDate', onOrAfter: { of: 'deathDate', at: 'yearStart' } };
    const when = (movedInDate: unknown, deathDate: unknown) => compareLeaf(leaf, sheet({ movedInDate, deathDate }));
    expect(when('2026-01-01', '2026-11-22')).toBe('TRUE');
    expect(when('2025-12-31', '2026-11-22')).toBe('FALSE');
    expect(when('2026-01-01', { from: '2026-12-30', to: '2027-01-02' })).toBe('UNKNOWN');
    expect(when('2027-01-01', { from: '2026-12-30', to: '2027-01-02' })).toBe('TRUE');
    expect(when('2025-12-31', { from: '2026-12-30', to: '2027-01-02' })).toBe('FALSE');
    expect(when('2026-06-01', 'unknown')).toBe('UNKNOWN');
    expect(when('unknown', '2026-11-22')).toBe('UNKNOWN');
    expect(when(null, 'unknown')).toBe('FALSE');
  });

  it('that nobody knows leaves open what lies after a financial year, whichever end the calendar has', () => {
    const leaf: FactLeaf = { fact: 'deathDate', onOrBefore: { of: 'birthDate', at: 'fiscalYearEnd' } };
    expect(compareLeaf(leaf, sheet({ deathDate: '2026-11-22' }))).toBe('UNKNOWN');
    expect(pointOf('9999-12-31', { of: 'deathDate', at: 'nextApr1' })).toBe('9999-12-31');
  });
});

describe('a day beside its own calendar', () => {
  const taxed: FactLeaf = { fact: 'deathDate', after: { of: 'deathDate', at: 'yearStart' } };

  it.each([
    ['2026-01-01', 'FALSE'],
    ['2026-01-02', 'TRUE'],
    ['2026-12-31', 'TRUE'],
    [{ from: '2025-12-31', to: '2026-01-01' }, 'UNKNOWN'],
    [{ from: '2026-01-02', to: '2026-12-31' }, 'TRUE'],
    [{ from: '2026-12-31', to: '2027-01-02' }, 'UNKNOWN'],
    ['unknown', 'UNKNOWN'],
  ])('is after 1 January, when it is %j: %s', (deathDate, expected) => {
    expect(compareLeaf(taxed, sheet({ deathDate }))).toBe(expected);
  });

  it('is compared day by day: true if every day is, false if none is', () => {
    const at = fc.constantFrom('same', 'yearStart', 'yearEnd', 'fiscalYearEnd', 'nextApr1');
    const plus = fc.constantFrom(undefined, 'P1D', '-P1D', 'P3M', '-P2M', 'P1Y');
    const operator = fc.constantFrom('before', 'after', 'onOrBefore', 'onOrAfter');
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 21_000 }), fc.nat(60), at, plus, operator, (first, length, ...how) => {
        const [point, period, name] = how;
        const reference: DateReference = { of: 'deathDate', at: point, ...(period ? { plus: period } : {}) };
        const leafs: Readonly<Record<typeof name, FactLeaf>> = {
          before: { fact: 'deathDate', before: reference },
          after: { fact: 'deathDate', after: reference },
          onOrBefore: { fact: 'deathDate', onOrBefore: reference },
          onOrAfter: { fact: 'deathDate', onOrAfter: reference },
        };
        const [from, to] = [dateFromDayNumber(first), dateFromDayNumber(first + length)];
        const daily = Array.from({ length: length + 1 }, (_, day) =>
          compareLeaf(leafs[name], sheet({ deathDate: addDays(from, day) })),
        );
        const expected = daily.every((one) => one === daily[0]) ? daily[0] : 'UNKNOWN';
        expect(compareLeaf(leafs[name], sheet({ deathDate: { from, to } }))).toBe(expected);
      }),
      runs,
    );
  });
});

describe('a point of the calendar year', () => {
  it.each<[date: string, reference: Exclude<DateReference, string>, point: string]>([
    ['2026-11-22', { of: 'deathDate' }, '2026-11-22'],
    ['2026-11-22', { of: 'deathDate', at: 'yearStart' }, '2026-01-01'],
    ['2026-11-22', { of: 'deathDate', at: 'yearEnd' }, '2026-12-31'],
    ['2026-03-31', { of: 'deathDate', at: 'fiscalYearEnd' }, '2026-03-31'],
    ['2026-04-01', { of: 'deathDate', at: 'fiscalYearEnd' }, '2027-03-31'],
    ['2026-03-31', { of: 'deathDate', at: 'nextApr1' }, '2026-04-01'],
    ['2026-04-01', { of: 'deathDate', at: 'nextApr1' }, '2027-04-01'],
    ['2026-11-30', { of: 'deathDate', plus: 'P3M' }, '2027-02-28'],
    ['2026-11-22', { of: 'deathDate', at: 'yearStart', plus: '-P1D' }, '2025-12-31'],
    ['2024-02-29', { of: 'deathDate', plus: '-P65Y' }, '1959-02-28'],
  ])('seen from %s, %j is %s', (date, reference, point) => {
    expect(pointOf(date, reference)).toBe(point);
  });

  it('never lies earlier for a later day', () => {
    const at = fc.constantFrom('same', 'yearStart', 'yearEnd', 'fiscalYearEnd', 'nextApr1');
    const plus = fc.constantFrom('P0D', 'P1D', '-P1D', 'P1M', '-P1M', 'P18Y', '-P65Y');
    const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2030-01-01') });
    fc.assert(
      fc.property(day, fc.nat(800), at, plus, (early, later, point, period) => {
        const reference = { of: 'deathDate', at: point, plus: period } as const;
        return pointOf(dateFromDayNumber(early), reference) <= pointOf(dateFromDayNumber(early + later), reference);
      }),
      runs,
    );
  });
});

it('an operator that does not fit the type is a fault of the engine', () => {
  expect(() => truth('wasHouseholdHead', true, { atLeast: 1 })).toThrow(TypeError);
  expect(() => truth('remainingMembers', 1, { is: true })).toThrow(TypeError);
  expect(() => truth('pensionTypes', [], { is: 'kafu' })).toThrow(TypeError);
  expect(() => truth('deathDate', '2026-11-22', { contains: 'x' })).toThrow(TypeError);
});
