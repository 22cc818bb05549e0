import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing, reasonPlace } from '../access/audit/auditing.js';
import { caseIsOver, changed, noSuchCase, notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { type CaseRecord, readCase } from '../cases/case-record.js';
import { bumpCase, insertChange } from '../cases/change-case.js';
import { reasonProblems } from '../cases/free-text.js';
import { endedOn } from '../cases/retention/retention-rows.js';
import type { Releases } from '../catalogue/releases.js';
import type { CloseCaseInput } from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { OpenPoint } from '../domain/procedure-list/procedure-list.js';
import { project } from '../lists/case-list.js';
import { readIngredients } from '../lists/revise-list.js';
import { openedTo } from '../lists/viewer.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { lockQuestions, moveQuestions, type Move, type StandingQuestion } from '../questions/ask-again.js';
import { dueOn } from '../questions/asking.js';
import { readConsents } from '../questions/consent/consent-rows.js';
import type { ClosedDetail } from '../cases/retention/closed-detail.js';

const ACT = 'closeCase';

/**
 * 終了: the visit is over and nothing is left to do here, or the family goes on without the counter. From now on the case is
 * only read; what waits for a machine is withdrawn, and until when it is kept begins to count.
 */
export class CloseCase {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** @returns the id of the case; refused with STILL_OPEN, which names whose turn it is, unless `despiteOpen` */
  async close(
    actor: Actor,
    { caseId, expectedVersion, reason, despiteOpen }: CloseCaseInput,
  ): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const [problem] = reasonProblems(reason, ['input', 'reason']);
    if (problem) return failure(problem);
    const context = contextOf(actor);
    return this.database.run(context, async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status !== 'open') return failure(caseIsOver(['input', 'caseId']));
      if (record.version !== expectedVersion) return failure(changed(record.version));
      const questions = await lockQuestions(tx, record.id);
      const open = await this.#openPoints(tx, record);
      if (open.length > 0 && despiteOpen !== true) return failure(stillOpen(open));
      const underWay = questions.filter(({ state }) => state === 'asked');
      const detail: ClosedDetail = {
        reason,
        open: open.map(({ owner }) => owner),
        withdrawn: underWay.map(({ id, reason: owed }) => ({ id, reason: owed })),
      };
      const [at, today] = [this.clock.now(), this.clock.today()];
      const ended = await endedOn(tx, 'closed-cases', today);
      await tx.finish([
        bumpCase(record, { status: 'closed', ended }),
        insertChange(record, {
          kind: 'closed',
          cause: open.length > 0 ? 'despite-open' : 'done',
          by: nameOf(actor),
          at,
          detail,
        }),
        ...moveQuestions(context, underWay.map(withdrawn), {
          caseId: record.id,
          askedAt: at,
          dueOn: dueOn(today, this.settings.closedOn),
        }),
        auditing(actor, ACT, { cases: [record.id], reason: record.sealer.seal(reason, reasonPlace(record.id, ACT)) }),
      ]);
      return success(record.id);
    });
  }

  /** As the counter's list shows them: a department that tells only the person concerned holds nothing back. */
  async #openPoints(tx: Transaction, record: CaseRecord): Promise<readonly OpenPoint[]> {
    const { catalogue } = await this.releases.release(record.releaseId, tx);
    const today = this.clock.today();
    const counter = { municipality: record.municipality, role: 'counter' } as const;
    const [ingredients, consents] = await Promise.all([readIngredients(tx, record, today), readConsents(tx, record)]);
    const opened = openedTo(counter, consents, catalogue, today);
    return project(counter, catalogue, ingredients, { closedOn: this.settings.closedOn, opened }).list.openPoints;
  }
}

/** What it still finds out is dropped. */
const withdrawn = ({ id, department }: StandingQuestion): Move => ({
  id,
  department,
  state: 'withdrawn',
  reason: null,
  newRound: false,
});

/** Names beyond these make no sentence that anybody reads. */
const NAMED = 5;

function stillOpen(open: readonly OpenPoint[]): Refusal {
  const names = (language: 'ja' | 'en') => [...new Set(open.map(({ ownerName }) => ownerName[language]))];
  const [ja, en] = [names('ja'), names('en')];
  return refuse(
    'NotPossible',
    'STILL_OPEN',
    {
      ja: `まだ確かめていることがあります（${ja.slice(0, NAMED).join('、')}${ja.length > NAMED ? 'など' : ''}）。一覧の「確かめること」を見て、それでも終えるときは「未確認のまま終了」を選んでください。`,
      en: `Something is still open (${en.slice(0, NAMED).join(', ')}${en.length > NAMED ? ' and others' : ''}): look at the open points of the list, and to close the case all the same, choose to close it with points open (despiteOpen).`,
    },
    ['input', 'despiteOpen'],
  );
}
