import { addDays, ageOn, birthday, type CalendarDate } from './calendar-date.js';
import { pointOf } from './compare.js';
import type { FactName } from './facts/index.js';

/** The resident register's household without the person who died; relation as seen from that person. */
export interface Household {
  readonly deceasedWasHead: boolean | null;
  readonly members: readonly { readonly birthDate: CalendarDate | null; readonly relation: string | null }[];
}

type Facts = Partial<Record<FactName, unknown>>;

/** 18歳年度末: the 31 March on or after the day on which 18 is reached (児童手当法3条, 国民年金法37条の2; reached on the eve). */
const endOfFiscalYearAt18 = (birthDate: CalendarDate): CalendarDate =>
  pointOf(addDays(birthday(birthDate, 18), -1), { of: 'birthDate', at: 'fiscalYearEnd' });

/**
 * What a household in the resident register says, in the form of `FactInput` values. It settles nothing about people
 * registered elsewhere: no spouse or child in the household leaves those facts unsaid.
 */
export function factsOfHousehold({ deceasedWasHead, members }: Household, deathDate: CalendarDate): Facts {
  const births = members.map(({ birthDate }) => birthDate);
  const count = (test: (birthDate: CalendarDate) => boolean): unknown => {
    const certain = births.filter((birthDate) => birthDate !== null && test(birthDate)).length;
    const open = births.filter((birthDate) => birthDate === null).length;
    return open === 0 ? certain : { from: certain, to: certain + open };
  };
  const everyBirthKnown = births.every((birthDate) => birthDate !== null);
  const aged65 = births.filter((birthDate) => birthDate !== null && addDays(birthday(birthDate, 65), -1) <= deathDate);
  const spouse = members.find(({ relation }) => relation === 'spouse');
  const minors = members.filter(
    ({ relation, birthDate }) =>
      relation === 'child' && birthDate !== null && deathDate <= endOfFiscalYearAt18(birthDate),
  );
  return {
    remainingMembers: members.length,
    remainingMembersAged15Plus: count((birthDate) => addDays(birthday(birthDate, 15), -1) <= deathDate),
    ...(deceasedWasHead === null ? {} : { wasHouseholdHead: deceasedWasHead }),
    ...(everyBirthKnown ? { remainingElderlyAlone: members.length > 0 && aged65.length === members.length } : {}),
    ...(spouse ? { spouseExists: true } : {}),
    ...(spouse?.birthDate ? { spouseAge: ageOn(spouse.birthDate, deathDate) } : {}),
    ...(minors.length > 0 ? { deceasedIsParentOfMinor: true, childrenUnder18: { from: minors.length } } : {}),
  };
}
