import type { Actor } from '../access/actor.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { Procedure } from '../domain/catalogue.js';
import type { Consent } from '../questions/consent/consent-rows.js';
import { openedBy } from '../questions/consent/consent-scope.js';

/** What one viewer may see of a case's rows (design §2 "Disclosure"). */
export interface Viewer {
  /** Rows computed as if they were TO_CONFIRM, and shown as their department's one line. */
  readonly closed: ReadonlySet<string>;
  /** Rows that are this viewer's business at all. */
  readonly sees: (procedure: Procedure) => boolean;
}

/** Nothing was agreed to. */
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Departments that consents open to this viewer: to the counter all that stand, for the list of one person only that
 * person's own, since one heir's consent tells the others nothing.
 */
export const openedTo = (
  actor: Actor,
  consents: readonly Consent[],
  catalogue: CompiledCatalogue,
  today: CalendarDate,
  personId?: string,
): ReadonlySet<string> => {
  if (actor.role === 'family')
    return actor.listOnly === true ? NOTHING : openedBy(consents, catalogue, today, 'tell', actor.person);
  return actor.role === 'counter' || actor.role === 'system'
    ? openedBy(consents, catalogue, today, 'tell', personId)
    : NOTHING;
};

/**
 * The counter sees every open row; what a department tells only the person concerned (with consent, at its own desk) is
 * closed to it and to the family, unless a consent opens it. A department sees its own rows, whatever their disclosure,
 * and those that hold one secret with it.
 * The system computes for itself and shows nobody.
 */
export function viewerOf(
  actor: Actor,
  { departments, source }: CompiledCatalogue,
  opened: ReadonlySet<string> = NOTHING,
): Viewer {
  if (actor.role === 'system') return { closed: new Set(), sees: () => true };
  const groupOf = (code: string) => departments.get(code)?.secrecyGroup;
  const own = actor.role === 'department' ? groupOf(actor.department) : undefined;
  const isOwn = ({ department }: Procedure) => own !== undefined && groupOf(department) === own;
  return {
    closed: new Set(
      source.procedures
        .filter((row) => row.disclosure !== 'open' && !isOwn(row) && !isOpened(row, opened))
        .map(({ code }) => code),
    ),
    sees: (row) => (actor.role === 'department' ? isOwn(row) : true),
  };
}

/** A row that is told only with consent, of a department that a consent opens; 同席 and own-desk rows no consent opens. */
export const isOpened = ({ department, disclosure }: Procedure, opened: ReadonlySet<string>): boolean =>
  disclosure === 'with-consent' && opened.has(department);
