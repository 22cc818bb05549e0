import { factTable } from './fact.js';

/** F. City taxes, tax returns and business (市税・申告・事業). */
export const propertyFacts = factTable({
  residentTaxLiability: {
    type: 'bool',
    label: { ja: '市県民税の未納・未到来分', en: 'Resident tax still to be paid' },
    class: 'private',
    holders: [
      { by: 'SHIMINZEI', silence: 'open' },
      { by: 'SHUNO', silence: 'open' },
    ],
    ask: {
      ja: '市県民税に、まだ納期が来ていない分や納めていただく分はありますか。',
      en: 'Is any resident tax still to be paid, or not yet due?',
    },
    yes: { ja: '市県民税に納めていただく分がある', en: 'some resident tax is still to be paid' },
    no: { ja: '市県民税に納めていただく分がない', en: 'no resident tax is still to be paid' },
    unknown: { ja: '市県民税に納めていただく分があるかどうか', en: 'whether some resident tax is still to be paid' },
  },
  residentTaxCollection: {
    type: 'enum',
    label: { ja: '市県民税の徴収方法', en: 'How resident tax was collected' },
    class: 'private',
    holders: [{ by: 'SHIMINZEI', silence: 'settles' }],
    whenAbsent: 'none',
    ask: { ja: '市県民税の徴収方法はどれでしたか。', en: "How was the person's resident tax collected?" },
    values: {
      none: {
        label: { ja: '課税なし', en: 'No tax' },
        yes: { ja: '市県民税が課税されていなかった', en: 'no resident tax was charged' },
        no: { ja: '市県民税が課税されていた', en: 'resident tax was charged' },
      },
      ordinary: {
        label: { ja: '普通徴収(納付書・口座振替)', en: 'Paid by slip or account transfer' },
        yes: { ja: '市県民税が普通徴収だった', en: 'resident tax was paid by slip or account transfer' },
        no: { ja: '市県民税が普通徴収ではなかった', en: 'resident tax was not paid by slip or account transfer' },
      },
      salary: {
        label: { ja: '給与からの特別徴収', en: 'Withheld from salary' },
        yes: { ja: '市県民税が給与から特別徴収されていた', en: 'resident tax was withheld from salary' },
        no: { ja: '市県民税が給与から特別徴収されていなかった', en: 'resident tax was not withheld from salary' },
      },
      pension: {
        label: { ja: '年金からの特別徴収', en: 'Withheld from a pension' },
        yes: { ja: '市県民税が年金から特別徴収されていた', en: 'resident tax was withheld from a pension' },
        no: { ja: '市県民税が年金から特別徴収されていなかった', en: 'resident tax was not withheld from a pension' },
      },
    },
    unknown: { ja: '市県民税がどの方法で徴収されていたか', en: 'how their resident tax was collected' },
  },
  taxUnpaid: {
    type: 'bool',
    label: { ja: '市税の未納', en: 'City tax still to be paid' },
    class: 'private',
    holders: [{ by: 'SHUNO', silence: 'open' }],
    ask: { ja: '市税に、納めていただく分はありますか。', en: 'Is any city tax still to be paid?' },
    yes: { ja: '市税に納めていただく分がある', en: 'some city tax is still to be paid' },
    no: { ja: '市税に納めていただく分がない', en: 'no city tax is still to be paid' },
    unknown: { ja: '市税に納めていただく分があるかどうか', en: 'whether some city tax is still to be paid' },
  },
  taxOverpaid: {
    type: 'bool',
    label: { ja: '市税の過納', en: 'City tax to be refunded' },
    class: 'private',
    holders: [{ by: 'SHUNO', silence: 'open' }],
    ask: { ja: '市税に、お返しする分はありますか。', en: 'Is any city tax to be refunded?' },
    yes: { ja: '市税にお返しする分がある', en: 'some city tax is to be refunded' },
    no: { ja: '市税にお返しする分がない', en: 'no city tax is to be refunded' },
    unknown: { ja: '市税にお返しする分があるかどうか', en: 'whether some city tax is to be refunded' },
  },
  taxAccountTransfer: {
    type: 'bool',
    label: { ja: '市税・料の口座振替', en: 'Account transfer of city taxes and charges' },
    class: 'private',
    holders: [{ by: 'SHUNO', silence: 'open' }],
    ask: {
      ja: '市税や保険料などが、亡くなられた方の口座から振り替えられていますか(ご家族の分も含みます)。',
      en: "Are city taxes or charges, also those of the family, paid from the person's account?",
    },
    yes: {
      ja: '市税や保険料などが亡くなられた方の口座から振り替えられている',
      en: 'city taxes or charges are paid from the account of the person who died',
    },
    no: {
      ja: '市税や保険料などの振り替えが亡くなられた方の口座からではない',
      en: 'no city taxes or charges are paid from the account of the person who died',
    },
    unknown: {
      ja: '市税や保険料などが亡くなられた方の口座から振り替えられているかどうか',
      en: 'whether city taxes or charges are paid from the account of the person who died',
    },
  },
  finalTaxReturnNeeded: {
    type: 'bool',
    label: { ja: '準確定申告の要否', en: 'Final income tax return needed' },
    class: 'family',
    holders: [
      { by: 'family', silence: 'open' },
      { by: 'outside', silence: 'open' },
    ],
    ask: {
      ja: '亡くなられた方の所得税について、準確定申告が必要ですか。',
      en: 'Is a final income tax return needed for the person who died?',
    },
    yes: { ja: '準確定申告が必要である', en: 'a final income tax return is needed' },
    no: { ja: '準確定申告の必要がない', en: 'no final income tax return is needed' },
    unknown: { ja: '準確定申告が必要かどうか', en: 'whether a final income tax return is needed' },
  },
  priorYearFiled: {
    type: 'bool',
    label: { ja: '前年分の申告', en: 'Return for the previous year' },
    class: 'private',
    holders: [
      { by: 'SHIMINZEI', silence: 'open' },
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: { ja: '前年分の所得の申告は、お済みですか。', en: 'Has the income of the previous year been declared?' },
    yes: { ja: '前年分の所得の申告が済んでいる', en: 'the income of the previous year has been declared' },
    no: { ja: '前年分の所得の申告がこれからである', en: 'the income of the previous year has not yet been declared' },
    unknown: {
      ja: '前年分の所得の申告が済んでいるかどうか',
      en: 'whether the income of the previous year has been declared',
    },
  },
  // The tax office knows too, but its answer may not leave the tax offices (地方税法22条).
  selfEmployed: {
    type: 'bool',
    label: { ja: '個人事業(農業・不動産貸付を含む)', en: 'Self-employment (including farming and letting property)' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '亡くなられた方は、ご自分で事業をされていましたか(農業や不動産の貸し付けも含みます)。',
      en: 'Was the person self-employed (farming and letting property included)?',
    },
    yes: { ja: '個人で事業をしていた', en: 'they were self-employed' },
    no: { ja: '個人で事業をしていなかった', en: 'they were not self-employed' },
    unknown: { ja: '個人で事業をしていたかどうか', en: 'whether they were self-employed' },
  },
  blueReturn: {
    type: 'bool',
    label: { ja: '青色申告', en: 'Blue return' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: '青色申告をされていましたか。', en: 'Did the person file blue returns?' },
    yes: { ja: '青色申告をしていた', en: 'they filed blue returns' },
    no: { ja: '青色申告をしていなかった', en: 'they did not file blue returns' },
    unknown: { ja: '青色申告をしていたかどうか', en: 'whether they filed blue returns' },
  },
  consumptionTaxpayer: {
    type: 'bool',
    label: { ja: '消費税の課税事業者・インボイス', en: 'Consumption tax payer or invoice issuer' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '消費税を納める事業者、またはインボイスの登録事業者でしたか。',
      en: 'Did the person pay consumption tax as a business or issue registered invoices?',
    },
    yes: {
      ja: '消費税の課税事業者、またはインボイスの登録事業者だった',
      en: 'they paid consumption tax as a business or issued registered invoices',
    },
    no: {
      ja: '消費税の課税事業者でも、インボイスの登録事業者でもなかった',
      en: 'they neither paid consumption tax as a business nor issued registered invoices',
    },
    unknown: {
      ja: '消費税の課税事業者、またはインボイスの登録事業者だったかどうか',
      en: 'whether they paid consumption tax as a business or issued registered invoices',
    },
  },
  businessPermits: {
    type: 'bool',
    label: { ja: '旅館業・食品などの許可', en: 'Business permits (lodging, food, for example)' },
    class: 'family',
    holders: [
      { by: 'family', silence: 'open' },
      { by: 'outside', silence: 'open' },
    ],
    ask: {
      ja: '旅館業や飲食店など、許可のいる事業をされていましたか。',
      en: 'Did the person run a business that needs a permit, such as lodging or a restaurant?',
    },
    yes: {
      ja: '旅館業や飲食店などの許可を受けていた',
      en: 'they held a business permit, for lodging or food for example',
    },
    no: {
      ja: '旅館業や飲食店などの許可を受けていなかった',
      en: 'they held no business permit, for lodging or food for example',
    },
    unknown: {
      ja: '旅館業や飲食店などの許可を受けていたかどうか',
      en: 'whether they held a business permit, for lodging or food for example',
    },
  },
  cityBusinessSupport: {
    type: 'bool',
    label: { ja: '市の制度融資・補助金', en: 'City loan or subsidy for business' },
    class: 'private',
    holders: [{ by: 'SOMU', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '事業のために、市の制度融資や補助金を利用されていましたか。',
      en: 'Did the person use a city loan or subsidy for the business?',
    },
    yes: { ja: '市の制度融資や補助金を利用していた', en: 'they used a city loan or subsidy for business' },
    no: { ja: '市の制度融資や補助金を利用していなかった', en: 'they used no city loan or subsidy for business' },
    unknown: {
      ja: '市の制度融資や補助金を利用していたかどうか',
      en: 'whether they used a city loan or subsidy for business',
    },
  },
});
