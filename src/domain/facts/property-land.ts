import { factTable } from './fact.js';

/** F. Land and houses (土地・家屋). */
export const propertyLandFacts = factTable({
  // Only the list by owner (名寄帳) settles "none": the tax ledger misses exempt land and land in an ancestor's name.
  ownsLand: {
    type: 'bool',
    label: { ja: '市内の土地', en: 'Land in this city' },
    class: 'private',
    holders: [
      { by: 'SHISANZEI', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '市内に、亡くなられた方の土地はありますか(共有や、名義が先代のままの土地も含みます)。',
      en: "Did the person own land in this city (shared, or still in an ancestor's name, included)?",
    },
    yes: { ja: '市内に土地を持っていた', en: 'they owned land in this city' },
    no: { ja: '市内に土地を持っていなかった', en: 'they owned no land in this city' },
    unknown: { ja: '市内に土地を持っていたかどうか', en: 'whether they owned land in this city' },
  },
  // Only the list by owner (名寄帳) settles "none": the tax ledger misses houses still in an ancestor's name.
  ownsHouse: {
    type: 'bool',
    label: { ja: '市内の家屋', en: 'House in this city' },
    class: 'private',
    holders: [
      { by: 'SHISANZEI', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '市内に、亡くなられた方の家屋はありますか(共有や、名義が先代のままの家屋も含みます)。',
      en: "Did the person own a house in this city (shared, or still in an ancestor's name, included)?",
    },
    yes: { ja: '市内に家屋を持っていた', en: 'they owned a house in this city' },
    no: { ja: '市内に家屋を持っていなかった', en: 'they owned no house in this city' },
    unknown: { ja: '市内に家屋を持っていたかどうか', en: 'whether they owned a house in this city' },
  },
  unregisteredHouse: {
    type: 'bool',
    label: { ja: '未登記家屋', en: 'Unregistered house' },
    class: 'private',
    holders: [{ by: 'SHISANZEI', silence: 'open' }],
    ask: {
      ja: '登記されていない家屋はありますか。',
      en: 'Did the person own a house that is not in the land register?',
    },
    yes: { ja: '登記されていない家屋を持っていた', en: 'they owned a house that is not in the land register' },
    no: {
      ja: '登記されていない家屋を持っていなかった',
      en: 'they owned no house that is missing from the land register',
    },
    unknown: {
      ja: '登記されていない家屋を持っていたかどうか',
      en: 'whether they owned a house that is not in the land register',
    },
  },
  ownsDepreciableAssets: {
    type: 'bool',
    label: { ja: '償却資産の申告', en: 'Declared business assets' },
    class: 'private',
    holders: [{ by: 'SHISANZEI', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '事業用の償却資産の申告をされていましたか。',
      en: 'Had the person declared depreciable business assets?',
    },
    yes: { ja: '償却資産の申告をしていた', en: 'they had declared depreciable business assets' },
    no: { ja: '償却資産の申告をしていなかった', en: 'they had not declared depreciable business assets' },
    unknown: { ja: '償却資産の申告をしていたかどうか', en: 'whether they had declared depreciable business assets' },
  },
  coOwnerRepresentative: {
    type: 'bool',
    label: { ja: '共有代表者・納税管理人', en: 'Representative of co-owners or tax agent' },
    class: 'private',
    holders: [{ by: 'SHISANZEI', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '共有の固定資産の代表者、またはほかの方の納税管理人でしたか。',
      en: "Was the person the representative of co-owners or another person's tax agent?",
    },
    yes: {
      ja: '共有の固定資産の代表者、またはほかの方の納税管理人だった',
      en: "they were the representative of co-owners or another person's tax agent",
    },
    no: {
      ja: '共有の固定資産の代表者でも、ほかの方の納税管理人でもなかった',
      en: "they were neither the representative of co-owners nor another person's tax agent",
    },
    unknown: {
      ja: '共有の固定資産の代表者、またはほかの方の納税管理人だったかどうか',
      en: "whether they were the representative of co-owners or another person's tax agent",
    },
  },
  inheritanceRegistrationDone: {
    type: 'bool',
    label: { ja: '相続登記の完了', en: 'Inheritance registration done' },
    class: 'family',
    holders: [
      { by: 'outside', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: { ja: '不動産の相続登記は、お済みですか。', en: 'Has the inheritance been entered in the land register?' },
    yes: { ja: '不動産の相続登記が済んでいる', en: 'the inheritance has been entered in the land register' },
    no: { ja: '不動産の相続登記がこれからである', en: 'the inheritance has not yet been entered in the land register' },
    unknown: {
      ja: '不動産の相続登記が済んでいるかどうか',
      en: 'whether the inheritance has been entered in the land register',
    },
  },
  ownsPropertyOutside: {
    type: 'bool',
    label: { ja: '市外の不動産', en: 'Property outside this city' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '市外にも、亡くなられた方の不動産はありますか。',
      en: 'Did the person own land or a house outside this city?',
    },
    yes: { ja: '市外に不動産を持っていた', en: 'they owned land or a house outside this city' },
    no: { ja: '市外に不動産を持っていなかった', en: 'they owned no land or house outside this city' },
    unknown: { ja: '市外に不動産を持っていたかどうか', en: 'whether they owned land or a house outside this city' },
  },
});
