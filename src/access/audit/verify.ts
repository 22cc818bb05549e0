import type { RelayDatabase } from '../../platform/database/relay-database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { KeyRing } from '../sealing.js';
import { BEGINNING, CHAINED, type ChainedRow } from './chain.js';
import { ChainWalk, type StoredLink } from './chain-walk.js';
import type { Finding } from './findings.js';

/** What stands on paper. */
export interface PaperHead {
  readonly day: string;
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

export interface DayHead extends PaperHead {
  readonly rows: number;
}

export interface Verified {
  readonly rows: number;
  readonly findings: readonly Finding[];
  /** Of the days that were looked at, oldest first. */
  readonly heads: readonly DayHead[];
}

export interface VerifyOptions {
  /** Only what was chained on this day. */
  readonly day?: string | undefined;
  readonly paper?: readonly PaperHead[];
  /** Rows younger than this may still wait for the chain; 60 s if not given. */
  readonly patience?: number;
}

const PAGE = 5_000;
/** Most rows of one kind that are named one by one. */
const NAMED = 100;

interface Found extends Omit<ChainedRow, 'id'> {
  readonly id: number | null;
  readonly day: string;
  readonly position: number;
  readonly audit_id: number;
  readonly hash: Buffer;
}

/** Walks through the chain of one municipality and says of every row whether it still is what was chained. Reads only. */
export class AuditVerifier {
  constructor(
    private readonly database: RelayDatabase,
    private readonly keys: KeyRing,
    private readonly municipality: string,
  ) {}

  async verify({ day, paper = [], patience = 60 }: VerifyOptions = {}): Promise<Verified> {
    return this.database.run(async (tx) => {
      await tx.query('set transaction isolation level repeatable read, read only');
      const walk = new ChainWalk(this.keys, this.municipality, await this.#before(tx, day));
      let [from, position] = [day ?? '-infinity', 0];
      for (;;) {
        const page = await this.#page(tx, from, position, day);
        for (const found of page) walk.step(storedLink(found));
        const last = page.at(-1);
        if (!last || page.length < PAGE) break;
        [from, position] = [last.day, last.position];
      }
      const { rows, findings, heads } = walk.end();
      return {
        rows,
        heads,
        findings: [
          ...findings,
          ...(await this.#neverChained(tx, day, patience)),
          ...(await this.#emptied(tx)),
          ...(await this.#notAsOnPaper(tx, paper)),
        ],
      };
    });
  }

  /** The head of the day before. */
  async #before(tx: SqlTransaction, day: string | undefined): Promise<Buffer> {
    if (day === undefined) return BEGINNING;
    const [row] = await tx.query<{ hash: Buffer }>(
      'select hash from audit_chain where municipality_id = $1 and day < $2::date order by day desc, position desc limit 1',
      [this.municipality, day],
    );
    return row?.hash ?? BEGINNING;
  }

  #page(tx: SqlTransaction, from: string, position: number, only: string | undefined): Promise<Found[]> {
    return tx.query<Found & Record<string, unknown>>(
      `select c.day, c.position, c.audit_id, c.hash, ${CHAINED}
         from audit_chain c left join audit a on a.municipality_id = c.municipality_id and a.id = c.audit_id
        where c.municipality_id = $1 and (c.day, c.position) > ($2::date, $3::bigint) and ($4::date is null or c.day = $4)
        order by c.day, c.position limit ${String(PAGE)}`,
      [this.municipality, from, position, only ?? null],
    );
  }

  async #neverChained(tx: SqlTransaction, day: string | undefined, patience: number): Promise<Finding[]> {
    const rows = await tx.query<{ id: number }>(
      `select a.id from audit a
        where a.municipality_id = $1 and ($2::date is null or a.day = $2) and a.at < now() - make_interval(secs => $3)
          and not exists (select from audit_chain c where c.municipality_id = a.municipality_id and c.audit_id = a.id)
        order by a.id limit ${String(NAMED)}`,
      [this.municipality, day ?? null, patience],
    );
    return rows.map(({ id }) => ({ kind: 'never-chained', row: id }));
  }

  /** Ids were given, and no row is left: not even the chain tells which. */
  async #emptied(tx: SqlTransaction): Promise<Finding[]> {
    const [row] = await tx.query<{ emptied: boolean }>(
      `select is_called and not exists (select from audit) and not exists (select from audit_chain) as emptied from audit_id_seq`,
    );
    return row?.emptied === true ? [{ kind: 'emptied' }] : [];
  }

  async #notAsOnPaper(tx: SqlTransaction, paper: readonly PaperHead[]): Promise<Finding[]> {
    const findings: Finding[] = [];
    for (const { day, hash } of paper) {
      const [row] = await tx.query<{ there: boolean }>(
        `select exists (select from audit_chain where municipality_id = $1 and day = $2::date and hash = decode($3, 'hex')) as there`,
        [this.municipality, day, hash],
      );
      if (row?.there !== true) findings.push({ kind: 'not-as-on-paper', day, hash });
    }
    return findings;
  }
}

function storedLink({ day, position, audit_id, hash, id, ...row }: Found): StoredLink {
  return { day, position, auditId: audit_id, hash, row: id === null ? null : { id, ...row } };
}
