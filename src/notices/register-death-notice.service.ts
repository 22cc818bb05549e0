import { randomUUID } from 'node:crypto';
import { contextOf, type Actor } from '../access/actor.js';
import { notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { duplicateTokens } from '../cases/search-tokens.js';
import { readFactInputs } from '../cases/fact-inputs.js';
import { insertCase } from '../cases/new-case.js';
import { rowsOf } from '../cases/case-record.js';
import type { Releases } from '../catalogue/releases.js';
import type { RegisterDeathNoticeInput } from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { userError } from '../platform/errors/user-error.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { outboxStatement } from '../platform/outbox/outbox-statement.js';
import { dueOn, firstQuestions, insertQuestions, SEND_TOPIC, type IntakeModel } from '../questions/asking.js';
import { noticeProblems } from './notice-input.js';
import { noticeOf, personOf } from './read-notice-input.js';
import { factsOfNotice, factsOfPeople, statementsOf } from './notice-statements.js';

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
    if (actor.role === 'department') return failure(notYours(['input']));
    const read = readFactInputs(input.facts ?? [], ['input', 'facts'], SAID_BY_THE_NOTICE);
    const problem = [...noticeProblems(input, this.clock.today()), ...read.problems][0];
    if (problem) return failure(problem);
    const notice = noticeOf(input);
    const people = (input.people ?? []).map(personOf);
    const at = this.clock.now();
    const statements = statementsOf(
      factsOfNotice(notice, input.deceased, people),
      factsOfPeople(people),
      read.facts,
      at,
    );
    const { id: releaseId, catalogue } = this.releases.newest;
    const id = randomUUID();
    const questions = firstQuestions(catalogue, statements, this.settings.intake);
    const { municipality } = actor;
    const context = contextOf(actor);
    return this.database.run(context, async (tx) => {
      const earlier = await this.earlierCase(
        tx,
        municipality,
        input.idempotencyKey ?? null,
        duplicateTokens(this.keys, municipality, notice),
      );
      if (earlier.found) return earlier.sameKey ? success(earlier.found) : failure(duplicate(earlier.found));
      await tx.finish([
        ...insertCase(this.keys, {
          municipality,
          id,
          releaseId,
          notice,
          statements,
          registeredAt: at,
          number: caseNumber(this.clock.today(), earlier.number),
          people: people.map((person) => ({ id: randomUUID(), ...person })),
          idempotencyKey: input.idempotencyKey ?? null,
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
      ]);
      return success(id);
    });
  }

  /**
   * One round trip: locks what could be registered twice at the same moment, then looks. A lock is a number made of the
   * token, so two notices of one person wait for each other and no others do.
   */
  private async earlierCase(
    tx: Transaction,
    municipality: string,
    key: string | null,
    tokens: readonly Buffer[],
  ): Promise<{ found: string | null; sameKey: boolean; number: string }> {
    const locks = [...tokens, ...(key === null ? [] : [this.keys.token(municipality, 'idempotency', key)])].map(
      (token) => token.readBigInt64BE(0).toString(),
    );
    const [, byKey, byToken, numbers] = await tx.pipeline([
      {
        name: 'lock-registration',
        sql: 'select pg_advisory_xact_lock(number) from (select distinct number from unnest($1::bigint[]) as number order by number) locks',
        params: [locks],
      },
      {
        name: 'registration-by-key',
        sql: 'select case_id from registrations where municipality_id = (select current_municipality()) and idempotency_key = $1',
        params: [key],
      },
      {
        name: 'case-of-same-person',
        sql: `select t.case_id from search_tokens t join cases c on c.municipality_id = t.municipality_id and c.id = t.case_id
               where t.municipality_id = (select current_municipality()) and t.token = any($1::bytea[]) and c.status <> 'void' limit 1`,
        params: [tokens],
      },
      { name: 'next-case-number', sql: "select nextval('case_number')::text as number" },
    ]);
    const sameKey = rowsOf<{ case_id: string }>(byKey)[0]?.case_id;
    const found = sameKey ?? rowsOf<{ case_id: string }>(byToken)[0]?.case_id ?? null;
    return { found, sameKey: sameKey !== undefined, number: rowsOf<{ number: string }>(numbers)[0]?.number ?? '' };
  }
}

const duplicate = (existing: string): Refusal => ({
  kind: 'DuplicateNotice',
  ...userError(
    'DUPLICATE',
    {
      ja: 'この方の死亡届は、すでに受け付けています。新しく登録せず、その受付を開いてください。',
      en: 'There is a case for this person already. Open it instead of registering a second one.',
    },
    ['input', 'deceased'],
  ),
  existing,
});

/** 受付番号: year of registration and running number, in groups that can be read aloud: `2026-0042`. */
const caseNumber = (today: string, running: string): string => `${today.slice(0, 4)}-${running.padStart(4, '0')}`;
