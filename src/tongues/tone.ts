/**
 * How the service speaks to somebody who has lost a person (ux.md §2.5, T-1 … T-6; eight-days.md §4). Words alone: whether a
 * sentence is kind no machine can tell, but these are never right.
 */
export interface Finding {
  /** What stands there. */
  readonly found: string;
  /** What to do instead. */
  readonly instead: string;
}

/**
 * - `text`: whatever a family may read
 * - `familyTitle`: the kind name of a procedure
 * - `legalName`: its official one, which stays as the law has it (T-2)
 * - `condolence`: the one sentence of it, at the head of a first page (T-1)
 */
export type ToneKind = 'text' | 'familyTitle' | 'legalName' | 'condolence';

interface Rule {
  readonly words: RegExp;
  readonly instead: string;
  /** Where it counts; everywhere but in legal names if nothing is said. */
  readonly only?: ToneKind;
  readonly but?: ToneKind;
}

/** In every language, and in legal names too. */
const ALWAYS: readonly Rule[] = [
  { words: /[!！¡]/u, instead: 'end the sentence with a full stop' },
  { words: /\p{Extended_Pictographic}(?<![©®※〒☎])/u, instead: 'say it in words' },
];

const JAPANESE: readonly Rule[] = [
  // 重ね言葉 and words of going on (T-3).
  {
    words: /重ねて|重ね重ね|再び|再度|追って|引き続き|たびたび|度々|くれぐれも|ますます|いろいろ|しばしば|次々/u,
    instead: '重ね言葉・続き言葉は使わず、言い切る',
  },
  { words: /ご冥福|冥福|天国|成仏|供養のため|お気持ちはよく/u, instead: '信仰や気持ちを決めつけず、事実だけを書く' },
  { words: /故人|仏様|大切な方|死者|死亡者|死んだ|死ぬ/u, instead: '亡くなられた方' },
  { words: /至急|お急ぎください|急いで|直ちに|残りわずか|あと\d+日|厳守/u, instead: '日にちだけを書き、せかさない' },
  { words: /違反|失効|不備|期限切れ|手遅れ|怠/u, instead: '過ぎたあとに何ができるかを書く' },
  { words: /エラー|失敗|無効|不正/u, instead: 'できなかったことと、次にすることを書く' },
  {
    words: /案件|該当(?:なし|あり|者)|不要|未着手|未回答|要確認|申請者|来庁者|対象者|同意しない|変更されました/u,
    instead: 'eight-days.md §4 の言葉にする',
  },
  { words: /(?<!手続の|登記の)完了/u, instead: 'お済みです' },
  { words: /おめでとう|ありがとうございました/u, instead: '取る' },
  { words: /お悔やみ|ご愁傷/u, instead: 'お悔やみは、はじめのページに一度だけ', but: 'condolence' },
  {
    words: /喪失|抹消|廃止|返納/u,
    instead: '法律の名前は正式な題に。ご家族には、していただくことを書く',
    only: 'familyTitle',
  },
];

const ENGLISH: readonly Rule[] = [
  {
    words: /\b(?:errors?|failed|failures?|invalid|wrong input)\b/iu,
    instead: 'say what could not be done, and what to do',
  },
  {
    words: /\b(?:passed away|loved ones?|in heaven|rest in peace|the deceased|decedent)\b/iu,
    instead: 'the person who died',
  },
  { words: /\b(?:urgent(?:ly)?|immediately|asap|hurry up|at once or|days? left)\b/iu, instead: 'name the day alone' },
  { words: /\b(?:overdue|expired|violat\w*|neglect\w*|too late)\b/iu, instead: 'say what can still be done' },
  {
    words: /\b(?:sorry for your loss|our condolences)\b/iu,
    instead: 'condolence stands once, on the first page',
    but: 'condolence',
  },
  {
    words: /\b(?:loss of (?:qualification|status)|deletion|abolition|forfeiture)\b/iu,
    instead: 'say what the family does',
    only: 'familyTitle',
  },
];

/** The other languages of the folder: no error, no haste, no heaven. A language that is not here has the rules for all. */
const OTHERS: Readonly<Record<string, readonly Rule[]>> = {
  'zh-Hans': [
    {
      words: /错误|失败|无效|紧急|立即|马上|天堂|安息|逝世者|死者|至亲|过期/u,
      instead: '“去世的人”；只写日期和接下来做什么',
    },
  ],
  ko: [
    {
      words: /오류|실패|무효|긴급|즉시|천국|명복|고인|사망자|서두르/u,
      instead: '“돌아가신 분”; 날짜와 다음 할 일만 쓴다',
    },
  ],
  vi: [
    {
      words: /(?<!\p{L})(?:lỗi|thất bại|không hợp lệ|khẩn cấp|ngay lập tức|thiên đường|quá hạn|người chết)(?!\p{L})/iu,
      instead: '“người đã mất”; chỉ nêu ngày và việc cần làm',
    },
  ],
  'pt-BR': [
    {
      words:
        /(?<!\p{L})(?:erros?|falhou|inválid[oa]s?|urgente|imediatamente|céu|ente querido|entes queridos|vencid[oa]s?|defunto)(?!\p{L})/iu,
      instead: '“a pessoa que faleceu”; só o dia e o que fazer',
    },
  ],
  tl: [
    {
      words: /(?<!\p{L})(?:error|nabigo|agad-agad|apurahan|langit|mahal sa buhay|patay)(?!\p{L})/iu,
      instead: '“ang taong pumanaw”; ang araw at ang gagawin lamang',
    },
  ],
  ne: [{ words: /त्रुटि|असफल|अमान्य|स्वर्ग|तुरुन्तै|मृतक/u, instead: '“बित्नुभएको व्यक्ति”; मिति र के गर्ने मात्र' }],
  id: [
    {
      words: /(?<!\p{L})(?:kesalahan|gagal|tidak valid|darurat|surga|mayat|terlambat sekali)(?!\p{L})/iu,
      instead: '“orang yang meninggal”; cukup tanggal dan yang perlu dilakukan',
    },
  ],
};

/** @param language as a file of this folder is called; `ja` and `en` for the texts of the code */
export function toneFindings(text: string, language: string, kind: ToneKind = 'text'): readonly Finding[] {
  const own = language.startsWith('ja') ? JAPANESE : language === 'en' ? ENGLISH : (OTHERS[language] ?? []);
  // A reading splits no word: {再度|さいど} is 再度.
  const said = text.replace(/\{([^{}|]+)\|[^{}|]+\}/gu, '$1');
  return [...ALWAYS, ...(kind === 'legalName' ? [] : own)]
    .filter(({ only, but }) => (only === undefined || only === kind) && but !== kind)
    .flatMap(({ words, instead }) => {
      const found = words.exec(said)?.[0];
      return found === undefined ? [] : [{ found, instead }];
    });
}

/** Of a source's key: which sentence may condole, which is a title for families. */
export const kindOf = (key: string): ToneKind => {
  if (key.endsWith('.condolence')) return 'condolence';
  return /^procedure\..+\.title$/u.test(key) ? 'familyTitle' : 'text';
};
