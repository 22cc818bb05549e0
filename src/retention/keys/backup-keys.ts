import { contextOf, systemActor } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import type { KeyRing } from '../../access/sealing.js';
import { addDays, type CalendarDate } from '../../domain/calendar-date.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { backupKeyNow } from './backup-key.js';
import { sealKeyFile } from './key-file.js';
import { writeSheet } from './recovery-sheet.js';

/** Days for which a key backup is kept: shorter than anything else that holds something of a case. */
export const KEY_BACKUP_DAYS = 30;

export interface KeyBackup {
  readonly file: Buffer;
  readonly keys: number;
  readonly epoch: number;
  readonly keepUntil: CalendarDate;
  /** The number of the newest recovery sheet; null: none was ever printed. */
  readonly sheetEpoch: number | null;
}

/** All keys of the municipality's cases, sealed with the backup key of this moment. */
export function backUpKeys(
  database: Database,
  keys: KeyRing,
  clock: Clock,
  { municipality, days = KEY_BACKUP_DAYS }: { readonly municipality: string; readonly days?: number },
): Promise<KeyBackup> {
  const actor = systemActor(municipality);
  return database.run(contextOf(actor), async (tx) => {
    const madeAt = clock.now();
    // Holds the backup key: whoever destroys a case meanwhile waits, and turns it after this.
    const key = await backupKeyNow(tx, keys, municipality, madeAt);
    const rows = await tx.query<{ case_id: string; wrapped: Buffer }>(
      'select case_id, wrapped from case_keys where municipality_id = (select current_municipality()) order by case_id',
    );
    const keepUntil = addDays(clock.today(), days);
    const wrapped = new Map(rows.map((row) => [row.case_id, row.wrapped]));
    const file = sealKeyFile(keys, key, { municipality, madeAt, keepUntil }, wrapped);
    await tx.pipeline([auditing(actor, 'keys-backup', { count: rows.length })]);
    return { file, keys: rows.length, epoch: key.epoch, keepUntil, sheetEpoch: key.sheetEpoch };
  });
}

/** What belongs on paper, and into the safe. @returns the code, and the number of the sheet that it replaces */
export function printSheet(
  database: Database,
  keys: KeyRing,
  clock: Clock,
  municipality: string,
): Promise<{ readonly code: string; readonly epoch: number; readonly before: number | null }> {
  const actor = systemActor(municipality);
  return database.run(contextOf(actor), async (tx) => {
    const key = await backupKeyNow(tx, keys, municipality, clock.now());
    await tx.pipeline([
      {
        sql: 'update backup_keys set sheet_epoch = epoch where municipality_id = (select current_municipality())',
      },
      auditing(actor, 'keys-sheet', { count: key.epoch }),
    ]);
    return { code: writeSheet(key), epoch: key.epoch, before: key.sheetEpoch };
  });
}
