import pg from 'pg';
import { connectionOptions } from '../../src/platform/database/address.js';
import { PROGRESS_CHANNEL } from '../../src/questions/progress-channel.js';
import type { Bench } from './ground.js';

interface Watched {
  readonly began: number;
  answered: number | null;
  readonly resolve: (times: Times) => void;
}
/** Milliseconds from the beginning of the registration. */
export interface Times {
  /** No question of the case is with a machine any more: the list can be read whole. */
  readonly answered: number;
  /** Its first revision is stored, with item numbers. */
  readonly issued: number;
}

/** Looks from outside, on a connection of its own that is in no count, when a case is answered and its list issued. */
export class Watch {
  readonly #client: pg.Client;
  readonly #watched = new Map<string, Watched>();

  constructor({ ground, administrator }: Pick<Bench, 'ground' | 'administrator'>) {
    this.#client = new pg.Client(connectionOptions(ground.access.address, administrator));
  }

  async open(): Promise<void> {
    this.#client.on('error', () => undefined);
    await this.#client.connect();
    this.#client.on('notification', ({ payload = '' }) => {
      const event: { case?: string } = JSON.parse(payload);
      if (event.case !== undefined) void this.#look(event.case);
    });
    await this.#client.query(`listen ${PROGRESS_CHANNEL}`);
  }

  /** To be called when the id is known; `began` may be earlier. */
  of(id: string, began: number): Promise<Times> {
    return new Promise((resolve) => {
      this.#watched.set(id, { began, answered: null, resolve });
      void this.#look(id);
    });
  }

  /** Resolves when nothing is asked, nothing is unsent and every case has its list. @returns when the answers were in */
  async rest(cases: number): Promise<{ answered: number; issued: number }> {
    let answered: number | null = null;
    for (;;) {
      const { rows } = await this.#client.query<{ asked: boolean; unsent: boolean; lists: number }>(
        `select exists (select from questions where state = 'asked') as asked,
                exists (select from outbox where sent_at is null) as unsent,
                (select count(*)::int from list_revisions where revision = 1) as lists`,
      );
      const [row] = rows;
      if (row && !row.asked) answered ??= performance.now();
      if (row && answered !== null && !row.unsent && row.lists >= cases) return { answered, issued: performance.now() };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  async #look(id: string): Promise<void> {
    const watched = this.#watched.get(id);
    if (!watched) return;
    const { rows } = await this.#client.query<{ answered: boolean; issued: boolean }>({
      name: 'look',
      text: `select not exists (select from questions where case_id = $1 and municipality_id = 'demo-city' and state = 'asked') as answered,
                    exists (select from list_revisions where case_id = $1 and municipality_id = 'demo-city') as issued`,
      values: [id],
    });
    const [row] = rows;
    if (row?.answered) watched.answered ??= performance.now();
    if (!row?.issued || watched.answered === null || !this.#watched.delete(id)) return;
    watched.resolve({ answered: watched.answered - watched.began, issued: performance.now() - watched.began });
  }
}
