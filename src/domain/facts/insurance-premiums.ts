import { factTable } from './fact.js';

/** C. What the insurers have to refund or to collect (保険料の過不足). */
export const insurancePremiumsFacts = factTable({
  // Assessment and collection must both show no difference; one silence alone does not settle it.
  kokuhoPremiumBalance: {
    type: 'enum',
    label: { ja: '国保料(税)の過不足', en: 'Balance of the National Health Insurance premium' },
    class: 'private',
    holders: [
      { by: 'KOKUHO', silence: 'open' },
      { by: 'SHUNO', silence: 'open' },
    ],
    ask: {
      ja: '国民健康保険料(税)に、お返しする分や納めていただく分はありますか。',
      en: 'Is any of the National Health Insurance premium to be refunded or still to be paid?',
    },
    values: {
      none: {
        label: { ja: '過不足なし', en: 'None' },
        yes: {
          ja: '国民健康保険料(税)に過不足がない',
          en: 'nothing of the National Health Insurance premium is to be refunded or paid',
        },
        no: {
          ja: '国民健康保険料(税)に過不足がある',
          en: 'some of the National Health Insurance premium is to be refunded or paid',
        },
      },
      refund: {
        label: { ja: 'お返しする分がある', en: 'To be refunded' },
        yes: {
          ja: '国民健康保険料(税)にお返しする分がある',
          en: 'some of the National Health Insurance premium is to be refunded',
        },
        no: {
          ja: '国民健康保険料(税)にお返しする分がない',
          en: 'nothing of the National Health Insurance premium is to be refunded',
        },
      },
      unpaid: {
        label: { ja: '納めていただく分がある', en: 'To be paid' },
        yes: {
          ja: '国民健康保険料(税)に納めていただく分がある',
          en: 'some of the National Health Insurance premium is still to be paid',
        },
        no: {
          ja: '国民健康保険料(税)に納めていただく分がない',
          en: 'nothing of the National Health Insurance premium is still to be paid',
        },
      },
    },
    unknown: {
      ja: '国民健康保険料(税)に過不足があるかどうか',
      en: 'whether any of the National Health Insurance premium is to be refunded or still to be paid',
    },
  },
  // Assessment and collection must both show no difference; one silence alone does not settle it.
  koukiPremiumBalance: {
    type: 'enum',
    label: {
      ja: '後期高齢者医療保険料の過不足',
      en: 'Balance of the premium for the medical insurance at 75 and over',
    },
    class: 'private',
    holders: [
      { by: 'KOUKI', silence: 'open' },
      { by: 'SHUNO', silence: 'open' },
    ],
    ask: {
      ja: '後期高齢者医療の保険料に、お返しする分や納めていただく分はありますか。',
      en: 'Is any of the premium for the medical insurance at 75 and over to be refunded or still to be paid?',
    },
    values: {
      none: {
        label: { ja: '過不足なし', en: 'None' },
        yes: {
          ja: '後期高齢者医療の保険料に過不足がない',
          en: 'nothing of the premium for the medical insurance at 75 and over is to be refunded or paid',
        },
        no: {
          ja: '後期高齢者医療の保険料に過不足がある',
          en: 'some of the premium for the medical insurance at 75 and over is to be refunded or paid',
        },
      },
      refund: {
        label: { ja: 'お返しする分がある', en: 'To be refunded' },
        yes: {
          ja: '後期高齢者医療の保険料にお返しする分がある',
          en: 'some of the premium for the medical insurance at 75 and over is to be refunded',
        },
        no: {
          ja: '後期高齢者医療の保険料にお返しする分がない',
          en: 'nothing of the premium for the medical insurance at 75 and over is to be refunded',
        },
      },
      unpaid: {
        label: { ja: '納めていただく分がある', en: 'To be paid' },
        yes: {
          ja: '後期高齢者医療の保険料に納めていただく分がある',
          en: 'some of the premium for the medical insurance at 75 and over is still to be paid',
        },
        no: {
          ja: '後期高齢者医療の保険料に納めていただく分がない',
          en: 'nothing of the premium for the medical insurance at 75 and over is still to be paid',
        },
      },
    },
    unknown: {
      ja: '後期高齢者医療の保険料に過不足があるかどうか',
      en: 'whether any of the premium for the medical insurance at 75 and over is to be refunded or still to be paid',
    },
  },
  // Assessment and collection must both show no difference; one silence alone does not settle it.
  kaigoPremiumBalance: {
    type: 'enum',
    label: { ja: '介護保険料の過不足', en: 'Balance of the long-term care insurance premium' },
    class: 'private',
    holders: [
      { by: 'KAIGO', silence: 'open' },
      { by: 'SHUNO', silence: 'open' },
    ],
    ask: {
      ja: '介護保険料に、お返しする分や納めていただく分はありますか。',
      en: 'Is any of the long-term care insurance premium to be refunded or still to be paid?',
    },
    values: {
      none: {
        label: { ja: '過不足なし', en: 'None' },
        yes: {
          ja: '介護保険料に過不足がない',
          en: 'nothing of the long-term care insurance premium is to be refunded or paid',
        },
        no: {
          ja: '介護保険料に過不足がある',
          en: 'some of the long-term care insurance premium is to be refunded or paid',
        },
      },
      refund: {
        label: { ja: 'お返しする分がある', en: 'To be refunded' },
        yes: {
          ja: '介護保険料にお返しする分がある',
          en: 'some of the long-term care insurance premium is to be refunded',
        },
        no: {
          ja: '介護保険料にお返しする分がない',
          en: 'nothing of the long-term care insurance premium is to be refunded',
        },
      },
      unpaid: {
        label: { ja: '納めていただく分がある', en: 'To be paid' },
        yes: {
          ja: '介護保険料に納めていただく分がある',
          en: 'some of the long-term care insurance premium is still to be paid',
        },
        no: {
          ja: '介護保険料に納めていただく分がない',
          en: 'nothing of the long-term care insurance premium is still to be paid',
        },
      },
    },
    unknown: {
      ja: '介護保険料に過不足があるかどうか',
      en: 'whether any of the long-term care insurance premium is to be refunded or still to be paid',
    },
  },
});
