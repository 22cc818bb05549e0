import { factTable } from './fact.js';

/** C. Long-term care insurance (介護保険). */
export const longTermCareFacts = factTable({
  ltcInsured: {
    type: 'enum',
    label: { ja: '介護保険の被保険者区分', en: 'Category in long-term care insurance' },
    class: 'signal',
    holders: [{ by: 'KAIGO', silence: 'settles' }],
    whenAbsent: 'none',
    ask: {
      ja: '介護保険の被保険者区分はどれでしたか。',
      en: 'Which category of long-term care insurance did the person belong to?',
    },
    values: {
      none: {
        label: { ja: '該当する区分なし', en: 'None' },
        yes: {
          ja: '介護保険の第1号被保険者でも、認定を受けた第2号被保険者でもなかった',
          en: 'they were neither a category 1 insured person nor a certified category 2 insured person of long-term care insurance',
        },
        no: {
          ja: '介護保険の第1号被保険者、または認定を受けた第2号被保険者だった',
          en: 'they were a category 1 or a certified category 2 insured person of long-term care insurance',
        },
      },
      cat1: {
        label: { ja: '第1号被保険者(65歳以上)', en: 'Category 1 (65 and over)' },
        yes: {
          ja: '介護保険の第1号被保険者だった',
          en: 'they were a category 1 insured person of long-term care insurance',
        },
        no: {
          ja: '介護保険の第1号被保険者ではなかった',
          en: 'they were not a category 1 insured person of long-term care insurance',
        },
      },
      cat2Certified: {
        label: { ja: '第2号被保険者(認定あり)', en: 'Category 2, certified' },
        yes: {
          ja: '要介護・要支援の認定を受けた第2号被保険者だった',
          en: 'they were a category 2 insured person certified for long-term care',
        },
        no: {
          ja: '要介護・要支援の認定を受けた第2号被保険者ではなかった',
          en: 'they were not a category 2 insured person certified for long-term care',
        },
      },
    },
    unknown: {
      ja: '介護保険の被保険者区分がどれだったか',
      en: 'which category of long-term care insurance they belonged to',
    },
  },
  ltcCertified: {
    type: 'bool',
    label: { ja: '要介護・要支援認定', en: 'Certified for long-term care' },
    class: 'signal',
    holders: [{ by: 'KAIGO', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '要介護または要支援の認定を受けていましたか。',
      en: 'Was the person certified for long-term care or support?',
    },
    yes: { ja: '要介護または要支援の認定を受けていた', en: 'they were certified for long-term care or support' },
    no: {
      ja: '要介護または要支援の認定を受けていなかった',
      en: 'they were not certified for long-term care or support',
    },
    unknown: {
      ja: '要介護または要支援の認定を受けていたかどうか',
      en: 'whether they were certified for long-term care or support',
    },
  },
  ltcApplicationPending: {
    type: 'bool',
    label: { ja: '要介護認定の申請中', en: 'Certification for long-term care applied for' },
    class: 'signal',
    holders: [{ by: 'KAIGO', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '要介護認定を申請中でしたか。',
      en: 'Had the person applied for certification for long-term care, with the result still open?',
    },
    yes: {
      ja: '要介護認定を申請中だった',
      en: 'they had applied for certification for long-term care and the result was still open',
    },
    no: {
      ja: '要介護認定を申請中ではなかった',
      en: 'they had no open application for certification for long-term care',
    },
    unknown: {
      ja: '要介護認定を申請中だったかどうか',
      en: 'whether they had applied for certification for long-term care and the result was still open',
    },
  },
  ltcReductionCertificate: {
    type: 'bool',
    label: { ja: '介護保険負担限度額認定証など', en: 'Certificate limiting long-term care costs' },
    class: 'signal',
    holders: [{ by: 'KAIGO', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '介護保険の負担限度額認定証などをお持ちでしたか。',
      en: 'Did the person hold a certificate limiting long-term care costs?',
    },
    yes: {
      ja: '介護保険の負担限度額認定証などを持っていた',
      en: 'they held a certificate limiting long-term care costs',
    },
    no: {
      ja: '介護保険の負担限度額認定証などを持っていなかった',
      en: 'they held no certificate limiting long-term care costs',
    },
    unknown: {
      ja: '介護保険の負担限度額認定証などを持っていたかどうか',
      en: 'whether they held a certificate limiting long-term care costs',
    },
  },
  ltcHighCostClaim: {
    type: 'bool',
    label: { ja: '高額介護サービス費の未支給', en: 'High-cost care benefit outstanding' },
    class: 'private',
    holders: [{ by: 'KAIGO', silence: 'open' }],
    ask: {
      ja: '高額介護サービス費に、まだ支給していない分はありますか。',
      en: 'Is any high-cost care benefit still to be paid out?',
    },
    yes: { ja: '高額介護サービス費に未支給の分がある', en: 'a high-cost care benefit is still to be paid out' },
    no: { ja: '高額介護サービス費に未支給の分がない', en: 'no high-cost care benefit is still to be paid out' },
    unknown: {
      ja: '高額介護サービス費に未支給の分があるかどうか',
      en: 'whether a high-cost care benefit is still to be paid out',
    },
  },
  ltcPendingReimbursement: {
    type: 'bool',
    label: { ja: '住宅改修・福祉用具の未請求', en: 'Home adaptation or care equipment not yet claimed' },
    class: 'private',
    holders: [
      { by: 'KAIGO', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '介護保険の住宅改修費や福祉用具の購入費で、まだ請求していないものはありますか。',
      en: 'Are there costs of home adaptation or care equipment not yet claimed from long-term care insurance?',
    },
    yes: {
      ja: '介護保険の住宅改修費や福祉用具の購入費にまだ請求していない分がある',
      en: 'there are costs of home adaptation or care equipment not yet claimed',
    },
    no: {
      ja: '介護保険の住宅改修費や福祉用具の購入費にまだ請求していない分がない',
      en: 'there are no costs of home adaptation or care equipment left to claim',
    },
    unknown: {
      ja: '介護保険の住宅改修費や福祉用具の購入費にまだ請求していない分があるかどうか',
      en: 'whether there are costs of home adaptation or care equipment not yet claimed',
    },
  },
});
