import { readLedgerCsv } from '../../../src/questions/ledger/import-ledger-csv.js';

const HEADER = 'personNumber,name,kana,birthDate,address';
const rows = (department: string, csv: string) => {
  const read = readLedgerCsv(department, csv);
  if (!read.ok) throw new Error(JSON.stringify(read.error.message));
  return read.value.rows;
};
const refusal = (department: string, csv: string) => {
  const read = readLedgerCsv(department, csv);
  if (read.ok) throw new Error('it was taken');
  const { code, message, path } = read.error;
  return { code, ja: typeof message === 'string' ? message : message.ja, path };
};
const line = (facts: string) => `1001,山田 太郎,やまだ たろう,昭和15年3月2日,寄添市本町1番,${facts}`;

describe('a ledger as CSV', () => {
  it('is read with BOM, CRLF and quoted fields; names stay as they are written', () => {
    const csv = `\uFEFF${HEADER},farmlandOwner\r\n12,"\u{9AD9}橋, 一郎",たかはし,S15.3.2,"本町\n1番",true\r\n`;
    expect(rows('NOGYO', csv)).toEqual([
      {
        identity: {
          personNumber: '12',
          name: '\u{9AD9}橋, 一郎',
          kana: 'たかはし',
          birthDate: '1940-03-02',
          address: '本町\n1番',
        },
        facts: { farmlandOwner: true },
      },
    ]);
  });

  it.each([
    ['true', true],
    ['TRUE', true],
    ['○', true],
    ['〇', true],
    ['false', false],
    ['×', false],
    ['不明', 'unknown'],
  ])('reads %s in a yes-or-no column', (cell, value) => {
    expect(rows('NOGYO', `${HEADER},farmlandOwner\n${line(cell)}`)[0]?.facts).toEqual({ farmlandOwner: value });
  });

  it('takes an empty cell for silence, not for "no"', () => {
    expect(rows('NOGYO', `${HEADER},farmlandOwner\n${line('')}`)[0]?.facts).toEqual({});
  });

  it('reads sets separated by ; and なし as none of them', () => {
    const pensions = (cell: string) =>
      rows('NENKIN', `${HEADER},pensionTypes\n${line(cell)}`)[0]?.facts['pensionTypes'];
    expect(pensions('roureiKosei;roureiKiso')).toEqual(['roureiKosei', 'roureiKiso']);
    expect(pensions('なし')).toEqual([]);
  });

  it('passes over lines without content', () => {
    expect(rows('NOGYO', `${HEADER},farmlandOwner\n${line('○')}\n,,,,,\n\n`)).toHaveLength(1);
  });

  it('names line, column and remedy of each cell that it can’t read', () => {
    const { code, ja, path } = refusal(
      'NOGYO',
      `${HEADER},farmlandOwner\n${line('はいい')}\n1002,,,昭和64年2月1日,,○\n`,
    );
    expect([code, path]).toEqual(['CSV_CELLS_WRONG', ['input', 'csv']]);
    expect(ja.split('\n')).toEqual([
      '2行目 farmlandOwner: 「はいい」は読み取れません。true か false、○ か × で入れてください。',
      '3行目 name: お名前がありません。',
      '3行目 birthDate: そういう日はありません。1940-03-02 か 昭和15年3月2日 のように入れてください。',
    ]);
  });

  it('says how many more there are when the same fault stands in every line', () => {
    const many = Array.from({ length: 30 }, (_, n) => line('?!').replace('1001', String(2001 + n))).join('\n');
    expect(refusal('NOGYO', `${HEADER},farmlandOwner\n${many}`).ja).toContain('ほかに10か所あります。');
  });

  it('names every line whose person number stands in another line already, in whatever digits', () => {
    const csv = `${HEADER},farmlandOwner\n${line('○')}\n1002,鈴木,,,,×\n１００１,山田 太郎,,,,×\n1001,山田 花子,,,,○\n`;
    const { code, ja } = refusal('NOGYO', csv);
    expect(code).toBe('CSV_CELLS_WRONG');
    expect(ja.split('\n').map((sentence) => sentence.slice(0, 30))).toEqual([
      '4行目 personNumber: 2行目と同じ宛名番号です',
      '5行目 personNumber: 2行目と同じ宛名番号です',
    ]);
  });

  it('takes two people without a number who share name and birth date: they may be two', () => {
    const csv = 'name,birthDate,farmlandOwner\n山田 太郎,1940-03-02,○\n山田 太郎,1940-03-02,×\n';
    expect(rows('NOGYO', csv)).toHaveLength(2);
  });

  it('is empty only if somebody says so, and has no line then', () => {
    expect(refusal('NOGYO', `${HEADER},farmlandOwner\n`).code).toBe('CSV_NO_ROWS');
    expect(readLedgerCsv('NOGYO', `${HEADER},farmlandOwner\n`, true)).toMatchObject({ ok: true });
    const both = readLedgerCsv('NOGYO', `${HEADER},farmlandOwner\n${line('○')}\n`, true);
    expect(both).toMatchObject({ ok: false, error: { code: 'CSV_NOT_EMPTY', path: ['input', 'empty'] } });
  });

  it('refuses a My Number wherever it stands, and doesn’t repeat it', () => {
    const { code, ja } = refusal('NOGYO', `${HEADER},farmlandOwner\n123456789018,山田 太郎,,1940-03-02,,○\n`);
    expect(code).toBe('CSV_CELLS_WRONG');
    expect(ja).toContain('2行目 personNumber: マイナンバーと思われる番号');
    expect(ja).not.toContain('123456789018');
  });

  it.each([
    ['an empty file', '', 'CSV_EMPTY'],
    ['an unknown column', `${HEADER},farmlandOwnr\n`, 'CSV_COLUMN_UNKNOWN'],
    ['a fact of another department', `${HEADER},waterContractHolder\n`, 'CSV_COLUMN_UNKNOWN'],
    ['a column named twice', `${HEADER},name\n`, 'CSV_COLUMN_TWICE'],
    ['no column to find a person by', 'name,kana\n', 'CSV_COLUMN_MISSING'],
    ['a quotation mark that is not closed', `${HEADER}\n1,"山田\n`, 'CSV_BROKEN'],
    ['a value that does not exist', `${HEADER},pensionTypes\n1,山田,,,,kousai\n`, 'CSV_COLUMN_UNKNOWN'],
  ])('refuses %s', (_, csv, code) => {
    expect(refusal('NOGYO', csv).code).toBe(code);
  });

  it('names the nearest value', () => {
    expect(refusal('NENKIN', `${HEADER},pensionTypes\n${line('roureiKiso;kyosa')}`).ja).toContain(
      '「kyosai」ではありませんか',
    );
  });
});
