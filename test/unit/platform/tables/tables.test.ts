import { read } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { readTable } from '../../../../src/platform/tables/read-table.js';
import type { Table, TableLimits } from '../../../../src/platform/tables/table.js';
import {
  csvInCp932,
  csvInUtf8,
  lossesInCp932,
  type WrittenTable,
  xlsxOf,
} from '../../../../src/platform/tables/write-table.js';

const LIMITS: TableLimits = { bytes: 1024 * 1024, rows: 100, columns: 10 };

function readWell(bytes: Uint8Array): Table {
  const table = readTable(bytes, LIMITS);
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}
function refusalOf(bytes: Uint8Array, limits = LIMITS): string {
  const table = readTable(bytes, limits);
  if (table.ok) throw new Error('was read');
  expect(table.error.say.ja).toMatch(/[。]$/);
  expect(table.error.say.en).toMatch(/\.$/);
  return table.error.code;
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = ({ rows }: Table): (readonly string[])[] => rows.map(({ cells }) => cells);

/** 葛 and 辻 with variation selectors, 髙﨑, a surrogate pair, compatibility ideographs that NFC would replace, and IVS of MJ. */
const NAMES = [
  '葛\u{e0100}西',
  '辻\u{e0101}',
  '髙﨑',
  '𠮷田',
  '\ufa19谷',
  '\ufa1a子',
  '\ufa1b島',
  '\uf9dc',
  '渡邉\u{e0102}',
  'e\u0301',
];

describe('the encoding of a CSV', () => {
  const TEXT = '氏名,住所\r\n髙﨑 一郎,七日町1-2\r\n';

  it.each([
    ['utf-8-bom', utf8(`\ufeff${TEXT}`)],
    ['utf-8', utf8(TEXT)],
    ['cp932', iconv.encode(TEXT, 'cp932')],
  ])('is found to be %s', (encoding, bytes) => {
    const table = readWell(bytes);
    expect(table.format).toEqual({ kind: 'csv', encoding, separator: ',' });
    expect(table.header).toEqual(['氏名', '住所']);
    expect(table.rows).toEqual([{ line: 2, cells: ['髙﨑 一郎', '七日町1-2'] }]);
  });

  it('is refused where it is UTF-16, of either kind and without a mark', () => {
    for (const bytes of [
      iconv.encode(TEXT, 'utf-16le', { addBOM: true }),
      iconv.encode(TEXT, 'utf-16be', { addBOM: true }),
      iconv.encode('a,b\r\n', 'utf-16le'),
    ])
      expect(refusalOf(bytes)).toBe('FILE_IS_UTF16');
  });

  it('is refused where it is nothing that offices use, and after a UTF-8 mark where it is no UTF-8', () => {
    expect(refusalOf(Uint8Array.of(0x61, 0xff, 0xfd, 0x0a))).toBe('FILE_ENCODING_UNKNOWN');
    expect(refusalOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0x8e, 0x81))).toBe('FILE_ENCODING_UNKNOWN');
  });
});

describe('the form of a CSV', () => {
  it.each([
    [',', 'a,b\n1,2'],
    ['\t', 'a\tb\n1\t2'],
    [';', 'a;b\r\n1;2'],
    [',', '"x;y;z",b\n1,2'],
  ])('is separated by %j', (separator, text) => {
    const table = readWell(utf8(text));
    expect(table.format).toMatchObject({ separator });
    expect(cellsOf(table)).toEqual([['1', '2']]);
  });

  it('keeps line breaks and quotation marks in a cell, and counts lines as a spreadsheet does', () => {
    const table = readWell(utf8('a,b\r\n"1\r\n2","say ""hi"""\r\n,\r\n\r\n3,4\r\n'));
    expect(table.rows).toEqual([
      { line: 2, cells: ['1\r\n2', 'say "hi"'] },
      { line: 5, cells: ['3', '4'] },
    ]);
  });

  it('keeps leading zeros', () => {
    expect(cellsOf(readWell(utf8('no\n0012\n')))).toEqual([['0012']]);
  });

  it('is refused with a quotation mark that is not closed', () => {
    expect(refusalOf(utf8('a,b\n"1,2\n'))).toBe('CSV_BROKEN');
  });

  it('is refused where it is empty, too long, too wide or too large', () => {
    expect(refusalOf(utf8(''))).toBe('FILE_EMPTY');
    expect(refusalOf(utf8('\ufeff , \r\n'))).toBe('FILE_EMPTY');
    expect(refusalOf(utf8(`a\n${'1\n'.repeat(101)}`))).toBe('TABLE_TOO_LONG');
    expect(refusalOf(utf8('a,'.repeat(11) + 'b\n'))).toBe('TABLE_TOO_WIDE');
    expect(refusalOf(utf8('a\n1\n'), { ...LIMITS, bytes: 3 })).toBe('FILE_TOO_LARGE');
  });
});

describe('names as they are written', () => {
  const table: WrittenTable = { title: '一覧', header: ['氏名', '番号'], rows: NAMES.map((name) => [name, '0012']) };

  it.each([
    ['CSV', csvInUtf8],
    ['xlsx', xlsxOf],
  ])('come back from %s code point by code point', (_, write) => {
    expect(cellsOf(readWell(write(table)))).toEqual(table.rows);
  });

  it('come back from CP932 where it has them, and are listed by cell where it has not', () => {
    const known = { title: '', header: ['氏名'], rows: [['髙﨑'], ['渡邉'], ['\ufa19谷'], ['①㈱Ⅲ']] };
    expect(lossesInCp932(known)).toEqual([]);
    expect(cellsOf(readWell(csvInCp932(known)))).toEqual(known.rows);
    const lost = {
      title: '',
      header: ['氏名', '備考'],
      rows: [
        ['𠮷田', 'é'],
        ['葛\u{e0100}西', ''],
        ['山田', ''],
      ],
    };
    expect(lossesInCp932(lost)).toEqual([
      { line: 2, column: '氏名', characters: ['𠮷'] },
      { line: 2, column: '備考', characters: ['é'] },
      { line: 3, column: '氏名', characters: ['葛\u{e0100}'] },
    ]);
    expect(cellsOf(readWell(csvInCp932(lost)))).toEqual([
      ['〓田', '〓'],
      ['〓西', ''],
      ['山田', ''],
    ]);
  });

  it('takes the other code point of signs that CP932 has under one only', () => {
    const signs = { title: '', header: ['x'], rows: [['10〜12 1−2 ―— ‖']] };
    expect(lossesInCp932(signs)).toEqual([]);
    expect(cellsOf(readWell(csvInCp932(signs)))).toEqual([['10～12 1－2 ―― ∥']]);
  });
});

describe('what a spreadsheet would work out', () => {
  const formulas = ['=HYPERLINK("http://x")', '+cmd|x', '-2+3+cmd', '@SUM(1)', '\t=1', '＝1', "'=1"];
  const table: WrittenTable = { title: 't', header: ['x'], rows: formulas.map((cell) => [cell]) };

  it('is text in a CSV, and comes back as it was', () => {
    const text = new TextDecoder().decode(csvInUtf8(table));
    expect(text).not.toMatch(/"[=+@\t＝]|"-2/);
    expect(cellsOf(readWell(csvInUtf8(table)))).toEqual(table.rows);
  });

  it('is text in a workbook', () => {
    const book = read(xlsxOf(table), { type: 'array', dense: true });
    const cells = (book.Sheets['t']?.['!data'] ?? []).slice(1).map((row) => row?.[0]);
    expect(cells.map((cell) => [cell?.t, cell?.f])).toEqual(formulas.map(() => ['s', undefined]));
    expect(cellsOf(readWell(xlsxOf(table)))).toEqual(table.rows);
  });

  it('leaves telephone numbers and minus signs alone', () => {
    const numbers = { title: '', header: ['-'], rows: [['-'], ['-12'], ['+81 90-0000-0000'], ['0577-32-0000']] };
    expect(new TextDecoder().decode(csvInUtf8(numbers))).not.toContain("'");
  });
});

describe('a workbook', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  /** As Excel writes one, with the readings that Japanese input leaves behind. */
  const excel = (sheet: string, more: Record<string, string> = {}): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
          '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
          'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="本日" sheetId="1" r:id="rId1"/></sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
          'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0000000000"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
          'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>氏名</t><rPh sb="0" eb="2"><t>シメイ</t></rPh><phoneticPr fontId="1"/></si><si><t>髙﨑 一郎</t><rPh sb="0" eb="2"><t>タカサキ</t></rPh></si><si><r><t>渡</t></r><r><rPr><b/></rPr><t>邉</t></r><rPh sb="0" eb="2"><t>ワタナベ</t></rPh></si></sst>`,
          'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
          ...more,
        }).map(([path, text]) => [path, strToU8(text)]),
      ),
    );
  const HEADER = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row>';

  it('gives what is written, never its reading', () => {
    const table = readWell(
      excel(`${HEADER}<row r="2"><c r="A2" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c></row>`),
    );
    expect(table.header).toEqual(['氏名', 'x']);
    expect(cellsOf(table).map(([name]) => name)).toEqual(['髙﨑 一郎', '渡邉']);
    expect(table.format).toEqual({ kind: 'xlsx', sheet: '本日', otherSheets: [] });
  });

  it('gives days as ISO, in era formats too, zeros that are shown, and numbers as they are', () => {
    const row = '<c r="A2" s="1"><v>14672</v></c><c r="B2" s="2"><v>14672</v></c>';
    const more = '<c r="A3" s="3"><v>12</v></c><c r="B3"><v>123456789012</v></c>';
    const table = readWell(excel(`${HEADER}<row r="2">${row}</row><row r="3">${more}</row>`));
    expect(cellsOf(table)).toEqual([
      ['1940-03-02', '1940-03-02'],
      ['0000000012', '123456789012'],
    ]);
  });

  it('gives what a formula last showed, and never works one out', () => {
    const table = readWell(excel(`${HEADER}<row r="2"><c r="A2"><f>1+1</f><v>5</v></c></row>`));
    expect(cellsOf(table)).toEqual([['5', '']]);
  });

  it('counts its lines as they stand in it', () => {
    const table = readWell(excel(`${HEADER}<row r="4"><c r="A4"><v>7</v></c></row>`));
    expect(table.rows).toEqual([{ line: 4, cells: ['7', ''] }]);
  });

  it('opens nothing but the cells: no link, macro or entity', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const table = readWell(
      excel(`${HEADER}<row r="2"><c r="A2" t="inlineStr"><is><t>&b;</t></is></c></row>`, {
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        'xl/vbaProject.bin': 'MACRO',
        'xl/sharedStrings.xml': `${bomb}<sst xmlns="${MAIN}"><si><t>氏名</t></si></sst>`,
      }),
    );
    expect(JSON.stringify(cellsOf(table))).not.toContain('aaaa');
  });

  it('is refused where it unpacks to more than a table can need', () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(70 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(LIMITS.bytes);
    expect(refusalOf(bomb)).toBe('FILE_PACKED_TOO_TIGHT');
  });

  it('is refused with more parts than a workbook can have', () => {
    const parts = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`x/${String(at)}`, new Uint8Array()]));
    expect(refusalOf(zipSync(parts))).toBe('FILE_PACKED_TOO_TIGHT');
  });

  it('is refused with too many rows', () => {
    const rows = Array.from({ length: 101 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>1</v></c></row>`);
    expect(refusalOf(excel(HEADER + rows.join('')))).toBe('TABLE_TOO_LONG');
  });

  it('is refused where it is an old one or has a password, is none, or is broken', () => {
    expect(refusalOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).toBe('FILE_OLD_EXCEL');
    expect(refusalOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('FILE_NO_TABLE');
    expect(refusalOf(excel(HEADER).subarray(0, 600))).toBe('FILE_NO_TABLE');
    const broken = excel(HEADER);
    broken.fill(0xff, 60, 160);
    expect(refusalOf(broken)).toBe('FILE_NO_TABLE');
  });
});
