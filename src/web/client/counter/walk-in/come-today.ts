import { ask, isRefusal, type Refusal } from '../../ask';
import { DeskPlanVisitDocument, DeskSetVisitStateDocument } from '../../generated/operations';
import { cameIn, type Here } from '../here/here';
import { change } from './walk-in';

/** So long a slip is taken back by one key; afterwards on the day's screen. */
const UNDO_MS = 10_000;

interface Coming {
  readonly caseId: string;
  readonly who: { readonly personId: string } | { readonly personId: null; readonly who: string };
  readonly name: string;
  /** Who sat here until now, in a visit of their own: it has ended, with the hour at which they came. */
  readonly before: Here | null;
}

/** They are here now, each in their own visit of today. @returns why it could not be written down; null: it stands */
export async function comeToday({ caseId, who, name, before }: Coming): Promise<Refusal | null> {
  const given = who.personId === null ? { who: who.who } : { personId: who.personId };
  const input = { caseId, kind: 'WALK_IN' as const, day: '今日', ...given };
  const said = (await ask(DeskPlanVisitDocument, { input })).planVisit;
  if (isRefusal(said)) return said;
  const { visit, stoodBefore } = said;
  const isAnother = before !== null && before.visitId !== visit.id;
  const gone = isAnother ? await gives(before) : null;
  const back = visit.kind === 'WALK_IN' ? ('CANCELLED' as const) : ('PLANNED' as const);
  const until = Date.now() + UNDO_MS;
  change({
    arrived: stoodBefore ? null : { visitId: visit.id, version: visit.version, back, name, until, before: gone },
  });
  cameIn({ ...visit, who: name });
  return null;
}

/** Their place to the next. @returns they, as they are to come back if that was a slip; null: their visit has been changed elsewhere meanwhile, and stays as it is there */
async function gives(before: Here): Promise<Here | null> {
  const input = { id: before.visitId, expectedVersion: before.version, state: 'DONE' as const };
  const said = (await ask(DeskSetVisitStateDocument, { input })).setVisitState;
  return 'visit' in said ? { ...before, version: said.visit.version } : null;
}

/** 「元に戻す」: back to who sat here before. */
export async function comesBack(before: Here): Promise<Refusal | null> {
  const input = { id: before.visitId, expectedVersion: before.version, state: 'ARRIVED' as const };
  const said = (await ask(DeskSetVisitStateDocument, { input })).setVisitState;
  if (isRefusal(said)) return said;
  cameIn({
    id: before.visitId,
    version: said.visit.version,
    personId: before.personId,
    who: before.name,
    case: { id: before.caseId },
  });
  return null;
}
