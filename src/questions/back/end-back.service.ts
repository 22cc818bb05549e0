import { type Actor, contextOf, isCounter, nameOf } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { changed, invalid, notYours, refuse, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import { readCase, type CaseRecord } from '../../cases/case-record.js';
import { reasonProblems } from '../../cases/free-text.js';
import type { AnswerBackInput, TakeBackAskedInput } from '../../contract/generated.js';
import type { ClosedOn } from '../../domain/deadline.js';
import { openDayFrom, openDaysLater } from '../../domain/open-day.js';
import { type Clock, dayInJapan } from '../../platform/clock.js';
import type { Database, Transaction } from '../../platform/database/database.js';
import type { Statement as Sql } from '../../platform/database/wire.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { lockQuestions, tellOfCase } from '../ask-again.js';
import { readQuestions } from '../question-rows.js';
import { type BackRow, isOpen, openWords, readBack, sealWords, setTurn, updateBack } from './back-rows.js';

interface Held {
  readonly record: CaseRecord;
  readonly back: BackRow;
}

/** What becomes of what a department asked back: the counter answers, or asks the family first; the department takes it back. */
export class EndBack {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** @returns the id of what was asked back */
  async answer(actor: Actor, input: AnswerBackInput): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const text = input.answer?.trim() ?? '';
    const askFamily = input.askFamily === true;
    if (askFamily === (text !== '')) return failure(oneOfBoth);
    const [problem] = askFamily ? [] : reasonProblems(text, ['input', 'answer']);
    if (problem) return failure(problem);
    return this.#inCase(actor, input, async (tx, { record, back }) => {
      const { municipality, sealer } = record;
      const { state, answer } = askFamily
        ? ({ state: 'with-family', answer: null } as const)
        : ({ state: 'answered', answer: text } as const);
      const sealed = sealWords(sealer, back.id, { ...openWords(sealer, back), answer });
      return [
        updateBack(municipality, { ...back, state, sealed }, askFamily ? null : this.#ended(actor)),
        ...(askFamily ? [setTurn(municipality, back.questionId, 'family')] : await this.#resumed(tx, back, record)),
        auditing(actor, 'answerBack', {
          cases: [record.id],
          subject: back.questionId,
          fields: [askFamily ? 'askFamily' : 'answer'],
        }),
      ];
    });
  }

  /** @returns the id of what was asked back */
  async takeBack(actor: Actor, input: TakeBackAskedInput): Promise<Result<string, Refusal>> {
    if (actor.role !== 'department') return failure(notYours(['input']));
    return this.#inCase(actor, input, async (tx, { record, back }) => [
      updateBack(record.municipality, { ...back, state: 'taken-back' }, this.#ended(actor)),
      ...(await this.#resumed(tx, back, record)),
      auditing(actor, 'takeBackAsked', { cases: [record.id], subject: back.questionId }),
    ]);
  }

  #ended = (actor: Actor) => ({ by: nameOf(actor), at: this.clock.now() });

  /** Case, questions and asking back are held, in this order, as everybody holds them. */
  async #inCase(
    actor: Actor,
    { id, expectedVersion }: TakeBackAskedInput,
    change: (tx: Transaction, held: Held) => Promise<Sql[]>,
  ): Promise<Result<string, Refusal>> {
    return this.database.run(contextOf(actor), async (tx) => {
      const seen = await readBack(tx, id);
      const record = seen && (await readCase(tx, this.keys, seen.caseId, true));
      if (!seen || !record) return failure(noSuchBack);
      await lockQuestions(tx, record.id);
      const back = await readBack(tx, id, true);
      if (!back) return failure(noSuchBack);
      if (back.version !== expectedVersion) return failure(changed(back.version));
      if (!isOpen(back)) return failure(isEnded);
      await tx.finish([...(await change(tx, { record, back })), tellOfCase(record.municipality, record.id)]);
      return success(back.id);
    });
  }

  /** The department goes on where it stood: its own answer is due as many open days later as it has waited. */
  async #resumed(tx: Transaction, back: BackRow, { id, municipality }: CaseRecord): Promise<Sql[]> {
    const question = (await readQuestions(tx, [id])).get(id)?.find((one) => one.id === back.questionId);
    if (!question) return [];
    const today = this.clock.today();
    let waited = 0;
    for (
      let day = openDayFrom(dayInJapan(back.askedAt), 1, this.settings.closedOn);
      day <= today;
      day = openDayFrom(day, 1, this.settings.closedOn)
    )
      waited += 1;
    const dueOn = question.dueOn === null ? null : openDaysLater(question.dueOn, waited, this.settings.closedOn);
    return [setTurn(municipality, question.id, { resumedAt: this.clock.now(), waited, dueOn })];
  }
}

const oneOfBoth = invalid(
  'ANSWER_OR_FAMILY',
  {
    ja: 'お答えを書くか、「ご家族にうかがう」か、どちらか一つにしてください。',
    en: 'Give an answer, or say that the family is asked: one of both.',
  },
  ['input', 'answer'],
);

const noSuchBack = refuse(
  'NotFound',
  'ASKED_BACK_NOT_FOUND',
  {
    ja: 'この聞き返しは見つかりません。画面を開き直して確かめてください。',
    en: 'Nothing of the kind was asked back. Open the screen again and look there.',
  },
  ['input', 'id'],
);

const isEnded = refuse(
  'NotPossible',
  'ASKED_BACK_ENDED',
  {
    ja: 'この聞き返しは、もう終わっています。画面を開き直して確かめてください。',
    en: 'This is answered, taken back or not needed any more. Open the screen again and look.',
  },
  ['input', 'id'],
);
