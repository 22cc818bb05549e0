import fc from 'fast-check';
import { readFact, type FactInputProblem } from '../../../src/domain/fact-input.js';
import { FACT_NAMES } from '../../../src/domain/facts/index.js';
import { asGiven, knowledgeAbout } from '../../departments/random-knowledge.js';
import { seed, size } from '../../support/sizes.js';

const problem = (name: string, value: unknown): FactInputProblem | null => {
  const read = readFact(name, value);
  return read.ok ? null : read.problem;
};
const known = (name: string, value: unknown): unknown => {
  const read = readFact(name, value);
  return read.ok ? read.known : read.problem;
};

describe('a value of the right type is taken as it is', () => {
  it.each<[name: string, value: unknown, known: unknown]>([
    ['wasHouseholdHead', true, { type: 'one', possible: [true] }],
    ['healthInsurance', 'kouki', { type: 'one', possible: ['kouki'] }],
    ['healthInsurance', 'none', { type: 'one', possible: ['none'] }],
    ['healthInsurance', { oneOf: ['kouki', 'kokuho', 'kouki'] }, { type: 'one', possible: ['kokuho', 'kouki'] }],
    ['remainingMembers', 2, { type: 'int', range: { from: 2, to: 2 }, none: false }],
    ['remainingMembers', { from: 1 }, { type: 'int', range: { from: 1, to: Infinity }, none: false }],
    ['remainingMembers', { to: 3 }, { type: 'int', range: { from: 0, to: 3 }, none: false }],
    ['spouseAge', null, { type: 'int', range: null, none: true }],
    ['spouseAge', { from: 60, to: 64, none: 'maybe' }, { type: 'int', range: { from: 60, to: 64 }, none: true }],
    ['spouseAge', { none: 'maybe' }, { type: 'int', range: { from: 0, to: Infinity }, none: true }],
    ['spouseAge', { none: 'no' }, { type: 'int', range: { from: 0, to: Infinity }, none: false }],
    ['movedInDate', null, { type: 'date', range: null, none: true }],
    [
      'deathDate',
      { from: '2026-11-01', to: '2026-11-03' },
      { type: 'date', range: { from: '2026-11-01', to: '2026-11-03' }, none: false },
    ],
    [
      'treatmentMonthNext',
      '2026-12-01',
      { type: 'date', range: { from: '2026-12-01', to: '2026-12-01' }, none: false },
    ],
    ['disabilityHandbooks', [], { type: 'set', in: [], open: [] }],
    ['disabilityHandbooks', ['physical', 'mental', 'physical'], { type: 'set', in: ['mental', 'physical'], open: [] }],
    ['disabilityHandbooks', { in: ['mental'] }, { type: 'set', in: ['mental'], open: [] }],
    ['disabilityHandbooks', { open: ['mental'] }, { type: 'set', in: [], open: ['mental'] }],
    [
      'disabilityHandbooks',
      { in: ['mental', 'mental'], open: ['physical'] },
      { type: 'set', in: ['mental'], open: ['physical'] },
    ],
  ])('%s: %j', (name, value, expected) => {
    expect(known(name, value)).toEqual(expected);
  });
});

describe('a name that is no fact is refused', () => {
  it.each([
    ['wasHouseholdHeadd', 'wasHouseholdHead'],
    ['washouseholdhead', 'wasHouseholdHead'],
    ['deathdate', 'deathDate'],
    ['helthInsurance', 'healthInsurance'],
    ['remainingMember', 'remainingMembers'],
  ])('%s: the nearest is %s', (name, nearest) => {
    expect(problem(name, true)).toEqual({ kind: 'unknown-name', name, nearest });
  });

  it.each(['', '世帯主', 'zzzzzzzzzzzzzzzzzzzzzzzzzz'])('%j resembles none', (name) => {
    expect(problem(name, true)).toEqual({ kind: 'unknown-name', name, nearest: null });
  });

  it.each(['constructor', '__proto__', 'toString'])('%s is no fact either, though every object has it', (name) => {
    expect(problem(name, true)?.kind).toBe('unknown-name');
  });

  it('even when its value is unknown', () => {
    expect(problem('wasHead', 'unknown')?.kind).toBe('unknown-name');
  });
});

describe('a value of another type is refused, never taken for unknown', () => {
  it.each<[name: string, value: unknown]>([
    ['wasHouseholdHead', 'true'],
    ['wasHouseholdHead', 1],
    ['wasHouseholdHead', { oneOf: [true] }],
    ['wasHouseholdHead', []],
    ['wasHouseholdHead', 'Unknown'],
    ['healthInsurance', true],
    ['healthInsurance', ['kouki']],
    ['healthInsurance', {}],
    ['healthInsurance', { oneOf: [] }],
    ['healthInsurance', { oneOf: 'kouki' }],
    ['healthInsurance', { oneOf: ['kouki', 1] }],
    ['healthInsurance', { oneOf: ['kouki'], in: [] }],
    ['remainingMembers', '2'],
    ['remainingMembers', -1],
    ['remainingMembers', 1.5],
    ['remainingMembers', NaN],
    ['remainingMembers', Infinity],
    ['remainingMembers', 2 ** 53],
    ['remainingMembers', [1, 2]],
    ['remainingMembers', { from: '1' }],
    ['remainingMembers', { from: null, to: 2 }],
    ['remainingMembers', { from: 1, upTo: 2 }],
    ['remainingMembers', {}],
    ['spouseAge', { none: 'yes' }],
    ['spouseAge', { none: true }],
    ['spouseAge', { none: null }],
    ['deathDate', 20261122],
    ['deathDate', '2026-02-29'],
    ['deathDate', '2026/11/22'],
    ['deathDate', '令和8年11月22日'],
    ['deathDate', { from: '2026-11-31' }],
    ['deathDate', new Date(0)],
    ['treatmentMonthNext', '2026-12-02'],
    ['treatmentMonthNext', { from: '2026-12-15' }],
    ['disabilityHandbooks', 'physical'],
    ['disabilityHandbooks', ['physical', 1]],
    ['disabilityHandbooks', { in: 'physical' }],
    ['disabilityHandbooks', { in: null }],
    ['disabilityHandbooks', { in: [], perhaps: [] }],
    ['disabilityHandbooks', {}],
    ['disabilityHandbooks', true],
  ])('%s: %j', (name, value) => {
    expect(problem(name, value)).toMatchObject({ kind: 'wrong-type', name });
  });

  it.each<[name: string, value: unknown, expected: string]>([
    ['wasHouseholdHead', 'yes', 'true, false'],
    ['remainingMembers', 'two', '0, {"from": 0, "to": 2}'],
    ['disabilityHandbooks', 'physical', 'physical, intellectual, mental; […], {"in": […], "open": […]}'],
    ['treatmentMonthNext', '2026-12-15', 'YYYY-MM-01'],
  ])('%s: %j says what is expected', (name, value, expected) => {
    expect(problem(name, value)).toEqual({ kind: 'wrong-type', name, expected });
  });
});

describe('a word that is no value of the fact is refused', () => {
  it.each<[name: string, value: unknown, wrong: string, nearest: string | null]>([
    ['healthInsurance', 'kokuhoo', 'kokuhoo', 'kokuho'],
    ['healthInsurance', { oneOf: ['kouki', 'kokuhoKumiaii'] }, 'kokuhoKumiaii', 'kokuhoKumiai'],
    ['disabilityHandbooks', ['physical', 'mentl'], 'mentl', 'mental'],
    ['disabilityHandbooks', { in: [], open: ['visual-impairment'] }, 'visual-impairment', null],
    ['graveSuccessor', 'unknown ', 'unknown ', null],
  ])('%s: %j', (name, value, wrong, nearest) => {
    expect(problem(name, value)).toEqual({ kind: 'not-a-value', name, value: wrong, nearest });
  });
});

describe('null says "there is none", only where there can be none', () => {
  it.each(['wasHouseholdHead', 'healthInsurance', 'disabilityHandbooks', 'remainingMembers', 'deathDate'])(
    'not for %s',
    (name) => {
      expect(problem(name, null)).toEqual({ kind: 'none-not-allowed', name });
    },
  );

  it('nor as a possibility', () => {
    expect(problem('remainingMembers', { none: 'maybe' })).toEqual({
      kind: 'none-not-allowed',
      name: 'remainingMembers',
    });
  });
});

it('a member that is certain and open at once is refused', () => {
  expect(problem('disabilityHandbooks', { in: ['mental'], open: ['physical', 'mental'] })).toEqual({
    kind: 'in-and-open',
    name: 'disabilityHandbooks',
    value: 'mental',
  });
});

it.each<[name: string, value: unknown]>([
  ['remainingMembers', { from: 3, to: 2 }],
  ['deathDate', { from: '2026-11-22', to: '2026-11-21' }],
])('a range that ends before it begins is refused: %s %j', (name, value) => {
  expect(problem(name, value)).toEqual({ kind: 'empty-range', name });
});

it.each<[value: unknown]>([
  ['9999-12-31'],
  ['2200-01-01'],
  [{ from: '2200-01-01' }],
  [{ from: '2026-11-01', to: '2200-01-01' }],
])('a day that stands for “no end” is not taken for one: %j', (value) => {
  expect(problem('knewOfInheritanceDate', value)).toMatchObject({
    kind: 'day-too-far',
    name: 'knewOfInheritanceDate',
  });
});

it.each(FACT_NAMES)('what is known of %s can be said in the form of the contract and means the same', (name) => {
  fc.assert(
    fc.property(knowledgeAbout(name), (one) => {
      expect(known(name, asGiven(name, one))).toEqual(one);
    }),
    { seed: seed(), numRuns: size(5, 500) },
  );
});
