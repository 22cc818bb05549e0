import type { NoticeField } from '../../contract/generated.js';
import { KIN } from '../../cases/relations.js';
import { readDayOfColumn } from '../../domain/era.js';
import type { Said } from '../../platform/said.js';

type Sex = 'MALE' | 'FEMALE';

/** What a cell says; `undefined` in `value`: nothing that we keep. */
export type Read<Value> =
  { readonly ok: true; readonly value: Value | undefined } | { readonly ok: false; readonly say: Said };

const read = <Value>(value: Value | undefined): Read<Value> => ({ ok: true, value });
const wrong = (ja: string, en: string): { readonly ok: false; readonly say: Said } => ({ ok: false, say: { ja, en } });

const plain = (text: string): string => text.normalize('NFKC').trim();
const among = <Value>(words: ReadonlyMap<string, Value>, text: string): Value | undefined =>
  words.get(plain(text).toLowerCase());

const table = <Value>(entries: readonly (readonly [Value, readonly string[]])[]): ReadonlyMap<string, Value> =>
  new Map(entries.flatMap(([value, names]) => names.map((name): [string, Value] => [name, value])));

/** ISO 5218 beside words: 1 and 2; 0 and 9 say nothing. */
const SEXES = table<Sex | null>([
  ['MALE', ['男', '男性', '1', 'm', 'male', '男1']],
  ['FEMALE', ['女', '女性', '2', 'f', 'female', '女2']],
  [null, ['0', '9', '不明', '不詳', '-']],
]);
export function readSex(text: string): Read<Sex> {
  const sex = among(SEXES, text);
  if (sex === undefined) return wrong('性別は「男」「女」か 1、2 で入れてください。', 'Write 男 or 女, or 1 or 2.');
  return read(sex ?? undefined);
}

const YES_NO = table<boolean | null>([
  [true, ['○', '〇', '◯', '有', 'あり', 'はい', '1', 'true', 'y', 'yes', '該当', '住民', '住登者', '世帯主', '本人']],
  [
    false,
    ['×', '✕', '無', 'なし', 'いいえ', '0', 'false', 'n', 'no', '非該当', '住登外', '住登外者', '市外', '世帯員', '非世帯主'],
  ],
  [null, ['不明', '?', '-', '不詳']],
]); // prettier-ignore
export function readYesNo(text: string): Read<boolean> {
  const answer = among(YES_NO, text);
  if (answer === undefined)
    return wrong(
      '読み取れません。○ か × で入れてください。分からないときは空けておきます。',
      'This can’t be read: write ○ or ×; leave it empty if it is not known.',
    );
  return read(answer ?? undefined);
}

/** As a family register and a notice name them, from the person who died. */
const RELATIONS = table<string>([
  ['spouse', ['配偶者', '妻', '夫', '未届の妻', '未届の夫']],
  ['child', ['子', '養子', '息子', '娘', '子ども', '子供']],
  ['parent', ['父', '母', '父母', '親', '養父', '養母']],
  ['grandchild', ['孫']],
  ['greatGrandchild', ['ひ孫', '曾孫', '曽孫', 'ひまご']],
  ['sibling', ['兄', '弟', '姉', '妹', '兄弟', '姉妹', '兄弟姉妹', 'きょうだい']],
  ['nephewNiece', ['甥', '姪', 'おい', 'めい']],
  ['inLaw', ['子の配偶者', '嫁', '婿']],
  ['grandparent', ['祖父', '祖母', '祖父母']],
  ['guardian', ['後見人', '成年後見人', '保佐人', '補助人', '任意後見人']],
  ['agent', ['代理人', '代理']],
  ['other', ['その他', '同居者', '同居の親族', '親族', '家主', '地主', '家屋管理人', '土地管理人', '公設所の長']],
]);
const CHILD = /^(長|[一二三四五六七八九次])(男|女|子)$/u;
const IN_LAW = /^(子|長男|長女|[二三四五次][男女])の(妻|夫)$/u;

export function readRelation(text: string): Read<string> {
  const word = plain(text);
  const code = among(RELATIONS, text) ?? (CHILD.test(word) ? 'child' : IN_LAW.test(word) ? 'inLaw' : undefined);
  if (code !== undefined) return read(code);
  if (KIN.includes(word) || [...RELATIONS.values()].includes(word)) return read(word);
  return wrong(
    '続柄が読み取れません。亡くなられた方から見て「子」「配偶者」のように入れるか、空けておいてください。',
    'This relation can’t be read: write 子 or 配偶者, as seen from the person who died, or leave it empty.',
  );
}

export function readDayCell(text: string): Read<string> {
  const day = readDayOfColumn(text);
  if (day !== null) return read(day);
  return wrong(
    'そういう日はありません。令和8年11月20日、R8.11.20、20261120 のように入れてください。幅のある日(頃など)は、フォームで受け付けてください。',
    'There is no such day: write R8.11.20 or 20261120. A day that is not certain goes into the form.',
  );
}

/** Where a refusal of the notice itself belongs. */
const PLACES: readonly (readonly [string, NoticeField])[] = [
  ['deceased.personNumber', 'PERSON_NUMBER'],
  ['deceased.name', 'NAME'],
  ['deceased.kana', 'KANA'],
  ['deceased.birthDate', 'BIRTH_DATE'],
  ['deceased.address', 'ADDRESS'],
  ['deathDate', 'DEATH_DATE'],
  ['filedOn', 'FILED_ON'],
  ['people.0.name', 'NOTIFIER_NAME'],
  ['people.0.relation', 'NOTIFIER_RELATION'],
  ['people.0.telephone', 'NOTIFIER_TELEPHONE'],
  ['people.0.address', 'NOTIFIER_ADDRESS'],
];
export const fieldAt = (path: readonly (string | number)[]): NoticeField | undefined =>
  PLACES.find(([place]) => place === path.slice(1).join('.'))?.[1];
