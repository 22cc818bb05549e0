import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, nameOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { newReference, readReference } from '../access/family/access-code.js';
import { PAPER_DAYS } from '../access/family/access-papers.js';
import { caseIsOver, noSuchCase, notYours, type Refusal, refuse } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import { addDays } from '../domain/calendar-date.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, type Result, success } from '../platform/errors/result.js';

export interface HandOverCard {
  /** In groups. */
  readonly reference: string;
  /** YYYY-MM-DD, the last day. */
  readonly until: string;
}

/**
 * A card for whoever brings the notice without being of the family, mostly the funeral director: they hand it on, and with
 * its reference the counter finds the case when somebody of the family calls or comes. It says nothing and opens nothing.
 */
export class HandOverCards {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** A new card; one that was made before and never taken ends. */
  async make(actor: Actor, caseId: string): Promise<Result<HandOverCard, Refusal>> {
    if (actor.role !== 'counter') return failure(notYours(['caseId']));
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['caseId']));
      if (record.status === 'void') return failure(caseIsOver(['caseId']));
      const [reference, at] = [newReference(), this.clock.now()];
      const until = addDays(this.clock.today(), PAPER_DAYS);
      await tx.pipeline([
        {
          sql: `update hand_over_cards set revoked_at = $2
                 where municipality_id = (select current_municipality()) and case_id = $1 and taken_at is null and revoked_at is null`,
          params: [record.id, at],
        },
        {
          sql: `insert into hand_over_cards (municipality_id, id, case_id, reference, made_by, made_at, until_on)
                values ((select current_municipality()), $1, $2, $3, $4, $5, $6)`,
          params: [randomUUID(), record.id, this.#token(record.municipality, reference), nameOf(actor), at, until],
        },
        auditing(actor, 'makeHandOverCard', { cases: [record.id] }),
      ]);
      return success({ reference, until });
    });
  }

  /** Once: who comes with the same card afterwards is asked like anybody else. @returns the id of the case */
  async take(actor: Actor, typed: string): Promise<Result<string, Refusal>> {
    if (actor.role !== 'counter') return failure(notYours(['reference']));
    const reference = readReference(typed);
    if (reference === null) return failure(noSuchCard);
    return this.database.run(contextOf(actor), async (tx) => {
      const [row] = await tx.query<{ case_id: string }>(
        `update hand_over_cards set taken_at = $2
          where municipality_id = (select current_municipality()) and reference = $1 and taken_at is null and revoked_at is null
            and until_on >= $3::date returning case_id`,
        [this.#token(actor.municipality, reference), this.clock.now(), this.clock.today()],
      );
      if (!row) return failure(noSuchCard);
      await tx.pipeline([auditing(actor, 'takeHandOverCard', { cases: [row.case_id] })]);
      return success(row.case_id);
    });
  }

  #token(municipality: string, reference: string): Buffer {
    return this.keys.token(municipality, 'hand-over card', readReference(reference) ?? '');
  }
}

const noSuchCard = refuse(
  'NotFound',
  'CARD_NOT_FOUND',
  {
    ja: 'この控えの番号では受付が見つかりません。一度使われたか、期限が過ぎたか、文字が違っています。お名前と生年月日でお探しください。',
    en: 'No case is found by this reference: it was used before, its time is over, or is another. Search by name and date of birth.',
  },
  ['reference'],
);
