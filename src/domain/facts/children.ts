import { factTable } from './fact.js';

/** E. Child benefits and custody (子ども). */
export const childrenFacts = factTable({
  welfareLoanRole: {
    type: 'enum',
    label: { ja: '母子父子寡婦福祉資金での立場', en: 'Role in a loan for single-parent families and widows' },
    class: 'private',
    holders: [{ by: 'KODOMO', silence: 'settles' }],
    whenAbsent: 'none',
    ask: {
      ja: '母子父子寡婦福祉資金では、どの立場でしたか。',
      en: "What was the person's role in a loan for single-parent families and widows?",
    },
    values: {
      none: {
        label: { ja: '関わりなし', en: 'None' },
        yes: {
          ja: '母子父子寡婦福祉資金に関わりがなかった',
          en: 'they had no part in a loan for single-parent families and widows',
        },
        no: {
          ja: '母子父子寡婦福祉資金に関わりがあった',
          en: 'they had a part in a loan for single-parent families and widows',
        },
      },
      borrower: {
        label: { ja: '借受人', en: 'Borrower' },
        yes: {
          ja: '母子父子寡婦福祉資金の借受人だった',
          en: 'they were the borrower of a loan for single-parent families and widows',
        },
        no: {
          ja: '母子父子寡婦福祉資金の借受人ではなかった',
          en: 'they were not the borrower of a loan for single-parent families and widows',
        },
      },
      guarantor: {
        label: { ja: '保証人', en: 'Guarantor' },
        yes: {
          ja: '母子父子寡婦福祉資金の保証人だった',
          en: 'they were the guarantor of a loan for single-parent families and widows',
        },
        no: {
          ja: '母子父子寡婦福祉資金の保証人ではなかった',
          en: 'they were not the guarantor of a loan for single-parent families and widows',
        },
      },
    },
    unknown: {
      ja: '母子父子寡婦福祉資金でどの立場だったか',
      en: 'what their role in a loan for single-parent families and widows was',
    },
  },
  childAllowanceRole: {
    type: 'enum',
    label: { ja: '児童手当での立場', en: 'Role in the child allowance' },
    class: 'signal',
    holders: [{ by: 'KODOMO', silence: 'settles' }],
    whenAbsent: 'none',
    ask: { ja: '児童手当では、どの立場でしたか。', en: "What was the person's role in the child allowance?" },
    values: {
      none: {
        label: { ja: '関わりなし', en: 'None' },
        yes: { ja: '児童手当に関わりがなかった', en: 'they had no part in the child allowance' },
        no: { ja: '児童手当に関わりがあった', en: 'they had a part in the child allowance' },
      },
      recipient: {
        label: { ja: '受給者', en: 'Recipient' },
        yes: { ja: '児童手当の受給者だった', en: 'they were the recipient of the child allowance' },
        no: { ja: '児童手当の受給者ではなかった', en: 'they were not the recipient of the child allowance' },
      },
      child: {
        label: { ja: '対象の子', en: 'Child counted' },
        yes: { ja: '児童手当の対象または算定に入る子だった', en: 'they were a child counted for the child allowance' },
        no: {
          ja: '児童手当の対象または算定に入る子ではなかった',
          en: 'they were not a child counted for the child allowance',
        },
      },
    },
    unknown: { ja: '児童手当でどの立場だったか', en: 'what their role in the child allowance was' },
  },
  // The tax office knows too, but its answer may not leave the tax offices (地方税法22条).
  publicServant: {
    type: 'bool',
    label: { ja: '公務員(児童手当は職場支給)', en: 'Public servant (child allowance paid by the employer)' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '亡くなられた方は、児童手当を職場から受ける公務員でしたか。',
      en: 'Was the person a public servant whose child allowance the employer paid?',
    },
    yes: {
      ja: '児童手当を職場から受ける公務員だった',
      en: 'they were a public servant whose child allowance the employer paid',
    },
    no: {
      ja: '児童手当を職場から受ける公務員ではなかった',
      en: 'they were not a public servant whose child allowance the employer paid',
    },
    unknown: {
      ja: '児童手当を職場から受ける公務員だったかどうか',
      en: 'whether they were a public servant whose child allowance the employer paid',
    },
  },
  newCarerIsPublicServant: {
    type: 'bool',
    label: { ja: '今後養育する方が公務員', en: 'New carer is a public servant' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: 'これからお子さんを養育される方は、公務員ですか。',
      en: 'Is the person who will now raise the child a public servant?',
    },
    yes: {
      ja: 'これから子を養育する方が公務員である',
      en: 'the person who will now raise the child is a public servant',
    },
    no: {
      ja: 'これから子を養育する方が公務員ではない',
      en: 'the person who will now raise the child is not a public servant',
    },
    unknown: {
      ja: 'これから子を養育する方が公務員かどうか',
      en: 'whether the person who will now raise the child is a public servant',
    },
  },
  childRearingAllowanceRole: {
    type: 'enum',
    label: { ja: '児童扶養手当での立場', en: 'Role in the child rearing allowance' },
    class: 'signal',
    holders: [{ by: 'KODOMO', silence: 'settles' }],
    whenAbsent: 'none',
    ask: {
      ja: '児童扶養手当では、どの立場でしたか。',
      en: "What was the person's role in the child rearing allowance?",
    },
    values: {
      none: {
        label: { ja: '関わりなし', en: 'None' },
        yes: { ja: '児童扶養手当に関わりがなかった', en: 'they had no part in the child rearing allowance' },
        no: { ja: '児童扶養手当に関わりがあった', en: 'they had a part in the child rearing allowance' },
      },
      recipient: {
        label: { ja: '受給資格者', en: 'Recipient' },
        yes: { ja: '児童扶養手当の受給資格者だった', en: 'they were the recipient of the child rearing allowance' },
        no: {
          ja: '児童扶養手当の受給資格者ではなかった',
          en: 'they were not the recipient of the child rearing allowance',
        },
      },
      child: {
        label: { ja: '対象の子', en: 'Child concerned' },
        yes: {
          ja: '児童扶養手当の対象の子だった',
          en: 'they were a child for whom the child rearing allowance was paid',
        },
        no: {
          ja: '児童扶養手当の対象の子ではなかった',
          en: 'they were not a child for whom the child rearing allowance was paid',
        },
      },
    },
    unknown: { ja: '児童扶養手当でどの立場だったか', en: 'what their role in the child rearing allowance was' },
  },
  // An office's judgement, made in an interview: never asked of the family.
  craPayable: {
    type: 'bool',
    label: { ja: '児童扶養手当の支給見込み', en: 'Child rearing allowance likely to be payable' },
    class: 'private',
    holders: [{ by: 'KODOMO', silence: 'open' }],
    ask: {
      ja: '面談の結果、児童扶養手当が支給される見込みですか(所得制限内で、遺族年金などが手当額を下回る場合)。',
      en: "After the interview, is the child rearing allowance likely to be payable (income within the limit, survivors' pensions below the allowance)?",
    },
    yes: { ja: '児童扶養手当が支給される見込みである', en: 'the child rearing allowance is likely to be payable' },
    no: { ja: '児童扶養手当が支給される見込みではない', en: 'the child rearing allowance is not likely to be payable' },
    unknown: {
      ja: '児童扶養手当が支給される見込みかどうか',
      en: 'whether the child rearing allowance is likely to be payable',
    },
  },
  specialChildAllowanceRole: {
    type: 'enum',
    label: { ja: '特別児童扶養手当での立場', en: 'Role in the special child rearing allowance' },
    class: 'private',
    holders: [{ by: 'KODOMO', silence: 'settles' }],
    whenAbsent: 'none',
    ask: {
      ja: '特別児童扶養手当では、どの立場でしたか。',
      en: "What was the person's role in the special child rearing allowance?",
    },
    values: {
      none: {
        label: { ja: '関わりなし', en: 'None' },
        yes: {
          ja: '特別児童扶養手当に関わりがなかった',
          en: 'they had no part in the special child rearing allowance',
        },
        no: { ja: '特別児童扶養手当に関わりがあった', en: 'they had a part in the special child rearing allowance' },
      },
      recipient: {
        label: { ja: '受給者', en: 'Recipient' },
        yes: {
          ja: '特別児童扶養手当の受給者だった',
          en: 'they were the recipient of the special child rearing allowance',
        },
        no: {
          ja: '特別児童扶養手当の受給者ではなかった',
          en: 'they were not the recipient of the special child rearing allowance',
        },
      },
      child: {
        label: { ja: '対象の子', en: 'Child concerned' },
        yes: {
          ja: '特別児童扶養手当の対象の子だった',
          en: 'they were a child for whom the special child rearing allowance was paid',
        },
        no: {
          ja: '特別児童扶養手当の対象の子ではなかった',
          en: 'they were not a child for whom the special child rearing allowance was paid',
        },
      },
    },
    unknown: {
      ja: '特別児童扶養手当でどの立場だったか',
      en: 'what their role in the special child rearing allowance was',
    },
  },
  // The resident register shows the children of the same household only; of others the family knows.
  deceasedIsParentOfMinor: {
    type: 'bool',
    label: { ja: '未成年・高校生年代までの子の親', en: 'Parent of a child of up to high school age' },
    class: 'shared',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '亡くなられた方に、未成年または高校生年代までのお子さんはいますか(別に暮らすお子さんも含みます)。',
      en: 'Did the person have a child who is a minor or of up to high school age (also one living elsewhere)?',
    },
    yes: { ja: '未成年または高校生年代までの子がいる', en: 'they were the parent of a child of up to high school age' },
    no: {
      ja: '未成年または高校生年代までの子がいない',
      en: 'they were not the parent of a child of up to high school age',
    },
    unknown: {
      ja: '未成年または高校生年代までの子がいるかどうか',
      en: 'whether they were the parent of a child of up to high school age',
    },
  },
  // Shown by the family register that the family brings; the register itself is not for internal use (戸籍法10条).
  soleCustodian: {
    type: 'bool',
    label: { ja: '唯一の親権者', en: 'Only person with parental authority' },
    class: 'family',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '亡くなられた方は、お子さんのただ一人の親権者でしたか。',
      en: 'Was the person the only one with parental authority over the child?',
    },
    yes: { ja: '子のただ一人の親権者だった', en: 'they were the only one with parental authority over the child' },
    no: {
      ja: '子のただ一人の親権者ではなかった',
      en: 'they were not the only one with parental authority over a child',
    },
    unknown: {
      ja: '子のただ一人の親権者だったかどうか',
      en: 'whether they were the only one with parental authority over the child',
    },
  },
});
