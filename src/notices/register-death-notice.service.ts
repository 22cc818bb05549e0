import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing, factsGiven, fieldsGiven } from '../access/audit/auditing.js';
import { notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { duplicateTokens, receptionNumber } from '../cases/search-tokens.js';
import type { CaseStatus } from '../cases/case-record.js';
import { readFactInputs } from '../cases/fact-inputs.js';
import { impossibleDays } from '../cases/impossible-days.js';
import { casesUnderTokens, lockTokens, sameAmong, toldApart } from '../cases/find-same-person.js';
import { insertCase, registrationOf, takeNumber, type Registration } from '../cases/new-case.js';
import type { Notice } from '../cases/notice.js';
import { canonicalJson } from '../catalogue/canonical-json.js';
import type { Releases } from '../catalogue/releases.js';
import type { RegisterDeathNoticeInput } from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import { rowsOf } from '../platform/database/rows.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { outboxStatement } from '../platform/outbox/outbox-statement.js';
import { dueOn, firstQuestions, insertQuestions, SEND_TOPIC, type IntakeModel } from '../questions/asking.js';
import { duplicate, keyReused, registeredThenVoid, toldApartProblems } from './duplicates.js';
import { noticeProblems } from './notice-input.js';
import { noticeOf, personOf } from './read-notice-input.js';
import { factsOfNotice, factsOfPeople, statementsOf } from './notice-statements.js';

const ACT = 'registerDeathNotice';

/** The notice itself says these; given beside it they could only contradict it. */
const SAID_BY_THE_NOTICE = {
  deathDate: {
    ja: '亡くなられた日は deathDate の欄に入れてください。',
    en: 'Give the day of death in the field deathDate.',
  },
  birthDate: {
    ja: '生年月日は deceased.birthDate の欄に入れてください。',
    en: 'Give the birth date in deceased.birthDate.',
  },
  residentOfCity: {
    ja: '市民かどうかは deceased.registeredHere の欄に入れてください。',
    en: 'Say in deceased.registeredHere whether the person was registered here.',
  },
};

/** Registers a death notice: validates, looks for the same person, writes the case with its questions; one transaction. */
export class RegisterDeathNotice {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly intake: IntakeModel; readonly closedOn: ClosedOn },
  ) {}

  /** @returns the id of the case: the new one, or with a known idempotency key the one it stands for */
  async register(actor: Actor, input: RegisterDeathNoticeInput): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const read = readFactInputs(input.facts ?? [], ['input', 'facts'], SAID_BY_THE_NOTICE);
    const problem = [
      ...noticeProblems(input, this.clock.today()),
      ...toldApartProblems(input.notTheSameAs ?? []),
      ...read.problems,
      ...impossibleDays(read.facts, { death: input.deathDate, today: this.clock.today() }),
    ][0];
    if (problem) return failure(problem);
    const { idempotencyKey: key, notTheSameAs, ...content } = input;
    const notice = noticeOf(input);
    const people = (input.people ?? []).map((person) =>
      personOf(person, { on: this.clock.today(), told: notice.source === 'told-by-family' }),
    );
    const at = this.clock.now();
    const statements = statementsOf(factsOfNotice(notice, people), factsOfPeople(people), read.facts, at);
    const { id: releaseId, catalogue } = this.releases.newest;
    const id = randomUUID();
    const questions = firstQuestions(catalogue, statements, this.settings.intake);
    const { municipality } = actor;
    const context = contextOf(actor);
    const registration =
      key === null || key === undefined ? null : registrationOf(this.keys, municipality, key, canonicalJson(content));
    const apart = [...new Set(notTheSameAs ?? [])];
    const work = async (tx: Transaction): Promise<Result<string, Refusal>> => {
      const earlier = await this.earlierCase(tx, municipality, registration, { notice, apart });
      if (earlier) {
        // The same notice once more is the same act; a refusal is written down with the answer.
        if (earlier.ok) await tx.finish([auditing(actor, ACT, { cases: [earlier.value] })]);
        return earlier;
      }
      const [taken] = await tx.pipeline([takeNumber(municipality, Number(this.clock.today().slice(0, 4)))]);
      await tx.finish([
        ...insertCase(this.keys, {
          municipality,
          id,
          releaseId,
          notice,
          statements,
          registeredAt: at,
          number: receptionNumber(this.clock.today().slice(0, 4), rowsOf<{ last: number }>(taken)[0]?.last ?? 0),
          people: people.map((person) => ({ id: randomUUID(), ...person })),
          registration,
          toldApart: apart.length > 0 ? { from: apart, by: nameOf(actor) } : null,
        }),
        insertQuestions(questions, {
          municipality,
          caseId: id,
          askedAt: at,
          dueOn: dueOn(this.clock.today(), this.settings.closedOn),
        }),
        ...(questions.some(({ state }) => state === 'asked')
          ? [outboxStatement(context, SEND_TOPIC, { case: id })]
          : []),
        auditing(actor, ACT, {
          cases: [id],
          fields: [...fieldsGiven(input, ['idempotencyKey', 'facts']), ...factsGiven(read.facts)],
        }),
      ]);
      return success(id);
    };
    return this.database.run(context, work, { keptPlans: true });
  }

  /** Locks what could be registered twice at the same moment, then looks; one round trip unless somebody is alike. */
  private async earlierCase(
    tx: Transaction,
    municipality: string,
    registration: Registration | null,
    { notice, apart }: { readonly notice: Notice; readonly apart: readonly string[] },
  ): Promise<Result<string, Refusal> | null> {
    const tokens = duplicateTokens(this.keys, municipality, notice);
    const [, byKey, byToken] = await tx.pipeline([
      lockTokens([...tokens, ...(registration ? [registration.key] : [])]),
      {
        name: 'registration-by-key',
        sql: `select r.case_id, r.content, c.status from registrations r
                join cases c on c.municipality_id = r.municipality_id and c.id = r.case_id
               where r.municipality_id = (select current_municipality()) and r.idempotency_key = $1`,
        params: [registration?.key ?? null],
      },
      casesUnderTokens(tokens),
    ]);
    const [known] = rowsOf<KnownRegistration>(byKey);
    if (known && registration) return knownUnderKey(known, registration);
    const ids = rowsOf<{ case_id: string }>(byToken).map(({ case_id }) => case_id);
    const same = await sameAmong(tx, this.keys, ids, notice, toldApart(apart));
    return same ? failure(duplicate(same)) : null;
  }
}

interface KnownRegistration {
  case_id: string;
  content: Buffer;
  status: CaseStatus;
}

/** What the key was for: the same notice once more is its case, unless that is void, which whoever sends it must not take for registered. */
function knownUnderKey(known: KnownRegistration, { content }: Registration): Result<string, Refusal> {
  if (!known.content.equals(content)) return failure(keyReused);
  return known.status === 'void' ? failure(registeredThenVoid(known.case_id)) : success(known.case_id);
}
