import { GraphQLError } from 'graphql';
import type { Said } from '../platform/said.js';

/**
 * How long a query may take, in ms. Mutations have none: what they began they end (a ledger of a large city takes longer), the edge answers for
 * them after 30 s, and the database ends a single statement of theirs after 60 s. Of a subscription each event is read within the same time.
 */
export const QUERY_MS = 5_000;

/** What a query is answered whose time is up; the same code as at the edge (http-edge.ts). */
export const TOOK_TOO_LONG: { readonly code: string; readonly say: Said } = {
  code: 'TIMEOUT',
  say: {
    ja: '時間内に終わりませんでした。一度に尋ねる量を減らすか、少し待ってから、もう一度お試しください。',
    en: 'This took too long: ask for less at once, or wait a little and try again.',
  },
};

export class QueryTookTooLong extends GraphQLError {
  constructor() {
    super(TOOK_TOO_LONG.say.en, { extensions: { code: TOOK_TOO_LONG.code } });
  }
}

/** The time of one query. */
export class QueryClock {
  readonly #over: Promise<never>;
  readonly #timer: NodeJS.Timeout;
  #isOver = false;

  constructor(milliseconds: number, onOver: () => void) {
    let fail: (error: Error) => void = () => undefined;
    this.#over = new Promise<never>((_resolve, reject) => {
      fail = reject;
    });
    this.#over.catch(() => undefined);
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      fail(new QueryTookTooLong());
      onOver();
    }, milliseconds);
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** @throws QueryTookTooLong when time is up, whatever the work still does */
  within(work: () => unknown): unknown {
    if (this.#isOver) throw new QueryTookTooLong();
    const result = work();
    return result instanceof Promise ? Promise.race([result, this.#over]) : result;
  }
}
