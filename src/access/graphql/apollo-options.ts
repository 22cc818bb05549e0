import type { ApolloServerOptions } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Request } from 'express';
import type { Config } from '../../platform/config/config.js';
import type { Logger } from '../../platform/logging/logger.js';
import { leaveTrail } from '../audit/leave-trail.js';
import { noteRefusals } from '../audit/note-refusals.js';
import { endOperation, onlyRegistered, speakTheCallersLanguage } from './apollo-plugins.js';
import { type Limits, limitRule, limitsOfOwnOperations, parseOptionsOf } from './limits.js';
import { withFieldRules } from '../policy/field-authorization.js';
import type { OperationContexts } from './operation-context.js';
import { OutwardErrors } from './outward-errors.js';

/** The contract's folder, from where the service is started: the project, or the image's folder. */
export const CONTRACT = './graphql';

/** What /graphql and /graphql/stream have in common. */
export class GraphqlEdge {
  readonly limits: Limits = limitsOfOwnOperations(`${CONTRACT}/operations`);
  readonly errors: OutwardErrors;

  constructor(log: Logger) {
    this.errors = new OutwardErrors(log);
  }
}

/** /graphql: contract from the SDL, limits, errors that say no more than they should; outside development also no introspection. */
export function apolloOptions(
  config: Config,
  contexts: OperationContexts,
  edge: GraphqlEdge,
  log: Logger,
): ApolloDriverConfig {
  const open = config.environment !== 'production';
  return {
    driver: ApolloDriver,
    typePaths: [`${CONTRACT}/*.graphql`],
    path: '/graphql',
    context: ({ req }: { req: Request }) => contexts.open((name) => req.header(name)),
    plugins: [onlyRegistered, endOperation, speakTheCallersLanguage(edge.errors), leaveTrail(log)],
    // Outermost what notes refusals: those of the field rules are written down as well.
    transformSchema: (schema) => noteRefusals(withFieldRules(schema)),
    formatError: edge.errors.format,
    autoTransformHttpErrors: false,
    includeStacktraceInErrorResponses: false,
    introspection: open,
    hideSchemaDetailsFromClientErrors: !open,
    graphiql: false,
    parseOptions: parseOptionsOf(edge.limits),
    validationRules: [limitRule(edge.limits)],
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    logger: quiet(log),
  };
}

/** Apollo quotes requests in its own messages; the log is told only that something happened. */
function quiet(log: Logger): NonNullable<ApolloServerOptions<object>['logger']> {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => log.warn('the GraphQL server gave a warning'),
    error: (error: unknown) => void log.surprise(error),
  };
}
