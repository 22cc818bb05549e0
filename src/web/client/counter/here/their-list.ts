import { useQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { DeskCaseListDocument } from '../../generated/operations';
import { useLive } from '../../live';

/** The own list of one of the people of the case, and of nobody else. */
export function useTheirList(caseId: string, personId: string) {
  useLive(caseId);
  return useQuery({
    queryKey: ['case', caseId, 'list', personId],
    queryFn: ({ signal }) => ask(DeskCaseListDocument, { id: caseId, for: personId }, signal),
    select: ({ case: found }) => found?.procedureList ?? null,
  });
}
