import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask, NotAnswered } from '../../ask';
import { DeskHelpCallsDocument, DeskHelpStandingDocument } from '../../generated/operations';
import { kept } from '../../kept';
import { useStream } from '../../live';

export const HELP = ['help'] as const;

/** Whether the stream tells of calls; while it doesn't stand the screen asks by itself, and sooner than others: somebody waits. */
const streams = kept(false);

/** Calls that stand. */
export function useHelpCalls() {
  const stands = streams.use();
  const query = useQuery({
    queryKey: HELP,
    queryFn: ({ signal }) => ask(DeskHelpCallsDocument, {}, signal),
    refetchInterval: ({ state: { error } }) =>
      stands || (error instanceof NotAnswered && error.silence === 'signed-out') ? false : 5_000,
  });
  return query.data?.helpCalls ?? [];
}

/** Only in the window that somebody looks at, as all streams. */
export function useHelpStream(): void {
  const queries = useQueryClient();
  const stands = useStream(DeskHelpStandingDocument, {}, () => void queries.invalidateQueries({ queryKey: HELP }));
  useEffect(() => {
    streams.change(() => stands);
    return () => streams.change(() => false);
  }, [stands]);
}
