import { useQueryClient } from '@tanstack/react-query';
import type { DeskWalkInQuery } from '../../generated/operations';
import { type Arriving, WhoForm } from '../here/who-form';
import { comeToday } from './come-today';

type Found = NonNullable<DeskWalkInQuery['case']>;

/** Who is here comes first; then that they are here, and the departments that still owe an answer hear of it. */
export function WhoStep({ found }: { readonly found: Pick<Found, 'id' | 'people'> }) {
  const queries = useQueryClient();
  const arrive: Arriving = (who, name) => comeToday({ caseId: found.id, who, name, before: null });
  return (
    <WhoForm
      people={found.people}
      caseId={found.id}
      name=""
      arrive={arrive}
      onSettled={() => queries.invalidateQueries({ queryKey: ['visits'] })}
    />
  );
}
