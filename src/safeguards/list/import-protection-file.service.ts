import { type Actor, contextOf } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { changed, invalid, notYours, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import { tableOfInput } from '../../access/table-of-input.js';
import type { ImportProtectionFileInput } from '../../contract/generated.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import type { Table } from '../../platform/tables/table.js';
import { versionOfLists } from './protection-list-rows.js';
import { type ListOfFile, MOST_ROWS, readProtectionTable } from './read-protection-list.js';
import {
  compareList,
  dayProblem,
  entriesOf,
  type ListDifference,
  lockLists,
  olderProblem,
  storeList,
} from './store-protection-list.js';

const LIMITS = { bytes: 11 * 1024 * 1024, rows: MOST_ROWS, columns: 200 } as const;
const ACT = 'importProtectionFile';

export interface ProtectionFile {
  readonly table: Table;
  readonly read: ListOfFile;
  /** Null while there is anything wrong in the file. */
  readonly difference: ListDifference | null;
  readonly applied: boolean;
}

/** The list of protected people from the screen of the privacy officer: looked at first, then read in whole or not at all. */
export class ImportProtectionFile {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  async import(
    actor: Actor,
    { file, asOf, apply, evenIfFewer, expectedVersion }: ImportProtectionFileInput,
  ): Promise<Result<ProtectionFile, Refusal>> {
    if (actor.role !== 'privacy-officer') return failure(notYours(['input']));
    const wrongDay = dayProblem(asOf, this.clock.today());
    if (wrongDay) return failure(wrongDay);
    const opened = tableOfInput(file, LIMITS);
    if (!opened.ok) return opened;
    const table = opened.value;
    const read = readProtectionTable(table);
    return this.database.run(contextOf(actor), async (tx) => {
      await lockLists(tx, actor.municipality);
      const isWhole = read.columnsWrong === null && read.faults.length === 0;
      if (!isWhole && apply === true) return failure(notReadable);
      const older = isWhole ? await olderProblem(tx, asOf) : null;
      if (older) return failure(older);
      const entries = entriesOf(this.keys, actor.municipality, read.rows);
      const difference = isWhole ? await compareList(tx, entries) : null;
      if (apply !== true || difference === null) {
        await tx.finish([auditing(actor, ACT, { count: 0 })]);
        return success({ table, read, difference, applied: false });
      }
      const version = await versionOfLists(tx);
      if (version !== expectedVersion) return failure(changed(version));
      if ((difference.shrinks || entries.length === 0) && evenIfFewer !== true) return failure(farFewer);
      const rows = table.rows.length;
      const { added } = difference;
      await storeList(tx, this.keys, actor, entries, { asOf, at: this.clock.now(), rows, added });
      await tx.finish([auditing(actor, ACT, { count: rows })]);
      return success({ table, read, difference, applied: true });
    });
  }
}

const notReadable = invalid(
  'LIST_NOT_READABLE',
  {
    ja: '直すところが残っているので、取り込みませんでした。先に確かめて、ファイルを直してから取り込んでください。支援措置は前のままです。',
    en: 'Something in the file has to be corrected first; nobody’s protection has changed. Look at it, correct the file, then import it.',
  },
  ['input', 'file'],
);
const farFewer = invalid(
  'LIST_SHRINKS',
  {
    ja: 'ファイルにどなたも載っていないか、いま保護されている方の3分の1を超える方が載っていません。途中までのファイルでないか確かめ、これで正しければ、確かめたことに印を付けて取り込んでください。',
    en: 'Nobody stands in the file, or more than a third of those who are protected are not in it. Look whether it is whole; if it is right, say that it was checked and import it.',
  },
  ['input', 'evenIfFewer'],
);
