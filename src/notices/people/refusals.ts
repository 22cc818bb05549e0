import { invalid, refuse } from '../../access/refusal.js';

/** The counter knows who of the two it has before it; the service does not. */
export const namesakeThere = invalid(
  'PERSON_ALREADY_THERE',
  {
    ja: '同じお名前の方が、この受付にすでにおられます。同じ方であれば、その方をお使いください。別の方であれば、別の方であることを選んで、もう一度入れてください。',
    en: 'Somebody of this name is in this case already. If it is the same person, use that entry; if it is somebody else, say so and send it again.',
  },
  ['input', 'name'],
);

export const tooManyPeople = refuse(
  'NotPossible',
  'TOO_MANY_PEOPLE',
  {
    ja: 'この受付の関係者は、これ以上加えられません。誤って加えた方がおられれば、先に外してください。',
    en: 'No more people can be added to this case. If some were added by mistake, take them out first.',
  },
  ['input'],
);

export const nothingCorrected = invalid(
  'NOTHING_CORRECTED',
  {
    ja: '今の内容と変わるところがありません。直すところを入れてください。',
    en: 'This says what stands there already. Give what is to be corrected.',
  },
  ['input'],
);

export const holdsPaper = refuse(
  'NotPossible',
  'PERSON_HOLDS_PAPER',
  {
    ja: 'この方には、ご家族用の紙をお渡ししています。外すと紙だけが残りますので、先にその紙を止めてください。',
    en: 'This person was given a paper. Take the paper back first, then take the person out.',
  },
  ['input', 'personId'],
);

export const hasConsented = refuse(
  'NotPossible',
  'PERSON_HAS_CONSENTED',
  {
    ja: 'この方の同意が生きています。先に同意を取り消してください。',
    en: 'A consent of this person stands. Withdraw it first, then take the person out.',
  },
  ['input', 'personId'],
);

export const nothingToRestore = refuse(
  'NotPossible',
  'NOTHING_TO_RESTORE',
  {
    ja: 'この方には、戻せる訂正がありません。加えたこと自体を取り消すときは、この方を外してください。',
    en: 'Nothing of this person was corrected. To undo that they were added, take them out.',
  },
  ['input', 'personId'],
);
