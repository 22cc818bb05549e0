import type { ApolloServerPlugin } from '@apollo/server';
import { refuseOutsideOfFamily } from '../family/family-may.js';
import type { EventBus } from '../../platform/events/event-bus.js';
import type { GraphqlContext } from '../operation.js';
import { type GraphqlEdge, refuseAnother } from './graphql-edge.js';
import type { OutwardErrors } from './outward-errors.js';

/** Ends the operation's transaction with its answer. */
export const endOperation: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue }) => contextValue.operation.close(),
    }),
};

/**
 * Told to end, Apollo waits ten seconds for open answers and then breaks them off, before Nest tells anybody else: live updates have no
 * end of their own, so they are ended first.
 */
export const endStreams = (streams: Pick<EventBus, 'endAll'>): ApolloServerPlugin<GraphqlContext> => ({
  serverWillStart: () =>
    Promise.resolve({
      drainServer: () => {
        streams.endAll();
        return Promise.resolve();
      },
    }),
});

/** What is executed is paid for first, field by field at the root. */
export const pay = (edge: GraphqlEdge): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue, document, request }) =>
        edge.charge(contextValue, document, request.operationName),
    }),
});

/** What runs is the document that was looked at; the family begins only where something is made for it. */
export const onlyAsLookedAt: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue, source, schema, document }) => {
        refuseAnother(contextValue, source);
        refuseOutsideOfFamily(contextValue, schema, document);
        return Promise.resolve();
      },
    }),
};

/** Says in the caller's language what OutwardErrors formatted without knowing it. */
export const speakTheCallersLanguage = (errors: OutwardErrors): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, response: { body } }) => {
        if (body.kind === 'single' && body.singleResult.errors)
          body.singleResult.errors = body.singleResult.errors.map((error) =>
            errors.translate(error, contextValue.operation.language),
          );
        return Promise.resolve();
      },
    }),
});
