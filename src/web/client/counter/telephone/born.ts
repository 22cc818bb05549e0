import { ERAS } from '../../../../domain/era.js';
import { readTypedDay } from '../typed-day.js';

const ERA_AND_YEAR = /^(\p{Script=Han}{1,2}|[a-z])(元|\d{1,2})年?(?:[./-]?(\d{1,2})月?)?$/iu;
const YEAR = /^(\d{4})年?(?:[./-]?(\d{1,2})月?)?$/u;
const MONTH = /^(\d{1,2})月?$/u;

/** What a caller remembers of a birth: a month, a year, both, or the day. `null` while it says nothing that can be read. */
export function readBorn(text: string): ((birth: string | null) => boolean) | null {
  const plain = text.normalize('NFKC').trim();
  const day = readTypedDay(plain, '2000-01-01');
  if (day.kind === 'day') return (birth) => birth === null || birth === day.day;
  const [, month] = MONTH.exec(plain) ?? [];
  if (month !== undefined) return within(undefined, month);
  const [, year, monthOfYear] = YEAR.exec(plain) ?? [];
  if (year !== undefined) return within(Number(year), monthOfYear);
  const [, named = '', count = '', monthOfEra] = ERA_AND_YEAR.exec(plain) ?? [];
  const era = ERAS.find(
    ({ name, letter }) => name === named || name.slice(0, 1) === named || letter === named.toUpperCase(),
  );
  if (era === undefined) return null;
  return within(Number(era.from.slice(0, 4)) + (count === '元' ? 1 : Number(count)) - 1, monthOfEra);
}

/** A case whose birth date nobody has said stays: unknown is not no. */
function within(year: number | undefined, month: string | undefined): ((birth: string | null) => boolean) | null {
  if (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12)) return null;
  return (birth) =>
    birth === null ||
    ((year === undefined || Number(birth.slice(0, 4)) === year) &&
      (month === undefined || Number(birth.slice(5, 7)) === Number(month)));
}
