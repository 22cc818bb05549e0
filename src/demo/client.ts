import { createClient } from 'graphql-sse';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { PROGRESS, progressShape, STATE, stateShape, type Question } from './documents.js';

const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).partial().optional() }))
    .optional(),
});

const POLL_EVERY_MILLISECONDS = 400;

/** The service could not read the question; its own words. */
export class NotAnswered extends Error {
  constructor(
    sentence: string,
    readonly code?: string,
  ) {
    super(sentence);
  }
}

/** The demo's side of the API: it knows the service's address and nothing of its inside. */
export class Client {
  readonly #cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly language: 'ja' | 'en',
    private readonly password: string,
  ) {}

  /** @throws NotAnswered */
  async ask<Shape extends z.ZodType>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    shape: Shape,
    login = 'counter',
  ): Promise<z.output<Shape>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: await this.headers(login),
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = answerShape.parse(await response.json());
    if (errors?.[0])
      throw new NotAnswered(errors.map(({ message }) => message).join(' / '), errors[0].extensions?.code);
    return shape.parse(data);
  }

  /** The questions of a case, now and at every change: over SSE, and by asking again where a proxy lets no stream through. */
  async *progress(id: string, signal: AbortSignal): AsyncGenerator<readonly Question[]> {
    try {
      yield* this.streamed(id, signal);
    } catch {
      yield* this.polled(id, signal);
    }
  }

  private async *streamed(id: string, signal: AbortSignal): AsyncGenerator<readonly Question[]> {
    const client = createClient({
      url: `${this.url}/graphql/stream`,
      headers: await this.headers('counter'),
      retryAttempts: 1,
    });
    const end = () => client.dispose();
    signal.addEventListener('abort', end, { once: true });
    try {
      for await (const event of client.iterate({ query: PROGRESS, variables: { id } })) {
        if (event.errors?.[0]) throw new Error(event.errors[0].message);
        yield progressShape.parse(event.data).caseProgress.case.questions;
      }
    } finally {
      signal.removeEventListener('abort', end);
      client.dispose();
    }
  }

  private async *polled(id: string, signal: AbortSignal): AsyncGenerator<readonly Question[]> {
    while (!signal.aborted) {
      yield (await this.ask(STATE, { id }, stateShape)).case?.questions ?? [];
      await wait(POLL_EVERY_MILLISECONDS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async headers(login: string): Promise<Record<string, string>> {
    const cookie = this.#cookies.get(login) ?? (await this.signIn(login));
    return { 'content-type': 'application/json', 'accept-language': this.language, cookie };
  }

  /** One after another, as people do at a door that takes few at a time from one place. */
  async comeIn(logins: readonly string[]): Promise<void> {
    for (const login of logins) await this.headers(login);
  }

  /** By the same door as everybody. @returns the cookie of the session */
  private async signIn(login: string): Promise<string> {
    const response = await fetch(`${this.url}/sign-in`, {
      method: 'POST',
      headers: { accept: 'application/json', 'accept-language': this.language },
      body: new URLSearchParams({ login, password: this.password }),
    });
    if (!response.ok) throw new NotAnswered(`${login}: ${await response.text()}`);
    const cookie = response.headers
      .getSetCookie()
      .flatMap((line) => line.split(';')[0] ?? [])
      .join('; ');
    this.#cookies.set(login, cookie);
    return cookie;
  }
}
