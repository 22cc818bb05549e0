import { z } from 'zod';
import { contextOf, systemActor } from '../access/actor.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase, type CaseRecord } from '../cases/case-record.js';
import type { Releases } from '../catalogue/releases.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Filing } from '../domain/procedure-list/register-ready.js';
import { dayInJapan, type Clock } from '../platform/clock.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { notification } from '../platform/events/event-bus.js';
import type { OutboxRow } from '../platform/outbox/outbox-lane.js';
import { movedByRules, type SettleByRules } from '../questions/by-rules.js';
import { caseChanged } from '../questions/progress-channel.js';
import { readQuestions, type QuestionRow } from '../questions/question-rows.js';
import { readConsents } from '../questions/consent/consent-rows.js';
import { onRow, readRulings } from '../questions/rulings.js';
import { openedTo } from './viewer.js';
import { numbersAtIssue, type ListIngredients } from './case-list.js';
import { readNumbers, readRevision, writeRevision } from './list-store.js';
import { contentHashOf } from './visible-ingredients.js';
import { waitingDepartments } from './waiting.js';

const payload = z.object({ case: z.string() });

/** Lists of one batch that are issued side by side: while one is written the next is worked out. */
const AT_ONCE = 3;

/** What the list of a case is made of now. */
export async function readIngredients(
  tx: Transaction,
  record: CaseRecord,
  today: string,
): Promise<ListIngredients & { readonly questions: readonly QuestionRow[] }> {
  const [questions, numbers, rulings] = await Promise.all([
    readQuestions(tx, [record.id]),
    readNumbers(tx, record.id),
    readRulings(tx, record),
  ]);
  const own = questions.get(record.id) ?? [];
  return {
    statements: record.statements,
    rulings: new Map(rulings.map((ruling) => [ruling.code, onRow(ruling)])),
    waiting: waitingDepartments(own, dayInJapan(record.registeredAt), record.status === 'closed'),
    numbers,
    today,
    filing: filingOf(record),
    questions: own,
  };
}

interface Found {
  readonly record: CaseRecord;
  readonly questions: readonly QuestionRow[];
  /** Codes of rows on which a person has ruled. */
  readonly ruled: ReadonlySet<string>;
  readonly catalogue: CompiledCatalogue;
}

const isStale = ({ record: { status, statements }, questions, ...said }: Found): boolean =>
  status === 'open' && movedByRules(questions, { statements, ...said }).length > 0;

/** As long as nobody knows when the notice was filed, it says nothing of the registers. */
const filingOf = ({ notice: { filedOn, source, registerState } }: CaseRecord): Filing | null =>
  filedOn === null ? null : { filedOn, filedHere: source === 'filed-here', residentRegister: registerState };

/** Where the questions stand: equal before and after a reading, nothing that came between them is missing from it. */
const standOf = (questions: readonly QuestionRow[]): string =>
  questions.map(({ id, round, version }) => [id, round, version].join(' ')).join();

/** An answer of a machine is on its way. */
export const inFlight = (questions: readonly QuestionRow[]): boolean =>
  questions.some(({ state }) => state === 'asked');

/**
 * Issues the list: gives numbers to items that have none and stores the revision. By itself when the content changed and
 * no machine question is in flight; at once when somebody takes it (prints, sends, shows it).
 */
export class ReviseList {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly closedOn: ClosedOn,
    private readonly byRules: Pick<SettleByRules, 'settle'>,
  ) {}

  /** Handler of the outbox topic of answered questions; running twice stores nothing twice. */
  readonly onAnswered = async (rows: readonly OutboxRow[]): Promise<void> => {
    const cases = new Map(
      rows.map(({ municipality, payload: ids }) => [
        `${municipality} ${payload.parse(ids).case}`,
        { municipality, id: payload.parse(ids).case },
      ]),
    );
    const waiting = [...cases.values()];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await this.#settleOrIssue(next.municipality, next.id);
        // A list takes the processor for a while: whoever waits for an answer comes first.
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, lane));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  };

  /** Departments that answer by their rules alone come last: where one stands otherwise now, its moving brings the case here again. */
  async #settleOrIssue(municipality: string, caseId: string): Promise<void> {
    let stale = false;
    await this.issue(municipality, caseId, false, (found) => (stale = isStale(found)));
    if (stale && !(await this.byRules.settle(municipality, caseId))) await this.issue(municipality, caseId, false);
  }

  /**
   * @param leaveIt whether the list is to be left alone, given what it would be made of
   * @returns the newest revision, stored now or before; null while answers are on their way and nobody takes the list
   */
  async issue(
    municipality: string,
    caseId: string,
    taken: boolean,
    leaveIt: (found: Found) => boolean = () => false,
  ): Promise<number | null> {
    const actor = systemActor(municipality);
    const work = async (tx: Transaction): Promise<number | null> => {
      const found = await this.readWhole(tx, caseId, taken);
      if (!found) return null;
      const { record, newest, questions, consents, ...ingredients } = found;
      if (record.status === 'void' || (inFlight(questions) && !taken)) return newest?.revision ?? null;
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      if (leaveIt({ record, questions, ruled: new Set(ingredients.rulings.keys()), catalogue }))
        return newest?.revision ?? null;
      const opened = openedTo(actor, consents, catalogue, this.clock.today());
      const contentHash = contentHashOf(ingredients, catalogue, opened);
      if (newest?.contentHash.equals(contentHash)) return newest.revision;
      // As the counter sees the list: a closed row takes no number outside its department.
      const numbers = numbersAtIssue({ municipality, role: 'counter' }, catalogue, ingredients, {
        closedOn: this.closedOn,
        opened,
      });
      const revision = (newest?.revision ?? 0) + 1;
      await tx.finish([
        ...writeRevision(record, revision, { ingredients: { ...ingredients, numbers }, contentHash }, this.clock.now()),
        notification(caseChanged, { municipality, case: caseId }),
      ]);
      return revision;
    };
    return this.database.run(contextOf(actor), work, { keptPlans: true });
  }

  /**
   * The case and its questions as they stood together: an answer that is committed meanwhile is in both or in neither.
   * Two round trips; one where an answer is on its way and nobody takes the list: null then, as for no case.
   */
  private async readWhole(tx: Transaction, caseId: string, taken: boolean) {
    // A lock of the issuers' own: the relay, which calls this, holds questions that whoever locked the case waits for.
    const locked = tx.pipeline([
      {
        name: 'lock-list',
        sql: "select pg_advisory_xact_lock(hashtextextended('list ' || $1, 0))",
        params: [caseId],
      },
    ]);
    for (;;) {
      const [, questions, record] = await Promise.all([
        locked,
        readQuestions(tx, [caseId]),
        readCase(tx, this.keys, caseId),
      ]);
      const before = questions.get(caseId) ?? [];
      if (!record || (!taken && inFlight(before))) return null;
      const [newest, ingredients, consents] = await Promise.all([
        readRevision(tx, record, null),
        readIngredients(tx, record, this.clock.today()),
        readConsents(tx, record),
      ]);
      if (standOf(before) === standOf(ingredients.questions)) return { record, newest, consents, ...ingredients };
    }
  }
}
