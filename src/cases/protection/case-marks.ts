import type { KeyRing } from '../../access/sealing.js';
import { contextOf, systemActor } from '../../access/actor.js';
import type { Database } from '../../platform/database/database.js';
import type { Statement } from '../../platform/database/wire.js';
import { readCases } from '../case-record.js';
import { caseMarks } from './marks.js';

/** Marks are only ever added: what a correction takes away must not end a protection that only two people may end. */
export const insertMarks = (caseId: string, marks: readonly Buffer[]): Statement => ({
  name: 'insert-case-marks',
  sql: `insert into case_marks (municipality_id, case_id, mark)
        select (select current_municipality()), $1, mark from unnest($2::bytea[]) as mark on conflict do nothing`,
  params: [caseId, marks],
});

const AT_ONCE = 100;

/** Compares cases that were registered before there were marks; until then each counts as protected. @returns how many there were */
export async function markCasesOfBefore(database: Database, keys: KeyRing, municipality: string): Promise<number> {
  for (let marked = 0; ;) {
    const found = await database.run(contextOf(systemActor(municipality)), async (tx) => {
      const rows = await tx.query<{ id: string }>(
        `select c.id from cases c join case_keys k on k.municipality_id = c.municipality_id and k.case_id = c.id
          where c.municipality_id = (select current_municipality())
            and not exists (select from case_marks m where m.municipality_id = c.municipality_id and m.case_id = c.id) limit $1`,
        [AT_ONCE],
      );
      const ids = rows.map(({ id }) => id);
      const records = await readCases(tx, keys, ids);
      await tx.finish(
        [...records.values()].map(({ id, notice, people }) =>
          insertMarks(id, caseMarks(keys, municipality, notice, people)),
        ),
      );
      return records.size;
    });
    marked += found;
    if (found < AT_ONCE) return marked;
  }
}
