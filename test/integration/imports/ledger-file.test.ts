import type { ImportLedgerFileInput, ImportLedgerFileSuccess, Ledger } from '../../../src/contract/generated.js';
import { csvInCp932, csvInUtf8, xlsxOf, type WrittenTable } from '../../../src/platform/tables/write-table.js';
import { aDeceased } from '../../builders.js';
import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';

const house = useService({ catalogue: few('BOCHI', 'KAIGO') });

/** Stands in a column that is not read: nowhere afterwards. */
const DROPPED = '滞納あり秘密欄';
const HEADER = ['宛名番号', '使用者氏名', 'フリガナ', '生年月日', '住所', '市営墓地の使用者', '備考'];
let next = 0;
const aLine = (given: Readonly<Partial<Record<string, string>>> = {}): string[] => {
  next += 1;
  const line: Record<string, string> = {
    宛名番号: `00${String(650_000 + next)}`,
    使用者氏名: `髙﨑 ${String.fromCodePoint(0x4e00 + next)}郎`,
    フリガナ: 'ﾀｶｻｷ ﾀﾛｳ',
    生年月日: `3${String(10 + (next % 50))}0302`,
    住所: `七日町${String(next)}-2`,
    市営墓地の使用者: '有',
    備考: DROPPED,
    ...given,
  };
  return HEADER.map((name) => line[name] ?? '');
};
const fileOf = (rows: string[][], write: (table: WrittenTable) => Uint8Array = csvInUtf8, header = HEADER): string =>
  Buffer.from(write({ title: '台帳', header, rows })).toString('base64');

const FIELDS = `applied people problemCount file { format rows } columns { header field { name } } missing { name }
  sample { line cells { field { name } text } } problems { line field { name } message } factsMissing { name }
  difference { added { count lines } changed { count lines } unchanged gone shrinks }`;
type Said = ImportLedgerFileSuccess & { __typename: string; code?: string; message?: string };
const as = (department: string) => ({
  send: async (input: Partial<ImportLedgerFileInput> & { file: string }) => {
    const { importLedgerFile } = await house.service.gql<{ importLedgerFile: Said }>(
      `mutation ($input: ImportLedgerFileInput!) { importLedgerFile(input: $input) { __typename ... on ImportLedgerFileSuccess { ${FIELDS} } ... on UserError { code message } } }`,
      { input: { asOf: '2026-11-22', expectedVersion: await as(department).version(), ...input } },
      { as: `department:${department}` },
    );
    return importLedgerFile;
  },
  ledger: async () => {
    const { ledger } = await house.service.gql<{ ledger: Ledger | null }>(
      `{ ledger { version tooOld meansNoUntil backUntil factsMissing { name } before { asOf rows }
                  standing { asOf rows importedAt importedBy facts { name } } } }`,
      {},
      { as: `department:${department}` },
    );
    return ledger;
  },
  version: async (): Promise<number> => (await as(department).ledger())?.version ?? 0,
  rollBack: async (expectedVersion: number) => {
    const { rollBackLedger } = await house.service.gql<{ rollBackLedger: { __typename: string; code?: string } }>(
      'mutation ($input: RollBackLedgerInput!) { rollBackLedger(input: $input) { __typename ... on UserError { code } } }',
      { input: { expectedVersion } },
      { as: `department:${department}` },
    );
    return rollBackLedger;
  },
});
const bochi = as('BOCHI');
const positions = async (table: string) =>
  (
    await house.ground.superuser(
      `select count(distinct position)::int as count from ${table} where department = 'BOCHI'`,
    )
  )[0]?.['count'];

describe('a department’s ledger from a file', () => {
  it.each([
    ['UTF-8 (BOM)', csvInUtf8],
    ['Shift_JIS (CP932)', csvInCp932],
    ['Excel', xlsxOf],
  ])('in %s is looked at before anything is written, then stands', async (format, write) => {
    const before = await positions('ledger_rows');
    const file = fileOf([aLine(), aLine(), aLine()], write);
    const looked = await bochi.send({ file });
    expect(looked).toMatchObject({ file: { format, rows: 3 }, people: 3, problemCount: 0, applied: false });
    expect(looked.columns.filter(({ field }) => field === null)).toEqual([{ header: '備考', field: null }]);
    expect(looked.sample[0]?.cells.map(({ text }) => text).join()).not.toContain(DROPPED);
    expect(await positions('ledger_rows')).toBe(before);
    expect(await bochi.send({ file, apply: true, evenIfFewer: true })).toMatchObject({ applied: true });
    expect(await positions('ledger_rows')).toBe(3);
    expect(await bochi.ledger()).toMatchObject({
      tooOld: false,
      meansNoUntil: '2027-11-22',
      standing: {
        asOf: '2026-11-22',
        rows: 3,
        importedBy: expect.stringMatching(/./),
        facts: [{ name: 'municipalGraveUser' }],
      },
    });
  });

  it('says who is new, gone and changed, by lines; sent twice it is one import, and goes back to the one before', async () => {
    const lines = [aLine(), aLine(), aLine(), aLine()];
    await bochi.send({ file: fileOf(lines), apply: true, evenIfFewer: true });
    const [one = [], two = [], three = []] = lines;
    const next = [one, two.map((cell) => (cell === '有' ? '無' : cell)), three, aLine(), aLine()];
    const file = fileOf(next);
    const expectedVersion = await bochi.version();
    expect((await bochi.send({ file })).difference).toEqual({
      added: { count: 2, lines: [5, 6] },
      changed: { count: 1, lines: [3] },
      unchanged: 2,
      gone: 1,
      shrinks: false,
    });
    const both = await Promise.all([0, 1].map(() => bochi.send({ file, apply: true, expectedVersion })));
    expect(both.map(({ applied }) => applied)).toEqual([true, true]);
    expect(await bochi.version()).toBe(expectedVersion + 1);
    expect((await bochi.send({ file })).difference).toMatchObject({ unchanged: 5, gone: 0 });
    expect(await bochi.ledger()).toMatchObject({ before: { rows: 4 }, backUntil: '2026-12-06T00:00:00.000Z' });
    expect(await bochi.rollBack(expectedVersion)).toMatchObject({ __typename: 'Changed' });
    expect(await bochi.rollBack(expectedVersion + 1)).toMatchObject({ __typename: 'RollBackLedgerSuccess' });
    expect([await positions('ledger_rows'), await positions('ledger_rows_before')]).toEqual([4, 0]);
    expect((await bochi.send({ file: fileOf(lines) })).difference).toMatchObject({ unchanged: 4, gone: 0 });
    expect(await bochi.rollBack(await bochi.version())).toMatchObject({ code: 'NO_LEDGER_BEFORE' });
  });

  it('is refused whole while a cell can’t be read, when far fewer are in it, and with a column of My Numbers', async () => {
    await bochi.send({ file: fileOf([aLine(), aLine(), aLine()]), apply: true, evenIfFewer: true });
    const broken = fileOf([aLine({ 市営墓地の使用者: 'たぶん' }), aLine({ 生年月日: '令和8年13月1日' }), aLine()]);
    const looked = await bochi.send({ file: broken });
    expect(looked.problems.map(({ line, field }) => [line, field?.name])).toEqual([
      [2, 'municipalGraveUser'],
      [3, 'birthDate'],
    ]);
    expect(looked.difference).toBeNull();
    expect(await bochi.send({ file: broken, apply: true })).toMatchObject({ code: 'LEDGER_NOT_READABLE' });
    const half = fileOf([aLine()]);
    expect((await bochi.send({ file: half })).difference).toMatchObject({ gone: 3, shrinks: true });
    expect(await bochi.send({ file: half, apply: true })).toMatchObject({ code: 'LEDGER_SHRINKS' });
    expect(await bochi.send({ file: half, apply: true, expectedVersion: 0 })).toMatchObject({ __typename: 'Changed' });
    expect(await bochi.send({ file: fileOf([], csvInUtf8, HEADER), apply: true })).toMatchObject({
      code: 'LEDGER_EMPTY',
    });
    expect(await bochi.send({ file: fileOf([['1', '某']], csvInUtf8, ['個人番号', '氏名']) })).toMatchObject({
      code: 'FILE_HAS_MY_NUMBER',
    });
    expect(await positions('ledger_rows')).toBe(3);
  });

  it('remembers what a column means', async () => {
    const file = fileOf([['0000001', '某 一', 'x']], csvInUtf8, ['ばんごう', 'だれ', 'はか']);
    expect((await bochi.send({ file })).missing.map(({ name }) => name)).toEqual(['name', 'personNumber']);
    const columns = [
      { header: 'ばんごう', field: 'personNumber' },
      { header: 'だれ', field: 'name' },
    ];
    expect(await bochi.send({ file, columns, apply: true, evenIfFewer: true })).toMatchObject({ applied: true });
    expect((await bochi.send({ file })).missing).toEqual([]);
    expect(await bochi.send({ file, columns: [{ header: 'だれ', field: 'kaigoCard' }] })).toMatchObject({
      code: 'NO_SUCH_COLUMN',
    });
  });

  it('asks again what a ledger answered that is taken back', async () => {
    const deceased = aDeceased();
    await house.desk.import('BOCHI', [{ ...deceased, facts: { municipalGraveUser: true } }]);
    await bochi.send({ file: fileOf([aLine()]), apply: true, evenIfFewer: true });
    const id = await house.desk.register({ deceased });
    await house.quiet();
    const graves = async () => (await house.desk.decision(id, 'BOCHI-SUCCESSION')).outcome;
    expect(await graves()).toBe('NOT_REQUIRED');
    await bochi.rollBack(await bochi.version());
    await house.quiet();
    expect(await graves()).not.toBe('NOT_REQUIRED');
  });

  it('keeps nothing of dropped columns, and nothing that stands or stood in the clear', async () => {
    await bochi.send({ file: fileOf([aLine({ 使用者氏名: '金糸雀 黄鳥' })]), apply: true, evenIfFewer: true });
    await bochi.send({ file: fileOf([aLine()]), apply: true, evenIfFewer: true });
    for (const table of ['ledger_rows', 'ledger_rows_before', 'ledger_imports', 'import_columns', 'audit', 'outbox']) {
      const [row] = await house.ground.superuser(`select coalesce(string_agg(t::text, ''), '') as all from ${table} t`);
      const text = String(row?.['all']);
      for (const word of [DROPPED, '金糸雀', '備考'])
        for (const form of [word, Buffer.from(word).toString('hex')])
          expect([table, text.includes(form)]).toEqual([table, false]);
    }
    expect(await positions('ledger_rows_before')).toBe(1);
  });

  it('is seen by nobody else', async () => {
    await bochi.send({ file: fileOf([aLine()]), apply: true, evenIfFewer: true });
    expect(await as('KAIGO').ledger()).toMatchObject({ version: 0, standing: null, before: null });
    const elsewhere = { municipality: 'other-city', role: 'department', department: 'BOCHI' } as const;
    const kaigo = { municipality: 'demo-city', role: 'department', department: 'KAIGO' } as const;
    const counter = { municipality: 'demo-city', role: 'counter' } as const;
    for (const context of [elsewhere, kaigo, counter])
      for (const table of ['ledger_imports', 'ledger_rows', 'ledger_rows_before']) {
        const [row] = await house.ground.database.run(context, (tx) =>
          tx.query<{ count: number }>(`select count(*)::int as count from ${table} where department = 'BOCHI'`),
        );
        expect([context.role, table, row?.count]).toEqual([context.role, table, 0]);
      }
  });
});
