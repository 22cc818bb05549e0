import type { Department } from '../../domain/catalogue.js';
import type { CompiledCatalogue } from '../../domain/compiled-catalogue.js';
import { type Consent, type ConsentPurpose, standsOn } from './consent-rows.js';

/** Whether a consent can open anything of this department: it waits for one, or has rows that it tells only with one. */
export const takesConsent = ({ code, askedOn, outside }: Department, { source }: CompiledCatalogue): boolean =>
  !outside &&
  (askedOn.basis === 'consent' ||
    source.procedures.some(({ department, disclosure }) => department === code && disclosure === 'with-consent'));

/**
 * Departments that a person's consents open today for this purpose: to be asked, or to tell. Where the law asks for the consent itself (地方税法22条), it must be
 * signed and by somebody whose heirship is proven, and what was signed must be kept; what is merely said opens no such department.
 */
export function openedBy(
  consents: readonly Consent[],
  { departments }: CompiledCatalogue,
  today: string,
  purpose: ConsentPurpose,
  personId?: string,
): ReadonlySet<string> {
  const given = consents.filter(
    (one) =>
      standsOn(one, today) && one.purposes.includes(purpose) && (personId === undefined || one.personId === personId),
  );
  return new Set(
    given.flatMap((consent) =>
      consent.departments.filter((code) => {
        const department = departments.get(code);
        return department !== undefined && (department.askedOn.basis !== 'consent' || isSignedByHeir(consent));
      }),
    ),
  );
}

/** As strong as secrecy of taxes asks for, once what was signed is kept. */
export const signsForTaxes = ({ way, heirship }: Pick<Consent, 'way' | 'heirship'>): boolean =>
  way !== 'oral' && heirship === 'proven';

/** What was signed is there to be looked at: a paper by its scan, a signature on the screen with the consent itself. */
const isSignedByHeir = (consent: Consent): boolean =>
  signsForTaxes(consent) && (consent.way === 'screen' || consent.paperKept);

/** Departments of a consent on paper that it opens only once its scan is kept; none for one that doesn't count today: its scan would open nothing. */
export const waitForPaper = (consent: Consent, { departments }: CompiledCatalogue, today: string): readonly string[] =>
  consent.way === 'paper' && !consent.paperKept && standsOn(consent, today) && signsForTaxes(consent)
    ? consent.departments.filter((code) => departments.get(code)?.askedOn.basis === 'consent')
    : [];

/** Of them, who would be asked then: it was agreed that they look. */
export const askedByPaper = (consent: Consent, catalogue: CompiledCatalogue, today: string): readonly string[] =>
  consent.purposes.includes('look-up') ? waitForPaper(consent, catalogue, today) : [];
