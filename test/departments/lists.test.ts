import fc from 'fast-check';
import { closingDays } from '../../src/departments/closing-days.js';
import { decide } from '../../src/domain/decide.js';
import { withDerived } from '../../src/domain/derived.js';
import type { FactSheet } from '../../src/domain/fact-sheet.js';
import { assembleList } from '../../src/domain/procedure-list/assemble.js';
import type { ProcedureList } from '../../src/domain/procedure-list/procedure-list.js';
import { size } from '../support/sizes.js';
import { sheet, type Given } from '../unit/domain/sheet.js';
import { realCatalogue } from './catalogue.js';
import { holds, sayTheSeed } from './holds.js';
import { family } from './random-family.js';

const { compiled: catalogue } = realCatalogue();

beforeAll(sayTheSeed);

/** The list by the real rules, for a viewer who may see every row. */
function listOf(known: FactSheet): ProcedureList {
  const sheetOf = () => known;
  return assembleList({
    catalogue,
    decisions: decide({ catalogue, sheetOf }),
    sheetOf,
    closed: new Set(),
    closedOn: closingDays(),
    today: '2026-11-22',
    numbers: new Map(),
    waiting: [],
  });
}

const rowsOf = ({ groups }: ProcedureList): string[] =>
  groups.flatMap(({ items }) =>
    items.flatMap(({ code, choices }) => (choices.length > 0 ? choices.map((row) => row.code) : [code])),
  );

describe('the list of any family', () => {
  it('never says both that a row is not needed and that it may be', () => {
    holds(
      fc.property(family, ({ stated }) => {
        const list = listOf(withDerived(stated));
        const maybe = new Set([...rowsOf(list), ...list.mentions.map(({ code }) => code)]);
        expect(list.notNeeded.map(({ code }) => code).filter((code) => maybe.has(code))).toEqual([]);
      }),
      size(10, 500),
    );
  });

  it('warns only of what it lists', () => {
    holds(
      fc.property(family, ({ stated }) => {
        const list = listOf(withDerived(stated));
        const listed = new Set(rowsOf(list));
        expect(list.keep.map(({ code }) => code).filter((code) => !listed.has(code))).toEqual([]);
      }),
      size(10, 500),
    );
  });
});

describe('the list of the parents of a dead child', () => {
  const child: Given = {
    deathDate: '2026-11-12',
    birthDate: '2017-05-11',
    residentOfCity: true,
    healthInsurance: 'employeeDependent',
    wasHouseholdHead: false,
    remainingMembers: 2,
    remainingMembersAged15Plus: 2,
  };
  const list = listOf(sheet(child));
  const mentioned = list.mentions.map(({ code }) => code);

  it('mentions certificates, a pension the child may have drawn, advice; nothing of what only adults have', () => {
    expect(mentioned).toEqual(
      expect.arrayContaining(['SHIMIN-JOHYO', 'EXT-NENKIN-UNPAID', 'EXT-NANBYO', 'SOMU-LEGAL']),
    );
    expect(mentioned.filter((code) => /^(NOGYO|RINMU|SUIDO|KANKYO|EXT-ZEIMU|EXT-HOMU|EXT-KURUMA)-/.test(code))).toEqual(
      [],
    );
    expect(mentioned.length).toBeLessThan(20);
  });

  it('says in one line that whatever stands in the child’s name can be brought up', () => {
    expect(rowsOf(list)).toContain('EXT-CHILD-BELONGINGS');
  });

  it('does not report that the child had no pension beside a mention of a pension', () => {
    const none = listOf(sheet({ ...child, pensionTypes: [] }));
    const pension = (codes: readonly { readonly code: string }[]) =>
      codes.map(({ code }) => code).filter((code) => /NENKIN-(UNPAID|DEATH|DEATH-REPORT)$/.test(code));
    expect([pension(none.notNeeded), pension(none.mentions)]).toEqual([[], []]);
    expect(pension(list.mentions)).toEqual(['NENKIN-DEATH-REPORT', 'NENKIN-UNPAID', 'EXT-NENKIN-UNPAID']);
  });

  it('promises no certificate for dependants to whom nothing changes', () => {
    const arriving = (insurance: string) =>
      listOf(sheet({ ...child, birthDate: '1980-05-11', healthInsurance: insurance })).arrivals.map(({ code }) => code);
    expect(list.arrivals.map(({ code }) => code)).not.toContain('EXT-KENPO-LOSS');
    expect(arriving('employeeInsured')).toContain('EXT-KENPO-LOSS');
  });

  it('lists what the family itself has spoken of', () => {
    expect(rowsOf(listOf(sheet({ ...child, mobileOrOnlineServices: true, securities: true })))).toEqual(
      expect.arrayContaining(['EXT-DIGITAL', 'EXT-SECURITIES']),
    );
  });
});
