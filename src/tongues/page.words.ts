/** The words of what any page may come to: an address where nothing is, a form that was not taken, an answer that took too long. */
export const PAGE_WORDS = {
  ja: {
    nothingTitle: 'このページは見あたりません',
    nothing: 'アドレスをお確かめいただくか、下からお開きください。お入れになったことは、そのままです。',
    notTakenTitle: 'お受けできませんでした',
    toGuide: 'どなたでもご覧になれるご案内へ',
    toList: '紙の番号で開くご案内へ',
  },
  en: {
    nothingTitle: 'There is no such page',
    nothing: 'Check the address, or open one of the pages below. What you entered before is as it was.',
    notTakenTitle: 'This was not taken',
    toGuide: 'To the guide that anybody may open',
    toList: 'To the list that opens with a code',
  },
} as const;
