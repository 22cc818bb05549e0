import { factTable } from './fact.js';

/** E. Welfare and medical cards (福祉). */
export const welfareFacts = factTable({
  welfareMedicalCard: {
    type: 'enum',
    label: { ja: '福祉医療費受給者証', en: 'Welfare medical card' },
    class: 'private',
    holders: [{ by: 'IRYO', silence: 'settles' }],
    whenAbsent: 'none',
    ask: {
      ja: '福祉医療費の受給者証のうち、お持ちだったものはどれですか。',
      en: 'Which welfare medical card did the person hold?',
    },
    values: {
      none: {
        label: { ja: 'なし', en: 'None' },
        yes: { ja: '福祉医療費受給者証を持っていなかった', en: 'they held no welfare medical card' },
        no: { ja: '福祉医療費受給者証を持っていた', en: 'they held a welfare medical card' },
      },
      heavyDisability: {
        label: { ja: '重度心身障がい者', en: 'Severe disability' },
        yes: {
          ja: '重度心身障がい者の福祉医療費受給者証を持っていた',
          en: 'they held the welfare medical card for people with severe disabilities',
        },
        no: {
          ja: '重度心身障がい者の福祉医療費受給者証を持っていなかった',
          en: 'they did not hold the welfare medical card for people with severe disabilities',
        },
      },
      child: {
        label: { ja: '子ども', en: 'Child' },
        yes: { ja: '子どもの福祉医療費受給者証を持っていた', en: 'they held the welfare medical card for children' },
        no: {
          ja: '子どもの福祉医療費受給者証を持っていなかった',
          en: 'they did not hold the welfare medical card for children',
        },
      },
      singleParent: {
        label: { ja: 'ひとり親', en: 'Single parent' },
        yes: {
          ja: 'ひとり親の福祉医療費受給者証を持っていた',
          en: 'they held the welfare medical card for single-parent families',
        },
        no: {
          ja: 'ひとり親の福祉医療費受給者証を持っていなかった',
          en: 'they did not hold the welfare medical card for single-parent families',
        },
      },
      other: {
        label: { ja: 'その他', en: 'Other' },
        yes: { ja: 'その他の福祉医療費受給者証を持っていた', en: 'they held another welfare medical card' },
        no: {
          ja: 'その他の福祉医療費受給者証を持っていなかった',
          en: 'they did not hold another welfare medical card',
        },
      },
    },
    unknown: { ja: 'どの福祉医療費受給者証を持っていたか', en: 'which welfare medical card they held' },
  },
  intractableDiseaseCard: {
    type: 'bool',
    label: { ja: '指定難病・小児慢性などの受給者証', en: 'Medical card for designated illnesses' },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '指定難病や小児慢性特定疾病などの受給者証をお持ちでしたか。',
      en: 'Did the person hold a medical card for a designated illness?',
    },
    yes: {
      ja: '指定難病や小児慢性特定疾病などの受給者証を持っていた',
      en: 'they held a medical card for a designated illness',
    },
    no: {
      ja: '指定難病や小児慢性特定疾病などの受給者証を持っていなかった',
      en: 'they held no medical card for a designated illness',
    },
    unknown: {
      ja: '指定難病や小児慢性特定疾病などの受給者証を持っていたかどうか',
      en: 'whether they held a medical card for a designated illness',
    },
  },
  // The prefecture's list settles it, the city's own ledger does not.
  hibakushaHandbook: {
    type: 'bool',
    label: { ja: '被爆者健康手帳', en: "Atomic bomb survivor's certificate" },
    class: 'private',
    holders: [
      { by: 'outside', silence: 'settles' },
      { by: 'FUKUSHI', silence: 'open' },
    ],
    whenAbsent: false,
    ask: { ja: '被爆者健康手帳をお持ちでしたか。', en: "Did the person hold an atomic bomb survivor's certificate?" },
    yes: { ja: '被爆者健康手帳を持っていた', en: "they held an atomic bomb survivor's certificate" },
    no: { ja: '被爆者健康手帳を持っていなかった', en: "they held no atomic bomb survivor's certificate" },
    unknown: {
      ja: '被爆者健康手帳を持っていたかどうか',
      en: "whether they held an atomic bomb survivor's certificate",
    },
  },
  warBereavedBenefit: {
    type: 'bool',
    label: { ja: '戦没者遺族・戦傷病者・援護年金', en: 'Benefits for war bereaved and war wounded' },
    class: 'private',
    holders: [{ by: 'FUKUSHI', silence: 'open' }],
    ask: {
      ja: '戦没者等の遺族への弔慰金や、戦傷病者・援護年金の制度を利用されていましたか。',
      en: 'Did the person have benefits for war bereaved or war wounded people?',
    },
    yes: {
      ja: '戦没者遺族・戦傷病者・援護年金の制度の対象だった',
      en: 'they were entitled to benefits for war bereaved or war wounded people',
    },
    no: {
      ja: '戦没者遺族・戦傷病者・援護年金の制度の対象ではなかった',
      en: 'they were not entitled to benefits for war bereaved or war wounded people',
    },
    unknown: {
      ja: '戦没者遺族・戦傷病者・援護年金の制度の対象だったかどうか',
      en: 'whether they were entitled to benefits for war bereaved or war wounded people',
    },
  },
  seikatsuHogo: {
    type: 'bool',
    label: { ja: '生活保護の受給', en: 'Public assistance' },
    class: 'private',
    holders: [
      { by: 'FUKUSHI', silence: 'settles' },
      { by: 'family', silence: 'open' },
    ],
    whenAbsent: false,
    ask: { ja: '生活保護を受けておられましたか。', en: 'Did the person receive public assistance?' },
    yes: { ja: '生活保護を受けていた', en: 'they received public assistance' },
    no: { ja: '生活保護を受けていなかった', en: 'they did not receive public assistance' },
    unknown: { ja: '生活保護を受けていたかどうか', en: 'whether they received public assistance' },
  },
  chiefMournerOnWelfare: {
    type: 'bool',
    label: { ja: '葬祭を行う方の生活状況(生活保護など)', en: 'Means of the person holding the funeral' },
    class: 'private',
    holders: [
      { by: 'FUKUSHI', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '葬祭の費用のことで、ご心配はありますか(葬祭を行う方が生活保護を受けている場合も含みます)。',
      en: 'Is paying for the funeral a concern (also where the person holding it receives public assistance)?',
    },
    yes: {
      ja: '葬祭を行う方が生活保護を受けている、または費用をまかなうことがむずかしい',
      en: 'the person holding the funeral receives public assistance or can hardly meet the cost',
    },
    no: { ja: '葬祭を行う方が費用をまかなうことができる', en: 'the person holding the funeral can meet the cost' },
    unknown: {
      ja: '葬祭を行う方が費用をまかなうことができるかどうか',
      en: 'whether the person holding the funeral can meet the cost',
    },
  },
  childMedicalCardHolder: {
    type: 'bool',
    label: { ja: '子ども医療費の受給者(保護者)', en: "Holder of a child's medical card (as the parent)" },
    class: 'signal',
    holders: [{ by: 'IRYO', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '子どもの医療費の受給者証で、保護者として名義人になっていましたか。',
      en: "Was the person named, as the parent, on a child's medical card?",
    },
    yes: {
      ja: '子どもの医療費の受給者(保護者)だった',
      en: "they were named, as the parent, on a child's medical card",
    },
    no: {
      ja: '子どもの医療費の受給者(保護者)ではなかった',
      en: "they were not named, as the parent, on a child's medical card",
    },
    unknown: {
      ja: '子どもの医療費の受給者(保護者)だったかどうか',
      en: "whether they were named, as the parent, on a child's medical card",
    },
  },
});
