import { addMonths, type CalendarDate } from '../../domain/calendar-date.js';

/** A ledger older than this says nothing by its silence: registers are renewed at least yearly, for the fiscal year. */
const FRESH_MONTHS = 12;

/** The last day on which not standing in a ledger of this day means "no". */
export const meansNoUntil = (asOf: CalendarDate): CalendarDate => addMonths(asOf, FRESH_MONTHS, 'last');
export const isTooOld = (asOf: CalendarDate, today: CalendarDate): boolean => meansNoUntil(asOf) < today;
