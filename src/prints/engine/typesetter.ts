import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { type FaceName, type Faces, facesOf } from './faces.js';
import { partsOf } from './parts.js';

/** What a template reads: texts, numbers and what is made of them. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [name: string]: Data };

const said = z.union([z.object({ pdf: z.instanceof(Uint8Array) }), z.object({ fault: z.string() })]);

interface Patience {
  /** Milliseconds from the asking until a paper must be there; the first of a thread waits for the engine, too. */
  readonly paper: number;
  /** So many papers at once, the one at work among them: who comes after is told so at once. */
  readonly waiting: number;
  /** Milliseconds after which a thread without work ends, and gives its memory back. */
  readonly idle: number;
}
// Less than the edge waits (30 s): whoever asked reads a sentence, not a broken line.
const PATIENCE: Patience = { paper: 27_000, waiting: 10, idle: 60_000 };

/** Too much is being printed just now; nothing is wrong with the paper. */
export class PrinterBusy extends Error {
  override readonly name = 'PrinterBusy';
}

/**
 * Sets papers as PDF (Typst, by HarfBuzz's rules of shaping): one after another, in a thread that begins with the first.
 * The thread has no way to the network; what it is given it forgets with the next paper, and all of it when it ends.
 */
export class Typesetter {
  #thread: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;
  #waiting = 0;

  /** @param facesOf the fonts of this machine, asked for with the first paper */
  constructor(
    private readonly facesOf: () => Faces,
    private readonly patience = PATIENCE,
  ) {}

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  /** Whether a paper would be taken now: asked before something is done that can't be taken back. */
  get hasRoom(): boolean {
    return this.#waiting < this.patience.waiting;
  }

  /**
   * @param template name of a `.typ` file beside this room's papers
   * @returns the bytes of a PDF
   * @throws PrinterBusy where too many wait already, or time was up before its turn came
   * @throws Error where the template does not fit the data, or time is up; never with a text of the paper in it
   */
  async typeset(template: string, data: Data): Promise<Buffer> {
    if (!this.hasRoom) throw new PrinterBusy('too many papers are waiting');
    this.#waiting += 1;
    const until = performance.now() + this.patience.paper;
    const next = this.#last.then(() => this.#set(template, data, until));
    this.#last = next.catch(() => undefined);
    try {
      return await next;
    } finally {
      this.#waiting -= 1;
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }

  async #set(template: string, data: Data, until: number): Promise<Buffer> {
    if (performance.now() >= until) throw new PrinterBusy('the turn of the paper came too late');
    clearTimeout(this.#idle);
    const drawing = new Drawing(this.facesOf(), languageOf(data));
    const drawn = drawing.of(data);
    try {
      const answer = said.parse(
        await this.#ask({ template, data: JSON.stringify(drawn), names: [...drawing.needed] }, until),
      );
      if ('fault' in answer) throw new Error(`the paper could not be set: ${answer.fault}`);
      return Buffer.from(answer.pdf);
    } catch (error) {
      // After a fault nobody knows how the engine stands: the next paper gets a new one.
      await this.close();
      throw error;
    } finally {
      this.#idle = setTimeout(() => void this.close(), this.patience.idle).unref();
    }
  }

  #ask(message: unknown, until: number): Promise<unknown> {
    const thread = (this.#thread ??= this.#begin());
    return new Promise((resolve, reject) => {
      const tooLong = () => settle(() => reject(new Error('the paper took too long')));
      const timer = setTimeout(tooLong, until - performance.now());
      const answered = (answer: unknown) => settle(() => resolve(answer));
      const broken = (error: Error) => settle(() => reject(error));
      const settle = (then: () => void) => {
        clearTimeout(timer);
        thread.off('message', answered).off('error', broken);
        thread.unref();
        then();
      };
      thread.on('message', answered).on('error', broken);
      // A thread at work keeps the process alive, one that waits does not.
      thread.ref();
      thread.postMessage(message);
    });
  }

  #begin(): Worker {
    const thread = new Worker(join(import.meta.dirname, 'typeset.worker.mjs'), {
      workerData: {
        templates: join(import.meta.dirname, '../templates'),
        faces: this.facesOf().faces.map(({ name, files }) => ({ name, files })),
      },
    });
    thread.on('exit', () => {
      if (this.#thread === thread) this.#thread = undefined;
    });
    thread.unref();
    return thread;
  }
}

/** What a paper says of itself; Japanese where it says nothing. */
const languageOf = (data: Data): string => {
  const language = typeof data === 'object' && data !== null && !isList(data) ? data['language'] : undefined;
  return typeof language === 'string' ? language : 'ja';
};

/** No texts to be set: a drawing, what readers announce, and names of the template itself. */
const NOT_SET = new Set(['svg', 'says', 'kind', 'language', 'documentTitle']);

/** Texts as the templates draw them: plain where the paper's own face draws all of it, else run by run. */
class Drawing {
  readonly #own: FaceName;
  /** The paper's own face first, then what it needs beside it. */
  readonly needed: Set<FaceName>;

  constructor(
    private readonly faces: Faces,
    private readonly language: string,
  ) {
    this.#own = facesOf(language)[0] ?? 'text';
    this.needed = new Set([this.#own]);
  }

  of(data: Data): Data {
    if (typeof data === 'string') return this.#text(data);
    if (data === null || typeof data !== 'object') return data;
    if (isList(data)) return data.map((one) => this.of(one));
    return Object.fromEntries(
      Object.entries(data).map(([name, one]) => [name, NOT_SET.has(name) ? one : this.of(one)]),
    );
  }

  #text(text: string): Data {
    const runs = partsOf(text).flatMap(({ text: part, lang, reading }) => {
      const own = this.faces.runsOf(part, facesOf(lang ?? this.language, this.language));
      const marked = { ...(lang === null ? {} : { lang }), ...(reading === null ? {} : { reading }) };
      // A word with its reading stands as one, in the face of its first character.
      return reading === null
        ? own.map((run) => ({ ...run, ...marked }))
        : [{ text: part, face: own[0]?.face ?? null, ...marked }];
    });
    if (runs.every((run) => run.face === this.#own && !('lang' in run) && !('reading' in run)))
      return runs.map((run) => run.text).join('');
    for (const { face } of runs) if (face !== null) this.needed.add(face);
    return { runs: runs.map((run) => (run.face === null ? { ...run, text: this.#nearest(run.text) } : run)) };
  }

  /** What the frame of a character that nobody draws shows: its ordinary form where there is one, else 〓, the printers' stand-in. */
  #nearest(character: string): string {
    const [base = ''] = character;
    return this.faces.faceFor(base, facesOf(this.language)) === this.#own ? base : '〓';
  }
}

const isList = (data: readonly Data[] | { readonly [name: string]: Data }): data is readonly Data[] =>
  Array.isArray(data);
