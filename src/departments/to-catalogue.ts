import type { BringItem, Catalogue, Department, Procedure } from '../domain/catalogue.js';
import type { Condition } from '../domain/condition.js';
import type { CatalogueFiles } from './read-files.js';
import type { DepartmentFile, ProcedureEntry } from './schema.js';

const ALWAYS: Condition = { always: true };

/** The files as the engine's catalogue: departments and outside bodies alike, rows in the files' order. */
export function toCatalogue({ departments, outside, papers, city }: CatalogueFiles): Catalogue {
  const files = [...departments].sort((a, b) => a.content.order - b.content.order).map(({ content }) => content);
  const bodies = [...(outside?.content.bodies ?? [])].sort((a, b) => a.order - b.order);
  return {
    departments: [
      ...files.map(toDepartment),
      ...bodies.map(({ body, name, order }): Department => ({
        code: body,
        name,
        order,
        outside: true,
        attends: false,
        secrecyGroup: body,
        askedOn: { basis: 'own-duty', law: { practice: '市は照会しない' } },
        appliesWhen: ALWAYS,
        tells: [],
        contact: {},
      })),
    ],
    procedures: [
      ...files.flatMap(({ department, procedures }) => procedures.map((entry) => toProcedure(entry, department))),
      ...bodies.flatMap(({ body, procedures }) => procedures.map((entry) => toProcedure(entry, body))),
    ],
    papers: papers.content.papers,
    city: city.content.parameters,
  };
}

function toDepartment({
  department,
  appliesWhen,
  secrecyGroup,
  procedures: _rows,
  examples: _examples,
  given: _given,
  ...rest
}: DepartmentFile): Department {
  return {
    ...rest,
    code: department,
    outside: false,
    secrecyGroup: secrecyGroup ?? department,
    appliesWhen: appliesWhen === 'always' ? ALWAYS : appliesWhen,
  };
}

function toProcedure({ appliesWhen, bring, ...rest }: ProcedureEntry, department: string): Procedure {
  return {
    ...rest,
    department,
    ungated: appliesWhen === 'always',
    bring: bring.map(({ paper, anyOf, ...item }): BringItem => ({ ...item, paper: anyOf ?? paper ?? '' })),
  };
}
