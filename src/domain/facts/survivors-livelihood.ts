import { factTable } from './fact.js';

/** I. What changes for the survivors: health insurance, work, moving (遺族の暮らし). */
export const survivorsLivelihoodFacts = factTable({
  dependantsLosingCoverage: {
    type: 'int',
    label: { ja: '被扶養者でなくなるご家族の数(75歳未満)', en: 'Family members under 75 losing cover as dependants' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '健康保険の扶養から外れる75歳未満のご家族は何人ですか。',
      en: 'How many family members under 75 lose their health insurance cover as dependants?',
    },
    min: 0,
    noun: {
      ja: '健康保険の扶養から外れる75歳未満の家族',
      en: 'family members under 75 who lose their cover as dependants',
    },
    unit: { ja: '人', en: ['person', 'people'] },
    unknown: {
      ja: '健康保険の扶養から外れる75歳未満の家族が何人いるか',
      en: 'how many family members under 75 lose their health insurance cover as dependants',
    },
  },
  dependantsJoinOtherEmployeePlan: {
    type: 'bool',
    label: {
      ja: '扶養から外れる全員がほかの職場の健康保険に入る',
      en: "All who lose cover join another employees' insurance",
    },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '扶養から外れるご家族は、全員がほかの職場の健康保険に入りますか。',
      en: "Do all family members who lose cover join another employees' health insurance?",
    },
    yes: {
      ja: '扶養から外れる家族の全員がほかの職場の健康保険に入る',
      en: "all family members who lose cover join another employees' health insurance",
    },
    no: {
      ja: '扶養から外れる家族にほかの職場の健康保険に入らない方がいる',
      en: "some family member who loses cover does not join another employees' health insurance",
    },
    unknown: {
      ja: '扶養から外れる家族の全員がほかの職場の健康保険に入るかどうか',
      en: "whether all family members who lose cover join another employees' health insurance",
    },
  },
  survivorSameLivelihood: {
    type: 'bool',
    label: { ja: '生計を同じくしていた3親等内の親族', en: 'Relative within three degrees sharing a livelihood' },
    class: 'family',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    ask: {
      ja: '亡くなられた方と生計を同じくしていた、3親等内のご親族はいますか(別に暮らしていた方も含みます)。',
      en: 'Is there a relative within three degrees who shared a livelihood with the person (also when living apart)?',
    },
    yes: {
      ja: '生計を同じくしていた3親等内の親族がいる',
      en: 'a relative within three degrees shared a livelihood with them',
    },
    no: {
      ja: '生計を同じくしていた3親等内の親族がいない',
      en: 'no relative within three degrees shared a livelihood with them',
    },
    unknown: {
      ja: '生計を同じくしていた3親等内の親族がいるかどうか',
      en: 'whether a relative within three degrees shared a livelihood with them',
    },
  },
  survivorsWillMove: {
    type: 'bool',
    label: { ja: '残る家族の転居の予定', en: 'Survivors planning to move' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: '残るご家族に、お引っ越しのご予定はありますか。', en: 'Do the survivors plan to move?' },
    yes: { ja: '残る家族に引っ越しの予定がある', en: 'the survivors plan to move' },
    no: { ja: '残る家族に引っ越しの予定がない', en: 'the survivors do not plan to move' },
    unknown: { ja: '残る家族に引っ越しの予定があるかどうか', en: 'whether the survivors plan to move' },
  },
  employedAtDeath: {
    type: 'bool',
    label: { ja: '在職中', en: 'Employed at death' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: '亡くなられたとき、お勤めをされていましたか。', en: 'Was the person employed at death?' },
    yes: { ja: '勤めていた', en: 'they were employed' },
    no: { ja: '勤めていなかった', en: 'they were not employed' },
    unknown: { ja: '勤めていたかどうか', en: 'whether they were employed' },
  },
  employmentBenefitRecipient: {
    type: 'bool',
    label: { ja: '失業給付の受給中', en: 'Unemployment benefit' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: { ja: '雇用保険の失業給付を受けている途中でしたか。', en: 'Was the person receiving unemployment benefit?' },
    yes: { ja: '雇用保険の失業給付を受けている途中だった', en: 'they were receiving unemployment benefit' },
    no: { ja: '雇用保険の失業給付を受けていなかった', en: 'they were not receiving unemployment benefit' },
    unknown: {
      ja: '雇用保険の失業給付を受けている途中だったかどうか',
      en: 'whether they were receiving unemployment benefit',
    },
  },
  // Not in the reference: SHIMINZEI-SURVIVOR-DEDUCTION names it (所得税法85条: judged as of the death).
  deceasedWasTaxDependant: {
    type: 'bool',
    label: { ja: '家族の扶養親族・控除対象配偶者', en: 'Tax dependant of a family member' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '亡くなられた方は、ご家族の税の扶養(扶養親族または控除対象配偶者)に入っていましたか。',
      en: 'Was the person a tax dependant of a family member?',
    },
    yes: { ja: 'ご家族の税の扶養に入っていた', en: 'they were a tax dependant of a family member' },
    no: { ja: 'ご家族の税の扶養に入っていなかった', en: 'they were not a tax dependant of a family member' },
    unknown: {
      ja: 'ご家族の税の扶養に入っていたかどうか',
      en: 'whether they were a tax dependant of a family member',
    },
  },
  // Not in the reference: a wish that SOMU-DECEASED-INFO names; nobody is asked, it is only mentioned.
  wantsRecordsOfDeceased: {
    type: 'bool',
    label: { ja: '市にある記録を知りたい', en: 'Wish to see the city’s records' },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '亡くなられた方について市にある記録を、お知りになりたいですか。',
      en: 'Would you like to see the city’s records of the person?',
    },
    yes: { ja: '市にある記録をお知りになりたい', en: 'you would like to see the city’s records' },
    no: { ja: '市にある記録をお知りになりたいとは思わない', en: 'you do not wish to see the city’s records' },
    unknown: {
      ja: '市にある記録をお知りになりたいかどうか',
      en: 'whether you would like to see the city’s records',
    },
  },
  // Not in the reference: 民法728条2項・751条1項 leave both to the surviving spouse's wish; nobody is asked, it is only mentioned.
  wantsFormerSurname: {
    type: 'bool',
    label: {
      ja: '旧姓に戻る・姻族関係を終える希望',
      en: 'Wish to go back to the former surname or end the in-law relationship',
    },
    class: 'family',
    holders: [{ by: 'family', silence: 'open' }],
    ask: {
      ja: '結婚前の姓に戻ること、または亡くなられた方のご親族との関係を終えることをお望みですか。',
      en: 'Do you wish to go back to your former surname, or to end the relationship with the relatives of the person who died?',
    },
    yes: {
      ja: '結婚前の姓に戻ること、または姻族関係を終えることをお望みである',
      en: 'you wish to go back to your former surname or to end the in-law relationship',
    },
    no: {
      ja: '結婚前の姓に戻ることも、姻族関係を終えることもお望みではない',
      en: 'you do not wish to go back to your former surname or to end the in-law relationship',
    },
    unknown: {
      ja: '結婚前の姓に戻ることや、姻族関係を終えることをお望みかどうか',
      en: 'whether you wish to go back to your former surname or to end the in-law relationship',
    },
  },
  // Not in the reference: the age on the day of death follows from it (年齢計算ニ関スル法律), and moves when that day is corrected.
  spouseBirthDate: {
    type: 'date',
    label: { ja: '配偶者の生年月日', en: 'Date of birth of the spouse' },
    class: 'shared',
    holders: [
      { by: 'SHIMIN', silence: 'open' },
      { by: 'family', silence: 'open' },
    ],
    past: true,
    ask: { ja: '配偶者の方の生年月日はいつですか。', en: 'When was the surviving spouse born?' },
    noun: { ja: '配偶者の生年月日', en: 'the date of birth of the surviving spouse' },
    unknown: { ja: '配偶者の生年月日がいつか', en: 'when the surviving spouse was born' },
  },
  // Not in the reference: category 3 ends on the day after the death (厚生年金保険法14条), and who reaches 60 on that day is insured no
  // longer (国民年金法9条3号), so there is no change to category 1.
  spouseReached60DayAfterDeath: {
    type: 'bool',
    label: { ja: '配偶者が死亡の翌日までに60歳に達する', en: 'Spouse reaches 60 by the day after the death' },
    class: 'derived',
    holders: [],
    ask: {
      ja: '亡くなられた日の翌日までに、配偶者の方は60歳に達しますか(お誕生日の前日に達すると数えます)。',
      en: 'Had the surviving spouse reached 60 by the day after the death (counted from the eve of the birthday)?',
    },
    yes: {
      ja: '配偶者が亡くなられた日の翌日までに60歳に達する',
      en: 'the surviving spouse had reached 60 by the day after the death',
    },
    no: {
      ja: '配偶者が亡くなられた日の翌日にまだ60歳に達していない',
      en: 'the surviving spouse had not reached 60 by the day after the death',
    },
    unknown: {
      ja: '配偶者が亡くなられた日の翌日までに60歳に達するかどうか',
      en: 'whether the surviving spouse had reached 60 by the day after the death',
    },
  },
});
