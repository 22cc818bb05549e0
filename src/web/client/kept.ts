import { useSyncExternalStore } from 'react';
import { watchUnsent } from './unsent.js';

/**
 * What outlives its screen, in this page's memory alone: names of families rest in no storage of a PC that others use. It
 * is gone when the page is closed, loaded anew or signed out of.
 */
export interface Kept<Value> {
  readonly now: () => Value;
  readonly change: (change: (value: Value) => Value) => void;
  readonly use: () => Value;
}

/** @param isUnsent whether something stands there that was typed and not sent: then loading anew is asked about first */
export function kept<Value>(first: Value, isUnsent?: (value: Value) => boolean): Kept<Value> {
  let value = first;
  if (isUnsent !== undefined) watchUnsent(() => isUnsent(value));
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
