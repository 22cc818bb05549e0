import type { GivenFact } from '../cases/fact-inputs.js';
import type { Notice, PersonOfCase } from '../cases/notice.js';
import { KIN } from '../cases/relations.js';
import { factNamed, type FactName } from '../domain/facts/index.js';
import { factsOfHousehold } from '../domain/household.js';
import { FAMILY, REGISTER } from '../domain/reading.js';
import type { Said } from '../domain/statements.js';
import { withinSevenDays } from './read-notice-input.js';

export type Facts = Partial<Record<FactName, unknown>>;

/** What the notice and the resident register say, as facts. */
export const factsOfNotice = (notice: Notice, people: readonly PersonOfCase[]): Facts => ({
  ...factsThatFollowTheNotice(notice),
  ...factsOfActingKin(people),
});

/** The facts that follow from what a correction can change: worked out anew with it. */
export function factsThatFollowTheNotice(notice: Notice): Facts {
  const { source, deathDate, deathDateTo, deceased, household } = notice;
  const inTime = withinSevenDays(notice);
  return {
    deathDate: deathDateTo === null ? deathDate : { from: deathDate, to: deathDateTo },
    ...(deceased.birthDate === null ? {} : { birthDate: deceased.birthDate }),
    ...(deceased.registeredHere === null ? {} : { residentOfCity: deceased.registeredHere }),
    ...(deceased.sex === null ? {} : { sex: deceased.sex }),
    ...(deceased.nationality === null ? {} : { nationalityCategory: deceased.nationality }),
    // What the family only tells may still have to be filed.
    ...(source === 'told-by-family' ? {} : { deathNoticeFiled: true }),
    ...(inTime === null ? {} : { deathNoticeWithin7Days: inTime }),
    ...(household ? factsOfHousehold(household, { from: deathDate, to: deathDateTo ?? deathDate }) : {}),
  };
}

/** 墓地埋葬法9条: somebody of the family acts, so nobody has to look for one. */
export const factsOfActingKin = (people: readonly PersonOfCase[]): Facts =>
  people.some(isRelativeWhoActs) ? { noKin: false } : {};

const isRelativeWhoActs = ({ roles, relation }: PersonOfCase): boolean =>
  relation !== null && KIN.includes(relation) && roles.some((role) => role === 'notifier' || role === 'funeral-host');

/** What the people of the case say of themselves by being named: who comes, and how that person was related. */
export function factsOfPeople(people: readonly PersonOfCase[]): Facts {
  const visitor = people.find(({ roles }) => roles.includes('visitor'));
  const host = people.some(({ roles }) => roles.includes('funeral-host'));
  if (!visitor) return {};
  return {
    ...(visitor.relation === null ? {} : { applicantRelation: visitor.relation }),
    ...(host ? { isChiefMourner: visitor.roles.includes('funeral-host') } : {}),
  };
}

/** Facts as statements, by source: register facts are the register's word, everything else that is given the family's. */
export function statementsOf(
  notice: Facts,
  people: Facts,
  given: readonly GivenFact[],
  at: string,
): Map<string, Record<string, Said>> {
  const said = (facts: Facts): Record<string, Said> =>
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, at }]));
  const ofRegister = given.filter(({ name }) => factNamed(name).class === 'shared');
  const ofFamily = given.filter(({ name }) => factNamed(name).class !== 'shared');
  const asFacts = (facts: readonly GivenFact[]): Facts =>
    Object.fromEntries(facts.map(({ name, value }) => [name, value]));
  return new Map([
    [REGISTER, said({ ...notice, ...asFacts(ofRegister) })],
    [FAMILY, said({ ...people, ...asFacts(ofFamily) })],
  ]);
}
