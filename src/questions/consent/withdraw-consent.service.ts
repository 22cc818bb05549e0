import { type Actor, contextOf, isCounter, nameOf } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { caseIsOver, noSuchCase, notYours, refuse, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import { readCase } from '../../cases/case-record.js';
import { bumpCase } from '../../cases/change-case.js';
import type { Releases } from '../../catalogue/releases.js';
import type { WithdrawConsentInput } from '../../contract/generated.js';
import type { ClosedOn } from '../../domain/deadline.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { lockQuestions, moveQuestions, tellOfCase, wasAsked } from '../ask-again.js';
import { dueOn } from '../asking.js';
import { type ConsentPurpose, readConsents, withdrawnConsent } from './consent-rows.js';
import { openedBy } from './consent-scope.js';

export interface WithdrawnConsent {
  readonly caseId: string;
  readonly consentId: string;
  /** Departments that had answered under it. */
  readonly hadAnswered: readonly string[];
}

/** From now on nothing is asked or shown under the consent. What was said stays said: the answer names who had answered. */
export class WithdrawConsent {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  async withdraw(
    actor: Actor,
    { caseId, consentId }: WithdrawConsentInput,
  ): Promise<Result<WithdrawnConsent, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const context = contextOf(actor);
    return this.database.run(context, async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status === 'void') return failure(caseIsOver(['input', 'caseId']));
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      const consents = await readConsents(tx, record);
      const consent = consents.find(({ id, withdrawnAt }) => id === consentId && withdrawnAt === null);
      if (!consent) return failure(noSuchConsent);
      const today = this.clock.today();
      const others = consents.filter(({ id }) => id !== consentId);
      const closed = (purpose: ConsentPurpose): ReadonlySet<string> => {
        const still = openedBy(others, catalogue, today, purpose);
        return new Set([...openedBy([consent], catalogue, today, purpose)].filter((code) => !still.has(code)));
      };
      const [notAsked, untold] = [closed('look-up'), closed('tell')];
      const questions = (await lockQuestions(tx, record.id)).filter(
        ({ department }) => notAsked.has(department) || untold.has(department),
      );
      const needIt = questions.filter(
        (question) =>
          notAsked.has(question.department) &&
          wasAsked(question) &&
          catalogue.departments.get(question.department)?.askedOn.basis === 'consent',
      );
      const at = this.clock.now();
      await tx.finish([
        bumpCase(record),
        withdrawnConsent(record.municipality, consentId, nameOf(actor), at),
        auditing(actor, 'withdrawConsent', { cases: [record.id], subject: consent.personId }),
        ...(needIt.length === 0
          ? [tellOfCase(record.municipality, record.id)]
          : moveQuestions(
              context,
              // A new round: an answer that is on its way comes too late, a machine's earlier one says nothing any more.
              needIt.map(({ id, department }) => ({
                id,
                department,
                state: 'held' as const,
                reason: 'consent',
                newRound: true,
              })),
              { caseId: record.id, askedAt: at, dueOn: dueOn(today, this.settings.closedOn) },
            )),
      ]);
      const hadAnswered = questions.filter(({ state }) => state === 'answered').map(({ department }) => department);
      return success({ caseId: record.id, consentId, hadAnswered });
    });
  }
}

const noSuchConsent = refuse(
  'NotFound',
  'CONSENT_NOT_FOUND',
  {
    ja: 'この同意は見つからないか、もう取り消されています。受付を開き直してください。',
    en: 'There is no such consent, or it has been withdrawn already: open the case again.',
  },
  ['input', 'consentId'],
);
