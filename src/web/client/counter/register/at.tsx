import type { ReactNode } from 'react';

/** The place of one field of the input, so that a refusal of it leads there. */
export const At = ({ field, children }: { readonly field: string; readonly children: ReactNode }) => (
  <div data-field={field}>{children}</div>
);

/** Puts the focus where a refusal belongs: its field, or the first one inside of what it names. */
export function focusField(field: string): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-field]')];
  const place =
    places.find(({ dataset }) => dataset['field'] === field) ??
    places.find(({ dataset }) => dataset['field']?.startsWith(field));
  place?.querySelector<HTMLElement>('input, button')?.focus();
}
