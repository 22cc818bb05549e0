import { readCellOfOffice } from '../../../src/questions/ledger/cell-of-office.js';
import { columnsLacking, columnsOfFile } from '../../../src/questions/ledger/ledger-columns.js';

const none = new Map<string, string>();

describe('the columns of a department’s own table', () => {
  it('are known by their usual names, whatever the width; others are dropped', () => {
    const header = [
      '宛名番号',
      '使用者氏名',
      'ﾌﾘｶﾞﾅ',
      '生年月日(和暦)',
      '使用者 住所',
      '市営墓地の使用者',
      '滞納額',
      '世帯主氏名',
    ];
    expect(columnsOfFile('BOCHI', header, none, none)).toEqual([
      'personNumber', 'name', 'kana', 'birthDate', 'address', 'municipalGraveUser', null, null,
    ]); // prettier-ignore
  });
  it('mean what was said now, before what was said last time; never what another department holds', () => {
    const header = ['だれ', '氏名', '印鑑登録'];
    const said = new Map([['氏名', null]]);
    expect(columnsOfFile('BOCHI', header, said, new Map([['だれ', 'name']]))).toEqual(['name', null, null]);
    expect(columnsLacking(['name', null])).toEqual(['personNumber']);
  });
  it.each([
    ['有', true],
    ['なし', false],
    ['○', true],
    ['０', false],
  ])('read %s', (text, value) => {
    expect(readCellOfOffice('municipalGraveUser', text)).toEqual({ kind: 'value', value });
  });
});
