import type { Language } from '../domain/text.js';

/** The words of the pages beside printed papers: what a sheet in somebody's hands does not say yet. */
export interface PrintPageWords {
  readonly title: string;
  readonly sinceTitle: string;
  readonly since: (revision: string) => string;
  readonly added: (item: string) => string;
  readonly needed: (item: string) => string;
  readonly open: (item: string) => string;
  readonly gone: (item: string) => string;
  readonly item: (number: string, title: string) => string;
  /** What has no number yet. */
  readonly unnumbered: (title: string) => string;
  readonly nothing: string;
  readonly look: string;
  readonly unknown: string;
  readonly another: string;
  readonly toList: string;
  readonly signIn: string;
  readonly busy: string;
}

/** To the counter, above the access paper that could not be made a letter. */
export const AS_PAGE: Readonly<Record<Language, string>> = {
  ja: '手紙の形では印刷できませんでしたが、番号はこの紙のとおりお使いいただけます。この画面を印刷してください。住所は、封筒に書いてください。',
  en: 'It could not be printed as a letter, but the code on this page works. Print this page, and write the address on the envelope.',
};

export const PRINT_PAGE_WORDS: Readonly<Record<Language, PrintPageWords>> = {
  ja: {
    title: '印刷する紙',
    sinceTitle: 'この紙のあとの変更',
    since: (revision) => `お手もとの紙（第${revision}版）のあと、次のことが変わりました。番号は、紙と同じです。`,
    added: (item) => `${item}が増えました。`,
    needed: (item) => `${item}は、お手続きがいることが分かりました。`,
    open: (item) => `${item}は、いるかどうかを、いま市で確かめています。`,
    gone: (item) => `${item}は、いらなくなりました。`,
    item: (number, title) => `${number}番「${title}」`,
    unnumbered: (title) => `「${title}」`,
    nothing: 'お手もとの紙のあと、増えたお手続き、いらなくなったお手続きはありません。',
    look: 'お越しの日・お持ちいただくもの・日にちは、いまのご案内でお確かめください。',
    unknown:
      'お手もとの紙の版が分からないため、変わったところをくらべられません。いまの一覧をご覧になるか、おくやみ窓口にお電話ください。',
    another:
      'この紙は、いま開いている受付のものではありません。紙にある受付番号をおくやみ窓口にお伝えになるか、その紙の番号で開き直してください。',
    toList: 'いまのご案内を見る',
    signIn:
      '番号と生年月日を入れて開いたあと、もう一度この紙の図を読み取ってください。この紙のあとに変わったことをお見せします。',
    busy: 'いま印刷が混み合っています。まだ何も印刷していません。一分ほど待ってから、もう一度押してください。',
  },
  en: {
    title: 'Papers to print',
    sinceTitle: 'What is new since this paper',
    since: (revision) => `Since your paper (version ${revision}) this has changed. The numbers are those of the paper.`,
    added: (item) => `${item} was added.`,
    needed: (item) => `${item} is needed.`,
    open: (item) => `${item} is being confirmed now: the city is finding out whether it is needed.`,
    gone: (item) => `${item} is no longer needed.`,
    item: (number, title) => `no. ${number}, “${title}”`,
    unnumbered: (title) => `“${title}”`,
    nothing: 'Since your paper nothing to do was added, and nothing fell away.',
    look: 'For the day of your visit, what to bring and the dates, please look at the list as it is now.',
    unknown:
      'The version of your paper is not known, so it can’t be compared. Look at the list as it is now, or call the bereavement counter.',
    another:
      'This paper belongs to another reception number than the one that is open. Tell the bereavement counter the number on it, or open with the code of its own paper.',
    toList: 'See the list as it is now',
    signIn:
      'Open your list with the code and the date of birth, then scan this paper once more: we show you what is new since.',
    busy: 'Much is being printed just now, and nothing of yours has been printed yet. Please wait a minute and press again.',
  },
};
