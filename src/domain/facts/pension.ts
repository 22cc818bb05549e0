import { factTable } from './fact.js';

/** D. Pensions received or insured (年金). */
export const pensionFacts = factTable({
  pensionTypes: {
    type: 'set',
    label: { ja: '受給していた年金の種類', en: 'Pensions received' },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'NENKIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: { ja: '亡くなられた方は、どの年金を受けていましたか。', en: 'Which pensions did the person receive?' },
    values: {
      roureiKiso: {
        label: { ja: '老齢基礎年金', en: 'Old-age Basic Pension' },
        yes: { ja: '老齢基礎年金を受けていた', en: 'they received the Old-age Basic Pension' },
        no: { ja: '老齢基礎年金を受けていなかった', en: 'they did not receive the Old-age Basic Pension' },
        unknown: { ja: '老齢基礎年金を受けていたかどうか', en: 'whether they received the Old-age Basic Pension' },
      },
      roureiKosei: {
        label: { ja: '老齢厚生年金', en: "Old-age Employees' Pension" },
        yes: { ja: '老齢厚生年金を受けていた', en: "they received the Old-age Employees' Pension" },
        no: { ja: '老齢厚生年金を受けていなかった', en: "they did not receive the Old-age Employees' Pension" },
        unknown: { ja: '老齢厚生年金を受けていたかどうか', en: "whether they received the Old-age Employees' Pension" },
      },
      shogaiKiso: {
        label: { ja: '障害基礎年金', en: 'Disability Basic Pension' },
        yes: { ja: '障害基礎年金を受けていた', en: 'they received the Disability Basic Pension' },
        no: { ja: '障害基礎年金を受けていなかった', en: 'they did not receive the Disability Basic Pension' },
        unknown: { ja: '障害基礎年金を受けていたかどうか', en: 'whether they received the Disability Basic Pension' },
      },
      shogaiKosei: {
        label: { ja: '障害厚生年金', en: "Disability Employees' Pension" },
        yes: { ja: '障害厚生年金を受けていた', en: "they received the Disability Employees' Pension" },
        no: { ja: '障害厚生年金を受けていなかった', en: "they did not receive the Disability Employees' Pension" },
        unknown: {
          ja: '障害厚生年金を受けていたかどうか',
          en: "whether they received the Disability Employees' Pension",
        },
      },
      izokuKiso: {
        label: { ja: '遺族基礎年金', en: "Survivors' Basic Pension" },
        yes: { ja: '遺族基礎年金を受けていた', en: "they received the Survivors' Basic Pension" },
        no: { ja: '遺族基礎年金を受けていなかった', en: "they did not receive the Survivors' Basic Pension" },
        unknown: { ja: '遺族基礎年金を受けていたかどうか', en: "whether they received the Survivors' Basic Pension" },
      },
      izokuKosei: {
        label: { ja: '遺族厚生年金', en: "Survivors' Employees' Pension" },
        yes: { ja: '遺族厚生年金を受けていた', en: "they received the Survivors' Employees' Pension" },
        no: { ja: '遺族厚生年金を受けていなかった', en: "they did not receive the Survivors' Employees' Pension" },
        unknown: {
          ja: '遺族厚生年金を受けていたかどうか',
          en: "whether they received the Survivors' Employees' Pension",
        },
      },
      kafu: {
        label: { ja: '寡婦年金', en: "Widow's Pension" },
        yes: { ja: '寡婦年金を受けていた', en: "they received the Widow's Pension" },
        no: { ja: '寡婦年金を受けていなかった', en: "they did not receive the Widow's Pension" },
        unknown: { ja: '寡婦年金を受けていたかどうか', en: "whether they received the Widow's Pension" },
      },
      kyosai: {
        label: { ja: '共済年金', en: 'Mutual Aid Pension' },
        yes: { ja: '共済年金を受けていた', en: 'they received a Mutual Aid Pension' },
        no: { ja: '共済年金を受けていなかった', en: 'they did not receive a Mutual Aid Pension' },
        unknown: { ja: '共済年金を受けていたかどうか', en: 'whether they received a Mutual Aid Pension' },
      },
    },
    empty: {
      yes: { ja: '公的な年金を受けていなかった', en: 'they received no public pension' },
      no: { ja: '公的な年金を受けていた', en: 'they received a public pension' },
    },
    unknown: { ja: 'どの年金を受けていたか', en: 'which pensions they received' },
  },
  pensionMyNumberLinked: {
    type: 'bool',
    label: { ja: '年金機構のマイナンバー収録', en: 'My Number recorded by the pension service' },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '日本年金機構に、マイナンバーが登録されていましたか。',
      en: "Did the pension service have the person's My Number on record?",
    },
    yes: { ja: '日本年金機構にマイナンバーが登録されていた', en: 'the pension service had their My Number on record' },
    no: {
      ja: '日本年金機構にマイナンバーが登録されていなかった',
      en: 'the pension service did not have their My Number on record',
    },
    unknown: {
      ja: '日本年金機構にマイナンバーが登録されていたかどうか',
      en: 'whether the pension service had their My Number on record',
    },
  },
  pensionSupportBenefit: {
    type: 'bool',
    label: { ja: '年金生活者支援給付金', en: "Pensioners' support benefit" },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '年金生活者支援給付金を受けていましたか。',
      en: "Did the person receive the pensioners' support benefit?",
    },
    yes: { ja: '年金生活者支援給付金を受けていた', en: "they received the pensioners' support benefit" },
    no: { ja: '年金生活者支援給付金を受けていなかった', en: "they did not receive the pensioners' support benefit" },
    unknown: {
      ja: '年金生活者支援給付金を受けていたかどうか',
      en: "whether they received the pensioners' support benefit",
    },
  },
  nationalPensionStatus: {
    type: 'enum',
    label: { ja: '死亡時の国民年金の種別', en: 'National Pension category at death' },
    class: 'signal',
    holders: [
      { by: 'NENKIN', silence: 'open' },
      { by: 'outside', silence: 'open' },
    ],
    ask: {
      ja: '亡くなられたとき、国民年金の種別はどれでしたか。',
      en: 'Which National Pension category did the person belong to at death?',
    },
    values: {
      cat1: {
        label: { ja: '第1号被保険者', en: 'Category 1' },
        yes: {
          ja: '国民年金の第1号被保険者だった',
          en: 'they were a category 1 insured person of the National Pension',
        },
        no: {
          ja: '国民年金の第1号被保険者ではなかった',
          en: 'they were not a category 1 insured person of the National Pension',
        },
      },
      cat2: {
        label: { ja: '第2号被保険者', en: 'Category 2' },
        yes: {
          ja: '国民年金の第2号被保険者だった',
          en: 'they were a category 2 insured person of the National Pension',
        },
        no: {
          ja: '国民年金の第2号被保険者ではなかった',
          en: 'they were not a category 2 insured person of the National Pension',
        },
      },
      cat3: {
        label: { ja: '第3号被保険者', en: 'Category 3' },
        yes: {
          ja: '国民年金の第3号被保険者だった',
          en: 'they were a category 3 insured person of the National Pension',
        },
        no: {
          ja: '国民年金の第3号被保険者ではなかった',
          en: 'they were not a category 3 insured person of the National Pension',
        },
      },
      notInsured: {
        label: { ja: '被保険者ではない', en: 'Not insured' },
        yes: { ja: '国民年金の被保険者ではなかった', en: 'they were not an insured person of the National Pension' },
        no: { ja: '国民年金の被保険者だった', en: 'they were an insured person of the National Pension' },
      },
    },
    unknown: { ja: '国民年金の種別がどれだったか', en: 'which National Pension category they belonged to' },
  },
  // The lists of the agriculture committee and of JA settle it, the family's silence does not.
  agriculturalPension: {
    type: 'enum',
    label: { ja: '農業者年金', en: "Farmers' pension" },
    class: 'family',
    holders: [
      { by: 'NOGYO', silence: 'settles' },
      { by: 'outside', silence: 'settles' },
      { by: 'family', silence: 'open' },
    ],
    whenAbsent: 'none',
    ask: {
      ja: '農業者年金に、加入または受給されていましたか。',
      en: "Was the person insured in the farmers' pension or receiving it?",
    },
    values: {
      none: {
        label: { ja: '加入・受給なし', en: 'Neither' },
        yes: {
          ja: '農業者年金に加入も受給もしていなかった',
          en: "they were neither insured in the farmers' pension nor receiving it",
        },
        no: {
          ja: '農業者年金に加入していた、または受けていた',
          en: "they were insured in the farmers' pension or receiving it",
        },
      },
      insured: {
        label: { ja: '加入中', en: 'Insured' },
        yes: { ja: '農業者年金に加入していた', en: "they were insured in the farmers' pension" },
        no: { ja: '農業者年金に加入していなかった', en: "they were not insured in the farmers' pension" },
      },
      receiving: {
        label: { ja: '受給中', en: 'Receiving' },
        yes: { ja: '農業者年金を受けていた', en: "they received the farmers' pension" },
        no: { ja: '農業者年金を受けていなかった', en: "they did not receive the farmers' pension" },
      },
    },
    unknown: {
      ja: '農業者年金に加入していたか、受けていたか',
      en: "whether they were insured in the farmers' pension or receiving it",
    },
  },
  privatePensions: {
    type: 'bool',
    label: { ja: '共済・企業年金・基金・iDeCo', en: 'Mutual aid, company or private pensions' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '共済組合、企業年金、国民年金基金、iDeCoなどはありましたか。',
      en: 'Did the person have a mutual aid, company or private pension, such as iDeCo?',
    },
    yes: {
      ja: '共済組合・企業年金・国民年金基金・iDeCoなどに入っていた、または受けていた',
      en: 'they had a mutual aid, company or private pension',
    },
    no: {
      ja: '共済組合・企業年金・国民年金基金・iDeCoなどに入っていなかった',
      en: 'they had no mutual aid, company or private pension',
    },
    unknown: {
      ja: '共済組合・企業年金・国民年金基金・iDeCoなどがあったかどうか',
      en: 'whether they had a mutual aid, company or private pension',
    },
  },
});
