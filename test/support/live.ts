import { z } from 'zod';
import { listening } from './listening.js';
import type { ServiceUnderTest } from './service.js';

const progress = z.object({
  asked: z.number(),
  answered: z.number(),
  needsPerson: z.number(),
  settled: z.boolean(),
  case: z.object({ id: z.string(), status: z.string(), version: z.number() }),
});
export type Progress = z.infer<typeof progress>;

export interface LiveOf<Event> {
  readonly all: readonly Event[];
  last(): Event | undefined;
  /** Everything that came over the wire. */
  text(): string;
  ended(): boolean;
  close(): void;
}
export type Live = LiveOf<Progress>;

type Served = Pick<ServiceUnderTest, 'server' | 'headers'>;

/** Watches a case over GraphQL SSE (distinct connections mode). */
export const watch = (service: Served, caseId: string, headers: Readonly<Record<string, string>> = {}): Promise<Live> =>
  hear(
    service,
    {
      query: `subscription ($id: ID!) { event: caseProgress(caseId: $id) { asked answered needsPerson settled case { id status version } } }`,
      variables: { id: caseId },
    },
    progress,
    headers,
  );

/** Hears a subscription whose one field is called `event`. */
export async function hear<Event>(
  service: Served,
  body: { readonly query: string; readonly variables?: object },
  shape: z.ZodType<Event>,
  headers: Readonly<Record<string, string>> = {},
): Promise<LiveOf<Event>> {
  const url = await listening(service);
  const envelope = z.object({ data: z.object({ event: shape }) });
  const all: Event[] = [];
  let [text, ended] = ['', false];
  const abort = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(await service.headers(headers)) },
    body: JSON.stringify(body),
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
        const parsed = data && message.includes('event: next') ? envelope.safeParse(JSON.parse(data)) : undefined;
        if (parsed?.success) all.push(parsed.data.data.event);
      }
    }
    ended = true;
  };
  // Ending the watch breaks the reading off; that is no failure.
  void read().catch(() => undefined);
  return { all, last: () => all.at(-1), text: () => text, ended: () => ended, close: () => abort.abort() };
}
