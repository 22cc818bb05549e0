import type { Department } from '../../../src/domain/catalogue.js';
import { FACT_NAMES, factNamed, type FactName } from '../../../src/domain/facts/index.js';
import { CALLER, FAMILY, personOf, ReadingRights, REGISTER, SHOWN, tellFaults } from '../../../src/domain/reading.js';
import { department } from './small-catalogue.js';

const law = { law: '個人情報保護法', article: '第69条第2項第2号' };
const tells = (signal: FactName, ...to: string[]): Department['tells'][number] => ({ signal, to, basis: law });
const tax = (code: string) => department(code, { secrecyGroup: 'TAX' });

const rights = new ReadingRights({
  departments: [
    department('SHIMIN', { tells: [tells('noKin', 'counter', 'FUKUSHI')] }),
    department('KAIGO', { tells: [tells('ltcCertified', 'counter')] }),
    department('FUKUSHI'),
    department('KOKUHO'),
    tax('SHIMINZEI'),
    tax('SHISANZEI'),
    tax('KEIJI'),
    tax('SHUNO'),
  ],
});

describe('whose word a reader may use', () => {
  it.each<[why: string, reader: string, fact: FactName, source: string, may: boolean]>([
    ['the register is for municipal affairs', 'KOKUHO', 'wasHouseholdHead', REGISTER, true],
    ['so is any word on what the register holds', 'KOKUHO', 'wasHouseholdHead', 'SHIMIN', true],
    ['what is computed belongs to all who may compute it', 'KOKUHO', 'reached65ByDeath', 'KAIGO', true],
    ['the family speaks to everybody', 'KOKUHO', 'seikatsuHogo', FAMILY, true],
    ['so do the papers it shows', 'KOKUHO', 'seikatsuHogo', SHOWN, true],
    ['and whoever calls for it', 'KOKUHO', 'lifeInsurance', CALLER, true],
    ['a department reads its own ledger', 'FUKUSHI', 'seikatsuHogo', 'FUKUSHI', true],
    ['and what its own clerk says', 'FUKUSHI', 'seikatsuHogo', personOf('FUKUSHI'), true],
    ['nobody else reads a private fact', 'KOKUHO', 'seikatsuHogo', 'FUKUSHI', false],
    ['not even when a clerk says it', 'KOKUHO', 'seikatsuHogo', personOf('FUKUSHI'), false],
    ['nor the counter', 'counter', 'seikatsuHogo', 'FUKUSHI', false],
    ['a signal goes to whom it is addressed', 'FUKUSHI', 'noKin', 'SHIMIN', true],
    ['by whichever mouth of the department', 'FUKUSHI', 'noKin', personOf('SHIMIN'), true],
    ['to the counter if it is', 'counter', 'noKin', 'SHIMIN', true],
    ['to nobody else', 'KOKUHO', 'noKin', 'SHIMIN', false],
    ['and from nobody else', 'FUKUSHI', 'noKin', 'KAIGO', false],
    ['what the family tells is no matter of ledgers', 'KOKUHO', 'lifeInsurance', 'FUKUSHI', false],
    ['the tax offices hold one secret', 'SHISANZEI', 'taxUnpaid', 'SHUNO', true],
    ['together', 'KEIJI', 'residentTaxLiability', 'SHIMINZEI', true],
    ['against everybody else', 'FUKUSHI', 'taxUnpaid', 'SHUNO', false],
    ['one stranger is not another', 'EXT-A', 'taxUnpaid', 'EXT-B', false],
  ])('%s: %s on %s by %s', (_why, reader, fact, source, may) => {
    expect(rights.mayUse(reader, fact, source)).toBe(may);
  });
});

describe('what a rule may name', () => {
  it.each<[reader: string, fact: FactName, may: boolean]>([
    ['KOKUHO', 'wasHouseholdHead', true],
    ['KOKUHO', 'lifeInsurance', true],
    ['KOKUHO', 'reached65ByDeath', true],
    ['FUKUSHI', 'noKin', true],
    ['KAIGO', 'noKin', false],
    ['KAIGO', 'ltcCertified', true],
    ['KOKUHO', 'ltcCertified', false],
    ['KOKUHO', 'taxUnpaid', false],
    ['SHISANZEI', 'taxUnpaid', true],
    // Also held by the family: other departments read the family's own statement.
    ['SHIMIN', 'seikatsuHogo', true],
    ['EXT-HOMU', 'ownsLand', true],
  ])('of %s, %s: %s', (reader, fact, may) => {
    expect(rights.mayRead(reader, fact)).toBe(may);
  });

  it('is never a private fact that the family does not hold too, outside its own office', () => {
    const secret = FACT_NAMES.filter((name) => {
      const { class: factClass, holders } = factNamed(name);
      return factClass === 'private' && holders.every(({ by }) => by !== FAMILY && by !== 'IRYO');
    });
    expect(secret.length).toBeGreaterThan(0);
    expect(secret.filter((fact) => rights.mayRead('IRYO', fact))).toEqual([]);
  });
});

describe('what a department may tell', () => {
  const faults = (code: string, signal: FactName) =>
    tellFaults(department(code, { tells: [tells(signal, 'counter')] }));

  it('is a signal of its own', () => {
    expect(faults('KAIGO', 'ltcCertified')).toEqual([]);
  });

  it.each<[code: string, signal: FactName, fault: string]>([
    ['FUKUSHI', 'seikatsuHogo', 'seikatsuHogo is private, not a signal: only signals may be told to others'],
    ['KOKUHO', 'lifeInsurance', 'lifeInsurance is family, not a signal: only signals may be told to others'],
    ['KOKUHO', 'ltcCertified', 'ltcCertified is not held by KOKUHO: the department that holds it tells it'],
  ])('is nothing else: %s, %s', (code, signal, fault) => {
    expect(faults(code, signal)).toEqual([fault]);
  });
});
