import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';

const asked = z.object({
  question: z.string(),
  round: z.number(),
  department: z.string(),
  person: z.record(z.string(), z.unknown()),
  facts: z.array(z.string()),
});
/** What a department's system was asked with. */
export type AskedOfSystem = z.infer<typeof asked>;

export interface SystemReply {
  readonly status?: number;
  readonly body?: string;
  /** Milliseconds before it answers. */
  readonly after?: number;
}

/** A department's own system: answers as the test says and keeps what it was asked. */
export class DepartmentSystem {
  readonly asked: AskedOfSystem[] = [];
  readonly keys: string[] = [];
  /** What it was shown of who asks. */
  readonly proofs: (string | undefined)[] = [];
  reply: (asked: AskedOfSystem) => SystemReply | Promise<SystemReply> = () => ({ body: '{"facts":{}}' });
  #server: Server | undefined;

  async open(): Promise<void> {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    const address = this.#server?.address();
    if (!address || typeof address === 'string') throw new Error('the system is not open');
    return `http://127.0.0.1:${String(address.port)}/ask`;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** It knows these facts of everybody. */
  knows(facts: Readonly<Record<string, unknown>>): void {
    this.reply = (question) => ({
      body: JSON.stringify({
        facts: Object.fromEntries(Object.entries(facts).filter(([name]) => question.facts.includes(name))),
      }),
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const question = asked.parse(JSON.parse(text));
    this.asked.push(question);
    this.proofs.push(request.headers.authorization);
    this.keys.push(String(request.headers['idempotency-key']));
    const { status = 200, body = '', after = 0 } = await this.reply(question);
    // A reply that nobody waits for any more must not hold up the end of the tests.
    await new Promise((resolve) => setTimeout(resolve, after).unref());
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  }
}
