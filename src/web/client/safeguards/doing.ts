import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../words';
import { APPROVALS } from '../approvals/approvals';
import { isRefusal, type Refusal } from '../ask';
import { sentenceOf } from '../components/query';

/** Something that is asked for or done: what came of it; then what stands on the screen is asked anew. */
export function useDoing<Given, Said extends object>(
  act: (given: Given) => Promise<Said>,
  onDone: (said: Said) => void,
) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate, data, error, isPending, isError } = useMutation({
    mutationFn: act,
    // An address is kept nowhere but on the screen that shows it.
    gcTime: 0,
    onSuccess: (said) => {
      if (!isRefusal(said)) onDone(said);
      void queries.invalidateQueries({ queryKey: APPROVALS });
      void queries.invalidateQueries({ queryKey: ['case'] });
      void queries.invalidateQueries({ queryKey: PROTECTIONS });
    },
  });
  const refusal: Refusal | null = data !== undefined && isRefusal(data) ? data : null;
  return {
    go: (given: Given) => (isPending ? undefined : mutate(given)),
    isPending,
    refusal,
    problem: isError ? sentenceOf(error, t('unreachable')) : null,
  };
}

export const PROTECTIONS = ['protections'] as const;
