import type { EventEmitter } from 'node:events';
import { exitCodes } from './failures.js';
import type { Logger } from './logging/logger.js';

/**
 * What nobody caught. Node itself would print it, words and all, and those may quote what somebody typed. A rejection
 * nobody waited for goes no further than the log; after an exception nobody knows what is half-done, so the process ends
 * and a clean one is started (docker-compose.yml: `restart`): nothing is lost with it, PostgreSQL holds the truth.
 */
export function catchWhatNobodyCaught(
  running: Pick<EventEmitter, 'on'>,
  log: Pick<Logger, 'surprise'>,
  end: (exitCode: number) => void,
): void {
  running.on(
    'unhandledRejection',
    (reason: unknown) => void log.surprise(reason, { operation: 'unhandled rejection' }),
  );
  running.on('uncaughtException', (error: unknown) => {
    log.surprise(error, { operation: 'uncaught exception' });
    end(exitCodes.software);
  });
}
