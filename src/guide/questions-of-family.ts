import type { Choice, Question, Says } from './question.js';
import type { FactName } from '../domain/facts/index.js';

/** Facts that are `value`, all of them. */
const all = (value: unknown, ...facts: readonly FactName[]): readonly Says[] => facts.map((fact) => ({ fact, value }));

const yesOrNo = (fact: FactName, yes: readonly Says[] = [], no: readonly Says[] = []): readonly Choice[] => [
  { id: 'yes', label: { ja: 'はい', en: 'Yes' }, says: [...all(true, fact), ...yes] },
  { id: 'no', label: { ja: 'いいえ', en: 'No' }, says: [...all(false, fact), ...no] },
];

const aged = (from: number, to?: number): readonly Says[] => [
  { fact: 'ageAtDeath', value: { from, ...(to === undefined ? {} : { to }), none: 'no' } },
  ...(from < 20 ? [] : NO_CHILD),
];

/** 児童福祉法39条、学校教育法17条、児童手当法3条、児童扶養手当法3条、特別児童扶養手当法2条: from 20 nobody is any of these. */
const NO_CHILD: readonly Says[] = [
  ...all(false, 'daycareEnrolled', 'schoolEnrolled'),
  ...all(
    { oneOf: ['none', 'recipient'] },
    'childAllowanceRole',
    'childRearingAllowanceRole',
    'specialChildAllowanceRole',
  ),
];

/** No child grows up in the household that stays behind. */
const NO_CHILD_STAYS: readonly Says[] = [
  ...all(0, 'schoolChildren', 'daycareChildren'),
  ...all(false, 'afterSchoolClub'),
];

/** Who died, and who is left behind. */
export const QUESTIONS_OF_FAMILY: readonly Question[] = [
  {
    kind: 'one',
    id: 'resident',
    asks: {
      ja: '亡くなられた方の住民票は、この市にありましたか。',
      en: 'Was the person who died registered as living in this city?',
    },
    choices: yesOrNo('residentOfCity'),
  },
  {
    kind: 'one',
    id: 'age',
    asks: { ja: '亡くなられた方は、おいくつでしたか。', en: 'How old was the person who died?' },
    choices: [
      { id: '75', label: { ja: '75歳以上', en: '75 or older' }, says: aged(75) },
      { id: '65', label: { ja: '65〜74歳', en: '65 to 74' }, says: aged(65, 74) },
      { id: '40', label: { ja: '40〜64歳', en: '40 to 64' }, says: aged(40, 64) },
      { id: '20', label: { ja: '20〜39歳', en: '20 to 39' }, says: aged(20, 39) },
      { id: '0', label: { ja: '19歳以下', en: '19 or younger' }, says: aged(0, 19) },
    ],
  },
  {
    kind: 'one',
    id: 'sex',
    asks: { ja: '亡くなられた方の性別をお聞かせください。', en: 'Was the person who died a man or a woman?' },
    hint: {
      ja: 'ご遺族の年金は、性別によってちがうところがあります。',
      en: 'Some pensions of survivors differ by it.',
    },
    choices: [
      { id: 'female', label: { ja: '女性', en: 'A woman' }, says: all('female', 'sex') },
      { id: 'male', label: { ja: '男性', en: 'A man' }, says: all('male', 'sex') },
    ],
  },
  {
    kind: 'one',
    id: 'nationality',
    asks: { ja: '亡くなられた方の国籍は、日本でしたか。', en: 'Was the person who died a Japanese national?' },
    choices: [
      { id: 'yes', label: { ja: 'はい', en: 'Yes' }, says: all('japanese', 'nationalityCategory') },
      {
        id: 'no',
        label: { ja: 'いいえ（ほかの国・地域）', en: 'No, of another country or region' },
        says: all(
          { oneOf: ['midLongTermResident', 'specialPermanentResident', 'otherForeign'] },
          'nationalityCategory',
        ),
      },
    ],
  },
  {
    kind: 'one',
    id: 'household',
    asks: {
      ja: '亡くなられた方と同じ住民票（同じ世帯）に、残る方はいますか。',
      en: 'Does anybody remain in the household in which the person who died was registered?',
    },
    hint: {
      ja: '一緒に暮らしていても、住民票が別のことがあります。はっきりしないときは「わからない」で大丈夫です。',
      en: 'People who live together may be registered apart. If you are not sure, “I don’t know” is fine.',
    },
    choices: [
      {
        id: 'none',
        label: { ja: 'いない（お一人の世帯）', en: 'Nobody: they were alone in it' },
        says: [...all(0, 'remainingMembers'), ...NO_CHILD_STAYS],
      },
      { id: 'one', label: { ja: '1人', en: 'One person' }, says: all(1, 'remainingMembers') },
      {
        id: 'more',
        label: { ja: '2人以上', en: 'Two or more' },
        says: [{ fact: 'remainingMembers', value: { from: 2, none: 'no' } }],
      },
    ],
  },
  {
    kind: 'one',
    id: 'head',
    asks: { ja: '亡くなられた方は、世帯主でしたか。', en: 'Was the person who died the head of the household?' },
    choices: yesOrNo('wasHouseholdHead'),
  },
  {
    kind: 'one',
    id: 'alone',
    asks: { ja: '亡くなられた方は、お一人で暮らしていましたか。', en: 'Did the person who died live alone?' },
    choices: yesOrNo('livedAlone'),
  },
  {
    kind: 'one',
    id: 'spouse',
    asks: { ja: '亡くなられた方に、夫または妻はいますか。', en: 'Does the person who died leave a husband or a wife?' },
    choices: yesOrNo('spouseExists'),
  },
  {
    kind: 'one',
    id: 'children',
    asks: {
      ja: '亡くなられた方に、高校生の年代までのお子さん（障害のあるお子さんは20歳未満）はいますか。',
      en: 'Does the person who died leave children up to the age of high school (with a disability: under 20)?',
    },
    hint: { ja: '別に暮らすお子さんも含みます。', en: 'Children who live elsewhere count as well.' },
    choices: [
      {
        id: 'yes',
        label: { ja: 'はい', en: 'Yes' },
        says: [{ fact: 'childrenUnder18', value: { from: 1, none: 'no' } }],
      },
      {
        id: 'no',
        label: { ja: 'いいえ', en: 'No' },
        says: [
          ...all(0, 'childrenUnder18'),
          ...all(false, 'deceasedIsParentOfMinor', 'soleCustodian', 'childMedicalCardHolder'),
        ],
      },
    ],
  },
  {
    kind: 'one',
    id: 'minors',
    asks: {
      ja: '残る方の住民票に、高校生の年代までのお子さんはいますか。',
      en: 'Is there a child up to the age of high school in the household that stays?',
    },
    hint: { ja: 'お孫さんも含みます。', en: 'Grandchildren count as well.' },
    choices: [
      { id: 'yes', label: { ja: 'はい', en: 'Yes' }, says: [] },
      { id: 'no', label: { ja: 'いいえ', en: 'No' }, says: NO_CHILD_STAYS },
    ],
  },
  {
    kind: 'one',
    id: 'livelihood',
    asks: {
      ja: '亡くなられた方と家計が一緒だったご親族はいますか。',
      en: 'Did a relative share a livelihood with the person who died?',
    },
    hint: {
      ja: '3親等まで（おい・めいなど）。別に暮らしていて仕送りのあった方も含みます。',
      en: 'Up to nieces and nephews; also when living apart with money sent.',
    },
    choices: yesOrNo('survivorSameLivelihood'),
  },
  {
    kind: 'one',
    id: 'you',
    asks: { ja: 'お手続きをされる方は、亡くなられた方の何にあたりますか。', en: 'Who are you to the person who died?' },
    choices: [
      {
        id: 'spouse',
        label: { ja: '夫・妻', en: 'Husband or wife' },
        says: [...all('spouse', 'applicantRelation'), ...all(true, 'isHeir')],
      },
      {
        id: 'child',
        label: { ja: '子', en: 'Child' },
        says: [...all('child', 'applicantRelation'), ...all(true, 'isHeir')],
      },
      { id: 'grandchild', label: { ja: '孫', en: 'Grandchild' }, says: all('grandchild', 'applicantRelation') },
      { id: 'parent', label: { ja: '父・母', en: 'Father or mother' }, says: all('parent', 'applicantRelation') },
      { id: 'sibling', label: { ja: '兄弟姉妹', en: 'Brother or sister' }, says: all('sibling', 'applicantRelation') },
      { id: 'inLaw', label: { ja: '子の夫・妻など', en: 'In-law' }, says: all('inLaw', 'applicantRelation') },
      {
        id: 'other',
        label: { ja: 'そのほか', en: 'Somebody else' },
        says: all(
          { oneOf: ['grandparent', 'greatGrandchild', 'nephewNiece', 'other', 'guardian', 'agent'] },
          'applicantRelation',
        ),
      },
    ],
  },
  {
    kind: 'one',
    id: 'filed',
    asks: { ja: '死亡届は、もう出されていますか。', en: 'Has the death notice been filed?' },
    hint: { ja: '多くは、葬儀社の方が出してくださいます。', en: 'Mostly the funeral director does it.' },
    choices: yesOrNo('deathNoticeFiled'),
  },
  {
    kind: 'one',
    id: 'funeral',
    asks: {
      ja: '葬儀（火葬だけの場合も）は、お済みですか。',
      en: 'Has the funeral, or a cremation alone, taken place?',
    },
    choices: yesOrNo('funeralHeld'),
  },
];
