import { createHash } from 'node:crypto';
import { plain } from '../../access/pages/marked.js';
import { uuidOfHash } from '../../cases/uuid.js';
import { addDays, type CalendarDate } from '../../domain/calendar-date.js';
import type { Tongue } from '../../tongues/tongue.js';
import { CALENDAR_WORDS } from './calendar.words.js';
import { isCertain, type Item, type Surroundings } from './found-list.js';

/** How long a visit stands in the calendar: nobody has planned the minutes yet. */
const VISIT_LASTS = 'PT1H';

/** Japan has had no summer time since 1951. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The days of a list and the visit as a calendar file (RFC 5545), with titles that tell nobody what has happened: a calendar is
 * seen by colleagues, and on the locked screen of a telephone. An entry that was taken over before is changed by the next file:
 * it keeps its UID, and SEQUENCE is the minute of the file: the list's revision says nothing of a visit that was moved.
 * @param now when the file is made, ISO 8601 in UTC
 */
export function calendarFile({ items, head, words }: Surroundings, tongue: Tongue, now: string): string {
  const say = tongue.words(CALENDAR_WORDS);
  const stamp = `DTSTAMP:${now.replace(/[-:]|\.\d+/gu, '')}`;
  const sequence = `SEQUENCE:${String(Math.floor(Date.parse(now) / 60_000))}`;
  const entry = (name: string, lines: readonly string[]): readonly string[] => [
    'BEGIN:VEVENT',
    `UID:${uidOf(`${head.caseId} ${name}`)}`,
    stamp,
    sequence,
    ...lines,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
  const dated = items.flatMap((item) =>
    daysOf(item, head.today).map(({ at, day }) => {
      const title = item.procedure.place === 'OUTSIDE' ? say.outside : say.item;
      const number = words.no(String(item.number));
      return entry(`${item.procedure.code} ${String(at)}`, [
        ...wholeDay(day),
        text('SUMMARY', title(number)),
        text('DESCRIPTION', say.same),
      ]);
    }),
  );
  const visits = head.visits.map(({ id, day, hour, standing }) =>
    entry(id, [
      ...(hour === null
        ? wholeDay(day)
        : [`DTSTART;TZID=Asia/Tokyo:${compact(day)}T${hour.replace(':', '')}00`, `DURATION:${VISIT_LASTS}`]),
      text('SUMMARY', say.visit),
      // Left out it would stay in the calendar into which it was taken before.
      ...(standing === 'called-off' ? ['STATUS:CANCELLED'] : []),
    ]),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yorisoi//List//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    text('X-WR-CALNAME', say.name),
    ...ZONE,
    ...[...visits, ...dated].flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Days that lie ahead, of what is certain and has a number: a calendar must not make anybody prepare for what may not be. */
function daysOf(item: Item, today: CalendarDate): readonly { readonly at: number; readonly day: CalendarDate }[] {
  if (item.number === null || !isCertain(item)) return [];
  return item.deadlines.flatMap(({ kind, passed, lastDay, lastOpenDay }, at) => {
    if (passed || lastDay === null || (kind !== 'FILE' && kind !== 'CLAIM')) return [];
    const day = lastOpenDay !== null && lastOpenDay < lastDay ? lastOpenDay : lastDay;
    return day < today ? [] : [{ at, day }];
  });
}

/** Always the same for the same thing, and says nothing of it. */
const uidOf = (name: string): string => uuidOfHash(createHash('sha256').update(`yorisoi calendar ${name}`).digest());

const compact = (day: CalendarDate): string => day.replaceAll('-', '');
const wholeDay = (day: CalendarDate): readonly string[] => [
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
];

/** RFC 5545 §3.3.11. */
const text = (name: string, value: string): string =>
  `${name}:${plain(value)
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\n/gu, '\\n')}`;

/** RFC 5545 §3.1: 75 octets a line, and never within a character. */
function folded(line: string): string {
  const lines = [''];
  for (const letter of line) {
    const last = lines.at(-1) ?? '';
    if (Buffer.byteLength(last + letter) <= 75) lines[lines.length - 1] = last + letter;
    else lines.push(` ${letter}`);
  }
  return lines.join('\r\n');
}
