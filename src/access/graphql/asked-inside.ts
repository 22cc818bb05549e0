import type { ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphqlEdge } from './graphql-edge.js';
import type { Header } from './operation-context.js';

/** One of the service's own operations, by its name in graphql/operations, with the type of what it answers. */
export interface OwnOperation<Result, Variables> {
  readonly name: string;
  /** Never there; holds the types. */
  readonly types?: (variables: Variables) => Result;
}

/** How a page that the service draws itself asks the contract. */
export type AskInside = <Result, Variables extends object>(
  operation: OwnOperation<Result, Variables>,
  variables: Variables,
  header: Header,
) => Promise<Result>;

/**
 * A page asks as the browser that asked for it, by the very door of /graphql: the same rights, the same limits, the same
 * line in the audit; so a page can't show what the contract would not tell. No network lies between.
 * @throws GraphQLError what the contract answered instead, NOT_SIGNED_IN among it
 */
export function askInside(edge: GraphqlEdge, server: () => ApolloServer): AskInside {
  return async ({ name }, variables, header) => {
    const query = edge.own.named(name);
    if (query === undefined) throw new Error(`there is no own operation ${name}`);
    const contextValue = await edge.open(header, query);
    const { body } = await server().executeOperation<never>({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('a page is answered at once');
    const { data, errors = [] } = body.singleResult;
    const [error] = errors;
    if (error || !data) throw new GraphQLError(error?.message ?? name, { extensions: error?.extensions ?? {} });
    return data;
  };
}
