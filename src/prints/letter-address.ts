import { type Actor, contextOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { noSuchCase, noSuchPerson, notYours, type Refusal, refuse } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import { knownOfCase, stateOf } from '../cases/protection/protection-state.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import type { LetterTo } from './access-letter.js';

/** Where a letter to one of the people of a case goes: their own address and nobody else's, never one that is closed. */
export class LetterAddress {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, caseId: string, personId: string): Promise<Result<LetterTo, Refusal>> {
    if (actor.role !== 'counter') return failure(notYours(['input']));
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readCase(tx, this.keys, caseId);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      const person = record.people.find(({ id }) => id === personId);
      if (!person) return failure(noSuchPerson(['input', 'personId']));
      const known = await knownOfCase(tx, record.id);
      if (stateOf(known, this.clock.today()) !== 'none') return failure(addressClosed);
      const { name, address } = person;
      if (name === null || address === null || address.trim() === '') return failure(noAddress);
      // Whether the letter is printed afterwards or not: the address was read.
      const seen = { cases: [record.id], subject: person.id, fields: ['people.name', 'people.address'] };
      await tx.finish([auditing(actor, 'addressLetter', seen)]);
      return success({ name, address });
    });
  }
}

const noAddress = refuse(
  'NotPossible',
  'NO_LETTER_ADDRESS',
  {
    ja: 'この方のお名前か、手紙の送り先の住所が、まだ分かりません。亡くなられた方の住所へはお送りできません。「関係者」で、この方の住所を入れてから、もう一度押してください。お急ぎのときは、窓口でお渡しする紙を印刷してください。',
    en: 'The name of this person or their address for letters is not known yet, and nothing is sent to the address of who died. Add it to this person and try again, or print the paper to be handed over.',
  },
  ['input', 'personId'],
);
const addressClosed = refuse(
  'NotPossible',
  'ADDRESS_CLOSED',
  {
    ja: 'この受付では、住所を印刷できません。紙は窓口でお渡しするか、お電話でご案内ください。',
    en: 'No address is printed for this case: hand the paper over at the counter, or help by telephone.',
  },
  ['input', 'personId'],
);
