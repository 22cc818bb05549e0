import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask, NotAnswered } from '../../ask';
import { DeskHelpCallsDocument, DeskHelpStandingDocument } from '../../generated/operations';
import { kept } from '../../kept';

export const HELP = ['help'] as const;

/** How the screen hears of calls: by the stream; by asking itself, while that doesn't stand; not at all, left alone. */
const hearing = kept<'stream' | 'asking' | 'left'>('asking');

/** Whoever asks keeps their session: a screen that nobody has touched for so long must close, and asks no more. */
const LEFT_MS = 15 * 60_000;
const SIGNS_OF_LIFE = ['keydown', 'pointermove', 'pointerdown', 'wheel'] as const;

/** Calls that stand. */
export function useHelpCalls() {
  const how = hearing.use();
  const query = useQuery({
    queryKey: HELP,
    queryFn: ({ signal }) => ask(DeskHelpCallsDocument, {}, signal),
    refetchInterval: ({ state: { error } }) =>
      how !== 'asking' || (error instanceof NotAnswered && error.silence === 'signed-out') ? false : 5_000,
  });
  return query.data?.helpCalls ?? [];
}

/** Only in the window that somebody looks at: a browser has six connections to one house, and other screens need theirs. */
export function useHelpStream(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let stream: EventSource | null = null;
    const close = (then: 'asking' | 'left') => {
      stream?.close();
      stream = null;
      hearing.change(() => then);
    };
    const open = () => {
      hearing.change(() => 'asking');
      const address = new URL('/graphql/stream', location.href);
      address.searchParams.set('query', DeskHelpStandingDocument.toString().trim());
      stream = new EventSource(address);
      stream.addEventListener('next', () => {
        hearing.change(() => 'stream');
        void queries.invalidateQueries({ queryKey: HELP });
      });
      stream.addEventListener('complete', () => close('asking'));
      stream.addEventListener('error', () => hearing.change(() => 'asking'));
    };
    let timer = setTimeout(() => close('left'), LEFT_MS);
    const follow = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return close('left');
      timer = setTimeout(() => close('left'), LEFT_MS);
      if (hearing.now() === 'left') open();
    };
    open();
    document.addEventListener('visibilitychange', follow);
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, follow);
      clearTimeout(timer);
      close('left');
    };
  }, [queries]);
}
