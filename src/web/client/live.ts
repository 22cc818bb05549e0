import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { view } from './frame/presence';
import { DeskCaseProgressDocument, DeskCounterDayDocument, type TypedDocumentString } from './generated/operations';

/** How often a screen asks by itself where no stream stands. */
const ASKED_EVERY_MS = 15_000;
/** The same over all cases of a day, of which there are many questions; and what time alone changes. */
const OF_THE_DAY_MS = 30_000;
const OF_TIME_MS = 120_000;
/** So long a hand must rest before what it points at may move. */
const REST_MS = 1_000;
const SIGNS_OF_A_HAND = ['keydown', 'pointermove', 'pointerdown', 'wheel'] as const;

type Keys = readonly (readonly string[])[];

/** Somebody can see the page: it is not behind another one, and its view is open. */
function useAwake(): boolean {
  const visible = useSyncExternalStore(
    (changed) => {
      document.addEventListener('visibilitychange', changed);
      return () => document.removeEventListener('visibilitychange', changed);
    },
    () => document.visibilityState !== 'hidden',
  );
  return view.use() !== 'closed' && visible;
}

/**
 * Server-sent events of one subscription, while somebody can see the page: a browser has six connections to one house.
 * @returns whether the stream stands; old proxies hold streams back
 */
export function useStream<Variables>(
  document: TypedDocumentString<unknown, Variables>,
  variables: Variables,
  onNext: (data: string) => void,
): boolean {
  const awake = useAwake();
  const [stands, setStands] = useState(false);
  const heard = useEffectEvent(onNext);
  const query = document.toString().trim();
  const given = JSON.stringify(variables);
  useEffect(() => {
    if (!awake) return;
    const address = new URL('/graphql/stream', location.href);
    address.searchParams.set('query', query);
    if (given !== '{}') address.searchParams.set('variables', given);
    const stream = new EventSource(address);
    stream.addEventListener('next', ({ data }: MessageEvent<string>) => {
      setStands(true);
      heard(data);
    });
    // What is watched is over, or the session has ended: what is asked next will say which.
    stream.addEventListener('complete', () => {
      stream.close();
      setStands(false);
    });
    stream.addEventListener('error', () => setStands(false));
    return () => {
      stream.close();
      setStands(false);
    };
  }, [awake, query, given]);
  return stands;
}

/** What somebody has begun on this page, and what would be lost or be of another version if it changed under them. */
const BEGUN = {
  nothing: null,
  window: '[role=dialog], [role=alertdialog]',
  form: '[role=dialog], [role=alertdialog], form[data-typed]',
} as const;
type Begun = keyof typeof BEGUN;

const hasBegun = (what: Begun): boolean => BEGUN[what] !== null && document.querySelector(BEGUN[what]) !== null;

/**
 * Asks anew for what stands on the screen, but never under a moving hand.
 * @param waitsFor what somebody finishes first
 */
function useAskAnew(keys: Keys, waitsFor: Begun): () => void {
  const queries = useQueryClient();
  const [hand] = useState({ at: 0, timer: 0 });
  useEffect(() => {
    const onHand = () => {
      hand.at = performance.now();
    };
    const onTyped = ({ target }: Event) => {
      if (target instanceof Element) target.closest('form')?.setAttribute('data-typed', '');
    };
    const onSent = ({ target }: Event) => {
      if (target instanceof Element) target.removeAttribute('data-typed');
    };
    for (const sign of SIGNS_OF_A_HAND) document.addEventListener(sign, onHand, { capture: true, passive: true });
    document.addEventListener('input', onTyped);
    document.addEventListener('submit', onSent);
    return () => {
      for (const sign of SIGNS_OF_A_HAND) document.removeEventListener(sign, onHand, { capture: true });
      document.removeEventListener('input', onTyped);
      document.removeEventListener('submit', onSent);
      clearTimeout(hand.timer);
    };
  }, [hand]);
  return () => {
    const whenItRests = () => {
      const moves = performance.now() - hand.at < REST_MS;
      if (moves || hasBegun(waitsFor)) {
        hand.timer = window.setTimeout(whenItRests, REST_MS / 2);
        return;
      }
      for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
    };
    clearTimeout(hand.timer);
    whenItRests();
  };
}

/** Asks anew every so often; what stands on a page that somebody comes back to is asked for by its queries at once. */
function usePolls(polls: boolean, askAnew: () => void, every = ASKED_EVERY_MS): void {
  const awake = useAwake();
  const ask = useEffectEvent(askAnew);
  useEffect(() => {
    if (!polls || !awake) return;
    const timer = setInterval(() => ask(), every);
    return () => clearInterval(timer);
  }, [polls, awake, every]);
}

/**
 * Keeps the screens of a case as they are now: by server-sent events, which only say that something changed, and where no
 * stream stands by asking. What is shown is asked anew, with today's rights.
 */
export function useLive(caseId: string, waitsFor: Begun = 'nothing'): void {
  const askAnew = useAskAnew([['case', caseId], ['question'], ['visits', 'of-case', caseId]], waitsFor);
  const stands = useStream(DeskCaseProgressDocument, { id: caseId }, askAnew);
  usePolls(!stands, askAnew);
}

/**
 * As {@link useLive}, over all cases. Who is late, and who has waited for five minutes, only time makes so: that no stream
 * tells of, and it is asked for by itself as well, less often.
 */
export function useLiveDay(keys: Keys, waitsFor: Begun): void {
  const askAnew = useAskAnew(keys, waitsFor);
  const stands = useStream(DeskCounterDayDocument, {}, askAnew);
  usePolls(true, askAnew, stands ? OF_TIME_MS : OF_THE_DAY_MS);
}

/** As {@link useLive}, for what no stream tells of. @param every ms */
export function useAsking(keys: Keys, every: number, waitsFor: Begun): void {
  usePolls(true, useAskAnew(keys, waitsFor), every);
}
