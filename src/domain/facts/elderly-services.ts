import { factTable } from './fact.js';

/** C. Services for older people (高齢福祉). */
export const elderlyServicesFacts = factTable({
  elderlyServices: {
    type: 'set',
    label: { ja: '高齢福祉サービスの利用', en: 'Services for older people' },
    class: 'signal',
    holders: [{ by: 'KOREI', silence: 'settles' }],
    whenAbsent: [],
    ask: {
      ja: '高齢者向けのサービスのうち、利用されていたものはどれですか。',
      en: 'Which services for older people did the person use?',
    },
    values: {
      emergencyCall: {
        label: { ja: '緊急通報装置', en: 'Emergency call device' },
        yes: { ja: '緊急通報装置を借りていた', en: 'they had an emergency call device on loan' },
        no: { ja: '緊急通報装置を借りていなかった', en: 'they had no emergency call device on loan' },
        unknown: { ja: '緊急通報装置を借りていたかどうか', en: 'whether they had an emergency call device on loan' },
      },
      meal: {
        label: { ja: '配食サービス', en: 'Meal delivery' },
        yes: { ja: '配食サービスを利用していた', en: 'they used the meal delivery service' },
        no: { ja: '配食サービスを利用していなかった', en: 'they did not use the meal delivery service' },
        unknown: { ja: '配食サービスを利用していたかどうか', en: 'whether they used the meal delivery service' },
      },
      diaper: {
        label: { ja: '介護用品の支給券', en: 'Vouchers for care supplies' },
        yes: { ja: '介護用品の支給券を受けていた', en: 'they received vouchers for care supplies' },
        no: { ja: '介護用品の支給券を受けていなかった', en: 'they received no vouchers for care supplies' },
        unknown: { ja: '介護用品の支給券を受けていたかどうか', en: 'whether they received vouchers for care supplies' },
      },
      transport: {
        label: { ja: '外出支援券・バスパス', en: 'Transport vouchers or bus pass' },
        yes: { ja: '外出支援券やバスパスなどの交付を受けていた', en: 'they had transport vouchers or a bus pass' },
        no: {
          ja: '外出支援券やバスパスなどの交付を受けていなかった',
          en: 'they had no transport vouchers or bus pass',
        },
        unknown: {
          ja: '外出支援券やバスパスなどの交付を受けていたかどうか',
          en: 'whether they had transport vouchers or a bus pass',
        },
      },
      snow: {
        label: { ja: '雪下ろし・除雪の支援', en: 'Help with snow clearing' },
        yes: { ja: '雪下ろしや除雪の支援に登録していた', en: 'they were registered for help with snow clearing' },
        no: {
          ja: '雪下ろしや除雪の支援に登録していなかった',
          en: 'they were not registered for help with snow clearing',
        },
        unknown: {
          ja: '雪下ろしや除雪の支援に登録していたかどうか',
          en: 'whether they were registered for help with snow clearing',
        },
      },
      watch: {
        label: { ja: '見守りの登録', en: 'Safety watch' },
        yes: { ja: '見守りなどに登録していた', en: 'they were registered with the safety watch' },
        no: { ja: '見守りなどに登録していなかった', en: 'they were not registered with the safety watch' },
        unknown: { ja: '見守りなどに登録していたかどうか', en: 'whether they were registered with the safety watch' },
      },
    },
    empty: {
      yes: { ja: '高齢福祉サービスを利用していなかった', en: 'they used no services for older people' },
      no: { ja: '高齢福祉サービスを利用していた', en: 'they used services for older people' },
    },
    unknown: { ja: 'どの高齢福祉サービスを利用していたか', en: 'which services for older people they used' },
  },
  carerAllowance: {
    type: 'bool',
    label: { ja: '家族介護慰労金など', en: 'Allowance for family carers' },
    class: 'signal',
    holders: [{ by: 'KOREI', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '介護をされているご家族に、家族介護慰労金などが出ていましたか。',
      en: 'Did the family receive an allowance for caring for the person?',
    },
    yes: { ja: 'ご家族が家族介護慰労金などを受けていた', en: 'the family received an allowance for caring for them' },
    no: {
      ja: 'ご家族が家族介護慰労金などを受けていなかった',
      en: 'the family received no allowance for caring for them',
    },
    unknown: {
      ja: 'ご家族が家族介護慰労金などを受けていたかどうか',
      en: 'whether the family received an allowance for caring for them',
    },
  },
  longevityGiftUnpaid: {
    type: 'bool',
    label: { ja: '敬老・長寿祝金の未受領', en: 'Longevity gift not yet received' },
    class: 'signal',
    holders: [{ by: 'KOREI', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '敬老(長寿)祝金で、まだお渡ししていないものはありますか。',
      en: 'Is a longevity gift still to be handed over?',
    },
    yes: { ja: '敬老(長寿)祝金をまだ受け取っていない', en: 'a longevity gift has not yet been received' },
    no: { ja: '受け取っていない敬老(長寿)祝金がない', en: 'no longevity gift is left to be received' },
    unknown: {
      ja: 'まだ受け取っていない敬老(長寿)祝金があるかどうか',
      en: 'whether a longevity gift has not yet been received',
    },
  },
  institutionalPlacement: {
    type: 'bool',
    label: { ja: '養護老人ホームなどの措置', en: 'Placement in a care home by the city' },
    class: 'private',
    holders: [{ by: 'KOREI', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '市の措置により、養護老人ホームなどに入所されていましたか。',
      en: 'Had the city placed the person in a home for older people?',
    },
    yes: {
      ja: '市の措置により養護老人ホームなどに入所していた',
      en: 'the city had placed them in a home for older people',
    },
    no: {
      ja: '市の措置による養護老人ホームなどへの入所がなかった',
      en: 'the city had not placed them in a home for older people',
    },
    unknown: {
      ja: '市の措置により養護老人ホームなどに入所していたかどうか',
      en: 'whether the city had placed them in a home for older people',
    },
  },
});
