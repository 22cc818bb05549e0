import { forbiddenNumberIn, forbiddenNumberInTelephone } from '../../../src/access/forbidden-numbers.js';

describe('a My Number is found', () => {
  it.each([
    ['alone', '123456789018'],
    ['in full-width digits', '１２３４５６７８９０１８'],
    ['in kanji digits', '一二三四五六七八九〇一八'],
    ['in Arabic-Indic digits', '١٢٣٤٥٦٧٨٩٠١٨'],
    ['in Devanagari digits, in groups', '१२३४-५६७८-९०१८'],
    ['in digits of several scripts', '1234५६७८٩٠１８'],
    ['in mathematical digits', '𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎𝟏𝟖'],
    ['in kanji digits with 零', '一二三四五六七八九零一八'],
    ['in groups of four', '1234-5678-9018'],
    ['in groups of three', '123 456 789 018'],
    ['in groups of two', '12-34-56-78-90-18'],
    ['digit by digit', '1 2 3 4 5 6 7 8 9 0 1 8'],
    ['in odd groups', '1234-56789018'],
    ['in odd groups of their own', '12 345-6789 018'],
    ['with full-width hyphens', '１２３４－５６７８ー９０１８'],
    ['with marks that nobody sees', '1234\u200b5678\u20609018'],
    ['behind an address and a date', '一丁目 1940-03-02 123456789018'],
    ['behind a telephone’s first group', '太郎 0120 1234 5678 9018'],
    ['before other digits', '1234-5678-9018-1'],
    ['between other digits', '1-2-3 1234 5678 9018 2026/11/22'],
    ['right behind a kanji digit', '本町一123456789018'],
    ['in a sentence', '番号は123456789018です'],
  ])('%s', (_, text) => {
    expect(forbiddenNumberIn(text)).toBe('my-number');
  });
});

describe('a resident record code is found', () => {
  it.each([
    ['alone', '12345678903'],
    ['in kanji digits', '一二三四五六七八九〇三'],
    ['in Thai digits', '๑๒๓๔๕๖๗๘๙๐๓'],
    ['in groups', '12345-678903'],
    ['behind an address', '本町1-2 12345678903'],
    ['behind a date', '1940-03-02 12345678903'],
  ])('%s', (_, text) => {
    expect(forbiddenNumberIn(text)).toBe('resident-record-code');
  });
});

describe('nothing is found in', () => {
  it.each([
    '寄添市本町一丁目2番3号',
    '寄添市本町1-2-3',
    '〒123-4567 寄添市本町一丁目12番34号 コーポ567',
    // The digits alone would be twelve and eleven.
    '本町10-2-3 1940-03-02',
    '本町1-2-3 1940-03-02',
    '1940-03-02 2026-11-17',
    '2026/11/17 0時20分',
    '昭和十五年三月二日',
    '12345678901234567890',
    '1234567890185',
    '03-1234-5678',
    '2026-0042',
    '',
  ])('%s', (text) => {
    expect(forbiddenNumberIn(text)).toBeNull();
  });

  it('any block number with any date beside it', () => {
    for (let block = 1; block <= 40; block += 1)
      for (let day = 1; day <= 28; day += 1)
        for (const text of [
          `本町${String(block)}-2-3 1940-03-${String(day).padStart(2, '0')}`,
          `1951/11/${String(day)} ${String(block)}-12-${String(day)}`,
          `本町一丁目${String(block)}番${String(day)}号 1940.3.${String(day)}`,
        ])
          expect([text, forbiddenNumberIn(text)]).toEqual([text, null]);
  });
});

describe('a field for telephones', () => {
  it('takes every mobile number, in any writing', () => {
    for (const start of ['090', '080', '070', '050', '060'])
      for (let rest = 12_340_000; rest < 12_340_040; rest += 1) {
        const digits = String(rest);
        for (const text of [
          `${start}${digits}`,
          `${start}-${digits.slice(0, 4)}-${digits.slice(4)}`,
          `${start} ${digits.slice(0, 4)} ${digits.slice(4)}`,
          `${start}(${digits.slice(0, 4)})${digits.slice(4)}`,
          `+81 ${start.slice(1)}-${digits.slice(0, 4)}-${digits.slice(4)}`,
        ])
          expect([text, forbiddenNumberInTelephone(text)]).toEqual([text, null]);
      }
  });

  it.each([
    '03-1234-5678',
    '0466-12-3456',
    '0120-123-456',
    '０９０－１２３４－５６７８',
    '0900-123-4567',
    '+82 10-1234-5678',
  ])('takes %s', (text) => {
    expect(forbiddenNumberInTelephone(text)).toBeNull();
  });

  it.each([
    ['12345678903', 'resident-record-code'],
    ['123456789018', 'my-number'],
    ['1234-5678-9018', 'my-number'],
    ['090-1234-5678 123456789018', 'my-number'],
  ])('refuses %s', (text, found) => {
    expect(forbiddenNumberInTelephone(text)).toBe(found);
  });

  it('is the only one: in every other field a mobile number may be refused', () => {
    const refused = Array.from({ length: 100 }, (_, n) => forbiddenNumberIn(`090${String(12_340_000 + n)}`));
    expect(refused).toContain('resident-record-code');
  });
});
