import { join } from 'node:path';
import { loadCatalogue } from '../../../src/departments/load.js';
import { closingDays } from '../../../src/departments/closing-days.js';
import { decide } from '../../../src/domain/decide.js';
import { listDifference, type Difference } from '../../../src/domain/list-difference.js';
import { sheetsFor, type Statement } from '../../../src/domain/statements.js';

const catalogue = loadCatalogue(join(import.meta.dirname, '../../../src/departments')).compiled;
const closed = new Set(
  catalogue.source.procedures.filter(({ disclosure }) => disclosure !== 'open').map(({ code }) => code),
);
const said = (facts: Readonly<Record<string, unknown>>): Statement =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, at: '2026-11-22T00:00:00.000Z' }]));

type Facts = Readonly<Record<string, unknown>>;

function side(deathDate: unknown, facts: Facts, secrets: Readonly<Record<string, Facts>> = {}) {
  const statements = new Map([
    ['register', said({ residentOfCity: true, deathDate, ...facts })],
    ...Object.entries(secrets).map(([source, own]) => [source, said(own)] as const),
  ]);
  const sheetOf = sheetsFor(catalogue.source, statements);
  return { sheetOf, decisions: decide({ catalogue, sheetOf, closed }) };
}

const between = (
  was: unknown,
  is: unknown,
  facts: Facts = {},
  secrets: Readonly<Record<string, Facts>> = {},
): Difference[] =>
  listDifference(side(was, facts, secrets), side(is, facts, secrets), { catalogue, closed, closedOn: closingDays() });
/** Who paid for the deceased's doctors and care: health insurers of the city and of employers, 介護保険. */
const INSURERS = /^(KOKUHO|KOUKI|KAIGO|EXT-KENPO)-/;
const saying = (all: readonly Difference[], code: string) => all.find(({ procedure }) => procedure.code === code)?.say;

const changed = (was: string, is: string, facts: Facts): string[] =>
  between(was, is, facts).flatMap(({ codes }) => codes);

describe('what a correction changes for the family', () => {
  it('is nothing when nothing changed', () => {
    expect(between('2026-10-31', '2026-10-31', { birthDate: '1940-03-02' })).toEqual([]);
  });

  const listed = { birthDate: '1940-03-02', healthInsurance: 'kouki', ltcInsured: 'cat1', pensionTypes: [] };

  it('is one line for the many deadlines that moved alike, with their count and numbers', () => {
    const numbers = new Map([
      ['KOUKI-LOSS', 3],
      ['KAIGO-LOSS', 12],
    ]);
    const settings = { catalogue, closed, closedOn: closingDays(), numbers };
    const changes = listDifference(side('2026-10-05', listed), side('2026-10-06', listed), settings);
    const [moved, ...more] = changes.filter(({ codes }) => codes.includes('KOUKI-LOSS'));
    expect(more).toEqual([]);
    expect(moved?.codes).toContain('KAIGO-LOSS');
    expect(moved?.say.ja).toBe(`${String(moved?.codes.length)}件の期限が1日あとになりました(3・12番など)。`);
    expect(moved?.say.en).toMatch(/^\d+ deadlines are 1 day later \(no\. 3, 12 and others\)\.$/);
    expect(changes.length).toBeLessThan(10);
  });

  it('names a deadline that moved by itself with the day before and the day now', () => {
    const known = (managerChangeDate: string) => side('2026-10-31', { ...listed, managerChangeDate });
    const changes = listDifference(known('2026-11-01'), known('2026-11-05'), {
      catalogue,
      closed,
      closedOn: closingDays(),
    });
    expect(changes.map(({ codes, say }) => [codes, say.ja])).toEqual([
      [
        ['GESUI-JOHKASOU'],
        expect.stringMatching(/^「.+」の期限が変わりました\(前: 令和8年12月1日.*今: 令和8年12月5日.*\)。$/u),
      ],
    ]);
  });

  it('says nothing of the day of what is only mentioned', () => {
    const mentioned = changed('2026-10-05', '2026-10-06', {
      ...listed,
      birthDate: '2017-05-11',
      healthInsurance: 'employeeDependent',
    });
    expect(mentioned).not.toContain('EXT-NENKIN-UNPAID');
    expect(changed('2026-10-05', '2026-10-06', { birthDate: '1940-03-02' })).toContain('EXT-SAIBAN-RENOUNCE');
  });

  it('names the pension month when the first of a month takes the place of the day before (国民年金法18条1項)', () => {
    const changes = between('2026-10-31', '2026-11-01', { birthDate: '1940-03-02' });
    expect(saying(changes, 'EXT-NENKIN-UNPAID')?.ja).toContain('令和8年10月分までから令和8年11月分までに変わりました');
  });

  it('says of the premium that its months stay: it ends with the day after the death (高齢者医療確保法53条)', () => {
    const changes = between('2026-10-31', '2026-11-01', { birthDate: '1940-03-02', healthInsurance: 'kouki' });
    expect(saying(changes, 'KOUKI-PREMIUM')?.ja).toContain('変わらず令和8年10月分までです');
  });

  it('says of the premium that a month is added where the day after the death falls in another month', () => {
    const changes = between('2026-10-30', '2026-10-31', { birthDate: '1940-03-02', healthInsurance: 'kouki' });
    expect(saying(changes, 'KOUKI-PREMIUM')?.ja).toContain('令和8年9月分までから令和8年10月分までに変わりました');
    expect(saying(changes, 'EXT-NENKIN-UNPAID')?.ja ?? '').not.toContain('年金が出るのは');
  });

  it('names both months while both dates are alive', () => {
    const changes = between('2026-10-31', { from: '2026-10-31', to: '2026-11-01' }, { birthDate: '1940-03-02' });
    expect(saying(changes, 'EXT-NENKIN-UNPAID')?.ja).toContain('令和8年10月か令和8年11月分まで');
  });

  it('names the insurer when the day is the 75th birthday (高齢者医療確保法50条1号)', () => {
    const changes = between('2026-10-31', '2026-11-01', { birthDate: '1951-11-01', seikatsuHogo: false });
    expect(saying(changes, 'KOUKI-LOSS')?.ja).toContain('要る');
    expect(saying(changes, 'KOKUHO-LOSS')?.ja).toContain('要らない');
  });

  it('puts money and insurers first, then the earliest deadline', () => {
    const changes = between('2026-10-31', '2026-11-01', { birthDate: '1951-11-01', seikatsuHogo: false });
    const money = changes.map(({ concernsMoney }) => concernsMoney);
    expect(money).toEqual([...money].sort((a, b) => Number(b) - Number(a)));
    expect(money).toContain(false);
  });

  // A card handed back is no payment, and late it loses nothing: that it is the insurer's is all that puts it first.
  it.each([
    ['KOKUHO-', 'KOUKI-', { birthDate: '1951-11-01', seikatsuHogo: false }],
    ['KOUKI-', 'KAIGO-', { birthDate: '1940-03-02', healthInsurance: 'kouki', ltcInsured: 'cat1' }],
    ['EXT-KENPO-', 'EXT-KENPO-', { birthDate: '1970-03-02', healthInsurance: 'employeeSelf' }],
  ])('counts every row of an insurer as money, and puts it before what is none: %s, %s', (one, other, facts) => {
    const changes = between('2026-10-31', '2026-11-01', facts);
    const ofInsurers = changes.filter(({ codes }) => codes.some((code) => INSURERS.test(code)));
    for (const prefix of [one, other])
      expect(ofInsurers.flatMap(({ codes }) => codes)).toContainEqual(expect.stringMatching(`^${prefix}`));
    expect(ofInsurers.map(({ codes, concernsMoney }) => [codes, concernsMoney])).toEqual(
      ofInsurers.map(({ codes }) => [codes, true]),
    );
    const firstOther = changes.findIndex(({ concernsMoney }) => !concernsMoney);
    expect(firstOther).toBeGreaterThan(-1);
    expect(changes.slice(firstOther).filter((change) => ofInsurers.includes(change))).toEqual([]);
  });

  it('tells nothing of closed rows but what follows from the dates: the same for every family', () => {
    const facts = { birthDate: '1940-03-02', healthInsurance: 'kouki' };
    const something = between('2026-10-30', '2026-11-01', facts, {
      KOUKI: { highCostMedicalClaim: true, refundClaimableDate: '2026-12-01' },
      SHUNO: { taxUnpaid: true, taxOverpaid: true },
      SHIMINZEI: { residentTaxLiability: true },
    });
    const nothing = between('2026-10-30', '2026-11-01', facts, { KOUKI: { highCostMedicalClaim: false } });
    expect(something).toEqual(nothing);
    const own = something.filter(({ procedure }) => procedure.disclosure === 'own-desk');
    expect(own).toEqual([]);
  });

  it('compares the answer of a person, not the rule it overrides', () => {
    const facts = { birthDate: '1940-03-02', wasHouseholdHead: true, remainingMembersAged15Plus: 2 };
    const rulings = new Map([['SHIMIN-HOUSEHOLD-HEAD', { outcome: 'NOT_REQUIRED' as const, reason: '届出済み' }]]);
    const ruled = (deathDate: string) => {
      const { sheetOf } = side(deathDate, facts);
      return { sheetOf, decisions: decide({ catalogue, sheetOf, closed, rulings }) };
    };
    const changes = listDifference(ruled('2026-10-31'), ruled('2026-11-01'), {
      catalogue,
      closed,
      closedOn: closingDays(),
    });
    expect(saying(changes, 'SHIMIN-HOUSEHOLD-HEAD')).toBeUndefined();
  });
});
