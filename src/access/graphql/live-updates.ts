import type { Request, RequestHandler } from 'express';
import {
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { GraphqlContext } from '../operation.js';
import type { GraphqlEdge } from './apollo-options.js';
import { languageOf } from './language.js';
import { limitRule, parseOptionsOf } from './limits.js';
import type { OperationContexts } from './operation-context.js';

/**
 * Subscriptions over server-sent events (the GraphQL over SSE protocol, distinct connections mode). Every event is read
 * anew, in a transaction of its own that ends with it. Only subscriptions: queries and mutations belong to /graphql,
 * which guards against requests from other sites.
 */
export function liveUpdates(
  schema: GraphQLSchema,
  contexts: OperationContexts,
  { limits, errors }: GraphqlEdge,
): RequestHandler {
  const opened = new WeakMap<Request, GraphqlContext>();
  const languageIn = (request: Request) => languageOf(request.header('accept-language'));
  const rules = [...specifiedRules, limitRule(limits)];

  const refused = (found: readonly unknown[], request: Request, status: number) => {
    const said = found.map((error) => errors.outwards(asGraphQLError(error), languageIn(request)));
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return [JSON.stringify({ errors: said }), { status, statusText: 'Refused', headers }] as const;
  };

  return createHandler<Record<PropertyKey, unknown>>({
    // No reserved streams: one connection carries one subscription.
    authenticate: () => null,
    onSubscribe: ({ raw }, { query, operationName, variables }) => {
      try {
        const document = parse(query, parseOptionsOf(limits));
        const found = validate(schema, document, rules);
        if (found.length > 0) return refused(found, raw, 400);
        if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
          return refused([onlySubscriptions()], raw, 400);
        const context = contexts.open((name) => raw.header(name));
        opened.set(raw, context);
        return { schema, document, operationName, variableValues: variables, contextValue: { ...context } };
      } catch (error) {
        return refused([error], raw, statusOf(error));
      }
    },
    onNext: async (_context, { raw }, result) => {
      await opened.get(raw)?.operation.end();
      return 'errors' in result && result.errors ? spoken(result, result.errors, languageIn(raw)) : result;
    },
  });

  function spoken(result: object, found: readonly GraphQLError[], language: 'ja' | 'en'): ExecutionResult {
    return { ...result, errors: found.map((error) => errors.outwards(error, language)) };
  }
}

const onlySubscriptions = (): GraphQLError =>
  new GraphQLError('Only subscriptions are answered here: send queries and mutations to /graphql.', {
    extensions: { code: 'ONLY_SUBSCRIPTIONS' },
  });

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('surprise', { originalError: error instanceof Error ? error : new Error('not an error') });

function statusOf(error: unknown): number {
  const http: unknown = error instanceof GraphQLError ? error.extensions['http'] : undefined;
  const status: unknown = typeof http === 'object' && http !== null && 'status' in http ? http.status : undefined;
  return typeof status === 'number' ? status : error instanceof GraphQLError ? 400 : 500;
}
