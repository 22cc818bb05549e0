import { refuse } from '../../refusal.js';

/** What somebody is told who comes back from the directory, or doesn't get there: what to do now. */

export const directoryDown = refuse(
  'NotPossible',
  'DIRECTORY_DOWN',
  {
    ja: '庁内の認証システムにつながりません。少し待ってから、もう一度お試しください。パスワードをお持ちの方は、サインインのページからお入りください。',
    en: 'The city’s directory can’t be reached. Wait a moment and try again; if you have a password, sign in with it.',
  },
  [],
);

export const notItsClient = refuse(
  'NotPossible',
  'DIRECTORY_SETTINGS',
  {
    ja: '庁内の認証システムがこのサービスを受け付けませんでした。設定を直す必要があります。情報システムの担当者にご連絡ください。',
    en: 'The city’s directory does not accept this service: its settings must be corrected. Please tell whoever looks after the service.',
  },
  [],
);

export const denied = refuse(
  'NotAllowed',
  'DIRECTORY_DENIED',
  {
    ja: '庁内の認証が取りやめられたため、サインインしていません。続けるときは、サインインのページからもう一度お試しください。',
    en: 'The directory did not let you through, or you stopped there. To go on, try again from the sign-in page.',
  },
  [],
);

/** State and cookie don't belong together, were used, or are too old (RFC 6749 section 10.12). */
export const tooLate = refuse(
  'NotAllowed',
  'DIRECTORY_EXPIRED',
  {
    ja: '時間が過ぎたか、すでに使われた戻り先です。サインインのページから、もう一度お試しください。',
    en: 'This way back has expired or was used already. Try again from the sign-in page.',
  },
  [],
);

export const notBelieved = refuse(
  'NotAllowed',
  'DIRECTORY_UNTRUSTED',
  {
    ja: '庁内の認証システムからの返事を確かめられなかったため、サインインしていません。サインインのページからもう一度お試しください。続くときは、情報システムの担当者にご連絡ください。',
    en: 'The answer of the directory could not be verified, so you are not signed in. Try again from the sign-in page; if it goes on, tell whoever looks after the service.',
  },
  [],
);

/** The directory knows who it is, but asked less of them than this service needs. */
export const notThatWay = refuse(
  'NotAllowed',
  'DIRECTORY_OTHER_WAY',
  {
    ja: 'このサービスには、庁内の認証で二つ目の確認（ICカードや認証アプリなど）もしたうえでのサインインが要ります。庁内の認証からいったんサインアウトし、もう一度お試しください。続くときは、情報システムの担当者にご連絡ください。',
    en: 'This service needs the stronger sign-in of the city’s directory, with a second factor. Sign out of the directory and try again; if it goes on, tell whoever looks after the service.',
  },
  [],
);
