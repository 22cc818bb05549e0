import type { BusEvent } from './event-bus.js';

/** So many at once are “anything”: whoever shows them reads anew what they show, and a message stays small. */
const MOST = 100;

/**
 * Values that come within a pause of each other, as one: nothing at once, then what came. Empty where something was missed or
 * too much came. No generator: its return() would wait for the next event before it let go of the channel.
 * @param pause ms
 */
export function gathered<Event, Said>(
  events: AsyncIterableIterator<BusEvent<Event>>,
  pause: number,
  say: (values: readonly Event[]) => Promise<Said>,
): AsyncIterableIterator<Said> {
  let isFirst = true;
  /** Asked for already, and not come yet. */
  let next: Promise<IteratorResult<BusEvent<Event>>> | null = null;
  const end = async () => {
    await events.return?.();
    return { done: true as const, value: undefined };
  };
  const within = async (ms: number | null): Promise<IteratorResult<BusEvent<Event>> | null> => {
    next ??= events.next();
    if (ms === null) return take(await next);
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), ms);
    });
    const came = await Promise.race([next, over]);
    clearTimeout(timer);
    return came === null ? null : take(came);
  };
  const take = (came: IteratorResult<BusEvent<Event>>) => {
    next = null;
    return came;
  };
  const iterator: AsyncIterableIterator<Said> = {
    next: async () => {
      if (isFirst) {
        isFirst = false;
        return { done: false, value: await say([]) };
      }
      const values: Event[] = [];
      let missed = false;
      let until: number | null = null;
      for (;;) {
        const came = await within(until === null ? null : Math.max(0, until - performance.now()));
        if (came === null) break;
        if (came.done === true) return end();
        until ??= performance.now() + pause;
        if (came.value.kind === 'event') values.push(came.value.value);
        else missed = true;
      }
      return { done: false, value: await say(missed || values.length > MOST ? [] : values) };
    },
    return: end,
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
