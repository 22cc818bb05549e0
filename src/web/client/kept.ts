import { useSyncExternalStore } from 'react';

/**
 * What outlives its screen, in this page's memory alone: names of families rest in no storage of a PC that others use. It
 * is gone when the page is closed, loaded anew or signed out of.
 */
export interface Kept<Value> {
  readonly now: () => Value;
  readonly change: (change: (value: Value) => Value) => void;
  readonly use: () => Value;
}

export function kept<Value>(first: Value): Kept<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  const now = () => value;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    now,
    change: (change) => {
      value = change(value);
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, now),
  };
}
