import { decide, type Outcome } from '../../src/domain/decide.js';
import type { FactName } from '../../src/domain/facts/index.js';
import { sheet, type Given } from '../unit/domain/sheet.js';
import { realCatalogue } from './catalogue.js';

/*
 * Somebody who died young, by the real rules: what the law rules out below an age needs no question to the parents, and
 * what it does not rule out is still asked. An age is reached on the eve of the birthday (年齢計算ニ関スル法律).
 */
const DIED = '2026-11-12';
const LAST_DAY_UNDER_20 = '2006-11-14';
const TWENTY_ON_THE_EVE = '2006-11-13';

function of(birthDate: string, given: Given = {}) {
  const known = sheet({ deathDate: DIED, birthDate, residentOfCity: true, ...given });
  const decisions = new Map(
    decide({ catalogue: realCatalogue().compiled, sheetOf: () => known }).map((one) => [one.code, one]),
  );
  return {
    outcomes: (...codes: string[]): (Outcome | undefined)[] => codes.map((code) => decisions.get(code)?.outcome),
    asked: new Set<FactName>([...decisions.values()].flatMap(({ ask }) => ask)),
    reads: (fact: FactName) => [...decisions.values()].flatMap(({ code, ask }) => (ask.includes(fact) ? [code] : [])),
  };
}
const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

describe('the National Pension is compulsory from 20 (国民年金法7条1項1号・3号)', () => {
  const ofPremiums = ['NENKIN-CAT1-DEATH', 'NENKIN-LUMP', 'NENKIN-WIDOW', 'NENKIN-PREPAID-REFUND'];
  const facts: readonly FactName[] = ['cat1PaidMonths', 'cat1PaidAndExemptMonths', 'pensionPrepaid'];

  it('nobody who died before is asked for premiums, nor listed for them', () => {
    for (const birthDate of [LAST_DAY_UNDER_20, '2008-05-01', '2010-05-01', '2017-05-11']) {
      const young = of(birthDate);
      expect([birthDate, ...young.outcomes(...ofPremiums)]).toEqual([birthDate, ...times(4, 'NOT_REQUIRED')]);
      expect(facts.filter((fact) => young.asked.has(fact))).toEqual([]);
    }
  });

  it('from the eve of the 20th birthday it is asked', () => {
    const grown = of(TWENTY_ON_THE_EVE);
    expect(grown.outcomes(...ofPremiums)).toEqual(times(4, 'TO_CONFIRM'));
    expect(facts.filter((fact) => !grown.asked.has(fact))).toEqual([]);
  });

  it('of a birth date known in part, as soon as one possible day is of age', () => {
    expect(of('', { birthDate: { from: '2006-11-01', to: '2007-03-01' } }).outcomes(...ofPremiums)).toEqual(
      times(4, 'TO_CONFIRM'),
    );
  });

  it('who worked may have been insured before: the survivors’ pension stays open, and a pupil’s does not', () => {
    expect(of('2008-05-01').outcomes('EXT-NENKIN-SURVIVOR')).toEqual(['TO_CONFIRM']);
    expect(of('2008-05-01').reads('nationalPensionStatus')).toContain('EXT-NENKIN-SURVIVOR');
    expect(of('2017-05-11').outcomes('EXT-NENKIN-SURVIVOR')).toEqual(['NOT_REQUIRED']);
  });

  it('a word of the family against it is a contradiction to be cleared, not a no', () => {
    expect(of('2008-05-01', { nationalPensionStatus: 'cat1' }).outcomes('NENKIN-CAT1-DEATH')).toEqual(['TO_CONFIRM']);
  });
});

describe('what begins later in life', () => {
  it.each([LAST_DAY_UNDER_20, '2010-05-01', '2017-05-11'])('is nothing of somebody born on %s', (birthDate) => {
    const codes = ['KAIGO-LOSS', 'KAIGO-PREMIUM', 'NOGYO-PENSION'];
    expect(of(birthDate).outcomes(...codes)).toEqual(times(3, 'NOT_REQUIRED'));
  });

  it('asks the parents of a pupil neither for work nor for a spouse, a will or children', () => {
    const pupil = of('2012-05-11');
    const never: readonly FactName[] = ['selfEmployed', 'will', 'spouseExists', 'driverLicense'];
    expect(never.filter((fact) => pupil.asked.has(fact))).toEqual([]);
    const grown = of('1980-05-11');
    expect(never.filter((fact) => !grown.asked.has(fact))).toEqual([]);
  });
});

describe('what there is only for the young', () => {
  it('is told up to the day before 20, and not later', () => {
    expect(of('2006-11-13').outcomes('IRYO-CHILD-HEALTH')).toEqual(['REQUIRED']);
    expect(of('2006-11-12').outcomes('IRYO-CHILD-HEALTH')).toEqual(['NOT_REQUIRED']);
  });

  it('child allowance of the dead child is a question until the role is known', () => {
    expect(of('2017-05-11').outcomes('KODOMO-CA-CHILD')).toEqual(['TO_CONFIRM']);
    expect(of('2017-05-11', { childAllowanceRole: 'child' }).outcomes('KODOMO-CA-CHILD')).toEqual(['REQUIRED']);
  });
});
