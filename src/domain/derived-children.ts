import { addDays, birthday, FIRST_DATE, type CalendarDate } from './calendar-date.js';
import { pointOf } from './compare.js';
import { datesOf, type Derivation } from './derivation.js';
import { factNamed, type FactName } from './facts/index.js';
import { everything, type Knowledge } from './knowledge.js';

/** `fact` is certainly `value` while the child was certainly younger than the rule's age; otherwise nothing follows. */
function settledBelow(
  lastDay: (birthDate: CalendarDate) => CalendarDate,
  fact: FactName,
  value: boolean | string | Knowledge,
): Derivation {
  const said: Knowledge = typeof value === 'object' ? value : { type: 'one', possible: [value] };
  return {
    fact,
    from: ['birthDate', 'deathDate'],
    derive: (sheet) => {
      const [birth, death] = [datesOf(sheet, 'birthDate'), datesOf(sheet, 'deathDate')];
      const certainly = birth && death && birth.from !== FIRST_DATE && death.to <= lastDay(birth.from);
      return certainly ? said : everything(factNamed(fact));
    },
  };
}

/** An age is reached on the eve of the birthday (年齢計算ニ関スル法律・民法143条); the day before that eve is the last below it. */
const below = (years: number) => (birthDate: CalendarDate) => addDays(birthday(birthDate, years), -2);
/** End of compulsory schooling: the 31 March on or after the day on which 15 is reached (学校教育法17条, 年齢計算ニ関スル法律). */
const endOfSchool = (birthDate: CalendarDate) =>
  pointOf(addDays(birthday(birthDate, 15), -1), { of: 'birthDate', at: 'fiscalYearEnd' });

const NO_MONTHS: Knowledge = { type: 'int', none: false, range: { from: 0, to: 0 } };
const NO_CHILDREN = NO_MONTHS;

/** 介護保険法9条・19条: only who is insured can be certified, from 40 at the earliest (介護扶助 as well, 生活保護法15条の2). Worked out before who is insured. */
export const BEFORE_CARE: readonly Derivation[] = (
  ['ltcCertified', 'ltcApplicationPending', 'ltcReductionCertificate'] as const
).map((fact) => settledBelow(below(40), fact, false));

/**
 * What the law (of a birth: nature) rules out below an age, so that nobody asks the parents of a dead child about it.
 * What is merely improbable is not here: unknown is not "no". Who says otherwise makes a conflict, and is heard.
 */
export const CHILDREN: readonly Derivation[] = [
  // 道路交通法88条, 民法961条, 銃刀法5条の2.
  settledBelow(below(16), 'driverLicense', false),
  settledBelow(below(15), 'will', 'none'),
  settledBelow(below(14), 'gunOwner', false),
  ...(['selfEmployed', 'businessPermits', 'blueReturn', 'consumptionTaxpayer'] as const).map((fact) =>
    settledBelow(endOfSchool, fact, false),
  ),

  // 労働基準法56条: nobody works before the end of compulsory schooling; from 13 light work may be allowed (2項). Below 13
  // only film and theatre may: a child on the stage is heard when the family speaks of it.
  settledBelow(below(13), 'employedAtDeath', false),
  settledBelow(below(13), 'workRelatedDeath', false),
  // Hours at school count as work (労働基準法60条2項), so no pupil reaches the hours that insure (厚生年金保険法12条5号,
  // 雇用保険法6条); a pupil is no official, and 企業型・個人型DC follow the pension insurance (確定拠出年金法2条・62条).
  ...(['koseiFirstVisitWithin5y', 'employmentBenefitRecipient', 'publicServant', 'privatePensions'] as const).map(
    (fact) => settledBelow(endOfSchool, fact, false),
  ),
  settledBelow(endOfSchool, 'nationalPensionStatus', 'notInsured'),
  // A pupil can only have a survivor's pension (国民年金法37条の2, 厚生年金保険法59条): 障害基礎年金 without insurance begins
  // at 20 (国民年金法30条の4), all others presuppose insurance or age.
  settledBelow(endOfSchool, 'pensionTypes', { type: 'set', in: [], open: ['izokuKiso', 'izokuKosei', 'kyosai'] }),
  settledBelow(endOfSchool, 'everReceivedOldAgeOrDisabilityBasic', false),
  // 国民年金法7条1項1号: insured of the first category from 20; 農業者年金 stands on that (独立行政法人農業者年金基金法11条).
  // Of the third as well (3号); only who works in an insured workplace is insured earlier (2号).
  settledBelow(below(20), 'nationalPensionStatus', { type: 'one', possible: ['cat2', 'notInsured'] }),
  settledBelow(below(20), 'cat1PaidMonths', NO_MONTHS),
  settledBelow(below(20), 'cat1PaidAndExemptMonths', NO_MONTHS),
  settledBelow(below(20), 'pensionPrepaid', false),
  settledBelow(below(20), 'agriculturalPension', 'none'),
  // 25 years of insurance begin at 15 at the earliest; miners' and seamen's months counted up to 4/3 (国民年金法等の一部を
  // 改正する法律(昭和60年法律第34号)附則8条・47条), hence 20 years lived.
  settledBelow(below(35), 'koseiLongTermQualified', false),
  settledBelow(below(35), 'pension25Years', false),

  // 公職選挙法9条・49条2項; 印鑑登録証明事務処理要領第2の1.
  settledBelow(below(18), 'postalVotingCert', false),
  settledBelow(below(15), 'sealRegistered', false),
  // 民法731条: 18; before 2022-04-01 sixteen for women.
  settledBelow(below(16), 'spouseExists', false),
  settledBelow(below(16), 'survivorSpouseVisa', false),
  // Nature; adoption from 20 (民法792条).
  settledBelow(below(12), 'childrenUnder18', NO_CHILDREN),
  settledBelow(below(12), 'deceasedIsParentOfMinor', false),
  settledBelow(below(12), 'soleCustodian', false),
];
