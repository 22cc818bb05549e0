import type { ImportNoticesInput, ImportNoticesSuccess, NoticeRow } from '../../../src/contract/generated.js';
import { csvInCp932, csvInUtf8, xlsxOf, type WrittenTable } from '../../../src/platform/tables/write-table.js';
import { useService } from '../../support/desk.js';

const house = useService();

const HEADER = ['宛名番号', '氏名', 'フリガナ', '生年月日', '性別', '住所', '死亡年月日', '届出人', '続柄', '備考'];
/** Stands in a column that is not read: nowhere afterwards. */
const DROPPED = '滞納あり秘密欄';
let next = 0;
const aLine = (given: Partial<Record<string, string>> = {}): string[] => {
  next += 1;
  const line: Record<string, string> = {
    宛名番号: `00${String(910_000 + next)}`,
    氏名: `髙﨑 ${String.fromCodePoint(0x4e00 + next)}郎`,
    フリガナ: 'ﾀｶｻｷ ﾀﾛｳ',
    生年月日: `3${String(10 + (next % 50))}0302`,
    性別: '1',
    住所: `七日町${next}-2`,
    死亡年月日: 'R8.11.20',
    届出人: '髙﨑 花子',
    続柄: '長女',
    備考: DROPPED,
    ...given,
  };
  return HEADER.map((name) => line[name] ?? '');
};
const fileOf = (rows: string[][], write: (table: WrittenTable) => Uint8Array = csvInUtf8, header = HEADER): string =>
  Buffer.from(write({ title: '本日', header, rows })).toString('base64');

const FIELDS = `file { format sheet rows } columns { header field } missing
  rows { line state caseId number message cells { field text problem } }`;
const send = async (input: ImportNoticesInput, desk = house.desk) => {
  const { importNotices } = await desk.query<{
    importNotices: ImportNoticesSuccess & { __typename: string; code?: string; message?: string };
  }>(
    `mutation ($input: ImportNoticesInput!) { importNotices(input: $input) { __typename ... on ImportNoticesSuccess { ${FIELDS} } ... on UserError { code message } } }`,
    { input },
  );
  return importNotices;
};
const states = (rows: readonly NoticeRow[]) => rows.map(({ state }) => state);
const cases = async () => (await house.ground.superuser('select count(*)::int as count from cases'))[0]?.['count'];
const problemOf = (row: NoticeRow | undefined, field: string) =>
  row?.cells.find((cell) => cell.field === field)?.problem ?? null;

describe('the day’s notices from a file', () => {
  it.each([
    ['UTF-8 (BOM)', csvInUtf8],
    ['Shift_JIS (CP932)', csvInCp932],
    ['Excel', xlsxOf],
  ])('in %s are shown before anything is written, then registered', async (format, write) => {
    const before = await cases();
    const file = fileOf([aLine(), aLine()], write);
    const looked = await send({ file });
    expect(looked.file).toMatchObject({ format, rows: 2 });
    expect(looked.columns.filter(({ field }) => field === null)).toEqual([{ header: '備考', field: null }]);
    expect(states(looked.rows)).toEqual(['READY', 'READY']);
    expect(await cases()).toBe(before);
    const done = await send({ file, lines: [2, 3] });
    expect(states(done.rows)).toEqual(['REGISTERED', 'REGISTERED']);
    const { case: found } = await house.desk.query<{ case: { deceased: Record<string, unknown> } }>(
      'query ($id: ID!) { case(id: $id) { deceased { name kana birthDateText personNumber } } }',
      { id: done.rows[0]?.caseId },
    );
    expect(found.deceased['name']).toBe(looked.rows[0]?.cells.find(({ field }) => field === 'NAME')?.text);
    expect(found.deceased).toMatchObject({ kana: 'タカサキ タロウ', personNumber: expect.stringMatching(/^0091/) });
  });

  it('go on where they were cut off, and sent again are nothing twice', async () => {
    const file = fileOf([aLine(), aLine(), aLine(), aLine()]);
    const first = await send({ file, lines: [2, 3] });
    const before = await cases();
    expect(states((await send({ file })).rows)).toEqual(['REGISTERED', 'REGISTERED', 'READY', 'READY']);
    const [one, two] = await Promise.all([send({ file, lines: [2, 3, 4, 5] }), send({ file, lines: [2, 3, 4, 5] })]);
    expect(one.rows.map(({ number }) => number)).toEqual(two.rows.map(({ number }) => number));
    expect(one.rows[0]?.caseId).toBe(first.rows[0]?.caseId);
    expect(await cases()).toBe(Number(before) + 2);
  });

  it('know a line again in a file that was mended elsewhere', async () => {
    const good = aLine();
    const bad = aLine({ 生年月日: '3640108' });
    const done = await send({ file: fileOf([bad, good]), lines: [3] });
    const mended = bad.map((cell) => (cell === '3640108' ? '3640107' : cell));
    const again = await send({ file: fileOf([good, mended], csvInCp932) });
    expect(states(again.rows)).toEqual(['REGISTERED', 'READY']);
    expect(again.rows[0]?.number).toBe(done.rows[0]?.number);
  });

  it('say at the cell what is wrong, and register the rest', async () => {
    const rows = [
      aLine({ 氏名: '' }),
      aLine({ 死亡年月日: '令和8年11月31日' }),
      aLine({ 死亡年月日: '20261201' }),
      aLine({ 性別: 'X' }),
      aLine({ 宛名番号: '123456789018' }),
      aLine(),
    ];
    const { rows: looked } = await send({ file: fileOf(rows) });
    expect(states(looked)).toEqual(['PROBLEM', 'PROBLEM', 'PROBLEM', 'PROBLEM', 'PROBLEM', 'READY']);
    expect(problemOf(looked[0], 'NAME')).toContain('お名前がありません');
    expect(problemOf(looked[1], 'DEATH_DATE')).toContain('そういう日はありません');
    expect(problemOf(looked[2], 'DEATH_DATE')).toContain('今日より後');
    expect(problemOf(looked[3], 'SEX')).toContain('性別');
    expect(problemOf(looked[4], 'PERSON_NUMBER')).toContain('マイナンバー');
    expect(looked[4]?.cells.find(({ field }) => field === 'PERSON_NUMBER')?.text).toBeNull();
    const done = await send({ file: fileOf(rows), lines: [2, 3, 4, 5, 6, 7] });
    expect(states(done.rows).filter((state) => state === 'REGISTERED')).toHaveLength(1);
  });

  it('never become a second case of somebody who has one: the number of that case stands there', async () => {
    const line = aLine();
    const [mine] = (await send({ file: fileOf([line]), lines: [2] })).rows;
    const same = line.map((cell, place) => (place === 5 ? '別の町1-1' : cell));
    const doubt = line.map((cell, place) => (place === 0 ? '' : place === 5 ? '別の町1-1' : cell));
    const before = await cases();
    for (const lines of [[], [2, 3]]) {
      const { rows } = await send({ file: fileOf([same, doubt]), lines });
      expect(states(rows)).toEqual(['DUPLICATE', 'DUPLICATE_POSSIBLE']);
      expect(rows.map(({ number }) => number)).toEqual([mine?.number, mine?.number]);
    }
    expect(await cases()).toBe(before);
  });

  it('take a person who stands twice in the file once', async () => {
    const line = aLine();
    const { rows } = await send({ file: fileOf([line, line]), lines: [2, 3] });
    expect(states(rows)).toEqual(['REGISTERED', 'PROBLEM']);
    expect(rows[1]?.message).toContain('2行目と同じ宛名番号');
  });

  it('say that a case was voided since', async () => {
    const file = fileOf([aLine()]);
    const [row] = (await send({ file, lines: [2] })).rows;
    const { version } = await house.desk.head(row?.caseId ?? '');
    await house.desk.accept('voidDeathNotice', { caseId: row?.caseId ?? '', expectedVersion: version, reason: '誤り' });
    for (const lines of [[], [2]]) expect(states((await send({ file, lines })).rows)).toEqual(['VOIDED']);
  });

  it('have their columns remembered once they were registered, and not before', async () => {
    const header = ['だれ', 'いつ'];
    const file = fileOf([['見知 らぬ', 'R8.11.19']], csvInUtf8, header);
    const unknown = await send({ file });
    expect(unknown).toMatchObject({ missing: ['NAME', 'DEATH_DATE'], rows: [] });
    const columns = [
      { header: 'だれ', field: 'NAME' as const },
      { header: 'いつ', field: 'DEATH_DATE' as const },
    ];
    expect(states((await send({ file, columns })).rows)).toEqual(['READY']);
    expect((await send({ file })).missing).toHaveLength(2);
    await send({ file, columns, lines: [2] });
    expect(states((await send({ file })).rows)).toEqual(['REGISTERED']);
    expect(JSON.stringify(await house.ground.superuser('select * from import_columns'))).not.toMatch(/だれ|いつ/);
  });

  it('leave nothing of a column that is not read', async () => {
    const tables = await house.ground.superuser(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { table_name: table } of tables) {
      const [row] = await house.ground.superuser(
        `select count(*)::int as count from ${String(table)} t where t::text like '%${DROPPED}%'`,
      );
      expect([table, row?.['count']]).toEqual([table, 0]);
    }
  });

  it('are refused whole with a column of My Numbers, as what is no table, too long, or cut off', async () => {
    const code = async (file: string, lines: number[] = []) => (await send({ file, lines })).code;
    expect(await code(fileOf([['某', '1']], csvInUtf8, ['氏名', '個人番号']))).toBe('FILE_HAS_MY_NUMBER');
    expect(await code('')).toBe('FILE_EMPTY');
    expect(await code('QUJ')).toBe('FILE_NOT_BASE64');
    expect(await code(fileOf(Array.from({ length: 501 }, () => aLine())))).toBe('TABLE_TOO_LONG');
    const lines = Array.from({ length: 51 }, (_, place) => place + 2);
    expect(await code(fileOf([aLine()]), lines)).toBe('TOO_MANY_LINES');
  });

  it('are the counter’s alone', async () => {
    const answer = await send({ file: fileOf([aLine()]), lines: [2] }, house.desk.as('SHIMIN'));
    expect(answer).toMatchObject({ __typename: 'NotAllowed' });
  });
});
