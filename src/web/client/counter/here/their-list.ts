import { useQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { DeskCaseListDocument } from '../../generated/operations';
import { useLive } from '../../live';
import type { List } from '../case/the-case';
import type { Here } from './here';

/** The list of whoever is here: their own, or of somebody else what every family is told openly. */
export function useTheirList({ caseId, personId }: Here) {
  const live = useLive(caseId);
  return useQuery({
    queryKey: ['case', caseId, 'list', personId ?? ''],
    queryFn: ({ signal }) => ask(DeskCaseListDocument, { id: caseId, for: personId }, signal),
    select: ({ case: found }) => {
      if (found === null) return null;
      return personId === null ? forAnybody(found.procedureList) : found.procedureList;
    },
    refetchInterval: live ? false : 15_000,
  });
}

/** Without what a department tells with consent or at its own desk: another's consent opened it to the counter alone. */
function forAnybody(list: List): List {
  const groups = list.groups
    .map((group) => ({ ...group, items: group.items.filter(({ procedure }) => procedure.disclosure === 'OPEN') }))
    .filter(({ items }) => items.length > 0);
  const shown = new Set(
    groups.flatMap(({ items }) => items.flatMap(({ number, procedure: { code } }) => [String(number), code])),
  );
  return {
    ...list,
    groups,
    bring: list.bring.filter(({ neededFor }) => neededFor.every((item) => shown.has(item))),
    returns: list.returns.filter(({ to }) => to.every((item) => shown.has(item))),
    arrivals: [],
  };
}
