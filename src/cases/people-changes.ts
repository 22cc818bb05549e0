import { officeIn } from '../access/actor.js';
import type * as contract from '../contract/generated.js';
import { factNamed } from '../domain/facts/index.js';
import type { Language, Text } from '../domain/text.js';
import type { CasePerson, CaseRecord } from './case-record.js';
import { PERSON_ROLES, type PersonOfCase, type TELEPHONE_FROM } from './notice.js';

/**
 * What became of the people of a case since it was registered: who was added, corrected, taken out, taken in again, by which
 * office. Of people who were added before that was kept, the day is not known, and no line says one.
 */
export function changesOfPeople(
  { people, takenOut }: Pick<CaseRecord, 'people' | 'takenOut'>,
  language: Language,
): contract.CaseChange[] {
  return [...people, ...takenOut].flatMap((person) => stepsOf(person, language));
}

function stepsOf(person: CasePerson, language: Language): contract.CaseChange[] {
  const { added, earlier } = person;
  const step = (kind: contract.CaseChangeKind, { by, at }: { readonly by: string; readonly at: string }) => ({
    kind,
    at: new Date(at).toISOString(),
    by: officeIn(by),
    reason: null,
    cause: null,
    person: person.name,
    corrected: [],
  });
  return [
    ...(added === null ? [] : [step('PERSON_ADDED', added)]),
    ...earlier.map((before, place) => {
      const after = earlier[place + 1] ?? person;
      if (before.takenOut !== after.takenOut) return step(after.takenOut ? 'PERSON_TAKEN_OUT' : 'PERSON_BACK', before);
      return { ...step('PERSON_CORRECTED', before), corrected: differences(before, after, language) };
    }),
  ];
}

const ROLES: Readonly<Record<(typeof PERSON_ROLES)[number], Text>> = {
  notifier: { ja: '届出人', en: 'filed the notice' },
  'funeral-host': { ja: '葬儀を行った方', en: 'held the funeral' },
  visitor: { ja: 'お越しになる方', en: 'comes here' },
  'heir-representative': { ja: '相続人代表者（書類を受け取る方）', en: 'receives letters for the heirs' },
  'pension-claimant': { ja: '年金を請求する方', en: 'claims the pension' },
  'new-head': { ja: '新しい世帯主', en: 'new head of household' },
  addressee: { ja: '書類の送り先', en: 'gets the letters' },
};

function relationWord(relation: string | null, language: Language): string | null {
  if (relation === null) return null;
  const definition = factNamed('applicantRelation');
  const values = definition.type === 'enum' ? definition.values : {};
  return values[relation]?.label[language] ?? relation;
}

type Read = (person: PersonOfCase, language: Language) => string | null;

const FROM = {
  notice: { ja: '届書などの書類', en: 'a notice or another paper' },
  desk: { ja: '窓口でご本人から', en: 'told at the counter by themselves' },
  told: { ja: 'お電話などでうかがった（確かめていない）', en: 'told, for example in a call; not checked' },
} as const satisfies Readonly<Record<(typeof TELEPHONE_FROM)[number], Text>>;

/** What a correction can change and everybody at the counter may read here, in the order in which it is read. */
const FIELDS: readonly { readonly name: string; readonly label: Text; readonly read: Read }[] = [
  { name: 'name', label: { ja: 'お名前', en: 'name' }, read: ({ name }) => name },
  { name: 'kana', label: { ja: 'フリガナ', en: 'kana' }, read: ({ kana }) => kana },
  {
    name: 'relation',
    label: { ja: '亡くなられた方から見て', en: 'relation to the person who died' },
    read: ({ relation }, language) => relationWord(relation, language),
  },
  {
    name: 'roles',
    label: { ja: 'なさること', en: 'what they do' },
    read: ({ roles }, language) =>
      PERSON_ROLES.filter((role) => roles.includes(role))
        .map((role) => ROLES[role][language])
        .join(language === 'ja' ? '、' : ', ') || null,
  },
  {
    name: 'telephoneFrom',
    label: { ja: '電話番号の出どころ', en: 'where the telephone number comes from' },
    read: ({ telephoneFrom }, language) => (telephoneFrom === null ? null : FROM[telephoneFrom.from][language]),
  },
  {
    name: 'language',
    label: { ja: 'お使いの言葉', en: 'language' },
    read: ({ language: spoken }, language) =>
      spoken === 'en' ? (language === 'ja' ? '英語' : 'English') : language === 'ja' ? '日本語' : 'Japanese',
  },
];

/** Whoever is protected: where they live and are reached stands in its own place alone, where that is looked at first. */
const CLOSED = [
  { name: 'address', label: { ja: '住所', en: 'address' } },
  { name: 'telephone', label: { ja: '電話番号', en: 'telephone number' } },
] as const;

function differences(before: PersonOfCase, after: PersonOfCase, language: Language): contract.CorrectedField[] {
  return [
    ...FIELDS.flatMap(({ name, label, read }) => {
      const [was, is] = [read(before, language), read(after, language)];
      return was === is ? [] : [{ name, label: label[language], was, is }];
    }),
    ...CLOSED.flatMap(({ name, label }) =>
      before[name] === after[name] ? [] : [{ name, label: label[language], was: null, is: null }],
    ),
  ];
}
