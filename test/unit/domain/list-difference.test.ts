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
const saying = (all: readonly Difference[], code: string) => all.find(({ procedure }) => procedure.code === code)?.say;

describe('what a correction changes for the family', () => {
  it('is nothing when nothing changed', () => {
    expect(between('2026-10-31', '2026-10-31', { birthDate: '1940-03-02' })).toEqual([]);
  });

  it('names the moved deadline with the day before and the day now', () => {
    const changes = between('2026-10-31', '2026-11-01', { birthDate: '1940-03-02', healthInsurance: 'kouki' });
    expect(saying(changes, 'KOUKI-LOSS')?.ja).toMatch(
      /^「後期高齢者医療の資格喪失と資格確認書等の返却」の期限が変わりました\(前: 令和8年11月14日\(土\).*今: 令和8年11月15日\(日\)/u,
    );
    expect(saying(changes, 'KOUKI-LOSS')?.en).toContain('moved');
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
