import type { ApolloServerOptions } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Request } from 'express';
import type { Config } from '../../platform/config/config.js';
import type { EventBus } from '../../platform/events/event-bus.js';
import type { Logger } from '../../platform/logging/logger.js';
import { leaveTrail } from '../audit/leave-trail.js';
import { noteRefusals } from '../audit/note-refusals.js';
import { endOperation, endStreams, onlyAsLookedAt, pay, speakTheCallersLanguage } from './apollo-plugins.js';
import { CONTRACT, type GraphqlEdge } from './graphql-edge.js';
import { queriesInTime, withinTime } from './in-time.js';
import { limitRule, parseOptionsOf } from './limits.js';
import { withFieldRules } from '../policy/field-authorization.js';
import { documentIn } from './written-out.js';

/** /graphql: contract from the SDL, limits, errors that say no more than they should; outside development also no introspection. */
export function apolloOptions(
  config: Config,
  edge: GraphqlEdge,
  streams: Pick<EventBus, 'endAll'>,
  log: Logger,
): ApolloDriverConfig {
  const open = config.environment !== 'production';
  return {
    driver: ApolloDriver,
    typePaths: [`${CONTRACT}/*.graphql`],
    path: '/graphql',
    context: ({ req }: { req: Request }) => edge.open((name) => req.header(name), documentIn(req)),
    plugins: [
      queriesInTime,
      onlyAsLookedAt,
      pay(edge),
      endOperation,
      endStreams(streams),
      speakTheCallersLanguage(edge.errors),
      leaveTrail(log),
    ],
    // Outermost what notes refusals: those of the field rules are written down as well.
    transformSchema: (schema) => withinTime(noteRefusals(withFieldRules(schema))),
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
    // Ours are written out before (written-out.ts); what is not ours is not kept.
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
