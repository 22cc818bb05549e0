import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ask, isRefusal } from '../../ask';
import { DeskPlanVisitDocument, type DeskWalkInQuery } from '../../generated/operations';
import { cameIn } from '../here/here';
import { type Arriving, WhoForm } from '../here/who-form';
import { change } from './walk-in';

/** So long a slip is taken back by one key; afterwards on the day's screen. */
const UNDO_MS = 10_000;

type Found = NonNullable<DeskWalkInQuery['case']>;

/** Who is here comes first; then that they are here, and the departments that still owe an answer hear of it. */
export function WhoStep({ found }: { readonly found: Pick<Found, 'id' | 'people'> }) {
  const queries = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const arrive: Arriving = async (who, name) => {
    const given = who.personId === null ? { who: who.who } : { personId: who.personId };
    const input = { caseId: found.id, kind: 'WALK_IN' as const, day: '今日', ...given };
    const said = (await ask(DeskPlanVisitDocument, { input })).planVisit;
    if (isRefusal(said)) return said;
    const { visit, stoodBefore } = said;
    const back = visit.kind === 'WALK_IN' ? ('CANCELLED' as const) : ('PLANNED' as const);
    const until = Date.now() + UNDO_MS;
    change({ arrived: stoodBefore ? null : { visitId: visit.id, version: visit.version, back, name, until } });
    cameIn({ ...visit, who: name });
    return null;
  };
  return (
    <div ref={place}>
      <WhoForm
        people={found.people}
        caseId={found.id}
        name=""
        arrive={arrive}
        onSettled={() => queries.invalidateQueries({ queryKey: ['visits'] })}
      />
    </div>
  );
}
