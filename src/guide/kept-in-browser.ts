import { z } from 'zod';
import type { KeyRing, Sealer } from '../access/sealing.js';
import { type Guided, NOTHING_SAID } from './guided.js';
import type { Kept } from './keep-guide.service.js';
import { toldShape, toldToday } from './told.js';

const PLACE = 'guide cookie';
/** Whoever comes back to a browser after so long may be somebody else. Milliseconds. */
const FORGOTTEN_AFTER = 2 * 3_600_000;

const shape = toldShape.extend({
  at: z.number(),
  kept: z.object({ code: z.string(), version: z.number(), until: z.string() }).nullish(),
});

/** What a visitor has said so far, and under which letters they have put it away; null: under none. */
export interface InBrowser extends Guided {
  readonly kept: Kept | null;
}

export const NOTHING_IN_BROWSER: InBrowser = { ...NOTHING_SAID, kept: null };

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
  read(cookie: string | null, now: Date): InBrowser {
    const found = shape.safeParse(cookie === null ? null : this.#opened(cookie));
    if (!found.success || now.getTime() - found.data.at > FORGOTTEN_AFTER) return NOTHING_IN_BROWSER;
    return { ...toldToday(found.data), kept: found.data.kept ?? null };
  }

  write({ day, papers, answers, kept }: InBrowser, now: Date): string {
    return this.#sealer.seal({ at: now.getTime(), day, papers, answers, kept }, PLACE).toString('base64url');
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
