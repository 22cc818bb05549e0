import {
  addDays,
  addMonths,
  ageOn,
  birthday,
  dateOf,
  FIRST_DATE,
  partsOf,
  type CalendarDate,
} from './calendar-date.js';
import { bool, countsOf, datesOf, mayBe, valuesWithout, type Derivation } from './derivation.js';
import { BEFORE_CARE, CHILDREN } from './derived-children.js';
import { DAYCARE } from './derived-daycare.js';
import { combine, knownOf, type FactSheet, type Known } from './fact-sheet.js';
import { factNamed, type FactName } from './facts/index.js';
import { legalAgeOn } from './household.js';
import { everything, intersect, isSettled, type Knowledge } from './knowledge.js';

/** A date that follows from another, rising with it, so that the ends of an interval map to the ends. */
function dateFrom(fact: FactName, from: FactName, map: (date: CalendarDate) => CalendarDate): Derivation {
  return {
    fact,
    from: [from],
    derive: (sheet) => {
      const range = datesOf(sheet, from);
      return range
        ? { type: 'date', none: false, range: { from: map(range.from), to: map(range.to) } }
        : everything(factNamed(fact));
    },
  };
}

/** TRUE once the day reckoned from the birth date has come by the day of death. */
function reachedByDeath(fact: FactName, day: (birthDate: CalendarDate) => CalendarDate): Derivation {
  return {
    fact,
    from: ['birthDate', 'deathDate'],
    derive: (sheet) => {
      const [birth, death] = [datesOf(sheet, 'birthDate'), datesOf(sheet, 'deathDate')];
      if (!birth || !death) return everything(factNamed(fact));
      return bool(day(birth.from) <= death.to, day(birth.to) > death.from);
    },
  };
}

/** An age is reached on the eve of the birthday (年齢計算ニ関スル法律・民法143条). */
const eveOfBirthday = (years: number) => (birthDate: CalendarDate) => addDays(birthday(birthDate, years), -1);

/** The month after the first pension pay day (15th of an even month, 国民年金法18条3項) on or after the death. */
function monthAfterPayDay(deathDate: CalendarDate): CalendarDate {
  const { year, month, day } = partsOf(deathDate);
  const wait = month % 2 === 1 ? 1 : day <= 15 ? 0 : 2;
  return addMonths(dateOf({ year, month, day: 1 }), wait + 1, 'last');
}

/** In order of computing: what a derivation reads is stated or derived above it. */
export const DERIVATIONS: readonly Derivation[] = [
  {
    // A stated age narrows the birth date; it is never itself compared with 65 or 75.
    fact: 'birthDate',
    from: ['ageAtDeath', 'deathDate'],
    fromStated: true,
    derive: (sheet) => {
      const [age, death] = [countsOf(sheet, 'ageAtDeath'), datesOf(sheet, 'deathDate')];
      if (!death) return everything(factNamed('birthDate'));
      const bornBy = (years: number, day: CalendarDate) => addMonths(day, -12 * years, 'last');
      const tooEarly = age.to === Infinity ? FIRST_DATE : bornBy(age.to + 1, death.from);
      const from = tooEarly === FIRST_DATE ? FIRST_DATE : addDays(tooEarly, 1);
      return { type: 'date', none: false, range: { from, to: bornBy(age.from, death.to) } };
    },
  },
  {
    fact: 'ageAtDeath',
    from: ['birthDate', 'deathDate'],
    fromStated: true,
    derive: (sheet) => {
      const [birth, death] = [datesOf(sheet, 'birthDate'), datesOf(sheet, 'deathDate')];
      if (!birth || !death) return everything(factNamed('ageAtDeath'));
      const oldest = birth.from === FIRST_DATE ? Infinity : Math.max(0, ageOn(birth.from, death.to));
      return { type: 'int', none: false, range: { from: Math.max(0, ageOn(birth.to, death.from)), to: oldest } };
    },
  },
  // 国民年金法37条2号 with 年齢計算ニ関スル法律: reached on the eve of the birthday.
  reachedByDeath('reached60ByDeath', eveOfBirthday(60)),
  // 介護保険法9条・10条 with 年齢計算ニ関スル法律: reached on the eve of the birthday.
  reachedByDeath('reached65ByDeath', eveOfBirthday(65)),
  // 高齢者医療確保法50条1号・52条1号: from the birthday itself.
  reachedByDeath('aged75AtDeath', (birthDate) => birthday(birthDate, 75)),
  dateFrom('dayAfterDeath', 'deathDate', (date) => addDays(date, 1)),
  dateFrom('pensionPaymentMonthNext', 'deathDate', monthAfterPayDay),
  {
    // 高齢者医療確保法50条・51条1号, 国民健康保険法6条9号. Under 65 nobody is 後期; welfare recipients have neither.
    fact: 'healthInsurance',
    from: ['aged75AtDeath', 'reached65ByDeath', 'seikatsuHogo'],
    derive: (sheet) => {
      const onWelfare = mayBe(sheet, 'seikatsuHogo', true) ? ['welfareExempt'] : [];
      const elderly = mayBe(sheet, 'seikatsuHogo', false) ? ['kouki'] : [];
      if (!mayBe(sheet, 'aged75AtDeath', false)) return { type: 'one', possible: [...elderly, ...onWelfare].sort() };
      const young = !mayBe(sheet, 'reached65ByDeath', true) && !mayBe(sheet, 'aged75AtDeath', true);
      const tooYoung = young ? ['kouki'] : [];
      return valuesWithout('healthInsurance', [...tooYoung, ...(elderly.length === 0 ? ['kokuho', 'kouki'] : [])]);
    },
  },
  ...BEFORE_CARE,
  {
    // 介護保険法9条・10条・13条: first category from 65 in the city of the address (or of the facility rule).
    fact: 'ltcInsured',
    from: ['reached65ByDeath', 'residentOfCity', 'insuredHereUnderFacilityRule', 'ltcCertified', 'ageAtDeath'],
    derive: (sheet) => {
      const here = mayBe(sheet, 'residentOfCity', true) || mayBe(sheet, 'insuredHereUnderFacilityRule', true);
      const elsewhere = mayBe(sheet, 'residentOfCity', false) && mayBe(sheet, 'insuredHereUnderFacilityRule', false);
      const [older, younger] = [mayBe(sheet, 'reached65ByDeath', true), mayBe(sheet, 'reached65ByDeath', false)];
      const certified = here && younger && mayBe(sheet, 'ltcCertified', true) && countsOf(sheet, 'ageAtDeath').to >= 39;
      const none =
        elsewhere || (younger && (mayBe(sheet, 'ltcCertified', false) || countsOf(sheet, 'ageAtDeath').from < 40));
      return {
        type: 'one',
        possible: [
          ...(older && here ? ['cat1'] : []),
          ...(certified ? ['cat2Certified'] : []),
          ...(none ? ['none'] : []),
        ],
      };
    },
  },
  ...CHILDREN,
  {
    // 国民年金法52条の2第1項ただし書・49条1項ただし書: whoever draws one of the two has received it.
    fact: 'everReceivedOldAgeOrDisabilityBasic',
    from: ['pensionTypes'],
    derive: (sheet) => {
      const drawn = knownOf(sheet, 'pensionTypes');
      const certain = drawn.type === 'set' && drawn.in.some((kind) => kind === 'roureiKiso' || kind === 'shogaiKiso');
      return certain ? bool(true, false) : everything(factNamed('everReceivedOldAgeOrDisabilityBasic'));
    },
  },
  {
    // childrenUnder18 also counts disabled children below 20, so neither fact follows from the other.
    fact: 'becomesSingleParent',
    from: ['deceasedIsParentOfMinor', 'childrenUnder18'],
    derive: (sheet) =>
      bool(mayBe(sheet, 'deceasedIsParentOfMinor', true) || countsOf(sheet, 'childrenUnder18').to > 0, true),
  },
  {
    fact: 'remainingMembers',
    from: ['remainingMembersAged15Plus'],
    fromStated: true,
    derive: (sheet) => ({
      type: 'int',
      none: false,
      range: { from: countsOf(sheet, 'remainingMembersAged15Plus').from, to: Infinity },
    }),
  },
  {
    fact: 'remainingMembersAged15Plus',
    from: ['remainingMembers'],
    fromStated: true,
    derive: (sheet) => ({ type: 'int', none: false, range: { from: 0, to: countsOf(sheet, 'remainingMembers').to } }),
  },
  ...DAYCARE,
  {
    fact: 'cat1PaidAndExemptMonths',
    from: ['cat1PaidMonths'],
    derive: (sheet) => ({
      type: 'int',
      none: false,
      range: { from: countsOf(sheet, 'cat1PaidMonths').from, to: Infinity },
    }),
  },
  {
    // Without a spouse there is no pension category to ask about.
    fact: 'spousePensionCategory',
    from: ['spouseExists'],
    derive: (sheet) =>
      mayBe(sheet, 'spouseExists', true)
        ? everything(factNamed('spousePensionCategory'))
        : { type: 'one', possible: ['none'] },
  },
  {
    // Pension rules read the age as the law counts it (年齢計算ニ関スル法律): from the birth date it moves with the day of death.
    fact: 'spouseAge',
    from: ['spouseExists', 'spouseBirthDate', 'deathDate'],
    derive: (sheet) => {
      const [birth, death] = [datesOf(sheet, 'spouseBirthDate'), datesOf(sheet, 'deathDate')];
      const oldest = birth && death && birth.from !== FIRST_DATE ? legalAgeOn(birth.from, death.to) : Infinity;
      const youngest = birth && death ? legalAgeOn(birth.to, death.from) : 0;
      return {
        type: 'int',
        range: mayBe(sheet, 'spouseExists', true) ? { from: youngest, to: oldest } : null,
        none: mayBe(sheet, 'spouseExists', false),
      };
    },
  },
  {
    // Who is 58 or younger on the day of death reaches 60 later; who is 59 may reach it on the next day (国民年金法9条3号).
    fact: 'spouseReached60DayAfterDeath',
    from: ['spouseAge'],
    derive: (sheet) => {
      const age = knownOf(sheet, 'spouseAge');
      const { from, to } = countsOf(sheet, 'spouseAge');
      const noSpouse = age.type === 'int' && age.range === null;
      return bool(!noSpouse && to >= 59, noSpouse || from <= 59 || mayBeNone(age));
    },
  },
  {
    fact: 'spouseReached60DayAfterDeath',
    from: ['spouseBirthDate', 'deathDate'],
    derive: (sheet) => {
      const [birth, death] = [datesOf(sheet, 'spouseBirthDate'), datesOf(sheet, 'deathDate')];
      const reaches = eveOfBirthday(60);
      if (!birth || !death) return bool(true, true);
      return bool(reaches(birth.from) <= addDays(death.to, 1), reaches(birth.to) > addDays(death.from, 1));
    },
  },
];

const mayBeNone = (known: Knowledge): boolean => known.type === 'int' && known.none;

const derivations: ReadonlyMap<FactName, readonly Derivation[]> = new Map(
  DERIVATIONS.map(({ fact }) => [fact, DERIVATIONS.filter((derivation) => derivation.fact === fact)]),
);
const derivationsOf = (fact: FactName): readonly Derivation[] => derivations.get(fact) ?? [];

/** The facts from which this one may be worked out. */
export const inputsOf = (fact: FactName): readonly FactName[] => derivationsOf(fact).flatMap(({ from }) => from);

/** A sheet with the steps by which it was worked out. */
export interface Worked {
  readonly sheet: FactSheet;
  readonly stated: ReadonlyMap<FactName, readonly Knowledge[]>;
  readonly settled: ReadonlySet<FactName>;
  /** Before any derivation. */
  readonly first: FactSheet;
  /** In the order of the derivations; null for one that did not take place. */
  readonly steps: readonly (Step | null)[];
}

interface Step {
  readonly inputs: readonly (Known | undefined)[];
  readonly said: Knowledge;
  readonly before: readonly Knowledge[] | undefined;
  readonly after: readonly Knowledge[];
  readonly known: Known | null;
}

/**
 * Adds every derived statement to what was stated; the stated value and the derived one meet like two sources. A fact
 * that a person settled takes no other source, the derived one included (design §6.3).
 */
export const withDerived = (
  stated: ReadonlyMap<FactName, readonly Knowledge[]>,
  settled: ReadonlySet<FactName> = new Set(),
): FactSheet => workOut(stated, settled).sheet;

/** As {@link withDerived}. On a `basis`, what is given here takes the place of its statements on the same facts; all else stays. */
export function workOut(
  given: ReadonlyMap<FactName, readonly Knowledge[]>,
  settledByPerson: ReadonlySet<FactName> = new Set(),
  basis?: Worked,
): Worked {
  const stated = basis ? new Map(basis.stated) : new Map<FactName, readonly Knowledge[]>();
  const settled = basis ? new Set([...basis.settled, ...settledByPerson]) : settledByPerson;
  const first = new Map(basis?.first);
  for (const [fact, list] of given) {
    stated.set(fact, list);
    const known = combine(list);
    if (known) first.set(fact, known);
  }
  const sheet = new Map(first);
  const derived = new Map<FactName, readonly Knowledge[]>();
  const steps = DERIVATIONS.map(({ fact, from, fromStated, derive }, index) => {
    if (settled.has(fact)) return null;
    const read = fromStated ? first : sheet;
    const inputs = from.map((input) => read.get(input));
    const before = derived.get(fact) ?? stated.get(fact);
    const same = basis?.steps[index];
    const said = same && inputs.every((input, place) => input === same.inputs[place]) ? same.said : derive(read);
    const step = same && said === same.said && before === same.before ? same : stepOf(inputs, said, before);
    derived.set(fact, step.after);
    if (step.known) sheet.set(fact, step.known);
    return step;
  });
  return { sheet, stated, settled, first, steps };
}

function stepOf(inputs: Step['inputs'], said: Knowledge, before: Step['before']): Step {
  const stood = before ? combine(before) : null;
  // Beside statements that contradict each other, what follows counts only if it contradicts them all: else it would make
  // more possible than they do, and knowing more would take back what was decided.
  const silent = stood?.conflict === true && intersect(stood.known, said) !== null;
  const after = silent ? (before ?? []) : [...(before ?? []), said];
  return { inputs, said, before, after, known: combine(after) };
}

/**
 * The facts a person can be asked for in place of this one: itself, or for a computed fact its inputs still open. Where
 * statements on the computed fact contradict each other or what is computed, it has to be settled itself.
 */
export function askableInputs(fact: FactName, sheet: FactSheet): FactName[] {
  if (factNamed(fact).class !== 'derived') return [fact];
  const inputs = derivationsOf(fact)
    .flatMap(({ from }) => from)
    .filter((input) => input !== 'ageAtDeath');
  const open = inputs.filter((input) => !isSettled(knownOf(sheet, input)));
  const itself = open.length === 0 || sheet.get(fact)?.conflict ? [fact] : [];
  return [...itself, ...open.flatMap((input) => askableInputs(input, sheet))];
}
