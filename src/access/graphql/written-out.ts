import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { OwnOperations } from './own-operations.js';

/** Stands where a hash is that we have no document for; refused like every document that is not ours. */
export const NO_SUCH_OPERATION = '# no such operation';

const asked = z.looseObject({
  query: z.string().optional(),
  extensions: z.looseObject({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }) }),
});

/**
 * A request may name one of our own operations by its hash, in the form of Apollo's clients: here it is written out, so that all
 * that comes after knows documents only. A text beside the hash counts alone; nothing is ever registered by sending it.
 */
export function writtenOut(own: OwnOperations): RequestHandler {
  const documentOf = ({ query, extensions }: z.output<typeof asked>): string =>
    query ?? own.textOf(extensions.persistedQuery.sha256Hash.toLowerCase()) ?? NO_SUCH_OPERATION;

  return (request: Request, _response: Response, next: NextFunction) => {
    const url = new URL(request.url, 'http://here');
    const given: unknown = request.method === 'GET' ? fieldsIn(url.searchParams) : request.body;
    const parsed = asked.safeParse(given);
    if (!parsed.success) return next();
    // Apollo's server would want to look the hash up itself.
    const extensions = { ...parsed.data.extensions, persistedQuery: undefined };
    const query = documentOf(parsed.data);
    if (request.method === 'GET') {
      url.searchParams.set('query', query);
      url.searchParams.set('extensions', JSON.stringify(extensions));
      request.url = url.pathname + url.search;
    } else request.body = { ...parsed.data, query, extensions };
    next();
  };
}

/** The document of a request, found as the servers behind find it. */
export function documentIn({ method, url, body }: Pick<Request, 'method' | 'url' | 'body'>): string | undefined {
  const given: unknown = method === 'GET' ? fieldsIn(new URL(url, 'http://here').searchParams) : body;
  return z.looseObject({ query: z.string() }).safeParse(given).data?.query;
}

function fieldsIn(params: URLSearchParams): Record<string, unknown> {
  const [query, extensions] = [params.get('query'), params.get('extensions')];
  return { ...(query === null ? {} : { query }), ...(extensions === null ? {} : { extensions: parsed(extensions) }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
