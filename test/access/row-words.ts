import type { Client } from 'pg';
import { CITIES, type Place, PLACES } from './every-row.js';

export const [HERE = ''] = CITIES;
const [CASE] = PLACES.case;
const [DEPARTMENT] = PLACES.department;
const [PERSON] = PLACES.person;

/** Which rows of the city each word means to whoever asks; what is tested is that the rows are those of one of them. */
const MEANS = {
  none: () => false,
  all: () => true,
  case: (row: Place) => row.case === CASE,
  department: (row: Place) => row.department === DEPARTMENT,
  'department in the case': (row: Place) => row.case === CASE && row.department === DEPARTMENT,
  self: (row: Place) => row.person === PERSON,
  'self in the department': (row: Place) => row.person === PERSON && row.department === DEPARTMENT,
  'self in the case': (row: Place) => row.case === CASE && row.person === PERSON,
};
export type Rows = keyof typeof MEANS;
const isRows = (name: string): name is Rows => name in MEANS;

/** @returns the first word that means these rows of the city, or the rows themselves */
export function wordFor(all: Iterable<Place>, isOne: (row: Place) => boolean): string {
  const own = [...all].filter(({ city }) => city === HERE);
  const fits = Object.keys(MEANS)
    .filter(isRows)
    .find((name) => own.every((row) => isOne(row) === MEANS[name](row)));
  return fits ?? JSON.stringify(own.filter(isOne));
}

/** Whoever asks names everything that they could: the rows that come are those that the policies leave. */
export const contextOf = (viewer: string): Readonly<Record<string, string>> => ({
  role: viewer,
  ...(viewer === 'department' ? { department: DEPARTMENT } : {}),
  ...(viewer.startsWith('family') ? { case: CASE } : {}),
});

/** From now on the client has this context, in the first city and as somebody there if nothing else is said. */
export async function be(client: Client, context: Readonly<Record<string, string>>): Promise<void> {
  const whole = { municipality: HERE, role: '', department: '', case: '', person: PERSON, ...context };
  for (const [name, value] of Object.entries(whole))
    await client.query('select set_config($1, $2, true)', [`yorisoi.${name}`, value]);
}
