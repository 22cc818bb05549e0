import { invalid, type Path, type Refusal } from '../access/refusal.js';
import { reasonProblems } from '../cases/free-text.js';
import type { Notice } from '../cases/notice.js';
import type { CorrectDeathNoticeInput, RegisterDeathNoticeInput } from '../contract/generated.js';
import { readDay } from '../domain/era.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { toldApartProblems } from './duplicates.js';
import { isOtherByName } from '../cases/same-person.js';
import { noticeProblems } from './notice-input.js';
import { householdOf, nationalityOf, registerStateOf, sexOf, SOURCES } from './read-notice-input.js';

/** Not given (or null) leaves what stands; an empty text takes it away. */
const corrected = (given: string | null | undefined, stands: string | null): string | null =>
  given === undefined || given === null ? stands : given === '' ? null : given;

/** The notice as it stands after the correction, were it final: what the plausibility is tried on. */
function replaced(notice: Notice, input: CorrectDeathNoticeInput): Notice {
  const { deceased } = notice;
  const from = input.deathDate ?? notice.deathDate;
  // A new day of death is the whole new statement: without a last possible day it is certain.
  const to = input.deathDateTo ?? (input.deathDate ? null : notice.deathDateTo);
  const birthDate = corrected(input.birthDate, deceased.birthDate);
  const source = input.source ? SOURCES[input.source] : notice.source;
  const next: Notice = {
    ...notice,
    source,
    // Nothing was filed yet after all: the day that was typed is none.
    filedOn: input.filedOn ?? (input.source === 'TOLD_BY_FAMILY' ? null : notice.filedOn),
    registerState: input.registerState ? registerStateOf(input.registerState) : notice.registerState,
    deathDate: from,
    deathDateTo: to === from ? null : to,
    deceased: {
      name: input.name ?? deceased.name,
      kana: corrected(input.kana, deceased.kana),
      birthDate: birthDate === null ? null : (readDay(birthDate) ?? birthDate),
      address: corrected(input.address, deceased.address),
      personNumber: corrected(input.personNumber, deceased.personNumber),
      registeredHere: input.registeredHere ?? deceased.registeredHere,
      sex: sexOf(input.sex) ?? deceased.sex,
      nationality: nationalityOf(input.nationality) ?? deceased.nationality,
    },
    household: householdOf(input.household) ?? notice.household,
  };
  if (!isOtherByName(notice, next)) return next;
  // Nobody has said anything of this person's household, sex or nationality but what stands in this correction.
  const ofThemselves = { sex: sexOf(input.sex), nationality: nationalityOf(input.nationality) };
  return { ...next, deceased: { ...next.deceased, ...ofThemselves }, household: householdOf(input.household) };
}

/**
 * Both dates alive: from the earliest to the latest day that either names. The date follows the register and never leads
 * (戸籍法24条・113条: a correction there takes days or weeks); meanwhile the earlier, safer deadline shows.
 */
function bothAlive(old: Notice, next: Notice): Notice {
  const days = [
    old.deathDate,
    old.deathDateTo ?? old.deathDate,
    next.deathDate,
    next.deathDateTo ?? next.deathDate,
  ].sort();
  const [from = next.deathDate, to = from] = [days[0], days.at(-1)];
  return { ...next, deathDate: from, deathDateTo: to === from ? null : to };
}

/** Reads a correction against the notice it corrects. */
export function readCorrection(notice: Notice, input: CorrectDeathNoticeInput, today: string): Result<Notice, Refusal> {
  const next = replaced(notice, input);
  const [problem] = [
    ...reasonProblems(input.evidence, ['input', 'evidence']),
    ...toldApartProblems(input.notTheSameAs ?? []),
    ...underWayProblems(input),
    ...plausibility(next, input, today),
  ];
  if (problem) return failure(problem);
  const result = input.cause === 'UNDER_WAY' ? bothAlive(notice, next) : next;
  return JSON.stringify(result) === JSON.stringify(notice) ? failure(nothingCorrected) : success(result);
}

/** As in registration, at the fields of this input. */
function plausibility(next: Notice, input: CorrectDeathNoticeInput, today: string): Refusal[] {
  const { deceased } = next;
  const whole: RegisterDeathNoticeInput = {
    source: 'FILED_HERE',
    deathDate: next.deathDate,
    deathDateTo: next.deathDateTo,
    filedOn: next.filedOn,
    deceased: {
      name: deceased.name,
      kana: deceased.kana,
      birthDate: deceased.birthDate,
      address: deceased.address,
      personNumber: deceased.personNumber,
      household: input.household ?? null,
    },
  };
  return noticeProblems(whole, today).map((problem) => ({ ...problem, path: here(problem.path, input) }));
}

function here(path: Path, input: CorrectDeathNoticeInput): string[] {
  const [root = 'input', ...rest] = path.map(String).filter((part) => part !== 'deceased');
  const [field = ''] = rest;
  // A day that stood and no longer fits: the new day of death is what to look at.
  const stood = (field === 'filedOn' && !input.filedOn) || (field === 'birthDate' && !input.birthDate);
  return stood ? [root, input.deathDate ? 'deathDate' : 'deathDateTo'] : [root, ...rest];
}

const NO_DAY_OF_DEATH = [
  'name',
  'kana',
  'birthDate',
  'personNumber',
  'address',
  'registeredHere',
  'registerState',
  'source',
  'filedOn',
  'sex',
  'nationality',
  'household',
] as const;

/** Two days can be kept alive; two names or two people can't. */
function underWayProblems(input: CorrectDeathNoticeInput): Refusal[] {
  if (input.cause !== 'UNDER_WAY') return [];
  const field = NO_DAY_OF_DEATH.find((name) => input[name] !== undefined && input[name] !== null);
  if (field === undefined) return [];
  return [
    invalid(
      'ONLY_DATES_UNDER_WAY',
      {
        ja: '訂正の手続き中は、亡くなられた日だけを直せます。ほかの内容は、戸籍などの訂正が済んでから直してください。',
        en: 'While a correction is under way only the day of death can be changed. Correct the rest once the register is corrected.',
      },
      ['input', field],
    ),
  ];
}

const nothingCorrected = invalid(
  'NOTHING_CORRECTED',
  {
    ja: '今の届出と変わるところがありません。直すところを入れてください。',
    en: 'This says what the notice says already. Give what is to be corrected.',
  },
  ['input'],
);

/** The register has caught up and nothing else changed: no rule, no matching reads that, so nobody is asked again. */
export const onlyTheRegisterState = (before: Notice, after: Notice): boolean =>
  JSON.stringify({ ...before, registerState: null }) === JSON.stringify({ ...after, registerState: null });

const CAUSES = {
  OUR_SLIP: 'our-slip',
  IMPORT: 'import',
  REGISTER_CORRECTED: 'register-corrected',
  UNDER_WAY: 'under-way',
} as const;
export const causeOf = ({ cause }: CorrectDeathNoticeInput): string => CAUSES[cause];
