import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, isCounter, nameOf } from '../../access/actor.js';
import { auditing, fieldsGiven } from '../../access/audit/auditing.js';
import { readPapers, revokePapersOfCase } from '../../access/family/access-papers.js';
import { caseIsOver, changed, noSuchCase, noSuchPerson, notYours, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import { type CasePerson, type CaseRecord, placeOf, readCase } from '../../cases/case-record.js';
import { bumpCase } from '../../cases/change-case.js';
import { upsertStatement } from '../../cases/new-case.js';
import type { PersonOfCase } from '../../cases/notice.js';
import { contentOf, insertPerson, namesakeOf, nextOf, updatePerson } from '../../cases/people-rows.js';
import { insertMarks } from '../../cases/protection/case-marks.js';
import { caseMarks } from '../../cases/protection/marks.js';
import { addTokens, dropTokens, telephoneTokens } from '../../cases/search-tokens.js';
import { bringsProtected } from '../../cases/protection/protection-rows.js';
import type { Releases } from '../../catalogue/releases.js';
import type * as contract from '../../contract/generated.js';
import type { ClosedOn } from '../../domain/deadline.js';
import type { Clock } from '../../platform/clock.js';
import type { Database, Transaction } from '../../platform/database/database.js';
import type { Statement as Sql } from '../../platform/database/wire.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { lockQuestions, moveQuestions } from '../../questions/ask-again.js';
import { movesForFacts } from '../../questions/asked-by-facts.js';
import { dueOn } from '../../questions/asking.js';
import { readConsents, standsOn } from '../../questions/consent/consent-rows.js';
import { openedBy } from '../../questions/consent/consent-scope.js';
import { factsAfter } from './facts-of-people.js';
import { addedPerson, correctedPerson, personInputProblems } from './person-input.js';
import {
  hasConsented,
  holdsPaper,
  namesakeThere,
  nothingCorrected,
  nothingToRestore,
  tooManyPeople,
} from './refusals.js';

/** More are no family, but a mistake or a program gone astray. */
const MOST = 100;

/** What is written of one person, in one transaction. */
interface Write {
  readonly act: 'addPerson' | 'correctPerson' | 'takeOutPerson' | 'restorePerson';
  readonly id: string;
  readonly row: Sql;
  /** As they stand afterwards. */
  readonly people: readonly PersonOfCase[];
  readonly fields?: readonly string[];
}

type Which = Pick<contract.TakeOutPersonInput, 'caseId' | 'personId' | 'expectedVersion'>;

/** Somebody of the family comes by themselves later, a name was misheard, somebody was added by mistake: the counter's to say. */
export class PeopleOfCase {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** @returns the id of the person */
  add(actor: Actor, input: contract.AddPersonInput): Promise<Result<string, Refusal>> {
    return this.#inCase(actor, input.caseId, personInputProblems(input), (record) => {
      const person = addedPerson(input, this.clock.today());
      if (input.anotherPerson !== true && namesakeOf(person, record.people)) return failure(namesakeThere);
      if (record.people.length + record.takenOut.length >= MOST) return failure(tooManyPeople);
      const id = randomUUID();
      return success({
        act: 'addPerson',
        id,
        row: insertPerson(record, id, { ...person, added: { by: nameOf(actor), at: this.clock.now() } }),
        people: [...record.people, person],
        fields: fieldsGiven(input, ['caseId']),
      });
    });
  }

  correct(actor: Actor, input: contract.CorrectPersonInput): Promise<Result<string, Refusal>> {
    return this.#inCase(actor, input.caseId, personInputProblems(input), (record) => {
      const found = standing(record.people, input);
      if (!found.ok) return found;
      const to = correctedPerson(found.value, input, this.clock.today());
      if (same(to, found.value)) return failure(nothingCorrected);
      const others = record.people.filter(({ id }) => id !== found.value.id);
      // Whoever was a namesake before has been looked at.
      const isNew = namesakeOf(to, others) && !namesakeOf(found.value, others);
      if (input.anotherPerson !== true && isNew) return failure(namesakeThere);
      return success(
        this.#changing(actor, record, found.value, 'correctPerson', {
          to,
          fields: fieldsGiven(input, ['caseId', 'personId', 'expectedVersion']),
        }),
      );
    });
  }

  takeOut(actor: Actor, input: Which): Promise<Result<string, Refusal>> {
    return this.#inCase(actor, input.caseId, [], async (record, tx) => {
      const found = standing(record.people, input);
      if (!found.ok) return found;
      const isTheirs = ({ personId }: { readonly personId: string }) => personId === input.personId;
      const [now, today] = [this.clock.now(), this.clock.today()];
      const papers = await readPapers(tx, { caseIds: [record.id] }, { now, today });
      // What opens nothing for now may open again.
      if (papers.some((paper) => isTheirs(paper) && paper.state !== 'revoked' && paper.state !== 'expired'))
        return failure(holdsPaper);
      const consents = await readConsents(tx, record);
      if (consents.some((consent) => isTheirs(consent) && standsOn(consent, today))) return failure(hasConsented);
      return success(this.#changing(actor, record, found.value, 'takeOutPerson', { takenOut: true }));
    });
  }

  /** As they were before the newest step, which is kept as well: a correction that was restored can be restored again. */
  restore(actor: Actor, input: Which): Promise<Result<string, Refusal>> {
    return this.#inCase(actor, input.caseId, [], (record) => {
      const found = standing([...record.people, ...record.takenOut], input);
      if (!found.ok) return found;
      const before = found.value.earlier.at(-1);
      // That somebody was taken out is done by taking them out, where it is looked at what they hold.
      if (!before || before.takenOut) return failure(nothingToRestore);
      return success(this.#changing(actor, record, found.value, 'restorePerson', { to: before }));
    });
  }

  #changing(
    actor: Actor,
    record: CaseRecord,
    person: CasePerson,
    act: Write['act'],
    {
      to = person,
      takenOut = false,
      fields,
    }: { readonly to?: PersonOfCase; readonly takenOut?: boolean; readonly fields?: readonly string[] },
  ): Write {
    const next = nextOf(person, { to, takenOut, by: nameOf(actor), at: this.clock.now() });
    const isThere = record.people.some(({ id }) => id === person.id);
    const everybody = isThere ? record.people : [...record.people, person];
    return {
      act,
      id: person.id,
      row: updatePerson(record, person.id, next),
      people: everybody.flatMap((one): PersonOfCase[] => (one.id !== person.id ? [one] : takenOut ? [] : [next])),
      ...(fields ? { fields } : {}),
    };
  }

  /** In an open case, held: what the people say by being named is worked out anew, and whose rows read it is asked again. */
  async #inCase(
    actor: Actor,
    caseId: string,
    [problem]: readonly Refusal[],
    change: (record: CaseRecord, tx: Transaction) => Result<Write, Refusal> | Promise<Result<Write, Refusal>>,
  ): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    if (problem) return failure(problem);
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status !== 'open') return failure(caseIsOver(['input', 'caseId']));
      const write = await change(record, tx);
      if (!write.ok) return write;
      await tx.finish(await this.#writing(tx, actor, record, write.value));
      return success(write.value.id);
    });
  }

  async #writing(tx: Transaction, actor: Actor, record: CaseRecord, { act, id, row, people, fields }: Write) {
    const { municipality, id: caseId, sealer, notice } = record;
    const at = this.clock.now();
    const { facts, statements } = factsAfter(record.statements, record.people, people, at);
    const { catalogue } = await this.releases.release(record.releaseId, tx);
    const moves =
      facts.length === 0
        ? []
        : movesForFacts(await lockQuestions(tx, caseId), {
            catalogue,
            before: record.statements,
            after: new Map([...record.statements, ...statements]),
            facts,
            agreed: openedBy(await readConsents(tx, record), catalogue, this.clock.today(), 'look-up'),
          });
    const marks = caseMarks(this.keys, municipality, notice, people);
    const isProtectedNow = await bringsProtected(tx, caseId, marks);
    return [
      row,
      ...[...statements].map(([source, statement]) =>
        upsertStatement(municipality, caseId, source, at, sealer.seal(statement, placeOf.statement(caseId, source))),
      ),
      insertMarks(caseId, marks),
      ...this.#reachedBy(record, people),
      // Two people may have agreed that the case is seen online: not knowing whom this would tell on.
      ...(isProtectedNow ? [revokePapersOfCase(caseId, at)] : []),
      bumpCase(record),
      ...moveQuestions(contextOf(actor), moves, {
        caseId,
        askedAt: at,
        dueOn: dueOn(this.clock.today(), this.settings.closedOn),
      }),
      auditing(actor, act, { cases: [caseId], subject: id, ...(fields ? { fields } : {}) }),
    ];
  }

  /** The case is found by the numbers that its people have now, and by no other. */
  #reachedBy(record: CaseRecord, people: readonly PersonOfCase[]): Sql[] {
    const tokens = (of: readonly PersonOfCase[]) => telephoneTokens(this.keys, record.municipality, of);
    const [before, after] = [tokens(record.people), tokens(people)];
    const gone = before.filter((token) => !after.some((kept) => kept.equals(token)));
    return [dropTokens(record, gone), addTokens(record, after)];
  }
}

function standing(people: readonly CasePerson[], { personId, expectedVersion }: Which): Result<CasePerson, Refusal> {
  const person = people.find(({ id }) => id === personId);
  if (!person) return failure(noSuchPerson(['input', 'personId']));
  return person.version === expectedVersion ? success(person) : failure(changed(person.version));
}

const same = (a: PersonOfCase, b: PersonOfCase): boolean =>
  JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
