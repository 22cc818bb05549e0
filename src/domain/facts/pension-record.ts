import { factTable } from './fact.js';

/** D. The pension record, as papers from the pension service show it (年金の加入記録). */
export const pensionRecordFacts = factTable({
  cat1PaidMonths: {
    type: 'int',
    label: { ja: '国民年金第1号の納付月数', en: 'Months of category 1 premiums paid' },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '国民年金の第1号被保険者として、保険料を何か月納められましたか(一部免除の月は割合で数えます)。',
      en: 'For how many months did the person pay category 1 National Pension premiums (partly exempt months count in part)?',
    },
    min: 0,
    noun: { ja: '国民年金第1号の保険料を納めた期間', en: 'time of paid category 1 National Pension premiums' },
    unit: { ja: 'か月', en: ['month', 'months'] },
    unknown: {
      ja: '国民年金第1号の保険料を何か月納めたか',
      en: 'for how many months they paid category 1 National Pension premiums',
    },
  },
  cat1PaidAndExemptMonths: {
    type: 'int',
    label: { ja: '国民年金第1号の納付・免除月数', en: 'Months of category 1 premiums paid or exempt' },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '国民年金の第1号被保険者として、納付と免除を合わせて何か月ありましたか。',
      en: "For how many months in all were the person's category 1 National Pension premiums paid or exempt?",
    },
    min: 0,
    noun: {
      ja: '国民年金第1号の納付と免除を合わせた期間',
      en: 'time of paid or exempt category 1 National Pension premiums',
    },
    unit: { ja: 'か月', en: ['month', 'months'] },
    unknown: {
      ja: '国民年金第1号の納付と免除の期間が合わせて何か月あったか',
      en: 'for how many months in all their category 1 National Pension premiums were paid or exempt',
    },
  },
  everReceivedOldAgeOrDisabilityBasic: {
    type: 'bool',
    label: {
      ja: '老齢基礎・障害基礎年金を受けたことがある',
      en: 'Ever received the Old-age or Disability Basic Pension',
    },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '老齢基礎年金または障害基礎年金を受けたことがありましたか。',
      en: 'Had the person ever received the Old-age or Disability Basic Pension?',
    },
    yes: {
      ja: '老齢基礎年金または障害基礎年金を受けたことがあった',
      en: 'they had received the Old-age or Disability Basic Pension',
    },
    no: {
      ja: '老齢基礎年金も障害基礎年金も受けたことがなかった',
      en: 'they had never received the Old-age or Disability Basic Pension',
    },
    unknown: {
      ja: '老齢基礎年金または障害基礎年金を受けたことがあったかどうか',
      en: 'whether they had ever received the Old-age or Disability Basic Pension',
    },
  },
  koseiLongTermQualified: {
    type: 'bool',
    label: { ja: '厚生年金の長期要件(25年以上)', en: "Long-term condition of the Employees' Pension (25 years)" },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '厚生年金の加入歴があり、年金の受給資格期間が25年以上ありましたか。',
      en: "Had the person been in the Employees' Pension, with 25 years or more of qualifying pension periods in all?",
    },
    yes: {
      ja: '厚生年金の加入歴があり、受給資格期間が25年以上あった',
      en: "they had been in the Employees' Pension and had 25 years or more of qualifying periods",
    },
    no: {
      ja: '厚生年金の加入歴がない、または受給資格期間が25年未満だった',
      en: "they had not been in the Employees' Pension or had less than 25 years of qualifying periods",
    },
    unknown: {
      ja: '厚生年金の加入歴があり、受給資格期間が25年以上あったかどうか',
      en: "whether they had been in the Employees' Pension and had 25 years or more of qualifying periods",
    },
  },
  koseiFirstVisitWithin5y: {
    type: 'bool',
    label: {
      ja: '厚生年金加入中に初診、5年以内の死亡',
      en: "First seen by a doctor while in the Employees' Pension, death within five years",
    },
    class: 'family',
    holders: [
      { by: 'family', silence: 'open' },
      { by: 'outside', silence: 'open' },
    ],
    ask: {
      ja: '厚生年金に加入中に初めて受診した病気やけがで、その受診から5年以内に亡くなられましたか。',
      en: "Did the person die within five years of first seeing a doctor, while in the Employees' Pension, for the illness or injury?",
    },
    yes: {
      ja: '厚生年金の加入中に初めて受診した病気やけがで、5年以内に亡くなられた',
      en: "they died within five years of first seeing a doctor, while in the Employees' Pension, for the illness or injury",
    },
    no: {
      ja: '厚生年金の加入中に初めて受診した病気やけがで5年以内に亡くなられた場合に当たらない',
      en: "they did not die within five years of first seeing a doctor, while in the Employees' Pension, for the illness or injury",
    },
    unknown: {
      ja: '厚生年金の加入中に初めて受診した病気やけがで、5年以内に亡くなられたかどうか',
      en: "whether they died within five years of first seeing a doctor, while in the Employees' Pension, for the illness or injury",
    },
  },
  pension25Years: {
    type: 'bool',
    label: {
      ja: '納付済・免除・合算対象期間が25年以上',
      en: '25 years or more of paid, exempt and complementary pension periods',
    },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '年金の納付済期間・免除期間・合算対象期間は、合わせて25年以上ありましたか。',
      en: "Did the person's paid, exempt and complementary pension periods come to 25 years or more?",
    },
    yes: {
      ja: '年金の納付済・免除・合算対象期間が合わせて25年以上あった',
      en: 'their paid, exempt and complementary pension periods came to 25 years or more',
    },
    no: {
      ja: '年金の納付済・免除・合算対象期間が合わせて25年未満だった',
      en: 'their paid, exempt and complementary pension periods came to less than 25 years',
    },
    unknown: {
      ja: '年金の納付済・免除・合算対象期間が合わせて25年以上あったかどうか',
      en: 'whether their paid, exempt and complementary pension periods came to 25 years or more',
    },
  },
  pensionPrepaid: {
    type: 'bool',
    label: { ja: '国民年金の前納', en: 'National Pension premiums paid in advance' },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '国民年金の保険料を、先の分まで納められていましたか。',
      en: 'Had National Pension premiums been paid in advance?',
    },
    yes: {
      ja: '国民年金の保険料を先の分まで納めていた',
      en: 'their National Pension premiums had been paid in advance',
    },
    no: {
      ja: '国民年金の保険料を先の分までは納めていなかった',
      en: 'their National Pension premiums had not been paid in advance',
    },
    unknown: {
      ja: '国民年金の保険料を先の分まで納めていたかどうか',
      en: 'whether their National Pension premiums had been paid in advance',
    },
  },
});
