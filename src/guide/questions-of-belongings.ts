import type { FactName } from '../domain/facts/index.js';
import type { Text } from '../domain/text.js';
import type { Question, Thing } from './question.js';

/** Something that is there or not. */
const thing = (id: string, fact: FactName, label: Text): Thing => ({
  id,
  label,
  there: [{ fact, value: true }],
  absent: [{ fact, value: false }],
});

/** One of several of a fact, which one is not asked: that there is none is all that can be said of it. */
const anyOf = (id: string, fact: FactName, label: Text): Thing => ({
  id,
  label,
  there: [],
  absent: [{ fact, value: { in: [], open: [] } }],
});

const AS_FAR_AS_KNOWN: Text = {
  ja: '名義が先代のままのものや、共有のものにも印をつけてください。',
  en: 'Also what still stands in the name of an ancestor, or was shared.',
};

/** What they had, used and received. */
export const QUESTIONS_OF_BELONGINGS: readonly Question[] = [
  {
    kind: 'one',
    id: 'insurance',
    asks: { ja: '健康保険は、どれでしたか。', en: 'Which health insurance did they have?' },
    hint: {
      ja: '資格確認書や、マイナポータルの画面に書いてあります。',
      en: 'It stands on the certificate, or on the page of Mynaportal.',
    },
    choices: [
      {
        id: 'kouki',
        label: { ja: '後期高齢者医療', en: 'Medical insurance for people aged 75 and over' },
        says: [{ fact: 'healthInsurance', value: 'kouki' }],
      },
      {
        id: 'kokuho',
        label: { ja: '国民健康保険（市）', en: 'National Health Insurance of the city' },
        says: [{ fact: 'healthInsurance', value: 'kokuho' }],
      },
      {
        id: 'own',
        label: { ja: '勤め先の健康保険（ご本人）', en: 'Insurance of their work' },
        says: [{ fact: 'healthInsurance', value: 'employeeInsured' }],
      },
      {
        id: 'family',
        label: { ja: '家族の勤め先の健康保険（扶養）', en: 'Insurance of a relative’s work' },
        says: [{ fact: 'healthInsurance', value: 'employeeDependent' }],
      },
      {
        id: 'union',
        label: { ja: '国民健康保険組合（建設・医師など）', en: 'An insurance society of a trade' },
        says: [{ fact: 'healthInsurance', value: 'kokuhoKumiai' }],
      },
    ],
  },
  {
    kind: 'set',
    id: 'pension',
    fact: 'pensionTypes',
    asks: { ja: '受けていた年金に、印をつけてください。', en: 'Tick the pensions they received.' },
    things: [
      {
        id: 'roureiKiso',
        label: { ja: '老齢基礎年金（国民年金）', en: 'Old-age Basic Pension' },
        members: ['roureiKiso'],
      },
      {
        id: 'roureiKosei',
        label: { ja: '老齢厚生年金（お勤めの年金）', en: 'Old-age Employees’ Pension' },
        members: ['roureiKosei'],
      },
      { id: 'izoku', label: { ja: '遺族年金', en: 'A survivor’s pension' }, members: ['izokuKiso', 'izokuKosei'] },
      { id: 'shogai', label: { ja: '障害年金', en: 'A disability pension' }, members: ['shogaiKiso', 'shogaiKosei'] },
      { id: 'kafu', label: { ja: '寡婦年金', en: 'Widow’s pension' }, members: ['kafu'] },
      { id: 'kyosai', label: { ja: '共済年金', en: 'A mutual-aid pension' }, members: ['kyosai'] },
    ],
  },
  {
    kind: 'several',
    id: 'work',
    asks: { ja: 'お仕事のことで、あてはまるものに印をつけてください。', en: 'Of their work, tick what applies.' },
    things: [
      thing('employed', 'employedAtDeath', { ja: '勤めていた', en: 'They were employed' }),
      thing('self', 'selfEmployed', {
        ja: '自分で事業をしていた（農業、不動産の貸し付けも）',
        en: 'They had a business of their own (farming and letting too)',
      }),
      thing('permits', 'businessPermits', {
        ja: '許可のいる事業をしていた（飲食店、旅館など）',
        en: 'It needed a permit (food, lodging …)',
      }),
      thing('benefit', 'employmentBenefitRecipient', {
        ja: '失業給付を受けている途中だった',
        en: 'They were drawing unemployment benefit',
      }),
    ],
  },
  {
    kind: 'several',
    id: 'property',
    asks: {
      ja: '土地や建物で、お持ちだったものに印をつけてください。',
      en: 'Of land and buildings, tick what they had.',
    },
    hint: AS_FAR_AS_KNOWN,
    things: [
      thing('house', 'ownsHouse', { ja: '市内の家', en: 'A house in the city' }),
      thing('land', 'ownsLand', { ja: '市内の土地', en: 'Land in the city' }),
      thing('outside', 'ownsPropertyOutside', { ja: '市外の土地や家', en: 'Land or a house outside the city' }),
      thing('farmland', 'farmlandOwner', { ja: '田や畑', en: 'Farmland' }),
      thing('rented', 'farmlandTenant', { ja: '借りている田や畑', en: 'Farmland that they rented' }),
      thing('let', 'farmlandLessor', { ja: '貸している田や畑', en: 'Farmland that they let' }),
      thing('forest', 'forestOwner', { ja: '山林', en: 'Forest' }),
    ],
  },
  {
    kind: 'several',
    id: 'vehicles',
    asks: { ja: '乗り物で、お持ちだったものに印をつけてください。', en: 'Of vehicles, tick what they had.' },
    things: [
      thing('kei', 'ownsKeiCar', { ja: '軽自動車', en: 'A kei car' }),
      thing('car', 'ownsCar', { ja: '普通自動車', en: 'An ordinary car' }),
      thing('moped', 'ownsMopedOrSmallSpecial', { ja: '原付バイク、トラクターなど', en: 'A moped, a tractor …' }),
      thing('motorcycle', 'ownsMotorcycle', { ja: '125ccを超えるバイク', en: 'A motorcycle over 125 cc' }),
    ],
  },
  {
    kind: 'several',
    id: 'cards',
    asks: {
      ja: 'カードや手帳で、お持ちだったものに印をつけてください。',
      en: 'Of cards and certificates, tick what they had.',
    },
    things: [
      thing('myNumber', 'myNumberCard', { ja: 'マイナンバーカード', en: 'My Number card' }),
      thing('seal', 'sealRegistered', { ja: '印鑑登録証', en: 'Card of the seal registration' }),
      thing('licence', 'driverLicense', { ja: '運転免許証', en: 'Driving licence' }),
      thing('passport', 'passport', { ja: '日本のパスポート', en: 'Japanese passport' }),
      thing('library', 'libraryCard', { ja: '図書館の利用カード', en: 'Library card' }),
      thing('illness', 'intractableDiseaseCard', {
        ja: '指定難病などの受給者証',
        en: 'Certificate of an intractable disease',
      }),
      anyOf('handbook', 'disabilityHandbooks', { ja: '障害者手帳', en: 'Disability certificate' }),
    ],
  },
  {
    kind: 'several',
    id: 'care',
    asks: { ja: '介護や福祉で、使っていたものに印をつけてください。', en: 'Of care and welfare, tick what they used.' },
    things: [
      thing('certified', 'ltcCertified', { ja: '要介護・要支援の認定', en: 'Certified for long-term care' }),
      thing('pending', 'ltcApplicationPending', {
        ja: '認定を申請していて、まだ結果がない',
        en: 'Applied, with no result yet',
      }),
      anyOf('elderly', 'elderlyServices', {
        ja: '市の見守り、配食、紙おむつなど',
        en: 'Services for older people of the city (watch, meals …)',
      }),
      anyOf('disability', 'disabilityServices', {
        ja: '障がい福祉のサービス、手当、タクシー券など',
        en: 'Disability services, allowances, taxi tickets …',
      }),
    ],
  },
  {
    kind: 'one',
    id: 'housing',
    asks: { ja: 'お住まいは、市営住宅でしたか。', en: 'Did they live in housing of the city?' },
    choices: [
      {
        id: 'tenant',
        label: { ja: 'はい。名義はご本人', en: 'Yes, as its tenant' },
        says: [{ fact: 'housingRole', value: 'tenant' }],
      },
      {
        id: 'cohabitant',
        label: { ja: 'はい。名義はほかの方', en: 'Yes, somebody else is the tenant' },
        says: [{ fact: 'housingRole', value: 'cohabitant' }],
      },
      { id: 'no', label: { ja: 'いいえ', en: 'No' }, says: [{ fact: 'housingRole', value: 'none' }] },
    ],
  },
  {
    kind: 'several',
    id: 'contracts',
    asks: { ja: '亡くなられた方の名義の契約に、印をつけてください。', en: 'Tick the contracts in their name.' },
    things: [
      thing('water', 'waterContractHolder', { ja: '水道', en: 'Water' }),
      thing('utilities', 'utilitiesContract', { ja: '電気、ガス、固定電話', en: 'Electricity, gas, telephone' }),
      thing('mobile', 'mobileOrOnlineServices', { ja: '携帯電話、インターネット', en: 'Mobile telephone, internet' }),
      thing('nhk', 'nhkContract', { ja: 'NHK', en: 'NHK' }),
      thing('cards', 'privateContracts', { ja: 'クレジットカード、会員の契約', en: 'Credit cards, memberships' }),
      thing('rental', 'privateRental', { ja: '借りている家や駐車場', en: 'A rented home or car park' }),
      thing('public', 'otherPublicHousing', { ja: '県営住宅、UR、公社住宅', en: 'Prefectural or UR housing' }),
    ],
  },
  {
    kind: 'several',
    id: 'money',
    asks: { ja: 'お金のことで、お持ちだったものに印をつけてください。', en: 'Of money matters, tick what they had.' },
    hint: {
      ja: '借入れや相続のご心配は、ここではおたずねしません。',
      en: 'Debts and worries about the inheritance are not asked here.',
    },
    things: [
      thing('bank', 'bankAccounts', { ja: '銀行や郵便局の口座', en: 'Bank or post accounts' }),
      thing('life', 'lifeInsurance', { ja: '生命保険、共済', en: 'Life insurance' }),
      thing('securities', 'securities', { ja: '株、JAなどの出資金', en: 'Shares, stakes in a cooperative' }),
      thing('pensions', 'privatePensions', { ja: '企業年金、iDeCo、国民年金基金など', en: 'Company pension, iDeCo …' }),
    ],
  },
  {
    kind: 'several',
    id: 'grave',
    asks: {
      ja: 'お墓や生き物のことで、あてはまるものに印をつけてください。',
      en: 'Of graves and animals, tick what applies.',
    },
    things: [
      thing('municipal', 'municipalGraveUser', {
        ja: '市営墓地の名義人だった',
        en: 'A grave of the city in their name',
      }),
      thing('private', 'privateGraveUser', {
        ja: 'お寺や民営の墓地を使っていた',
        en: 'A grave of a temple or a company',
      }),
      {
        id: 'dog',
        label: { ja: '犬を登録していた', en: 'A registered dog' },
        there: [{ fact: 'dogsRegistered', value: { from: 1, none: 'no' } }],
        absent: [{ fact: 'dogsRegistered', value: 0 }],
      },
      thing('livestock', 'livestockKeeper', { ja: '牛などの家畜を飼っていた', en: 'Livestock' }),
    ],
  },
  {
    kind: 'several',
    id: 'roles',
    asks: {
      ja: '地域の役目や会員で、あてはまるものに印をつけてください。',
      en: 'Of roles and memberships, tick what applies.',
    },
    things: [
      thing('neighbourhood', 'neighbourhoodOfficer', {
        ja: '町内会の班長や役員',
        en: 'Officer of the neighbourhood association',
      }),
      thing('fire', 'fireBrigadeMember', { ja: '消防団員', en: 'Member of the fire brigade' }),
      thing('improvement', 'landImprovementMember', {
        ja: '土地改良区の組合員',
        en: 'Member of a land improvement district',
      }),
      thing('forestUnion', 'forestUnionMember', { ja: '森林組合の組合員', en: 'Member of a forest cooperative' }),
    ],
  },
];
