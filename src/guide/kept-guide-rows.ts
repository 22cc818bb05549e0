import { z } from 'zod';
import { type KeyRing, openedByAny } from '../access/sealing.js';
import { addDays, type CalendarDate } from '../domain/calendar-date.js';
import { rowsOf } from '../platform/database/rows.js';
import type { Answer, Statement as Sql } from '../platform/database/wire.js';
import type { Guided } from './guided.js';
import { toldShape, toldToday } from './told.js';

/** What was kept can be opened so many days after it was kept last. */
export const KEPT_DAYS = 30;

/** What stands under eight letters. */
export interface KeptGuide {
  readonly guided: Guided;
  readonly version: number;
  readonly keptOn: CalendarDate;
  /** The last day. */
  readonly until: CalendarDate;
}

interface Row {
  readonly sealed: Buffer;
  readonly version: number;
  readonly keptOn: CalendarDate;
  readonly until: CalendarDate;
}

const PURPOSE = 'kept guide';
const wholeShape = z.object({ told: toldShape });

/** The letters stand nowhere: what is stored finds them again, and a key that needs them opens what they keep. */
export class GuideLetters {
  constructor(
    private readonly keys: KeyRing,
    private readonly municipality: string,
  ) {}

  /** @param code in plain form */
  token(code: string): Buffer {
    return this.keys.token(this.municipality, PURPOSE, code);
  }

  seal(code: string, { day, papers, answers }: Guided): Buffer {
    const [today] = this.keys.codeKeys(PURPOSE, code);
    return today.seal({ told: { day, papers, answers } }, PURPOSE);
  }

  opened(code: string, answer: Answer | undefined): KeptGuide | null {
    const [row] = rowsOf<Row>(answer);
    if (row === undefined) return null;
    const { told } = wholeShape.parse(openedByAny(this.keys.codeKeys(PURPOSE, code), row.sealed, PURPOSE));
    return { guided: toldToday(told), version: row.version, keptOn: row.keptOn, until: row.until };
  }
}

export const keptGuideWith = (token: Buffer, today: CalendarDate): Sql => ({
  name: 'kept-guide',
  sql: `select sealed, version, kept_on::text as "keptOn", until_on::text as until from kept_guides
         where municipality_id = (select current_municipality()) and code = $1 and until_on >= $2::date`,
  params: [token, today],
});

/** @returns no row where the letters stand for somebody else's already */
export const insertKeptGuide = (token: Buffer, sealed: Buffer, today: CalendarDate): Sql => ({
  name: 'insert-kept-guide',
  sql: `insert into kept_guides (municipality_id, code, sealed, kept_on, until_on)
        values ((select current_municipality()), $1, $2, $3, $4)
        on conflict (municipality_id, code) do nothing returning version`,
  params: [token, sealed, today, addDays(today, KEPT_DAYS)],
});

/** @returns no row where it was kept anew since, elsewhere, or is gone */
export const renewKeptGuide = (token: Buffer, sealed: Buffer, version: number, today: CalendarDate): Sql => ({
  name: 'renew-kept-guide',
  sql: `update kept_guides set sealed = $2, version = version + 1, kept_on = $4, until_on = $5
         where municipality_id = (select current_municipality()) and code = $1 and version = $3 and until_on >= $4::date
        returning version`,
  params: [token, sealed, version, today, addDays(today, KEPT_DAYS)],
});

/** What can't be opened any more goes. */
export const forgetKeptGuides = (today: CalendarDate): Sql => ({
  name: 'forget-kept-guides',
  sql: 'delete from kept_guides where municipality_id = (select current_municipality()) and until_on < $1::date',
  params: [today],
});
