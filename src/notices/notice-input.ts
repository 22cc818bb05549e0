import { invalid, type Path, type Refusal } from '../access/refusal.js';
import { textProblems } from '../cases/free-text.js';
import type { DeceasedInput, PersonInput, RegisterDeathNoticeInput } from '../contract/generated.js';
import { parseDate, type CalendarDate } from '../domain/calendar-date.js';
import { inEra, parseEraDate } from '../domain/era.js';

/** Text longer than this is no name and no address. */
const LONGEST = { name: 200, address: 400, short: 100 } as const;

/** What is wrong with the notice, in the order of the form; empty when it can be registered. */
export function noticeProblems(input: RegisterDeathNoticeInput, today: CalendarDate): Refusal[] {
  const { deceased, people } = input;
  return [
    ...(input.idempotencyKey === '' || (input.idempotencyKey ?? '').length > LONGEST.short
      ? [
          invalid(
            'BAD_KEY',
            {
              ja: '受付の控え番号(idempotencyKey)は1〜100文字で指定してください。',
              en: 'Give an idempotencyKey of 1 to 100 characters.',
            },
            ['input', 'idempotencyKey'],
          ),
        ]
      : []),
    ...deceasedProblems(deceased),
    ...dateProblems(input, today),
    ...(people ?? []).flatMap((person, index) => personProblems(person, ['input', 'people', index])),
    ...(input.deceased.household?.members ?? []).flatMap(({ birthDate }, index) =>
      birthDate ? realDate(birthDate, ['input', 'deceased', 'household', 'members', index, 'birthDate']) : [],
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
    ...textProblems(kana, at('kana'), LONGEST.name),
    ...(kana && !/^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s\u3000ｰ]+$/u.test(kana)
      ? [
          invalid(
            'KANA_WRONG',
            { ja: 'ふりがなは、ひらがなかカタカナで入れてください。', en: 'Write the kana in hiragana or katakana.' },
            at('kana'),
          ),
        ]
      : []),
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
    ...(birthDate && readDay(birthDate) === null
      ? [
          invalid(
            'DATE_WRONG',
            {
              ja: `「${birthDate}」という日はありません。1940-03-02 か 昭和15年3月2日 のように入れてください。`,
              en: `There is no such day as “${birthDate}”. Write 1940-03-02 or S15.3.2.`,
            },
            at('birthDate'),
          ),
        ]
      : []),
  ];
}

function dateProblems(
  { deathDate, deathDateTo, filedOn, deceased }: RegisterDeathNoticeInput,
  today: CalendarDate,
): Refusal[] {
  const wrong = [
    ...realDate(deathDate, ['input', 'deathDate']),
    ...(deathDateTo ? realDate(deathDateTo, ['input', 'deathDateTo']) : []),
    ...(filedOn ? realDate(filedOn, ['input', 'filedOn']) : []),
  ];
  if (wrong.length > 0) return wrong;
  const last = deathDateTo ?? deathDate;
  const born = deceased.birthDate ? readDay(deceased.birthDate) : null;
  return [
    ...(last < deathDate
      ? [
          invalid(
            'DEATH_RANGE_WRONG',
            {
              ja: '亡くなられた日の「から」は「まで」より前の日にしてください。',
              en: 'The first possible day of death must not be after the last.',
            },
            ['input', 'deathDateTo'],
          ),
        ]
      : []),
    ...(deathDate > today
      ? [
          invalid(
            'DEATH_IN_FUTURE',
            {
              ja: `亡くなられた日(${inEra(deathDate).ja})が今日より後になっています。日付を確かめてください。`,
              en: `The day of death (${deathDate}) lies after today. Check the date.`,
            },
            ['input', 'deathDate'],
          ),
        ]
      : []),
    ...(born !== null && born > last
      ? [
          invalid(
            'BIRTH_AFTER_DEATH',
            {
              ja: '生年月日が亡くなられた日より後になっています。どちらかを確かめてください。',
              en: 'The birth date lies after the day of death. Check both.',
            },
            ['input', 'deceased', 'birthDate'],
          ),
        ]
      : []),
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

const RELATIONS = [
  'spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'greatGrandchild',
  'sibling',
  'nephewNiece',
  'inLaw',
  'other',
  'guardian',
  'agent',
];

function personProblems({ roles, name, relation, address, telephone }: PersonInput, path: Path): Refusal[] {
  return [
    ...(roles.length === 0
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
    ...(relation && !RELATIONS.includes(relation)
      ? [
          invalid(
            'RELATION_UNKNOWN',
            {
              ja: `続柄「${relation}」は使えません。亡くなられた方から見た続柄(${RELATIONS.join('、')})から選んでください。`,
              en: `“${relation}” is no relation. Choose, as seen from the person who died: ${RELATIONS.join(', ')}.`,
            },
            [...path, 'relation'],
          ),
        ]
      : []),
    ...textProblems(name, [...path, 'name'], LONGEST.name),
    ...textProblems(address, [...path, 'address'], LONGEST.address),
    ...textProblems(telephone, [...path, 'telephone'], LONGEST.short),
  ];
}

const realDate = (text: string, path: Path): Refusal[] =>
  parseDate(text)
    ? []
    : [
        invalid(
          'DATE_WRONG',
          {
            ja: `「${text}」という日はありません。2026-11-02 のように入れてください。`,
            en: `There is no such day as “${text}”. Write it like 2026-11-02.`,
          },
          path,
        ),
      ];

/** ISO or era date as ISO; null if there is no such day. */
export const readDay = (text: string): CalendarDate | null => (parseDate(text) ? text : parseEraDate(text));
