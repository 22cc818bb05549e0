import { z } from 'zod';
import type { KeyRing } from '../../access/sealing.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import type { BackupKey } from './backup-key.js';

const header = z.object({
  yorisoi: z.literal('case keys'),
  version: z.literal(1),
  municipality: z.string(),
  epoch: z.number().int().positive(),
  madeAt: z.string(),
  /** Then the file must be deleted. */
  keepUntil: z.string(),
});
export type KeyFileHeader = z.output<typeof header>;

const rows = z.array(z.tuple([z.string(), z.string()]));

/** Wrapped keys by case, as they stand in `case_keys`. */
export type WrappedKeys = ReadonlyMap<string, Buffer>;

/** One line anybody can read, then AES-256-GCM over the keys; the line is authenticated with them. */
export function sealKeyFile(
  keys: KeyRing,
  key: BackupKey,
  given: { readonly municipality: string; readonly madeAt: string; readonly keepUntil: CalendarDate },
  wrapped: WrappedKeys,
): Buffer {
  const line = JSON.stringify({ yorisoi: 'case keys', version: 1, epoch: key.epoch, ...given } satisfies KeyFileHeader);
  const content = [...wrapped].map(([id, bytes]) => [id, bytes.toString('base64')]);
  return Buffer.concat([Buffer.from(`${line}\n`), keys.backupKey(key.secret).seal(content, line)]);
}

/** @returns null if it is no such file */
export function headerOf(file: Buffer): KeyFileHeader | null {
  try {
    return header.parse(JSON.parse(lineOf(file)));
  } catch {
    return null;
  }
}

/** @returns null if the file was changed, or sealed with another backup key or another YORISOI_KEY */
export function openKeyFile(keys: KeyRing, key: BackupKey, file: Buffer): WrappedKeys | null {
  const line = lineOf(file);
  let opened: unknown;
  try {
    opened = keys.backupKey(key.secret).open(file.subarray(Buffer.byteLength(line) + 1), line);
  } catch {
    return null;
  }
  return new Map(rows.parse(opened).map(([id, bytes]) => [id, Buffer.from(bytes, 'base64')]));
}

const lineOf = (file: Buffer): string => file.subarray(0, Math.max(0, file.indexOf(0x0a))).toString('utf8');
