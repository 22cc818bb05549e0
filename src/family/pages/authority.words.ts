/** The words of a letter of authority: the sheet itself is Japanese, since the desk takes it. */
export const AUTHORITY_WORDS = {
  ja: {
    title: '委任状の用紙',
    how: 'お名前を入れると、用紙に印字されます。入れずに印刷して、手で書いてもかまいません。お名前はどこにも残りません。',
    asks: '頼む方のお名前（お手続きをされる方）',
    goes: '頼まれる方のお名前（お越しになる方）',
    fill: '用紙に入れる',
    printHow: '画面のメニューから印刷して、頼む方にご自分で署名していただいてください。',
    none: '委任状がいるお手続きは、いまありません。',
    outside: (items: string) => `${items}は市役所の外のお手続きです。委任状は、その窓口の用紙をお使いください。`,
    toList: 'ご案内へ戻る',
  },
  en: {
    title: 'Letters of authority',
    how: 'Names typed here are printed on the sheet and kept nowhere. You may also print it empty and write by hand.',
    asks: 'Who asks (the person concerned)',
    goes: 'Who goes',
    fill: 'Put the names on the sheet',
    printHow:
      'Print the page from the menu of your browser; whoever asks signs it by hand. The sheets are in Japanese.',
    none: 'No letter of authority is needed at the moment.',
    outside: (items: string) => `${items}: outside the city hall; please use the sheet of that office.`,
    toList: 'Back to the list',
  },
} as const;

export const SHEET_WORDS = {
  title: '委任状',
  filings: '届出・申請のとき',
  certificates: '証明書を取るとき',
  to: (city: string) => `${city}長　あて`,
  written: '書いた日',
  emptyDay: '令和　　　年　　　月　　　日',
  goes: '頼まれる方（代理人）',
  asks: '頼む方（委任者）',
  name: '氏名',
  sign: '氏名（ご自分で署名してください）',
  address: '住所',
  born: '生年月日',
  telephone: '電話番号',
  sentence: '私は、上の者を代理人と定め、亡くなられた方についての次のことを任せます。',
  died: '亡くなられた方',
  what: '任せること',
  number: (number: string) => `受付番号 ${number}`,
  hand: '太い枠の中は、頼む方がご自分でお書きください。',
  honorific: (name: string) => `${name} 様`,
} as const;
