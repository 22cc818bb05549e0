import { factTable } from './fact.js';

/** A. Death and funeral (死亡・葬儀). */
export const deathFacts = factTable({
  deathDate: {
    type: 'date',
    label: { ja: '死亡年月日', en: 'Date of death' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'open' }],
    ask: { ja: '亡くなられた日はいつですか。', en: 'On which day did the person die?' },
    noun: { ja: '亡くなられた日', en: 'the day of death' },
    unknown: { ja: '亡くなられた日がいつか', en: 'on which day the person died' },
  },
  knewOfDeathDate: {
    type: 'date',
    label: { ja: '死亡を知った日', en: 'Day the death became known' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    assumedFrom: 'deathDate',
    notBeforeDeath: true,
    past: true,
    ask: { ja: '亡くなられたことを、いつ知りましたか。', en: 'When did you learn of the death?' },
    noun: { ja: '亡くなられたことを知った日', en: 'the day the death became known' },
    unknown: { ja: '亡くなられたことをいつ知ったか', en: 'when the death became known' },
  },
  deathAbroad: {
    type: 'bool',
    label: { ja: '国外での死亡', en: 'Death abroad' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'settles' }],
    whenAbsent: false,
    ask: { ja: '国外で亡くなられましたか。', en: 'Did the person die outside Japan?' },
    yes: { ja: '国外で亡くなられた', en: 'they died outside Japan' },
    no: { ja: '国内で亡くなられた', en: 'they died in Japan' },
    unknown: { ja: '国外で亡くなられたかどうか', en: 'whether they died outside Japan' },
  },
  // Not in the reference: a row whose notice is filed already asks nothing of the family.
  deathNoticeFiled: {
    type: 'bool',
    label: { ja: '死亡届の届出済み', en: 'Death notice already filed' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'open' }],
    ask: { ja: '死亡届は、もう出されていますか。', en: 'Has the death notice been filed already?' },
    yes: { ja: '死亡届がもう出されている', en: 'the death notice has been filed already' },
    no: { ja: '死亡届がまだ出されていない', en: 'the death notice has not been filed yet' },
    unknown: { ja: '死亡届がもう出されているかどうか', en: 'whether the death notice has been filed already' },
  },
  deathNoticeWithin7Days: {
    type: 'bool',
    label: { ja: '死亡日から7日以内の死亡届', en: 'Death notice within seven days' },
    class: 'shared',
    holders: [{ by: 'SHIMIN', silence: 'open' }],
    ask: {
      ja: '死亡届は、亡くなられた日から7日以内に出されましたか。',
      en: 'Was the death notice filed within seven days of the death?',
    },
    yes: {
      ja: '死亡届が亡くなられた日から7日以内に出された',
      en: 'the death notice was filed within seven days of the death',
    },
    no: {
      ja: '死亡届が亡くなられた日から7日より後に出された',
      en: 'the death notice was filed more than seven days after the death',
    },
    unknown: {
      ja: '死亡届が亡くなられた日から7日以内に出されたかどうか',
      en: 'whether the death notice was filed within seven days of the death',
    },
  },
  funeralHeld: {
    type: 'bool',
    label: { ja: '葬祭の実施', en: 'Funeral held' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '葬儀(火葬だけの場合も含みます)は行われましたか。',
      en: 'Has a funeral been held (a cremation alone counts too)?',
    },
    yes: { ja: '葬祭(火葬だけの場合を含む)を行った', en: 'a funeral, or a cremation alone, was held' },
    no: { ja: '葬祭をまだ行っていない', en: 'no funeral or cremation has been held' },
    unknown: {
      ja: '葬祭(火葬だけの場合を含む)を行ったかどうか',
      en: 'whether a funeral, or a cremation alone, was held',
    },
  },
  funeralDate: {
    type: 'date',
    label: { ja: '葬祭を行った日', en: 'Day of the funeral' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    notBeforeDeath: true,
    ask: {
      ja: '葬儀(火葬だけの場合は火葬)の日はいつですか。',
      en: 'On which day was the funeral (or the cremation, if there was no funeral)?',
    },
    noun: { ja: '葬祭を行った日', en: 'the day of the funeral' },
    unknown: { ja: '葬祭を行った日がいつか', en: 'on which day the funeral was held' },
  },
  ashesPlan: {
    type: 'enum',
    label: { ja: '納骨の予定', en: 'Plans for the ashes' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: 'ご遺骨は、どちらに納められるご予定ですか。', en: 'Where will the ashes be laid to rest?' },
    values: {
      municipalGrave: {
        label: { ja: '市営墓地に納める', en: 'In a municipal grave' },
        yes: { ja: 'ご遺骨を市営墓地に納める予定である', en: 'the ashes will be laid to rest in a municipal grave' },
        no: {
          ja: 'ご遺骨を市営墓地に納める予定ではない',
          en: 'the ashes will not be laid to rest in a municipal grave',
        },
      },
      otherGrave: {
        label: { ja: 'ほかの墓地などに納める', en: 'In another grave or ossuary' },
        yes: {
          ja: 'ご遺骨をほかの墓地などに納める予定である',
          en: 'the ashes will be laid to rest in another grave or ossuary',
        },
        no: {
          ja: 'ご遺骨をほかの墓地などに納める予定ではない',
          en: 'the ashes will not be laid to rest in another grave or ossuary',
        },
      },
      none: {
        label: { ja: '納める予定はない', en: 'No interment planned' },
        yes: { ja: 'ご遺骨を納める予定がない', en: 'no interment of the ashes is planned' },
        no: { ja: 'ご遺骨を納める予定がある', en: 'an interment of the ashes is planned' },
      },
    },
    unknown: { ja: 'ご遺骨をどこに納める予定か', en: 'where the ashes will be laid to rest' },
  },
  thirdPartyAct: {
    type: 'bool',
    label: { ja: '第三者行為(交通事故など)', en: 'Act of a third party (traffic accident, for example)' },
    class: 'family',
    holders: [
      { by: 'family', silence: 'open' },
      { by: 'KOKUHO', silence: 'open' },
      { by: 'KOUKI', silence: 'open' },
    ],
    ask: {
      ja: '亡くなられたことに、交通事故など、ほかの人の行為が関わっていますか。',
      en: "Was another person's act, such as a traffic accident, a cause of the death?",
    },
    yes: {
      ja: 'ほかの人の行為(交通事故など)が関わって亡くなられた',
      en: "another person's act, such as a traffic accident, was a cause of the death",
    },
    no: { ja: 'ほかの人の行為は関わっていなかった', en: "no other person's act was a cause of the death" },
    unknown: {
      ja: 'ほかの人の行為(交通事故など)が関わっていたかどうか',
      en: "whether another person's act, such as a traffic accident, was a cause of the death",
    },
  },
  trafficAccident: {
    type: 'bool',
    label: { ja: '交通事故による死亡', en: 'Death in a traffic accident' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: '交通事故で亡くなられましたか。', en: 'Did the person die in a traffic accident?' },
    yes: { ja: '交通事故で亡くなられた', en: 'they died in a traffic accident' },
    no: { ja: '交通事故によるものではなかった', en: 'they did not die in a traffic accident' },
    unknown: { ja: '交通事故で亡くなられたかどうか', en: 'whether they died in a traffic accident' },
  },
  workRelatedDeath: {
    type: 'bool',
    label: { ja: '業務・通勤による災害', en: 'Death related to work or commuting' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '亡くなられたことに、お仕事や通勤が関わっていますか。',
      en: 'Was work or commuting a cause of the death?',
    },
    yes: { ja: '仕事や通勤が原因で亡くなられた', en: 'work or commuting was a cause of the death' },
    no: { ja: '仕事や通勤が原因ではなかった', en: 'neither work nor commuting was a cause of the death' },
    unknown: { ja: '仕事や通勤が原因で亡くなられたかどうか', en: 'whether work or commuting was a cause of the death' },
  },
  disasterDeath: {
    type: 'bool',
    label: { ja: '自然災害による死亡(関連死を含む)', en: 'Death in a natural disaster (including related deaths)' },
    class: 'signal',
    holders: [
      { by: 'SOMU', silence: 'open' },
      { by: 'FUKUSHI', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '亡くなられたことに、地震や大雨などの災害が関わっていますか。',
      en: 'Was a natural disaster, such as an earthquake or a flood, a cause of the death?',
    },
    yes: { ja: '自然災害が関わって亡くなられた', en: 'a natural disaster was a cause of the death' },
    no: { ja: '自然災害は関わっていなかった', en: 'no natural disaster was a cause of the death' },
    unknown: {
      ja: '自然災害が関わって亡くなられたかどうか',
      en: 'whether a natural disaster was a cause of the death',
    },
  },
  crimeVictim: {
    type: 'bool',
    label: { ja: '犯罪被害による死亡', en: 'Death caused by a crime' },
    class: 'family',
    holders: [
      { by: 'family', silence: 'open' },
      { by: 'outside', silence: 'open' },
    ],
    neverAsk: true,
    ask: {
      ja: 'お申し出は、犯罪の被害により亡くなられたということでよろしいですか。',
      en: 'Have we understood rightly that the death was caused by a crime?',
    },
    yes: { ja: '犯罪の被害により亡くなられた', en: 'the death was caused by a crime' },
    no: { ja: '犯罪の被害によるものではなかった', en: 'the death was not caused by a crime' },
    unknown: { ja: '犯罪の被害により亡くなられたかどうか', en: 'whether the death was caused by a crime' },
  },
  griefSupportWanted: {
    type: 'bool',
    label: { ja: '相談・配慮の希望', en: 'Wish for support or special consideration' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    neverAsk: true,
    ask: {
      ja: 'お気持ちやお体のことでご相談できる所を、ご案内しましょうか。',
      en: 'Would you like us to tell you where you can talk about how you are?',
    },
    yes: { ja: 'ご家族が相談や配慮を希望している', en: 'the family would like support or special consideration' },
    no: {
      ja: 'ご家族が相談や配慮を希望していない',
      en: 'the family does not ask for support or special consideration',
    },
    unknown: {
      ja: 'ご家族が相談や配慮を希望しているかどうか',
      en: 'whether the family would like support or special consideration',
    },
  },
});
