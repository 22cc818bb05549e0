import type { ReactNode } from 'react';

/** A framed sentence. `warning` and `refused` are read aloud at once. */
export function Notice({
  kind = 'info',
  title,
  children,
}: {
  readonly kind?: 'info' | 'warning' | 'refused' | 'done';
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const loud = kind === 'warning' || kind === 'refused';
  return (
    <div className={`notice ${kind}`} role={loud ? 'alert' : 'status'}>
      {title === undefined ? null : <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
