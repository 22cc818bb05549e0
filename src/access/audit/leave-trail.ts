import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, getOperationAST, type GraphQLError, Kind } from 'graphql';
import { messageIn, surprise } from '../../platform/errors/user-error.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { GraphqlContext } from '../operation.js';
import { askedOfCases } from './asked-of-cases.js';
import type { Trail } from './trail.js';

/** Writes down what an operation read and was refused, in one statement each and one round trip, before its answer leaves; without that there is no answer. */
export const leaveTrail = (log: Logger): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ contextValue: { operation }, schema, document, operationName, errors, response }) => {
        noteErrors(operation.trail, document, operationName, errors ?? []);
        try {
          await operation.writeTrail(
            document ? askedOfCases(schema, document, operationName) : { opened: [], listed: [] },
          );
        } catch (error) {
          const refusal = surprise(error, log, { operation: 'audit' });
          const message = messageIn(operation.language, refusal);
          response.http.status = 500;
          response.body = {
            kind: 'single',
            singleResult: { errors: [{ message, extensions: { code: refusal.code } }] },
          };
        }
      },
    }),
});

/** A query has no union to answer with. Slips in the document are no acts; what may not be sent is noted before it is parsed (graphql-edge.ts). */
export function noteErrors(
  trail: Trail,
  document: DocumentNode | undefined,
  operationName: string | null | undefined,
  errors: readonly GraphQLError[],
): void {
  const seen = new Set<string>();
  for (const { path, extensions } of errors) {
    if (path === undefined) continue;
    const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'SURPRISE';
    const act = rootField(document, operationName, String(path[0]));
    if (seen.has(`${act} ${code}`)) continue;
    seen.add(`${act} ${code}`);
    trail.note(act, { refused: /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? code : 'SURPRISE' });
  }
}

/** What the contract calls the field at the root that a client named so; inside a fragment it stays `request`. */
function rootField(document: DocumentNode | undefined, operationName: string | null | undefined, key: string): string {
  const operation = document && getOperationAST(document, operationName);
  const fields = (operation?.selectionSet.selections ?? []).flatMap((node) => (node.kind === Kind.FIELD ? [node] : []));
  return fields.find(({ alias, name }) => (alias ?? name).value === key)?.name.value ?? 'request';
}
