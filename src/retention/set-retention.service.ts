import { type Actor, asSystem, contextOf, nameOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { invalid, notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing, Sealer } from '../access/sealing.js';
import { reasonProblems } from '../cases/free-text.js';
import {
  isForgottenAlone,
  isSetKind,
  MOST_FISCAL_YEARS,
  RETENTION_CLASSES,
  type RetentionKind,
  type SetKind,
} from '../cases/retention/classes.js';
import { countAnew, readSettings, writeSetting, yearsOf } from '../cases/retention/retention-rows.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, type Result, success } from '../platform/errors/result.js';

export const settingSealer = (keys: KeyRing): Sealer => keys.purposeKey('retention settings');
export const settingPlace = (kind: string): string => `retention ${kind}`;

/**
 * How long a city keeps cases by its own 文書管理規程. Cases that ended already are counted anew at once. For longer, that is;
 * for shorter it takes two people (shorten-retention.service.ts), since what is destroyed by it comes back for nobody.
 */
export class SetRetention {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  async set(
    actor: Actor,
    {
      kind,
      fiscalYears,
      reason,
    }: { readonly kind: RetentionKind; readonly fiscalYears: number; readonly reason: string },
  ): Promise<Result<RetentionKind, Refusal>> {
    if (actor.role !== 'privacy-officer') return failure(notYours(['input']));
    const [problem] = reasonProblems(reason, ['input', 'reason']);
    if (problem) return failure(problem);
    const settable = canBeSet(kind, fiscalYears);
    if (!settable.ok) return settable;
    return this.database.run(contextOf(actor), async (tx) => {
      if (fiscalYears < yearsOf(await readSettings(tx), settable.value)) return failure(byTwo);
      const sealed = settingSealer(this.keys).seal(reason, settingPlace(kind));
      await tx.pipeline([
        writeSetting(settable.value, { fiscalYears, sealed, by: nameOf(actor), at: this.clock.now() }),
        auditing(actor, 'setRetention', { fields: [kind], count: fiscalYears }),
        // The days stand in the cases, which a privacy officer only reads.
        asSystem,
      ]);
      await countAnew(tx, settable.value, fiscalYears);
      return success(kind);
    });
  }
}

/** Whether a city may keep this kind for so long at all, whoever agrees. */
export function canBeSet(kind: RetentionKind, fiscalYears: number): Result<SetKind, Refusal> {
  if (!isSetKind(kind)) return failure(notSet);
  if (fiscalYears < 0 || fiscalYears > MOST_FISCAL_YEARS) return failure(wrongYears);
  if (isForgottenAlone(kind) && fiscalYears < RETENTION_CLASSES[kind].fiscalYears) return failure(tooFewYears);
  return success(kind);
}

const byTwo = refuse(
  'NotAllowed',
  'SECOND_PERSON_NEEDED',
  {
    ja: '保存期間を短くすることは、一人では行えません。理由を書いて、別の個人情報の責任者に承認を依頼してください。',
    en: 'Nobody makes it shorter alone: ask another privacy officer to agree, with the reason (askApproval, SHORTEN_RETENTION).',
  },
  ['input', 'fiscalYears'],
);
const notSet = invalid(
  'RETENTION_NOT_SET',
  {
    ja: 'この保存期間は変えられません。変えられるのは、終了した受付、取り消された受付、一覧から終えた支援措置、窓口での出来事の控えだけです。',
    en: 'This can’t be set: choose CLOSED_CASES, VOID_CASES, PROTECTIONS or INCIDENT_NOTES.',
  },
  ['input', 'kind'],
);
const wrongYears = invalid(
  'FISCAL_YEARS_WRONG',
  {
    ja: `保存する年度の数は、0から${String(MOST_FISCAL_YEARS)}までで入れてください。`,
    en: `Give 0 to ${String(MOST_FISCAL_YEARS)} fiscal years.`,
  },
  ['input', 'fiscalYears'],
);
const tooFewYears = invalid(
  'FISCAL_YEARS_TOO_FEW',
  {
    ja: 'この控えは、過ぎると一覧も承認もなく廃棄されます。そのため、標準の年度より短くはできません。',
    en: 'This is destroyed when its time is over, without a list that two people agree to: it can’t be kept for less than usual.',
  },
  ['input', 'fiscalYears'],
);
