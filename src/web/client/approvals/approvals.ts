import { useQueryClient } from '@tanstack/react-query';
import {
  DeskApprovalsWaitingDocument,
  type DeskApprovalsQuery,
  type DeskApprovalsWaitingSubscription,
} from '../generated/operations';
import { ADDRESSES } from '../addresses';
import type { Me } from '../frame/session';
import { useStream } from '../live';

export type Approval = DeskApprovalsQuery['approvals']['edges'][number]['node'];

export const APPROVALS = ['approvals'] as const;
/** How much waits, as the stream said it last. */
export const WAITING = ['approvals-waiting'] as const;

export const hasPart = ({ role }: Me): boolean => ADDRESSES.approvals.offices.includes(role);

/** As the service has it (TWO_PERSON_ACTS): the counter agrees to a look at an address and to a list on paper, the head of a department to its large tables, the privacy officer to everything. */
export const mayDecide = ({ role }: Me, { act }: Approval): boolean =>
  role === 'PRIVACY_OFFICER' ||
  (role === 'DEPARTMENT_LEAD' && act === 'EXPORT_SHEET') ||
  (role === 'COUNTER' && (act === 'SHOW_ADDRESS' || act === 'PAPER_LIST'));

/** Hears at once that something was asked, decided, or done without waiting. */
export function useApprovalsStream(): void {
  const queries = useQueryClient();
  useStream(DeskApprovalsWaitingDocument, {}, (data) => {
    queries.setQueryData(WAITING, countsIn(data));
    void queries.invalidateQueries({ queryKey: APPROVALS });
  });
}

export type Counts = DeskApprovalsWaitingSubscription['approvalsWaiting'];

const isCounted = (said: unknown): said is { readonly data: DeskApprovalsWaitingSubscription } =>
  typeof said === 'object' && said !== null && 'data' in said && said.data !== null;

function countsIn(data: string): Counts | null {
  const said: unknown = JSON.parse(data);
  return isCounted(said) ? said.data.approvalsWaiting : null;
}
