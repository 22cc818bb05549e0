import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The next step takes the focus when it appears, or is to be answered, and the one before was answered by its key: on the
 * telephone the hands go on. Whoever chooses by arrows or mouse stays where they are.
 */
export function FocusOnce({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (when) place.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [when]);
  return (
    <div ref={place} className="call-step">
      {children}
    </div>
  );
}
