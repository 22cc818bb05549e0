import type { AnswerFromFileSuccess, DrawUpAnswerSheetSuccess, SheetFormat } from '../../../src/contract/generated.js';
import { KeyRing } from '../../../src/access/sealing.js';
import { Releases } from '../../../src/catalogue/releases.js';
import { readTable } from '../../../src/platform/tables/read-table.js';
import { csvInCp932, csvInUtf8, xlsxOf, type WrittenTable } from '../../../src/platform/tables/write-table.js';
import { COLUMN_NAMES, COLUMNS, type Column, HEADER } from '../../../src/sheets/sheet-columns.js';
import { DrawUpAnswerSheet } from '../../../src/sheets/draw-up-answer-sheet.service.js';
import { SHEET_LIMITS } from '../../../src/sheets/sheet-limits.js';
import { Member } from '../../access/safeguards/office.js';
import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';

const house = useService({ catalogue: few('BOCHI', 'SUIDO') });

/** A variation selector, letters outside of the basic plane and of CP932, a compatibility ideograph, a formula. */
const NAMES = ['葛\u{e0100}城 𠮷郎', '髙﨑 花子', '神\ufa19 太郎', '=1+1'];
const WRITERS = { XLSX: xlsxOf, CSV_UTF8: csvInUtf8, CSV_CP932: csvInCp932 } as const;

const register = async (names: readonly string[]): Promise<string[]> => {
  const ids: string[] = [];
  for (const name of names) ids.push(await house.desk.register({ deceased: { name } }));
  await house.quiet();
  return ids;
};
type Said<Success> = Success & { __typename: string; code?: string; message?: string };
const draw = async (department: string, format: SheetFormat = 'XLSX', evenIfLost = false) =>
  (
    await house.desk.as(department).query<{ drawUpAnswerSheet: Said<DrawUpAnswerSheetSuccess> }>(
      `mutation ($input: DrawUpAnswerSheetInput!) { drawUpAnswerSheet(input: $input) { __typename
         ... on DrawUpAnswerSheetSuccess { file name questions rows leftOut more losses { line column text characters } }
         ... on UserError { code message } } }`,
      { input: { format, evenIfLost } },
    )
  ).drawUpAnswerSheet;
const send = async (department: string, file: string, apply = false) =>
  (
    await house.desk.as(department).query<{ answerFromFile: Said<AnswerFromFileSuccess> }>(
      `mutation ($input: AnswerFromFileInput!) { answerFromFile(input: $input) { __typename
         ... on AnswerFromFileSuccess { file { format rows } unchanged
           rows { line state questionId number name fact before after message } }
         ... on UserError { code message } } }`,
      { input: { file, apply } },
    )
  ).answerFromFile;
const rowOf = (cell: (column: Column) => string): Record<Column, string> => ({
  number: cell('number'),
  name: cell('name'),
  kana: cell('kana'),
  birth: cell('birth'),
  death: cell('death'),
  town: cell('town'),
  question: cell('question'),
  where: cell('where'),
  remark: cell('remark'),
  visit: cell('visit'),
  due: cell('due'),
  answer: cell('answer'),
  value: cell('value'),
  allowed: cell('allowed'),
  whom: cell('whom'),
  key: cell('key'),
  version: cell('version'),
});
const BLANK = rowOf(() => '');
/** As whoever opens it sees it: the cells under our names. */
const opened = (file: string | null | undefined): Record<Column, string>[] => {
  const read = readTable(Buffer.from(file ?? '', 'base64'), SHEET_LIMITS);
  if (!read.ok) throw new Error(read.error.say.ja);
  expect(read.value.header).toEqual(HEADER);
  return read.value.rows.map(({ cells }) => rowOf((column) => cells[COLUMN_NAMES.indexOf(column)] ?? ''));
};
const closed = (
  rows: readonly Record<Column, string>[],
  write: (table: WrittenTable) => Uint8Array = xlsxOf,
  columns: readonly Column[] = COLUMN_NAMES,
): string => {
  const header = columns.map((column) => COLUMNS[column]);
  return Buffer.from(
    write({ title: '照会', header, rows: rows.map((row) => columns.map((one) => row[one])) }),
  ).toString('base64');
};
const states = ({ rows }: AnswerFromFileSuccess) => rows.map(({ state }) => state);
const UNSETTLED = { answer: '決められない', whom: '名義が先代のため、ご家族に使っている方をうかがう' };
const stateOf = async (caseId: string, department: string) =>
  (await house.desk.as(department).question(caseId, department)).state;

describe('the answer sheet of a department', () => {
  let ids: string[] = [];
  beforeAll(async () => {
    ids = await register(NAMES);
  });

  it.each(['XLSX', 'CSV_UTF8'] as const)(
    'holds names byte for byte in %s, and unchanged it changes nothing',
    async (format) => {
      const sheet = await draw('BOCHI', format);
      const rows = opened(sheet.file);
      expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(NAMES));
      expect(sheet).toMatchObject({ losses: [], rows: rows.length, questions: NAMES.length, more: false });
      for (const file of [sheet.file ?? '', closed(rows, WRITERS[format])])
        expect(await send('BOCHI', file, true)).toMatchObject({ rows: [], unchanged: rows.length });
    },
  );

  it('is the same to the byte for a department whose families are protected since', async () => {
    const before = (await draw('BOCHI', 'CSV_UTF8')).file;
    for (const id of ids)
      expect(
        await house.desk.query(
          'mutation ($input: ReportProtectionInput!) { reportProtection(input: $input) { __typename } }',
          { input: { caseId: id, reason: '本人から支援措置の申出' } },
        ),
      ).toEqual({ reportProtection: { __typename: 'ReportProtectionSuccess' } });
    expect((await draw('BOCHI', 'CSV_UTF8')).file).toBe(before);
  });

  it('lists what CP932 can’t hold before it makes a file, and made all the same it changes nothing', async () => {
    const refused = await draw('BOCHI', 'CSV_CP932');
    expect(refused.file).toBeNull();
    expect(refused.losses.map(({ text }) => text)).toContain(NAMES[0]);
    expect(refused.losses.flatMap(({ characters }) => characters)).toEqual(expect.arrayContaining(['𠮷']));
    const made = await draw('BOCHI', 'CSV_CP932', true);
    const read = await send('BOCHI', made.file ?? '', true);
    expect(read).toMatchObject({ file: { format: 'Shift_JIS (CP932)' }, rows: [], unchanged: made.rows });
  });

  it('answers exactly the three cells that were edited, wherever the columns went, once', async () => {
    const more = await register(['一 一', '二 二', '三 三', '四 四']);
    const sheet = await draw('BOCHI');
    const rows = opened(sheet.file);
    const edits: Record<string, Partial<Record<Column, string>>> = {
      '一 一': { answer: '×' },
      '二 二': { answer: '調べてない' },
      '三 三': UNSETTLED,
    };
    const first = new Set<string>();
    const edited = rows.map((row) => {
      if (first.has(row.name) || !(row.name in edits)) return row;
      first.add(row.name);
      return { ...row, ...edits[row.name] };
    });
    const columns: Column[] = ['version', 'whom', 'value', 'name', 'answer', 'key'];
    const file = closed([...edited, BLANK], csvInUtf8, columns);
    const looked = await send('BOCHI', file);
    expect(states(looked)).toEqual(['CHANGED', 'CHANGED', 'CHANGED']);
    const told = looked.rows.map(({ name, before, after }) => [name, before, after].join(' | '));
    expect(told.sort()).toEqual([
      '一 一 |  | 調べて、ない',
      `三 三 |  | 決められない（${UNSETTLED.whom}）`,
      '二 二 |  | 調べて、ない',
    ]);
    expect(await stateOf(more[0] ?? '', 'BOCHI')).toBe('NEEDS_PERSON');
    expect(states(await send('BOCHI', file, true))).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
    expect(await Promise.all(more.map((id) => stateOf(id, 'BOCHI')))).toEqual([
      'ANSWERED',
      'ANSWERED',
      'ANSWERED',
      'NEEDS_PERSON',
    ]);
    expect(await send('BOCHI', file, true)).toMatchObject({ rows: [], unchanged: rows.length });
    const trail = await house.ground.superuser(`select count(*)::int as count from audit where act = 'answerQuestion'`);
    expect(trail[0]?.['count']).toBe(3);
  });

  it('writes over nothing that was answered meanwhile, and says what stands', async () => {
    const [id = ''] = await register(['先 越']);
    const rows = opened((await draw('BOCHI')).file);
    await house.desk.as('BOCHI').answer(id, 'BOCHI', {
      facts: rows.flatMap(({ name, key }) =>
        name === '先 越' ? [{ name: key.split(':')[1] ?? '', answer: 'LOOKED_UP_NONE' as const }] : [],
      ),
    });
    const file = closed(rows.map((row) => (row.name === '先 越' ? { ...row, ...UNSETTLED } : row)));
    for (const apply of [false, true]) {
      const { rows: told } = await send('BOCHI', file, apply);
      expect(told.map(({ state, before }) => [state, before])).toEqual([['CONFLICT', '調べて、ない']]);
      expect(told[0]?.message).toContain('「調べて、ない」とお答えになっています');
    }
  });

  it('says at the row what can’t be taken, and takes the others', async () => {
    await register(['甲 甲', '乙 乙', '丙 丙', '丁 丁', '戊 戊']);
    const rows = opened((await draw('BOCHI')).file);
    const edits: Record<string, Partial<Record<Column, string>>> = {
      '甲 甲': { answer: '台帳にあ' },
      '乙 乙': { answer: '決められない' },
      '丙 丙': { version: 'v1', answer: '×' },
      '丁 丁': { answer: '×' },
      '戊 戊': { answer: '123456789018' },
    };
    const file = closed(rows.map((row) => ({ ...row, ...edits[row.name] })));
    const { rows: told } = await send('BOCHI', file);
    const of = (name: string) => told.find((row) => row.name === name);
    expect(of('甲 甲')?.message).toContain('「台帳にあり」ではありませんか');
    expect(of('乙 乙')?.message).toContain('何をだれに');
    expect(of('丙 丙')?.message).toContain('「版」');
    expect(of('丁 丁')?.state).toBe('CHANGED');
    expect(of('戊 戊')?.message).toContain('マイナンバー');
    expect(JSON.stringify(told)).not.toContain('123456789018');
    expect(told.filter(({ state }) => state === 'PROBLEM')).toHaveLength(4);
  });

  it('takes no row of another department, and tells it from none that exists in nothing', async () => {
    const bochi = opened((await draw('BOCHI')).file);
    const row = bochi[0] ?? BLANK;
    const unknown = { ...row, key: row.key.replace(/^.{8}/, '00000000') };
    const file = closed([
      { ...row, answer: '×' },
      { ...unknown, answer: '×' },
    ]);
    const before = await house.desk.as('BOCHI').question(ids[0] ?? '', 'BOCHI');
    const { rows: told } = await send('SUIDO', file, true);
    expect(
      told.map(({ state, name, number, questionId, fact, before: was }) => [
        state,
        name,
        number,
        questionId,
        fact,
        was,
      ]),
    ).toEqual([2, 3].map(() => ['PROBLEM', null, null, null, null, null]));
    expect(told[0]?.message).toBe(told[1]?.message);
    expect((await house.desk.as('BOCHI').question(ids[0] ?? '', 'BOCHI')).version).toBe(before.version);
  });

  it('is a bulk export beyond so many families: only once the head of the department has agreed, and once', async () => {
    const member = (office: string) => new Member(() => house.service, office);
    const [clerk, lead] = [member('department:BOCHI'), member('department-lead:BOCHI')];
    await register(['五 五', '六 六', '七 七']);
    const sheets = new DrawUpAnswerSheet(
      house.ground.database,
      house.service.get(KeyRing),
      house.service.get(Releases),
      house.clock,
      2,
    );
    const ask = () => clerk.ask('EXPORT_SHEET', {}, '月初にまとめて台帳と突き合わせるため');
    const approvalId = (await ask()).approval?.id ?? '';
    const [row] = await house.ground.superuser(`select asked_by, department from approvals where id = '${approvalId}'`);
    expect(row?.['department']).toBe('BOCHI');
    const who = { municipality: 'demo-city', role: 'department', department: 'BOCHI' } as const;
    const person = String(row?.['asked_by']);
    const taken = async (as: object = { person }, format: SheetFormat = 'XLSX') => {
      const drawn = await sheets.drawUp({ ...who, ...as }, { format, evenIfLost: false });
      return drawn.ok ? { ...drawn.value, file: drawn.value.file !== null } : drawn.error;
    };
    expect(await taken()).toMatchObject({ questions: 2, more: true, mostAlone: 2 });
    // Nobody else of the city sees that they asked, and nobody of the department alone decides.
    expect(await clerk.decide(approvalId)).toMatchObject({ code: 'SECOND_PERSON' });
    expect(await member('department:BOCHI#2').decide(approvalId)).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const office of ['department-lead:SUIDO', 'counter'])
      expect(await member(office).decide(approvalId)).toMatchObject({ code: 'APPROVAL_NOT_FOUND' });
    const listed =
      '{ approvals(open: true) { edges { node { id act reason mine askedBy { name role } case { id } } } } }';
    interface Listed {
      approvals: { edges: { node: { id: string; reason: string } }[] };
    }
    expect((await member('department-lead:SUIDO').query<Listed>(listed)).approvals.edges).toEqual([]);
    expect((await lead.query<Listed>(listed)).approvals.edges).toMatchObject([
      { node: { id: approvalId, act: 'EXPORT_SHEET', mine: false, reason: expect.stringContaining('月初') } },
    ]);
    expect(await lead.decide(approvalId)).toMatchObject({ approval: { state: 'APPROVED' } });
    // A colleague's or a program's is not theirs, and what only lists letters that would be lost takes nothing out.
    expect(await taken({ person: '00000000-0000-4000-8000-000000000000' })).toMatchObject({ questions: 2 });
    expect(await taken({ person, program: true })).toMatchObject({ questions: 2 });
    expect(await taken({ person }, 'CSV_CP932')).toMatchObject({ file: false });
    const whole = await taken();
    expect(whole).toMatchObject({ file: true, more: false });
    expect('questions' in whole && whole.questions).toBeGreaterThan(2);
    expect(await taken()).toMatchObject({ questions: 2, more: true });
    expect(await lead.ask('SHOW_ADDRESS', { caseId: person })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await clerk.ask('EXPORT_SHEET', { subjectId: person })).toMatchObject({ code: 'SUBJECT_MISSING' });
    expect(await member('counter').ask('EXPORT_SHEET', {})).toMatchObject({ code: 'NOT_ALLOWED' });
    const again = (await ask()).approval?.id ?? '';
    expect(await member('privacy-officer').decide(again, false, '先月も取り出しています')).toMatchObject({
      approval: { state: 'DECLINED' },
    });
  });

  it('refuses what is no table of ours, and whoever is no department', async () => {
    expect((await send('BOCHI', Buffer.from('氏名,死亡日\n某,R8.1.1\n').toString('base64'))).code).toBe(
      'COLUMN_MISSING',
    );
    expect((await send('BOCHI', 'QUJ')).code).toBe('FILE_NOT_BASE64');
    const withNumbers = Buffer.from('個人番号,氏名\n1,某\n').toString('base64');
    expect((await send('BOCHI', withNumbers)).code).toBe('FILE_HAS_MY_NUMBER');
    const answer = await house.desk.raw(
      'mutation { drawUpAnswerSheet(input: { format: XLSX }) { __typename ... on UserError { code } } }',
    );
    expect(JSON.stringify(answer.body)).toContain('NotAllowed');
  });
});
