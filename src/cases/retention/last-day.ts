import { type CalendarDate, dateOf, partsOf } from '../../domain/calendar-date.js';

/**
 * The last day on which a case is kept. The years count from the 1 April after the fiscal year in which it ended (完結の翌年度の
 * 4月1日から, the practice of 文書管理規程; fiscal year: 地方自治法208条1項, 1 April to 31 March): ended on 2026-11-22 or
 * 2027-03-31 and kept for one year, its last day is 2028-03-31; ended on 2027-04-01, it is 2029-03-31.
 *
 * @param fiscalYears 0: until the fiscal year in which it ended is over
 */
export function lastDayKept(endedOn: CalendarDate, fiscalYears: number): CalendarDate {
  const { year, month } = partsOf(endedOn);
  const fiscalYear = month >= 4 ? year : year - 1;
  return dateOf({ year: fiscalYear + 1 + fiscalYears, month: 3, day: 31 });
}
