import { invalid, type Path, type Refusal } from '../access/refusal.js';
import { telephoneProblems, textProblems } from '../cases/free-text.js';
import { addDays, type CalendarDate } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';
import { inEraWithWeekday, readDayNear } from '../domain/era.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { openDayFrom } from '../domain/open-day.js';
import type { Visitor } from './visit-rows.js';

/** Farther away nobody arranges anything: the year was mistyped. */
const FARTHEST_DAYS = 366;
const LONGEST = { short: 100, note: 200 } as const;

/**
 * A day as it is typed at the counter, see {@link readDayNear}.
 *
 * @returns a day from today on, on which the city hall is open
 */
export function readVisitDay(
  typed: string,
  today: CalendarDate,
  closedOn: ClosedOn,
  path: Path,
): Result<CalendarDate, Refusal> {
  if (typed.trim() === '') return failure(noDay(path));
  const day = readDayNear(typed, today);
  if (day === null) return failure(noSuchDay(path));
  if (day < today) return failure(isPast(path));
  if (day > addDays(today, FARTHEST_DAYS)) return failure(isTooFar(path));
  return closedOn('city', day) ? failure(isClosed(day, openDayFrom(day, 1, closedOn), path)) : success(day);
}

const HOUR = /^(\d{1,2})(?::?(\d{2})|時(?:(\d{1,2})分|(半))?)?$/u;

/** An hour as it is typed: `10`, `930`, `1030`, `10:30`, 「10時半」. @returns HH:MM; null for nothing typed */
export function readHour(typed: string | null | undefined, path: Path): Result<string | null, Refusal> {
  const plain = (typed ?? '').normalize('NFKC').trim();
  if (plain === '') return success(null);
  const [, hour = '', minute, minuteOf, half] = HOUR.exec(plain) ?? [];
  const [hours, minutes] = [Number(hour || NaN), half === undefined ? Number(minute ?? minuteOf ?? 0) : 30];
  if (!(hours <= 23 && minutes <= 59)) return failure(noSuchHour(path));
  return success(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
}

/** What is wrong with the words that stand sealed: My Number and its like, what nobody can dial, too long. */
export const visitorProblems = ({ who, telephone, note }: Partial<Visitor>): Refusal[] => [
  ...textProblems(who, ['input', 'who'], LONGEST.short),
  ...telephoneProblems(telephone, ['input', 'telephone'], LONGEST.short),
  ...textProblems(note, ['input', 'note'], LONGEST.note),
];

/** Names stay as they are written; nothing but blanks is nothing. */
export const orNothing = (text: string | null | undefined): string | null =>
  text === undefined || text === null || text.trim() === '' ? null : text;

export const noDay = (path: Path): Refusal =>
  invalid(
    'DATE_MISSING',
    {
      ja: '日を入れてください。11/25、R8.11.25、2026-11-25 のように入れます。',
      en: 'Give a day: 11/25, R8.11.25 or 2026-11-25.',
    },
    path,
  );
const noSuchDay = (path: Path): Refusal =>
  invalid(
    'DATE_WRONG',
    {
      ja: 'そのような日はありません。11/25、R8.11.25、2026-11-25 のように入れてください。',
      en: 'There is no such day. Write 11/25, R8.11.25 or 2026-11-25.',
    },
    path,
  );
const isPast = (path: Path): Refusal =>
  invalid(
    'DAY_PAST',
    { ja: '過ぎた日です。今日からあとの日を入れてください。', en: 'That day has passed. Give a day from today on.' },
    path,
  );
const isTooFar = (path: Path): Refusal =>
  invalid(
    'DAY_TOO_FAR',
    {
      ja: '1年より先の日です。年を確かめて、入れ直してください。',
      en: 'That is more than a year from now. Check the year.',
    },
    path,
  );
function isClosed(day: CalendarDate, next: CalendarDate, path: Path): Refusal {
  const [closed, open] = [inEraWithWeekday(day), inEraWithWeekday(next)];
  return invalid(
    'DAY_CLOSED',
    {
      ja: `${closed.ja}は市役所がお休みです。次に開いているのは${open.ja}です。`,
      en: `The city hall is closed on ${closed.en}. It opens next on ${open.en}.`,
    },
    path,
  );
}
const noSuchHour = (path: Path): Refusal =>
  invalid(
    'HOUR_WRONG',
    {
      ja: '時刻は 10、1030、10:30 のように、0:00 から 23:59 までで入れてください。',
      en: 'Write the hour like 10, 1030 or 10:30, from 0:00 to 23:59.',
    },
    path,
  );

/** A call-back without a number can't be made. */
export const noTelephone = invalid(
  'TELEPHONE_MISSING',
  { ja: '折り返す電話番号を入れてください。', en: 'Give the number to call.' },
  ['input', 'telephone'],
);
/** One or the other says who comes. */
export const personOrName = invalid(
  'PERSON_OR_NAME',
  {
    ja: 'お越しになる方は、関係者から選ぶか、お名前を入れるか、どちらか一つにしてください。',
    en: 'Choose one of the people of the case, or give a name: not both.',
  },
  ['input', 'who'],
);
/** Who is to come some other day takes nobody's place at the desk. */
export const onlyWalkIn = invalid(
  'LEAVING_NOT_HERE',
  {
    ja: '席を立たれる方（leaving）は、その場でお越しの方（WALK_IN）に代わるときだけ書けます。お約束だけのときは外してください。',
    en: 'Who leaves can be given only with a WALK_IN, who takes the place at the desk. Leave it out where a visit is only arranged.',
  },
  ['input', 'leaving'],
);
