import { z } from 'zod';
import type { KeyRing, Sealer } from '../access/sealing.js';
import { PAPERS, type PaperId } from '../domain/papers-on-the-table.js';
import { type Guided, NOTHING_SAID, QUESTIONS } from './guided.js';

const PLACE = 'guide cookie';
/** Whoever comes back to a browser after so long may be somebody else. Milliseconds. */
const FORGOTTEN_AFTER = 2 * 3_600_000;

const isPaper = (id: string): id is PaperId => PAPERS.some((paper) => paper.id === id);
const answer = z.union([
  z.literal('unknown'),
  z.object({ choice: z.string() }),
  z.object({ ticked: z.array(z.string()), rest: z.enum(['none', 'unknown']) }),
]);
const shape = z.object({
  at: z.number(),
  day: z.string().nullable(),
  papers: z.array(z.string()).nullable(),
  answers: z.record(z.string(), answer),
});

/**
 * What a visitor of the guide has said lives in a cookie of their browser, sealed, and goes with it: the service keeps
 * nothing, no address holds an answer, and whoever looks into the browser later finds no word of it.
 */
export class KeptInBrowser {
  readonly #sealer: Sealer;

  constructor(keys: KeyRing) {
    this.#sealer = keys.purposeKey('guide');
  }

  /** @returns nothing said where there is no cookie, or one that is old, foreign or broken */
  read(cookie: string | null, now: Date): Guided {
    const found = shape.safeParse(cookie === null ? null : this.#opened(cookie));
    if (!found.success || now.getTime() - found.data.at > FORGOTTEN_AFTER) return NOTHING_SAID;
    const { day, papers, answers } = found.data;
    const known = Object.entries(answers).filter(([id]) => QUESTIONS.some((question) => question.id === id));
    return { day, papers: papers?.filter(isPaper) ?? null, answers: Object.fromEntries(known) };
  }

  write({ day, papers, answers }: Guided, now: Date): string {
    return this.#sealer.seal({ at: now.getTime(), day, papers, answers }, PLACE).toString('base64url');
  }

  #opened(cookie: string): unknown {
    try {
      return this.#sealer.open(Buffer.from(cookie, 'base64url'), PLACE);
    } catch {
      // Sealed with another key, cut off, made by hand: as if there were none.
      return null;
    }
  }
}
