import type { CaseRef } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import { inEraWithWeekday } from '../domain/era.js';
import type { VisitKind, VisitRow, VisitState } from './visit-rows.js';

const KINDS: Readonly<Record<VisitKind, contract.VisitKind>> = {
  visit: 'VISIT',
  'walk-in': 'WALK_IN',
  'call-back': 'CALL_BACK',
};
const STATES: Readonly<Record<VisitState, contract.VisitState>> = {
  planned: 'PLANNED',
  arrived: 'ARRIVED',
  done: 'DONE',
  cancelled: 'CANCELLED',
};

/** A visit as it travels: who comes is opened field by field, for those who may know it. */
export type PresentedVisit = Pick<
  contract.Visit,
  'id' | 'day' | 'dayText' | 'hour' | 'kind' | 'state' | 'version' | 'arrivedAt'
> & {
  readonly case: CaseRef;
  readonly sealed: Buffer;
};

export const presentVisit = (
  { id, caseId, day, hour, kind, state, version, arrivedAt, sealed }: VisitRow,
  language: 'ja' | 'en',
): PresentedVisit => ({
  id,
  case: { id: caseId },
  day,
  dayText: inEraWithWeekday(day)[language],
  hour,
  kind: KINDS[kind],
  state: STATES[state],
  version,
  arrivedAt: arrivedAt === null ? null : new Date(arrivedAt).toISOString(),
  sealed,
});
