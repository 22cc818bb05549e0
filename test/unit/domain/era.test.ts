import fc from 'fast-check';
import { addDays, dateFromDayNumber, dayNumber } from '../../../src/domain/calendar-date.js';
import { ERAS, inEra, inEraWithWeekday, parseEraDate, readDay } from '../../../src/domain/era.js';

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
