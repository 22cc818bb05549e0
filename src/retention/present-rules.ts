import type { ApprovalRow } from '../access/approvals/approval-rows.js';
import type { ReadScope } from '../access/operation.js';
import type { KeyRing } from '../access/sealing.js';
import { RETENTION_CLASSES, RETENTION_KINDS } from '../cases/retention/classes.js';
import { KINDS } from '../cases/retention/kinds-in-contract.js';
import { readSettings, type SettingRow } from '../cases/retention/retention-rows.js';
import type * as contract from '../contract/generated.js';
import type { Loaders } from '../platform/loaders/loaders.js';
import { memberNamed, officerNamed } from '../safeguards/member-names.js';
import { settingPlace, settingSealer } from './set-retention.service.js';
import { openShortenings } from './shorten-retention.service.js';

export type PresentedRule = Omit<contract.RetentionRule, 'proposed'> & { readonly proposed: ApprovalRow | null };

/** What is kept how long, who set it, and what is proposed, in the order of {@link RETENTION_KINDS}. */
export async function presentRules(
  loaders: Loaders<ReadScope>,
  { keys, now, language }: { readonly keys: KeyRing; readonly now: string; readonly language: 'ja' | 'en' },
): Promise<PresentedRule[]> {
  const { tx } = loaders.scope;
  const set = await readSettings(tx);
  const proposed = await openShortenings(tx, set, now);
  return Promise.all(
    RETENTION_KINDS.map(async (kind) => {
      const { what, fiscalYears: usual, ends, basis } = RETENTION_CLASSES[kind];
      const own = set.get(kind);
      return {
        kind: KINDS[kind],
        what: what[language],
        fiscalYears: own?.fiscalYears ?? usual,
        usual,
        ends: ends[language],
        basis: basis[language],
        reason: own ? reasonOf(keys, own) : null,
        setAt: own?.at ?? null,
        setBy: own ? await officerNamed(own.by, (id) => memberNamed(loaders).load(id)) : null,
        proposed: proposed.get(kind) ?? null,
      };
    }),
  );
}

function reasonOf(keys: KeyRing, { kind, sealed }: SettingRow): string | null {
  const opened = settingSealer(keys).open(sealed, settingPlace(kind));
  return typeof opened === 'string' ? opened : null;
}
