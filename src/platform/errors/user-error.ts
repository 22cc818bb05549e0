import type { Logger, LogFields } from '../logging/logger.js';
import { sqlState } from '../database/sql-state.js';
import { TookTooLong } from '../database/time-limit.js';
import type { Said } from '../said.js';

/** An expected refusal. The message says what to do next; `path` leads to the input that caused it, from the root of the arguments. */
export interface UserError<Code extends string = string> {
  readonly code: Code;
  readonly message: Said | string;
  readonly path: readonly string[];
}

export function userError<Code extends string>(
  code: Code,
  message: Said | string,
  path: readonly (string | number)[] = [],
): UserError<Code> {
  return { code, message, path: path.map(String) };
}

/** The message in the caller's language. */
export function messageIn(language: 'ja' | 'en', error: UserError): string {
  return typeof error.message === 'string' ? error.message : error.message[language];
}

/** disk_full: what PostgreSQL says where it can't write; reading goes on. */
const DISK_FULL = '53100';

/** What is said of what nobody foresaw, with the number under which the log has it. */
export const SURPRISES = {
  ja: {
    BUSY: (reference: string) =>
      `ただいま混み合っています。少し待ってから、もう一度お試しください（番号 ${reference}）。`,
    NO_ROOM: (reference: string) =>
      `記録する場所（ディスク）に空きがなく、記録できませんでした。空きができしだい、もう一度お試しください。担当者に「ディスクの空きがない」と、番号 ${reference} をお伝えください。`,
    SURPRISE: (reference: string) =>
      `うまくいきませんでした。記録に残しましたので、番号 ${reference} を担当者にお伝えください。`,
  },
  en: {
    BUSY: (reference: string) =>
      `The service is busy just now. Please wait a moment and try again (reference ${reference}).`,
    NO_ROOM: (reference: string) =>
      `Nothing could be recorded: the disk is full. Tell whoever looks after the service (reference ${reference}), and try again once there is space.`,
    SURPRISE: (reference: string) =>
      `Something went wrong. It has been recorded: please give the number ${reference} to whoever looks after the service.`,
  },
} as const;

/** An unforeseen error as it may be told, in any language that has {@link SURPRISES}. */
export interface Surprise extends UserError<keyof (typeof SURPRISES)['ja']> {
  readonly reference: string;
}

/** Logs what is safe of an unforeseen error, and gives the one neutral sentence that may leave the house. */
export function surprise(error: unknown, log: Logger, fields: LogFields = {}): Surprise {
  const reference = log.surprise(error, fields);
  const code = kindOf(error);
  return { ...userError(code, { ja: SURPRISES.ja[code](reference), en: SURPRISES.en[code](reference) }), reference };
}

function kindOf(error: unknown): Surprise['code'] {
  const state = sqlState(error) ?? '';
  // Too many connections, a server that starts or stops, a lock or a statement that took too long.
  if (error instanceof TookTooLong || ['53300', '57P01', '57P03', '55P03', '57014'].includes(state)) return 'BUSY';
  return state === DISK_FULL ? 'NO_ROOM' : 'SURPRISE';
}
