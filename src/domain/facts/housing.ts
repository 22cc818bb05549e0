import { factTable } from './fact.js';

/** G. Housing (住宅・空き家). */
export const housingFacts = factTable({
  housingRole: {
    type: 'enum',
    label: { ja: '市営住宅での立場', en: 'Role in municipal housing' },
    class: 'private',
    holders: [{ by: 'JUTAKU', silence: 'settles' }],
    whenAbsent: 'none',
    ask: { ja: '市営住宅では、どの立場でしたか。', en: "What was the person's role in municipal housing?" },
    values: {
      none: {
        label: { ja: '入居なし', en: 'None' },
        yes: { ja: '市営住宅に住んでいなかった', en: 'they did not live in municipal housing' },
        no: { ja: '市営住宅に住んでいた', en: 'they lived in municipal housing' },
      },
      tenant: {
        label: { ja: '名義人', en: 'Tenant' },
        yes: { ja: '市営住宅の名義人だった', en: 'they were the tenant of a municipal home' },
        no: { ja: '市営住宅の名義人ではなかった', en: 'they were not the tenant of a municipal home' },
      },
      cohabitant: {
        label: { ja: '同居者', en: 'Living with the tenant' },
        yes: { ja: '市営住宅の同居者だった', en: 'they lived with the tenant of a municipal home' },
        no: { ja: '市営住宅の同居者ではなかった', en: 'they did not live with the tenant of a municipal home' },
      },
    },
    unknown: { ja: '市営住宅でどの立場だったか', en: 'what their role in municipal housing was' },
  },
  housingParking: {
    type: 'bool',
    label: { ja: '市営住宅の駐車場', en: 'Municipal housing car park' },
    class: 'private',
    holders: [{ by: 'JUTAKU', silence: 'settles' }],
    whenAbsent: false,
    ask: { ja: '市営住宅の駐車場を使っていましたか。', en: 'Did the person use a car park of municipal housing?' },
    yes: { ja: '市営住宅の駐車場を使っていた', en: 'they used a car park of municipal housing' },
    no: { ja: '市営住宅の駐車場を使っていなかった', en: 'they used no car park of municipal housing' },
    unknown: { ja: '市営住宅の駐車場を使っていたかどうか', en: 'whether they used a car park of municipal housing' },
  },
  housingDeposit: {
    type: 'bool',
    label: { ja: '市営住宅の敷金', en: 'Municipal housing deposit' },
    class: 'private',
    holders: [{ by: 'JUTAKU', silence: 'settles' }],
    whenAbsent: false,
    ask: { ja: '市営住宅の敷金を預かっていますか。', en: 'Does the city hold a deposit for the municipal home?' },
    yes: { ja: '市営住宅の敷金がある', en: 'there is a deposit for the municipal home' },
    no: { ja: '市営住宅の敷金がない', en: 'there is no deposit for the municipal home' },
    unknown: { ja: '市営住宅の敷金があるかどうか', en: 'whether there is a deposit for the municipal home' },
  },
  // An office's judgement: the family is asked only whether it wishes to stay.
  housingSuccessorEligible: {
    type: 'bool',
    label: { ja: '市営住宅の承継の要件', en: 'Someone entitled to take over the municipal home' },
    class: 'private',
    holders: [{ by: 'JUTAKU', silence: 'open' }],
    ask: {
      ja: '市営住宅の承継の要件を満たし、住み続けたいと希望する同居者がいますか(同居の期間・収入などの判定)。',
      en: 'Is there a cohabitant who wishes to stay and meets the conditions for taking over the municipal home (length of cohabitation, income and so on)?',
    },
    yes: {
      ja: '市営住宅の承継の要件を満たし、住み続けたい同居者がいる',
      en: 'a cohabitant wishes to stay and meets the conditions for taking over the municipal home',
    },
    no: {
      ja: '市営住宅の承継の要件を満たし、住み続けたい同居者がいない',
      en: 'no cohabitant wishes to stay and meets the conditions for taking over the municipal home',
    },
    unknown: {
      ja: '市営住宅の承継の要件を満たし、住み続けたい同居者がいるかどうか',
      en: 'whether a cohabitant wishes to stay and meets the conditions for taking over the municipal home',
    },
  },
  otherPublicHousing: {
    type: 'bool',
    label: { ja: '県営住宅・URなどの名義人', en: 'Tenant of prefectural, UR or corporation housing' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '県営住宅、UR、公社住宅の名義人でしたか。',
      en: 'Was the person the tenant of prefectural, UR or corporation housing?',
    },
    yes: {
      ja: '県営住宅・UR・公社住宅の名義人だった',
      en: 'they were the tenant of prefectural, UR or corporation housing',
    },
    no: {
      ja: '県営住宅・UR・公社住宅の名義人ではなかった',
      en: 'they were not the tenant of prefectural, UR or corporation housing',
    },
    unknown: {
      ja: '県営住宅・UR・公社住宅の名義人だったかどうか',
      en: 'whether they were the tenant of prefectural, UR or corporation housing',
    },
  },
  houseBecomesVacant: {
    type: 'bool',
    label: { ja: '家屋が空き家になる', en: 'House left vacant' },
    class: 'family',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '亡くなられた方のお住まいは、住む方がいなくなりますか。',
      en: "Will nobody live in the person's house any more?",
    },
    yes: { ja: '家屋に住む方がいなくなる', en: 'nobody will live in the house any more' },
    no: { ja: '家屋にこれからも住む方がいる', en: 'somebody will still live in the house' },
    unknown: { ja: '家屋に住む方がいなくなるかどうか', en: 'whether anybody will still live in the house' },
  },
  houseDemolitionPlanned: {
    type: 'bool',
    label: { ja: '家屋の取壊しの予定', en: 'House to be demolished' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: '家屋を取り壊すご予定はありますか。', en: 'Is the house to be demolished?' },
    yes: { ja: '家屋を取り壊す予定がある', en: 'the house is to be demolished' },
    no: { ja: '家屋を取り壊す予定がない', en: 'the house is not to be demolished' },
    unknown: { ja: '家屋を取り壊す予定があるかどうか', en: 'whether the house is to be demolished' },
  },
  saleOfHousePlanned: {
    type: 'bool',
    label: { ja: '家屋の売却の予定', en: 'House to be sold' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: '家屋を売却するご予定はありますか。', en: 'Is the house to be sold?' },
    yes: { ja: '家屋を売却する予定がある', en: 'the house is to be sold' },
    no: { ja: '家屋を売却する予定がない', en: 'the house is not to be sold' },
    unknown: { ja: '家屋を売却する予定があるかどうか', en: 'whether the house is to be sold' },
  },
  houseBuiltBefore198106: {
    type: 'bool',
    label: { ja: '1981年5月31日以前に建てられた家屋', en: 'House built by 31 May 1981' },
    class: 'private',
    holders: [
      { by: 'SHISANZEI', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '家屋は、1981年(昭和56年)5月31日以前に建てられたものですか(マンションなどの区分所有を除きます)。',
      en: 'Was the house built on or before 31 May 1981 (flats in shared ownership excepted)?',
    },
    yes: { ja: '家屋が1981年5月31日以前に建てられた', en: 'the house was built on or before 31 May 1981' },
    no: {
      ja: '1981年5月31日以前に建てられた家屋(区分所有を除く)ではない',
      en: 'the house was not built on or before 31 May 1981, or is a flat in shared ownership',
    },
    unknown: {
      ja: '家屋(区分所有を除く)が1981年5月31日以前に建てられたかどうか',
      en: 'whether the house was built on or before 31 May 1981 and is no flat in shared ownership',
    },
  },
  privateRental: {
    type: 'bool',
    label: { ja: '民間の賃貸住宅・駐車場などの借主', en: 'Private tenancy' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '民間の賃貸住宅や駐車場などを借りていましたか。',
      en: 'Did the person rent a private home or car park?',
    },
    yes: { ja: '民間の賃貸住宅や駐車場などを借りていた', en: 'they rented a private home or car park' },
    no: { ja: '民間の賃貸住宅や駐車場などを借りていなかった', en: 'they rented no private home or car park' },
    unknown: {
      ja: '民間の賃貸住宅や駐車場などを借りていたかどうか',
      en: 'whether they rented a private home or car park',
    },
  },
});
