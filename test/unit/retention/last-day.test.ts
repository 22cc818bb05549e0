import { lastDayKept } from '../../../src/cases/retention/last-day.js';

describe('the last day on which a case is kept', () => {
  it.each([
    ['2026-04-01', 1, '2028-03-31'],
    ['2026-11-22', 1, '2028-03-31'],
    ['2027-01-01', 1, '2028-03-31'],
    ['2027-03-31', 1, '2028-03-31'],
    ['2027-04-01', 1, '2029-03-31'],
    ['2028-02-29', 1, '2029-03-31'],
    ['2027-03-31', 0, '2027-03-31'],
    ['2027-04-01', 0, '2028-03-31'],
    ['2026-11-22', 5, '2032-03-31'],
  ])('of one that ended on %s, kept for %i fiscal years, is %s', (ended, years, last) => {
    expect(lastDayKept(ended, years)).toBe(last);
  });
});
