import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, nameOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { invalid, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { realDay } from '../cases/day-problems.js';
import { type Marks, protectionMarks } from '../cases/protection/marks.js';
import { insertProtection, listPlace, listSealer } from '../cases/protection/protection-rows.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Statement } from '../platform/database/wire.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import { readProtectionList } from './read-protection-list.js';

export interface ImportedList {
  /** In the file. */
  readonly rows: number;
  /** Who were not protected before. */
  readonly added: number;
  /** Who are not in this list any more and stay protected, until two people end it one by one. */
  readonly missing: number;
}

/** The city's list of protected people. It adds, and never takes away (ux.md §6.4, 目黒区: lifted from a stale list). */
export class ImportProtectionList {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  async import(
    actor: Actor,
    { asOf, csv }: { readonly asOf: string; readonly csv: string },
  ): Promise<Result<ImportedList, Refusal>> {
    if (actor.role !== 'privacy-officer' && !isNightlyJob(actor)) return failure(notYours(['input']));
    const [wrongDay] = realDay(asOf, ['input', 'asOf']);
    if (wrongDay) return failure(wrongDay);
    if (asOf > this.clock.today()) return failure(inFuture);
    const read = readProtectionList(csv);
    if (!read.ok) return read;
    const { municipality } = actor;
    const given = new Map<string, Marks[]>();
    for (const row of read.value) {
      const identity = this.#identity(municipality, row).toString('hex');
      given.set(identity, [...(given.get(identity) ?? []), row]);
    }
    return this.database.run(contextOf(actor), async (tx) => {
      // Two imports at once wait for each other: the second then knows the first.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('protection list ' || $1, 0))`, [municipality]);
      const [before] = await tx.query<{ as_of: string | null }>('select protection_list_as_of()::text as as_of');
      if (before?.as_of && asOf < before.as_of) return failure(older(before.as_of));
      const known = await tx.query<{ id: string; identity: string }>(
        `update protections set seen_on = $1 where municipality_id = (select current_municipality()) and lifted_at is null
            and identity = any(select decode(hex, 'hex') from unnest($2::text[]) hex) returning id, encode(identity, 'hex') as identity`,
        [asOf, [...given.keys()]],
      );
      const ids = new Map(known.map(({ id, identity }) => [identity, id]));
      const all = [...given].map(([identity, rows]) => ({ id: ids.get(identity) ?? randomUUID(), identity, rows }));
      const added = all.filter(({ identity }) => !ids.has(identity));
      await tx.pipeline([...added.map((entry) => this.#added(actor, asOf, entry)), this.#marks(municipality, all)]);
      const [missing] = await tx.query<{ count: number }>(
        `select count(*)::int as count from protections
          where municipality_id = (select current_municipality()) and source = 'list' and lifted_at is null and seen_on < $1::date`,
        [asOf],
      );
      await tx.finish([
        {
          sql: `insert into protection_lists (municipality_id, as_of, imported_at, by_actor, rows) values ((select current_municipality()), $1, $2, $3, $4)`,
          params: [asOf, this.clock.now(), nameOf(actor), read.value.length],
        },
        auditing(actor, 'importProtectionList', {
          count: read.value.length,
          fields: isNightlyJob(actor) ? ['program'] : [],
        }),
      ]);
      return success({ rows: read.value.length, added: added.length, missing: missing?.count ?? 0 });
    });
  }

  /** By what the next list knows the person again. */
  #identity(municipality: string, { personNumber, name, address }: Marks): Buffer {
    const said = personNumber ? `number ${personNumber.normalize('NFKC')}` : `name ${name ?? ''} ${address ?? ''}`;
    return this.keys.token(municipality, 'protected identity', said);
  }

  #added(actor: Actor, asOf: string, { id, identity, rows }: Entry): Statement {
    const { personNumber = null, name = null } = rows[0] ?? {};
    return insertProtection({
      id,
      source: 'list',
      identity: Buffer.from(identity, 'hex'),
      caseId: null,
      personId: null,
      since: this.clock.now(),
      by: nameOf(actor),
      seenOn: asOf,
      sealed: listSealer(this.keys).seal({ personNumber, name }, listPlace(id)),
    });
  }

  /** Of who is known already as well: a new address, a new name. What they were known by before stays. */
  #marks(municipality: string, all: readonly Entry[]): Statement {
    const marks = all.flatMap(({ id, rows }) =>
      rows.flatMap((row) => protectionMarks(this.keys, municipality, row).map((mark) => ({ id, mark }))),
    );
    return {
      sql: `insert into protection_marks (municipality_id, mark, protection_id, since)
            select (select current_municipality()), entry.mark, entry.id, $3 from unnest($1::bytea[], $2::uuid[]) as entry (mark, id) on conflict do nothing`,
      params: [marks.map(({ mark }) => mark), marks.map(({ id }) => id), this.clock.now()],
    };
  }
}

/**
 * The city's own job, with a key for this one document (createProgram): a list that waits for a person grows older than a week,
 * and then no paper opens anything. All it can do is add; it reads no list and ends nothing.
 */
const isNightlyJob = (actor: Actor): boolean => actor.role === 'counter' && actor.program === true;

/** One person of a list, with every line that is about them. */
interface Entry {
  readonly id: string;
  readonly identity: string;
  readonly rows: readonly Marks[];
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
