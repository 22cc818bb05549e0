import { factTable } from './fact.js';

/** J. The person who comes to the counter (お手続きをされる方). */
export const applicantFacts = factTable({
  applicantRelation: {
    type: 'enum',
    label: { ja: 'お手続きをされる方の続柄', en: 'Relation of the person applying' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '亡くなられた方から見て、お手続きをされる方の続柄は何ですか。',
      en: 'What is your relation to the person who died?',
    },
    values: {
      spouse: {
        label: { ja: '配偶者', en: 'Spouse' },
        yes: { ja: 'お手続きをされる方が配偶者である', en: 'the person applying is the spouse' },
        no: { ja: 'お手続きをされる方が配偶者ではない', en: 'the person applying is not the spouse' },
      },
      child: {
        label: { ja: '子', en: 'Child' },
        yes: { ja: 'お手続きをされる方が子である', en: 'the person applying is a child' },
        no: { ja: 'お手続きをされる方が子ではない', en: 'the person applying is not a child' },
      },
      parent: {
        label: { ja: '父母', en: 'Parent' },
        yes: { ja: 'お手続きをされる方が父母である', en: 'the person applying is a parent' },
        no: { ja: 'お手続きをされる方が父母ではない', en: 'the person applying is not a parent' },
      },
      grandparent: {
        label: { ja: '祖父母', en: 'Grandparent' },
        yes: { ja: 'お手続きをされる方が祖父母である', en: 'the person applying is a grandparent' },
        no: { ja: 'お手続きをされる方が祖父母ではない', en: 'the person applying is not a grandparent' },
      },
      grandchild: {
        label: { ja: '孫', en: 'Grandchild' },
        yes: { ja: 'お手続きをされる方が孫である', en: 'the person applying is a grandchild' },
        no: { ja: 'お手続きをされる方が孫ではない', en: 'the person applying is not a grandchild' },
      },
      greatGrandchild: {
        label: { ja: 'ひ孫', en: 'Great-grandchild' },
        yes: { ja: 'お手続きをされる方がひ孫である', en: 'the person applying is a great-grandchild' },
        no: { ja: 'お手続きをされる方がひ孫ではない', en: 'the person applying is not a great-grandchild' },
      },
      sibling: {
        label: { ja: 'きょうだい', en: 'Brother or sister' },
        yes: { ja: 'お手続きをされる方がきょうだいである', en: 'the person applying is a brother or sister' },
        no: { ja: 'お手続きをされる方がきょうだいではない', en: 'the person applying is not a brother or sister' },
      },
      nephewNiece: {
        label: { ja: 'おい・めい', en: 'Nephew or niece' },
        yes: { ja: 'お手続きをされる方がおい・めいである', en: 'the person applying is a nephew or niece' },
        no: { ja: 'お手続きをされる方がおい・めいではない', en: 'the person applying is not a nephew or niece' },
      },
      inLaw: {
        label: { ja: '配偶者の親族など(姻族)', en: 'Relative by marriage' },
        yes: { ja: 'お手続きをされる方が姻族である', en: 'the person applying is a relative by marriage' },
        no: { ja: 'お手続きをされる方が姻族ではない', en: 'the person applying is not a relative by marriage' },
      },
      other: {
        label: { ja: 'その他', en: 'Other' },
        yes: { ja: 'お手続きをされる方がその他の続柄である', en: 'the person applying has another relation' },
        no: {
          ja: 'お手続きをされる方がその他の続柄ではない',
          en: 'the person applying does not have another relation',
        },
      },
      guardian: {
        label: { ja: '後見人など', en: 'Guardian' },
        yes: { ja: 'お手続きをされる方が後見人などである', en: 'the person applying is a guardian' },
        no: { ja: 'お手続きをされる方が後見人などではない', en: 'the person applying is not a guardian' },
      },
      agent: {
        label: { ja: '代理人', en: 'Agent' },
        yes: { ja: 'お手続きをされる方が代理人である', en: 'the person applying is an agent' },
        no: { ja: 'お手続きをされる方が代理人ではない', en: 'the person applying is not an agent' },
      },
    },
    unknown: {
      ja: 'お手続きをされる方が亡くなられた方から見てどの続柄か',
      en: 'what the relation of the person applying to the person who died is',
    },
  },
  isHeir: {
    type: 'bool',
    label: { ja: 'お手続きをされる方が相続人', en: 'The person applying is an heir' },
    class: 'family',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: { ja: 'お手続きをされる方は、相続人ですか。', en: 'Are you an heir of the person who died?' },
    yes: { ja: 'お手続きをされる方が相続人である', en: 'the person applying is an heir' },
    no: { ja: 'お手続きをされる方が相続人ではない', en: 'the person applying is not an heir' },
    unknown: { ja: 'お手続きをされる方が相続人かどうか', en: 'whether the person applying is an heir' },
  },
  isChiefMourner: {
    type: 'bool',
    label: { ja: 'お手続きをされる方が葬儀を行った方(喪主・施主)', en: 'The person applying held the funeral' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '葬儀(火葬だけの場合も含みます)を行ったのは、お手続きをされる方ですか。',
      en: 'Did you hold the funeral, or arrange the cremation?',
    },
    yes: { ja: 'お手続きをされる方が葬儀を行った', en: 'the person applying held the funeral' },
    no: { ja: '葬儀を行ったのがお手続きをされる方ではない', en: 'the person applying did not hold the funeral' },
    unknown: { ja: '葬儀を行ったのがお手続きをされる方かどうか', en: 'whether the person applying held the funeral' },
  },
  hasPowerOfAttorney: {
    type: 'bool',
    label: { ja: '委任状', en: 'Power of attorney' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: '委任状をお持ちですか。', en: 'Do you have a power of attorney?' },
    yes: { ja: '委任状がある', en: 'there is a power of attorney' },
    no: { ja: '委任状がない', en: 'there is no power of attorney' },
    unknown: { ja: '委任状があるかどうか', en: 'whether there is a power of attorney' },
  },
  applicantResidentOfCity: {
    type: 'bool',
    label: { ja: 'お手続きをされる方が当市の住民', en: 'The person applying lives in this city' },
    class: 'shared',
    // The register looks up the person who died; that it says nothing of the visitor settles nothing.
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: 'お手続きをされる方は、当市に住民登録がありますか。',
      en: 'Are you registered as a resident of this city?',
    },
    yes: {
      ja: 'お手続きをされる方が当市に住民登録をしている',
      en: 'the person applying is registered as a resident of this city',
    },
    no: {
      ja: 'お手続きをされる方が当市に住民登録をしていない',
      en: 'the person applying is not registered as a resident of this city',
    },
    unknown: {
      ja: 'お手続きをされる方が当市に住民登録をしているかどうか',
      en: 'whether the person applying is registered as a resident of this city',
    },
  },
  // The one family answer whose absence counts: without a signed form there is no consent.
  consentToLookup: {
    type: 'bool',
    label: { ja: '照会への同意', en: 'Consent to asking the departments' },
    class: 'family',
    holders: [{ by: 'family', silence: 'settles' }],
    whenAbsent: false,
    ask: {
      ja: '必要な手続きがあるかどうかを、市役所の各課に確かめてもよろしいですか。',
      en: "May we ask the city's departments which procedures there are?",
    },
    yes: { ja: 'ご家族が各課への照会に同意している', en: 'the family agrees that the departments are asked' },
    no: {
      ja: 'ご家族から各課への照会の同意をいただいていない',
      en: 'the family has not agreed that the departments are asked',
    },
    unknown: {
      ja: 'ご家族が各課への照会に同意しているかどうか',
      en: 'whether the family agrees that the departments are asked',
    },
  },
});
