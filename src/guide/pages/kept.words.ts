/** The words of keeping the guide without paper (eight-days.md day 6): read on a telephone at night, and read out the day after. */
export const KEPT_WORDS = {
  ja: {
    title: 'ご案内の控え',
    keep: '控えておく（紙はいりません）',
    soFar: 'ここまでを控えておく',
    keepHint: '8文字の番号で控えます。お名前はいりません。ほかの電話でも、窓口でも、電話口でも、同じご案内を開けます。',
    keepAgain: 'いまのお答えで、控え直す',
    yours: 'あなたの控えの番号',
    write: 'この8文字を書きとめるか、この画面の写真をとっておいてください。',
    readOut: '電話でお伝えになるとき',
    qr: 'この四角い印を読み取っても、開けます。',
    address: '開くところ',
    until: (day: string) => `${day}まで開けます。そのあとは消えます。`,
    whose:
      '番号の中にあるのは、お答えだけです。お名前も、どなたのことかも、入っていません。番号をご存じの方は、どなたでもお答えを見られます。',
    counter: '窓口では「控えの番号があります」とお伝えください。同じことを、もう一度おたずねしません。',
    print: 'この画面は、そのまま印刷もできます。',
    changed: 'お答えを変えたあとは、もう一度「控え直す」を押してください。番号は同じです。',
    toList: 'ご案内に戻る',
    openTitle: '控えた番号をお持ちの方',
    code: '控えの番号',
    codeHint: '8文字。大文字・小文字、ハイフンの有無は問いません',
    open: '開く',
    replaces: 'いまのお答えは、開いた控えに置きかわります。残したいときは、先に控えておいてください。',
    keptLine: (code: string) => `控えの番号：${code}`,
    showAgain: '番号をもう一度見る',
    already: '控えた番号をお持ちの方は、続きから開けます',
    tooMany:
      '短い間に何度も控えられています。1時間ほどおいてから、もう一度お試しください。お答えは、この画面に残っています。',
  },
  en: {
    title: 'Kept for you',
    keep: 'Keep this (no paper needed)',
    soFar: 'Keep what you have said so far',
    keepHint:
      'It is kept under eight letters, without any name. They open the same list on another phone, at the counter and over the telephone.',
    keepAgain: 'Keep it as it is now',
    yours: 'Your eight letters',
    write: 'Write these eight letters down, or take a picture of this screen.',
    readOut: 'To read them out over the telephone',
    qr: 'Scanning this square opens it too.',
    address: 'Where to open it',
    until: (day: string) => `They open it until ${day}; then it is gone.`,
    whose:
      'Only your answers are kept: no name, and not whom they are about. Whoever knows the letters can see the answers.',
    counter: 'At the counter, say that you have eight letters: you are not asked the same things again.',
    print: 'This page can be printed as it is.',
    changed: 'After you change an answer, keep it once more; the letters stay the same.',
    toList: 'Back to the list',
    openTitle: 'If you have eight letters',
    code: 'Your letters',
    codeHint: 'Eight characters; capitals and hyphens do not matter',
    open: 'Open',
    replaces: 'What you have answered now is replaced by what you open. To have both, keep this first.',
    keptLine: (code: string) => `Your letters: ${code}`,
    showAgain: 'Show them again',
    already: 'If you have eight letters, go on from there',
    tooMany:
      'This was kept many times in a short while. Wait an hour and try again; your answers are still on this screen.',
  },
} as const;

export type KeptWords = (typeof KEPT_WORDS)['ja' | 'en'];
