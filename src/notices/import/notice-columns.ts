import type { NoticeField } from '../../contract/generated.js';
import type { Said } from '../../platform/said.js';
import { foldedHeader } from '../../access/table-of-input.js';

interface FieldOfFile {
  readonly say: Said;
  /** What offices and their systems call such a column, folded as {@link foldedHeader} does. */
  readonly names: readonly string[];
}

/** What a file of notices may say; every other column is dropped as it comes in (research ux.md D-7). */
export const FIELDS: Readonly<Record<NoticeField, FieldOfFile>> = {
  PERSON_NUMBER: {
    say: { ja: '宛名番号', en: 'person number' },
    names: ['宛名番号', '宛名コード', '宛名cd', '住民コード', '住民番号', '個人コード', '識別番号', 'personnumber'],
  },
  NAME: {
    say: { ja: '亡くなられた方の氏名', en: 'name of who died' },
    names: [
      '氏名', '名前', 'お名前', '漢字氏名', '氏名漢字', '死亡者氏名', '亡くなられた方', '亡くなられた方の氏名', '本人氏名',
      '事件本人氏名', '死亡者', '対象者氏名', 'name',
    ],
  },
  KANA: {
    say: { ja: 'ふりがな', en: 'kana' },
    names: [
      'ふりがな', 'フリガナ', 'カナ', 'かな', 'カナ氏名', '氏名カナ', '氏名かな', '氏名フリガナ', '氏名ふりがな', '死亡者カナ', '死亡者氏名カナ',
      '死亡者フリガナ', 'カナ名', 'kana',
    ],
  },
  BIRTH_DATE: {
    say: { ja: '生年月日', en: 'birth date' },
    names: ['生年月日', '出生年月日', '出生日', '生年月日和暦', '死亡者生年月日', '誕生日', 'birthdate'],
  },
  SEX: { say: { ja: '性別', en: 'sex' }, names: ['性別', '性別コード', '死亡者性別', '男女', 'sex'] },
  ADDRESS: {
    say: { ja: '住所', en: 'address' },
    names: ['住所', '現住所', '住民票住所', '死亡者住所', '住所地', '住民登録地', 'address'],
  },
  DEATH_DATE: {
    say: { ja: '亡くなられた日', en: 'day of death' },
    names: ['死亡日', '死亡年月日', '亡くなられた日', '逝去日', '死亡した日', '異動年月日死亡', '消除事由発生日', 'deathdate'],
  },
  FILED_ON: {
    say: { ja: '届出日', en: 'day of filing' },
    names: ['届出日', '届出年月日', '受付日', '受付年月日', '受理日', '受理年月日', '届日', 'filedon'],
  },
  REGISTERED_HERE: {
    say: { ja: '当市の住民登録', en: 'registered here' },
    names: ['住民登録', '住民区分', '当市の住民登録', '住民登録の有無', '住民登録有無', 'registeredhere'],
  },
  WAS_HEAD: {
    say: { ja: '世帯主だった', en: 'was head of the household' },
    names: ['世帯主区分', '世帯主', '世帯主か', '世帯主該当', '世帯主だった', '世帯主フラグ', 'washouseholdhead'],
  },
  NOTIFIER_NAME: {
    say: { ja: '届出人の氏名', en: 'name of the notifier' },
    names: ['届出人', '届出人氏名', '届出人の氏名', '届出者氏名', '届出者', 'notifiername'],
  },
  NOTIFIER_RELATION: {
    say: { ja: '届出人の続柄', en: 'relation of the notifier' },
    names: ['届出人続柄', '届出人の続柄', '届出人資格', '届出者続柄', '続柄', 'notifierrelation'],
  },
  NOTIFIER_TELEPHONE: {
    say: { ja: '届出人の電話番号', en: 'telephone of the notifier' },
    names: ['届出人電話番号', '届出人電話', '届出人の電話番号', '届出人連絡先', '電話番号', '電話', '連絡先', 'notifiertelephone'],
  },
  NOTIFIER_ADDRESS: {
    say: { ja: '届出人の住所', en: 'address of the notifier' },
    names: ['届出人住所', '届出人の住所', '届出者住所', 'notifieraddress'],
  },
}; // prettier-ignore

/** Without these a line is no notice. */
export const NEEDED: readonly NoticeField[] = ['NAME', 'DEATH_DATE'];

const isField = (name: string): name is NoticeField => Object.hasOwn(FIELDS, name);
const NAMED: ReadonlyMap<string, NoticeField> = new Map(
  Object.entries(FIELDS).flatMap(([field, { names }]) =>
    isField(field) ? names.map((name): [string, NoticeField] => [foldedHeader(name), field]) : [],
  ),
);

/** What was said now goes before what was said last time, that before what the name says; a field is one column, the first. */
export function columnsOf(
  header: readonly string[],
  said: ReadonlyMap<string, NoticeField | null>,
  remembered: ReadonlyMap<string, string>,
): readonly (NoticeField | null)[] {
  const meant = header.map((name): NoticeField | null => {
    const now = said.get(name);
    if (now !== undefined) return now;
    const before = remembered.get(name);
    if (before !== undefined) return isField(before) ? before : null;
    return NAMED.get(foldedHeader(name)) ?? null;
  });
  return meant.map((field, place) => (field !== null && meant.indexOf(field) === place ? field : null));
}
