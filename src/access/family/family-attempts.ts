import { networkOf } from '../network.js';
import type { KeyRing } from '../sealing.js';
import type { Answer, Statement } from '../../platform/database/wire.js';
import { rowsOf } from '../../platform/database/rows.js';

/** Pairs that did not fit, in an hour: from one address so many are looked at, over all there is an alarm (ux.md §6.5). */
export const MOST_AN_HOUR = { address: 30, all: 300 } as const;
const WINDOW = `interval '1 hour'`;
const NO_SOURCE = Buffer.alloc(16);

/** Counts pairs that did not fit. Counts of an hour ago are forgotten; every statement runs at the door. */
export class FamilyAttempts {
  /** @param door what is tried there; one door's counts say nothing at another */
  constructor(
    private readonly keys: KeyRing,
    private readonly municipality: string,
    private readonly door: 'family attempt' | 'guide attempt' = 'family attempt',
  ) {}

  /** Holds the address's row until the transaction ends: attempts at the same time count one after another. */
  ofAddress(address: string, now: string): Statement {
    return {
      name: 'family-attempts-of-address',
      sql: `insert into family_attempts (municipality_id, source, failures, since)
            values ((select current_municipality()), $1, 0, $2)
            on conflict (municipality_id, source) do update set
              failures = case when family_attempts.since < $2::timestamptz - ${WINDOW} then 0 else family_attempts.failures end,
              since = case when family_attempts.since < $2::timestamptz - ${WINDOW} then $2 else family_attempts.since end
            returning failures`,
      params: [this.#source(`address ${networkOf(address)}`), now],
    };
  }

  /** How many there were of all together, within the hour. */
  ofAll(now: string): Statement {
    return {
      name: 'family-attempts-of-all',
      sql: `select failures from family_attempts
             where municipality_id = (select current_municipality()) and source = $1 and since >= $2::timestamptz - ${WINDOW}`,
      params: [this.#source('all'), now],
    };
  }

  /** One more from this address, and of all together; the answers are the counts in this order. */
  failed(address: string, now: string): Statement[] {
    return [`address ${networkOf(address)}`, 'all'].map((source) => ({
      name: 'family-attempt-failed',
      sql: FAILED,
      params: [this.#source(source), now],
    }));
  }

  /** Where no paper has the code its count is not written: so the address's row is, once more, as it stands. */
  balance(address: string, isOfPaper: boolean): Statement {
    return {
      name: 'family-attempt-balance',
      sql: 'update family_attempts set failures = failures where municipality_id = (select current_municipality()) and source = $1',
      params: [isOfPaper ? NO_SOURCE : this.#source(`address ${networkOf(address)}`)],
    };
  }

  /** Once an hour, when a new count of all begins: nothing is kept of addresses that are quiet. */
  forgetOld(now: string): Statement {
    return {
      sql: `delete from family_attempts where municipality_id = (select current_municipality()) and since < $1::timestamptz - ${WINDOW}`,
      params: [now],
    };
  }

  #source(name: string): Buffer {
    return this.keys.token(this.municipality, this.door, name);
  }
}

const FAILED = `
  insert into family_attempts (municipality_id, source, failures, since) values ((select current_municipality()), $1, 1, $2)
  on conflict (municipality_id, source) do update set
    failures = 1 + case when family_attempts.since < $2::timestamptz - ${WINDOW} then 0 else family_attempts.failures end,
    since = case when family_attempts.since < $2::timestamptz - ${WINDOW} then $2 else family_attempts.since end
  returning failures`;

export const countIn = (answer: Answer | undefined): number => rowsOf<{ failures: number }>(answer)[0]?.failures ?? 0;
