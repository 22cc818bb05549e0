import { z } from 'zod';
import { placeOf, type CaseRecord } from '../cases/case-record.js';
import type { WaitingDepartment } from '../domain/procedure-list/procedure-list.js';
import type { Statement } from '../domain/statements.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { saidOnRow } from '../questions/rulings.js';
import type { ListIngredients } from './case-list.js';

const outcome = z.enum(['REQUIRED', 'NOT_REQUIRED', 'TO_CONFIRM']);
const text = z.object({ ja: z.string(), en: z.string() });
const said = z.object({
  value: z.unknown(),
  at: z.string(),
  settled: z.boolean().optional(),
  whom: z.string().optional(),
});

/** The stored form of what a list was made of. */
const stored = z.object({
  statements: z.record(z.string(), z.record(z.string(), said)),
  rulings: z.record(z.string(), saidOnRow.extend({ outcome })),
  waiting: z.array(
    z.object({
      department: z.string(),
      since: z.string(),
      until: z.string().nullable(),
      state: z.enum([
        'waiting',
        'needs-person',
        'attends',
        'needs-consent',
        'case-closed',
        'counter-asked',
        'family-asked',
      ]),
      reason: text.nullable(),
    }),
  ),
  numbers: z.record(z.string(), z.number()),
  today: z.string(),
  filing: z
    .object({ filedOn: z.string(), filedHere: z.boolean(), residentRegister: z.enum(['pending', 'done']) })
    .nullable()
    .default(null),
});

const byKey = <Value>(map: ReadonlyMap<string, Value>): Record<string, Value> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

const toStored = ({
  statements,
  rulings,
  waiting,
  numbers,
  today,
  filing,
}: ListIngredients): z.infer<typeof stored> => ({
  statements: byKey(statements),
  rulings: byKey(rulings),
  waiting: waiting.map((one: WaitingDepartment) => ({ ...one })),
  numbers: byKey(numbers),
  today,
  filing,
});

function fromStored(value: unknown): ListIngredients {
  const { statements, rulings, waiting, numbers, today, filing } = stored.parse(value);
  const told: [string, Statement][] = Object.entries(statements);
  return {
    statements: new Map(told),
    rulings: new Map(Object.entries(rulings)),
    waiting,
    numbers: new Map(Object.entries(numbers)),
    today,
    filing,
  };
}

export interface Issued {
  readonly revision: number;
  readonly contentHash: Buffer;
  readonly ingredients: ListIngredients;
}

interface RevisionRow {
  revision: number;
  content_hash: Buffer;
  sealed: Buffer;
}

/** A stored revision of a case's list, the newest if none is named; null where there is none. */
export async function readRevision(
  tx: SqlTransaction,
  { id, sealer }: CaseRecord,
  revision: number | null,
): Promise<Issued | null> {
  const [answer] = await tx.pipeline([
    {
      name: 'list-revision',
      sql: `select revision, content_hash, sealed from list_revisions
             where municipality_id = (select current_municipality()) and case_id = $1 and ($2::int is null or revision = $2) order by revision desc limit 1`,
      params: [id, revision],
    },
  ]);
  const [row] = rowsOf<RevisionRow>(answer);
  return row
    ? {
        revision: row.revision,
        contentHash: row.content_hash,
        ingredients: fromStored(sealer.open(row.sealed, placeOf.revision(id, row.revision))),
      }
    : null;
}

export async function readNumbers(tx: SqlTransaction, caseId: string): Promise<Map<string, number>> {
  const [answer] = await tx.pipeline([
    {
      name: 'item-numbers',
      sql: 'select code, number from item_numbers where municipality_id = (select current_municipality()) and case_id = $1 order by number, code',
      params: [caseId],
    },
  ]);
  return new Map(rowsOf<{ code: string; number: number }>(answer).map(({ code, number }) => [code, number]));
}

/** The SQL that stores a revision with the numbers its items then have. */
export function writeRevision(
  { id, municipality, sealer }: CaseRecord,
  revision: number,
  { ingredients, contentHash }: Pick<Issued, 'ingredients' | 'contentHash'>,
  at: string,
): Sql[] {
  const numbers = [...ingredients.numbers];
  return [
    {
      name: 'insert-revision',
      sql: 'insert into list_revisions (municipality_id, case_id, revision, content_hash, issued_at, sealed) values ($1, $2, $3, $4, $5, $6)',
      params: [
        municipality,
        id,
        revision,
        contentHash,
        at,
        sealer.seal(toStored(ingredients), placeOf.revision(id, revision)),
      ],
    },
    {
      name: 'delete-numbers',
      sql: 'delete from item_numbers where municipality_id = $1 and case_id = $2',
      params: [municipality, id],
    },
    {
      name: 'insert-numbers',
      sql: 'insert into item_numbers (municipality_id, case_id, code, number) select $1, $2, item.code, item.number from unnest($3::text[], $4::int[]) as item (code, number)',
      params: [municipality, id, numbers.map(([code]) => code), numbers.map(([, number]) => number)],
    },
  ];
}
