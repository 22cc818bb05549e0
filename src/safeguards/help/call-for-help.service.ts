import { randomUUID } from 'node:crypto';
import { type Actor, contextOf } from '../../access/actor.js';
import { auditing, fieldsGiven } from '../../access/audit/auditing.js';
import { notYours, refuse, type Refusal } from '../../access/refusal.js';
import { textProblems } from '../../cases/free-text.js';
import type { AnswerHelpInput, CallForHelpInput } from '../../contract/generated.js';
import type { Clock } from '../../platform/clock.js';
import type { Database, Transaction } from '../../platform/database/database.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { announce } from './help-channel.js';
import { type HelpCall, insertCall, lockCall, standingCalls, updateCall } from './help-rows.js';

const LONGEST_BOOTH = 50;

/**
 * 応援, silent: whoever is shouted at, or alone with somebody who faints, presses one key, and nobody in the booth notices.
 * Between people of the counter; a program sits in no booth.
 */
export class CallForHelp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Pressed twice it is one call. */
  async call(actor: Actor, input: CallForHelpInput): Promise<Result<HelpCall, Refusal>> {
    const booth = input.booth?.trim() || null;
    const [problem] = textProblems(booth, ['input', 'booth'], LONGEST_BOOTH);
    return this.#byClerk(actor, ['input'], async (tx, person) => {
      if (problem) return failure(problem);
      const at = this.clock.now();
      const standing = (await standingCalls(tx, at)).find(
        ({ callerId, answeredBy }) => callerId === person && answeredBy === null,
      );
      const noted = (id: string) => auditing(actor, 'callForHelp', { subject: id, fields: fieldsGiven({ booth }) });
      if (standing) {
        await tx.finish([noted(standing.id)]);
        return success(standing);
      }
      const call: HelpCall = {
        id: randomUUID(),
        callerId: person,
        booth,
        at,
        answeredBy: null,
        answeredAt: null,
        calledOffAt: null,
      };
      await tx.finish([insertCall(call), announce(actor.municipality, call.id), noted(call.id)]);
      return success(call);
    });
  }

  /** By whoever called. */
  async callOff(actor: Actor, id: string): Promise<Result<HelpCall, Refusal>> {
    return this.#byClerk(actor, ['id'], async (tx, person) => {
      const call = await lockCall(tx, id);
      if (call?.callerId !== person) return failure(noSuchCall(['id']));
      return this.#changed(tx, actor, 'callOffHelp', { ...call, calledOffAt: this.clock.now() });
    });
  }

  async answer(actor: Actor, { id, coming }: AnswerHelpInput): Promise<Result<HelpCall, Refusal>> {
    return this.#byClerk(actor, ['input'], async (tx, person) => {
      const call = await lockCall(tx, id);
      if (!call) return failure(noSuchCall(['input', 'id']));
      if (call.callerId === person) return failure(ownCall);
      if (call.answeredBy !== null && call.answeredBy !== person) return failure(somebodyComes);
      const [answeredBy, answeredAt] = coming === false ? [null, null] : [person, this.clock.now()];
      return this.#changed(tx, actor, 'answerHelp', { ...call, answeredBy, answeredAt });
    });
  }

  async #changed(
    tx: Transaction,
    actor: Actor,
    act: 'callOffHelp' | 'answerHelp',
    call: HelpCall,
  ): Promise<Result<HelpCall, Refusal>> {
    await tx.finish([
      updateCall(call),
      announce(actor.municipality, call.id),
      auditing(actor, act, { subject: call.id }),
    ]);
    return success(call);
  }

  async #byClerk(
    actor: Actor,
    path: readonly string[],
    work: (tx: Transaction, person: string) => Promise<Result<HelpCall, Refusal>>,
  ): Promise<Result<HelpCall, Refusal>> {
    if (actor.role !== 'counter' || actor.program || actor.person === undefined) return failure(notYours(path));
    const { person } = actor;
    return this.database.run(contextOf(actor), (tx) => work(tx, person));
  }
}

const noSuchCall = (path: readonly string[]): Refusal =>
  refuse(
    'NotFound',
    'HELP_CALL_NOT_FOUND',
    {
      ja: 'この応援は、もう取り消されています。行かなくてもかまいません。',
      en: 'This call has been called off. Nobody needs to go.',
    },
    path,
  );

const ownCall = refuse(
  'NotPossible',
  'OWN_HELP_CALL',
  {
    ja: 'ご自分で呼ばれた応援です。要らなくなったときは取り消してください。',
    en: 'You called yourself. If nobody is needed any more, call it off.',
  },
  ['input', 'id'],
);

const somebodyComes = refuse(
  'NotPossible',
  'HELP_IS_COMING',
  {
    ja: 'ほかの方がすでに向かっています。手が要りそうでしたら、そのまま加わってください。',
    en: 'Somebody is on the way already. Join them if more hands are needed.',
  },
  ['input', 'id'],
);
