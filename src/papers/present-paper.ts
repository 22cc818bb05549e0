import { officeIn } from '../access/actor.js';
import { presentDepartment } from '../catalogue/present.js';
import { type CaseRef, presentPerson } from '../cases/case.resolver.js';
import type { CaseRecord } from '../cases/case-record.js';
import type * as contract from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { inEraWithWeekday } from '../domain/era.js';
import type { Language } from '../domain/text.js';
import type { Fault, SeenCall, SeenPaper } from './look-at-papers.js';
import { noteOfCall, noteOfMove, titleOf } from './paper-rows.js';
import { standingMoves } from './standing.js';
import { KINDS, MOVES, OUTCOMES, STATES } from './states.js';

type Departments = CompiledCatalogue['departments'];
type PresentedDepartment = ReturnType<typeof presentDepartment>;
type PresentedMove = Omit<contract.PaperMove, 'department'> & { readonly department: PresentedDepartment | null };
/** Without what a department does: that is a field of its own. */
export type PresentedPaper = Omit<contract.Paper, 'department' | 'moves'> & {
  readonly department: PresentedDepartment | null;
  readonly moves: readonly PresentedMove[];
};
export type PresentedCall = Omit<contract.PaperCall, 'case' | 'papers' | 'telephone' | 'telephoneClosed'> & {
  readonly case: CaseRef;
  readonly papers: readonly PresentedPaper[];
};

const personIn = ({ people }: CaseRecord, id: string | null): contract.Person | null => {
  const person = people.find((one) => one.id === id);
  return person ? presentPerson(person) : null;
};

const presentFault = ({ say, concernsMoney }: Fault, language: Language): contract.PaperFault => ({
  text: say[language],
  concernsMoney,
});

export function presentPaper(seen: SeenPaper, departments: Departments, language: Language): PresentedPaper {
  const { row, record, moves, where, faults, hasNews } = seen;
  const departmentOf = (code: string | null): PresentedDepartment | null => {
    const department = code === null ? undefined : departments.get(code);
    return department ? presentDepartment(department, language) : null;
  };
  const stand = new Set(standingMoves(moves).map(({ number }) => number));
  return {
    id: row.id,
    number: row.number,
    kind: KINDS[row.kind],
    title: titleOf(record.sealer, row),
    person: personIn(record, row.personId),
    revision: row.revision,
    madeAt: row.madeAt,
    madeBy: officeIn(row.madeBy),
    state: STATES[where.state],
    holder: personIn(record, where.personId),
    department: departmentOf(where.department),
    version: where.version,
    moves: moves.flatMap((move) =>
      move.state === 'undone'
        ? []
        : [
            {
              number: move.number,
              state: MOVES[move.state],
              at: move.at,
              by: officeIn(move.by),
              person: personIn(record, move.personId),
              department: departmentOf(move.department),
              note: noteOfMove(record.sealer, move),
              undone: !stand.has(move.number),
            },
          ],
    ),
    faults: faults.map((fault) => presentFault(fault, language)),
    hasNews,
  };
}

export function presentCall(seen: SeenCall, departments: Departments, language: Language): PresentedCall[] {
  const { record, personId, papers, untold, ticks, version, isOurSlip } = seen;
  const person = personIn(record, personId);
  // Nobody is called who is no longer of the case.
  if (!person) return [];
  const newest = ticks.at(-1);
  const again = untold.length > 0 && newest?.outcome === 'no-answer' ? newest : null;
  return [
    {
      case: { id: record.id },
      person,
      papers: papers.map((paper) => presentPaper(paper, departments, language)),
      untold: untold.map((fault) => presentFault(fault, language)),
      state: stateOf(seen),
      ourSlip: isOurSlip,
      againDay: again?.againOn ?? null,
      againDayText: again?.againOn ? inEraWithWeekday(again.againOn)[language] : null,
      againHour: again?.againHour ?? null,
      version,
      ticks: ticks.map((tick) => ({
        outcome: OUTCOMES[tick.outcome],
        at: tick.at,
        by: officeIn(tick.by),
        note: noteOfCall(record.sealer, tick),
      })),
    },
  ];
}

export function stateOf({ untold, ticks }: Pick<SeenCall, 'untold' | 'ticks'>): contract.PaperCallState {
  const newest = ticks.at(-1)?.outcome;
  if (untold.length > 0) return newest === 'no-answer' ? 'AGAIN' : 'TO_CALL';
  return newest === 'letter' ? 'LETTER' : 'TOLD';
}
