import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../words';
import { ask, isRefusal, type Refusal } from '../ask';
import { sentenceOf } from '../components/query';
import {
  DeskStaffDocument,
  type DeskStaffQuery,
  DeskStaffingDocument,
  type DeskStaffingQuery,
} from '../generated/operations';
import { languageNow } from '../words/language';

export type Account = DeskStaffQuery['staff']['edges'][number]['node'];
export type Appointment = Account['appointments'][number];
export type Department = DeskStaffingQuery['staffing'][number];

export interface Accounts {
  readonly staff: readonly Account[];
  readonly departments: readonly Department[];
}

const ACCOUNTS = 'accounts';
export const PROGRAMS = [ACCOUNTS, 'programs'] as const;

/** Everybody at once: whoever looks for somebody types, and waits for no pages. */
export function useAccounts(): UseQueryResult<Accounts> {
  return useQuery({
    queryKey: [ACCOUNTS, languageNow()],
    queryFn: async ({ signal }): Promise<Accounts> => {
      const [{ staffing }, staff] = await Promise.all([ask(DeskStaffingDocument, {}, signal), allOf(signal)]);
      return { staff, departments: staffing };
    },
  });
}

async function allOf(signal: AbortSignal): Promise<Account[]> {
  const all: Account[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { staff }: DeskStaffQuery = await ask(DeskStaffDocument, { after }, signal);
    all.push(...staff.edges.map(({ node }) => node));
    after = staff.pageInfo.endCursor;
    more = staff.pageInfo.hasNextPage;
  }
  return all;
}

/** Something that changes accounts: what came of it, and the accounts read anew. */
export function useChange<Given, Said extends object>(
  act: (given: Given) => Promise<Said>,
  onDone?: (said: Said, given: Given) => void,
) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate, data, error, isPending, isError, reset, variables } = useMutation({
    mutationFn: act,
    onSuccess: async (said, given) => {
      if (isRefusal(said)) return;
      onDone?.(said, given);
      await queries.invalidateQueries({ queryKey: [ACCOUNTS] });
    },
  });
  const refusal: Refusal | null = data !== undefined && isRefusal(data) ? data : null;
  return {
    mutate,
    isPending,
    reset,
    refusal,
    given: variables,
    problem: isError ? sentenceOf(error, t('unreachable')) : null,
  };
}

/** The sentence of a refusal, for the field that it is about. */
export const sentenceAt = (refusal: Refusal | null, field: string): string | null =>
  refusal?.path.at(-1) === field ? refusal.message : null;
