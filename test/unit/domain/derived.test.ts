import fc from 'fast-check';
import { addDays, birthday, dateFromDayNumber, dayNumber } from '../../../src/domain/calendar-date.js';
import { DERIVATIONS, withDerived } from '../../../src/domain/derived.js';
import { knownOf } from '../../../src/domain/fact-sheet.js';
import { factNamed, type FactName } from '../../../src/domain/facts/index.js';
import { intersect, sameKnowledge, type Knowledge } from '../../../src/domain/knowledge.js';
import { knowledgeAbout } from '../../departments/random-knowledge.js';
import { seed, size } from '../../support/sizes.js';
import { said, sheet, stated, type Given } from './sheet.js';

const runs = { seed: seed(), numRuns: size(200, 3000) };
const is = (fact: FactName, given: Given): unknown => {
  const known = knownOf(sheet(given), fact);
  if (known.type === 'one') return known.possible.length === 1 ? known.possible[0] : known.possible;
  return known.type === 'set'
    ? known.in
    : known.range && known.range.from === known.range.to
      ? known.range.from
      : known;
};

describe('the 65th year is reached on the eve of the birthday (介護保険)', () => {
  it.each([
    ['1961-11-23', '2026-11-21', false],
    ['1961-11-23', '2026-11-22', true],
    ['1961-11-23', '2026-11-23', true],
    ['1960-02-29', '2025-02-27', false],
    ['1960-02-29', '2025-02-28', true],
    ['1960-03-01', '2025-02-27', false],
    ['1960-03-01', '2025-02-28', true],
    ['1961-01-01', '2025-12-30', false],
    ['1961-01-01', '2025-12-31', true],
  ])('born %s, died %s: %s', (birthDate, deathDate, reached) => {
    expect(is('reached65ByDeath', { birthDate, deathDate })).toBe(reached);
  });
});

describe('60 is reached on the eve of the birthday as well (国民年金法37条)', () => {
  it.each([
    ['1966-11-12', '2026-11-10', false],
    ['1966-11-11', '2026-11-10', true],
    ['1966-11-10', '2026-11-10', true],
  ])('born %s, died %s: %s', (birthDate, deathDate, reached) => {
    expect(is('reached60ByDeath', { birthDate, deathDate })).toBe(reached);
  });
});

describe('the 75th year counts from the birthday itself (後期高齢者医療)', () => {
  it.each([
    ['1951-11-22', '2026-11-21', false],
    ['1951-11-22', '2026-11-22', true],
    ['1952-02-29', '2027-02-28', false],
    ['1952-02-29', '2027-03-01', true],
    ['1952-02-29', '2028-02-29', true],
  ])('born %s, died %s: %s', (birthDate, deathDate, reached) => {
    expect(is('aged75AtDeath', { birthDate, deathDate })).toBe(reached);
  });

  it('is open as long as a day of death in question lies before it', () => {
    const given = { birthDate: '1951-11-22', deathDate: { from: '2026-11-21', to: '2026-11-22' } };
    expect(is('aged75AtDeath', given)).toEqual([false, true]);
  });
});

describe('an age that is given', () => {
  it('leaves both 65 and not yet 65 open in the year of 64', () => {
    const given = { ageAtDeath: 64, deathDate: '2026-11-22' };
    expect(is('reached65ByDeath', given)).toEqual([false, true]);
    expect(is('birthDate', given)).toEqual({
      type: 'date',
      range: { from: '1961-11-23', to: '1962-11-22' },
      none: false,
    });
  });

  it.each([
    [63, false, false],
    [65, true, false],
    [74, true, false],
    [75, true, true],
  ])('of %i settles 65 (%s) and 75 (%s)', (ageAtDeath, at65, at75) => {
    const given = { ageAtDeath, deathDate: '2026-11-22' };
    expect(is('reached65ByDeath', given)).toBe(at65);
    expect(is('aged75AtDeath', given)).toBe(at75);
  });

  it('says nothing while the day of death is unknown', () => {
    expect(is('reached65ByDeath', { ageAtDeath: 80 })).toEqual([false, true]);
  });

  it('narrows the birth date to exactly the days that have this age', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 22_000 }),
        fc.nat(105),
        fc.integer({ min: -800, max: 800 }),
        (...x) => {
          const [death, age, near] = x;
          const deathDate = dateFromDayNumber(death);
          const birthDate = addDays(dateFromDayNumber(death - Math.round(age * 365.25)), near);
          if (birthDate > deathDate) return;
          const narrowed = knownOf(sheet({ deathDate, ageAtDeath: age }), 'birthDate');
          const range = narrowed.type === 'date' ? narrowed.range : null;
          const inside = range !== null && range.from <= birthDate && birthDate <= range.to;
          expect(is('ageAtDeath', { deathDate, birthDate }) === age).toBe(inside);
        },
      ),
      runs,
    );
  });

  it('that contradicts the birth date is a conflict, not a choice', () => {
    const torn = sheet({ deathDate: '2026-11-22', birthDate: '1940-01-01', ageAtDeath: 60 });
    expect(torn.get('birthDate')?.conflict).toBe(true);
    expect(is('reached65ByDeath', { deathDate: '2026-11-22', birthDate: '1940-01-01', ageAtDeath: 60 })).toEqual([
      false,
      true,
    ]);
  });

  it('gives way to a birth date that a person settled', () => {
    const given = stated({ deathDate: '2026-11-22', birthDate: '1940-01-01', ageAtDeath: 60 });
    const settled = withDerived(given, new Set<FactName>(['birthDate']));
    expect(settled.get('birthDate')?.conflict).toBe(false);
    expect(knownOf(settled, 'reached65ByDeath')).toEqual({ type: 'one', possible: [true] });
  });
});

describe('what follows from the birth date', () => {
  const died = { deathDate: '2026-11-22' };

  it.each<[birthDate: string, fact: FactName, value: unknown]>([
    ['1951-11-22', 'healthInsurance', ['kouki', 'welfareExempt']],
    ['1961-11-24', 'ltcInsured', ['cat2Certified', 'none']],
    ['1987-11-24', 'ltcInsured', 'none'],
    ['2010-11-24', 'driverLicense', false],
    ['2010-11-23', 'driverLicense', [false, true]],
    ['2011-11-24', 'will', 'none'],
    ['2012-11-24', 'gunOwner', false],
    ['2012-11-23', 'gunOwner', [false, true]],
    ['2011-04-02', 'selfEmployed', false],
    ['2011-04-01', 'selfEmployed', [false, true]],
    ['2015-05-05', 'blueReturn', false],
    ['2015-05-05', 'businessPermits', false],
    ['2015-05-05', 'consumptionTaxpayer', false],
    ['2013-11-24', 'employedAtDeath', false],
    ['2013-11-23', 'employedAtDeath', [false, true]],
    ['2013-11-24', 'workRelatedDeath', false],
    ['2011-04-02', 'employmentBenefitRecipient', false],
    ['2011-04-01', 'employmentBenefitRecipient', [false, true]],
    ['2011-04-02', 'publicServant', false],
    ['2011-04-02', 'privatePensions', false],
    ['2011-04-02', 'koseiFirstVisitWithin5y', false],
    ['2011-04-02', 'everReceivedOldAgeOrDisabilityBasic', false],
    ['2011-04-02', 'nationalPensionStatus', 'notInsured'],
    // 国民年金法7条1項: categories 1 and 3 begin at 20, category 2 goes with an employment.
    ['2011-04-01', 'nationalPensionStatus', ['cat2', 'notInsured']],
    ['2006-11-24', 'agriculturalPension', 'none'],
    ['2006-11-23', 'agriculturalPension', ['insured', 'none', 'receiving']],
    ['2006-11-24', 'pensionPrepaid', false],
    ['2006-11-24', 'cat1PaidMonths', 0],
    ['2006-11-24', 'cat1PaidAndExemptMonths', 0],
    ['1991-11-24', 'koseiLongTermQualified', false],
    ['1991-11-23', 'koseiLongTermQualified', [false, true]],
    ['1991-11-24', 'pension25Years', false],
    ['2010-11-24', 'spouseExists', false],
    ['2010-11-23', 'spouseExists', [false, true]],
    ['2010-11-24', 'survivorSpouseVisa', false],
    ['2010-11-24', 'spousePensionCategory', 'none'],
    ['2014-11-24', 'childrenUnder18', 0],
    ['2014-11-24', 'deceasedIsParentOfMinor', false],
    ['2014-11-23', 'deceasedIsParentOfMinor', [false, true]],
    ['2014-11-24', 'soleCustodian', false],
  ])('born %s: %s is %j', (birthDate, fact, value) => {
    expect(is(fact, { ...died, birthDate, residentOfCity: true })).toEqual(value);
  });

  it('nothing about a child follows while the birth date is unknown', () => {
    expect(is('driverLicense', died)).toEqual([false, true]);
    expect(is('employedAtDeath', died)).toEqual([false, true]);
  });
});

describe('health insurance', () => {
  const old = { deathDate: '2026-11-22', birthDate: '1940-05-05' };

  it('of somebody aged 75 is 後期, unless on public assistance', () => {
    expect(is('healthInsurance', { ...old, seikatsuHogo: false })).toBe('kouki');
    expect(is('healthInsurance', { ...old, seikatsuHogo: true })).toBe('welfareExempt');
  });

  it('is settled by the ledger where public assistance is not seen', () => {
    const ledger = { oneOf: ['kouki', 'employeeInsured', 'none'] };
    expect(is('healthInsurance', { ...old, healthInsurance: ledger })).toBe('kouki');
  });

  it('below 65 is never 後期', () => {
    const young = { deathDate: '2026-11-22', birthDate: '1990-05-05' };
    expect(is('healthInsurance', young)).not.toContain('kouki');
  });

  it('on public assistance is neither 国保 nor 後期', () => {
    const given = { deathDate: '2026-11-22', birthDate: '1956-05-05', seikatsuHogo: true };
    expect(is('healthInsurance', given)).not.toContain('kokuho');
    expect(is('healthInsurance', given)).not.toContain('kouki');
  });
});

describe('long-term care', () => {
  const old = { deathDate: '2026-11-22', birthDate: '1940-05-05' };
  const fifty = { deathDate: '2026-11-22', birthDate: '1976-05-05' };

  it.each<[name: string, given: Given, value: unknown]>([
    ['65 and living here', { ...old, residentOfCity: true }, 'cat1'],
    ['65 and on public assistance', { ...old, residentOfCity: true, seikatsuHogo: true }, 'cat1'],
    ['65 elsewhere', { ...old, residentOfCity: false, insuredHereUnderFacilityRule: false }, 'none'],
    [
      '65 in a home elsewhere, insured here',
      { ...old, residentOfCity: false, insuredHereUnderFacilityRule: true },
      'cat1',
    ],
    ['50 and certified', { ...fifty, residentOfCity: true, ltcCertified: true }, 'cat2Certified'],
    ['50 and not certified', { ...fifty, residentOfCity: true, ltcCertified: false }, 'none'],
    ['50, certification unknown', { ...fifty, residentOfCity: true }, ['cat2Certified', 'none']],
  ])('%s', (_name, given, value) => {
    expect(is('ltcInsured', given)).toEqual(value);
  });
});

describe('the household', () => {
  it.each<[given: Given, fact: FactName, value: unknown]>([
    [{ deceasedIsParentOfMinor: false }, 'becomesSingleParent', [false, true]],
    [{ deceasedIsParentOfMinor: false, childrenUnder18: 0 }, 'becomesSingleParent', false],
    [{ deceasedIsParentOfMinor: true }, 'becomesSingleParent', [false, true]],
    [{ remainingMembers: 0 }, 'remainingMembersAged15Plus', 0],
    [{ pensionTypes: ['roureiKiso', 'roureiKosei'] }, 'everReceivedOldAgeOrDisabilityBasic', true],
    [{ pensionTypes: ['izokuKiso'] }, 'everReceivedOldAgeOrDisabilityBasic', [false, true]],
    [{ spouseExists: false }, 'spousePensionCategory', 'none'],
    [{ spouseExists: false }, 'spouseAge', { type: 'int', range: null, none: true }],
  ])('%j: %s is %j', (given, fact, value) => {
    expect(is(fact, given)).toEqual(value);
  });

  it('has no more members of 15 and over than members', () => {
    expect(knownOf(sheet({ remainingMembers: 2 }), 'remainingMembersAged15Plus')).toEqual({
      type: 'int',
      range: { from: 0, to: 2 },
      none: false,
    });
  });

  it('has paid and exempt months no fewer than paid ones', () => {
    expect(knownOf(sheet({ cat1PaidMonths: 120 }), 'cat1PaidAndExemptMonths')).toMatchObject({ range: { from: 120 } });
  });
});

describe('days that follow from the day of death', () => {
  it.each([
    ['2026-11-22', '2026-11-23', '2027-01-01'],
    ['2026-12-15', '2026-12-16', '2027-01-01'],
    ['2026-12-16', '2026-12-17', '2027-03-01'],
    ['2026-12-31', '2027-01-01', '2027-03-01'],
    ['2024-02-29', '2024-03-01', '2024-05-01'],
    ['2026-02-15', '2026-02-16', '2026-03-01'],
  ])('died %s: insurance ends %s, pension counted from %s', (deathDate, dayAfterDeath, month) => {
    expect(is('dayAfterDeath', { deathDate })).toBe(dayAfterDeath);
    expect(is('pensionPaymentMonthNext', { deathDate })).toBe(month);
  });
});

it('a derived value is one more source: what was stated against it is a conflict', () => {
  const torn = sheet({ deathDate: '2026-11-22', birthDate: '1940-05-05', healthInsurance: said('kokuho') });
  expect(torn.get('healthInsurance')?.conflict).toBe(true);
});

describe('knowing more never takes back what followed', () => {
  it.each(DERIVATIONS.map(({ fact, from, derive }, index) => ({ name: `${fact} (${index + 1})`, from, derive })))(
    '$name',
    ({ from, derive }) => {
      const inputs = fc.tuple(...from.map((input) => fc.tuple(knowledgeAbout(input), knowledgeAbout(input))));
      fc.assert(
        fc.property(inputs, (pairs) => {
          const before = new Map<FactName, Knowledge>();
          const after = new Map<FactName, Knowledge>();
          for (const [index, [a, b]] of pairs.entries()) {
            const [input, refined] = [from[index], intersect(a, b)];
            if (!input || !refined) return;
            before.set(input, a);
            after.set(input, refined);
          }
          const [loose, tight] = [derive(asSheet(before)), derive(asSheet(after))];
          const met = intersect(loose, tight);
          expect(met !== null && sameKnowledge(met, tight)).toBe(true);
        }),
        runs,
      );
    },
  );

  const asSheet = (known: ReadonlyMap<FactName, Knowledge>) =>
    new Map([...known].map(([fact, one]) => [fact, { known: one, conflict: false }]));
});

it('each derivation reads facts of the vocabulary, and none of those computed later but its own', () => {
  const order = DERIVATIONS.map(({ fact }) => fact);
  for (const [index, { fact, from, fromStated }] of DERIVATIONS.entries())
    for (const input of from) {
      expect(factNamed(input)).toBeDefined();
      const later = order.lastIndexOf(input) > index;
      // Of two facts that follow from each other, both read what was stated.
      expect([fact, input, later && fromStated !== true]).toEqual([fact, input, false]);
    }
});

it('the two statutes part at the birthday: its eve for 65, the day itself for 75', () => {
  for (let day = dayNumber('1951-01-01'); day < dayNumber('1955-01-01'); day += size(13, 1)) {
    const birthDate = dateFromDayNumber(day);
    const [at65, at75] = [birthday(birthDate, 65), birthday(birthDate, 75)];
    const answers = [
      is('reached65ByDeath', { birthDate, deathDate: addDays(at65, -2) }),
      is('reached65ByDeath', { birthDate, deathDate: addDays(at65, -1) }),
      is('aged75AtDeath', { birthDate, deathDate: addDays(at75, -1) }),
      is('aged75AtDeath', { birthDate, deathDate: at75 }),
    ];
    expect([birthDate, ...answers]).toEqual([birthDate, false, true, false, true]);
  }
});
