import { z } from 'zod';
import type { KeyRing, Sealer } from '../access/sealing.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement } from '../platform/database/wire.js';

/** What happened at a booth. No case is named: not in the row, and not by a key (eight-days.md, day 5). */
export interface IncidentNote {
  readonly id: string;
  /** ISO 8601; when it happened. */
  readonly at: string;
  readonly booth: string;
  readonly text: string;
  readonly writtenAt: string;
  /** Name of the member of staff who wrote it, to whom may know it. */
  readonly by: string | null;
}

const content = z.object({ at: z.string(), booth: z.string(), text: z.string() });

/** Of all notes of the municipality, and of nothing else. */
export const incidentSealer = (keys: KeyRing): Sealer => keys.purposeKey('incident notes');
export const incidentPlace = (id: string): string => `incident ${id}`;

export const insertIncident = (
  keys: KeyRing,
  { id, at, booth, text, writtenAt }: Omit<IncidentNote, 'by'>,
  author: string,
): Statement => ({
  name: 'insert-incident',
  sql: `insert into incident_notes (municipality_id, id, author_id, written_at, sealed)
        values ((select current_municipality()), $1, $2, $3, $4)`,
  params: [id, author, writtenAt, incidentSealer(keys).seal({ at, booth, text }, incidentPlace(id))],
});

export interface IncidentCursor {
  readonly registeredAt: string;
  readonly id: string;
}

/** Those that the actor of the transaction may see, newest first, one more than asked for if there are more. */
export async function readIncidents(
  tx: SqlTransaction,
  keys: KeyRing,
  { first, after }: { readonly first: number; readonly after: IncidentCursor | null },
): Promise<(IncidentNote & { readonly cursor: IncidentCursor })[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'incidents',
      sql: `select n.id, n.sealed, s.name, n.written_at,
                   to_char(n.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
              from incident_notes n left join staff s on s.municipality_id = n.municipality_id and s.id = n.author_id
             where n.municipality_id = (select current_municipality())
               and ($1::timestamptz is null or (n.written_at, n.id) < ($1, $2::uuid))
             order by n.written_at desc, n.id desc limit $3`,
      params: [after?.registeredAt ?? null, after?.id ?? null, first + 1],
    },
  ]);
  return rowsOf<{ id: string; sealed: Buffer; name: string | null; written_at: Date | string; position: string }>(
    answer,
  ).map((row) => ({
    id: row.id,
    ...content.parse(incidentSealer(keys).open(row.sealed, incidentPlace(row.id))),
    writtenAt: new Date(row.written_at).toISOString(),
    by: row.name,
    cursor: { registeredAt: row.position, id: row.id },
  }));
}
