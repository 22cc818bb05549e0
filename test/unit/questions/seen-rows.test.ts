import { join } from 'node:path';
import { loadCatalogue } from '../../../src/departments/load.js';
import { seenRows } from '../../../src/questions/seen-questions.js';

const catalogue = loadCatalogue(join(import.meta.dirname, '../../../src/departments')).compiled;
const closed = catalogue.source.procedures.filter(({ disclosure }) => disclosure !== 'open');
const around = { municipality: 'demo-city' } as const;

describe('what was ruled before on a closed row', () => {
  it.each([...new Set(closed.map(({ department }) => department))])(
    'is seen by %s and by nobody else',
    (department) => {
      const codes = closed.filter((row) => row.department === department).map(({ code }) => code);
      const own = seenRows({ ...around, role: 'department', department }, department, catalogue);
      expect(own).toEqual(expect.arrayContaining(codes));
      const counter = seenRows({ ...around, role: 'counter' }, department, catalogue);
      expect(counter.filter((code) => codes.includes(code))).toEqual([]);
    },
  );

  it('hides no open row from the counter', () => {
    expect(seenRows({ ...around, role: 'counter' }, 'NOGYO', catalogue)).toContain('NOGYO-FARMLAND');
  });
});
