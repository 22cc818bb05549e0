import { hkdfSync, randomBytes } from 'node:crypto';
import type { KeyRing } from '../../access/sealing.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';

/**
 * With what backups of case keys are sealed. It goes on one way (each follows from the one before by HKDF-SHA-256, RFC 5869) in
 * the transaction of every destruction: whoever has this one can open this and every later backup, and none that still
 * holds the key of a case destroyed before.
 */
export interface BackupKey {
  /** From 1. */
  readonly epoch: number;
  /** 32 bytes. */
  readonly secret: Buffer;
}

/** No city destroys so many cases; a damaged number must not keep a processor for hours. */
const MOST_STEPS = 1_000_000;

export const nextKey = ({ epoch, secret }: BackupKey): BackupKey => ({
  epoch: epoch + 1,
  secret: Buffer.from(hkdfSync('sha256', secret, '', 'yorisoi next backup key', 32)),
});

/** @returns null where `epoch` lies before the key: there is no way back */
export function keyOfEpoch(key: BackupKey, epoch: number): BackupKey | null {
  if (epoch < key.epoch || epoch - key.epoch > MOST_STEPS) return null;
  let found = key;
  while (found.epoch < epoch) found = nextKey(found);
  return found;
}

/** Where it is sealed. */
export const backupKeyPlace = (municipality: string, epoch: number): string =>
  `${place(municipality)} ${String(epoch)}`;

const place = (municipality: string): string => `backup key ${municipality}`;

export interface StoredKey extends BackupKey {
  /** The number of the newest recovery sheet; null: none was ever printed. */
  readonly sheetEpoch: number | null;
}

/** What there is in the database of this context, as the system; held until the transaction ends. */
export async function readBackupKey(
  tx: SqlTransaction,
  keys: KeyRing,
  municipality: string,
): Promise<StoredKey | null> {
  const [row] = await tx.query<{ epoch: number; sealed: Buffer; sheet_epoch: number | null }>(
    `select epoch, sealed, sheet_epoch from backup_keys where municipality_id = (select current_municipality()) for update`,
  );
  if (!row) return null;
  const opened = keys.purposeKey('backup keys').open(row.sealed, backupKeyPlace(municipality, row.epoch));
  if (typeof opened !== 'string') throw new Error('a backup key is no text');
  return { epoch: row.epoch, secret: Buffer.from(opened, 'base64'), sheetEpoch: row.sheet_epoch };
}

/** Writes it down as the one that counts from now on. */
export async function writeBackupKey(
  tx: SqlTransaction,
  keys: KeyRing,
  { municipality, key: { epoch, secret }, at }: { municipality: string; key: BackupKey; at: string },
): Promise<void> {
  const sealed = keys.purposeKey('backup keys').seal(secret.toString('base64'), backupKeyPlace(municipality, epoch));
  await tx.query(
    `insert into backup_keys (municipality_id, epoch, sealed, changed_at) values ((select current_municipality()), $1, $2, $3)
     on conflict (municipality_id) do update set epoch = excluded.epoch, sealed = excluded.sealed, changed_at = excluded.changed_at`,
    [epoch, sealed, at],
  );
}

/** The one that counts now; the first is made here. */
export async function backupKeyNow(
  tx: SqlTransaction,
  keys: KeyRing,
  municipality: string,
  at: string,
): Promise<StoredKey> {
  const there = await readBackupKey(tx, keys, municipality);
  if (there) return there;
  const key = { epoch: 1, secret: randomBytes(32) };
  await writeBackupKey(tx, keys, { municipality, key, at });
  return { ...key, sheetEpoch: null };
}

/** In the transaction that destroys a case: no backup of its key made until now is opened by what is left. @returns the new epoch */
export async function turnBackupKey(
  tx: SqlTransaction,
  keys: KeyRing,
  municipality: string,
  at: string,
): Promise<number> {
  const key = nextKey(await backupKeyNow(tx, keys, municipality, at));
  await writeBackupKey(tx, keys, { municipality, key, at });
  return key.epoch;
}
