import { factTable } from './fact.js';

/** F. The estate as a whole (相続). */
export const propertyEstateFacts = factTable({
  estateTaxable: {
    type: 'bool',
    label: { ja: '相続税の基礎控除を超える見込み', en: 'Estate likely above the inheritance tax allowance' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '遺産の総額は、相続税の基礎控除(3,000万円+600万円×法定相続人の数)を超えそうですか。',
      en: 'Is the estate likely to exceed the inheritance tax allowance (30 million yen + 6 million yen per statutory heir)?',
    },
    yes: {
      ja: '遺産が相続税の基礎控除を超える見込みである',
      en: 'the estate is likely to exceed the inheritance tax allowance',
    },
    no: {
      ja: '遺産が相続税の基礎控除を超える見込みがない',
      en: 'the estate is not likely to exceed the inheritance tax allowance',
    },
    unknown: {
      ja: '遺産が相続税の基礎控除を超える見込みかどうか',
      en: 'whether the estate is likely to exceed the inheritance tax allowance',
    },
  },
  debtsSuspected: {
    type: 'bool',
    label: { ja: '借入れ・保証の心配', en: 'Concern about debts or guarantees' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '亡くなられた方の借入れや保証のことで、気がかりなことはありますか。',
      en: 'Is there any concern about debts or guarantees of the person who died?',
    },
    yes: { ja: '借入れや保証について気がかりなことがある', en: 'there is a concern about debts or guarantees' },
    no: { ja: '借入れや保証について気がかりなことがない', en: 'there is no concern about debts or guarantees' },
    unknown: {
      ja: '借入れや保証について気がかりなことがあるかどうか',
      en: 'whether there is a concern about debts or guarantees',
    },
  },
  will: {
    type: 'enum',
    label: { ja: '遺言', en: 'Will' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '遺言書はありますか(ある場合は、保管されている所もお聞かせください)。',
      en: 'Is there a will, and if so, where is it kept?',
    },
    values: {
      none: {
        label: { ja: '遺言なし', en: 'No will' },
        yes: { ja: '遺言がない', en: 'there is no will' },
        no: { ja: '遺言がある', en: 'there is a will' },
      },
      home: {
        label: { ja: '自宅などで保管', en: 'Kept at home' },
        yes: { ja: '自宅などに遺言書がある', en: 'there is a will kept at home' },
        no: { ja: '自宅などに遺言書がない', en: 'there is no will kept at home' },
      },
      notary: {
        label: { ja: '公正証書', en: 'Notarised' },
        yes: { ja: '公正証書の遺言がある', en: 'there is a notarised will' },
        no: { ja: '公正証書の遺言がない', en: 'there is no notarised will' },
      },
      legalBureau: {
        label: { ja: '法務局で保管', en: 'Kept at the Legal Affairs Bureau' },
        yes: { ja: '法務局に保管された遺言書がある', en: 'there is a will kept at the Legal Affairs Bureau' },
        no: { ja: '法務局に保管された遺言書がない', en: 'there is no will kept at the Legal Affairs Bureau' },
      },
    },
    unknown: { ja: '遺言があるか、どこに保管されているか', en: 'whether there is a will and where it is kept' },
  },
  estateDivisionDisputed: {
    type: 'bool',
    label: { ja: '遺産分割がまとまらない', en: 'Division of the estate not agreed' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '遺産の分け方について、お話し合いがまとまりにくい状況ですか。',
      en: 'Is it hard to agree on how to divide the estate?',
    },
    yes: { ja: '遺産の分け方がまとまりにくい状況である', en: 'it is hard to agree on the division of the estate' },
    no: { ja: '遺産の分け方がまとまる見込みである', en: 'the division of the estate is likely to be agreed' },
    unknown: {
      ja: '遺産の分け方がまとまりにくい状況かどうか',
      en: 'whether it is hard to agree on the division of the estate',
    },
  },
  estateDivisionNeeded: {
    type: 'bool',
    label: { ja: '遺産分割協議の必要', en: 'Agreement on the division needed' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '相続人どうしで、遺産の分け方を話し合う必要がありますか。',
      en: 'Do the heirs need to agree on how to divide the estate?',
    },
    yes: { ja: '遺産の分け方を話し合う必要がある', en: 'the heirs need to agree on the division of the estate' },
    no: { ja: '遺産の分け方を話し合う必要がない', en: 'the heirs need not agree on the division of the estate' },
    unknown: {
      ja: '遺産の分け方を話し合う必要があるかどうか',
      en: 'whether the heirs need to agree on the division of the estate',
    },
  },
  estateMultipleInstitutions: {
    type: 'bool',
    label: { ja: '相続手続先が複数', en: 'Several places to deal with for the inheritance' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '銀行や法務局など、相続の手続き先は2か所以上ありますか。',
      en: 'Are there two or more places to deal with for the inheritance, such as banks or the Legal Affairs Bureau?',
    },
    yes: { ja: '相続の手続き先が2か所以上ある', en: 'there are two or more places to deal with for the inheritance' },
    no: {
      ja: '相続の手続き先が2か所以上はない',
      en: 'there are not two or more places to deal with for the inheritance',
    },
    unknown: {
      ja: '相続の手続き先が2か所以上あるかどうか',
      en: 'whether there are two or more places to deal with for the inheritance',
    },
  },
  hasLoans: {
    type: 'bool',
    label: { ja: '住宅ローン・借入れ', en: 'Mortgage or other loans' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: '住宅ローンなどの借入れはありましたか。', en: 'Did the person have a mortgage or other loans?' },
    yes: { ja: '住宅ローンなどの借入れがあった', en: 'they had a mortgage or other loans' },
    no: { ja: '住宅ローンなどの借入れがなかった', en: 'they had no mortgage or other loans' },
    unknown: { ja: '住宅ローンなどの借入れがあったかどうか', en: 'whether they had a mortgage or other loans' },
  },
  mobileOrOnlineServices: {
    type: 'bool',
    label: { ja: '携帯電話・ネットサービスの利用', en: 'Mobile phone or online services' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '携帯電話やインターネットのサービスを使っていましたか。',
      en: 'Did the person use a mobile phone or online services?',
    },
    yes: { ja: '携帯電話やインターネットのサービスを使っていた', en: 'they used a mobile phone or online services' },
    no: {
      ja: '携帯電話やインターネットのサービスを使っていなかった',
      en: 'they used no mobile phone or online services',
    },
    unknown: {
      ja: '携帯電話やインターネットのサービスを使っていたかどうか',
      en: 'whether they used a mobile phone or online services',
    },
  },
});
