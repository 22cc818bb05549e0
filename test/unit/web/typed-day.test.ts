import fc from 'fast-check';
import { addDays, dateFromDayNumber, dayNumber } from '../../../src/domain/calendar-date.js';
import { inEra } from '../../../src/domain/era.js';
import { ageAt, bothWays, readTypedDay, todayInJapan } from '../../../src/web/client/counter/typed-day.js';

const TODAY = '2026-11-22';
const day = (text: string, relative = false) => {
  const read = readTypedDay(text, TODAY, relative);
  return read.kind === 'day' ? read.day : read.kind;
};

it.each([
  'S15.3.2', 's15.3.2', 's150302', 'S150302', '3150302', '19400302', '1940/3/2', '1940-03-02', '1940.3.2', '昭15.3.2',
  '昭和15年3月2日', '昭和十五年三月二日', '1940年3月2日', 'Ｓ１５．３．２', '３１５０３０２', '１９４００３０２', ' S15/3/2 ', 'S15-3-2', 'S15ー3ー2',
])('reads %s as 2 March 1940', (text) => expect(day(text)).toBe('1940-03-02')); // prettier-ignore

it('reads today and the days before, only where a day is one of these days', () => {
  expect(['0', '-1', '−1', 'ー1', '０', '-10'].map((text) => day(text, true))).toEqual([
    TODAY,
    '2026-11-21',
    '2026-11-21',
    '2026-11-21',
    TODAY,
    '2026-11-12',
  ]);
  expect(['0', '-1'].map((text) => day(text))).toEqual(['refused', 'refused']);
});

it.each([
  ['昭和64年1月8日', '1989-01-08'],
  ['S64.2.1', '1989-02-01'],
  ['3640108', '1989-01-08'],
  ['平成31年5月1日', '2019-05-01'],
  ['昭和元年12月24日', '1926-12-24'],
  ['昭和64年2月30日', null],
  ['令和0年1月1日', null],
  ['1940-02-30', null],
  ['きのう', null],
])('refuses %s and says which day was perhaps meant', (text, meant) =>
  expect(readTypedDay(text, TODAY)).toEqual({ kind: 'refused', typed: text, meant }),
);

it('reads nothing as nothing', () => expect(readTypedDay(' 　', TODAY)).toEqual({ kind: 'empty' }));

it('reads every day since 明治6年 in every form in which it may be written', () => {
  const [first, last] = [dayNumber('1873-01-01'), dayNumber('2099-12-31')];
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (number) => {
      const date = dateFromDayNumber(number);
      for (const text of [date, date.replaceAll('-', ''), date.replaceAll('-', '/'), inEra(date).ja])
        expect(day(text)).toBe(date);
    }),
  );
});

it('shows a day both ways, and the age at death', () => {
  expect(bothWays('1940-03-02', 'ja')).toBe('昭和15年3月2日（1940-03-02）');
  const death = readTypedDay('-1', TODAY, true);
  expect(ageAt('1940-03-02', death, TODAY)).toBe(86);
  expect(ageAt(addDays(TODAY, 1), death, TODAY)).toBeNull();
});

it('takes the day in Japan', () => expect(todayInJapan(new Date('2026-11-21T15:30:00Z'))).toBe(TODAY));
