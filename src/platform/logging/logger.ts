import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { errorProperty } from '../failures.js';
import { sqlState } from '../database/sql-state.js';

/**
 * Everything a log line may carry besides its sentence: ids, counts, codes and times. A field not named here does not compile,
 * and no sentence is made of data: names, dates of birth, answers and request bodies have no way into the log.
 */
export interface LogFields {
  readonly municipality?: string;
  readonly role?: string;
  readonly caseId?: string;
  readonly department?: string;
  readonly operation?: string;
  readonly topic?: string;
  readonly queue?: string;
  readonly jobId?: string;
  readonly count?: number;
  readonly attempt?: number;
  readonly milliseconds?: number;
  readonly status?: number;
  readonly port?: number;
  readonly code?: string;
  readonly reference?: string;
}

const allowed: readonly (keyof LogFields)[] = [
  'municipality',
  'role',
  'caseId',
  'department',
  'operation',
  'topic',
  'queue',
  'jobId',
  'count',
  'attempt',
  'milliseconds',
  'status',
  'port',
  'code',
  'reference',
];

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export interface Logger {
  debug(sentence: string, fields?: LogFields): void;
  info(sentence: string, fields?: LogFields): void;
  warn(sentence: string, fields?: LogFields): void;
  error(sentence: string, fields?: LogFields): void;
  /** Logs what is safe of an error and returns its reference number, which the caller shows to whoever met it. */
  surprise(error: unknown, fields?: LogFields): string;
}

/** Where lines go; process.stdout if not given. */
export interface LogSink {
  write(line: string): void;
}

export function createLogger(level: LogLevel, sink?: LogSink): Logger {
  const options = { level, base: { service: 'yorisoi' }, timestamp: pino.stdTimeFunctions.isoTime };
  const log = sink === undefined ? pino(options) : pino(options, sink);
  return {
    debug: (sentence, fields = {}) => log.debug(only(fields), sentence),
    info: (sentence, fields = {}) => log.info(only(fields), sentence),
    warn: (sentence, fields = {}) => log.warn(only(fields), sentence),
    error: (sentence, fields = {}) => log.error(only(fields), sentence),
    surprise: (error, fields = {}) => {
      const reference = newReference();
      log.error({ ...only(fields), ...traceOf(error), reference }, 'surprise');
      return reference;
    },
  };
}

/** Eight letters without those that are mistaken for one another on the telephone. */
export function newReference(): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  return Array.from(randomBytes(8), (byte) => letters.charAt(byte % letters.length)).join('');
}

// Fields are checked again here: a wider object passes the compiler where it is not written out in place.
function only(fields: LogFields): Record<string, string | number> {
  return Object.fromEntries(
    allowed.flatMap((name): [string, string | number][] => {
      const value = fields[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Kind, code, constraint and place of an error. Not its message: PostgreSQL and libraries quote values there. */
function traceOf(error: unknown): Record<string, string> {
  const at = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const inner: unknown =
    typeof error === 'object' && error !== null ? (Reflect.get(error, 'driverError') ?? error) : error;
  return {
    kind: error instanceof Error ? error.name : typeof error,
    code: sqlState(error) ?? String(errorProperty(error, 'code') ?? ''),
    table: String(errorProperty(inner, 'table') ?? ''),
    constraint: String(errorProperty(inner, 'constraint') ?? ''),
    at: at
      .slice(0, 12)
      .map((line) => line.trim().slice(3))
      .join(' < '),
  };
}
