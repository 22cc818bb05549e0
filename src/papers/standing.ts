import type { CallOutcome, CallRow, MoveRow, MoveState, PaperRow } from './paper-rows.js';

/** Lines that stand, oldest first: each `undone` takes the newest one that still stood away. */
export function standing<Line extends { readonly number: number }>(
  lines: readonly Line[],
  isUndone: (line: Line) => boolean,
): Line[] {
  const stack: Line[] = [];
  for (const line of [...lines].sort((a, b) => a.number - b.number))
    if (isUndone(line)) stack.pop();
    else stack.push(line);
  return stack;
}

export type StandingMove = MoveRow & { readonly state: MoveState };
export type StandingCall = CallRow & { readonly outcome: CallOutcome };

export const standingMoves = (moves: readonly MoveRow[]): StandingMove[] =>
  standing(moves, ({ state }) => state === 'undone').filter((move): move is StandingMove => move.state !== 'undone');
export const standingCalls = (calls: readonly CallRow[]): StandingCall[] =>
  standing(calls, ({ outcome }) => outcome === 'undone').filter(
    (call): call is StandingCall => call.outcome !== 'undone',
  );

/** Where a paper is. */
export interface Whereabouts {
  readonly state: MoveState | 'made';
  /** Who has it, or signed it; of a paper of which nobody wrote anything down, for whom it was made. */
  readonly personId: string | null;
  readonly department: string | null;
  /** Rises with every line. */
  readonly version: number;
}

export function whereaboutsOf(paper: PaperRow, moves: readonly MoveRow[]): Whereabouts {
  const stand = standingMoves(moves);
  const newest = stand.at(-1);
  return {
    state: newest?.state ?? 'made',
    personId: stand.findLast(({ personId }) => personId !== null)?.personId ?? paper.personId,
    department: newest?.department ?? null,
    version: moves.length,
  };
}
