import { addressKey } from '../../../src/cases/protection/marks.js';

describe('two ways of writing one address', () => {
  it.each([
    ['寄添市七日町二丁目4番6号', '寄添市七日町2-4-6'],
    ['寄添市七日町２丁目４番地６', '寄添県寄添市七日町2丁目4番6号'],
    ['北海道寄添市 本町 1番地の2', '寄添市本町1-2'],
    ['東京都寄添区丘の上1-2', '寄添区丘の上一丁目2番'],
    ['寄添市本町1ー2', '寄添市本町1−2'],
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
