import type { Catalogue, Department, Procedure } from '../../src/domain/catalogue.js';
import { catalogueOf, realCatalogue } from './service.js';

/** A department that no city has: a public bath whose season tickets are handed back. It has rules alone. */
const bath: Department = {
  code: 'ONSEN',
  name: { ja: '温泉課', en: 'Public Bath' },
  order: 99,
  outside: false,
  connector: 'rules',
  attends: false,
  secrecyGroup: 'ONSEN',
  askedOn: { basis: 'internal-use', law: { practice: 'invented for the tests' } },
  appliesWhen: { fact: 'residentOfCity', is: true },
  tells: [],
  contact: { floor: { ja: '3階', en: 'floor 3' }, desk: { ja: '99番窓口', en: 'desk 99' }, telephone: '0123-45-6799' },
};
const seasonTicket: Procedure = {
  code: 'ONSEN-TICKET',
  department: 'ONSEN',
  title: {
    ja: '回数券の返却',
    en: 'Return of the season ticket',
    family: { ja: '温泉の回数券をお返しいただくこと', en: 'Handing back the bath’s season ticket' },
  },
  kind: 'return',
  where: 'counter',
  how: ['visit'],
  whoMayApply: ['relative'],
  ungated: false,
  when: { fact: 'ageAtDeath', atLeast: 65 },
  deadlines: [],
  ifLate: 'no-harm',
  bring: [],
  returns: [],
  disclosure: 'open',
  minutes: 5,
  basis: [{ practice: 'invented for the tests' }],
  inForce: { from: '2000-01-01', by: 'deathDate' },
  excludes: [],
  after: [],
  whileUnknown: 'ask',
};

/** The catalogue with one department more. */
export const withExtraDepartment = (catalogue: Catalogue = realCatalogue()): Catalogue => ({
  ...catalogue,
  departments: [...catalogue.departments, bath],
  procedures: [...catalogue.procedures, seasonTicket],
});

/** A city of three: a ledger, a department's own system, a department that attends. */
const THREE = ['SHIMIN', 'SUIDO', 'SHUNO'];
export const threeDepartments = (): Catalogue => catalogueOf(THREE);

/** The main tests run with each of these; nothing in them knows how many departments there are. */
export const everyCatalogue: { readonly name: string; readonly catalogue: () => Catalogue }[] = [
  { name: 'all departments', catalogue: realCatalogue },
  { name: 'three departments', catalogue: threeDepartments },
  { name: 'one invented department more', catalogue: withExtraDepartment },
];

/**
 * With which catalogue the suites run: nothing in them may know how many departments there are, so `npm run proof --
 * catalogues` runs them with three and with one more than there are. The only place that reads the switch.
 */
function ofTheRun(): 'everyday' | 'three' | 'one-more' {
  const given = process.env['YORISOI_TEST_CATALOGUE'] ?? '';
  if (given === '') return 'everyday';
  if (given === 'three' || given === 'one-more') return given;
  throw new Error(`YORISOI_TEST_CATALOGUE is three or one-more, not ${given}`);
}

/**
 * A few departments, where a suite wants no more to be quick: those whose rows or ledgers it names. They are there
 * whatever the run's catalogue is; nothing else in the suite may depend on which others there are.
 */
export const few = (...named: readonly string[]): Catalogue => ofRun(named, () => catalogueOf(named));

/** All departments; of a run with three, those that the suite names, and as many others as make three. */
export const all = (...named: readonly string[]): Catalogue => ofRun(named, realCatalogue);

/** For a suite that means nothing with fewer: `npm run proof -- catalogues` names each of them, with the reason. */
export const everyDepartment = (): Catalogue => all(...realCatalogue().departments.map(({ code }) => code));

function ofRun(named: readonly string[], everyday: () => Catalogue): Catalogue {
  switch (ofTheRun()) {
    case 'everyday':
      return everyday();
    case 'three':
      return catalogueOf([...new Set([...named, ...THREE])].slice(0, Math.max(named.length, THREE.length)));
    case 'one-more':
      return withExtraDepartment();
  }
}
