import { factTable } from './fact.js';

/** G. Water and sewerage (水道・下水道). */
export const waterFacts = factTable({
  waterContractHolder: {
    type: 'bool',
    label: { ja: '水道の使用者(契約者)', en: 'Water contract holder' },
    class: 'signal',
    holders: [{ by: 'SUIDO', silence: 'settles' }],
    whenAbsent: false,
    ask: { ja: '亡くなられた方は、水道の使用者(契約者)でしたか。', en: "Was the water contract in the person's name?" },
    yes: { ja: '水道の使用者(契約者)だった', en: 'the water contract was in their name' },
    no: { ja: '水道の使用者(契約者)ではなかった', en: 'the water contract was not in their name' },
    unknown: { ja: '水道の使用者(契約者)だったかどうか', en: 'whether the water contract was in their name' },
  },
  waterAfter: {
    type: 'enum',
    label: { ja: '今後の水道', en: 'Water supply from now on' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '水道は、これからもお使いになりますか、それとも止めますか。',
      en: 'Will the water supply still be used, or stopped?',
    },
    values: {
      continue: {
        label: { ja: '使い続ける', en: 'Still used' },
        yes: { ja: 'これからも水道を使う', en: 'the water supply will still be used' },
        no: { ja: 'これからは水道を使わない', en: 'the water supply will no longer be used' },
      },
      stop: {
        label: { ja: '止める', en: 'Stopped' },
        yes: { ja: '水道を止める', en: 'the water supply will be stopped' },
        no: { ja: '水道を止めない', en: 'the water supply will not be stopped' },
      },
    },
    unknown: { ja: '水道を使い続けるか、止めるか', en: 'whether the water supply will still be used or stopped' },
  },
  waterFacilityOwner: {
    type: 'bool',
    label: { ja: '給水装置の所有者', en: 'Owner of the water installation' },
    class: 'signal',
    holders: [{ by: 'SUIDO', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '亡くなられた方は、給水装置(家の水道設備)の所有者でしたか。',
      en: 'Did the person own the water installation of the house?',
    },
    yes: { ja: '給水装置の所有者だった', en: 'they owned the water installation' },
    no: { ja: '給水装置の所有者ではなかった', en: 'they did not own the water installation' },
    unknown: { ja: '給水装置の所有者だったかどうか', en: 'whether they owned the water installation' },
  },
  waterAccountTransfer: {
    type: 'bool',
    label: { ja: '水道料金の引き落とし口座', en: 'Water bill drawn from the account' },
    class: 'signal',
    holders: [{ by: 'SUIDO', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '水道料金は、亡くなられた方の口座から引き落とされていますか。',
      en: "Is the water bill drawn from the person's account?",
    },
    yes: {
      ja: '水道料金が亡くなられた方の口座から引き落とされている',
      en: 'the water bill is drawn from the account of the person who died',
    },
    no: {
      ja: '水道料金の引き落としが亡くなられた方の口座からではない',
      en: 'the water bill is not drawn from the account of the person who died',
    },
    unknown: {
      ja: '水道料金が亡くなられた方の口座から引き落とされているかどうか',
      en: 'whether the water bill is drawn from the account of the person who died',
    },
  },
  waterReduction: {
    type: 'bool',
    label: { ja: '水道料金の減免', en: 'Reduced water rate' },
    class: 'private',
    holders: [{ by: 'SUIDO', silence: 'settles' }],
    whenAbsent: false,
    ask: { ja: '水道料金の減免を受けていましたか。', en: 'Did the person have a reduced water rate?' },
    yes: { ja: '水道料金の減免を受けていた', en: 'they had a reduced water rate' },
    no: { ja: '水道料金の減免を受けていなかった', en: 'they had no reduced water rate' },
    unknown: { ja: '水道料金の減免を受けていたかどうか', en: 'whether they had a reduced water rate' },
  },
  sewerConnected: {
    type: 'bool',
    label: { ja: '下水道・農業集落排水の使用', en: 'Use of public sewerage' },
    class: 'signal',
    holders: [{ by: 'GESUI', silence: 'settles' }],
    whenAbsent: false,
    ask: { ja: '下水道または農業集落排水を使っていましたか。', en: 'Did the person use public or village sewerage?' },
    yes: { ja: '下水道または農業集落排水を使っていた', en: 'they used public or village sewerage' },
    no: { ja: '下水道も農業集落排水も使っていなかった', en: 'they used neither public nor village sewerage' },
    unknown: { ja: '下水道または農業集落排水を使っていたかどうか', en: 'whether they used public or village sewerage' },
  },
  wellWaterSewer: {
    type: 'bool',
    label: { ja: '井戸水・人数制の下水使用', en: 'Sewerage charged by well water or head count' },
    class: 'signal',
    holders: [{ by: 'GESUI', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '下水道の使用料は、井戸水の使用や世帯の人数で決まっていましたか。',
      en: 'Was the sewerage charge set by well water or by the number of people?',
    },
    yes: {
      ja: '下水道の使用料が井戸水や世帯の人数で決まっていた',
      en: 'the sewerage charge was set by well water or by the number of people',
    },
    no: {
      ja: '下水道の使用料が井戸水や世帯の人数で決まるものではなかった',
      en: 'the sewerage charge was not set by well water or by the number of people',
    },
    unknown: {
      ja: '下水道の使用料が井戸水や世帯の人数で決まっていたかどうか',
      en: 'whether the sewerage charge was set by well water or by the number of people',
    },
  },
  sewerContribution: {
    type: 'bool',
    label: { ja: '受益者負担金の分割・猶予', en: 'Sewerage contribution in instalments or deferred' },
    class: 'private',
    holders: [{ by: 'GESUI', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '下水道の受益者負担金を、分割で納めている途中か、猶予を受けていましたか。',
      en: 'Was the person paying the sewerage contribution in instalments or had it been deferred?',
    },
    yes: {
      ja: '下水道の受益者負担金が分割納付または猶予の途中だった',
      en: 'the sewerage contribution was being paid in instalments or deferred',
    },
    no: {
      ja: '下水道の受益者負担金が分割納付や猶予の途中ではなかった',
      en: 'the sewerage contribution was neither being paid in instalments nor deferred',
    },
    unknown: {
      ja: '下水道の受益者負担金が分割納付または猶予の途中だったかどうか',
      en: 'whether the sewerage contribution was being paid in instalments or deferred',
    },
  },
  johkasouManager: {
    type: 'bool',
    label: { ja: '浄化槽管理者', en: 'Manager of a septic tank' },
    class: 'signal',
    holders: [
      { by: 'GESUI', silence: 'settles' },
      { by: 'outside', silence: 'open' },
    ],
    whenAbsent: false,
    ask: {
      ja: '亡くなられた方は、浄化槽の管理者でしたか。',
      en: 'Was the person the manager of a septic tank (johkasou)?',
    },
    yes: { ja: '浄化槽の管理者だった', en: 'they were the manager of a septic tank (johkasou)' },
    no: { ja: '浄化槽の管理者ではなかった', en: 'they were not the manager of a septic tank (johkasou)' },
    unknown: { ja: '浄化槽の管理者だったかどうか', en: 'whether they were the manager of a septic tank (johkasou)' },
  },
  nightSoilContract: {
    type: 'bool',
    label: { ja: 'し尿くみ取り', en: 'Night soil collection' },
    class: 'signal',
    holders: [{ by: 'KANKYO', silence: 'settles' }],
    whenAbsent: false,
    ask: { ja: 'し尿のくみ取りを利用されていましたか。', en: 'Did the person use night soil collection?' },
    yes: { ja: 'し尿のくみ取りを利用していた', en: 'they used night soil collection' },
    no: { ja: 'し尿のくみ取りを利用していなかった', en: 'they did not use night soil collection' },
    unknown: { ja: 'し尿のくみ取りを利用していたかどうか', en: 'whether they used night soil collection' },
  },
});
