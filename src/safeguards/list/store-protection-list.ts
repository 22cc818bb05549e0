import { randomUUID } from 'node:crypto';
import { type Actor, nameOf } from '../../access/actor.js';
import { invalid, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import { realDay } from '../../cases/day-problems.js';
import { type Marks, protectionMarks } from '../../cases/protection/marks.js';
import { insertProtection, listPlace, listSealer } from '../../cases/protection/protection-rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';

/** One person of a list, with every line that is about them. */
interface Entry {
  /** By what the next list knows the person again: HMAC, hex. */
  readonly identity: string;
  readonly rows: readonly Marks[];
}

/** What a list would change, without anybody's name. */
export interface ListDifference {
  readonly people: number;
  /** Who are protected already. */
  readonly known: number;
  readonly added: number;
  /** Who are not in this list any more and stay protected, until two people end it one by one. */
  readonly missing: number;
  /** More than a third would be missing: mostly that is half a list, or another one. */
  readonly shrinks: boolean;
}

/** In the transaction that reads a list or takes one back: two at once wait for each other, the second then knows the first. */
export async function lockLists(tx: SqlTransaction, municipality: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('protection list ' || $1, 0))`, [municipality]);
}

/** Whether that is a day on which a list can have been drawn up; null: it is. */
export function dayProblem(asOf: string, today: string): Refusal | null {
  const [wrongDay] = realDay(asOf, ['input', 'asOf']);
  return wrongDay ?? (asOf > today ? inFuture : null);
}

/** A list never follows a newer one; null: this one does not. */
export async function olderProblem(tx: SqlTransaction, asOf: string): Promise<Refusal | null> {
  const [newest] = await tx.query<{ as_of: string | null }>('select protection_list_as_of()::text as as_of');
  return newest?.as_of && asOf < newest.as_of ? older(newest.as_of) : null;
}

/** One person a list: lines with the same number, or the same name and address. */
export function entriesOf(keys: KeyRing, municipality: string, rows: readonly Marks[]): readonly Entry[] {
  const given = new Map<string, Marks[]>();
  for (const row of rows) {
    const { personNumber, name, address } = row;
    const said = personNumber ? `number ${personNumber.normalize('NFKC')}` : `name ${name ?? ''} ${address ?? ''}`;
    const identity = keys.token(municipality, 'protected identity', said).toString('hex');
    given.set(identity, [...(given.get(identity) ?? []), row]);
  }
  return [...given].map(([identity, lines]) => ({ identity, rows: lines }));
}

const KNOWN = `municipality_id = (select current_municipality()) and lifted_at is null
            and identity = any(select decode(hex, 'hex') from unnest($1::text[]) hex)`;

/** Looks only. */
export async function compareList(tx: SqlTransaction, entries: readonly Entry[]): Promise<ListDifference> {
  const [found] = await tx.query<{ known: number; standing: number }>(
    `select count(*) filter (where ${KNOWN})::int as known, count(*)::int as standing from protections
      where municipality_id = (select current_municipality()) and source = 'list' and lifted_at is null`,
    [entries.map(({ identity }) => identity)],
  );
  const { known = 0, standing = 0 } = found ?? {};
  const missing = standing - known;
  return {
    people: entries.length,
    known,
    added: entries.length - known,
    missing,
    shrinks: missing * 3 > standing,
  };
}

export interface ToStore {
  readonly asOf: string;
  readonly at: string;
  /** Lines of the file. */
  readonly rows: number;
  /** As {@link compareList} found in this transaction. */
  readonly added: number;
}

/** Adds whom the list has, and what it newly says of who is known; takes nothing away (ux.md §6.4, 目黒区: lifted from a stale list). */
export async function storeList(
  tx: SqlTransaction,
  keys: KeyRing,
  actor: Actor,
  entries: readonly Entry[],
  { asOf, at, rows, added }: ToStore,
): Promise<void> {
  const importId = randomUUID();
  await tx.query(
    `insert into protection_lists (municipality_id, import_id, as_of, imported_at, by_actor, rows, added)
     values ((select current_municipality()), $1, $2, $3, $4, $5, $6)`,
    [importId, asOf, at, nameOf(actor), rows, added],
  );
  const known = await tx.query<{ id: string; identity: string }>(
    `update protections set seen_before = seen_on, seen_on = $2, seen_in = $3
      where ${KNOWN} returning id, encode(identity, 'hex') as identity`,
    [entries.map(({ identity }) => identity), asOf, importId],
  );
  const ids = new Map(known.map(({ id, identity }) => [identity, id]));
  const all = entries.map((entry) => ({ ...entry, id: ids.get(entry.identity) ?? randomUUID() }));
  await tx.pipeline([
    ...all
      .filter(({ identity }) => !ids.has(identity))
      .map(({ id, identity, rows: [first] }) =>
        insertProtection({
          id,
          source: 'list',
          identity: Buffer.from(identity, 'hex'),
          caseId: null,
          personId: null,
          since: at,
          by: nameOf(actor),
          seenOn: asOf,
          importId,
          sealed: listSealer(keys).seal(
            { personNumber: first?.personNumber ?? null, name: first?.name ?? null },
            listPlace(id),
          ),
        }),
      ),
    insertListMarks(keys, actor.municipality, all, { importId, at }),
  ]);
}

/** Of who is known already as well: a new address, a new name. What they were known by before stays. */
function insertListMarks(
  keys: KeyRing,
  municipality: string,
  all: readonly (Entry & { readonly id: string })[],
  { importId, at }: { readonly importId: string; readonly at: string },
): Statement {
  const marks = all.flatMap(({ id, rows }) =>
    rows.flatMap((row) => protectionMarks(keys, municipality, row).map((mark) => ({ id, mark }))),
  );
  return {
    sql: `insert into protection_marks (municipality_id, mark, protection_id, since, import_id)
          select (select current_municipality()), entry.mark, entry.id, $3, $4 from unnest($1::bytea[], $2::uuid[]) as entry (mark, id) on conflict do nothing`,
    params: [marks.map(({ mark }) => mark), marks.map(({ id }) => id), at, importId],
  };
}

const inFuture = invalid(
  'AS_OF_IN_FUTURE',
  {
    ja: '一覧を作った日が今日より後になっています。日付を確かめてください。',
    en: 'The list is dated after today. Check the date.',
  },
  ['input', 'asOf'],
);
const older = (newest: string): Refusal =>
  invalid(
    'LIST_OLDER',
    {
      ja: `${newest} 時点の一覧がすでに取り込まれています。それより古い一覧は取り込めません。新しい一覧を作り直してください。`,
      en: `The list of ${newest} was imported already, and an older one can’t follow it. Draw up a new list.`,
    },
    ['input', 'asOf'],
  );
