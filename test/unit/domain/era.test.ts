import fc from 'fast-check';
import { addDays, dateFromDayNumber, dayNumber } from '../../../src/domain/calendar-date.js';
import { ERAS, inEra, inEraWithWeekday, parseEraDate, readDay, readDayOfColumn } from '../../../src/domain/era.js';

describe('a date in its era', () => {
  it.each([
    ['2026-11-16', '令和8年11月16日', '16 November 2026'],
    ['2019-05-01', '令和元年5月1日', '1 May 2019'],
    ['2019-04-30', '平成31年4月30日', '30 April 2019'],
    ['1989-01-08', '平成元年1月8日', '8 January 1989'],
    ['1989-01-07', '昭和64年1月7日', '7 January 1989'],
    ['1926-12-25', '昭和元年12月25日', '25 December 1926'],
    ['1926-12-24', '大正15年12月24日', '24 December 1926'],
    ['1912-07-30', '大正元年7月30日', '30 July 1912'],
    ['1912-07-29', '明治45年7月29日', '29 July 1912'],
    ['1873-01-01', '明治6年1月1日', '1 January 1873'],
  ])('%s is %s', (date, ja, en) => {
    expect(inEra(date)).toEqual({ ja, en });
  });

  it('names the weekday', () => {
    expect(inEraWithWeekday('2026-11-16')).toEqual({ ja: '令和8年11月16日(月)', en: 'Monday, 16 November 2026' });
  });

  it('has no era before the Gregorian calendar came', () => {
    expect(inEra('1872-12-31').ja).toBe('西暦1872年12月31日');
  });

  it('reads back every day that it writes', () => {
    const day = fc.integer({ min: dayNumber('1873-01-01'), max: dayNumber('2099-12-31') }).map(dateFromDayNumber);
    fc.assert(
      fc.property(day, (date) => {
        expect(parseEraDate(inEra(date).ja)).toBe(date);
      }),
    );
  });
});

describe('an era date as people write it', () => {
  it.each([
    ['昭和15年3月2日', '1940-03-02'],
    ['昭和15年03月02日', '1940-03-02'],
    ['S15.3.2', '1940-03-02'],
    ['s15.3.2', '1940-03-02'],
    ['R8/11/22', '2026-11-22'],
    ['H31-4-30', '2019-04-30'],
    ['令和元年5月1日', '2019-05-01'],
    ['昭16.3.2', '1941-03-02'],
    ['昭16年3月2日', '1941-03-02'],
    ['昭和16.3.2', '1941-03-02'],
    ['S16年3月2日', '1941-03-02'],
    ['令元.5.1', '2019-05-01'],
    ['昭和十六年三月二日', '1941-03-02'],
    ['昭和二十年十二月三十一日', '1945-12-31'],
    ['昭和一六年一〇月一五日', '1941-10-15'],
    ['大正拾弐年参月壱日', '1923-03-01'],
    ['㍼16年3月2日', '1941-03-02'],
    ['令和1年5月1日', '2019-05-01'],
    ['昭和１５年３月２日', '1940-03-02'],
    ['Ｓ１５.３.２', '1940-03-02'],
    [' 昭和15年3月2日 ', '1940-03-02'],
  ])('%s is %s', (text, date) => {
    expect(parseEraDate(text)).toBe(date);
  });

  it.each([
    ['昭和64年2月1日', 'it was 平成 by then'],
    ['平成31年5月1日', 'it was 令和 by then'],
    ['平成元年1月7日', 'it was still 昭和'],
    ['令和0年5月1日', 'no era has a year 0'],
    ['令和元年4月30日', 'it was still 平成'],
    ['大正15年12月26日', 'it was 昭和 by then'],
    ['明治5年12月2日', 'a lunar day'],
    ['令和8年2月29日', 'no leap year'],
    ['令和8年13月1日', 'no such month'],
    ['令和8年11月31日', 'no such day'],
    ['慶応4年1月1日', 'no era of this calendar'],
    ['X8.1.1', 'no such letter'],
    ['昭和十十年一月一日', 'no number'],
    ['文16.3.2', 'no such first letter'],
    ['R8.11/22', 'two kinds of separator'],
    ['令和8年11月', 'no day'],
    ['2026-11-22', 'no era'],
    ['', 'nothing'],
  ])('refuses %s: %s', (text) => {
    expect(parseEraDate(text)).toBeNull();
  });

  it('takes the day on which 大正 ended in either era, as family registers have it', () => {
    expect(parseEraDate('大正15年12月25日')).toBe('1926-12-25');
    expect(parseEraDate('昭和元年12月25日')).toBe('1926-12-25');
  });

  it('leaves no day between two eras', () => {
    for (const [index, era] of ERAS.slice(0, -1).entries()) {
      const before = ERAS[index + 1];
      expect([era.from, addDays(era.from, -1)]).toContain(before?.to);
    }
  });
});

describe('a day as people type it', () => {
  it.each([
    ['1944-05-06', '1944-05-06'],
    ['1944年5月6日', '1944-05-06'],
    ['１９４４年５月６日', '1944-05-06'],
    ['1944/05/06', '1944-05-06'],
    ['1944/5/6', '1944-05-06'],
    ['1944.5.6', '1944-05-06'],
    ['昭和19年5月6日', '1944-05-06'],
    [' S19.5.6 ', '1944-05-06'],
  ])('%s is %s', (text, date) => {
    expect(readDay(text)).toBe(date);
  });

  it.each([
    '1944/5.6',
    '1944/13/01',
    '1944年2月30日',
    '1944-5-6',
    '5/6/1944',
    '44/05/06',
    '1944年5月',
    '昭和64年2月1日',
    '',
  ])('refuses %s', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe('a day in a column of days', () => {
  // The same day in every writing that files of offices have: 2 March of 昭和15年.
  it.each([
    '昭和15年3月2日', '昭和15年03月02日', '昭和15年 3月 2日', '昭和１５年３月２日', '昭和十五年三月二日', '昭和一五年三月二日',
    '昭和拾五年参月弐日', '昭15年3月2日', '昭15.3.2', '昭15.03.02', '昭15/3/2', '昭15-3-2', '昭１５．３．２', '昭和15.3.2',
    '昭和15/03/02', '昭和15-03-02', '昭和 15. 3. 2', '㍼15年3月2日', '㍼15.3.2', 'S15.3.2', 'S15.03.02', 'S15/3/2', 'S15/03/02',
    'S15-3-2', 'S15-03-02', 'S15年3月2日', 'S 15. 3. 2', 's15.3.2', 's15/3/2', 'Ｓ１５．３．２', 'Ｓ１５／３／２', 'Ｓ１５年３月２日',
    'S150302', 's150302', 'Ｓ１５０３０２', '3150302', '３１５０３０２', '19400302', '１９４００３０２', '1940-03-02', '1940/3/2',
    '1940/03/02', '1940.3.2', '1940.03.02', '1940年3月2日', '1940年03月02日', '1940年 3月 2日', '１９４０年３月２日', '１９４０／３／２',
    '一九四〇年三月二日', '１９４０‐０３‐０２', '1940−03−02', 'S15−3−2', ' 昭和15年3月2日 ', '\u3000S15.3.2\u3000',
  ])('%s', (text) => {
    expect(readDayOfColumn(text)).toBe('1940-03-02');
  }); // prettier-ignore

  it.each([
    ['5080501', '2026-05-01'],
    ['R080501', '2026-05-01'],
    ['5010501', '2019-05-01'],
    ['4310430', '2019-04-30'],
    ['H310430', '2019-04-30'],
    ['4010108', '1989-01-08'],
    ['3640107', '1989-01-07'],
    ['2151224', '1926-12-24'],
    ['2010730', '1912-07-30'],
    ['1450729', '1912-07-29'],
    ['M450729', '1912-07-29'],
    ['令元.5.1', '2019-05-01'],
    ['平31.4.30', '2019-04-30'],
    ['大15.12.25', '1926-12-25'],
  ])('%s is %s', (text, day) => {
    expect(readDayOfColumn(text)).toBe(day);
  });

  it.each([
    ['3640108', 'it was 平成 by then'],
    ['S640201', 'it was 平成 by then'],
    ['4310501', 'it was 令和 by then'],
    ['4010107', 'it was still 昭和'],
    ['5000501', 'no era has a year 0'],
    ['5010430', 'it was still 平成'],
    ['2151226', 'it was 昭和 by then'],
    ['1051202', 'a lunar day'],
    ['5080229', 'no leap year'],
    ['5081301', 'no such month'],
    ['5081131', 'no such day'],
    ['6010101', 'no such era'],
    ['0150302', 'no such era'],
    ['150302', 'no era'],
    ['19400230', 'no such day'],
    ['99999999', 'unknown to a system'],
    ['00000000', 'unknown to a system'],
    ['0000000', 'unknown to a system'],
    ['昭和15年', 'no month'],
    ['昭和15年3月頃', 'no day'],
    ['令和8年11月20日頃', 'about'],
    ['1/4/2019', 'the year last'],
    ['14672', 'a number of a spreadsheet'],
    ['不詳', 'not known'],
    ['', 'nothing'],
  ])('refuses %s: %s', (text) => {
    expect(readDayOfColumn(text)).toBeNull();
  });
});
