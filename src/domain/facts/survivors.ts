import { factTable } from './fact.js';

/** I. Household and survivors (世帯・遺族). */
export const survivorsFacts = factTable({
  remainingMembers: {
    type: 'int',
    label: { ja: '残る世帯員数', en: 'Remaining household members' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'settles' }],
    whenAbsent: 0,
    ask: { ja: '同じ世帯に残る方は何人ですか。', en: 'How many members of the household remain?' },
    min: 0,
    noun: { ja: '残る世帯員', en: 'household members who remain' },
    unit: { ja: '人', en: ['person', 'people'] },
    unknown: { ja: '残る世帯員が何人いるか', en: 'how many household members remain' },
  },
  remainingMembersAged15Plus: {
    type: 'int',
    label: { ja: '残る世帯員のうち15歳以上', en: 'Remaining household members aged 15 or over' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'settles' }],
    whenAbsent: 0,
    ask: {
      ja: '同じ世帯に残る方のうち、15歳以上の方は何人ですか。',
      en: 'How many of the remaining household members are aged 15 or over?',
    },
    min: 0,
    noun: { ja: '残る15歳以上の世帯員', en: 'household members aged 15 or over who remain' },
    unit: { ja: '人', en: ['person', 'people'] },
    unknown: { ja: '残る15歳以上の世帯員が何人いるか', en: 'how many household members aged 15 or over remain' },
  },
  remainingElderlyAlone: {
    type: 'bool',
    label: { ja: '残るのが65歳以上だけ', en: 'Only people aged 65 or over remain' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '同じ世帯に残るのは、65歳以上の方だけですか。',
      en: 'Are all who remain in the household aged 65 or over?',
    },
    yes: { ja: '世帯に残るのが65歳以上の方だけである', en: 'only people aged 65 or over remain in the household' },
    no: { ja: '世帯に残るのが65歳以上の方だけではない', en: 'not only people aged 65 or over remain in the household' },
    unknown: {
      ja: '世帯に残るのが65歳以上の方だけかどうか',
      en: 'whether only people aged 65 or over remain in the household',
    },
  },
  // Only the family register, as the family shows it, settles "no spouse"; the resident register does not.
  spouseExists: {
    type: 'bool',
    label: { ja: '残された配偶者', en: 'Surviving spouse' },
    class: 'shared',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: { ja: '亡くなられた方に、配偶者の方はいますか。', en: 'Is there a surviving spouse?' },
    yes: { ja: '配偶者がいる', en: 'there is a surviving spouse' },
    no: { ja: '配偶者がいない', en: 'there is no surviving spouse' },
    unknown: { ja: '配偶者がいるかどうか', en: 'whether there is a surviving spouse' },
  },
  // On the day of death, as the law counts: one more on the eve of the birthday (年齢計算ニ関スル法律). Pension rules read it.
  // "None" needs knowledge that there is no spouse; a household without one does not show it.
  spouseAge: {
    type: 'int',
    label: { ja: '配偶者の年齢', en: 'Age of the spouse' },
    class: 'shared',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '亡くなられた日に、配偶者の方は何歳でしたか(お誕生日の前日に1つ増えると数えます)。',
      en: 'How old was the surviving spouse on the day of death (one year more from the eve of each birthday)?',
    },
    min: 0,
    none: {
      yes: { ja: '配偶者がいない', en: 'there is no surviving spouse' },
      no: { ja: '配偶者がいる', en: 'there is a surviving spouse' },
    },
    noun: { ja: '配偶者の年齢', en: 'age of the surviving spouse' },
    unit: { ja: '歳', en: ['year', 'years'] },
    unknown: { ja: '配偶者が何歳か', en: 'how old the surviving spouse is' },
  },
  spousePensionCategory: {
    type: 'enum',
    label: { ja: '配偶者の年金種別', en: "Spouse's National Pension category" },
    class: 'private',
    holders: [
      { by: 'NENKIN', silence: 'open' },
      { by: 'outside', silence: 'open' },
    ],
    ask: {
      ja: '配偶者の方の国民年金の種別はどれですか。',
      en: 'Which National Pension category does the surviving spouse belong to?',
    },
    values: {
      cat1: {
        label: { ja: '第1号被保険者', en: 'Category 1' },
        yes: {
          ja: '配偶者が国民年金の第1号被保険者である',
          en: 'the surviving spouse is a category 1 insured person of the National Pension',
        },
        no: {
          ja: '配偶者が国民年金の第1号被保険者ではない',
          en: 'the surviving spouse is not a category 1 insured person of the National Pension',
        },
      },
      cat2: {
        label: { ja: '第2号被保険者', en: 'Category 2' },
        yes: {
          ja: '配偶者が国民年金の第2号被保険者である',
          en: 'the surviving spouse is a category 2 insured person of the National Pension',
        },
        no: {
          ja: '配偶者が国民年金の第2号被保険者ではない',
          en: 'the surviving spouse is not a category 2 insured person of the National Pension',
        },
      },
      cat3: {
        label: { ja: '第3号被保険者', en: 'Category 3' },
        yes: {
          ja: '配偶者が国民年金の第3号被保険者である',
          en: 'the surviving spouse is a category 3 insured person of the National Pension',
        },
        no: {
          ja: '配偶者が国民年金の第3号被保険者ではない',
          en: 'the surviving spouse is not a category 3 insured person of the National Pension',
        },
      },
      none: {
        label: { ja: 'どれでもない', en: 'None' },
        yes: {
          ja: '国民年金の被保険者である配偶者がいない',
          en: 'no surviving spouse is an insured person of the National Pension',
        },
        no: {
          ja: '国民年金の被保険者である配偶者がいる',
          en: 'the surviving spouse is an insured person of the National Pension',
        },
      },
    },
    unknown: {
      ja: '配偶者の国民年金の種別がどれか',
      en: 'which National Pension category the surviving spouse belongs to',
    },
  },
  marriageYears: {
    type: 'int',
    label: { ja: '婚姻(事実婚を含む)年数', en: 'Years of marriage (de facto included)' },
    class: 'family',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: 'ご結婚の期間は何年ですか(事実婚を含みます)。',
      en: 'For how many years were they married (de facto marriage included)?',
    },
    min: 0,
    noun: { ja: '婚姻(事実婚を含む)の期間', en: 'time of marriage (de facto marriage included)' },
    unit: { ja: '年', en: ['year', 'years'] },
    unknown: {
      ja: '婚姻(事実婚を含む)の期間が何年か',
      en: 'for how many years they were married (de facto marriage included)',
    },
  },
  survivorSpouseVisa: {
    type: 'bool',
    label: { ja: '残された配偶者の在留資格(配偶者としてのもの)', en: "Spouse's residence status as a spouse" },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '配偶者の方の在留資格は、配偶者としての資格ですか。',
      en: 'Does the surviving spouse have a residence status as a spouse?',
    },
    yes: {
      ja: '残された配偶者の在留資格が配偶者としてのものである',
      en: 'the surviving spouse has a residence status as a spouse',
    },
    no: {
      ja: '配偶者としての在留資格を持つ方が残されていない',
      en: 'no surviving spouse has a residence status as a spouse',
    },
    unknown: {
      ja: '残された配偶者の在留資格が配偶者としてのものかどうか',
      en: 'whether the surviving spouse has a residence status as a spouse',
    },
  },
  // The resident register shows the children of the same household only; of others the family knows.
  childrenUnder18: {
    type: 'int',
    label: { ja: '高校生の年代までのお子さんの人数', en: 'Children of high-school age or younger' },
    class: 'shared',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '亡くなられた方に、18歳になった後の3月31日までのお子さんは何人いますか(障害のあるお子さんは20歳未満)。',
      en: 'How many children up to the 31 March after turning 18 did the person have (children with a disability: under 20)?',
    },
    min: 0,
    noun: { ja: '高校生の年代までのお子さん', en: 'children of high-school age or younger' },
    unit: { ja: '人', en: ['child', 'children'] },
    unknown: {
      ja: '高校生の年代までのお子さんが何人いるか',
      en: 'how many children of high-school age or younger they had',
    },
  },
  otherChildrenUnder18: {
    type: 'int',
    label: {
      ja: 'ほかの支給対象児童数(お子さんが亡くなられたとき)',
      en: 'Other children with the child allowance (where a child died)',
    },
    class: 'signal',
    holders: [{ by: 'KODOMO', silence: 'settles' }],
    whenAbsent: 0,
    ask: {
      ja: '児童手当の対象になるほかのお子さんは何人ですか。',
      en: 'For how many other children is the child allowance paid?',
    },
    min: 0,
    noun: { ja: '児童手当の対象になるほかの子', en: 'other children with the child allowance' },
    unit: { ja: '人', en: ['child', 'children'] },
    unknown: {
      ja: '児童手当の対象になるほかの子が何人いるか',
      en: 'for how many other children the child allowance is paid',
    },
  },
  becomesSingleParent: {
    type: 'bool',
    label: { ja: 'ひとり親の家庭になる', en: 'Becomes a single-parent family' },
    class: 'family',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: 'ご家族は、ひとり親のご家庭になりますか(事実婚のお相手がいる場合は「いいえ」)。',
      en: 'Does the family become a single-parent family (no, if there is a de facto partner)?',
    },
    yes: { ja: 'ご家族がひとり親の家庭になる', en: 'the family becomes a single-parent family' },
    no: { ja: 'ご家族がひとり親の家庭にならない', en: 'the family does not become a single-parent family' },
    unknown: { ja: 'ご家族がひとり親の家庭になるかどうか', en: 'whether the family becomes a single-parent family' },
  },
  dependentParentOrGrandchild: {
    type: 'bool',
    label: {
      ja: '生計を維持されていた55歳以上の父母・祖父母または孫',
      en: 'Dependent parents or grandparents from 55, or grandchildren',
    },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '亡くなられた方に生計を支えられていた、55歳以上の父母・祖父母、または18歳年度末までのお孫さんはいますか。',
      en: 'Did the person support parents or grandparents aged 55 or over, or grandchildren up to the March after turning 18?',
    },
    yes: {
      ja: '生計を支えられていた55歳以上の父母・祖父母、または18歳年度末までの孫がいる',
      en: 'they supported parents or grandparents aged 55 or over, or grandchildren up to the March after turning 18',
    },
    no: {
      ja: '生計を支えられていた55歳以上の父母・祖父母も、18歳年度末までの孫もいない',
      en: 'they supported no parents or grandparents aged 55 or over, and no grandchildren up to the March after turning 18',
    },
    unknown: {
      ja: '生計を支えられていた55歳以上の父母・祖父母、または18歳年度末までの孫がいるかどうか',
      en: 'whether they supported parents or grandparents aged 55 or over, or grandchildren up to the March after turning 18',
    },
  },
  householdIncomeDrop: {
    type: 'bool',
    label: { ja: '主な収入がなくなる・大きく減る', en: 'Main income lost or much reduced' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: 'ご家族の主な収入がなくなる、または大きく減りますか。',
      en: 'Does the family lose its main income, or much of it?',
    },
    yes: { ja: '世帯の主な収入がなくなる、または大きく減る', en: 'the household loses its main income or much of it' },
    no: { ja: '世帯の主な収入が大きくは減らない', en: 'the household does not lose its main income or much of it' },
    unknown: {
      ja: '世帯の主な収入がなくなるか、大きく減るか',
      en: 'whether the household loses its main income or much of it',
    },
  },
});
