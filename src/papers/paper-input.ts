import { invalid, type Path, type Refusal, refuse } from '../access/refusal.js';
import { textProblems } from '../cases/free-text.js';

const LONGEST = { title: 60, note: 200, key: 64 } as const;

export const titleProblems = (text: string | null): Refusal[] => textProblems(text, ['input', 'title'], LONGEST.title);
export const noteProblems = (text: string | null): Refusal[] => textProblems(text, ['input', 'note'], LONGEST.note);
export const keyProblems = (key: string): Refusal[] =>
  key.trim() === '' || key.length > LONGEST.key ? [noKey] : textProblems(key, ['input', 'key'], LONGEST.key);

/** Words stay as they are written; nothing but blanks is nothing. */
export const orNothing = (text: string | null | undefined): string | null =>
  text === undefined || text === null || text.trim() === '' ? null : text;

const noKey = invalid(
  'KEY_MISSING',
  {
    ja: 'この紙を見分ける key がありません。64文字までの、この紙だけの文字列を付けてください。',
    en: 'Give a key of this paper alone, 64 characters at most.',
  },
  ['input', 'key'],
);
export const titleMissing = invalid(
  'TITLE_MISSING',
  { ja: 'どのような紙かを、短く入れてください。', en: 'Say in a few words which paper it is.' },
  ['input', 'title'],
);
export const ofAnotherPaper = refuse(
  'NotPossible',
  'KEY_REUSED',
  {
    ja: 'この印刷は、ほかの方かほかの書類の分として書き留められています。画面を読み込み直して、もう一度印刷してください。',
    en: 'This printing is written down for another person or another paper. Load the screen anew and print again.',
  },
  ['input', 'key'],
);

export const onlyFromThePrinter = invalid(
  'MADE_WITH_ITS_CODE',
  {
    ja: 'ウェブのご案内の紙は、「ウェブのご案内」から出すと、ここに入ります。',
    en: 'An access paper is written down here when it is issued (issueAccessPaper).',
  },
  ['input', 'kind'],
);
export const noListOfVoid = refuse(
  'NotPossible',
  'CASE_VOID',
  {
    ja: 'この届出は取り消されています。一覧の紙は出せません。お詫びの手紙などは「ほかの紙」として書き留めてください。',
    en: 'This notice is void: there is no list to hand over. Write down a letter as another paper.',
  },
  ['input', 'caseId'],
);
export const noSuchPaper = (path: Path): Refusal =>
  refuse(
    'NotFound',
    'PAPER_NOT_FOUND',
    {
      ja: 'この紙は見つかりません。受付を開き直して、「紙の行方」から選んでください。',
      en: 'There is no such paper: open the case again and choose from its papers.',
    },
    path,
  );
export const noSuchDepartment = invalid(
  'DEPARTMENT_UNKNOWN',
  {
    ja: 'その課はありません。課の一覧から選んでください。',
    en: 'There is no such department: choose one of the list.',
  },
  ['input', 'department'],
);
export const onlyAccepted = invalid(
  'DEPARTMENT_ONLY_ACCEPTED',
  {
    ja: '課を入れられるのは、課が受け付けたときだけです。',
    en: 'A department is named only where it accepted the paper.',
  },
  ['input', 'department'],
);
export const nothingToUndo = refuse(
  'NotPossible',
  'NOTHING_TO_UNDO',
  {
    ja: '取り消せるものがありません。開き直して、いまの内容を確かめてください。',
    en: 'There is nothing to take back: open it again and look at how it stands.',
  },
  ['input', 'expectedVersion'],
);
export const againOnlyWithoutAnswer = invalid(
  'AGAIN_ONLY_WITHOUT_ANSWER',
  {
    ja: 'かけ直す日は、お出にならなかったときだけ入れてください。',
    en: 'Give a day to call again only where nobody answered.',
  },
  ['input', 'againDay'],
);
