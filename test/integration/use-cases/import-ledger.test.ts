import { aLedger, aDeceased, anImport } from '../../builders.js';
import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';

const house = useService({ catalogue: few('SHIMIN', 'BOCHI', 'NOGYO', 'SHUNO') });
const stored = (department: string) =>
  house.ground.superuser(
    'select i.rows, i.as_of::text, count(distinct r.position)::int as people from ledger_imports i left join ledger_rows r using (municipality_id, department) where i.department = $1 group by 1, 2',
    [department],
  );

describe('importing a ledger', () => {
  it('replaces the older ledger whole', async () => {
    const graves = Array.from({ length: 2_500 }, (_, index) => ({
      ...aDeceased({ personNumber: String(7_000_000 + index) }),
      facts: { municipalGraveUser: true },
    }));
    await house.desk.as('BOCHI').import('BOCHI', graves, '2026-11-20');
    expect(await stored('BOCHI')).toEqual([{ rows: 2_501, as_of: '2026-11-20', people: 2_501 }]);
    await house.desk.import('BOCHI', [], '2026-11-21');
    expect(await stored('BOCHI')).toEqual([{ rows: 1, as_of: '2026-11-21', people: 1 }]);
  });

  it('is found by what it says of the person', async () => {
    const deceased = aDeceased();
    await house.desk.import('BOCHI', [
      { ...deceased, birthDate: '昭和15年3月2日', facts: { municipalGraveUser: true } },
    ]);
    const id = await house.desk.register({ deceased });
    await house.quiet();
    const { ask } = await house.desk.decision(id, 'BOCHI-SUCCESSION');
    expect(ask.map(({ name }) => name)).not.toContain('municipalGraveUser');
    const other = await house.desk.register({ deceased: { personNumber: null, birthDate: null } });
    await house.quiet();
    expect((await house.desk.question(other, 'BOCHI')).state).not.toBe('ANSWERED');
  });

  it('leaves everything as it was when a cell can’t be read', async () => {
    await house.desk.import('BOCHI', [], '2026-11-21');
    const csv = aLedger([{ personNumber: '1', name: '山田', facts: { municipalGraveUser: 'はいはい' } }]);
    await expect(
      house.desk.as('BOCHI').refuse('importLedger', { department: 'BOCHI', asOf: '2026-11-22', csv }),
    ).resolves.toMatchObject({
      code: 'CSV_CELLS_WRONG',
      message: expect.stringContaining('2行目 municipalGraveUser'),
    });
    expect(await stored('BOCHI')).toEqual([{ rows: 1, as_of: '2026-11-21', people: 1 }]);
  });

  it('holds no name, number or fact in the clear', async () => {
    await house.desk.import('BOCHI', [
      { personNumber: '7654321', name: '墓守 太郎', birthDate: '1940-01-01', facts: { municipalGraveUser: true } },
    ]);
    const rows = await house.ground.superuser('select token, sealed from ledger_rows');
    const bytes = rows.map(({ token, sealed }) => `${String(token)}${String(sealed)}`).join('');
    expect(bytes).not.toMatch(/7654321|municipalGraveUser|墓守/);
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each([
    ['another department’s ledger', 'NOGYO', anImport('BOCHI'), { __typename: 'NotAllowed' }],
    ['the counter, which gets answers and no records', null, anImport('BOCHI'), { code: 'OWN_LEDGER_ONLY' }],
    ['a department that is not there', 'NIWA', anImport('NIWA'), { code: 'NO_SUCH_DEPARTMENT' }],
    ['a department without a ledger', 'NOGYO', anImport('NOGYO'), { code: 'NO_LEDGER' }],
    ['a ledger of tomorrow', 'BOCHI', anImport('BOCHI', [], '2026-11-23'), { code: 'AS_OF_IN_FUTURE' }],
  ])('refuses %s', async (_, actor, input, refusal) => {
    const desk = actor === null ? house.desk : house.desk.as(actor);
    const answer = await desk.refuse('importLedger', input);
    expect(answer).toMatchObject(refusal);
  });
});
