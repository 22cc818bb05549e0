import { factTable } from './fact.js';

/** K. Private matters known only to the family (ご家族だけが知ること). */
export const privateMattersFacts = factTable({
  bankAccounts: {
    type: 'bool',
    label: { ja: '預貯金口座', en: 'Bank accounts' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: '銀行などの預貯金口座をお持ちでしたか。', en: 'Did the person have a bank account?' },
    yes: { ja: '預貯金の口座を持っていた', en: 'they had a bank account' },
    no: { ja: '預貯金の口座を持っていなかった', en: 'they had no bank account' },
    unknown: { ja: '預貯金の口座を持っていたかどうか', en: 'whether they had a bank account' },
  },
  lifeInsurance: {
    type: 'bool',
    label: { ja: '生命保険・共済', en: 'Life insurance or mutual aid' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: '生命保険や共済に入っていましたか。', en: 'Did the person have life insurance or mutual aid?' },
    yes: { ja: '生命保険や共済に入っていた', en: 'they had life insurance or mutual aid' },
    no: { ja: '生命保険や共済に入っていなかった', en: 'they had no life insurance or mutual aid' },
    unknown: { ja: '生命保険や共済に入っていたかどうか', en: 'whether they had life insurance or mutual aid' },
  },
  securities: {
    type: 'bool',
    label: { ja: '証券・出資金', en: 'Securities or shares' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '株式などの証券や、JAなどの出資金をお持ちでしたか。',
      en: 'Did the person have securities, or shares in a cooperative such as JA?',
    },
    yes: { ja: '証券や出資金を持っていた', en: 'they had securities or shares' },
    no: { ja: '証券や出資金を持っていなかった', en: 'they had no securities or shares' },
    unknown: { ja: '証券や出資金を持っていたかどうか', en: 'whether they had securities or shares' },
  },
  utilitiesContract: {
    type: 'bool',
    label: { ja: '電気・ガス・通信の契約', en: 'Electricity, gas or telephone contract' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '電気・ガス・電話などで、亡くなられた方の名義の契約はありますか。',
      en: "Is there an electricity, gas or telephone contract in the person's name?",
    },
    yes: {
      ja: '電気・ガス・電話などに亡くなられた方の名義の契約がある',
      en: 'there is an electricity, gas or telephone contract in their name',
    },
    no: {
      ja: '電気・ガス・電話などに亡くなられた方の名義の契約がない',
      en: 'there is no electricity, gas or telephone contract in their name',
    },
    unknown: {
      ja: '電気・ガス・電話などに亡くなられた方の名義の契約があるかどうか',
      en: 'whether there is an electricity, gas or telephone contract in their name',
    },
  },
  nhkContract: {
    type: 'bool',
    label: { ja: 'NHKの契約', en: 'NHK contract' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: 'NHKの契約は、亡くなられた方の名義ですか。', en: "Is there an NHK contract in the person's name?" },
    yes: { ja: 'NHKに亡くなられた方の名義の契約がある', en: 'there is an NHK contract in their name' },
    no: { ja: 'NHKに亡くなられた方の名義の契約がない', en: 'there is no NHK contract in their name' },
    unknown: {
      ja: 'NHKに亡くなられた方の名義の契約があるかどうか',
      en: 'whether there is an NHK contract in their name',
    },
  },
  privateContracts: {
    type: 'bool',
    label: { ja: 'カード・会員の契約', en: 'Cards or memberships' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: 'クレジットカードや会員の契約をお持ちでしたか。',
      en: 'Did the person have credit cards or memberships?',
    },
    yes: { ja: 'クレジットカードや会員の契約があった', en: 'they had credit cards or memberships' },
    no: { ja: 'クレジットカードや会員の契約がなかった', en: 'they had no credit cards or memberships' },
    unknown: { ja: 'クレジットカードや会員の契約があったかどうか', en: 'whether they had credit cards or memberships' },
  },
});
