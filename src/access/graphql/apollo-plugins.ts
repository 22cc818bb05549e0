import type { ApolloServerPlugin } from '@apollo/server';
import { refuseOutsideOfFamily } from '../family/family-may.js';
import type { GraphqlContext } from '../operation.js';
import { refuseUnregistered } from './operation-context.js';
import type { OutwardErrors } from './outward-errors.js';

/** Ends the operation's transaction with its answer. */
export const endOperation: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue }) => contextValue.operation.end(),
    }),
};

/** A program sends what it was registered for, the family what is made for it. */
export const onlyRegistered: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue, source, schema, document }) => {
        refuseUnregistered(contextValue, source);
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
