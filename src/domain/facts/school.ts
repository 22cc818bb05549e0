import { factTable } from './fact.js';

/** E. Childcare and school (保育・学校). */
export const schoolFacts = factTable({
  daycareChildren: {
    type: 'int',
    label: { ja: '残る世帯の保育所等在園児数', en: 'Children in daycare in the household' },
    class: 'signal',
    holders: [{ by: 'HOIKU', silence: 'settles' }],
    whenAbsent: 0,
    ask: {
      ja: '残る世帯で、保育所やこども園などに通うお子さんは何人ですか。',
      en: 'How many children of the remaining household attend daycare?',
    },
    min: 0,
    noun: { ja: '残る世帯で保育所などに通う子', en: 'children of the remaining household in daycare' },
    unit: { ja: '人', en: ['child', 'children'] },
    unknown: {
      ja: '残る世帯に保育所などに通う子が何人いるか',
      en: 'how many children of the remaining household attend daycare',
    },
  },
  daycareEnrolled: {
    type: 'bool',
    label: { ja: '亡くなられた方が保育所などの在園児', en: 'The person who died was a child in daycare' },
    class: 'signal',
    holders: [{ by: 'HOIKU', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '亡くなられた方は、保育所やこども園などの在園児でしたか。',
      en: 'Was the person who died a child in daycare?',
    },
    yes: { ja: '保育所などの在園児だった', en: 'they were a child in daycare' },
    no: { ja: '保育所などの在園児ではなかった', en: 'they were not a child in daycare' },
    unknown: { ja: '保育所などの在園児だったかどうか', en: 'whether they were a child in daycare' },
  },
  afterSchoolClub: {
    type: 'bool',
    label: { ja: '残る世帯の放課後児童クラブ利用', en: 'After-school club used by the household' },
    class: 'signal',
    holders: [{ by: 'HOIKU', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '残る世帯のお子さんは、放課後児童クラブを利用していますか。',
      en: 'Does a child of the remaining household attend an after-school club?',
    },
    yes: {
      ja: '残る世帯の子が放課後児童クラブを利用している',
      en: 'a child of the remaining household attends an after-school club',
    },
    no: {
      ja: '残る世帯の子が放課後児童クラブを利用していない',
      en: 'no child of the remaining household attends an after-school club',
    },
    unknown: {
      ja: '残る世帯の子が放課後児童クラブを利用しているかどうか',
      en: 'whether a child of the remaining household attends an after-school club',
    },
  },
  schoolChildren: {
    type: 'int',
    label: { ja: '残る世帯の小中学生数', en: 'Children of the household in primary or lower secondary school' },
    class: 'signal',
    holders: [{ by: 'KYOIKU', silence: 'settles' }],
    whenAbsent: 0,
    ask: {
      ja: '残る世帯で、小中学校に通うお子さんは何人ですか。',
      en: 'How many children of the remaining household attend primary or lower secondary school?',
    },
    min: 0,
    noun: { ja: '残る世帯の小中学生', en: 'children of the remaining household in primary or lower secondary school' },
    unit: { ja: '人', en: ['child', 'children'] },
    unknown: {
      ja: '残る世帯に小中学生が何人いるか',
      en: 'how many children of the remaining household attend primary or lower secondary school',
    },
  },
  schoolEnrolled: {
    type: 'bool',
    label: { ja: '亡くなられた方が市立小中学校の児童生徒', en: 'The person who died was a pupil of a city school' },
    class: 'signal',
    holders: [{ by: 'KYOIKU', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '亡くなられた方は、市立の小中学校の児童生徒でしたか。',
      en: 'Was the person who died a pupil of a city primary or lower secondary school?',
    },
    yes: { ja: '市立の小中学校の児童生徒だった', en: 'they were a pupil of a city primary or lower secondary school' },
    no: {
      ja: '市立の小中学校の児童生徒ではなかった',
      en: 'they were not a pupil of a city primary or lower secondary school',
    },
    unknown: {
      ja: '市立の小中学校の児童生徒だったかどうか',
      en: 'whether they were a pupil of a city primary or lower secondary school',
    },
  },
  schoolAccident: {
    type: 'bool',
    label: { ja: '学校の管理下での事故など', en: "Accident while in the school's care" },
    class: 'private',
    holders: [{ by: 'KYOIKU', silence: 'open' }],
    ask: {
      ja: '亡くなられたことは、学校の管理下での事故などによるものですか。',
      en: "Did the death follow from an accident while in the school's care?",
    },
    yes: {
      ja: '学校の管理下での事故などによるものだった',
      en: "the death followed from an accident while in the school's care",
    },
    no: {
      ja: '学校の管理下での事故などによるものではなかった',
      en: "the death did not follow from an accident while in the school's care",
    },
    unknown: {
      ja: '学校の管理下での事故などによるものだったかどうか',
      en: "whether the death followed from an accident while in the school's care",
    },
  },
  // The school's ledger of accounts settles "no", the family's silence does not.
  schoolFeeAccount: {
    type: 'bool',
    label: { ja: '学校給食費などの引き落とし口座', en: 'School fees drawn from the account' },
    class: 'family',
    holders: [
      { by: 'KYOIKU', silence: 'settles' },
      { by: 'family', silence: 'open' },
    ],
    whenAbsent: false,
    ask: {
      ja: '学校給食費などは、亡くなられた方の口座から引き落とされていますか。',
      en: "Are school lunch or other school fees drawn from the person's account?",
    },
    yes: {
      ja: '学校給食費などが亡くなられた方の口座から引き落とされている',
      en: 'school fees are drawn from the account of the person who died',
    },
    no: {
      ja: '学校給食費などの引き落としが亡くなられた方の口座からではない',
      en: 'no school fees are drawn from the account of the person who died',
    },
    unknown: {
      ja: '学校給食費などが亡くなられた方の口座から引き落とされているかどうか',
      en: 'whether school fees are drawn from the account of the person who died',
    },
  },
  cityScholarshipRole: {
    type: 'enum',
    label: { ja: '市奨学金での立場', en: 'Role in the city scholarship' },
    class: 'private',
    holders: [{ by: 'KYOIKU', silence: 'settles' }],
    whenAbsent: 'none',
    ask: { ja: '市の奨学金では、どの立場でしたか。', en: "What was the person's role in the city scholarship?" },
    values: {
      none: {
        label: { ja: '関わりなし', en: 'None' },
        yes: { ja: '市の奨学金に関わりがなかった', en: 'they had no part in the city scholarship' },
        no: { ja: '市の奨学金に関わりがあった', en: 'they had a part in the city scholarship' },
      },
      student: {
        label: { ja: '奨学生', en: 'Student' },
        yes: { ja: '市の奨学金を受ける学生だった', en: 'they were a student with the city scholarship' },
        no: { ja: '市の奨学金を受ける学生ではなかった', en: 'they were not a student with the city scholarship' },
      },
      debtor: {
        label: { ja: '返還する方', en: 'Person repaying' },
        yes: { ja: '市の奨学金を返還する立場だった', en: 'they were repaying the city scholarship' },
        no: { ja: '市の奨学金を返還する立場ではなかった', en: 'they were not repaying the city scholarship' },
      },
      guarantor: {
        label: { ja: '保証人', en: 'Guarantor' },
        yes: { ja: '市の奨学金の保証人だった', en: 'they were the guarantor of the city scholarship' },
        no: { ja: '市の奨学金の保証人ではなかった', en: 'they were not the guarantor of the city scholarship' },
      },
    },
    unknown: { ja: '市の奨学金でどの立場だったか', en: 'what their role in the city scholarship was' },
  },
});
