import iconv from 'iconv-lite';
import { postcodeIn, readPostcodes } from '../../../src/cases/postcodes/postcode-table.js';

const line = (postcode: string, prefecture: string, city: string, town: string) =>
  ['13101', '100  ', postcode, 'ﾄｳｷﾖｳﾄ', 'ﾁﾖﾀﾞｸ', 'ｶﾅ', prefecture, city, town, 0, 0, 0, 0, 0, 0]
    .map((cell) => (typeof cell === 'number' ? String(cell) : `"${cell}"`))
    .join(',');
const LINES = [
  line('1000000', '東京都', '千代田区', '以下に掲載がない場合'),
  line('1010041', '東京都', '千代田区', '神田須田町'),
  line('4980000', '愛知県', '弥富市', '以下に掲載がない場合'),
  line('4980000', '三重県', '桑名郡木曽岬町', '以下に掲載がない場合'),
  line('5220317', '滋賀県', '犬上郡多賀町', '一円'),
  line('1000301', '東京都', '利島村', '利島村一円'),
  line('0660005', '北海道', '千歳市', '協和（８８−２、２７１−１０、３４３−２、４０４−１、４２７−'),
  line('0660005', '北海道', '千歳市', '３、４３１−１２、８１４）'),
  line('0287917', '岩手県', '九戸郡洋野町', '種市第１５地割〜第２１地割（鹿糠、小路合）'),
  line('1000001', '東京都', '千代田区', '千代田'),
];
const EXPECTED = {
  '1000000': ['東京都千代田区'],
  '1010041': ['東京都千代田区神田須田町'],
  '4980000': ['愛知県弥富市', '三重県桑名郡木曽岬町'],
  '5220317': ['滋賀県犬上郡多賀町一円'],
  '1000301': ['東京都利島村'],
  '0660005': ['北海道千歳市協和'],
  '0287917': ['岩手県九戸郡洋野町種市'],
  '1000001': ['東京都千代田区千代田'],
};

describe('Japan Post’s list of postcodes', () => {
  it.each([
    ['UTF-8', Buffer.from(LINES.join('\r\n'))],
    ['CP932', iconv.encode(LINES.join('\r\n').replaceAll('−', '-').replaceAll('〜', '～'), 'cp932')],
  ])('is read in %s: towns without the remarks about them', (_, bytes) =>
    expect(Object.fromEntries(readPostcodes(bytes) ?? [])).toEqual(EXPECTED),
  );

  it('is not taken where it breaks off in the middle of a line', () =>
    expect(readPostcodes(Buffer.from(LINES.join('\r\n').slice(0, -8)))).toBeNull());

  it.each(['', 'a,b,c', '<html>', '13101,100,1000001'])('is not taken for what is none: %j', (text) =>
    expect(readPostcodes(Buffer.from(text))).toBeNull(),
  );

  it.each([
    ['1000001', '1000001'],
    ['100-0001', '1000001'],
    ['〒１００−０００１', '1000001'],
    [' 100ー0001 ', '1000001'],
    ['100-000', null],
    ['本町1-2-3', null],
    ['0901234567', null],
  ])('knows a postcode as it is typed: %s', (typed, expected) => expect(postcodeIn(typed)).toBe(expected));
});
