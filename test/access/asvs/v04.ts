import type { Entry } from './entry.js';

/** API and web service. */
export const v04: readonly Entry[] = [
  {
    id: 'v5.0.0-4.1.1',
    phrase: 'each answer says what it is',
    test: 'test/integration/api/limits.test.ts › is told of what kind each answer is, and in UTF-8',
  },
  {
    id: 'v5.0.0-4.1.2',
    phrase: 'http is led to https for pages only',
    city: 'its proxy sends browsers on to https, and refuses /graphql and programs over http; README: What the city does itself',
  },
  {
    id: 'v5.0.0-4.1.3',
    phrase: 'headers of a proxy are the proxy’s',
    test: [
      'test/unit/access/http-edge.test.ts › is told by the one proxy that stands before %s',
      'test/access/refusals.test.ts › a caller that is %s',
    ],
  },
  {
    id: 'v5.0.0-4.2.1',
    phrase: 'one request ends where the next begins',
    test: 'test/integration/api/limits.test.ts › is refused when two headers say differently where it ends',
  },
  {
    id: 'v5.0.0-4.3.1',
    phrase: 'what a document may ask is limited',
    test: [
      'test/integration/api/limits.test.ts › an operation that asks for too much is refused before it runs › %s',
      'test/integration/api/query-time.test.ts › is ended with one sentence, and what it ran in the database is ended as well',
    ],
  },
  {
    id: 'v5.0.0-4.3.2',
    phrase: 'the contract is not told in production',
    test: 'test/integration/api/limits-by-environment.test.ts › does not tell its contract, even where somebody had the question registered',
  },
  {
    id: 'v5.0.0-4.4.1',
    phrase: 'encrypted WebSockets',
    not: 'live updates are server-sent events; there is no WebSocket',
  },
  {
    id: 'v5.0.0-4.4.2',
    phrase: 'origin of WebSockets',
    not: 'live updates are server-sent events; there is no WebSocket',
  },
  {
    id: 'v5.0.0-4.4.3',
    phrase: 'tokens of WebSockets',
    not: 'live updates are server-sent events; there is no WebSocket',
  },
  {
    id: 'v5.0.0-4.4.4',
    phrase: 'sessions of WebSockets',
    not: 'live updates are server-sent events; there is no WebSocket',
  },
];
