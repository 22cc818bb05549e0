import type { CalendarDate } from '../domain/calendar-date.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement as Sql } from '../platform/database/wire.js';

export type PartOfDay = 'any' | 'morning' | 'afternoon';

/** A day on which a family would like to come. */
export interface WishedDay {
  readonly day: CalendarDate;
  readonly part: PartOfDay;
}

/** More days are no wish but "any time". */
export const MOST_WISHES = 3;
const MOST_CASES = 100;

interface Row extends WishedDay {
  readonly caseId: string;
}

const byCase = (rows: readonly Row[]): Map<string, WishedDay[]> => {
  const found = new Map<string, WishedDay[]>();
  for (const { caseId, day, part } of rows) found.set(caseId, [...(found.get(caseId) ?? []), { day, part }]);
  return found;
};

/** Of these cases, the dearest first. */
export async function readWishes(tx: SqlTransaction, caseIds: readonly string[]): Promise<Map<string, WishedDay[]>> {
  const [answer] = await tx.pipeline([
    {
      name: 'wishes-of-cases',
      sql: `select case_id as "caseId", day::text, part from wished_days
             where municipality_id = (select current_municipality()) and case_id = any($1::uuid[]) order by case_id, position`,
      params: [caseIds],
    },
  ]);
  return byCase(rowsOf<Row>(answer));
}

/** Of open cases with nobody to come yet, the nearest first. Somebody who walks in and is none of the family answers no wish of theirs. */
export async function readOpenWishes(tx: SqlTransaction): Promise<Map<string, WishedDay[]>> {
  const [answer] = await tx.pipeline([
    {
      name: 'open-wishes',
      sql: `select w.case_id as "caseId", w.day::text, w.part from wished_days w
              join (select o.case_id, min(o.day) as first from wished_days o
                      join cases c on c.municipality_id = o.municipality_id and c.id = o.case_id and c.status = 'open'
                     where o.municipality_id = (select current_municipality())
                       and not exists (select from visits v where v.municipality_id = o.municipality_id and v.case_id = o.case_id
                                          and v.state in ('planned', 'arrived')
                                          and (v.kind = 'visit' or v.kind = 'walk-in' and exists
                                               (select from bookers b where b.municipality_id = v.municipality_id and b.visit_id = v.id
                                                   and b.person_id is not null)))
                     group by o.case_id order by min(o.day), o.case_id limit ${String(MOST_CASES)}) f on f.case_id = w.case_id
             where w.municipality_id = (select current_municipality()) order by f.first, w.case_id, w.position`,
      params: [],
    },
  ]);
  return byCase(rowsOf<Row>(answer));
}

/** In place of what they wished before. */
export const writeWishes = (
  municipality: string,
  caseId: string,
  days: readonly WishedDay[],
  { by, at }: { readonly by: string; readonly at: string },
): Sql[] => [
  {
    name: 'forget-wishes',
    sql: 'delete from wished_days where municipality_id = $1 and case_id = $2',
    params: [municipality, caseId],
  },
  {
    name: 'insert-wishes',
    sql: `insert into wished_days (municipality_id, case_id, position, day, part, made_by, made_at)
          select $1, $2, w.position, w.day, w.part, $5, $6
            from unnest($3::date[], $4::text[]) with ordinality as w (day, part, position)`,
    params: [municipality, caseId, days.map(({ day }) => day), days.map(({ part }) => part), by, at],
  },
];

/**
 * The days of a case once one of the family has asked on their own page: behind what stands there, which others asked for or the
 * counter wrote down, and none of those goes for them. What finds no place stands in their wish.
 *
 * @param was the days of the same wish before
 * @param ofOthers the days that others of the family ask for now
 */
export function withOwn(
  stood: readonly WishedDay[],
  { was, ofOthers }: { readonly was: readonly WishedDay[]; readonly ofOthers: readonly WishedDay[] },
  asked: readonly WishedDay[],
  today: CalendarDate,
): readonly WishedDay[] {
  const others = stood.filter((one) => isIn(ofOthers, one) || !isIn(was, one));
  return [...others, ...asked.filter((one) => one.day >= today && !isIn(others, one))].slice(0, MOST_WISHES);
}

const isIn = (days: readonly WishedDay[], one: WishedDay): boolean =>
  days.some(({ day, part }) => day === one.day && part === one.part);

/**
 * The days of a case once somebody has asked for others: theirs first, then those that stood there, none twice and none that has passed.
 *
 * @param was the days of the same wish before, which no longer count
 */
export function withAsked(
  stood: readonly WishedDay[],
  was: readonly WishedDay[],
  asked: readonly WishedDay[],
  today: CalendarDate,
): readonly WishedDay[] {
  const others = stood.filter((one) => !isIn(was, one) && !isIn(asked, one));
  return [...asked.filter(({ day }) => day >= today), ...others].slice(0, MOST_WISHES);
}
