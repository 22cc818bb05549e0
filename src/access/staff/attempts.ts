import { refuse } from '../refusal.js';
import { networkOf } from '../network.js';
import type { KeyRing } from '../sealing.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';

/** After so many failures a source waits; each further one doubles the wait. */
export const FREE = 5;
export const FIRST_WAIT_SECONDS = 60;
export const LONGEST_WAIT_SECONDS = 900;
/** So many failures at one login within an hour, from wherever: the operator is warned, and nobody is locked out by it. */
export const MANY_AT_ONE_LOGIN = 20;
/** After a quiet hour the count begins anew. */
const FORGOTTEN_AFTER = '1 hour';

/**
 * Where an attempt comes from. A computer from which this person has signed in before counts by itself, any other by its
 * address (IPv6: its /64, of which whoever has one has billions): whoever tries somebody's name elsewhere never locks that person out (OWASP "device cookies").
 */
export interface Source {
  readonly login: string;
  readonly device: string | null;
  readonly address: string;
}

export class Attempts {
  constructor(
    private readonly keys: KeyRing,
    private readonly municipality: string,
  ) {}

  /**
   * Holds the source's row until the transaction ends: attempts at the same time count one after another, and the one that
   * comes to the row second may have looked at the clock first.
   */
  async mustWait(tx: SqlTransaction, source: Source, now: string): Promise<boolean> {
    const rows = await tx.query<{ wait: boolean }>(
      `insert into sign_in_attempts (municipality_id, source, failures, failed_at, wait_until)
         values ((select current_municipality()), $1, 0, $2, $2)
       on conflict (municipality_id, source) do update
         set failures = case when sign_in_attempts.failed_at < $2::timestamptz - interval '${FORGOTTEN_AFTER}' then 0 else sign_in_attempts.failures end
       returning failures >= $3 and wait_until > $2::timestamptz as wait`,
      [this.#token(source), now, FREE],
    );
    return rows[0]?.wait === true;
  }

  /** @returns whether with this one many have failed at the login, taken together: once an hour */
  async failed(tx: SqlTransaction, source: Source, now: string): Promise<boolean> {
    await tx.query(
      `update sign_in_attempts set failures = failures + 1, failed_at = $2::timestamptz,
              wait_until = case when failures + 1 < $3 then $2::timestamptz
                           else $2::timestamptz + make_interval(secs => least($5, $4 * power(2, least(failures + 1 - $3, 10)))) end
        where municipality_id = (select current_municipality()) and source = $1`,
      [this.#token(source), now, FREE, FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS],
    );
    const [all] = await tx.query<{ failures: number }>(
      `insert into sign_in_attempts (municipality_id, source, failures, failed_at, wait_until)
         values ((select current_municipality()), $1, 1, $2, $2)
       on conflict (municipality_id, source) do update
         set failures = case when sign_in_attempts.failed_at < $2::timestamptz - interval '${FORGOTTEN_AFTER}' then 1 else sign_in_attempts.failures + 1 end,
             failed_at = $2
       returning failures`,
      [this.keys.token(this.municipality, 'sign-in attempt', `${source.login}\u0000all`), now],
    );
    return all?.failures === MANY_AT_ONE_LOGIN;
  }

  async succeeded(tx: SqlTransaction, source: Source): Promise<void> {
    await tx.query(
      'delete from sign_in_attempts where municipality_id = (select current_municipality()) and source = $1',
      [this.#token(source)],
    );
  }

  #token({ login, device, address }: Source): Buffer {
    const from = device === null ? `address ${networkOf(address)}` : `device ${device}`;
    return this.keys.token(this.municipality, 'sign-in attempt', `${login}\u0000${from}`);
  }
}

export const tooOften = refuse(
  'NotAllowed',
  'WAIT',
  {
    ja: '続けて合わなかったため、しばらくお待ちいただいています。15分ほどたってから、もう一度お試しください。いつもお使いのコンピューターからは、すぐに試せます。',
    en: 'Several attempts did not fit. Wait a quarter of an hour, then try again; from the computer you usually use you can try at once.',
  },
  [],
);
