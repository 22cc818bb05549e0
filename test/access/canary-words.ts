import { aNotice } from '../builders.js';

/** The person who died as the notice names it, and as the ledgers do: words that stand nowhere else. */
export const deceased = {
  name: '金糸雀\u{E0100} 黄鳥',
  kana: 'カナリヤ キドリ',
  birthDate: '1931-04-27',
  address: '寄添市鳥籠町九丁目8番7号',
  personNumber: '7788990011',
};
export const inLedgers = {
  name: '籠中鳥 鳴子',
  kana: 'カゴナカドリ ナキコ',
  birthDate: '1931-04-28',
  address: '寄添市止木町',
};
/** Of the file of a day; registered as a case of its own. */
export const inTheFile = {
  name: '鶺鴒 尾上',
  kana: 'セキレイ オガミ',
  birthDate: '1933-09-14',
  address: '寄添市水辺町4番4号',
  notifier: '鶺鴒 渚',
  telephone: '0900-444-5566',
};

/** Three living people of the case; `work` and `bank` stand in notes that the counter wrote of them. */
export const living = [
  {
    name: '駒鳥 歌子',
    kana: 'コマドリ ウタコ',
    address: '遠見市巣箱町6番',
    telephone: '0900-123-4567',
    birthDate: '1961-05-17',
    work: '小枝電機工業にお勤め',
    bank: '止木信用金庫の口座',
  },
  {
    name: '椋鳥 群男',
    kana: 'ムクドリ ムレオ',
    address: '遠見市羽音町二丁目9番',
    telephone: '0900-765-4321',
    birthDate: '1963-08-23',
    work: '群青中学校の教員',
    bank: '羽音銀行の貸金庫',
  },
  {
    name: '雲雀 天音',
    kana: 'ヒバリ アマネ',
    address: '寄添市揚羽町3番5号',
    telephone: '0900-222-1111',
    birthDate: '1936-02-11',
    work: '揚羽病院に入院中',
    bank: '天空生命の保険',
  },
] as const;
export type Living = (typeof living)[number];

/** A day in the forms in which it is written somewhere. */
const written = (day: string): string[] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const era = `${String(year - 1925)}`;
  return [day, `昭和${era}年${String(month)}月${String(date)}日`, `S${era}.${String(month)}.${String(date)}`];
};
const dialled = (number: string): string[] => [number, number.replaceAll('-', '')];

/** What is nobody's business but the counter's, whoever it is about. */
export const unspoken = ({ kana, address, telephone, birthDate, work, bank }: Living): string[] => [
  kana,
  address,
  ...dialled(telephone),
  ...written(birthDate),
  work,
  bank,
];
export const bornAs = ({ birthDate }: Pick<Living, 'birthDate'>): string[] => written(birthDate);
/** Of the household that the notice names. */
export const spouse = living[2];
export const wordsOf = (one: Living): string[] => [one.name, ...unspoken(one)];
export const ofTheLiving = living.flatMap(wordsOf);
export const ofTheDeceased = [...Object.values(deceased), ...written(deceased.birthDate)];
export const ofLedgers = [...Object.values(inLedgers), ...written(inLedgers.birthDate)];
export const ofTheFile = [...Object.values(inTheFile), ...written(inTheFile.birthDate)];
export const everyWord = [...ofTheDeceased, ...ofLedgers, ...ofTheFile, ...ofTheLiving];

export const theNotice = () => {
  const [first, second] = living;
  const of = ({ name, address, telephone }: Living) => ({ name, address, telephone });
  return aNotice({
    idempotencyKey: 'canary',
    deceased: {
      ...deceased,
      household: {
        deceasedWasHead: true,
        members: [
          { birthDate: spouse.birthDate, relation: 'spouse' },
          { birthDate: first.birthDate, relation: 'child' },
          { birthDate: second.birthDate, relation: 'child' },
        ],
      },
    },
    people: [
      { roles: ['NOTIFIER', 'VISITOR'], relation: 'child', ...of(first) },
      { roles: ['HEIR_REPRESENTATIVE'], relation: 'child', ...of(second) },
      { roles: ['NEW_HEAD', 'PENSION_CLAIMANT'], relation: 'spouse', ...of(spouse) },
    ],
  });
};
