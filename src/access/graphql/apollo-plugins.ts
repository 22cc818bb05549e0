import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from '../operation.js';

/** Ends the operation's transaction with its answer. */
export const endOperation: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue }) => contextValue.operation.end(),
    }),
};
