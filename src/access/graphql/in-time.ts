import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLSchema, isIntrospectionType, isObjectType, OperationTypeNode } from 'graphql';
import type { GraphqlContext } from '../operation.js';
import { QUERY_MS, TOOK_TOO_LONG } from '../query-clock.js';

/**
 * No field of a query is waited for when its time is up. Only fields with a resolver of their own are touched, so a list of
 * thousands of plain ones costs nothing.
 */
export function withinTime(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve) continue;
      field.resolve = (source: unknown, args: object, context: GraphqlContext, info) => {
        const { clock } = context.operation;
        const work = (): unknown => resolve(source, args, context, info);
        return clock ? clock.within(work) : work();
      };
    }
  }
  return schema;
}

/** Starts the clock of a query; when it has run out one sentence is the whole answer (HTTP 503). */
export const queriesInTime: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue, operation }) => {
        if (operation?.operation === OperationTypeNode.QUERY) contextValue.operation.startClock(QUERY_MS);
        return Promise.resolve();
      },
      willSendResponse: ({ contextValue: { operation }, response }) => {
        if (!operation.clock?.isOver) return Promise.resolve();
        const [message, code] = [TOOK_TOO_LONG.say[operation.language], TOOK_TOO_LONG.code];
        response.http.status = 503;
        response.body = { kind: 'single', singleResult: { errors: [{ message, extensions: { code } }] } };
        return Promise.resolve();
      },
    }),
};
