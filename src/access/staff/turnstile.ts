import { setTimeout as pause } from 'node:timers/promises';
import { refuse } from '../refusal.js';

/** How many may wait at the door of one process, whoever they are; at a sixth of a second each, five seconds. */
export const WAITING_LINE = 30;
/** Of them from one place: whoever fills the line from there keeps only that place waiting. */
export const FROM_ONE_PLACE = 3;
/** Milliseconds that a breath takes at most. */
const LONGEST_BREATH = 200;

/**
 * Argon2id is slow and large on purpose, so that whoever has many addresses could keep a process busy with it. Here people
 * pass one after another, from wherever they come, and between two the process rests as long as the first took: half of its
 * time is left to who is in (ASVS v5.0.0-15.1.3, 15.2.2).
 */
export class Turnstile {
  #last: Promise<unknown> = Promise.resolve();
  #inside = 0;
  readonly #from = new Map<string, number>();

  /** @param line so many wait at most, while one passes */
  constructor(private readonly line = WAITING_LINE) {}

  /**
   * @param from a network, or a computer that somebody has come in from before
   * @returns null, with nothing done, where the line is full, or has three from there: said before anything of the attempt is looked at
   */
  async pass<Value>(from: string, work: () => Promise<Value>): Promise<Value | null> {
    const beside = this.#from.get(from) ?? 0;
    if (this.#inside > this.line || beside >= FROM_ONE_PLACE) return null;
    this.#inside += 1;
    this.#from.set(from, beside + 1);
    let took = 0;
    const passed = this.#last.then(async () => {
      const begun = performance.now();
      try {
        return await work();
      } finally {
        this.#inside -= 1;
        this.#leave(from);
        took = Math.min(performance.now() - begun, LONGEST_BREATH);
      }
    });
    const rest = () => pause(took, undefined, { ref: false });
    this.#last = passed.then(rest, rest);
    return passed;
  }

  #leave(from: string): void {
    const left = (this.#from.get(from) ?? 1) - 1;
    if (left === 0) this.#from.delete(from);
    else this.#from.set(from, left);
  }
}

/** The same for the right password and for a wrong one: nobody has looked yet. */
export const busy = refuse(
  'NotPossible',
  'BUSY',
  {
    ja: 'ただいま混み合っています。少し待ってから、もう一度お試しください。',
    en: 'Many people are at the door just now. Wait a moment and try again.',
  },
  [],
);
