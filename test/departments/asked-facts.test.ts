import fc from 'fast-check';
import { decide } from '../../src/domain/decide.js';
import { DERIVATIONS, withDerived } from '../../src/domain/derived.js';
import { FACT_NAMES, factNamed, type FactName } from '../../src/domain/facts/index.js';
import { factsReadBy, leavesOf } from '../../src/domain/evaluate.js';
import { factsReadByProcedure } from '../../src/domain/procedure-facts.js';
import { FAMILY, personOf, REGISTER, SHOWN } from '../../src/domain/reading.js';
import { sheetsFor, type Statement, type Statements } from '../../src/domain/statements.js';
import { ONLY_BY_CORRECTION } from '../../src/cases/notice-facts.js';
import { factsStillOwed } from '../../src/questions/still-owed.js';
import { departmentsReading, factsAsked } from '../../src/questions/facts-asked.js';
import { realCatalogue } from './catalogue.js';
import { holds, sayTheSeed } from './holds.js';
import { family, type Stated } from './random-family.js';
import { asGiven } from './random-knowledge.js';
import { size } from '../support/sizes.js';

const { compiled } = realCatalogue();
const asked = factsAsked(compiled);
const askedOf = (department: string): readonly FactName[] => asked.get(department) ?? [];
const holdersOf = (fact: FactName): string[] =>
  factNamed(fact).holders.flatMap(({ by }) => (compiled.departments.get(by)?.outside === false ? [by] : []));
const askedAgainAfter = (fact: FactName): string[] => [...departmentsReading(compiled, new Set([fact]))];

const owedBy = (department: string, statements: Statements): FactName[] =>
  factsStillOwed(department, compiled, statements, new Set());
const spoken = (stated: Stated): Statement =>
  Object.fromEntries(
    [...stated].flatMap(([fact, [known]]) =>
      known ? [[fact, { value: asGiven(fact, known), at: '2026-11-22T00:00:00.000Z' }]] : [],
    ),
  );

beforeAll(sayTheSeed);

describe('a department is asked', () => {
  it('for every fact that a row waits for and that it holds: nobody is said to find out what he was not asked', () => {
    holds(
      fc.property(family, ({ stated }) => {
        const sheet = withDerived(stated);
        const waited = new Set(decide({ catalogue: compiled, sheetOf: () => sheet }).flatMap(({ ask }) => ask));
        const forgotten = [...waited].flatMap((fact) =>
          holdersOf(fact).flatMap((code) => (askedOf(code).includes(fact) ? [] : [`${code}: ${fact}`])),
        );
        expect(forgotten).toEqual([]);
      }),
      size(20, 1000),
    );
  });

  it('as a question to a person too: what a row waits for the family can tell, or somebody owes a word, attends or is outside', () => {
    holds(
      fc.property(family, ({ stated }) => {
        const statements = new Map([[REGISTER, spoken(stated)]]);
        const owed = new Map([...compiled.departments.keys()].map((code) => [code, owedBy(code, statements)]));
        const isSomebodys = (fact: FactName) =>
          ONLY_BY_CORRECTION[fact] !== undefined ||
          factNamed(fact).holders.some(
            ({ by }) => by === FAMILY || compiled.departments.get(by)?.attends === true || owed.get(by)?.includes(fact),
          ) ||
          holdersOf(fact).length === 0;
        const decisions = decide({ catalogue: compiled, sheetOf: sheetsFor(compiled.source, statements) });
        const nobodys = decisions.flatMap(({ code, ask, conflicts }) =>
          ask.flatMap((fact) => (conflicts.includes(fact) || isSomebodys(fact) ? [] : [`${code}: ${fact}`])),
        );
        expect(nobodys).toEqual([]);
      }),
      size(10, 300),
    );
  });

  it('for the microchip once a dog is known of: by the tag that the family showed, or by its own word', () => {
    const at = '2026-11-22T00:00:00.000Z';
    const registered = {
      deathDate: { value: '2026-11-01', at },
      birthDate: { value: '1940-01-01', at },
      residentOfCity: { value: true, at },
    };
    const dogs = { dogsRegistered: { value: 1, at } };
    expect(owedBy('KANKYO', new Map([[REGISTER, registered]]))).toContain('dogsRegistered');
    expect(owedBy('KANKYO', new Map([[REGISTER, registered]]))).not.toContain('dogMicrochipped');
    for (const source of [SHOWN, personOf('KANKYO')]) {
      const known = new Map<string, Statement>([
        [REGISTER, registered],
        [source, dogs],
      ]);
      expect(owedBy('KANKYO', known)).toContain('dogMicrochipped');
    }
    const told = new Map<string, Statement>([
      [REGISTER, registered],
      [SHOWN, dogs],
      [FAMILY, { dogMicrochipped: { value: 'all', at } }],
    ]);
    expect(owedBy('KANKYO', told)).not.toContain('dogMicrochipped');
  });

  it('for the birth date of the spouse, which rules read as an age alone', () => {
    const readers = compiled.source.procedures.filter((row) => factsReadByProcedure(row).includes('spouseBirthDate'));
    expect(readers).toEqual([]);
    expect(askedOf('SHIMIN')).toContain('spouseBirthDate');
  });

  it('for no fact that it does not hold, and for none on which nothing turns', () => {
    for (const [code, facts] of asked)
      for (const fact of facts) {
        expect([code, fact, factNamed(fact).holders.some(({ by }) => by === code)]).toEqual([code, fact, true]);
        expect([fact, askedAgainAfter(fact).length > 0]).toEqual([fact, true]);
      }
  });
});

it('a department owes no word on what only a correction of the notice settles: nothing it writes would be taken', () => {
  const at = '2026-11-22T00:00:00.000Z';
  const register = { deathDate: { value: { from: '2026-10-01', to: '2026-11-20' }, at } };
  const owed = factsStillOwed('SHIMIN', compiled, new Map([[REGISTER, register]]), new Set());
  expect(owed).toContain('wasHouseholdHead');
  expect(owed.filter((fact) => ONLY_BY_CORRECTION[fact])).toEqual([]);
});

describe('a department is asked again', () => {
  const rows = [...compiled.rules.values()].flat();

  it('when a fact changes that its rows read, or from which one that they read is worked out', () => {
    for (const { procedure, reader } of rows)
      for (const fact of factsReadByProcedure(procedure)) {
        const behind = [fact, ...DERIVATIONS.filter((one) => one.fact === fact).flatMap(({ from }) => from)];
        for (const one of behind)
          expect([procedure.code, one, askedAgainAfter(one).includes(reader.code)]).toEqual([
            procedure.code,
            one,
            true,
          ]);
      }
  });

  it('when a fact changes that its gate reads, if a row of it stands behind the gate', () => {
    const gates = rows.flatMap(({ procedure, reader }) =>
      procedure.ungated
        ? []
        : leavesOf(reader.appliesWhen).flatMap((leaf) =>
            'fact' in leaf ? factsReadBy(leaf).map((fact) => [fact, reader.code] as const) : [],
          ),
    );
    expect(gates.length).toBeGreaterThan(0);
    for (const [fact, code] of gates) expect([fact, code, askedAgainAfter(fact)]).toEqual([fact, code, expect.arrayContaining([code])]); // prettier-ignore
  });

  it.each([
    ['childrenUnder18', ['KYOIKU', 'SHIMINZEI', 'KODOMO', 'IRYO']],
    ['deceasedIsParentOfMinor', ['KYOIKU', 'SHIMINZEI']],
    ['spouseBirthDate', ['NENKIN']],
    ['insuredHereUnderFacilityRule', ['KOKUHO', 'KOUKI', 'KAIGO']],
  ] as const)('after word of %s: %j', (fact, departments) => {
    expect(askedAgainAfter(fact)).toEqual(expect.arrayContaining([...departments]));
  });

  it('after no other fact: what only one department reads asks one department again', () => {
    expect(askedAgainAfter('waterAfter')).toEqual(['SUIDO']);
    const everywhere = FACT_NAMES.filter((fact) => askedAgainAfter(fact).length === compiled.departments.size);
    expect(everywhere).toEqual(['deathDate']);
  });
});
