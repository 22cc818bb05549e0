import { useQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { DeskWaitingDocument, type DeskWaitingQuery } from '../../generated/operations';

export type WaitingQuestion = DeskWaitingQuery['questions']['edges'][number]['node'];

/** Each question that waits for a person, due first. */
export const useWaiting = () =>
  useQuery({
    queryKey: ['visits', 'waiting'],
    queryFn: ({ signal }) => ask(DeskWaitingDocument, {}, signal),
  });
