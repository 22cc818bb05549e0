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
import { readWishes, withAsked, writeWishes } from '../visits/wished-days.js';
import {
  type GuideWishRow,
  type GuideWishState,
  openGuideWish,
  readGuideWish,
  readOwnWish,
  settleGuideWish,
} from '../visits/guide-wish-rows.js';
import { tellCounter } from '../questions/progress-channel.js';

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
      // Whoever asked on their own page said with it which case is theirs.
      if (wish.personId !== null && state !== 'done' && (state === 'open' || linked !== wish.caseId))
        return failure(ofItsCase);
      if (wish.personId !== null && wish.caseId !== null && state === 'linked') {
        const standing = await readOwnWish(tx, { caseId: wish.caseId, personId: wish.personId });
        if (standing !== null && standing.id !== wish.id) return failure(askedAnew);
      }
      const caseId = state === 'open' ? null : (record?.id ?? wish.caseId);
      await tx.finish([
        ...(record?.status === 'open' ? await this.#daysOfCase(tx, record, { wish, state, by: nameOf(actor) }) : []),
        settleGuideWish(wish.id, { state, caseId }, { by: nameOf(actor), at: this.clock.now() }),
        tellCounter(actor.municipality),
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
    if (asked.length === 0) return [];
    const stood = (await readWishes(tx, [id])).get(id) ?? [];
    const days = withAsked(stood, asked, state === 'open' ? [] : asked, this.clock.today());
    return [...writeWishes(municipality, id, days, { by, at: this.clock.now() }), tellOfCase(municipality, id)];
  }
}

const noCase = invalid(
  'CASE_MISSING',
  { ja: 'どの受付につなぐかを選んでください。', en: 'Choose the case that it belongs to.' },
  ['input', 'caseId'],
);
const ofItsCase = refuse(
  'NotPossible',
  'WISH_OF_ITS_CASE',
  {
    ja: 'このご希望は、ご家族がご自分の一覧の画面から伝えたものです。ほかの受付にはつなげません。',
    en: 'The family asked for this on the page of its own list. It can’t be linked to another case.',
  },
  ['input', 'caseId'],
);
const askedAnew = refuse(
  'NotPossible',
  'WISH_ASKED_ANEW',
  {
    ja: 'この方は、そのあとで新しいご希望を伝えておられます。今日の画面の新しいご希望をご覧ください。',
    en: 'This person has asked anew since. Look at the newer wish on Today.',
  },
  ['input', 'id'],
);
const noSuchWish = refuse(
  'NotFound',
  'GUIDE_WISH_NOT_FOUND',
  {
    ja: 'このご希望は、もうありません。ご本人が取り下げたか、保管の期間が過ぎたようです。今日の画面を開き直してください。',
    en: 'This wish is not there any more: who asked took it back, or its time is over. Open the screen of today again.',
  },
  ['input', 'id'],
);
