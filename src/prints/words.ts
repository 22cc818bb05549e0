import type { Language } from '../domain/text.js';

/** The words of printed papers (eight-days.md §4, ux.md §2.5). A further language is a further entry. */
export interface PrintWords {
  readonly title: string;
  readonly documentTitle: string;
  readonly to: (name: string) => string;
  readonly number: (number: string) => string;
  readonly version: (revision: string, day: string) => string;
  readonly noVersion: (day: string) => string;
  readonly mark: (number: string) => string;
  readonly call: (contact: string) => string;
  readonly callNobody: (city: string) => string;
  readonly scan: string;
  readonly printed: (time: string) => string;
  readonly printedHow: (time: string) => string;
  readonly visit: string;
  readonly at: (day: string, hour: string) => string;
  readonly noHour: string;
  readonly noVisit: string;
  readonly place: (city: string) => string;
  readonly goes: (who: string) => string;
  readonly goesOf: Readonly<Record<'SPOUSE' | 'CHILD' | 'RELATIVE' | 'OTHER', string>>;
  readonly keep: string;
  readonly bag: string;
  readonly bagHint: string;
  readonly bagPerhaps: string;
  readonly numbers: string;
  readonly numbersHint: string;
  readonly details: string;
  readonly toConfirm: (whose: string) => string;
  readonly sure: (count: string, numbers: string | null) => string;
  readonly perhaps: (count: string, numbers: string | null) => string;
  readonly alsoKeep: string;
  readonly atTheCounter: string;
  readonly withAuthority: string;
  readonly mayUnknown: string;
  readonly when: (text: string) => string;
  readonly after: (numbers: string) => string;
  readonly oneOf: (ways: string) => string;
  readonly fromDepartment: (note: string) => string;
  readonly no: (numbers: string) => string;
  readonly dot: string;
  readonly and: string;
  readonly pause: string;
  readonly originals: (count: string) => string;
  readonly copies: (count: string) => string;
  readonly showOnly: string;
  readonly ifYouHave: string;
  readonly worksWithout: string;
  readonly comesBack: string;
  readonly availableFrom: (day: string) => string;
  readonly toReturn: string;
  readonly usedFor: (numbers: string) => string;
  readonly givenBy: (numbers: string) => string;
  readonly called: (name: string) => string;
  readonly arrivals: string;
  readonly addressedTo: (name: string) => string;
  readonly open: string;
  readonly closed: string;
  readonly mentions: string;
  readonly nothing: string;
  readonly memo: string;
  readonly framed: string;
}

export const PRINT_WORDS: Readonly<Record<Language, PrintWords>> = {
  ja: {
    title: 'お手続きのご案内',
    documentTitle: 'お手続きのご案内',
    to: (name) => `${name} 様`,
    number: (number) => `受付番号 ${number}`,
    version: (revision, day) => `第${revision}版　${day} 現在`,
    noVersion: (day) => `${day} 現在（各課に確かめている途中です）`,
    mark: (number) => `紙${number}`,
    call: (contact) => `おくやみ窓口　${contact}`,
    callNobody: (city) => `${city} おくやみ窓口`,
    scan: 'この紙のあとに増えたものを見るための図（QRコード）',
    printed: (time) => `${time} 印刷`,
    printedHow: (time) => `${time} 印刷　右上の図から、この紙のあとの変更が分かります。`,
    visit: 'お越しの日',
    at: (day, hour) => `${day}　${hour}`,
    noHour: '時間はこれから決めます',
    noVisit: 'お越しの日は、まだ決まっていません。ご都合のよい日を、お電話でお聞かせください。',
    place: (city) => `ところ：${city} おくやみ窓口`,
    goes: (who) => `お越しになる方：${who}`,
    goesOf: {
      SPOUSE: '亡くなられた方の配偶者',
      CHILD: '亡くなられた方のお子さん',
      RELATIVE: 'ほかのご家族・ご親族',
      OTHER: 'ご家族ではない方',
    },
    keep: 'まだしないでください・まだ捨てないでください',
    bag: 'お持ちいただくもの',
    bagHint: 'そろわないものがあっても、お越しいただけます。',
    bagPerhaps: 'お持ちいただくかどうか、市で確かめているもの',
    numbers: 'お手続きの番号',
    numbersHint:
      '番号は、紙でも電話でも窓口でも同じです。「4番のことで」とお話しください。くわしくは、このあとにあります。',
    details: 'ひとつずつのご案内',
    toConfirm: (whose) => `市で確認しています。${whose}`,
    sure: (count, numbers) => `お手続きとご案内 ${count}件${numbers === null ? '' : `：${numbers}`}`,
    perhaps: (count, numbers) =>
      `ほかに、いるかどうか市で確かめているもの ${count}件${numbers === null ? '' : `：${numbers}`}`,
    alsoKeep: 'ほかにも、まだしないでください・まだ捨てないでください',
    atTheCounter: '窓口でうかがいます。',
    withAuthority: '0番の委任状がいります。',
    mayUnknown: 'お越しになる方ができるお手続きかどうかは、窓口でうかがいます。',
    when: (text) => `いつごろまで：${text}`,
    after: (numbers) => `${numbers}のあとで`,
    oneOf: (ways) => `次のどれか一つです：${ways}`,
    fromDepartment: (note) => `担当の課から：${note}`,
    no: (numbers) => `${numbers}番`,
    dot: '・',
    and: '、',
    pause: '　',
    originals: (count) => `${count}通`,
    copies: (count) => `写し${count}枚`,
    showOnly: '見せるだけ',
    ifYouHave: 'あれば',
    worksWithout: 'なくてもできます',
    comesBack: 'お返しします',
    availableFrom: (day) => `${day}ごろから取れます`,
    toReturn: 'お返しください',
    usedFor: (numbers) => `（${numbers}）`,
    givenBy: (numbers) => `${numbers}で取れます`,
    called: (name) => `（${name}）`,
    arrivals: 'これから届くもの',
    addressedTo: (name) => `宛名：${name}`,
    open: 'いま確かめていること',
    closed: 'ご本人に、直接お話しする課',
    mentions: 'あてはまるときは',
    nothing: 'お手続きは、いまのところありません。各課からの答えで増えることがあります。',
    memo: 'メモ',
    framed: '枠のある字は、印刷の字が少し違います。窓口で正しい字を確かめます。',
  },
  en: {
    title: 'Your procedures at the city hall',
    documentTitle: 'Your procedures at the city hall',
    to: (name) => name,
    number: (number) => `Reception number ${number}`,
    version: (revision, day) => `Version ${revision}, as of ${day}`,
    noVersion: (day) => `As of ${day}; the departments are still being asked`,
    mark: (number) => `paper ${number}`,
    call: (contact) => `Bereavement counter ${contact}`,
    callNobody: (city) => `${city}, bereavement counter`,
    scan: 'QR code that shows what was added after this paper',
    printed: (time) => `Printed ${time}`,
    printedHow: (time) => `Printed ${time}. The picture at the top right tells what is new.`,
    visit: 'Your visit',
    at: (day, hour) => `${day}, ${hour}`,
    noHour: 'the hour is still to be settled',
    noVisit: 'No day has been settled yet. Please call and tell us a day that suits you.',
    place: (city) => `Where: ${city}, bereavement counter`,
    goes: (who) => `Who goes: ${who}`,
    goesOf: {
      SPOUSE: 'the spouse of the person who died',
      CHILD: 'a child of the person who died',
      RELATIVE: 'another relative',
      OTHER: 'somebody outside the family',
    },
    keep: 'Please don’t yet cancel or throw away',
    bag: 'What to bring',
    bagHint: 'Come even if something is missing.',
    bagPerhaps: 'What to bring perhaps; the city is finding out',
    numbers: 'Numbers of your procedures',
    numbersHint: 'The numbers are the same on paper, at the telephone and at the counter: say “about number 4”.',
    details: 'One by one',
    toConfirm: (whose) => `Being confirmed by the city. ${whose}`,
    sure: (count, numbers) => `Things to do or to know: ${count}${numbers === null ? '' : ` (${numbers})`}`,
    perhaps: (count, numbers) =>
      `What the city is still finding out about: ${count}${numbers === null ? '' : ` (${numbers})`}`,
    alsoKeep: 'Also, please don’t yet cancel or throw away',
    atTheCounter: 'We will ask you at the counter.',
    withAuthority: 'It needs the letter of authority, no. 0.',
    mayUnknown: 'Whether whoever goes may do it we will ask at the counter.',
    when: (text) => `Until when: ${text}`,
    after: (numbers) => `after ${numbers}`,
    oneOf: (ways) => `One of these: ${ways}`,
    fromDepartment: (note) => `From the department: ${note}`,
    no: (numbers) => `no. ${numbers}`,
    dot: ', ',
    and: ', ',
    pause: '; ',
    originals: (count) => `${count} ×`,
    copies: (count) => `copies: ${count}`,
    showOnly: 'to show only',
    ifYouHave: 'if you have it',
    worksWithout: 'works without',
    comesBack: 'you get it back',
    availableFrom: (day) => `to be had from about ${day}`,
    toReturn: 'to hand back',
    usedFor: (numbers) => `(${numbers})`,
    givenBy: (numbers) => `you get it with ${numbers}`,
    called: (name) => ` (${name})`,
    arrivals: 'What will arrive',
    addressedTo: (name) => `addressed to ${name}`,
    open: 'What is being confirmed',
    closed: 'Departments that speak with the person concerned only',
    mentions: 'Where it applies',
    nothing: 'For now there is nothing to do. Answers of the departments may add something.',
    memo: 'Notes',
    framed: 'A letter in a frame is printed in a slightly different form. We check the right one at the counter.',
  },
};
