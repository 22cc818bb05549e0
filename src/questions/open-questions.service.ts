import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing, reasonPlace } from '../access/audit/auditing.js';
import { caseIsOver, noSuchCase, notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import { bumpCase, insertChange } from '../cases/change-case.js';
import { reasonProblems } from '../cases/free-text.js';
import type { Releases } from '../catalogue/releases.js';
import type { OpenQuestionsInput } from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { lockQuestions, moveQuestions, type Move, type StandingQuestion } from './ask-again.js';
import { departmentsThatMayApply, dueOn, sentOrHeld } from './asking.js';
import { readConsents } from './consent/consent-rows.js';
import { openedBy } from './consent/consent-scope.js';

const ACT = 'openQuestions';

/**
 * The one act by which the counter sends what was held: of a non-resident (property, grave, dog, insurance or place of
 * death here), whose name leaves the counter only now and only to departments of which a row can still apply, or of a
 * family that has booked.
 */
export class OpenQuestions {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** @returns the id of the case */
  async open(actor: Actor, { caseId, reason }: OpenQuestionsInput): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const [problem] = reasonProblems(reason, ['input', 'reason']);
    if (problem) return failure(problem);
    const context = contextOf(actor);
    return this.database.run(context, async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status !== 'open') return failure(caseIsOver(['input', 'caseId']));
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      const held = (await lockQuestions(tx, record.id)).filter(isHeld);
      const [first] = held;
      if (!first) return failure(nothingHeld);
      const may = departmentsThatMayApply(catalogue, record.statements);
      const agreed = openedBy(await readConsents(tx, record), catalogue, this.clock.today(), 'look-up');
      const at = this.clock.now();
      await tx.finish([
        bumpCase(record),
        insertChange(record, {
          kind: 'opened',
          cause: first.reason ?? 'held',
          by: nameOf(actor),
          at,
          detail: { reason },
        }),
        ...moveQuestions(
          context,
          held.map((question) => opened(question, catalogue, may, agreed)),
          { caseId: record.id, askedAt: at, dueOn: dueOn(this.clock.today(), this.settings.closedOn) },
        ),
        auditing(actor, ACT, { cases: [record.id], reason: record.sealer.seal(reason, reasonPlace(record.id, ACT)) }),
      ]);
      return success(record.id);
    });
  }
}

/** Held for the case as a whole; what waits for consent goes on waiting. */
const isHeld = ({ state, reason }: StandingQuestion): boolean =>
  state === 'held' && (reason === 'non-resident' || reason === 'booking');

function opened(
  { id, department, reason }: StandingQuestion,
  { departments }: CompiledCatalogue,
  may: ReadonlySet<string>,
  agreed: ReadonlySet<string>,
): Move {
  const asked = departments.get(department);
  return !asked || (reason === 'non-resident' && !may.has(department))
    ? { id, department, state: 'not-asked', reason: 'no-row-applies', newRound: false }
    : { id, department, ...sentOrHeld(asked, agreed), newRound: false };
}

const nothingHeld = refuse(
  'NotPossible',
  'NOTHING_HELD',
  {
    ja: 'この受付の照会は、もう送られています。課ごとの状況を、受付で確かめてください。',
    en: 'The questions of this case have gone out already. Look at the case to see where each department is.',
  },
  ['input', 'caseId'],
);
