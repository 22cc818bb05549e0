import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { BrowserRouter } from 'react-router';
import { NotAnswered } from './ask';
import { close } from './frame/presence';
import { Screening } from './frame/screening';
import { WithMe } from './frame/session';
import { Screens } from './screens';

/** Staff reads living data: what stands on a screen is asked anew when one comes back to it, and nothing is kept long. */
const CACHE = { staleTime: 0, gcTime: 5 * 60_000, refetchOnWindowFocus: true } as const;

export function App() {
  const queries = useMemo(() => {
    const onError = (error: unknown) => {
      if (error instanceof NotAnswered && error.silence === 'signed-out') close();
    };
    const retry = (count: number, error: unknown) =>
      count < 2 && error instanceof NotAnswered && error.silence === 'unreachable';
    return new QueryClient({
      queryCache: new QueryCache({ onError }),
      mutationCache: new MutationCache({ onError }),
      defaultOptions: { queries: { ...CACHE, retry, networkMode: 'always' }, mutations: { networkMode: 'always' } },
    });
  }, []);
  return (
    <QueryClientProvider client={queries}>
      <Screening>
        <BrowserRouter basename="/desk">
          <WithMe>
            <Screens />
          </WithMe>
        </BrowserRouter>
      </Screening>
    </QueryClientProvider>
  );
}
