import type { KeyRing } from '../../access/sealing.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';

/** Whose files: the day's notices, or the ledger of a department. */
export interface FilesOf {
  readonly municipality: string;
  /** Empty: the notices of the counter. */
  readonly department: string;
}

const tokenOf = (keys: KeyRing, { municipality, department }: FilesOf, header: string): Buffer =>
  keys.token(municipality, `import column ${department}`, header);

/** What the columns of this file meant last time, by their names; empty text: left out. */
export async function rememberedColumns(
  tx: SqlTransaction,
  keys: KeyRing,
  files: FilesOf,
  header: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const tokens = header.map((name) => tokenOf(keys, files, name));
  const [answer] = await tx.pipeline([
    {
      name: 'remembered-columns',
      sql: `select wanted.place::int as place, c.meaning from unnest($2::bytea[]) with ordinality as wanted (header, place)
              join import_columns c on c.municipality_id = (select current_municipality()) and c.department = $1 and c.header = wanted.header`,
      params: [files.department, tokens],
    },
  ]);
  return new Map(
    rowsOf<{ place: number; meaning: string }>(answer).map(({ place, meaning }) => [header[place - 1] ?? '', meaning]),
  );
}

/** Keeps what the columns mean; the last word counts. */
export function rememberColumns(
  keys: KeyRing,
  files: FilesOf,
  columns: readonly { readonly header: string; readonly meaning: string | null }[],
): Statement {
  const meanings = new Map(columns.map(({ header, meaning }) => [header, meaning ?? '']));
  return {
    name: 'remember-columns',
    sql: `insert into import_columns (municipality_id, department, header, meaning)
          select $1, $2, entry.header, entry.meaning from unnest($3::bytea[], $4::text[]) as entry (header, meaning)
          on conflict (municipality_id, department, header) do update set meaning = excluded.meaning`,
    params: [
      files.municipality,
      files.department,
      [...meanings.keys()].map((header) => tokenOf(keys, files, header)),
      [...meanings.values()],
    ],
  };
}
