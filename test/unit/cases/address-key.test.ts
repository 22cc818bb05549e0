import { KeyRing } from '../../../src/access/sealing.js';
import { addressKey, protectionMarks } from '../../../src/cases/protection/marks.js';

describe('two ways of writing one address', () => {
  it.each([
    ['寄添市七日町二丁目4番6号', '寄添市七日町2-4-6'],
    ['寄添市七日町２丁目４番地６', '寄添県寄添市七日町2丁目4番6号'],
    ['北海道寄添市 本町 1番地の2', '寄添市本町1-2'],
    ['東京都寄添区丘の上1-2', '寄添区丘の上一丁目2番'],
    ['寄添市本町1ー2', '寄添市本町1−2'],
    ['寄添市本町十二丁目9番1号', '寄添市本町12-9-1'],
    ['寄添市本町三番五号', '寄添市本町3-5'],
    ['寄添市本町3番5号 コーポ雲雀101号室', '寄添市本町3番5号'],
    ['寄添市揚羽ヶ丘3-5', '寄添市揚羽ケ丘3-5'],
    ['寄添市大字揚羽町字上3番5', '寄添市揚羽町上3-5'],
  ])('%s and %s are the same', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    ['寄添市本町1-2', '寄添市本町1-3'],
    ['寄添市本町1-2', '寄添市本町12'],
    ['寄添市本町1-2', '寄添市元町1-2'],
    ['寄添市本町1-2', '寄添市本町1-2-3'],
  ])('%s and %s are not', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});

it('one name written with old and new forms is one mark, another name another', () => {
  const keys = new KeyRing(Buffer.alloc(32, 7));
  const marks = (name: string) => protectionMarks(keys, 'akari', { name });
  expect(marks('關 實')).toEqual(marks('関　実'));
  expect(marks('關 實')).not.toEqual(marks('関 実子'));
});
