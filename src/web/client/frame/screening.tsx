import { focusManager, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { PlaceContext } from '../components/place';
import { Closing } from './closing';
import { view, watchPresence } from './presence';
import { SignInAgain } from './sign-in-again';

/**
 * Where the screens stand. While the view is closed this place is taken out of the page whole: nothing of anybody can be read
 * or found in the page, and of what was typed nothing is lost, since it waits in this page's memory, and only for its writer.
 */
export function Screening({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [place] = useState(() => document.createElement('div'));
  const here = useRef<HTMLDivElement>(null);
  const focused = useRef<HTMLElement | null>(null);
  const scrolled = useRef(0);
  const now = view.use();
  const closed = now === 'closed';
  useEffect(() => watchPresence(), []);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      focused.current = target instanceof HTMLElement ? target : null;
    };
    place.addEventListener('focusin', remember);
    return () => place.removeEventListener('focusin', remember);
  }, [place]);
  useLayoutEffect(() => {
    if (closed) return;
    here.current?.append(place);
    window.scrollTo(0, scrolled.current);
    return () => {
      scrolled.current = window.scrollY;
      place.remove();
    };
  }, [closed, place]);
  useEffect(() => {
    if (!closed) return;
    // Keys of the screens are heard by the document: none of them does anything now.
    const keepFrom = (event: Event) => event.stopPropagation();
    document.body.addEventListener('keydown', keepFrom);
    focusManager.setFocused(false);
    queries.removeQueries({ type: 'inactive' });
    return () => {
      document.body.removeEventListener('keydown', keepFrom);
      focusManager.setFocused(undefined);
      void queries.invalidateQueries();
      if (place.contains(focused.current)) focused.current?.focus({ preventScroll: true });
    };
  }, [closed, place, queries]);
  return (
    <>
      <div ref={here} />
      {createPortal(<PlaceContext value={place}>{children}</PlaceContext>, place)}
      {now === 'closing' ? <Closing /> : null}
      {closed ? <SignInAgain /> : null}
    </>
  );
}
