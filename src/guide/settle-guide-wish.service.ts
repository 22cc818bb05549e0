import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { caseIsOver, changed, invalid, noSuchCase, notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { type CaseRecord, readCase } from '../cases/case-record.js';
import type * as contract from '../contract/generated.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { tellOfCase } from '../questions/ask-again.js';
import { MOST_WISHES, readWishes, writeWishes } from '../visits/wished-days.js';
import {
  type GuideWishRow,
  type GuideWishState,
  openGuideWish,
  readGuideWish,
  settleGuideWish,
} from './guide-wish-rows.js';

const STATES: Readonly<Record<contract.GuideWishState, GuideWishState>> = {
  OPEN: 'open',
  LINKED: 'linked',
  DONE: 'done',
};

/** The counter has called, or has found to which case a wish belongs; and takes either back. */
export class SettleGuideWish {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the wish */
  async settle(actor: Actor, input: contract.SettleGuideWishInput): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const state = STATES[input.state];
    const linked = input.caseId ?? null;
    if (state === 'linked' && linked === null) return failure(noCase);
    return this.database.run(contextOf(actor), async (tx) => {
      // The case before what hangs on it, as everybody locks.
      const concerned = state === 'open' ? ((await readGuideWish(tx, input.id))?.caseId ?? null) : linked;
      const record = state === 'done' || concerned === null ? null : await readCase(tx, this.keys, concerned, true);
      if (state === 'linked' && record === null) return failure(noSuchCase(['input', 'caseId']));
      if (state === 'linked' && record?.status !== 'open') return failure(caseIsOver(['input', 'caseId']));
      const wish = await readGuideWish(tx, input.id, true);
      if (!wish) return failure(noSuchWish);
      if (wish.version !== input.expectedVersion) return failure(changed(wish.version));
      const caseId = state === 'open' ? null : (record?.id ?? wish.caseId);
      await tx.finish([
        ...(record?.status === 'open' ? await this.#daysOfCase(tx, record, { wish, state, by: nameOf(actor) }) : []),
        settleGuideWish(wish.id, { state, caseId }, { by: nameOf(actor), at: this.clock.now() }),
        auditing(actor, 'settleGuideWish', {
          cases: [...new Set([wish.caseId, caseId])].filter((id) => id !== null),
          subject: wish.id,
          fields: [`state.${state}`],
        }),
      ]);
      return success(wish.id);
    });
  }

  /** The days of a wish are those of its case as long as it is linked: before others, none twice, none that has passed. */
  async #daysOfCase(
    tx: SqlTransaction,
    { id, municipality }: Pick<CaseRecord, 'id' | 'municipality'>,
    { wish, state, by }: { readonly wish: GuideWishRow; readonly state: GuideWishState; readonly by: string },
  ): Promise<readonly Sql[]> {
    const asked = openGuideWish(this.keys, wish).days;
    const stood = (await readWishes(tx, [id])).get(id) ?? [];
    const others = stood.filter((one) => !asked.some(({ day, part }) => day === one.day && part === one.part));
    const days = state === 'open' ? others : [...asked.filter(({ day }) => day >= this.clock.today()), ...others];
    if (asked.length === 0) return [];
    return [
      ...writeWishes(municipality, id, days.slice(0, MOST_WISHES), { by, at: this.clock.now() }),
      tellOfCase(municipality, id),
    ];
  }
}

const noCase = invalid(
  'CASE_MISSING',
  { ja: 'どの受付につなぐかを選んでください。', en: 'Choose the case that it belongs to.' },
  ['input', 'caseId'],
);
const noSuchWish = refuse(
  'NotFound',
  'GUIDE_WISH_NOT_FOUND',
  {
    ja: 'このご希望は、もうありません。保管の期間が過ぎたようです。今日の画面を開き直してください。',
    en: 'This wish is not there any more: its time is over. Open the screen of today again.',
  },
  ['input', 'id'],
);
