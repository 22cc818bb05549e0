import type { OperationContexts } from './operation-context.js';

/** A session that has ended takes its streams along within this time, even where nothing happens on them. */
const LOOK_EVERY_MS = 3_000;

/** The streams of this process that hang on a session. */
export class OpenStreams {
  readonly #open = new Map<object, { readonly session: string; readonly end: () => void }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly contexts: Pick<OperationContexts, 'standing'>) {}

  add(stream: object, session: string, end: () => void): void {
    this.#open.set(stream, { session, end });
    this.#timer ??= setInterval(() => void this.#look(), LOOK_EVERY_MS).unref();
  }

  remove(stream: object): void {
    this.#open.delete(stream);
    if (this.#open.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #look(): Promise<void> {
    const streams = [...this.#open.values()];
    // A database that does not answer ends no stream: nothing can be read through it either, and the next look comes soon.
    const standing = await this.contexts.standing(streams.map(({ session }) => session)).catch(() => null);
    if (standing === null) return;
    for (const { session, end } of streams) if (!standing.has(session)) end();
  }
}
