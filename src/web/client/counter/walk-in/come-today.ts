import { ask, isRefusal, type Refusal } from '../../ask';
import { DeskCaseVisitsDocument, DeskPlanVisitDocument, DeskSetVisitStateDocument } from '../../generated/operations';
import { cameIn, endHere, type Here } from '../here/here';
import { change, type JustArrived } from './walk-in';

/** So long a slip is taken back by one key; afterwards on the day's screen. */
const UNDO_MS = 10_000;

interface Coming {
  readonly caseId: string;
  readonly who: { readonly personId: string } | { readonly personId: null; readonly who: string };
  readonly name: string;
  /** Who sat here until now, in a visit of their own: it ends in the same step, with the hour at which they came. */
  readonly before: Here | null;
}

/** They are here now, each in their own visit of today. @returns why it could not be written down; null: it stands */
export async function comeToday({ caseId, who, name, before }: Coming): Promise<Refusal | null> {
  const given = who.personId === null ? { who: who.who } : { personId: who.personId };
  const leaving = before && { leaving: { id: before.visitId, expectedVersion: before.version } };
  const input = { caseId, kind: 'WALK_IN' as const, day: '今日', ...given, ...leaving };
  const said = (await ask(DeskPlanVisitDocument, { input })).planVisit;
  if (isRefusal(said)) return said;
  const { visit, stoodBefore, left } = said;
  const gone = before && left && { ...before, version: left.version };
  // Who was here already stays here, whoever is to come back beside them.
  const back = stoodBefore ? 'ARRIVED' : visit.kind === 'WALK_IN' ? 'CANCELLED' : 'PLANNED';
  const until = Date.now() + UNDO_MS;
  change({
    arrived:
      stoodBefore && gone === null
        ? null
        : { caseId, visitId: visit.id, version: visit.version, back, name, until, before: gone },
  });
  cameIn({ ...visit, who: name });
  return null;
}

/**
 * 「元に戻す」: whoever came has not, and who sat here before is back, in one step: both or neither.
 * @param again after a try whose answer never came: it may have been taken back, and then it is not refused
 * @returns why it could not be taken back; null: it is
 */
export async function takeBack(arrived: JustArrived, again: boolean): Promise<Refusal | null> {
  const { visitId, version, back, before } = arrived;
  const stands = again ? await asItStands(arrived) : null;
  if (stands === null) {
    const other = before && {
      other: { id: before.visitId, expectedVersion: before.version, state: 'ARRIVED' as const },
    };
    const input = { id: visitId, expectedVersion: version, state: back, ...other };
    const said = (await ask(DeskSetVisitStateDocument, { input })).setVisitState;
    if (isRefusal(said)) return said;
    follow(arrived, said.other?.version);
  } else follow(arrived, stands.version);
  return null;
}

/** @returns null: it has not been taken back; else the version of the visit of before, where there is one */
async function asItStands({ caseId, visitId, back, before }: JustArrived): Promise<{ version?: number } | null> {
  const visits = (await ask(DeskCaseVisitsDocument, { id: caseId })).case?.visits ?? [];
  const came = visits.find(({ id }) => id === visitId);
  const sat = before === null ? null : visits.find(({ id }) => id === before.visitId);
  if (came?.state !== back || (sat !== null && sat?.state !== 'ARRIVED')) return null;
  return sat === null ? {} : { version: sat.version };
}

/** The screen goes where they are. */
function follow({ visitId, before }: JustArrived, version: number | undefined): void {
  if (before === null || version === undefined) endHere(visitId);
  else {
    const { visitId: id, personId, name: who, caseId } = before;
    cameIn({ id, version, personId, who, case: { id: caseId } });
  }
  change({ arrived: null });
}
