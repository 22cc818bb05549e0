import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing, fieldsGiven } from '../access/audit/auditing.js';
import { changed, invalid, noSuchCase, noSuchPerson, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import { realDay } from '../cases/day-problems.js';
import type * as contract from '../contract/generated.js';
import type { ReviseList } from '../lists/revise-list.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { tellOfCase } from '../questions/ask-again.js';
import { type LockedCase, lockPapers } from './locked-papers.js';
import { againOnlyWithoutAnswer, noteProblems, nothingToUndo, orNothing } from './paper-input.js';
import { type CallRow, insertCall } from './paper-rows.js';
import { standingCalls } from './standing.js';
import { FROM_OUTCOMES } from './states.js';

export interface OfCall {
  readonly caseId: string;
  readonly personId: string;
}

/** A person rings, once, and it is ticked: until then nothing is sent to this family by itself (eight-days.md, day 7). */
export class TickCall {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly lists: ReviseList,
  ) {}

  async tick(actor: Actor, input: contract.TickCallInput): Promise<Result<OfCall, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const outcome = FROM_OUTCOMES[input.outcome];
    const [againOn, againHour, note] = [input.againDay ?? null, orNothing(input.againHour), orNothing(input.note)];
    const [problem] = [...noteProblems(note), ...againProblems({ outcome, againOn, againHour }, this.clock.today())];
    if (problem) return failure(problem);
    const known = await this.database.run(contextOf(actor), (tx) => readCase(tx, this.keys, input.caseId), {
      readOnly: true,
    });
    if (!known) return failure(noSuchCase(['input', 'caseId']));
    // What was said is the list as it stands: what changes after it is another call.
    const revision =
      outcome === 'no-answer' || known.status === 'void'
        ? null
        : await this.lists.issue(known.municipality, known.id, true);
    return this.#write(actor, input, 'tickCall', () =>
      success({
        line: { outcome, againOn, againHour, revision },
        note,
        fields: [`outcome.${outcome}`, ...fieldsGiven(input, ['caseId', 'personId', 'expectedVersion', 'outcome'])],
      }),
    );
  }

  /** Takes the newest tick that stands back. */
  async undo(actor: Actor, input: contract.UndoCallInput): Promise<Result<OfCall, Refusal>> {
    return this.#write(actor, input, 'undoCall', (theirs) => {
      const undone = standingCalls(theirs).at(-1);
      if (!undone) return failure(nothingToUndo);
      const line = { outcome: 'undone', againOn: null, againHour: null, revision: null } as const;
      return success({ line, note: null, fields: [`outcome.${undone.outcome}`] });
    });
  }

  async #write(
    actor: Actor,
    { caseId, personId, expectedVersion }: contract.UndoCallInput,
    act: string,
    lineOf: (theirs: readonly CallRow[]) => Result<Line, Refusal>,
  ): Promise<Result<OfCall, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    return this.database.run(contextOf(actor), async (tx) => {
      const locked = await lockPapers(tx, this.keys, caseId);
      if (!locked.ok) return locked;
      const { record, rows }: LockedCase = locked.value;
      if (!record.people.some(({ id }) => id === personId)) return failure(noSuchPerson(['input', 'personId']));
      const theirs = rows.calls.filter((call) => call.personId === personId);
      if (theirs.length !== expectedVersion) return failure(changed(theirs.length));
      const read = lineOf(theirs);
      if (!read.ok) return read;
      const { line, note, fields } = read.value;
      const number = rows.calls.length + 1;
      const call = { ...line, caseId, personId, number, caseVersion: record.version, by: nameOf(actor) };
      await tx.finish([
        insertCall(record, { ...call, at: this.clock.now() }, note),
        tellOfCase(record.municipality, caseId),
        auditing(actor, act, { cases: [caseId], subject: personId, fields }),
      ]);
      return success({ caseId, personId });
    });
  }
}

interface Line {
  readonly line: Pick<CallRow, 'outcome' | 'againOn' | 'againHour' | 'revision'>;
  readonly note: string | null;
  readonly fields: readonly string[];
}

const HOUR = /^([01][0-9]|2[0-3]):[0-5][0-9]$/u;

function againProblems(
  { outcome, againOn, againHour }: Pick<CallRow, 'outcome' | 'againOn' | 'againHour'>,
  today: string,
): Refusal[] {
  if (againOn === null) return againHour === null ? [] : [dayMissing];
  if (outcome !== 'no-answer') return [againOnlyWithoutAnswer];
  const [wrong] = realDay(againOn, ['input', 'againDay']);
  if (wrong) return [wrong];
  if (againOn < today) return [isPast];
  return againHour === null || HOUR.test(againHour) ? [] : [noSuchHour];
}

const dayMissing = invalid(
  'DATE_MISSING',
  { ja: 'かけ直す日も選んでください。', en: 'Give the day to call again as well.' },
  ['input', 'againDay'],
);
const isPast = invalid(
  'DAY_PAST',
  { ja: '過ぎた日です。今日からあとの日を選んでください。', en: 'That day has passed. Give a day from today on.' },
  ['input', 'againDay'],
);
const noSuchHour = invalid(
  'HOUR_WRONG',
  { ja: '時刻は 12:10 のように、0:00 から 23:59 までで入れてください。', en: 'Write the hour like 12:10.' },
  ['input', 'againHour'],
);
