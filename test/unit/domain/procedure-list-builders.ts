import type { Catalogue, Department, Paper, Procedure } from '../../../src/domain/catalogue.js';
import { weekdayOf } from '../../../src/domain/calendar-date.js';
import { compileCatalogue } from '../../../src/domain/compiled-catalogue.js';
import type { Condition } from '../../../src/domain/condition.js';
import { decide, type DecideInput } from '../../../src/domain/decide.js';
import { assembleList, type AssembleInput } from '../../../src/domain/procedure-list/assemble.js';
import type { ListItem, ProcedureList } from '../../../src/domain/procedure-list/procedure-list.js';
import { sheet } from './sheet.js';

export const department = (code: string, given: Partial<Department> = {}): Department => ({
  code,
  name: { ja: `${code}課`, en: code },
  order: 1,
  outside: false,
  attends: false,
  secrecyGroup: code,
  askedOn: { basis: 'own-duty', law: { practice: 'test' } },
  appliesWhen: { always: true },
  tells: [],
  contact: { floor: { ja: '1階', en: 'floor 1' } },
  ...given,
});

const DEPARTMENTS = [
  department('SHIMIN'),
  department('SUIDO'),
  department('FUKUSHI'),
  department('SHUNO'),
  department('EXT', { outside: true }),
];

export const procedure = (given: Partial<Procedure> & { readonly code: string }): Procedure => ({
  department: given.code.split('-')[0] ?? '',
  title: { ja: given.code, en: given.code, family: { ja: `${given.code}のこと`, en: `About ${given.code}` } },
  kind: 'notification',
  where: 'counter',
  how: ['visit', 'post'],
  whoMayApply: ['relative'],
  ungated: false,
  when: { always: true },
  deadlines: [],
  ifLate: 'no-harm',
  bring: [],
  returns: [],
  disclosure: 'open',
  minutes: 10,
  basis: [{ practice: 'test' }],
  inForce: { from: '2000-01-01', by: 'deathDate' },
  excludes: [],
  after: [],
  whileUnknown: 'ask',
  ...given,
});

export const paper = (id: string, given: Partial<Paper> = {}): Paper => ({
  id,
  name: { ja: id, en: id },
  form: 'original',
  comesBack: false,
  shared: false,
  givenBy: [],
  ...given,
});

export interface Given extends Partial<Omit<AssembleInput, 'catalogue' | 'decisions' | 'sheetOf' | 'closed'>> {
  readonly rows: readonly (Partial<Procedure> & { readonly code: string })[];
  readonly papers?: readonly Paper[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly closed?: readonly string[];
  readonly city?: Catalogue['city'];
  readonly backwards?: boolean;
  /** What people said against or beside the rules. */
  readonly rulings?: DecideInput['rulings'];
  /** false: decisions as if nothing were closed; the list must close it all the same. */
  readonly projected?: boolean;
}

/** A list of invented rows, decided from facts that every holder states. */
export function list({
  rows,
  papers = [],
  facts = {},
  closed: closedCodes = [],
  city = [],
  backwards = false,
  rulings = new Map(),
  projected = true,
  ...rest
}: Given): ProcedureList {
  const known = sheet({ deathDate: '2026-11-02', ...facts });
  const catalogue = compileCatalogue({ departments: DEPARTMENTS, procedures: rows.map(procedure), papers, city });
  const closed = new Set(closedCodes);
  const decisions = decide({ catalogue, sheetOf: () => known, closed: projected ? closed : new Set(), rulings });
  return assembleList({
    catalogue,
    decisions: backwards ? [...decisions].reverse() : decisions,
    sheetOf: () => known,
    closed,
    closedOn: (_office, day) => weekdayOf(day) % 6 === 0,
    today: '2026-11-10',
    numbers: new Map(),
    waiting: [],
    ...rest,
  });
}

export const itemsOf = ({ groups }: ProcedureList): readonly ListItem[] => groups.flatMap(({ items }) => items);
export const codesOf = (given: ProcedureList): string[] => itemsOf(given).map(({ code }) => code);
export const placesOf = ({ groups }: ProcedureList) =>
  Object.fromEntries(groups.flatMap(({ name, items }) => items.map(({ code }) => [code, name])));

export const when = (
  fact: 'wasHouseholdHead' | 'sealRegistered' | 'waterContractHolder' | 'libraryCard',
): Condition => ({ fact, is: true });
export const file = (count: string) =>
  ({ kind: 'file', count, closingDays: 'none', basis: { practice: 'test' } }) as const;
