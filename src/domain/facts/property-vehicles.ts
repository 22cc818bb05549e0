import { factTable } from './fact.js';

/** F. Vehicles (車両). */
export const propertyVehiclesFacts = factTable({
  ownsMopedOrSmallSpecial: {
    type: 'bool',
    label: { ja: '原付・小型特殊・ミニカー', en: 'Moped, small special vehicle or minicar' },
    class: 'private',
    holders: [{ by: 'KEIJI', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '原付、小型特殊(農耕用トラクターを含みます)、ミニカーなど、市の標識の車両をお持ちでしたか。',
      en: 'Did the person own a vehicle with a city plate (moped, small special vehicle such as a farm tractor, minicar)?',
    },
    yes: {
      ja: '市の標識の車両(原付・小型特殊など)を持っていた',
      en: 'they owned a vehicle with a city plate, such as a moped or farm tractor',
    },
    no: {
      ja: '市の標識の車両(原付・小型特殊など)を持っていなかった',
      en: 'they owned no vehicle with a city plate, such as a moped or farm tractor',
    },
    unknown: {
      ja: '市の標識の車両(原付・小型特殊など)を持っていたかどうか',
      en: 'whether they owned a vehicle with a city plate, such as a moped or farm tractor',
    },
  },
  vehicleIntent: {
    type: 'enum',
    label: { ja: '車両の今後', en: 'What will happen to the vehicle' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '車両は、これからも使われますか、それとも手放されますか。',
      en: 'Will the vehicle be kept in use, or will it be given up?',
    },
    values: {
      keep: {
        label: { ja: '使い続ける', en: 'Keep' },
        yes: { ja: 'ご家族が車両を使い続ける', en: 'the family will keep the vehicle' },
        no: { ja: 'ご家族が車両を使い続けない', en: 'the family will not keep the vehicle' },
      },
      dispose: {
        label: { ja: '手放す(廃車・譲渡)', en: 'Give up (scrap or transfer)' },
        yes: { ja: 'ご家族が車両を手放す', en: 'the family will give up the vehicle' },
        no: { ja: 'ご家族が車両を手放さない', en: 'the family will not give up the vehicle' },
      },
    },
    unknown: { ja: '車両を使い続けるか、手放すか', en: 'whether the vehicle will be kept or given up' },
  },
  // The ledger's silence is read by the tax offices alone; other rows read the family's answer.
  ownsKeiCar: {
    type: 'bool',
    label: { ja: '軽四輪', en: 'Kei car' },
    class: 'private',
    holders: [
      { by: 'KEIJI', silence: 'settles' },
      { by: 'family', silence: 'open' },
    ],
    whenAbsent: false,
    ask: { ja: '軽四輪の自動車をお持ちでしたか。', en: 'Did the person own a kei car?' },
    yes: { ja: '軽四輪の自動車を持っていた', en: 'they owned a kei car' },
    no: { ja: '軽四輪の自動車を持っていなかった', en: 'they owned no kei car' },
    unknown: { ja: '軽四輪の自動車を持っていたかどうか', en: 'whether they owned a kei car' },
  },
  // The ledger's silence is read by the tax offices alone; other rows read the family's answer.
  ownsMotorcycle: {
    type: 'bool',
    label: { ja: '125cc超の二輪', en: 'Motorcycle over 125 cc' },
    class: 'private',
    holders: [
      { by: 'KEIJI', silence: 'settles' },
      { by: 'family', silence: 'open' },
    ],
    whenAbsent: false,
    ask: { ja: '125ccを超える二輪車をお持ちでしたか。', en: 'Did the person own a motorcycle over 125 cc?' },
    yes: { ja: '125ccを超える二輪車を持っていた', en: 'they owned a motorcycle over 125 cc' },
    no: { ja: '125ccを超える二輪車を持っていなかった', en: 'they owned no motorcycle over 125 cc' },
    unknown: { ja: '125ccを超える二輪車を持っていたかどうか', en: 'whether they owned a motorcycle over 125 cc' },
  },
  ownsCar: {
    type: 'bool',
    label: { ja: '普通自動車', en: 'Standard car' },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: { ja: '普通自動車をお持ちでしたか。', en: 'Did the person own a standard car?' },
    yes: { ja: '普通自動車を持っていた', en: 'they owned a standard car' },
    no: { ja: '普通自動車を持っていなかった', en: 'they owned no standard car' },
    unknown: { ja: '普通自動車を持っていたかどうか', en: 'whether they owned a standard car' },
  },
  vehicleTaxExemption: {
    type: 'bool',
    label: { ja: '軽自動車税の減免', en: 'Exemption from light vehicle tax' },
    class: 'private',
    holders: [{ by: 'KEIJI', silence: 'settles' }],
    whenAbsent: false,
    ask: { ja: '軽自動車税の減免を受けていましたか。', en: 'Was the person exempt from light vehicle tax?' },
    yes: { ja: '軽自動車税の減免を受けていた', en: 'they were exempt from light vehicle tax' },
    no: { ja: '軽自動車税の減免を受けていなかった', en: 'they were not exempt from light vehicle tax' },
    unknown: { ja: '軽自動車税の減免を受けていたかどうか', en: 'whether they were exempt from light vehicle tax' },
  },
});
