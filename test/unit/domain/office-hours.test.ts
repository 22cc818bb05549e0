import { closingDays } from '../../../src/departments/closing-days.js';
import { nextOpening } from '../../../src/domain/next-opening.js';
import { readOfficeHours } from '../../../src/domain/office-hours.js';
import { momentInJapan } from '../../../src/platform/clock.js';

const closedOn = closingDays();
const hours = { from: '8:30', to: '17:15' };

describe('when the city hall answers the telephone', () => {
  it.each([
    ['8:30-17:15', hours],
    ['08:30〜17:15', hours],
    ['８：３０－１７：１５', hours],
    [' 9:00 - 12:00 ', { from: '9:00', to: '12:00' }],
  ])('is read from %s', (text, read) => {
    expect(readOfficeHours(text)).toEqual(read);
  });

  it.each(['', '8:30', '17:15-8:30', '8:60-17:15', '24:00-25:00', '平日', '8:30-8:30'])(
    'is not read from “%s”',
    (text) => {
      expect(readOfficeHours(text)).toBeNull();
    },
  );

  it.each([
    // A Friday, a Saturday, and 23 November, which is 勤労感謝の日.
    ['2026-11-20T08:29:00+09:00', { day: '2026-11-20', from: '8:30' }],
    ['2026-11-20T08:30:00+09:00', null],
    ['2026-11-20T17:14:59+09:00', null],
    ['2026-11-20T17:15:00+09:00', { day: '2026-11-24', from: '8:30' }],
    ['2026-11-21T12:00:00+09:00', { day: '2026-11-24', from: '8:30' }],
    ['2026-11-23T23:00:00+09:00', { day: '2026-11-24', from: '8:30' }],
    // Still the evening before in London.
    ['2026-11-23T23:30:00Z', null],
    ['2026-12-28T18:00:00+09:00', { day: '2027-01-04', from: '8:30' }],
  ])('at %s: next %j', (at, next) => {
    expect(nextOpening(hours, momentInJapan(at), closedOn)).toEqual(next);
  });
});
