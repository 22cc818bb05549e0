import type { Actor } from '../access/actor.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { Procedure } from '../domain/catalogue.js';

/** What one viewer may see of a case's rows (design §2 "Disclosure"). */
export interface Viewer {
  /** Rows computed as if they were TO_CONFIRM, and shown as their department's one line. */
  readonly closed: ReadonlySet<string>;
  /** Rows that are this viewer's business at all. */
  readonly sees: (procedure: Procedure) => boolean;
}

/**
 * The counter sees every open row; what a department tells only the person concerned (with consent, at its own desk) is
 * closed to it, and to the family. A department sees its own rows, whatever their disclosure, and those that hold one secret with it.
 * The system computes for itself and shows nobody.
 */
export function viewerOf(actor: Actor, { departments, source }: CompiledCatalogue): Viewer {
  if (actor.role === 'system') return { closed: new Set(), sees: () => true };
  const groupOf = (code: string) => departments.get(code)?.secrecyGroup;
  const own = actor.role === 'department' ? groupOf(actor.department) : undefined;
  const isOwn = ({ department }: Procedure) => own !== undefined && groupOf(department) === own;
  return {
    closed: new Set(
      source.procedures.filter((row) => row.disclosure !== 'open' && !isOwn(row)).map(({ code }) => code),
    ),
    sees: (row) => (actor.role === 'department' ? isOwn(row) : true),
  };
}
