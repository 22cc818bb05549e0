import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing, fieldsGiven } from '../access/audit/auditing.js';
import { changed, noSuchPerson, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import type { Releases } from '../catalogue/releases.js';
import type * as contract from '../contract/generated.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { tellOfCase } from '../questions/ask-again.js';
import { type LockedCase, lockPaper } from './locked-papers.js';
import { noSuchDepartment, noteProblems, nothingToUndo, onlyAccepted, orNothing } from './paper-input.js';
import { insertMove, type MoveRow, type PaperRow } from './paper-rows.js';
import { standingMoves } from './standing.js';
import { FROM_MOVES } from './states.js';

export interface OfPaper {
  readonly caseId: string;
  readonly id: string;
}
type Locked = LockedCase & { readonly paper: PaperRow; readonly moves: readonly MoveRow[] };

/** Where a paper went, also in a case that is over: then it comes back. Nothing is overwritten; a slip is taken back by another line. */
export class MovePaper {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly releases: Releases,
  ) {}

  async move(actor: Actor, input: contract.MovePaperInput): Promise<Result<OfPaper, Refusal>> {
    const state = FROM_MOVES[input.state];
    const [personId, department, note] = [
      orNothing(input.personId),
      orNothing(input.department),
      orNothing(input.note),
    ];
    const [problem] = noteProblems(note);
    if (problem) return failure(problem);
    if (department !== null && state !== 'accepted') return failure(onlyAccepted);
    return this.#write(actor, input, 'movePaper', ({ record }) => {
      if (personId !== null && !record.people.some(({ id }) => id === personId))
        return failure(noSuchPerson(['input', 'personId']));
      if (department !== null && !this.releases.newest.catalogue.departments.has(department))
        return failure(noSuchDepartment);
      const fields = [`state.${state}`, ...fieldsGiven(input, ['id', 'expectedVersion', 'state'])];
      return success({ line: { state, personId, department }, note, fields });
    });
  }

  /** Takes the newest line that stands back. */
  async undo(
    actor: Actor,
    input: Pick<contract.UndoPaperMoveInput, 'id' | 'expectedVersion'>,
  ): Promise<Result<OfPaper, Refusal>> {
    return this.#write(actor, input, 'undoPaperMove', ({ moves }) => {
      const undone = standingMoves(moves).at(-1);
      if (!undone) return failure(nothingToUndo);
      const line = { state: 'undone', personId: null, department: null } as const;
      return success({ line, note: null, fields: [`state.${undone.state}`] });
    });
  }

  async #write(
    actor: Actor,
    { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
    act: string,
    lineOf: (locked: Locked) => Result<Line, Refusal>,
  ): Promise<Result<OfPaper, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    return this.database.run(contextOf(actor), async (tx) => {
      const locked = await lockPaper(tx, this.keys, id);
      if (!locked.ok) return locked;
      const moves = locked.value.rows.moves.filter(({ paperId }) => paperId === id);
      if (moves.length !== expectedVersion) return failure(changed(moves.length));
      const read = lineOf({ ...locked.value, moves });
      if (!read.ok) return read;
      const { record } = locked.value;
      const { line, note, fields } = read.value;
      const move = { ...line, caseId: record.id, paperId: id, number: moves.length + 1, by: nameOf(actor) };
      await tx.finish([
        insertMove(record, { ...move, at: this.clock.now() }, note),
        tellOfCase(record.municipality, record.id),
        auditing(actor, act, { cases: [record.id], subject: id, fields }),
      ]);
      return success({ caseId: record.id, id });
    });
  }
}

interface Line {
  readonly line: Pick<MoveRow, 'state' | 'personId' | 'department'>;
  readonly note: string | null;
  readonly fields: readonly string[];
}
