import { invalid, type Path, type Refusal } from '../access/refusal.js';
import { telephoneProblems, textProblems } from '../cases/free-text.js';
import { birthProblems, rangeProblems, realDay, realTypedDay } from '../cases/day-problems.js';
import { relationProblems } from '../cases/relations.js';
import { isUuid } from '../cases/uuid.js';
import type {
  DeceasedInput,
  HouseholdMemberInput,
  PersonInput,
  RegisterDeathNoticeInput,
} from '../contract/generated.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { inEra, readDay } from '../domain/era.js';

/** Text longer than this is no name and no address. */
const LONGEST = { name: 200, address: 400, short: 100 } as const;

/** What is wrong with the notice, in the order of the form; empty when it can be registered. */
export function noticeProblems(input: RegisterDeathNoticeInput, today: CalendarDate): Refusal[] {
  const { deceased, people } = input;
  return [
    ...keyProblems(input.idempotencyKey ?? null),
    ...deceasedProblems(deceased),
    ...dateProblems(input, today),
    ...(people ?? []).flatMap((person, index) => personProblems(person, ['input', 'people', index])),
    ...(deceased.household?.members ?? []).flatMap((member, index) =>
      memberProblems(member, ['input', 'deceased', 'household', 'members', index], today),
    ),
  ];
}

/** Random keys are often UUIDs, whose last group may be twelve digits; any other key is a text like others. */
function keyProblems(key: string | null): Refusal[] {
  const path: Path = ['input', 'idempotencyKey'];
  if (key === null || isUuid(key)) return [];
  if (key !== '' && key.length <= LONGEST.short) return textProblems(key, path);
  return [
    invalid(
      'BAD_KEY',
      {
        ja: '受付の控え番号(idempotencyKey)は1〜100文字で指定してください。',
        en: 'Give an idempotencyKey of 1 to 100 characters.',
      },
      path,
    ),
  ];
}

function deceasedProblems({ name, kana, address, personNumber, birthDate }: DeceasedInput): Refusal[] {
  const at = (field: string): Path => ['input', 'deceased', field];
  return [
    ...(name.trim() === ''
      ? [
          invalid(
            'NAME_MISSING',
            {
              ja: 'お名前を入れてください。分からないときは「不詳」と書いてください。',
              en: 'Give the name; write 不詳 if it is not known.',
            },
            at('name'),
          ),
        ]
      : []),
    ...textProblems(name, at('name'), LONGEST.name),
    ...kanaProblems(kana, at('kana')),
    ...textProblems(address, at('address'), LONGEST.address),
    ...(personNumber && !/^\d{1,10}$/.test(personNumber)
      ? [
          invalid(
            'PERSON_NUMBER_WRONG',
            {
              ja: '宛名番号は10桁までの数字で入れてください。マイナンバーや住民票コードは入れないでください。',
              en: 'The person number has up to 10 digits. Never enter a My Number or a resident record code.',
            },
            at('personNumber'),
          ),
        ]
      : []),
    ...(birthDate ? realTypedDay(birthDate, at('birthDate')) : []),
  ];
}

/** In any width, and with its voiced marks beside the letter, as old registers export it: ﾜﾀﾅﾍﾞ. */
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s\u3000ｰ･\uff9e\uff9f\u3099-\u309c]+$/u;

export function kanaProblems(kana: string | null | undefined, path: Path): Refusal[] {
  const isKana = !kana || KANA.test(kana);
  return [
    ...textProblems(kana, path, LONGEST.name),
    ...(isKana
      ? []
      : [
          invalid(
            'KANA_WRONG',
            { ja: 'ふりがなは、ひらがなかカタカナで入れてください。', en: 'Write the kana in hiragana or katakana.' },
            path,
          ),
        ]),
  ];
}

function dateProblems(
  { deathDate, deathDateTo, filedOn, deceased }: RegisterDeathNoticeInput,
  today: CalendarDate,
): Refusal[] {
  const wrong = [
    ...realDay(deathDate, ['input', 'deathDate']),
    ...(deathDateTo ? realDay(deathDateTo, ['input', 'deathDateTo']) : []),
    ...(filedOn ? realDay(filedOn, ['input', 'filedOn']) : []),
  ];
  if (wrong.length > 0) return wrong;
  const last = deathDateTo ?? deathDate;
  const [field, day] = deathDate > today ? ['deathDate', deathDate] : ['deathDateTo', last];
  const born = deceased.birthDate ? readDay(deceased.birthDate) : null;
  return [
    ...rangeProblems(deathDate, last, ['input', 'deathDateTo']),
    ...(day > today
      ? [
          invalid(
            'DEATH_IN_FUTURE',
            {
              ja: `亡くなられた日(${inEra(day).ja})が今日より後になっています。日付を確かめてください。`,
              en: `The day of death (${day}) lies after today. Check the date.`,
            },
            ['input', field],
          ),
        ]
      : []),
    ...(born === null ? [] : birthProblems(born, last, ['input', 'deceased', 'birthDate'])),
    ...(born !== null && born < '1880-01-01'
      ? [
          invalid(
            'BIRTH_TOO_EARLY',
            {
              ja: '生年月日が古すぎます。元号と年を確かめてください。',
              en: 'The birth date is too early. Check era and year.',
            },
            ['input', 'deceased', 'birthDate'],
          ),
        ]
      : []),
    ...(filedOn && filedOn < deathDate
      ? [
          invalid(
            'FILED_BEFORE_DEATH',
            {
              ja: '死亡届の届出日が亡くなられた日より前になっています。日付を確かめてください。',
              en: 'The notice was filed before the day of death. Check the dates.',
            },
            ['input', 'filedOn'],
          ),
        ]
      : []),
    ...(filedOn && filedOn >= deathDate && filedOn < last
      ? [
          invalid(
            'DEATH_AFTER_FILED',
            {
              ja: '亡くなられた日の「まで」が死亡届の届出日より後になっています。日付を確かめてください。',
              en: 'The last possible day of death lies after the day on which the notice was filed. Check the dates.',
            },
            ['input', 'deathDateTo'],
          ),
        ]
      : []),
    ...(filedOn && filedOn > today
      ? [
          invalid(
            'FILED_IN_FUTURE',
            {
              ja: '死亡届の届出日が今日より後になっています。日付を確かめてください。',
              en: 'The filing day lies after today. Check the date.',
            },
            ['input', 'filedOn'],
          ),
        ]
      : []),
  ];
}

/** Born after the death is possible (胎児), born tomorrow is not. */
function memberProblems({ birthDate, relation }: HouseholdMemberInput, path: Path, today: CalendarDate): Refusal[] {
  const at = [...path, 'birthDate'];
  const wrong = birthDate ? realDay(birthDate, at) : [];
  return [
    ...wrong,
    ...(birthDate && wrong.length === 0 && birthDate > today
      ? [
          invalid(
            'BIRTH_IN_FUTURE',
            {
              ja: `世帯の方の生年月日(${inEra(birthDate).ja})が今日より後になっています。日付を確かめてください。`,
              en: `The birth date of a member of the household (${birthDate}) lies after today. Check the date.`,
            },
            at,
          ),
        ]
      : []),
    ...relationProblems(relation, [...path, 'relation']),
  ];
}

function personProblems(person: PersonInput, path: Path): Refusal[] {
  return [
    ...(person.roles.length === 0
      ? [
          invalid(
            'ROLE_MISSING',
            {
              ja: 'この方の役割(届出人、葬儀を行った方など)を1つ以上選んでください。',
              en: 'Give at least one role of this person.',
            },
            [...path, 'roles'],
          ),
        ]
      : []),
    ...problemsOfPerson(person, path),
  ];
}

/** What is wrong with what is written of one of the family. */
export function problemsOfPerson(
  { name, relation, address, telephone }: Partial<Pick<PersonInput, 'name' | 'relation' | 'address' | 'telephone'>>,
  path: Path,
): Refusal[] {
  return [
    ...relationProblems(relation, [...path, 'relation']),
    ...textProblems(name, [...path, 'name'], LONGEST.name),
    ...textProblems(address, [...path, 'address'], LONGEST.address),
    ...telephoneProblems(telephone, [...path, 'telephone'], LONGEST.short),
  ];
}
