import type { ReactNode } from 'react';

/** A short state in words; the colour only helps. */
export const Status = ({
  kind,
  children,
}: {
  readonly kind: 'open' | 'done' | 'look' | 'quiet';
  readonly children: ReactNode;
}) => <span className={`status ${kind}`}>{children}</span>;
