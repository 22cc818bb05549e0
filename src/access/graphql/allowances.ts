import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Said } from '../../platform/said.js';
import type { Allowance, Throttle, Throttles } from '../../platform/throttle/throttles.js';
import type { Operation } from '../operation.js';
import type { Purse } from '../purse.js';

/**
 * Fields at the root that each may have executed in a minute, aliases and fragments written out. The root is what is
 * counted: each of its fields is a use case with reads of its own, while below it loaders read once however many fields ask, and how
 * many those may be is limited document by document (limits.ts).
 */
export const ALLOWED: Readonly<Record<Purse['kind'], Allowance>> = {
  /** A screen asks one to four things, a clerk who prepares a family acts every few seconds: ten a second no hands reach. */
  staff: { name: 'staff', points: 600, seconds: 60 },
  /** A family reads its page, on paper or telephone: one thing a view, two a second for a minute. */
  family: { name: 'family', points: 120, seconds: 60 },
  /** A day of a large city is 100 notices with 25 departments each: fanned out at once, a minute does them all. */
  program: { name: 'program', points: 3_000, seconds: 60 },
};

/** Counts what everybody has executed. */
export class Allowances {
  readonly #throttles: Readonly<Record<Purse['kind'], Throttle>>;

  constructor(throttles: Pick<Throttles, 'throttle'>) {
    this.#throttles = {
      staff: throttles.throttle(ALLOWED.staff),
      family: throttles.throttle(ALLOWED.family),
      program: throttles.throttle(ALLOWED.program),
    };
  }

  /**
   * Written down the first time in a window only: the audit can't be filled by asking on.
   * @throws GraphQLError TOO_MANY_REQUESTS (HTTP 429, with Retry-After)
   */
  async spend({ kind, key }: Purse, points: number, operation: Operation): Promise<void> {
    const taken = await this.#throttles[kind].take(key, points);
    if (taken.granted) return;
    if (taken.first) await operation.writeDown('request', { refused: CODE });
    throw tooMany(taken.seconds, operation.language);
  }
}

const CODE = 'TOO_MANY_REQUESTS';
const sentence = (seconds: number): Said => ({
  ja: `短い間に問い合わせが多すぎます。${String(seconds)}秒待ってから、もう一度お試しください。`,
  en: `Too many requests in a short time: wait ${String(seconds)} seconds and try again.`,
});

function tooMany(seconds: number, language: 'ja' | 'en'): GraphQLError {
  const error = new GraphQLError(sentence(seconds)[language], { extensions: { code: CODE } });
  // Apollo reads headers from a map; another package declares them as an object.
  Reflect.set(error.extensions, 'http', { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) });
  return error;
}
