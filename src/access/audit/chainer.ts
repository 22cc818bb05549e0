import type { RelayDatabase } from '../../platform/database/relay-database.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { KeyRing } from '../sealing.js';
import { BEGINNING, CHAINED, type ChainedRow, linkHash } from './chain.js';

/** Rows in one transaction. */
const BATCH = 1_000;
const CHAIN_LOCK = 7_205_759_012;

interface Waiting extends ChainedRow {
  readonly municipality_id: string;
  readonly today: string;
}
interface Head {
  readonly municipality_id: string;
  readonly day: string;
  readonly position: number;
  readonly hash: Buffer;
}
interface NewLink extends Head {
  readonly audit_id: number;
}

/**
 * Chains what was written to the audit, about a second after its commit: doing it in the transaction that writes would
 * make all writers wait for each other. Its own municipality's alone: the keys before, and up to which link each was used,
 * are that one's. What commits late is chained late, behind what is there already. Any number may
 * run; one works at a time.
 */
export class AuditChainer {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: RelayDatabase,
    private readonly keys: KeyRing,
    private readonly municipality: string,
    private readonly log: Logger,
    private readonly everyMilliseconds = 1_000,
  ) {}

  start(): void {
    this.#timer = setInterval(() => {
      this.#running = this.#running.then(() => this.chainAll());
    }, this.everyMilliseconds);
  }

  /** Chains what still waits, as far as this process may, and stops. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
    if (this.#timer !== undefined) await this.chainAll();
  }

  async chainAll(): Promise<void> {
    try {
      while ((await this.chainOnce()) === BATCH);
    } catch (error) {
      this.log.surprise(error, { operation: 'audit chain' });
    }
  }

  /** @returns how many rows were chained; 0 while another process is at it */
  chainOnce(): Promise<number> {
    return this.database.run(async (tx) => {
      const [locked, found, heads] = await tx.pipeline([
        { name: 'chain-lock', sql: 'select pg_try_advisory_xact_lock($1::bigint) as mine', params: [CHAIN_LOCK] },
        {
          name: 'chain-waiting',
          sql: `select a.municipality_id, (now() at time zone 'Asia/Tokyo')::date as today, ${CHAINED}
                  from audit_unchained u join audit a on a.municipality_id = u.municipality_id and a.id = u.audit_id
                 where u.municipality_id = $2 order by a.id limit $1`,
          params: [BATCH, this.municipality],
        },
        {
          name: 'chain-heads',
          sql: `select municipality_id, day, position, hash from audit_chain where municipality_id = $1
                 order by day desc, position desc limit 1`,
          params: [this.municipality],
        },
      ]);
      const waiting = rowsOf<Waiting>(found);
      if (rowsOf<{ mine: boolean }>(locked)[0]?.mine !== true || waiting.length === 0) return 0;
      const links = this.#link(waiting, rowsOf<Head>(heads)[0]);
      await tx.finish([insertLinks(links), takeAway(links)]);
      return links.length;
    });
  }

  #link(waiting: readonly Waiting[], head: Head | undefined): NewLink[] {
    let before = head;
    return waiting.map((row) => {
      const { municipality_id: municipality, today } = row;
      // A clock that goes back does not reopen a day whose head may be on paper.
      const day = before && before.day > today ? before.day : today;
      const position = before?.day === day ? before.position + 1 : 1;
      const hash = linkHash(this.keys, before?.hash ?? BEGINNING, { municipality, day, position }, row);
      const link = { municipality_id: municipality, day, position, audit_id: row.id, hash };
      before = link;
      return link;
    });
  }
}

const insertLinks = (links: readonly NewLink[]) => ({
  name: 'chain-insert',
  sql: `insert into audit_chain (municipality_id, day, position, audit_id, hash)
        select * from unnest($1::text[], $2::date[], $3::bigint[], $4::bigint[], $5::bytea[])`,
  params: [
    links.map(({ municipality_id }) => municipality_id),
    links.map(({ day }) => day),
    links.map(({ position }) => position),
    links.map(({ audit_id }) => audit_id),
    links.map(({ hash }) => hash),
  ],
});

const takeAway = (links: readonly NewLink[]) => ({
  name: 'chain-taken',
  sql: `delete from audit_unchained u using unnest($1::text[], $2::bigint[]) as done (municipality_id, audit_id)
         where u.municipality_id = done.municipality_id and u.audit_id = done.audit_id`,
  params: [links.map(({ municipality_id }) => municipality_id), links.map(({ audit_id }) => audit_id)],
});
