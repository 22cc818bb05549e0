import type { Catalogue, Department, Procedure } from '../../../src/domain/catalogue.js';
import { compileCatalogue, type CompiledCatalogue } from '../../../src/domain/compiled-catalogue.js';

const text = { ja: '手続き', en: 'procedure' };
const law = { law: '民法', article: '第1条' };

/** A department with everything at its plainest; a test names only what matters. */
export const department = (code: string, more: Partial<Department> = {}): Department => ({
  code,
  name: text,
  order: 1,
  outside: false,
  attends: false,
  secrecyGroup: code,
  askedOn: { basis: 'own-duty', law },
  appliesWhen: { always: true },
  tells: [],
  contact: {},
  ...more,
});

export const procedure = (code: string, more: Partial<Procedure> = {}): Procedure => ({
  code,
  department: 'SHIMIN',
  title: { ...text, family: text },
  kind: 'notification',
  where: 'counter',
  how: ['visit'],
  whoMayApply: ['heir'],
  ungated: false,
  when: { always: true },
  deadlines: [],
  ifLate: 'no-harm',
  bring: [],
  returns: [],
  disclosure: 'open',
  minutes: 10,
  basis: [law],
  inForce: { from: '1950-01-01', by: 'deathDate' },
  excludes: [],
  after: [],
  whileUnknown: 'ask',
  ...more,
});

export const catalogue = (procedures: readonly Procedure[], more: Partial<Catalogue> = {}): CompiledCatalogue =>
  compileCatalogue({ departments: [department('SHIMIN')], procedures, papers: [], city: [], ...more });
