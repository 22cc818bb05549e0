import { z } from 'zod';
import type { Catalogue, Department } from '../domain/catalogue.js';
import type { OfficeHours } from '../domain/office-hours.js';

/** What is read from the newest release for running cases too: where a department is found, what it is called, and how it looks. */
export type Contact = Pick<
  Department,
  'name' | 'contact' | 'topic' | 'whereToLook' | 'standsInForebearsName' | 'phrases'
>;
export type Contacts = Readonly<Record<string, Contact>>;

export const contactsOf = ({ departments }: Catalogue): Contacts =>
  Object.fromEntries(
    departments.map(({ code, name, contact: where, topic, whereToLook, standsInForebearsName, phrases }) => [
      code,
      {
        name,
        contact: where,
        ...(topic ? { topic } : {}),
        ...(whereToLook ? { whereToLook } : {}),
        ...(standsInForebearsName ? { standsInForebearsName } : {}),
        ...(phrases ? { phrases } : {}),
      },
    ]),
  );

/** Departments of the city hall keep its hours, where their files say nothing else; of other bodies nobody here knows. */
export const keepingHours = (catalogue: Catalogue, hours: OfficeHours): Catalogue => ({
  ...catalogue,
  departments: catalogue.departments.map((one) => (one.outside ? one : { ...one, contact: { hours, ...one.contact } })),
});

/** The catalogue without what is only contact: this is hashed, and kept with the case. */
export function lawOf(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    departments: catalogue.departments.map(
      ({
        topic: _topic,
        whereToLook: _where,
        standsInForebearsName: _forebears,
        phrases: _phrases,
        ...department
      }) => ({
        ...department,
        name: { ja: '', en: '' },
        contact: {},
      }),
    ),
  };
}

/** A stored law with today's contacts; a department that was never in the files keeps its code as its name. */
export function withContacts(law: Catalogue, contacts: Contacts): Catalogue {
  return {
    ...law,
    departments: law.departments.map((department) => {
      const today = contacts[department.code];
      return today
        ? { ...department, ...today }
        : { ...department, name: { ja: department.code, en: department.code } };
    }),
  };
}

export const isContacts = (stored: unknown): stored is Contacts => named.safeParse(stored).success;

const named = z.record(z.string(), z.object({ name: z.object({ ja: z.string(), en: z.string() }) }));
