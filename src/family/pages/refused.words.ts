/** What is told to a family where the sentence of the contract is for whoever works here; by its code. */
export const REFUSED_WORDS = {
  ja: {
    CASE_NOT_OPEN: '窓口での受付が終わっているため、ここでは変えられません。おくやみ窓口にお電話ください。',
    CASE_NOT_FOUND: 'この受付についてのご案内は、いまはありません。おくやみ窓口にお電話ください。',
    NOT_ALLOWED: 'この画面では、できないことです。窓口でうかがいますので、おくやみ窓口にお電話ください。',
    PAPER_NOT_FOUND: 'この番号は見あたりません。番号の一覧を開き直して、お選びください。',
  },
  en: {
    CASE_NOT_OPEN: 'Your visits to the counter are over, so it can’t be changed here. Please call the counter.',
    CASE_NOT_FOUND: 'There is nothing to show for this reception number now. Please call the bereavement counter.',
    NOT_ALLOWED: 'This can’t be done on this page. Please call the bereavement counter: we will ask you there.',
    PAPER_NOT_FOUND: 'There is no such code. Open your codes again and choose from them.',
  },
} as const;

export const isRefusedWord = (code: string): code is keyof (typeof REFUSED_WORDS)['ja'] => code in REFUSED_WORDS.ja;
