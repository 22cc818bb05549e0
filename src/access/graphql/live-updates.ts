import type { Request, RequestHandler } from 'express';
import {
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { z } from 'zod';
import { askedOfCases } from '../audit/asked-of-cases.js';
import { noteErrors } from '../audit/leave-trail.js';
import { refuseOutsideOfFamily } from '../family/family-may.js';
import { type GraphqlContext, Operation } from '../operation.js';
import type { GraphqlEdge } from './graphql-edge.js';
import { languageOf } from './language.js';
import { limitRule, parseOptionsOf } from './limits.js';
import { OpenStreams } from './open-streams.js';
import { signedOut, type OperationContexts } from './operation-context.js';

/**
 * Subscriptions over server-sent events (the GraphQL over SSE protocol, distinct connections mode). Every event is read
 * anew, in a transaction of its own that ends with it, for as long as its session stands. Only subscriptions: queries and mutations belong to /graphql,
 * which guards against requests from other sites.
 */
export function liveUpdates(schema: GraphQLSchema, contexts: OperationContexts, edge: GraphqlEdge): RequestHandler {
  const { limits, errors } = edge;
  const opened = new WeakMap<Request, GraphqlContext>();
  const streams = new OpenStreams(contexts);
  const languageIn = (request: Request) => languageOf(request.header('accept-language'));
  const rules = [...specifiedRules, limitRule(limits)];

  const refused = (found: readonly unknown[], request: Request, status: number) => {
    const said = found.map((error) => errors.outwards(asGraphQLError(error), languageIn(request)));
    const headers = { 'content-type': 'application/json; charset=utf-8', ...found.map(headersOf)[0] };
    return [JSON.stringify({ errors: said }), { status, statusText: 'Refused', headers }] as const;
  };

  return createHandler<Record<PropertyKey, unknown>>({
    // No reserved streams: one connection carries one subscription.
    authenticate: () => null,
    onSubscribe: async ({ raw }, { query, operationName, variables }) => {
      try {
        const context = await edge.open((name) => raw.header(name), query);
        const document = parse(query, parseOptionsOf(limits));
        const found = validate(schema, document, rules);
        if (found.length > 0) return refused(found, raw, 400);
        if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
          return refused([onlySubscriptions()], raw, 400);
        refuseOutsideOfFamily(context, schema, document);
        await edge.charge(context, document, operationName ?? undefined);
        opened.set(raw, context);
        watchSession(raw, context.session);
        return { schema, document, operationName, variableValues: variables, contextValue: { ...context } };
      } catch (error) {
        return refused([error], raw, statusOf(error));
      }
    },
    // Written down once, where the watching begins; the answer begins only then.
    subscribe: async (args) => {
      const result = await subscribe(args);
      const context: unknown = args.contextValue;
      if (!isGraphqlContext(context)) throw new Error('a subscription without context');
      const { operation } = context;
      const failed = 'errors' in result ? (result.errors ?? []) : [];
      noteErrors(operation.trail, args.document, args.operationName, failed);
      await operation.writeTrail(askedOfCases(schema, args.document, args.operationName), 'watch');
      return result;
    },
    onNext: async (_context, { raw }, result) => {
      const context = opened.get(raw);
      await context?.operation.end();
      // Today's rights at every event; the stream itself is ended by whoever watches its session.
      if (context?.session && !(await contexts.standing([context.session])).has(context.session))
        return { errors: [signedOut(languageIn(raw))] };
      return 'errors' in result && result.errors ? spoken(result, result.errors, languageIn(raw)) : result;
    },
  });

  /** Who signs out, or is signed out, hears nothing more. */
  function watchSession(request: Request, session: string | null): void {
    if (session === null) return;
    streams.add(request, session, () => request.res?.end());
    request.once('close', () => streams.remove(request));
  }

  function spoken(result: object, found: readonly GraphQLError[], language: 'ja' | 'en'): ExecutionResult {
    return { ...result, errors: found.map((error) => errors.outwards(error, language)) };
  }
}

const isGraphqlContext = (context: unknown): context is GraphqlContext =>
  typeof context === 'object' && context !== null && 'operation' in context && context.operation instanceof Operation;

const onlySubscriptions = (): GraphQLError =>
  new GraphQLError('Only subscriptions are answered here: send queries and mutations to /graphql.', {
    extensions: { code: 'ONLY_SUBSCRIPTIONS' },
  });

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('surprise', { originalError: error instanceof Error ? error : new Error('not an error') });

const http = z.object({ status: z.number(), headers: z.instanceof(Map).optional() });
const httpOf = (error: unknown) =>
  error instanceof GraphQLError ? http.safeParse(error.extensions['http']).data : undefined;

const statusOf = (error: unknown): number => httpOf(error)?.status ?? (error instanceof GraphQLError ? 400 : 500);

const headersOf = (error: unknown): Record<string, string> =>
  Object.fromEntries([...(httpOf(error)?.headers ?? [])].map(([name, value]) => [String(name), String(value)]));
