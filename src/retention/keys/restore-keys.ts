import { contextOf, systemActor } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import type { KeyRing } from '../../access/sealing.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { exitCodes, StartFailure } from '../../platform/failures.js';
import type { Said } from '../../platform/said.js';
import { type BackupKey, keyOfEpoch, readBackupKey, writeBackupKey } from './backup-key.js';
import { headerOf, openKeyFile } from './key-file.js';

export interface RestoredKeys {
  readonly restored: number;
  /** Left alone: the case has its key. */
  readonly there: number;
  /** Left out: destroyed, says this database. */
  readonly destroyed: number;
  /** Left out: this database has no such case. */
  readonly unknown: number;
  /** Cases that have no key now: destroyed since the dump, or registered since the key backup. Unreadable. */
  readonly without: number;
  /** The day on which the file should have been deleted, if that has passed. */
  readonly tooOld: string | null;
}

/**
 * Gives cases their keys back from a backup: of this database's own backup key or of the sheet's, whichever can open it.
 * @throws StartFailure with what to do where the file can't be opened
 */
export async function restoreKeys(
  database: Database,
  keys: KeyRing,
  clock: Clock,
  {
    municipality,
    file,
    sheet,
  }: { readonly municipality: string; readonly file: Buffer; readonly sheet: BackupKey | null },
): Promise<RestoredKeys> {
  const header = headerOf(file);
  if (header?.municipality !== municipality) throw refused(notSuchAFile);
  const actor = systemActor(municipality);
  return database.run(contextOf(actor), async (tx) => {
    const own = await readBackupKey(tx, keys, municipality);
    const known = [own, sheet].flatMap((key) => key ?? []);
    const reaching = known.flatMap((one) => keyOfEpoch(one, header.epoch) ?? []);
    if (reaching.length === 0) throw refused(known.length === 0 ? sheetNeeded : turnedSince);
    const [opened] = reaching.flatMap((key) => {
      const content = openKeyFile(keys, key, file);
      return content ? [{ key, wrapped: content }] : [];
    });
    if (!opened) throw refused(doesNotOpen);
    const { key, wrapped } = opened;
    const ids = [...wrapped.keys()];
    const cases = await tx.query<{ id: string; status: string; has_key: boolean }>(
      `select c.id, c.status, k.case_id is not null as has_key
         from cases c left join case_keys k on k.municipality_id = c.municipality_id and k.case_id = c.id
        where c.municipality_id = (select current_municipality())`,
    );
    const inFile = cases.filter(({ id }) => wrapped.has(id));
    const isDestroyed = ({ status }: { readonly status: string }) => status === 'destroyed';
    const wanted = inFile.filter((one) => !one.has_key && !isDestroyed(one)).map(({ id }) => id);
    await tx.query(
      `insert into case_keys (municipality_id, case_id, wrapped)
       select (select current_municipality()), k.id, k.wrapped from unnest($1::uuid[], $2::bytea[]) as k (id, wrapped)`,
      [wanted, wanted.map((id) => wrapped.get(id))],
    );
    // What the sheet says stays true: the next sheet is needed only after the next destruction.
    if (!own) await writeBackupKey(tx, keys, { municipality, key, at: clock.now() });
    await tx.pipeline([auditing(actor, 'keys-restore', { count: wanted.length })]);
    return {
      restored: wanted.length,
      there: inFile.filter((one) => one.has_key && !isDestroyed(one)).length,
      destroyed: inFile.filter(isDestroyed).length,
      unknown: ids.length - inFile.length,
      without: cases.filter((one) => !one.has_key && !isDestroyed(one) && !wrapped.has(one.id)).length,
      tooOld: clock.today() > header.keepUntil ? header.keepUntil : null,
    };
  });
}

const refused = (sentence: Said): StartFailure => new StartFailure(sentence, { exitCode: exitCodes.data });

const notSuchAFile: Said = {
  ja: 'このファイルは、この自治体の鍵の控えではありません。npm run keys:backup で作ったファイルを指定してください。',
  en: 'This is no key backup of this municipality: give a file that npm run keys:backup wrote.',
};
const sheetNeeded: Said = {
  ja: 'このデータベースには控えを開く鍵がありません。金庫の復旧票にある番号をファイルに書き、--sheet で指定してください。',
  en: 'This database has nothing that opens the backup: write the code of the recovery sheet in the safe into a file and give it with --sheet.',
};
const turnedSince: Said = {
  ja: 'この控えは、そのあとで廃棄があったため開けません。廃棄のあとに作った、いちばん新しい控えを指定してください。',
  en: 'This backup can’t be opened any more, because cases were destroyed after it was made: give the newest one, made after that.',
};
const doesNotOpen: Said = {
  ja: 'この控えは開けません。YORISOI_KEY と復旧票がこの控えのものか、ファイルが壊れていないかを確かめてください。',
  en: 'This backup does not open: check that YORISOI_KEY and the recovery sheet belong to it, and that the file is whole.',
};
