import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, nameOf } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { caseIsOver, notYours, refuse, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import { readCase } from '../../cases/case-record.js';
import { reasonProblems } from '../../cases/free-text.js';
import type { Releases } from '../../catalogue/releases.js';
import type { AskBackInput } from '../../contract/generated.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { noSuchQuestion } from '../answer-question.service.js';
import { lockQuestions, tellOfCase } from '../ask-again.js';
import { readCaseOfQuestion } from '../question-rows.js';
import { tellsNobody } from '../seen-questions.js';
import { insertBack, isOpen, readBacks, setTurn } from './back-rows.js';

/** A department can't answer before it knows something that the counter, or through it the family, can tell. */
export class AskBack {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of what was asked back */
  async ask(actor: Actor, { questionId, text }: AskBackInput): Promise<Result<string, Refusal>> {
    if (actor.role !== 'department') return failure(notYours(['input']));
    const [problem] = reasonProblems(text, ['input', 'text']);
    if (problem) return failure(problem);
    return this.database.run(contextOf(actor), async (tx) => {
      const caseId = await readCaseOfQuestion(tx, questionId);
      const record = caseId === null ? null : await readCase(tx, this.keys, caseId, true);
      const question = record && (await lockQuestions(tx, record.id)).find(({ id }) => id === questionId.toLowerCase());
      if (!record || question?.department !== actor.department) return failure(noSuchQuestion);
      if (record.status !== 'open') return failure(caseIsOver(['input', 'questionId']));
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      if (tellsNobody(question.department, catalogue)) return failure(asksItself);
      if (question.state !== 'with-person' && question.state !== 'needs-person') return failure(waitsForNobody);
      if ((await readBacks(tx, [question.id])).some(isOpen)) return failure(askedAlready);
      const id = randomUUID();
      const given = { id, questionId: question.id, department: question.department, text: text.trim() };
      await tx.finish([
        insertBack(record, given, { by: nameOf(actor), at: this.clock.now() }),
        setTurn(record.municipality, question.id, 'counter'),
        tellOfCase(record.municipality, record.id),
        auditing(actor, 'askBack', { cases: [record.id], subject: question.id, fields: ['text'] }),
      ]);
      return success(id);
    });
  }
}

/** That it asks at all would tell of this family (design §2). */
const asksItself = refuse(
  'NotPossible',
  'ASKS_THE_FAMILY_ITSELF',
  {
    ja: 'この課のことは、その課がご本人や相続人だけにお伝えします。確かめたいことは、ご家族に直接おたずねください。',
    en: 'What this department knows it tells only the person concerned. Ask the family yourself.',
  },
  ['input', 'questionId'],
);

const waitsForNobody = refuse(
  'NotPossible',
  'QUESTION_NOT_WAITING',
  {
    ja: 'この照会は、いまお答えをお待ちしていません。開き直して、どうなっているか確かめてください。',
    en: 'This question waits for no answer now. Open it again and look.',
  },
  ['input', 'questionId'],
);

const askedAlready = refuse(
  'NotPossible',
  'ASKED_BACK_ALREADY',
  {
    ja: 'この照会は、もう窓口に聞き返しています。取り下げてから、書き直してください。',
    en: 'The counter has been asked already. Take that back first, then ask anew.',
  },
  ['input', 'questionId'],
);
