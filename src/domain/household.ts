import { addDays, ageOn, birthday, type CalendarDate } from './calendar-date.js';
import { pointOf } from './compare.js';
import type { FactName } from './facts/index.js';
import type { Interval } from './knowledge.js';

/** The resident register's household without the person who died; relation as seen from that person. */
export interface Household {
  readonly deceasedWasHead: boolean | null;
  readonly members: readonly { readonly birthDate: CalendarDate | null; readonly relation: string | null }[];
}

type Facts = Partial<Record<FactName, unknown>>;

/** The day on which an age is reached: the eve of the birthday (年齢計算ニ関スル法律・民法143条). */
const reaches = (birthDate: CalendarDate, years: number): CalendarDate => addDays(birthday(birthDate, years), -1);

/** Age as the law counts it: one more on the eve of each birthday. */
export const legalAgeOn = (birthDate: CalendarDate, day: CalendarDate): number =>
  Math.max(0, ageOn(birthDate, addDays(day, 1)));

/** 18歳年度末: the 31 March on or after the day on which 18 is reached (児童手当法3条, 国民年金法37条の2). */
const endOfFiscalYearAt18 = (birthDate: CalendarDate): CalendarDate =>
  pointOf(reaches(birthDate, 18), { of: 'birthDate', at: 'fiscalYearEnd' });

const numberOf = ({ from, to }: Interval<number>): unknown => (from === to ? from : { from, to });

/**
 * What a household in the resident register says, in the form of `FactInput` values, for a death on some day of the
 * interval: only what holds on each of its days is certain. It settles nothing about people registered elsewhere: no
 * spouse or child in the household leaves those facts unsaid.
 */
export function factsOfHousehold({ deceasedWasHead, members }: Household, death: Interval<CalendarDate>): Facts {
  const births = members.map(({ birthDate }) => birthDate);
  const certainly = (years: number) => births.filter((birth) => birth !== null && reaches(birth, years) <= death.from);
  const possibly = (years: number) => births.filter((birth) => birth === null || reaches(birth, years) <= death.to);
  const onlyElderly = members.length > 0 && certainly(65).length === members.length;
  const notOnlyElderly = possibly(65).length < members.length || members.length === 0;
  const spouse = members.find(({ relation }) => relation === 'spouse');
  const minors = members.filter(
    ({ relation, birthDate }) =>
      relation === 'child' && birthDate !== null && death.to <= endOfFiscalYearAt18(birthDate),
  );
  return {
    remainingMembers: members.length,
    remainingMembersAged15Plus: numberOf({ from: certainly(15).length, to: possibly(15).length }),
    ...(deceasedWasHead === null ? {} : { wasHouseholdHead: deceasedWasHead }),
    ...(onlyElderly || notOnlyElderly ? { remainingElderlyAlone: onlyElderly } : {}),
    ...(spouse ? { spouseExists: true } : {}),
    ...(spouse?.birthDate
      ? {
          spouseBirthDate: spouse.birthDate,
          spouseAge: numberOf({
            from: legalAgeOn(spouse.birthDate, death.from),
            to: legalAgeOn(spouse.birthDate, death.to),
          }),
        }
      : {}),
    ...(minors.length > 0 ? { deceasedIsParentOfMinor: true, childrenUnder18: { from: minors.length } } : {}),
  };
}
