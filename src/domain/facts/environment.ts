import { factTable } from './fact.js';

/** G. Animals, waste and graves (生活環境・墓). */
export const environmentFacts = factTable({
  dogsRegistered: {
    type: 'int',
    label: { ja: '登録犬の頭数', en: 'Registered dogs' },
    class: 'signal',
    holders: [{ by: 'KANKYO', silence: 'settles' }],
    whenAbsent: 0,
    ask: { ja: '市に登録されている犬は何頭ですか。', en: 'How many dogs are registered with the city?' },
    min: 0,
    noun: { ja: '市に登録している犬', en: 'dogs registered with the city' },
    unit: { ja: '頭', en: ['dog', 'dogs'] },
    unknown: { ja: '市に登録している犬が何頭いるか', en: 'how many dogs are registered with the city' },
  },
  dogMicrochipped: {
    type: 'enum',
    label: { ja: '登録犬のマイクロチップ登録', en: 'Microchip registration of the dogs' },
    class: 'signal',
    holders: [
      { by: 'KANKYO', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '登録している犬のマイクロチップ登録は、全頭・一部・なしのどれですか。',
      en: 'Are all, some or none of the registered dogs registered by microchip?',
    },
    values: {
      none: {
        label: { ja: 'なし', en: 'None' },
        yes: { ja: 'マイクロチップ登録をした犬がいない', en: 'none of the dogs is registered by microchip' },
        no: { ja: 'マイクロチップ登録をした犬がいる', en: 'at least one of the dogs is registered by microchip' },
      },
      some: {
        label: { ja: '一部', en: 'Some' },
        yes: {
          ja: '一部の犬だけがマイクロチップ登録されている',
          en: 'only some of the dogs are registered by microchip',
        },
        no: {
          ja: '犬の全頭がマイクロチップ登録されている、またはどの犬もされていない',
          en: 'either all or none of the dogs are registered by microchip',
        },
      },
      all: {
        label: { ja: '全頭', en: 'All' },
        yes: { ja: '犬の全頭がマイクロチップ登録されている', en: 'all of the dogs are registered by microchip' },
        no: {
          ja: 'マイクロチップ登録をしていない犬がいる',
          en: 'at least one of the dogs is not registered by microchip',
        },
      },
    },
    unknown: {
      ja: '登録している犬のうちどれだけがマイクロチップ登録されているか',
      en: 'how many of the registered dogs are registered by microchip',
    },
  },
  catMicrochipped: {
    type: 'bool',
    label: { ja: '猫のマイクロチップ登録', en: 'Microchip registration of a cat' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    neverAsk: true,
    ask: {
      ja: '飼われていた猫は、マイクロチップ登録をしていますか。',
      en: "Is the person's cat registered by microchip?",
    },
    yes: { ja: '猫がマイクロチップ登録されている', en: 'the cat is registered by microchip' },
    no: { ja: 'マイクロチップ登録をした猫がいない', en: 'no cat is registered by microchip' },
    unknown: { ja: '猫がマイクロチップ登録されているかどうか', en: 'whether the cat is registered by microchip' },
  },
  garbageSupport: {
    type: 'bool',
    label: { ja: 'ごみ出し支援', en: 'Help with putting out waste' },
    class: 'signal',
    holders: [{ by: 'KANKYO', silence: 'settles' }],
    whenAbsent: false,
    ask: { ja: 'ごみ出しの支援を利用されていましたか。', en: 'Did the person use help with putting out waste?' },
    yes: { ja: 'ごみ出しの支援を利用していた', en: 'they used help with putting out waste' },
    no: { ja: 'ごみ出しの支援を利用していなかった', en: 'they did not use help with putting out waste' },
    unknown: { ja: 'ごみ出しの支援を利用していたかどうか', en: 'whether they used help with putting out waste' },
  },
  citySubsidisedEquipment: {
    type: 'bool',
    label: { ja: '市補助金で設置した設備', en: 'Equipment installed with a city subsidy' },
    class: 'private',
    holders: [{ by: 'KANKYO', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '市の補助金で設置した設備(太陽光、薪ストーブ、浄化槽など)はありますか。',
      en: 'Is there equipment installed with a city subsidy (solar panels, wood stove, septic tank)?',
    },
    yes: { ja: '市の補助金で設置した設備がある', en: 'there is equipment installed with a city subsidy' },
    no: { ja: '市の補助金で設置した設備がない', en: 'there is no equipment installed with a city subsidy' },
    unknown: {
      ja: '市の補助金で設置した設備があるかどうか',
      en: 'whether there is equipment installed with a city subsidy',
    },
  },
  municipalGraveUser: {
    type: 'bool',
    label: { ja: '市営墓地の使用者', en: 'User of a municipal grave' },
    class: 'signal',
    holders: [{ by: 'BOCHI', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '亡くなられた方は、市営墓地の使用者(名義人)でしたか。',
      en: "Was a municipal grave in the person's name?",
    },
    yes: { ja: '市営墓地の使用者だった', en: 'a municipal grave was in their name' },
    no: { ja: '市営墓地の使用者ではなかった', en: 'no municipal grave was in their name' },
    unknown: { ja: '市営墓地の使用者だったかどうか', en: 'whether a municipal grave was in their name' },
  },
  graveSuccessor: {
    type: 'enum',
    label: { ja: 'お墓を引き継ぐ方', en: 'Successor to the grave' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: 'お墓を引き継ぐ方はいますか。', en: 'Is there somebody who takes over the grave?' },
    values: {
      yes: {
        label: { ja: 'いる', en: 'Yes' },
        yes: { ja: 'お墓を引き継ぐ方がいる', en: 'somebody takes over the grave' },
        no: { ja: 'お墓を引き継ぐ方がいない', en: 'nobody takes over the grave' },
      },
      no: {
        label: { ja: 'いない', en: 'No' },
        yes: { ja: 'お墓を引き継ぐ方がいない', en: 'nobody takes over the grave' },
        no: { ja: 'お墓を引き継ぐ方がいる', en: 'somebody takes over the grave' },
      },
    },
    unknown: { ja: 'お墓を引き継ぐ方がいるかどうか', en: 'whether somebody takes over the grave' },
  },
  privateGraveUser: {
    type: 'bool',
    label: { ja: '寺院・民営墓地の使用者', en: 'User of a temple or private grave' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: 'お寺や民営の墓地を使っていましたか。',
      en: 'Did the person have a grave at a temple or private cemetery?',
    },
    yes: { ja: 'お寺や民営の墓地を使っていた', en: 'they had a grave at a temple or private cemetery' },
    no: { ja: 'お寺や民営の墓地を使っていなかった', en: 'they had no grave at a temple or private cemetery' },
    unknown: {
      ja: 'お寺や民営の墓地を使っていたかどうか',
      en: 'whether they had a grave at a temple or private cemetery',
    },
  },
  reburialPlanned: {
    type: 'bool',
    label: { ja: '改葬の予定', en: 'Ashes to be moved to another grave' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: 'すでに納めたご遺骨を、ほかのお墓に移すご予定はありますか。',
      en: 'Are ashes already laid to rest to be moved to another grave?',
    },
    yes: {
      ja: 'すでに納めたご遺骨をほかのお墓に移す予定がある',
      en: 'ashes already laid to rest are to be moved to another grave',
    },
    no: {
      ja: 'すでに納めたご遺骨をほかのお墓に移す予定がない',
      en: 'no ashes already laid to rest are to be moved to another grave',
    },
    unknown: {
      ja: 'すでに納めたご遺骨をほかのお墓に移す予定があるかどうか',
      en: 'whether ashes already laid to rest are to be moved to another grave',
    },
  },
});
