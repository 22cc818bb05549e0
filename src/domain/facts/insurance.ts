import { factTable } from './fact.js';

/** C. Health insurance (医療保険). */
export const insuranceFacts = factTable({
  // Each ledger's silence excludes its own scheme only.
  healthInsurance: {
    type: 'enum',
    label: { ja: '死亡時の医療保険', en: 'Health insurance at death' },
    class: 'signal',
    holders: [
      { by: 'KOKUHO', silence: { rulesOut: ['kokuho'] } },
      { by: 'KOUKI', silence: { rulesOut: ['kouki'] } },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '亡くなられたとき、どの医療保険に入っていましたか。',
      en: 'Which health insurance did the person have at death?',
    },
    values: {
      kokuho: {
        label: { ja: '市の国民健康保険', en: 'City National Health Insurance' },
        yes: { ja: '市の国民健康保険に入っていた', en: "they were covered by the city's National Health Insurance" },
        no: {
          ja: '市の国民健康保険に入っていなかった',
          en: "they were not covered by the city's National Health Insurance",
        },
      },
      kouki: {
        label: { ja: '後期高齢者医療', en: 'Medical insurance for people aged 75 and over' },
        yes: {
          ja: '後期高齢者医療に入っていた',
          en: 'they were covered by the medical insurance for people aged 75 and over',
        },
        no: {
          ja: '後期高齢者医療に入っていなかった',
          en: 'they were not covered by the medical insurance for people aged 75 and over',
        },
      },
      employeeInsured: {
        label: { ja: '職場の健康保険(本人)', en: "Employees' health insurance, own" },
        yes: {
          ja: '職場の健康保険の本人だった',
          en: "they were insured in their own right by an employees' health insurance",
        },
        no: {
          ja: '職場の健康保険の本人ではなかった',
          en: "they were not insured in their own right by an employees' health insurance",
        },
      },
      employeeDependent: {
        label: { ja: '職場の健康保険(被扶養者)', en: "Employees' health insurance, as a dependant" },
        yes: { ja: '職場の健康保険の被扶養者だった', en: "they were a dependant in an employees' health insurance" },
        no: {
          ja: '職場の健康保険の被扶養者ではなかった',
          en: "they were not a dependant in an employees' health insurance",
        },
      },
      kokuhoKumiai: {
        label: { ja: '国民健康保険組合', en: 'National Health Insurance association' },
        yes: { ja: '国民健康保険組合に入っていた', en: 'they were covered by a National Health Insurance association' },
        no: {
          ja: '国民健康保険組合に入っていなかった',
          en: 'they were not covered by a National Health Insurance association',
        },
      },
      // 高齢者医療確保法51条1号. That somebody over 75 is not in 後期 leaves nothing else; why, the sentence must not say: it is
      // the same as that of `none`.
      welfareExempt: {
        label: { ja: '医療保険の適用除外', en: 'Exempt from health insurance' },
        yes: {
          ja: '国民健康保険・後期高齢者医療・職場の健康保険のいずれにも入っていなかった',
          en: 'they were in none of the public health insurances',
        },
        no: {
          ja: '医療保険の適用除外ではなかった',
          en: 'they were not exempt from health insurance',
        },
      },
      none: {
        label: { ja: '加入なし', en: 'None' },
        yes: {
          ja: '国民健康保険・後期高齢者医療・職場の健康保険のいずれにも入っていなかった',
          en: 'they were in none of the public health insurances',
        },
        no: { ja: '何らかの医療の制度に入っていた', en: 'they were covered by a medical scheme' },
      },
    },
    unknown: { ja: 'どの医療保険に入っていたか', en: 'which health insurance they had' },
  },
  kokuhoEnrolledMonths: {
    type: 'int',
    label: { ja: '市国保の加入月数', en: "Months in the city's National Health Insurance" },
    class: 'signal',
    holders: [{ by: 'KOKUHO', silence: 'settles' }],
    whenAbsent: null,
    ask: {
      ja: '市の国民健康保険に、何か月加入されていましたか。',
      en: "For how many months had the person been in the city's National Health Insurance?",
    },
    min: 0,
    none: {
      yes: { ja: '市の国民健康保険に加入していなかった', en: "they were not in the city's National Health Insurance" },
      no: { ja: '市の国民健康保険に加入していた', en: "they were in the city's National Health Insurance" },
    },
    noun: { ja: '市の国民健康保険に加入していた期間', en: "time in the city's National Health Insurance" },
    unit: { ja: 'か月', en: ['month', 'months'] },
    unknown: {
      ja: '市の国民健康保険に何か月加入していたか',
      en: "for how many months they had been in the city's National Health Insurance",
    },
  },
  // Each insurer answers for its own ledger; its rules read that answer alone.
  insuredHereUnderFacilityRule: {
    type: 'bool',
    label: { ja: '住所地特例による当市の被保険者', en: 'Insured here while living in a facility elsewhere' },
    class: 'signal',
    holders: [
      { by: 'KOKUHO', silence: 'settles' },
      { by: 'KOUKI', silence: 'settles' },
      { by: 'KAIGO', silence: 'settles' },
    ],
    whenAbsent: false,
    ask: {
      ja: '市外の施設などに住みながら、住所地特例で当市の被保険者になっていましたか。',
      en: 'Was the person insured here while living in a facility in another city (domicile exception)?',
    },
    yes: {
      ja: '住所地特例により市外に住みながら当市の被保険者だった',
      en: 'they were insured here while living in a facility in another city',
    },
    no: {
      ja: '住所地特例による当市の被保険者ではなかった',
      en: 'they were not insured here under the rule for facilities in other cities',
    },
    unknown: {
      ja: '住所地特例による当市の被保険者だったかどうか',
      en: 'whether they were insured here under the rule for facilities in other cities',
    },
  },
  formerInsuredWithin3m: {
    type: 'bool',
    label: {
      ja: '前の健康保険の本人でなくなって3か月以内の死亡',
      en: 'Death within three months of leaving the previous health insurance',
    },
    class: 'family',
    holders: [
      { by: 'family', silence: 'open' },
      { by: 'outside', silence: 'open' },
    ],
    ask: {
      ja: '前の職場の健康保険で、ご本人としての資格がなくなってから3か月以内に亡くなられましたか。',
      en: "Did the person die within three months of no longer being insured in their own right by a previous employer's insurance?",
    },
    yes: {
      ja: '前の健康保険の本人でなくなってから3か月以内に亡くなられた',
      en: 'they died within three months of no longer being insured by their previous health insurance',
    },
    no: {
      ja: '前の健康保険の本人でなくなってから3か月以内の死亡に当たらない',
      en: 'they did not die within three months of no longer being insured by a previous health insurance',
    },
    unknown: {
      ja: '前の健康保険の本人でなくなってから3か月以内に亡くなられたかどうか',
      en: 'whether they died within three months of no longer being insured by a previous health insurance',
    },
  },
  remainingKokuhoMembers: {
    type: 'int',
    label: { ja: '残る世帯員のうち国保加入者数', en: 'Remaining household members in National Health Insurance' },
    class: 'signal',
    holders: [{ by: 'KOKUHO', silence: 'settles' }],
    whenAbsent: 0,
    ask: {
      ja: '同じ世帯に残る国民健康保険の加入者は何人ですか。',
      en: 'How many remaining household members are in National Health Insurance?',
    },
    min: 0,
    noun: { ja: '世帯に残る国民健康保険の加入者', en: 'remaining household members in National Health Insurance' },
    unit: { ja: '人', en: ['person', 'people'] },
    unknown: {
      ja: '世帯に残る国民健康保険の加入者が何人いるか',
      en: 'how many remaining household members are in National Health Insurance',
    },
  },
  highCostMedicalClaim: {
    type: 'bool',
    label: { ja: '高額療養費などの未支給見込み', en: 'High-cost medical benefits likely to be outstanding' },
    class: 'private',
    holders: [
      { by: 'KOKUHO', silence: 'open' },
      { by: 'KOUKI', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '高額療養費など、これから支給される見込みのものはありますか。',
      en: 'Are high-cost medical benefits likely still to be paid out?',
    },
    yes: { ja: '高額療養費などの未支給分が見込まれる', en: 'high-cost medical benefits are likely to be outstanding' },
    no: {
      ja: '高額療養費などの未支給分が見込まれない',
      en: 'no high-cost medical benefits are likely to be outstanding',
    },
    unknown: {
      ja: '高額療養費などの未支給分が見込まれるかどうか',
      en: 'whether high-cost medical benefits are likely to be outstanding',
    },
  },
  medicalReimbursementPending: {
    type: 'bool',
    label: { ja: '療養費・福祉医療費の未請求分', en: 'Medical costs not yet claimed' },
    class: 'family',
    holders: [
      { by: 'family', silence: 'open' },
      { by: 'KOKUHO', silence: 'open' },
    ],
    ask: {
      ja: '立て替えて払った医療費で、まだ請求していないものはありますか。',
      en: 'Are there medical costs paid in advance and not yet claimed?',
    },
    yes: {
      ja: '立て替えた医療費にまだ請求していない分がある',
      en: 'there are medical costs paid in advance and not yet claimed',
    },
    no: { ja: '立て替えた医療費にまだ請求していない分がない', en: 'there are no medical costs left to claim' },
    unknown: {
      ja: '立て替えた医療費にまだ請求していない分があるかどうか',
      en: 'whether there are medical costs paid in advance and not yet claimed',
    },
  },
});
