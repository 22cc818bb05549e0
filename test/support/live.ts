import { z } from 'zod';
import type { ServiceUnderTest } from './service.js';

const progress = z.object({
  asked: z.number(),
  answered: z.number(),
  needsPerson: z.number(),
  settled: z.boolean(),
  case: z.object({ id: z.string(), status: z.string(), version: z.number() }),
});
export type Progress = z.infer<typeof progress>;
const event = z.object({ data: z.object({ caseProgress: progress }) });

export interface Live {
  readonly all: readonly Progress[];
  last(): Progress | undefined;
  /** Everything that came over the wire. */
  text(): string;
  ended(): boolean;
  close(): void;
}

/** Watches a case over GraphQL SSE (distinct connections mode). */
export async function watch(
  service: Pick<ServiceUnderTest, 'server' | 'headers'>,
  caseId: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Live> {
  const { server } = service;
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the service does not listen');
  const all: Progress[] = [];
  let [text, ended] = ['', false];
  const abort = new AbortController();
  const response = await fetch(`http://127.0.0.1:${String(address.port)}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(await service.headers(headers)) },
    body: JSON.stringify({
      query: `subscription ($id: ID!) { caseProgress(caseId: $id) { asked answered needsPerson settled case { id status version } } }`,
      variables: { id: caseId },
    }),
    signal: abort.signal,
  });
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of response.body ?? []) {
      const part: unknown = chunk;
      if (!(part instanceof Uint8Array)) continue;
      const said = decoder.decode(part, { stream: true });
      text += said;
      const messages = (rest + said).split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^data: (.+)$/m.exec(message)?.[1];
        const parsed = data && message.includes('event: next') ? event.safeParse(JSON.parse(data)) : undefined;
        if (parsed?.success) all.push(parsed.data.data.caseProgress);
      }
    }
    ended = true;
  };
  // Ending the watch breaks the reading off; that is no failure.
  void read().catch(() => undefined);
  return { all, last: () => all.at(-1), text: () => text, ended: () => ended, close: () => abort.abort() };
}
