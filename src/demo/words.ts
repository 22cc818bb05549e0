import { STAFF_ROLES, type StaffRole } from '../access/roles.js';

/** Who may sign in, as the demo prints it. */
interface Office {
  readonly login: string;
  readonly role: StaffRole;
}

/** What the demo says itself, beside the list's own sentences. Tone: design §9; never 完了, 不要, 要確認, 申請者. */
export interface Words {
  readonly fiction: string;
  readonly starting: string;
  readonly ready: (ledgers: number) => string;
  readonly registered: (number: string) => string;
  readonly known: (number: string) => string;
  readonly notTaken: (why: string) => string;
  readonly asked: (answered: number, all: number) => string;
  readonly stillAsking: (names: string) => string;
  readonly title: (name: string) => string;
  readonly died: (day: string) => string;
  readonly printed: (day: string) => string;
  readonly number: (number: string) => string;
  readonly counts: (needed: number, open: number) => string;
  readonly sameNumbers: string;
  readonly early: string;
  readonly nobodyAsked: string;
  readonly heldHeading: string;
  readonly waitingHeading: string;
  readonly waitingThen: string;
  readonly toConfirm: string;
  readonly label: Readonly<
    Record<
      'when' | 'where' | 'who' | 'bring' | 'forms' | 'why' | 'amount' | 'note' | 'late' | 'after' | 'choice' | 'asks',
      string
    >
  >;
  readonly desk: (floor: string | null, desk: string | null) => string;
  readonly telephone: (number: string) => string;
  readonly practice: string;
  readonly renunciationHeading: string;
  readonly bringHeading: string;
  readonly bringIf: string;
  readonly bringMaybe: string;
  readonly bringMaybeThen: string;
  readonly originals: (count: number) => string;
  readonly copies: (count: number) => string;
  /** How many there may be in the end, where more may be needed than is certain. */
  readonly atMost: (count: number) => string;
  readonly showOnly: string;
  readonly comesBack: string;
  readonly worksWithout: string;
  readonly from: (day: string) => string;
  readonly had: (numbers: string) => string;
  readonly numbers: (numbers: readonly string[]) => string;
  readonly returnsHeading: string;
  readonly keepHeading: string;
  readonly keepMaybe: string;
  readonly arrivalsHeading: string;
  readonly arrival: (when: string, what: string, from: string, to: string | null) => string;
  readonly contradictionHeading: string;
  readonly openHeading: string;
  readonly about: (numbers: string) => string;
  readonly closedHeading: string;
  readonly closed: Readonly<Record<'WITH_CONSENT' | 'OWN_DESK', (names: string) => string>>;
  readonly mentionsHeading: string;
  readonly notNeeded: (count: number) => string;
  readonly and: string;
  readonly separator: string;
  readonly colon: string;
  readonly space: string;
  readonly pause: string;
  readonly bracket: (text: string) => string;
  readonly called: (name: string) => string;
  readonly basis: (text: string) => string;
  /** Of which department an open item is, and whose turn it is. */
  readonly of: (department: string) => string;
  readonly turn: (text: string) => string;
  readonly withPerson: (names: string) => string;
  readonly url: (url: string) => string;
  readonly folder: (folder: string) => string;
  readonly signIns: (url: string, offices: readonly Office[], password: string) => string;
  readonly example: string;
  readonly stays: string;
  readonly again: string;
  readonly stopped: string;
  readonly help: string;
}

const ja: Words = {
  fiction: '寄添市は架空の市です。お名前も台帳もすべて作りものです。',
  starting: '寄添市(架空)の窓口を開いています…',
  ready: (ledgers) => `各課の台帳 ${String(ledgers)}冊を取り込みました。`,
  registered: (number) => `死亡の届出を受け付けました。受付番号 ${number}`,
  known: (number) => `この方の届出はすでに受け付けています。受付番号 ${number} の一覧をお出しします。`,
  notTaken: (why) => `届出の書き方が合っていません。test/samples の例と見くらべてください。${why}`,
  asked: (answered, all) => `${String(all)}課に一度にたずねて、${String(answered)}課から返事`,
  stillAsking: (names) => `待っているところ: ${names}`,
  title: (name) => `${name} 様 のあとのお手続き`,
  died: (day) => `${day}に亡くなられました`,
  printed: (day) => `${day} 現在`,
  number: (number) => `受付番号 ${number}`,
  counts: (needed, open) => `お手続きがあるもの ${String(needed)}件、これから確かめるもの ${String(open)}件です。`,
  sameNumbers: '番号はこのあとも変わりません。お電話では「○番」とおっしゃってください。',
  early: '日にちの早いもの',
  nobodyAsked: 'まだどの課にもたずねていません(お名前は窓口の外に出ていません)',
  heldHeading: 'まだたずねていない課',
  waitingHeading: '返事を待っている課',
  waitingThen: '返事が届きしだい、この一覧に書き加えます。ご家族になさっていただくことはありません。',
  toConfirm: '確かめてから決まるもの',
  label: {
    when: 'いつまで',
    where: 'どこで',
    who: 'どなたが',
    bring: '持ちもの',
    forms: '窓口の用紙',
    why: 'なぜ',
    amount: '金額など',
    note: 'ひとこと',
    late: '過ぎると',
    after: '先に',
    choice: 'どれか一つ',
    asks: '確認',
  },
  desk: (floor, desk) => [floor, desk].filter((part) => part !== null).join(' '),
  telephone: (number) => `電話 ${number}`,
  practice: '慣行',
  renunciationHeading: '相続放棄のこと(※印のお手続きの前に)',
  bringHeading: 'お持ちいただくもの(各課の分をまとめています)',
  bringIf: 'あれば',
  bringMaybe: '確かめてから決まるお手続きのためのもの',
  bringMaybeThen: '要るかどうかは、窓口でうかがってからお伝えします。今からご用意いただかなくてもかまいません。',
  originals: (count) => `${String(count)}通`,
  copies: (count) => `写し${String(count)}通`,
  atMost: (count) => `ほかのお手続きしだいで${String(count)}通まで`,
  showOnly: '見せていただくだけです',
  comesBack: 'お返しします',
  worksWithout: 'なくてもできます',
  from: (day) => `${day}ごろから取れます`,
  had: (numbers) => `${numbers}で取れます`,
  numbers: (numbers) => `${numbers.join('・')}番`,
  returnsHeading: 'お返しいただくもの',
  keepHeading: 'まだしないでください・まだ捨てないでください',
  keepMaybe: 'あてはまるときだけ',
  arrivalsHeading: 'これから届くもの',
  arrival: (when, what, from, to) => `${when}、${what}(差出人: ${from}${to === null ? '' : `、宛名: ${to}`})`,
  contradictionHeading: '二つの答えがあること',
  openHeading: 'これから確かめること',
  about: (numbers) => `(${numbers})`,
  closedHeading: '担当課から直接お伝えすること',
  closed: {
    WITH_CONSENT: (names) =>
      `相続人の方だけにお伝えするお手続きがあるかどうかは、各課の窓口でおたずねください: ${names}`,
    OWN_DESK: (names) => `お伝えすることがあるときは、担当課から直接ご連絡します: ${names}`,
  },
  mentionsHeading: 'あてはまる方だけのご案内',
  notNeeded: (count) => `ほかに${String(count)}件を調べ、お手続きはありませんでした(理由は --json で見られます)。`,
  and: '、',
  separator: '、',
  colon: ': ',
  space: '',
  pause: '。',
  bracket: (text) => `(${text})`,
  called: (name) => `「${name}」`,
  basis: (text) => `(${text})`,
  of: (department) => `〔${department}〕`,
  turn: (text) => ` → ${text}`,
  withPerson: (names) => `担当の人が調べるところ: ${names}`,
  url: (url) => `窓口の場所(GraphQL)  ${url}/graphql`,
  folder: (folder) => `記録の置き場所        ${folder}`,
  signIns: (url, offices, password) =>
    [
      `ブラウザーでは ${url}/desk/ を開きます。パスワードはどれも ${password} です（この架空の市だけで使えます）。`,
      ...offices.map(({ login, role }) => `  ${login.padEnd(8)} ${STAFF_ROLES[role].label.ja}`),
      '  shimin など、課の符号を小文字にしたもの　その課の担当',
    ].join('\n'),
  example: 'プログラムからは、たとえば次のようにたずねられます。',
  stays: 'このまま動き続けます。終わるには Ctrl-C を押してください。',
  again: 'すべての課への照会が済みました。新しい一覧です。',
  stopped: '窓口を閉じました。記録は残っています。',
  help: `Yorisoi のデモ: 死亡の届出を1件受け付け、市の各課に一度にたずね、ご家族の一覧を1枚お出しします。

  npm run demo                          見本の届出(test/samples/typical.json)で
  npm run demo -- --notice FILE         別の届出で(test/samples に見本があります)
  npm run demo -- --lang ja|en          ことば
  npm run demo -- --json                一覧をJSONで(途中の経過は標準エラーへ)
  npm run demo -- --once                出し終えたら終わる
  npm run demo -- --slow SUIDO=3000     課のシステムの返事を遅らせる(ミリ秒)
  npm run demo -- --fail KANKYO         課のシステムを止める
  (--slow と --fail を書かなければ、上水道課が遅れ、生活環境課が止まっています)

  PORT、HOST、YORISOI_DATA_DIR なども使えます。見本の日付は、亡くなられた日が5日前になるように動きます。
`,
};

const en: Words = {
  fiction: 'Yorisoi City (寄添市) is invented, and so is everybody in its ledgers.',
  starting: 'Opening the counter of Yorisoi City (invented) …',
  ready: (ledgers) => `${String(ledgers)} departments’ ledgers imported.`,
  registered: (number) => `The notice is registered. Reception number ${number}`,
  known: (number) => `This notice was registered before. Here is the list of reception number ${number}.`,
  notTaken: (why) => `The notice is not in the right form; compare it with the examples in test/samples. ${why}`,
  asked: (answered, all) => `${String(all)} departments asked at once, ${String(answered)} have answered`,
  stillAsking: (names) => `waiting for ${names}`,
  title: (name) => `What there is to do after the death of ${name}`,
  died: (day) => `Died on ${day}`,
  printed: (day) => `as of ${day}`,
  number: (number) => `Reception number ${number}`,
  counts: (needed, open) =>
    `${String(needed)} things to do; ${String(open)} more depend on an answer we do not have yet.`,
  sameNumbers: 'The numbers never change: on the telephone, just say “number 4”.',
  early: 'The earliest dates',
  nobodyAsked: 'No department has been asked yet; the name has not left the counter',
  heldHeading: 'Not asked yet',
  waitingHeading: 'Departments that have not answered yet',
  waitingThen: 'Their answers are added to this list as they come. There is nothing you have to do about it.',
  toConfirm: 'Depends on an answer',
  label: {
    when: 'By when',
    where: 'Where',
    who: 'Who',
    bring: 'Bring',
    forms: 'Forms there',
    why: 'Why',
    amount: 'Amount',
    note: 'Note',
    late: 'If late',
    after: 'First',
    choice: 'One of',
    asks: 'Open',
  },
  desk: (floor, desk) => [floor, desk].filter((part) => part !== null).join(', '),
  telephone: (number) => `Tel. ${number}`,
  practice: 'practice',
  renunciationHeading: 'Renouncing the inheritance (before the steps marked ※)',
  bringHeading: 'What to bring (for all departments together)',
  bringIf: 'If you have them',
  bringMaybe: 'For the items that depend on an answer',
  bringMaybeThen: 'We tell you whether they are needed when we have asked. You need not prepare them now.',
  originals: (count) => `× ${String(count)}`,
  copies: (count) => `${String(count)} ${count === 1 ? 'copy' : 'copies'}`,
  atMost: (count) => `up to ${String(count)}, depending on the rest`,
  showOnly: 'only to show',
  comesBack: 'you get it back',
  worksWithout: 'it works without',
  from: (day) => `to be had from about ${day}`,
  had: (numbers) => `you get it at ${numbers}`,
  numbers: (numbers) => `no. ${numbers.join(', ')}`,
  returnsHeading: 'To give back',
  keepHeading: 'Not yet, please: do not cancel or throw away',
  keepMaybe: 'Only if it concerns you',
  arrivalsHeading: 'What will come by post',
  arrival: (when, what, from, to) => `${when}: ${what} (from: ${from}${to === null ? '' : `; addressed to: ${to}`})`,
  contradictionHeading: 'Two different answers',
  openHeading: 'What is still to be found out',
  about: (numbers) => `(${numbers})`,
  closedHeading: 'What a department tells you itself',
  closed: {
    WITH_CONSENT: (names) =>
      `Please ask at these desks, as an heir, whether there is anything that only heirs are told: ${names}`,
    OWN_DESK: (names) => `These contact you directly if there is anything: ${names}`,
  },
  mentionsHeading: 'Only if it concerns you',
  notNeeded: (count) =>
    `${String(count)} more procedures were looked at and are not needed (the reasons are in --json).`,
  and: '; ',
  separator: '; ',
  colon: ': ',
  space: ' ',
  pause: '; ',
  bracket: (text) => `(${text})`,
  called: (name) => ` (${name})`,
  basis: (text) => ` (${text})`,
  of: (department) => ` [${department}]`,
  turn: (text) => ` → ${text}`,
  withPerson: (names) => `with a person: ${names}`,
  url: (url) => `GraphQL      ${url}/graphql`,
  folder: (folder) => `Data folder  ${folder}`,
  signIns: (url, offices, password) =>
    [
      `In a browser open ${url}/desk/. The password of each is ${password} (good in this fictional city only).`,
      ...offices.map(({ login, role }) => `  ${login.padEnd(8)} ${STAFF_ROLES[role].label.en}`),
      '  shimin and so on, a department’s code in small letters: somebody of that department',
    ].join('\n'),
  example: 'Another program would ask like this:',
  stays: 'The service stays up. Press Ctrl-C to stop it.',
  again: 'Every department’s system has been asked to the end. This is the new list.',
  stopped: 'The counter is closed; its records are kept.',
  help: `Yorisoi demo: one death notice goes in, every department of the city hall is asked at once, the family's one list comes out.

  npm run demo                          with the sample notice (test/samples/typical.json)
  npm run demo -- --notice FILE         with another one (samples lie in test/samples)
  npm run demo -- --lang ja|en          language
  npm run demo -- --json                the list as JSON (progress goes to standard error)
  npm run demo -- --once                end when it is printed
  npm run demo -- --slow SUIDO=3000     let a department's system answer late (milliseconds)
  npm run demo -- --fail KANKYO         let a department's system be down
  (without --slow and --fail the waterworks are late and the environment office is down)

  PORT, HOST, YORISOI_DATA_DIR and the service's other settings apply. A sample's dates move so that the death was 5 days ago.
`,
};

export const WORDS: Readonly<Record<'ja' | 'en', Words>> = { ja, en };
