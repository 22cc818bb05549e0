import { z } from 'zod';
import { contextOf, systemActor } from '../access/actor.js';
import type { KeyRing } from '../access/sealing.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { readCases } from './case-record.js';
import { NAME_FOLDING } from './name-key.js';
import { insertMarks } from './protection/case-marks.js';
import { caseMarks, protectionMarks } from './protection/marks.js';
import { listPlace, listSealer } from './protection/protection-rows.js';
import { addTokens, searchTokens } from './search-tokens.js';

const AT_ONCE = 100;
const NOBODY = '00000000-0000-0000-0000-000000000000';

interface Progress extends Record<string, unknown> {
  readonly folding: string;
  readonly step: 'cases' | 'protections' | 'done';
  readonly after_id: string;
}

/**
 * Makes search tokens and marks anew, once for each way of folding names (NAME_FOLDING), a hundred at a time, beginning where an
 * interruption left off; several processes take turns. It only adds: what was found or protected before is so afterwards, and
 * both keys are looked for meanwhile (name-key.ts). Names are opened here and leave as HMAC alone.
 * @returns how many cases and protections were looked at
 */
export async function foldNamesAnew(
  database: Database,
  keys: KeyRing,
  clock: { now(): string },
  municipality: string,
  stopping: () => boolean,
): Promise<number> {
  for (let all = 0; ;) {
    if (stopping()) return all;
    const batch = await database.run(contextOf(systemActor(municipality)), async (tx) => {
      const { step, after_id: after } = await held(tx);
      if (step === 'done') return null;
      const ids =
        step === 'cases'
          ? await casesAnew(tx, { keys, municipality, after })
          : await protectionsAnew(tx, { keys, municipality, after, at: clock.now() });
      const last = ids.at(-1);
      await tx.query(
        'update name_foldings set step = $1, after_id = $2 where municipality_id = (select current_municipality())',
        last === undefined ? [step === 'cases' ? 'protections' : 'done', NOBODY] : [step, last],
      );
      return ids.length;
    });
    if (batch === null) return all;
    all += batch;
  }
}

/** How far it is; the row is held until the transaction ends. Another folding begins at the beginning. */
async function held(tx: SqlTransaction): Promise<Progress> {
  const [row] = await tx.query<Progress>(
    `insert into name_foldings as f (municipality_id, folding, step, after_id)
     values ((select current_municipality()), $1, 'cases', $2)
     on conflict (municipality_id) do update
        set folding = excluded.folding,
            step = case when f.folding = excluded.folding then f.step else excluded.step end,
            after_id = case when f.folding = excluded.folding then f.after_id else excluded.after_id end
     returning folding, step, after_id`,
    [NAME_FOLDING, NOBODY],
  );
  if (!row) throw new Error('no row was written');
  return row;
}

interface Batch {
  readonly keys: KeyRing;
  readonly municipality: string;
  readonly after: string;
}

/** Their rows are held: a correction or a destruction of one of them comes before or after, not in between. */
async function casesAnew(tx: SqlTransaction, { keys, municipality, after }: Batch): Promise<string[]> {
  const found = await tx.query<{ id: string }>(
    `select c.id from cases c join case_keys k on k.municipality_id = c.municipality_id and k.case_id = c.id
      where c.municipality_id = (select current_municipality()) and c.id > $1 order by c.id limit $2`,
    [after, AT_ONCE],
  );
  const ids = found.map(({ id }) => id);
  const records = await readCases(tx, keys, ids, true);
  await tx.pipeline(
    [...records.values()].flatMap((record) => [
      addTokens(record, searchTokens(keys, municipality, record)),
      insertMarks(record.id, caseMarks(keys, municipality, record.notice, record.people)),
    ]),
  );
  return ids;
}

const onList = z.object({ personNumber: z.string().nullable(), name: z.string().nullable() });

/**
 * Of the city's list number and name are kept; what was known by the address stays, and the next list says it again. A mark is new
 * from now on: two people who agreed to a case did not know of it.
 */
async function protectionsAnew(
  tx: SqlTransaction,
  { keys, municipality, after, at }: Batch & { readonly at: string },
): Promise<string[]> {
  const rows = await tx.query<{ id: string; sealed: Buffer }>(
    `select id, sealed from protections
      where municipality_id = (select current_municipality()) and source = 'list' and lifted_at is null and id > $1
      order by id limit $2`,
    [after, AT_ONCE],
  );
  const sealer = listSealer(keys);
  const marks = rows.flatMap(({ id, sealed }) =>
    protectionMarks(keys, municipality, onList.parse(sealer.open(sealed, listPlace(id)))).map((mark) => ({ id, mark })),
  );
  await tx.query(
    `insert into protection_marks (municipality_id, mark, protection_id, since)
     select (select current_municipality()), entry.mark, entry.id, $3 from unnest($1::bytea[], $2::uuid[]) as entry (mark, id) on conflict do nothing`,
    [marks.map(({ mark }) => mark), marks.map(({ id }) => id), at],
  );
  return rows.map(({ id }) => id);
}
