import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addPeriod,
  ageOn,
  birthday,
  dateFromDayNumber,
  dayNumber,
  daysInMonth,
  FIRST_DATE,
  dayThatFits,
  LAST_DATE,
  parseDate,
  parsePeriod,
  partsOf,
  weekdayOf,
} from '../../../src/domain/calendar-date.js';
import { seed, size } from '../../support/sizes.js';

const DAY = 86_400_000;
const runs = { seed: seed(), numRuns: size(300, 20_000) };

/** JavaScript's own calendar, an independent reckoning of the same days. */
const byDate = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: -719_162 + 1, max: 2_932_896 - 1 });
const anyDate = anyDay.map(dateFromDayNumber);
const anyLifeDate = fc.integer({ min: -40_000, max: 40_000 }).map(dateFromDayNumber);

describe('a calendar date', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(parseDate(text)).not.toBeNull();
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-11-00',
    '0000-01-01',
    '2026-2-1',
    '2026-11-22T00:00',
    ' 2026-11-22',
    '2026-11-22\n',
    '令和8年11月22日',
    '２０２６-11-22',
    '',
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('that does not exist is a fault inside the engine', () => {
    expect(() => partsOf('2026-02-30')).toThrow(RangeError);
  });

  it('and its day number agree with another calendar on every day', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        expect(dateFromDayNumber(days)).toBe(byDate(days));
        expect(dayNumber(byDate(days))).toBe(days);
      }),
      runs,
    );
  });

  it('falls on the weekday that another calendar gives it', () => {
    fc.assert(
      fc.property(anyDay, (days) => weekdayOf(byDate(days)) === new Date(days * DAY).getUTCDay()),
      runs,
    );
  });

  it('has months of the length that another calendar gives them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => daysInMonth(year, month) === new Date(Date.UTC(year, month, 0)).getUTCDate(),
      ),
      runs,
    );
  });

  it('sorts as text exactly as it follows in time', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => a < b === dayNumber(a) < dayNumber(b)),
      runs,
    );
  });

  it('stays within the years 1 to 9999', () => {
    expect(addDays(FIRST_DATE, -1)).toBe(FIRST_DATE);
    expect(addDays(LAST_DATE, 1)).toBe(LAST_DATE);
    expect(addMonths(LAST_DATE, 1, 'last')).toBe(LAST_DATE);
    expect(addMonths(FIRST_DATE, -1, 'last')).toBe(FIRST_DATE);
    expect(addMonths('9999-11-30', 1, 'last')).toBe('9999-12-30');
  });

  it('a search for a day ends where the calendar does', () => {
    const never = () => false;
    expect(dayThatFits('9999-12-29', 1, never)).toBe(LAST_DATE);
    expect(dayThatFits('0001-01-03', -1, never)).toBe(FIRST_DATE);
    expect(dayThatFits('9989-11-22', 1, never)).toBe(LAST_DATE);
    expect(dayThatFits('2026-11-22', 1, (day) => weekdayOf(day) === 1)).toBe('2026-11-23');
  });
});

describe('months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28', '2026-03-01'],
    ['2024-01-31', 1, '2024-02-29', '2024-03-01'],
    ['2026-03-31', 1, '2026-04-30', '2026-05-01'],
    ['2026-03-31', -1, '2026-02-28', '2026-03-01'],
    ['2024-02-29', 12, '2025-02-28', '2025-03-01'],
    ['2024-02-29', 48, '2028-02-29', '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28', '2027-03-01'],
    ['2026-12-28', 2, '2027-02-28', '2027-02-28'],
    ['2026-11-15', 14, '2028-01-15', '2028-01-15'],
    ['2026-01-15', -1, '2025-12-15', '2025-12-15'],
  ])('%s and %i months is %s, or for a birthday %s', (date, months, last, next) => {
    expect(addMonths(date, months, 'last')).toBe(last);
    expect(addMonths(date, months, 'next')).toBe(next);
  });

  it('never turn an earlier day into a later one', () => {
    fc.assert(
      fc.property(anyLifeDate, anyLifeDate, fc.integer({ min: -900, max: 900 }), (a, b, months) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        return (
          addMonths(early, months, 'last') <= addMonths(late, months, 'last') &&
          addMonths(early, months, 'next') <= addMonths(late, months, 'next')
        );
      }),
      runs,
    );
  });
});

describe('a birthday', () => {
  it.each([
    ['1951-11-22', 75, '2026-11-22'],
    ['1952-02-29', 74, '2026-03-01'],
    ['1952-02-29', 76, '2028-02-29'],
  ])('of somebody born on %s, the %ith, is %s', (born, years, day) => {
    expect(birthday(born, years)).toBe(day);
  });

  it('is the first day of the new age, and the day before the last of the old', () => {
    fc.assert(
      fc.property(anyLifeDate, fc.integer({ min: 1, max: 110 }), (born, years) => {
        const day = birthday(born, years);
        expect(ageOn(born, day)).toBe(years);
        expect(ageOn(born, addDays(day, -1))).toBe(years - 1);
      }),
      runs,
    );
  });

  it('lies ahead of somebody not yet born', () => {
    expect(ageOn('2026-11-22', '2026-11-21')).toBe(-1);
    expect(ageOn('2026-11-22', '2026-11-22')).toBe(0);
  });
});

describe('a period', () => {
  it.each([
    ['P14D', '2026-11-22', '2026-12-06'],
    ['P3M', '2026-11-30', '2027-02-28'],
    ['-P65Y', '2024-02-29', '1959-02-28'],
    ['P1M1D', '2026-01-31', '2026-03-01'],
    ['P1Y2M3D', '2026-11-22', '2028-01-25'],
    ['-P1D', '2026-01-01', '2025-12-31'],
    ['P0D', '2026-01-01', '2026-01-01'],
  ])('%s from %s leads to %s', (text, from, to) => {
    const period = parsePeriod(text);
    expect(period && addPeriod(from, period)).toBe(to);
  });

  it.each(['P', '-P', 'P1', '1D', 'P1D1M', 'P1W', 'PT1H', 'p1d', 'P1.5D', 'P-1D', ''])('%j is none', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});
