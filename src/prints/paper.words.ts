import type { Language } from '../domain/text.js';

/** The words of the letter with a code and of the flyer. A further language is a further entry. */
export interface PaperWords {
  readonly condolence: string;
  readonly counter: (city: string) => string;
  readonly pause: string;
  readonly call: string;
  readonly number: (number: string) => string;
  readonly printed: (time: string) => string;
  readonly to: (name: string) => string;
  readonly letter: string;
  readonly letterHow: string;
  readonly letterQr: string;
  readonly second: string;
  readonly code: string;
  readonly opens: string;
  readonly opensWhole: string;
  readonly opensList: string;
  readonly opensNot: string;
  readonly until: string;
  readonly untilDay: (day: string) => string;
  readonly onlyYours: string;
  readonly lost: string;
  readonly flyerHow: string;
  readonly flyerGuide: string;
  readonly flyerQr: string;
  readonly flyerCall: string;
}

export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = {
  ja: {
    condolence: 'このたびは、お悔やみ申し上げます。',
    counter: (city) => `${city} おくやみ窓口`,
    pause: '　',
    call: 'おたずね先',
    number: (number) => `受付番号 ${number}`,
    printed: (time) => `${time} 印刷`,
    to: (name) => `${name} 様`,
    letter: 'ご案内を見るための紙',
    letterHow:
      '市役所でのお手続きを、あなたの一覧にまとめました。電話やパソコンでご覧になれます。ご覧にならなくても、お電話と窓口で同じご案内をいたします。',
    letterQr: 'あなたのご案内を開く図（QRコード）',
    second: '図を読み取るか、このアドレスを開いて下の番号を入れてください。亡くなられた方の生年月日もおたずねします。',
    code: '番号',
    opens: '見られるもの',
    opensWhole: 'あなたのお手続きの一覧、お持ちいただくもの、いつごろまでか',
    opensList: 'お手続きの一覧、お持ちいただくもの、いつごろまでか（お名前は出ません）',
    opensNot: 'ほかの方のお名前、住所、電話番号、書類は出ません。ここから届け出ることはありません。',
    until: '見られる期間',
    untilDay: (day) => `${day}まで`,
    onlyYours: 'この紙は、お一人に1枚です。人にお渡しにならず、大切にお持ちください。',
    lost: 'なくされたときは、お電話ください。新しい紙をお出しし、この番号は使えなくなります。',
    flyerHow: 'いるお手続きを、いつでも確かめられます',
    flyerGuide: '電話で図を読み取ると、ご案内が開きます。お名前はうかがいません。',
    flyerQr: 'どなたでもご覧になれるご案内を開く図（QRコード）',
    flyerCall: 'お電話でも、窓口でも、同じご案内をいたします。ご自宅でご覧になれなくても、ご心配はいりません。',
  },
  en: {
    condolence: 'We are sorry for your loss.',
    counter: (city) => `${city}, bereavement counter`,
    pause: '  ',
    call: 'Whom to call',
    number: (number) => `Reception number ${number}`,
    printed: (time) => `printed ${time}`,
    to: (name) => name,
    letter: 'Your paper to see the list',
    letterHow:
      'What is to be done at the city hall stands in one list for you. You can look at it by telephone or computer; if you don’t, we tell you the same by telephone and at the counter.',
    letterQr: 'QR code that opens your list',
    second:
      'Scan the picture, or open this address and type the code below. You are also asked for the date of birth of the person who died.',
    code: 'Code',
    opens: 'What you can see',
    opensWhole: 'your list, what to bring, and until when',
    opensList: 'the list, what to bring, and until when (no names)',
    opensNot: 'No names of others, addresses, telephone numbers or documents; nothing can be filed here.',
    until: 'How long',
    untilDay: (day) => `until ${day}`,
    onlyYours: 'This paper is for one person. Please keep it safe and don’t hand it on.',
    lost: 'If you lose it, call us: you get a new paper, and this code stops working.',
    flyerHow: 'See at any time what is to be done',
    flyerGuide: 'Scan the picture with a telephone to open the guide. We don’t ask for names.',
    flyerQr: 'QR code that opens the guide for everybody',
    flyerCall: 'By telephone and at the counter we tell you the same. You need not look at it at home.',
  },
};
