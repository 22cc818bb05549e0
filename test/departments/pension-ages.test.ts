import { decide } from '../../src/domain/decide.js';
import { withDerived } from '../../src/domain/derived.js';
import { readFact } from '../../src/domain/fact-input.js';
import type { FactName } from '../../src/domain/facts/index.js';
import { factsOfHousehold } from '../../src/domain/household.js';
import type { Knowledge } from '../../src/domain/knowledge.js';
import { realCatalogue } from './catalogue.js';

/** The decision on one row for a household in which the spouse was born that day, and a death in that interval. */
function outcome(code: string, spouseBorn: string, [from, to = from]: [string, string?], facts: object): string {
  const household = { deceasedWasHead: true, members: [{ birthDate: spouseBorn, relation: 'spouse' }] };
  const said = { deathDate: { from, to }, ...factsOfHousehold(household, { from, to }), ...facts };
  const stated = new Map<FactName, Knowledge[]>();
  for (const [name, value] of Object.entries(said)) {
    const read = readFact(name, value);
    if (!read.ok) throw new Error(`${name}: ${read.problem.kind}`);
    stated.set(read.name, [read.known]);
  }
  const sheet = withDerived(stated);
  const decisions = decide({ catalogue: realCatalogue().compiled, sheetOf: () => sheet });
  return decisions.find((decision) => decision.code === code)?.outcome ?? 'no such row';
}

/** 年齢計算ニ関スル法律: an age is reached on the eve of the birthday. */
describe('the age of the spouse on the day of death', () => {
  const cases: [code: string, years: string, facts: object, born: string, days: [string, string][]][] = [
    [
      'EXT-NENKIN-SURVIVOR',
      'a husband from 55 (厚生年金保険法59条1項1号)',
      {
        nationalPensionStatus: 'cat2',
        sex: 'female',
        survivorSameLivelihood: true,
        childrenUnder18: 0,
        dependentParentOrGrandchild: false,
      },
      '1971-11-11',
      [
        ['2026-11-09', 'NOT_REQUIRED'],
        ['2026-11-10', 'REQUIRED'],
        ['2026-11-11', 'REQUIRED'],
        ['2026-11-20', 'REQUIRED'],
      ],
    ],
    [
      'NENKIN-WIDOW',
      'a wife under 65 (国民年金法49条1項)',
      {
        residentOfCity: true,
        sex: 'male',
        cat1PaidAndExemptMonths: 300,
        everReceivedOldAgeOrDisabilityBasic: false,
        marriageYears: 30,
        survivorSameLivelihood: true,
      },
      '1961-11-15',
      [
        ['2026-11-13', 'REQUIRED'],
        ['2026-11-14', 'NOT_REQUIRED'],
        ['2026-11-15', 'NOT_REQUIRED'],
      ],
    ],
    [
      'NENKIN-CAT3-TO-1',
      'a spouse who is under 60 on the day after the death, too (国民年金法9条3号)',
      { residentOfCity: true, nationalPensionStatus: 'cat2', spousePensionCategory: 'cat3' },
      '1966-11-11',
      [
        ['2026-11-08', 'REQUIRED'],
        ['2026-11-09', 'NOT_REQUIRED'],
        ['2026-11-10', 'NOT_REQUIRED'],
        ['2026-11-11', 'NOT_REQUIRED'],
      ],
    ],
    [
      'NENKIN-CAT3-TO-1',
      'a spouse from 20 (国民年金法7条1項3号)',
      { residentOfCity: true, nationalPensionStatus: 'cat2', spousePensionCategory: 'cat3' },
      '2006-11-11',
      [
        ['2026-11-09', 'NOT_REQUIRED'],
        ['2026-11-10', 'REQUIRED'],
        ['2026-11-11', 'REQUIRED'],
      ],
    ],
  ];

  it.each(cases)('%s: %s, before the eve, on it and on the day', (code, _, facts, born, days) => {
    expect(days.map(([day]) => [day, outcome(code, born, [day], facts)])).toEqual(days);
  });

  it.each(cases)('%s: %s, is to be confirmed while both days are possible', (code, _, facts, born, days) => {
    const [first, last] = [days[0]?.[0] ?? '', days.at(-1)?.[0]];
    expect(outcome(code, born, [first, last], facts)).toBe('TO_CONFIRM');
  });
});
