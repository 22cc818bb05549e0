import { createHandler } from 'graphql-sse/lib/use/express';
import type { GraphQLSchema } from 'graphql';
import type { Request, RequestHandler } from 'express';
import type { GraphqlContext } from '../operation.js';
import type { OperationContexts } from './operation-context.js';

/**
 * Subscriptions over server-sent events (the GraphQL over SSE protocol, distinct connections mode). Every event is read
 * anew, in a transaction of its own that ends with it.
 */
export function liveUpdates(schema: GraphQLSchema, contexts: OperationContexts): RequestHandler {
  const opened = new WeakMap<Request, GraphqlContext>();
  return createHandler({
    schema,
    context: ({ raw }) => {
      const context = contexts.open((name) => raw.header(name));
      opened.set(raw, context);
      return { ...context };
    },
    onNext: async (_context, { raw }) => {
      await opened.get(raw)?.operation.end();
    },
  });
}
