import { z } from 'zod';

/** What a death notice said, as it stands now: the sealed content of a case. Dates ISO, names code point by code point. */
const notice = z.object({
  source: z.enum(['filed-here', 'notified-by-other-city', 'told-by-family']),
  filedOn: z.string().nullable(),
  registerState: z.enum(['pending', 'done']),
  deathDate: z.string(),
  deathDateTo: z.string().nullable(),
  deceased: z.object({
    name: z.string(),
    kana: z.string().nullable(),
    birthDate: z.string().nullable(),
    address: z.string().nullable(),
    personNumber: z.string().nullable(),
    registeredHere: z.boolean().nullable(),
    /** Notices of before have neither: there the register's statement alone tells. */
    sex: z.enum(['male', 'female']).nullable().default(null),
    nationality: z
      .enum(['japanese', 'midLongTermResident', 'specialPermanentResident', 'otherForeign'])
      .nullable()
      .default(null),
  }),
  /** Kept so that ages can be counted anew when the day of death is corrected; notices of before have none. */
  household: z
    .object({
      deceasedWasHead: z.boolean().nullable(),
      members: z.array(z.object({ birthDate: z.string().nullable(), relation: z.string().nullable() })),
    })
    .nullable()
    .default(null),
});
export type Notice = z.infer<typeof notice>;

export const PERSON_ROLES = [
  'notifier',
  'funeral-host',
  'visitor',
  'heir-representative',
  'pension-claimant',
  'new-head',
  'addressee',
] as const;

export const TELEPHONE_FROM = ['notice', 'desk', 'told'] as const;

const person = z.object({
  roles: z.array(z.enum(PERSON_ROLES)),
  name: z.string().nullable(),
  /** People of before have none. */
  kana: z.string().nullable().default(null),
  /** As seen from the person who died. */
  relation: z.string().nullable(),
  language: z.enum(['ja', 'en']),
  address: z.string().nullable(),
  telephone: z.string().nullable(),
  /**
   * Where the number comes from, and since which day it stands. To call back the number that a caller gave checks nobody; people
   * of before have nothing here, and nobody knows.
   */
  telephoneFrom: z
    .object({ from: z.enum(TELEPHONE_FROM), on: z.string() })
    .nullable()
    .default(null),
});
export type PersonOfCase = z.infer<typeof person>;

const keptPerson = person.extend({
  /** Who added them when; null of whoever came with the notice, and of people who were added before this was kept. */
  added: z.object({ by: z.string(), at: z.string() }).nullable().default(null),
  /** Rises with every correction. */
  version: z.number().int().positive().default(1),
  /** Added by mistake: no longer one of the case. */
  takenOut: z.boolean().default(false),
  /** What stood before, oldest first, and who changed it when. */
  earlier: z.array(person.extend({ takenOut: z.boolean(), by: z.string(), at: z.string() })).default([]),
});
/** A person of a case with what stood before; sealed as one. */
export type KeptPerson = z.infer<typeof keptPerson>;

const said = z.object({
  value: z.unknown(),
  at: z.string(),
  settled: z.boolean().optional(),
  whom: z.string().optional(),
  remark: z.string().optional(),
  forebearsToo: z.boolean().optional(),
});
const statement = z.record(z.string(), said);

/** Reads what was sealed; another shape means the bytes are not ours. */
export const readNotice = (sealed: unknown): Notice => notice.parse(sealed);
export const readPerson = (sealed: unknown): KeptPerson => keptPerson.parse(sealed);
export const readStatement = (sealed: unknown): z.infer<typeof statement> => statement.parse(sealed);
