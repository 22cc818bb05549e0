import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from './notice';

/** What was done. The keyboard goes on from here: the button that did it may be gone. @param said anew each time */
export function DoneNotice({ said, children }: { readonly said: object; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [said]);
  return (
    <div tabIndex={-1} className="said" ref={place}>
      <Notice kind="done">{children}</Notice>
    </div>
  );
}
