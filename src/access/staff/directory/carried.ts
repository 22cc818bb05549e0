import { z } from 'zod';
import type { Clock } from '../../../platform/clock.js';
import type { KeyRing } from '../../sealing.js';

/** Milliseconds for the whole way: to the directory and back, and then for the code on the paper. */
export const ROUND_TRIP_MS = 10 * 60_000;

/** On the way to the directory: what proves that the return belongs to this browser and this attempt. */
const begunShape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Token of the session that the browser held when it left; on the way back browsers keep it to themselves (SameSite=Strict). */
  session: z.string().nullable(),
});
/** Back, known to the directory, but bound to no account yet. */
const knownShape = z.object({ identity: z.base64url(), login: z.string().nullable() });

export type Begun = z.output<typeof begunShape>;
export interface Known {
  /** HMAC of issuer and subject. */
  readonly identity: Buffer;
  /** What the directory calls them; null: it does not say. */
  readonly login: string | null;
}

/** What a browser carries of its own round trip, sealed, for ten minutes: it can neither read nor change it, nor lend it a step. */
export class Carrying {
  constructor(
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly municipality: string,
  ) {}

  begun(value: Begun): string {
    return this.#seal('begun', value);
  }

  known({ identity, login }: Known): string {
    return this.#seal('known', { identity: identity.toString('base64url'), login });
  }

  /** @returns null if it is none of ours, of another step, or too old */
  readBegun(carried: string | null): Begun | null {
    return this.#open('begun', carried, begunShape);
  }

  readKnown(carried: string | null): Known | null {
    const known = this.#open('known', carried, knownShape);
    return known && { identity: Buffer.from(known.identity, 'base64url'), login: known.login };
  }

  #seal(step: string, value: object): string {
    const until = Date.parse(this.clock.now()) + ROUND_TRIP_MS;
    return this.#sealer.seal({ until, value }, this.#place(step)).toString('base64url');
  }

  #open<Value>(step: string, carried: string | null, shape: z.ZodType<Value>): Value | null {
    if (carried === null) return null;
    const opened = this.#opened(step, carried);
    const { data } = z.object({ until: z.number(), value: shape }).safeParse(opened);
    return data !== undefined && data.until > Date.parse(this.clock.now()) ? data.value : null;
  }

  #opened(step: string, carried: string): unknown {
    try {
      return this.#sealer.open(Buffer.from(carried, 'base64url'), this.#place(step));
    } catch {
      // Cut, changed, or sealed for another step: it is nothing.
      return null;
    }
  }

  get #sealer() {
    return this.keys.purposeKey('directory round trips');
  }

  #place(step: string): string {
    return `directory round trip ${this.municipality} ${step}`;
  }
}
