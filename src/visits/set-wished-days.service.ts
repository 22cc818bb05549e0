import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { caseIsOver, invalid, noSuchCase, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import type * as contract from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { tellOfCase } from '../questions/ask-again.js';
import { readVisitDay } from './visit-input.js';
import { MOST_WISHES, type PartOfDay, type WishedDay, writeWishes } from './wished-days.js';

const PARTS: Readonly<Record<contract.PartOfDay, PartOfDay>> = {
  ANY: 'any',
  MORNING: 'morning',
  AFTERNOON: 'afternoon',
};

/** 希望日: whoever telephones asks for theirs, not for the first free day (eight-days.md, day 1). */
export class SetWishedDays {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** @returns the id of the case */
  async set(actor: Actor, { caseId, days }: contract.SetWishedDaysInput): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    if (days.length > MOST_WISHES) return failure(tooMany);
    const wished: WishedDay[] = [];
    for (const [at, { day, part }] of days.entries()) {
      const read = readVisitDay(day, this.clock.today(), this.settings.closedOn, ['input', 'days', at, 'day']);
      if (!read.ok) return read;
      const wish = { day: read.value, part: PARTS[part ?? 'ANY'] };
      if (!wished.some((other) => other.day === wish.day && other.part === wish.part)) wished.push(wish);
    }
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status !== 'open') return failure(caseIsOver(['input', 'caseId']));
      await tx.finish([
        ...writeWishes(record.municipality, record.id, wished, { by: nameOf(actor), at: this.clock.now() }),
        tellOfCase(record.municipality, record.id),
        auditing(actor, 'setWishedDays', { cases: [record.id], fields: ['days'] }),
      ]);
      return success(record.id);
    });
  }
}

const tooMany = invalid(
  'TOO_MANY_WISHES',
  {
    ja: `希望の日は${String(MOST_WISHES)}つまでにしてください。`,
    en: `Give ${String(MOST_WISHES)} days at most.`,
  },
  ['input', 'days'],
);
