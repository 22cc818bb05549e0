import { z } from 'zod';
import type { ReadScope } from '../access/operation.js';
import { officeIn } from '../access/actor.js';
import { loaderKind } from '../platform/loaders/loaders.js';
import { placeOf, type CaseRecord } from './case-record.js';
import type { CaseChange } from './change-case.js';
import { readNotice, type Notice } from './notice.js';
import { isOtherPerson } from './same-person.js';

interface ChangeRow {
  readonly case_id: string;
  readonly version: number;
  readonly kind: CaseChange['kind'];
  readonly cause: string;
  readonly by_actor: string;
  readonly changed_at: Date | string;
  readonly sealed: Buffer;
}

/** What was done to the cases of one operation, newest first. */
export const changesOfCase = loaderKind<ReadScope, string, readonly ChangeRow[]>(
  async ({ tx }, ids) => {
    const rows = await tx.query<ChangeRow>(
      `select case_id, version, kind, cause, by_actor, changed_at, sealed from case_changes
        where municipality_id = (select current_municipality()) and case_id = any($1::uuid[]) order by case_id, version desc`,
      [ids],
    );
    return new Map(ids.map((id) => [id, rows.filter(({ case_id }) => case_id === id)]));
  },
  () => [],
);

export interface OpenedChange {
  readonly kind: CaseChange['kind'];
  readonly cause: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
  /** Of a correction: the notice before and after it. */
  readonly notices: { readonly before: Notice; readonly after: Notice } | null;
}

const detail = z.object({
  reason: z.string().optional(),
  evidence: z.string().optional(),
  before: z.unknown().optional(),
});

/** The changes of a case, opened: what a correction led to is what the next one began with, or what stands now. */
export function openChanges(
  { id, sealer, notice }: Pick<CaseRecord, 'id' | 'sealer' | 'notice'>,
  rows: readonly ChangeRow[],
): OpenedChange[] {
  let after = notice;
  return rows.map(({ version, kind, cause, by_actor, changed_at, sealed }) => {
    const { reason, evidence, before } = detail.parse(sealer.open(sealed, placeOf.change(id, version)));
    const notices = kind === 'corrected' ? { before: readNotice(before), after } : null;
    if (notices) after = notices.before;
    return {
      kind,
      cause,
      by: officeIn(by_actor),
      at: new Date(changed_at).toISOString(),
      reason: evidence ?? reason ?? null,
      notices,
    };
  });
}

/** When the notice was corrected to somebody else, the last time: what departments said before is of another person. */
export function correctedToOtherPerson(record: CaseRecord, rows: readonly ChangeRow[]): string | null {
  const change = openChanges(record, rows).find(
    ({ notices }) => notices !== null && isOtherPerson(notices.before, notices.after),
  );
  return change?.at ?? null;
}
