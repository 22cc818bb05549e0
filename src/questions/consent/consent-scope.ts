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
 * signed and by somebody whose heirship is proven; what is merely said opens no such department.
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

/** As strong as secrecy of taxes asks for. */
export const isSignedByHeir = ({ way, heirship }: Pick<Consent, 'way' | 'heirship'>): boolean =>
  way !== 'oral' && heirship === 'proven';
