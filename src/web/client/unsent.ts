import { useEffect } from 'react';

/** What was typed on this page and nobody has yet: gone when the page is loaded anew, since no storage of the PC keeps it. */
const unsent = new Set<() => boolean>();
/** The page begins anew for somebody else: nothing of the one before may wait on a question. */
let beginsAnew = false;

/** @returns stops asking */
export function watchUnsent(isUnsent: () => boolean): () => void {
  unsent.add(isUnsent);
  return () => void unsent.delete(isUnsent);
}

/** A form whose typing lives in itself. */
export function useUnsent(isTyped: boolean): void {
  useEffect(() => (isTyped ? watchUnsent(() => true) : undefined), [isTyped]);
}

/** Whoever loads anew or closes is asked first, by the browser in its own words, while something typed is not sent. */
export function warnOfUnsent(): void {
  addEventListener('beforeunload', (event) => {
    if (!beginsAnew && [...unsent].some((isUnsent) => isUnsent())) event.preventDefault();
  });
}

/** Loads the page anew, whatever was typed here: whoever sits there now is somebody else. */
export function beginAnew(): void {
  beginsAnew = true;
  location.reload();
}
