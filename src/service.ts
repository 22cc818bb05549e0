import { createServer } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { OperationContexts } from './access/graphql/operation-context.js';
import { GraphqlEdge } from './access/graphql/graphql-edge.js';
import { graphiqlPage } from './access/graphql/graphiql.js';
import { guardHttp } from './access/graphql/http-edge.js';
import { liveUpdates } from './access/graphql/live-updates.js';
import { writtenOut } from './access/graphql/written-out.js';
import { AppModule, type AppOptions } from './app.module.js';
import { CatalogueError } from './departments/faults.js';
import { provenCatalogue } from './departments/prove.js';
import { readConfig, type Config } from './platform/config/config.js';
import { exitCodes, StartFailure } from './platform/failures.js';
import { prepareGround, type Ground } from './platform/ground.js';
import { createLogger } from './platform/logging/logger.js';
import type { Clock } from './platform/clock.js';
import type { Migration } from './platform/database/migrate.js';
import { checkTongues } from './check-tongues.js';
import { allDrawings } from './guide/pages/drawings.js';
import { deskRoutes } from './web/server/desk.routes.js';
import { BUSINESS_VARIABLES, checkDepartmentTokens, checkDepartmentUrls, readSettings } from './settings.js';
import { servePages } from './pages.js';

export interface ServiceOptions {
  /** Folder of the department files. */
  readonly departments: string;
  readonly migrations: readonly Migration[];
  /** Folder of the built screens. */
  readonly screens: string;
  readonly clock?: Clock;
  /** A fictional city, if this start is the one that writes it down. */
  readonly demo?: boolean;
}

export interface Service {
  readonly app: NestExpressApplication;
  readonly config: Config;
  readonly ground: Ground;
  /** Where it listens, for a person. */
  readonly sentence: string;
  close(): Promise<void>;
}

/**
 * Starts one process of the service: settings, department files, database, application, in the order in which a mistake
 * is cheapest. Nothing is half-started: what stands is taken down again.
 * @throws what explainStartFailure turns into a sentence
 */
export async function startService(
  env: Readonly<Record<string, string | undefined>>,
  { departments, migrations, screens, clock, demo = false }: ServiceOptions,
): Promise<Service> {
  const config = readConfig(env, BUSINESS_VARIABLES);
  const settings = { ...readSettings(config.business), demo };
  const catalogue = readCatalogue(departments);
  checkTongues();
  checkDepartmentUrls(settings, catalogue.departments);
  checkDepartmentTokens(settings);
  const logger = createLogger(config.logLevel);
  await takePort(config);
  const ground = await prepareGround(config, migrations);
  let app: NestExpressApplication | undefined;
  try {
    app = await openApp({ config, settings, ground, logger, catalogue, ...(clock ? { clock } : {}) }, screens);
    app.enableShutdownHooks();
    ground.embedded?.handOverSignals();
    await app.listen(config.port, config.host);
    return running(app, config, ground, await app.getUrl());
  } catch (error) {
    // The application first: what runs in it would miss its database, and say so in the log.
    await app?.close();
    await ground.stop();
    throw error;
  }
}

/** Takes the port for a moment: a database of its own is not set up, and taken down again, only to find the port in use. */
const takePort = ({ port, host }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

const running = (app: NestExpressApplication, config: Config, ground: Ground, url: string): Service => ({
  app,
  config,
  ground,
  sentence: `Yorisoi (${config.role}) is ready: ${url}/graphql`,
  close: () => app.close(),
});

/**
 * The application on ground that stands, initialised and at work, not yet listening.
 * @param screens folder of the built screens; without it there are none
 */
export async function openApp(options: AppOptions, screens?: string): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(options), {
    logger: false,
    abortOnError: false,
  });
  try {
    guardHttp(app, options.config, options.logger);
    if (options.config.role !== 'worker') serveBesideGraphql(app, options.config, screens);
    return await app.init();
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Middleware stands before Nest's own routes, the schema is there only after init: so it is looked up at the first call. */
function serveBesideGraphql(app: NestExpressApplication, config: Config, screens: string | undefined): void {
  let live: RequestHandler | undefined;
  app.use('/graphql', writtenOut(app.get(GraphqlEdge).own));
  app.use('/graphql/stream', (request: Request, response: Response, next: NextFunction) => {
    live ??= liveUpdates(app.get(GraphQLSchemaHost).schema, app.get(OperationContexts), app.get(GraphqlEdge));
    return live(request, response, next);
  });
  servePages(app, config);
  if (screens !== undefined) app.use(deskRoutes(screens, allDrawings()));
  if (config.environment === 'development') app.use('/graphiql', graphiqlPage());
}

function readCatalogue(folder: string) {
  try {
    return provenCatalogue(folder);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new StartFailure(
      {
        en: `The department files can't be used; correct them and start again.\n${error.message}`,
        ja: `担当課のファイルに誤りがあります。直してから起動し直してください。\n${error.japanese}`,
      },
      { exitCode: exitCodes.config },
    );
  }
}
