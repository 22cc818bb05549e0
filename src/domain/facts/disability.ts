import { factTable } from './fact.js';

/** E. Disability (障がい福祉). */
export const disabilityFacts = factTable({
  disabilityHandbooks: {
    type: 'set',
    label: { ja: '障害者手帳', en: 'Disability certificates' },
    class: 'private',
    holders: [{ by: 'SHOGAI', silence: 'settles' }],
    whenAbsent: [],
    ask: {
      ja: '障害者手帳のうち、お持ちだったものはどれですか。',
      en: 'Which disability certificates did the person hold?',
    },
    values: {
      physical: {
        label: { ja: '身体障害者手帳', en: 'Physical disability certificate' },
        yes: { ja: '身体障害者手帳を持っていた', en: 'they held a physical disability certificate' },
        no: { ja: '身体障害者手帳を持っていなかった', en: 'they held no physical disability certificate' },
        unknown: {
          ja: '身体障害者手帳を持っていたかどうか',
          en: 'whether they held a physical disability certificate',
        },
      },
      intellectual: {
        label: { ja: '療育手帳', en: 'Ryoiku certificate' },
        yes: { ja: '療育手帳を持っていた', en: 'they held a Ryoiku certificate' },
        no: { ja: '療育手帳を持っていなかった', en: 'they held no Ryoiku certificate' },
        unknown: { ja: '療育手帳を持っていたかどうか', en: 'whether they held a Ryoiku certificate' },
      },
      mental: {
        label: { ja: '精神障害者保健福祉手帳', en: 'Mental health welfare certificate' },
        yes: { ja: '精神障害者保健福祉手帳を持っていた', en: 'they held a mental health welfare certificate' },
        no: { ja: '精神障害者保健福祉手帳を持っていなかった', en: 'they held no mental health welfare certificate' },
        unknown: {
          ja: '精神障害者保健福祉手帳を持っていたかどうか',
          en: 'whether they held a mental health welfare certificate',
        },
      },
    },
    empty: {
      yes: { ja: '障害者手帳を持っていなかった', en: 'they held no disability certificate' },
      no: { ja: '障害者手帳を持っていた', en: 'they held a disability certificate' },
    },
    unknown: { ja: 'どの障害者手帳を持っていたか', en: 'which disability certificates they held' },
  },
  disabilityServices: {
    type: 'set',
    label: { ja: '障がい福祉の利用', en: 'Disability services' },
    class: 'private',
    holders: [{ by: 'SHOGAI', silence: 'settles' }],
    whenAbsent: [],
    ask: {
      ja: '障がい福祉の制度のうち、利用されていたものはどれですか。',
      en: 'Which disability services did the person use?',
    },
    values: {
      service: {
        label: { ja: '障害福祉サービスなど', en: 'Disability welfare service' },
        yes: {
          ja: '障害福祉サービスなどの支給決定を受けていた',
          en: 'they had been granted a disability welfare service',
        },
        no: {
          ja: '障害福祉サービスなどの支給決定を受けていなかった',
          en: 'they had not been granted a disability welfare service',
        },
        unknown: {
          ja: '障害福祉サービスなどの支給決定を受けていたかどうか',
          en: 'whether they had been granted a disability welfare service',
        },
      },
      medical: {
        label: { ja: '自立支援医療', en: 'Medical support for independence' },
        yes: { ja: '自立支援医療を受けていた', en: 'they received medical support for independence' },
        no: { ja: '自立支援医療を受けていなかった', en: 'they received no medical support for independence' },
        unknown: {
          ja: '自立支援医療を受けていたかどうか',
          en: 'whether they received medical support for independence',
        },
      },
      allowance: {
        label: { ja: '特別障害者手当など', en: 'Special disability allowance' },
        yes: {
          ja: '特別障害者手当などを受けていた',
          en: 'they received a special disability allowance or a similar one',
        },
        no: {
          ja: '特別障害者手当などを受けていなかった',
          en: 'they received no special disability allowance or similar one',
        },
        unknown: {
          ja: '特別障害者手当などを受けていたかどうか',
          en: 'whether they received a special disability allowance or a similar one',
        },
      },
      taxi: {
        label: { ja: '福祉タクシー券・燃料券', en: 'Taxi or fuel vouchers' },
        yes: { ja: '福祉タクシー券や燃料券の交付を受けていた', en: 'they had welfare taxi or fuel vouchers' },
        no: { ja: '福祉タクシー券や燃料券の交付を受けていなかった', en: 'they had no welfare taxi or fuel vouchers' },
        unknown: {
          ja: '福祉タクシー券や燃料券の交付を受けていたかどうか',
          en: 'whether they had welfare taxi or fuel vouchers',
        },
      },
      device: {
        label: { ja: '補装具・用具の貸与', en: 'Equipment on loan' },
        yes: { ja: '補装具や用具を借りていた', en: 'they had equipment on loan' },
        no: { ja: '補装具や用具を借りていなかった', en: 'they had no equipment on loan' },
        unknown: { ja: '補装具や用具を借りていたかどうか', en: 'whether they had equipment on loan' },
      },
      parking: {
        label: { ja: '障がい者等用駐車場利用証', en: 'Parking permit' },
        yes: { ja: '障がい者等用駐車場の利用証を持っていた', en: 'they held a permit for reserved parking spaces' },
        no: {
          ja: '障がい者等用駐車場の利用証を持っていなかった',
          en: 'they held no permit for reserved parking spaces',
        },
        unknown: {
          ja: '障がい者等用駐車場の利用証を持っていたかどうか',
          en: 'whether they held a permit for reserved parking spaces',
        },
      },
      etc: {
        label: { ja: '有料道路の割引', en: 'Toll road discount' },
        yes: { ja: '有料道路の割引に登録していた', en: 'they were registered for the toll road discount' },
        no: { ja: '有料道路の割引に登録していなかった', en: 'they were not registered for the toll road discount' },
        unknown: {
          ja: '有料道路の割引に登録していたかどうか',
          en: 'whether they were registered for the toll road discount',
        },
      },
    },
    empty: {
      yes: { ja: '障がい福祉の制度を利用していなかった', en: 'they used no disability services' },
      no: { ja: '障がい福祉の制度を利用していた', en: 'they used disability services' },
    },
    unknown: { ja: 'どの障がい福祉の制度を利用していたか', en: 'which disability services they used' },
  },
  fuyoKyosaiRole: {
    type: 'enum',
    label: { ja: '心身障害者扶養共済での立場', en: 'Role in the support pension for people with disabilities' },
    class: 'private',
    holders: [{ by: 'SHOGAI', silence: 'settles' }],
    whenAbsent: 'none',
    ask: {
      ja: '心身障害者扶養共済では、どの立場でしたか。',
      en: "What was the person's role in the support pension for people with disabilities?",
    },
    values: {
      none: {
        label: { ja: '関わりなし', en: 'None' },
        yes: {
          ja: '心身障害者扶養共済に関わりがなかった',
          en: 'they had no part in the support pension for people with disabilities',
        },
        no: {
          ja: '心身障害者扶養共済に関わりがあった',
          en: 'they had a part in the support pension for people with disabilities',
        },
      },
      subscriber: {
        label: { ja: '加入者(保護者)', en: 'Subscriber (parent or guardian)' },
        yes: {
          ja: '心身障害者扶養共済の加入者だった',
          en: 'they were a subscriber to the support pension for people with disabilities',
        },
        no: {
          ja: '心身障害者扶養共済の加入者ではなかった',
          en: 'they were not a subscriber to the support pension for people with disabilities',
        },
      },
      beneficiary: {
        label: { ja: '年金を受ける方', en: 'Beneficiary' },
        yes: {
          ja: '心身障害者扶養共済の年金を受ける立場だった',
          en: 'they were a beneficiary of the support pension for people with disabilities',
        },
        no: {
          ja: '心身障害者扶養共済の年金を受ける立場ではなかった',
          en: 'they were not a beneficiary of the support pension for people with disabilities',
        },
      },
    },
    unknown: {
      ja: '心身障害者扶養共済でどの立場だったか',
      en: 'what their role in the support pension for people with disabilities was',
    },
  },
});
