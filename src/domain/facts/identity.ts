import { factTable } from './fact.js';

/** B. The person who died: identity and registers (属性・台帳). */
export const identityFacts = factTable({
  ageAtDeath: {
    type: 'int',
    label: { ja: '死亡時年齢', en: 'Age at death' },
    class: 'derived',
    holders: [],
    ask: { ja: '亡くなられたとき、何歳でしたか。', en: 'How old was the person at death?' },
    min: 0,
    noun: { ja: '亡くなられたときの年齢', en: 'age at death' },
    unit: { ja: '歳', en: ['year', 'years'] },
    unknown: { ja: '亡くなられたときに何歳だったか', en: 'how old they were when they died' },
  },
  birthDate: {
    type: 'date',
    label: { ja: '生年月日', en: 'Date of birth' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'open' }],
    ask: { ja: '亡くなられた方の生年月日はいつですか。', en: 'When was the person who died born?' },
    noun: { ja: '生年月日', en: 'the date of birth' },
    unknown: { ja: '生年月日がいつか', en: 'when they were born' },
  },
  reached60ByDeath: {
    type: 'bool',
    label: {
      ja: '死亡までに60歳に達していた(前日に達する数え方)',
      en: 'Had reached 60 by death (reached on the eve of the birthday)',
    },
    class: 'derived',
    holders: [],
    ask: {
      ja: '亡くなられた日までに、60歳に達していましたか(お誕生日の前日に達したと数えます)。',
      en: 'Had the person reached 60 by the day of death (counted from the eve of the birthday)?',
    },
    yes: { ja: '亡くなられた日までに60歳に達していた', en: 'they had reached 60 by the day of death' },
    no: { ja: '亡くなられた日までに60歳に達していなかった', en: 'they had not reached 60 by the day of death' },
    unknown: {
      ja: '亡くなられた日までに60歳に達していたかどうか',
      en: 'whether they had reached 60 by the day of death',
    },
  },
  reached65ByDeath: {
    type: 'bool',
    label: {
      ja: '死亡までに65歳に達していた(前日に達する数え方)',
      en: 'Had reached 65 by death (reached on the eve of the birthday)',
    },
    class: 'derived',
    holders: [],
    ask: {
      ja: '亡くなられた日までに、65歳に達していましたか(お誕生日の前日に達したと数えます)。',
      en: 'Had the person reached 65 by the day of death (counted from the eve of the birthday)?',
    },
    yes: { ja: '亡くなられた日までに65歳に達していた', en: 'they had reached 65 by the day of death' },
    no: { ja: '亡くなられた日までに65歳に達していなかった', en: 'they had not reached 65 by the day of death' },
    unknown: {
      ja: '亡くなられた日までに65歳に達していたかどうか',
      en: 'whether they had reached 65 by the day of death',
    },
  },
  aged75AtDeath: {
    type: 'bool',
    label: { ja: '死亡時に75歳以上(誕生日から数える)', en: 'Aged 75 or over at death (counted from the birthday)' },
    class: 'derived',
    holders: [],
    ask: { ja: '亡くなられた日に、75歳以上でしたか。', en: 'Was the person 75 or over on the day of death?' },
    yes: { ja: '亡くなられた日に75歳以上だった', en: 'they were 75 or over on the day of death' },
    no: { ja: '亡くなられた日に75歳未満だった', en: 'they were under 75 on the day of death' },
    unknown: { ja: '亡くなられた日に75歳以上だったかどうか', en: 'whether they were 75 or over on the day of death' },
  },
  sex: {
    type: 'enum',
    label: { ja: '性別', en: 'Sex' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'open' }],
    ask: { ja: '亡くなられた方の性別はどちらですか。', en: 'What was the sex of the person who died?' },
    values: {
      male: {
        label: { ja: '男性', en: 'Male' },
        yes: { ja: '男性だった', en: 'they were male' },
        no: { ja: '男性ではなかった', en: 'they were not male' },
      },
      female: {
        label: { ja: '女性', en: 'Female' },
        yes: { ja: '女性だった', en: 'they were female' },
        no: { ja: '女性ではなかった', en: 'they were not female' },
      },
    },
    unknown: { ja: '性別がどちらか', en: 'what their sex was' },
  },
  nationalityCategory: {
    type: 'enum',
    label: { ja: '国籍・在留の区分', en: 'Nationality and residence category' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'settles' }],
    whenAbsent: 'japanese',
    ask: {
      ja: '亡くなられた方の国籍と在留の区分はどれですか。',
      en: 'Which nationality and residence category did the person have?',
    },
    values: {
      japanese: {
        label: { ja: '日本国籍', en: 'Japanese national' },
        yes: { ja: '日本国籍だった', en: 'they were a Japanese national' },
        no: { ja: '日本国籍ではなかった', en: 'they were not a Japanese national' },
      },
      midLongTermResident: {
        label: { ja: '中長期在留者', en: 'Mid- to long-term resident' },
        yes: { ja: '中長期在留者だった', en: 'they were a mid- to long-term resident' },
        no: { ja: '中長期在留者ではなかった', en: 'they were not a mid- to long-term resident' },
      },
      specialPermanentResident: {
        label: { ja: '特別永住者', en: 'Special permanent resident' },
        yes: { ja: '特別永住者だった', en: 'they were a special permanent resident' },
        no: { ja: '特別永住者ではなかった', en: 'they were not a special permanent resident' },
      },
      otherForeign: {
        label: { ja: 'その他の外国籍', en: 'Other foreign national' },
        yes: { ja: 'その他の外国籍だった', en: 'they were a foreign national of another category' },
        no: { ja: 'その他の外国籍ではなかった', en: 'they were not a foreign national of another category' },
      },
    },
    unknown: { ja: '国籍と在留の区分がどれか', en: 'which nationality and residence category they had' },
  },
  residentOfCity: {
    type: 'bool',
    label: { ja: '死亡時に当市に住民登録', en: 'Registered as a resident of this city at death' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '亡くなられたとき、当市に住民登録がありましたか。',
      en: 'Was the person registered as a resident of this city at death?',
    },
    yes: {
      ja: '亡くなられたときに当市に住民登録があった',
      en: 'they were registered as a resident of this city when they died',
    },
    no: {
      ja: '亡くなられたときに当市に住民登録がなかった',
      en: 'they were not registered as a resident of this city when they died',
    },
    unknown: {
      ja: '亡くなられたときに当市に住民登録があったかどうか',
      en: 'whether they were registered as a resident of this city when they died',
    },
  },
  honsekiInCity: {
    type: 'bool',
    label: { ja: '本籍が当市', en: 'Registered domicile (honseki) in this city' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'open' }],
    ask: {
      ja: '亡くなられた方の本籍は、当市にありましたか。',
      en: "Was the person's registered domicile (honseki) in this city?",
    },
    yes: { ja: '本籍が当市にあった', en: 'their registered domicile (honseki) was in this city' },
    no: { ja: '本籍が当市になかった', en: 'their registered domicile (honseki) was not in this city' },
    unknown: { ja: '本籍が当市にあったかどうか', en: 'whether their registered domicile (honseki) was in this city' },
  },
  movedInDate: {
    type: 'date',
    label: { ja: '当市への転入日', en: 'Date of moving into this city' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'settles' }],
    whenAbsent: null,
    ask: { ja: '当市に転入されたのはいつですか。', en: 'When did the person move into this city?' },
    none: {
      yes: { ja: '生まれてからずっと当市に住んでいた', en: 'they had lived in this city since birth' },
      no: { ja: 'ほかの市区町村などから当市に転入していた', en: 'they had moved into this city from elsewhere' },
    },
    noun: { ja: '当市に転入した日', en: 'the day of moving into this city' },
    unknown: { ja: 'いつ当市に転入したか', en: 'when they moved into this city' },
  },
  wasHouseholdHead: {
    type: 'bool',
    label: { ja: '世帯主であった', en: 'Head of the household' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'settles' }],
    whenAbsent: false,
    ask: { ja: '亡くなられた方は、世帯主でしたか。', en: 'Was the person the head of the household?' },
    yes: { ja: '世帯主だった', en: 'they were the head of the household' },
    no: { ja: '世帯主ではなかった', en: 'they were not the head of the household' },
    unknown: { ja: '世帯主だったかどうか', en: 'whether they were the head of the household' },
  },
  sealRegistered: {
    type: 'bool',
    label: { ja: '印鑑登録', en: 'Registered seal' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'settles' }],
    whenAbsent: false,
    ask: { ja: '印鑑登録をされていましたか。', en: 'Did the person have a registered seal?' },
    yes: { ja: '印鑑登録をしていた', en: 'they had a registered seal' },
    no: { ja: '印鑑登録をしていなかった', en: 'they had no registered seal' },
    unknown: { ja: '印鑑登録をしていたかどうか', en: 'whether they had a registered seal' },
  },
  // Only the card register (J-LIS) settles "no card"; the resident register, the same desk, does not.
  myNumberCard: {
    type: 'bool',
    label: { ja: 'マイナンバーカード', en: 'My Number Card' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'open' }],
    ask: { ja: 'マイナンバーカードをお持ちでしたか。', en: 'Did the person have a My Number Card?' },
    yes: { ja: 'マイナンバーカードを持っていた', en: 'they had a My Number Card' },
    no: { ja: 'マイナンバーカードを持っていなかった', en: 'they had no My Number Card' },
    unknown: { ja: 'マイナンバーカードを持っていたかどうか', en: 'whether they had a My Number Card' },
  },
  livedAlone: {
    type: 'bool',
    label: { ja: '一人暮らし', en: 'Lived alone' },
    class: 'shared',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: { ja: '亡くなられた方は、お一人で暮らしていましたか。', en: 'Did the person live alone?' },
    yes: { ja: '一人暮らしだった', en: 'they lived alone' },
    no: { ja: '一人暮らしではなかった', en: 'they did not live alone' },
    unknown: { ja: '一人暮らしだったかどうか', en: 'whether they lived alone' },
  },
  // A relative who filed the death notice shows "no"; a ledger's silence does not.
  noKin: {
    type: 'bool',
    label: { ja: '葬祭を行う親族がいない・不明', en: 'No relative known to hold the funeral' },
    class: 'signal',
    holders: [
      { by: 'FUKUSHI', silence: 'open' },
      { by: 'SHIMIN', silence: 'open' },
    ],
    ask: {
      ja: '葬祭を行う親族がいない、または分からない状態ですか。',
      en: 'Is it so that no relative who would hold the funeral exists or is known?',
    },
    yes: {
      ja: '葬祭を行う親族がいない、または分からない',
      en: 'no relative who would hold the funeral exists or is known',
    },
    no: { ja: '葬祭を行う親族がいる', en: 'there is a relative who holds the funeral' },
    unknown: { ja: '葬祭を行う親族がいるかどうか', en: 'whether there is a relative who holds the funeral' },
  },
  adultGuardian: {
    type: 'enum',
    label: { ja: '成年後見など', en: 'Adult guardianship' },
    class: 'family',
    holders: [
      { by: 'FUKUSHI', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '成年後見・保佐・補助・任意後見のうち、利用されていた制度はありますか。',
      en: 'Which form of adult guardianship, if any, did the person have?',
    },
    values: {
      none: {
        label: { ja: '利用なし', en: 'None' },
        yes: { ja: '成年後見などの制度を利用していなかった', en: 'they had no form of adult guardianship' },
        no: { ja: '成年後見などの制度を利用していた', en: 'they had a form of adult guardianship' },
      },
      koken: {
        label: { ja: '成年後見', en: 'Guardian' },
        yes: { ja: '成年後見人が付いていた', en: 'they had an adult guardian' },
        no: { ja: '成年後見人が付いていなかった', en: 'they had no adult guardian' },
      },
      hosa: {
        label: { ja: '保佐', en: 'Curator' },
        yes: { ja: '保佐人が付いていた', en: 'they had a curator' },
        no: { ja: '保佐人が付いていなかった', en: 'they had no curator' },
      },
      hojo: {
        label: { ja: '補助', en: 'Assistant' },
        yes: { ja: '補助人が付いていた', en: 'they had an assistant appointed by the court' },
        no: { ja: '補助人が付いていなかった', en: 'they had no assistant appointed by the court' },
      },
      niniKoken: {
        label: { ja: '任意後見', en: 'Voluntary guardian' },
        yes: { ja: '任意後見人が付いていた', en: 'they had a voluntarily appointed guardian' },
        no: { ja: '任意後見人が付いていなかった', en: 'they had no voluntarily appointed guardian' },
      },
    },
    unknown: { ja: '成年後見などの制度を利用していたかどうか', en: 'whether they had any form of adult guardianship' },
  },
});
