import { type Actor, asSystem, contextOf, nameOf } from '../access/actor.js';
import { type ApprovalRow, lockApproval, openApprovals, useApproval } from '../access/approvals/approval-rows.js';
import { auditing } from '../access/audit/auditing.js';
import { notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { isRetentionKind, type SetKind } from '../cases/retention/classes.js';
import { countAnew, readSettings, type SettingRow, writeSetting, yearsOf } from '../cases/retention/retention-rows.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import { announce } from '../safeguards/approval-channel.js';
import { askedIn, memberOf, noSuchApproval, notUsable } from '../safeguards/approvals.js';
import { noSubject, type SubjectCheck } from '../safeguards/ask-approval.service.js';
import { canBeSet, settingPlace, settingSealer } from './set-retention.service.js';

/** Keeps something for fewer years, once a second privacy officer has agreed to just that; the database looks for it as well (migrations/0058). */
export class ShortenRetention {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  async shorten(actor: Actor, approvalId: string): Promise<Result<SetKind, Refusal>> {
    const member = memberOf(actor);
    if (member?.role !== 'privacy-officer') return failure(notYours(['approvalId']));
    return this.database.run(contextOf(actor), async (tx) => {
      const now = this.clock.now();
      const row = await lockApproval(tx, approvalId, now);
      const asked = row && shorteningIn(row);
      if (!row || !asked) return failure(noSuchApproval);
      if (row.askedBy !== member.person) return failure(notYours(['approvalId']));
      const over = notUsable(row) ?? (await noLonger(tx, row, asked));
      if (over) return failure(over);
      const { kind, fiscalYears } = asked;
      const reason = askedIn(this.keys, member.municipality, row)?.reason ?? '';
      const sealed = settingSealer(this.keys).seal(reason, settingPlace(kind));
      await tx.pipeline([
        writeSetting(kind, { fiscalYears, sealed, by: nameOf(actor), at: now, agreed: row.id }),
        useApproval(row.id, now),
        auditing(actor, 'shortenRetention', { subject: row.id, fields: [kind], count: fiscalYears }),
        announce(member.municipality, row.id),
        // The days stand in the cases, which a privacy officer only reads.
        asSystem,
      ]);
      await countAnew(tx, kind, fiscalYears);
      return success(kind);
    });
  }
}

/** What was asked to be kept for how long; null where it was about something else. */
export function shorteningIn({
  act,
  retention,
}: ApprovalRow): { readonly kind: SetKind; readonly fiscalYears: number } | null {
  if (act !== 'shorten-retention' || !retention || !isRetentionKind(retention.kind)) return null;
  const settable = canBeSet(retention.kind, retention.fiscalYears);
  return settable.ok ? { kind: settable.value, fiscalYears: retention.fiscalYears } : null;
}

/** Set anew since it was asked: whoever agreed read another number. */
async function noLonger(
  tx: SqlTransaction,
  { askedAt }: ApprovalRow,
  { kind, fiscalYears }: { readonly kind: SetKind; readonly fiscalYears: number },
): Promise<Refusal | null> {
  const settings = await readSettings(tx);
  const stands = askedAt >= (settings.get(kind)?.at ?? '') && fiscalYears < yearsOf(settings, kind);
  return stands ? null : setMeanwhile;
}

/** What is asked about each kind, and can still be agreed to or set: not what was asked before it was set anew. */
export async function openShortenings(
  tx: SqlTransaction,
  settings: ReadonlyMap<string, SettingRow>,
  now: string,
): Promise<ReadonlyMap<string, ApprovalRow>> {
  const open = await openApprovals(tx, 'shorten-retention', now);
  return new Map(
    open.flatMap((row) =>
      row.retention && row.askedAt >= (settings.get(row.retention.kind)?.at ?? '') ? [[row.retention.kind, row]] : [],
    ),
  );
}

/** What can be shortened at all, and is not being asked about already. */
export const settingToShorten =
  (clock: Clock): SubjectCheck =>
  async (tx, { subjectId, caseId, retention }) => {
    if (subjectId !== null || caseId !== null || !retention || !isRetentionKind(retention.kind)) return noSubject;
    const settable = canBeSet(retention.kind, retention.fiscalYears);
    if (!settable.ok) return { ...settable.error, path: ['input', 'retention', ...settable.error.path.slice(1)] };
    const settings = await readSettings(tx);
    if (retention.fiscalYears >= yearsOf(settings, settable.value)) return notShorter;
    return (await openShortenings(tx, settings, clock.now())).has(settable.value) ? askedAlready : null;
  };

const setMeanwhile = refuse(
  'NotPossible',
  'RETENTION_SET_MEANWHILE',
  {
    ja: 'この依頼のあとに、保存期間が変わりました。この依頼は使えません。いまの年度数を見て、必要ならもう一度依頼してください。',
    en: 'It was set anew after this was asked: look at the number in force, and ask again if it is still wanted.',
  },
  ['approvalId'],
);
const notShorter = refuse(
  'NotPossible',
  'RETENTION_NOT_SHORTER',
  {
    ja: 'いまの保存期間より短くなりません。長くするときは、承認はいりません。「変える」から、そのまま変えてください。',
    en: 'That is not shorter than now. To keep it longer nobody needs to agree: set it at once (setRetention).',
  },
  ['input', 'retention', 'fiscalYears'],
);
const askedAlready = refuse(
  'NotPossible',
  'SHORTENING_ASKED',
  {
    ja: 'この保存期間を短くする依頼が、もう出ています。承認を待つか、依頼した方が取り下げてから、依頼してください。',
    en: 'Somebody has asked for this to be shortened already: wait for that, or let them take it back first.',
  },
  ['input', 'retention'],
);
