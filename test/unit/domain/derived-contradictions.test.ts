import { decide } from '../../../src/domain/decide.js';
import { compileCatalogue } from '../../../src/domain/compiled-catalogue.js';
import type { FactName } from '../../../src/domain/facts/index.js';
import { knownOf } from '../../../src/domain/fact-sheet.js';
import type { Condition } from '../../../src/domain/condition.js';
import { department, procedure } from './procedure-list-builders.js';
import { said, sheet, type Given } from './sheet.js';

const torn = (given: Given, ...facts: FactName[]) => facts.map((fact) => sheet(given).get(fact)?.conflict ?? false);
const range = (given: Given, fact: FactName) => knownOf(sheet(given), fact);

/** One row that reads the condition, decided from these facts. */
function row(when: Condition, given: Given) {
  const catalogue = compileCatalogue({
    departments: [department('SHIMIN')],
    procedures: [procedure({ code: 'SHIMIN-ROW', when })],
    papers: [],
    city: [],
  });
  const [decision] = decide({ catalogue, sheetOf: () => sheet(given) });
  return decision;
}

describe('an age beside a birth date that contradicts it', () => {
  const given = { deathDate: '2026-11-02', birthDate: '1940-03-02', ageAtDeath: 50 };

  it('tears both facts: either may be the wrong one, and both answers stay possible', () => {
    expect(torn(given, 'ageAtDeath', 'birthDate')).toEqual([true, true]);
    expect(range(given, 'ageAtDeath')).toMatchObject({ range: { from: 50, to: 86 } });
    expect(range(given, 'birthDate')).toMatchObject({ range: { from: '1940-03-02', to: '1976-11-02' } });
  });

  it('leaves rows to be confirmed that turn on it, and marks them', () => {
    expect(row({ fact: 'ageAtDeath', atLeast: 75 }, given)).toMatchObject({
      outcome: 'TO_CONFIRM',
      conflicts: ['ageAtDeath', 'birthDate'],
    });
    expect(row({ fact: 'reached65ByDeath', is: true }, given)).toMatchObject({
      outcome: 'TO_CONFIRM',
      ask: ['birthDate'],
      conflicts: ['birthDate'],
    });
  });

  it('leaves alone what holds for both', () => {
    expect(row({ fact: 'ageAtDeath', atLeast: 18 }, given)?.outcome).toBe('REQUIRED');
    expect(row({ fact: 'reached60ByDeath', is: true }, { ...given, ageAtDeath: 70 })).toMatchObject({
      outcome: 'REQUIRED',
      conflicts: [],
    });
  });

  it('is none where they agree, also over a day of death that is not settled', () => {
    expect(torn({ ...given, ageAtDeath: 86 }, 'ageAtDeath', 'birthDate')).toEqual([false, false]);
    const eitherDay = { deathDate: said('2026-03-01', '2026-03-02'), birthDate: '1940-03-02' };
    expect(torn({ ...eitherDay, ageAtDeath: 85 }, 'ageAtDeath', 'birthDate')).toEqual([false, false]);
    expect(torn({ ...eitherDay, ageAtDeath: 86 }, 'ageAtDeath', 'birthDate')).toEqual([false, false]);
  });
});

describe('more members of 15 and over than members', () => {
  it('tears both numbers', () => {
    const given = { remainingMembers: 2, remainingMembersAged15Plus: 3 };
    expect(torn(given, 'remainingMembers', 'remainingMembersAged15Plus')).toEqual([true, true]);
    expect(row({ fact: 'remainingMembers', atLeast: 3 }, given)).toMatchObject({
      outcome: 'TO_CONFIRM',
      conflicts: ['remainingMembers'],
    });
  });

  it('is none in a household of adults, and each number narrows the other', () => {
    const adults = { remainingMembers: 2, remainingMembersAged15Plus: 2 };
    expect(torn(adults, 'remainingMembers', 'remainingMembersAged15Plus')).toEqual([false, false]);
    expect(range({ remainingMembersAged15Plus: 2 }, 'remainingMembers')).toMatchObject({ range: { from: 2 } });
    expect(range({ remainingMembers: 2 }, 'remainingMembersAged15Plus')).toMatchObject({ range: { from: 0, to: 2 } });
  });
});

describe('the age of the spouse', () => {
  const age = (given: Given) => range({ spouseExists: true, ...given }, 'spouseAge');

  it.each([
    ['2026-11-13', 64],
    ['2026-11-14', 65],
    ['2026-11-15', 65],
  ])(
    'follows from the birth date the family tells, for a death on %s: %i, from the eve of the birthday',
    (day, years) => {
      const known = age({ deathDate: day, spouseBirthDate: '1961-11-15' });
      expect(known).toEqual({ type: 'int', none: false, range: { from: years, to: years } });
    },
  );

  it('is open while two days of death are alive and the eve lies between them', () => {
    const known = age({ deathDate: { from: '2026-11-13', to: '2026-11-14' }, spouseBirthDate: '1961-11-15' });
    expect(known).toMatchObject({ range: { from: 64, to: 65 } });
  });

  it('contradicts another age that was told', () => {
    const given = { spouseExists: true, deathDate: '2026-11-14', spouseBirthDate: '1961-11-15', spouseAge: 63 };
    expect(torn(given, 'spouseAge')).toEqual([true]);
  });

  it('is none where there is no spouse, and unknown where nobody knows', () => {
    expect(age({ spouseExists: false, deathDate: '2026-11-14' })).toEqual({ type: 'int', none: true, range: null });
    expect(age({ deathDate: '2026-11-14' })).toMatchObject({ range: { from: 0 } });
  });
});
