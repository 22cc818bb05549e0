import type { CalendarDate } from '../domain/calendar-date.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement } from '../platform/database/wire.js';
import type { ListedCase } from './destruction-hash.js';

/** What became of a case of a list: destroyed, or why it was left out. */
export type DestructionOutcome = 'destroyed' | 'held' | 'reopened' | 'other-day' | 'gone';

export interface DestructionItem extends ListedCase {
  readonly outcome: DestructionOutcome | null;
  readonly doneAt: string | null;
  /** Rows that went, by table. */
  readonly counts: Readonly<Record<string, number>> | null;
}

/** Who asked or agreed, by name and office. */
export interface DestructionMember {
  readonly name: string;
  readonly role: string;
  readonly at: string;
}

/** A list of cases to destroy, and once that is done the record of it. */
export interface Destruction {
  readonly id: string;
  readonly madeOn: CalendarDate;
  readonly madeAt: string;
  readonly hash: Buffer;
  readonly items: readonly DestructionItem[];
  readonly askedBy: DestructionMember | null;
  /** Whoever it had passed to with the office when it was done (異動); null: who asked did it. */
  readonly takenOverBy: DestructionMember | null;
  readonly agreedBy: DestructionMember | null;
  readonly finishedAt: string | null;
  readonly keyEpoch: number | null;
}

/** What is due on this day and held by nobody, oldest first. */
export async function readDue(tx: SqlTransaction, today: CalendarDate): Promise<ListedCase[]> {
  return tx.query<ListedCase & Record<string, unknown>>(
    `select c.number, c.id as "caseId", c.ended_on::text as "endedOn", c.destroy_after::text as "destroyAfter" from cases c
      where c.municipality_id = (select current_municipality()) and c.destroy_after < $1::date and c.destroyed_at is null
        and c.status in ('closed', 'void')
        and not exists (select from case_holds h where h.municipality_id = c.municipality_id and h.case_id = c.id and h.released_at is null)
      order by c.number`,
    [today],
  );
}

export const insertList = (
  given: {
    readonly id: string;
    readonly on: CalendarDate;
    readonly at: string;
    readonly by: string;
    readonly hash: Buffer;
  },
  cases: readonly ListedCase[],
): Statement[] => [
  {
    name: 'insert-destruction-list',
    sql: `insert into destruction_lists (municipality_id, id, made_on, made_at, by_actor, hash)
          values ((select current_municipality()), $1, $2, $3, $4, $5)`,
    params: [given.id, given.on, given.at, given.by, given.hash],
  },
  {
    name: 'insert-destruction-items',
    sql: `insert into destruction_items (municipality_id, list_id, case_id, number, ended_on, destroy_after)
          select (select current_municipality()), $1, i.case_id, i.number, i.ended_on, i.destroy_after
            from unnest($2::uuid[], $3::text[], $4::date[], $5::date[]) as i (case_id, number, ended_on, destroy_after)`,
    params: [
      given.id,
      cases.map(({ caseId }) => caseId),
      cases.map(({ number }) => number),
      cases.map(({ endedOn }) => endedOn),
      cases.map(({ destroyAfter }) => destroyAfter),
    ],
  },
];

interface FoundList {
  id: string;
  made_on: string;
  made_at: Date | string;
  hash: Buffer;
  finished_at: Date | string | null;
  key_epoch: number | null;
  asked_name: string | null;
  asked_role: string;
  asked_at: Date | string;
  passed_name: string | null;
  passed_at: Date | string | null;
  decided_name: string | null;
  decided_role: string;
  decided_at: Date | string;
}

interface FoundItem {
  list_id: string;
  number: string;
  case_id: string;
  ended_on: string;
  destroy_after: string;
  outcome: DestructionOutcome | null;
  done_at: Date | string | null;
  counts: Record<string, number> | null;
}

const instant = (value: Date | string): string => new Date(value).toISOString();

/** Newest first. @param wanted one list by its id, or how many */
export async function readDestructions(
  tx: SqlTransaction,
  wanted: { readonly id: string } | { readonly first: number },
): Promise<Destruction[]> {
  const lists = await tx.query<FoundList & Record<string, unknown>>(
    `select l.id, l.made_on::text as made_on, l.made_at, l.hash, l.finished_at, l.key_epoch, a.asked_role, a.asked_at, a.decided_role,
            a.decided_at, asked.name as asked_name, decided.name as decided_name, passed.name as passed_name,
            case when passed.id is not null then a.passes_on::timestamp at time zone 'Asia/Tokyo' end as passed_at
       from destruction_lists l
       left join approvals a on a.municipality_id = l.municipality_id and a.id = l.approval_id
       left join staff asked on asked.municipality_id = l.municipality_id and asked.id = a.asked_by
       left join staff passed on passed.municipality_id = l.municipality_id and passed.id = a.passes_to
            and a.passes_on <= (l.finished_at at time zone 'Asia/Tokyo')::date
       left join staff decided on decided.municipality_id = l.municipality_id and decided.id = a.decided_by
      where l.municipality_id = (select current_municipality()) and ($1::text is null or l.id::text = $1)
      order by l.made_at desc, l.id limit $2`,
    'id' in wanted ? [wanted.id, 1] : [null, wanted.first],
  );
  const items = await tx.query<FoundItem & Record<string, unknown>>(
    `select list_id, number, case_id, ended_on::text as ended_on, destroy_after::text as destroy_after, outcome, done_at, counts
       from destruction_items where municipality_id = (select current_municipality()) and list_id = any($1::uuid[]) order by number`,
    [lists.map(({ id }) => id)],
  );
  return lists.map((list) => ({
    id: list.id,
    madeOn: list.made_on,
    madeAt: instant(list.made_at),
    hash: list.hash,
    items: items.filter(({ list_id }) => list_id === list.id).map(toItem),
    askedBy: memberOf(list.finished_at, list.asked_name, list.asked_role, list.asked_at),
    takenOverBy:
      list.passed_at === null ? null : memberOf(list.finished_at, list.passed_name, list.asked_role, list.passed_at),
    agreedBy: memberOf(list.finished_at, list.decided_name, list.decided_role, list.decided_at),
    finishedAt: list.finished_at === null ? null : instant(list.finished_at),
    keyEpoch: list.key_epoch,
  }));
}

const toItem = (row: FoundItem): DestructionItem => ({
  number: row.number,
  caseId: row.case_id,
  endedOn: row.ended_on,
  destroyAfter: row.destroy_after,
  outcome: row.outcome,
  doneAt: row.done_at === null ? null : instant(row.done_at),
  counts: row.counts,
});

const memberOf = (
  finished: Date | string | null,
  name: string | null,
  role: string,
  at: Date | string,
): DestructionMember | null => (finished === null ? null : { name: name ?? '', role, at: instant(at) });

/** One case of a list, as migrations/0019 does it. @returns null where that was done before */
export async function destroyCase(
  tx: SqlTransaction,
  given: { readonly list: string; readonly caseId: string; readonly today: CalendarDate; readonly at: string },
): Promise<DestructionOutcome | null> {
  const [row] = await tx.query<{ outcome: DestructionOutcome | null }>(
    'select destroy_case($1, $2, $3, $4) as outcome',
    [given.list, given.caseId, given.today, given.at],
  );
  if (!row) throw new Error('destroy_case() answered nothing');
  return row.outcome;
}

export const finishList = (id: string, approvalId: string, at: string, keyEpoch: number): Statement => ({
  name: 'finish-destruction-list',
  sql: `update destruction_lists set approval_id = $2, finished_at = $3, key_epoch = $4
         where municipality_id = (select current_municipality()) and id = $1`,
  params: [id, approvalId, at, keyEpoch],
});

/** Rows that went with a whole list, by table. */
export function rowsOfList({ items }: Destruction): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { counts } of items)
    for (const [table, count] of Object.entries(counts ?? {})) sums.set(table, (sums.get(table) ?? 0) + count);
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
