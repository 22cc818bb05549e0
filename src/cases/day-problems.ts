import { invalid, type Path, type Refusal } from '../access/refusal.js';
import { LAST_DAY_MEANT, parseDate, type CalendarDate } from '../domain/calendar-date.js';
import { readDay } from '../domain/era.js';

/** Refusals of days, in one place: a notice, its correction and `decide` say the same of the same mistake. */

/** A day given as ISO that the calendar doesn't have, or that nobody can mean. */
export const realDay = (text: string, path: Path): Refusal[] =>
  parseDate(text)
    ? tooFar(text, path)
    : [
        invalid(
          'DATE_WRONG',
          {
            ja: `「${text}」という日はありません。2026-11-02 のように入れてください。`,
            en: `There is no such day as “${text}”. Write it like 2026-11-02.`,
          },
          path,
        ),
      ];

const tooFar = (day: CalendarDate, path: Path): Refusal[] =>
  day <= LAST_DAY_MEANT
    ? []
    : [
        invalid(
          'DATE_TOO_FAR',
          {
            ja: `「${day}」は、先すぎる日です。年を確かめてください。`,
            en: `“${day}” is too far ahead. Check the year.`,
          },
          path,
        ),
      ];

/** A day given as ISO or in an era that no calendar has. */
export const realTypedDay = (text: string, path: Path): Refusal[] =>
  readDay(text) !== null
    ? []
    : [
        invalid(
          'DATE_WRONG',
          {
            ja: `「${text}」という日はありません。1940-03-02 か 昭和15年3月2日 のように入れてください。`,
            en: `There is no such day as “${text}”. Write 1940-03-02 or S15.3.2.`,
          },
          path,
        ),
      ];

/** An interval of death (both days real) whose end lies before its beginning. */
export const rangeProblems = (from: CalendarDate, to: CalendarDate, path: Path): Refusal[] =>
  from <= to
    ? []
    : [
        invalid(
          'DEATH_RANGE_WRONG',
          {
            ja: '亡くなられた日の「から」は「まで」より前の日にしてください。',
            en: 'The first possible day of death must not be after the last.',
          },
          path,
        ),
      ];

/** A birth, on the first day that is possible, after the last possible day of death. */
export const birthProblems = (born: CalendarDate, lastDayOfDeath: CalendarDate, path: Path): Refusal[] =>
  born <= lastDayOfDeath
    ? []
    : [
        invalid(
          'BIRTH_AFTER_DEATH',
          {
            ja: '生年月日が亡くなられた日より後になっています。どちらかを確かめてください。',
            en: 'The birth date lies after the day of death. Check both.',
          },
          path,
        ),
      ];
