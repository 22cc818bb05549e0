import type { Notice, PersonOfCase } from '../cases/notice.js';
import type {
  HouseholdInput,
  Nationality,
  PersonInput,
  RegisterDeathNoticeInput,
  RegisterState,
  Role,
  Sex,
  TelephoneFrom,
} from '../contract/generated.js';
import { addDays, type CalendarDate } from '../domain/calendar-date.js';
import { readDay } from '../domain/era.js';

export const SOURCES = {
  FILED_HERE: 'filed-here',
  NOTIFIED_BY_OTHER_CITY: 'notified-by-other-city',
  TOLD_BY_FAMILY: 'told-by-family',
} as const;
const SEXES: Readonly<Record<Sex, Notice['deceased']['sex']>> = { MALE: 'male', FEMALE: 'female' };
const NATIONALITIES: Readonly<Record<Nationality, Notice['deceased']['nationality']>> = {
  JAPANESE: 'japanese',
  MID_LONG_TERM_RESIDENT: 'midLongTermResident',
  SPECIAL_PERMANENT_RESIDENT: 'specialPermanentResident',
  OTHER_FOREIGN: 'otherForeign',
};
export const ROLES: Readonly<Record<Role, PersonOfCase['roles'][number]>> = {
  NOTIFIER: 'notifier',
  FUNERAL_HOST: 'funeral-host',
  VISITOR: 'visitor',
  HEIR_REPRESENTATIVE: 'heir-representative',
  PENSION_CLAIMANT: 'pension-claimant',
  NEW_HEAD: 'new-head',
  ADDRESSEE: 'addressee',
};

/** An empty field says nothing. Nothing else of a text is changed: names are kept as they are written. */
export const orNull = (text: string | null | undefined): string | null =>
  text === undefined || text === null || text === '' ? null : text;

export const registerStateOf = (state: RegisterState | null | undefined): Notice['registerState'] =>
  state === 'DONE' ? 'done' : 'pending';

export const sexOf = (sex: Sex | null | undefined): Notice['deceased']['sex'] => (sex ? SEXES[sex] : null);
export const nationalityOf = (nationality: Nationality | null | undefined): Notice['deceased']['nationality'] =>
  nationality ? NATIONALITIES[nationality] : null;

export const householdOf = (household: HouseholdInput | null | undefined): Notice['household'] =>
  household
    ? {
        deceasedWasHead: household.deceasedWasHead ?? null,
        members: household.members.map(({ birthDate, relation }) => ({
          birthDate: birthDate ?? null,
          relation: orNull(relation),
        })),
      }
    : null;

export function noticeOf({
  source,
  filedOn,
  registerState,
  deathDate,
  deathDateTo,
  deceased,
}: RegisterDeathNoticeInput): Notice {
  return {
    source: SOURCES[source],
    filedOn: filedOn ?? null,
    registerState: registerStateOf(registerState),
    deathDate,
    deathDateTo: deathDateTo && deathDateTo !== deathDate ? deathDateTo : null,
    deceased: {
      name: deceased.name,
      kana: orNull(deceased.kana),
      birthDate: deceased.birthDate ? readDay(deceased.birthDate) : null,
      address: orNull(deceased.address),
      personNumber: orNull(deceased.personNumber),
      registeredHere: deceased.registeredHere ?? null,
      sex: sexOf(deceased.sex),
      nationality: nationalityOf(deceased.nationality),
    },
    household: householdOf(deceased.household),
  };
}

/** @param told the notice itself was told by whoever called: then a number in it is nothing but their word */
export const personOf = (
  { roles, name, relation, language, address, telephone, telephoneFrom }: PersonInput,
  { on, told }: { readonly on: CalendarDate; readonly told: boolean },
): PersonOfCase => ({
  roles: roles.map((role) => ROLES[role]),
  name: orNull(name),
  kana: null,
  relation: orNull(relation),
  language: language === 'EN' ? 'en' : 'ja',
  address: orNull(address),
  telephone: orNull(telephone),
  telephoneFrom: numberFrom(orNull(telephone), telephoneFrom ?? (told ? 'TOLD' : 'NOTICE'), on),
});

const FROM = { NOTICE: 'notice', DESK: 'desk', TOLD: 'told' } as const satisfies Readonly<
  Record<TelephoneFrom, string>
>;

/** Where a number comes from that stands from today on; of none there is nothing to say. */
export const numberFrom = (
  telephone: string | null,
  from: TelephoneFrom,
  on: CalendarDate,
): PersonOfCase['telephoneFrom'] => (telephone === null ? null : { from: FROM[from], on });

/** By 7 days after the death (国民年金法施行規則4条・24条): known only where both days are. */
export function withinSevenDays({ filedOn, deathDate, deathDateTo }: Notice): boolean | null {
  if (filedOn === null) return null;
  if (filedOn <= addDays(deathDate, 7)) return true;
  return filedOn > addDays(deathDateTo ?? deathDate, 7) ? false : null;
}
