import { readFileSync } from 'node:fs';
import { FACTS } from '../../../src/domain/facts/index.js';
import { loadCatalogue } from '../../../src/departments/load.js';
import { tongueSources } from '../../../src/tongue-sources.js';
import { kindOf, toneFindings, type ToneKind } from '../../../src/tongues/tone.js';
import { Tongues } from '../../../src/tongues/tongues.js';
import { codeIn, type InCode, sentencesIn } from '../../support/sentences-in-code.js';
import { printedList } from '../prints/printed.js';

const catalogue = loadCatalogue('src/departments').compiled.source;
const sources = tongueSources(catalogue);

const said = (where: string, text: string, language: string, kind: ToneKind): readonly string[] =>
  toneFindings(text, language, kind).map(
    ({ found, instead }) => `${where} (${language}): ${found} → ${instead}: ${text}`,
  );

/** Where sentences are written that families read: on pages and papers, in refusals, mails and calendars, and of the rules. */
const ROOMS = [
  'src/access/family',
  'src/access/pages',
  'src/domain',
  'src/family',
  'src/guide',
  'src/lists',
  'src/platform/errors',
  'src/prints',
  'src/tongues',
  'src/visits',
];
/** What is never to be said stands there. */
const RULES = 'src/tongues/tone.ts';
const inCode = new Map(
  ROOMS.map((room) => [
    room,
    codeIn(room)
      .filter((file) => file !== RULES)
      .flatMap((file) => sentencesIn(file)),
  ]),
);
const saidInCode = (sentences: readonly InCode[]): readonly string[] =>
  sentences.flatMap(({ file, line, language, name, text }) =>
    said(`${file}:${String(line)}`, text, language, name === 'condolence' ? 'condolence' : 'text'),
  );

/** Every text in both languages that stands anywhere below, with what it is. */
function textsIn(place: unknown, where: string, kind: ToneKind = 'text'): readonly string[] {
  if (typeof place !== 'object' || place === null) return [];
  const [ja, en]: unknown[] = [Reflect.get(place, 'ja'), Reflect.get(place, 'en')];
  const own =
    typeof ja === 'string' && typeof en === 'string'
      ? [...said(where, ja, 'ja', kind), ...said(where, en, 'en', kind)]
      : [];
  const below = Object.entries(place).flatMap(([name, value]) =>
    textsIn(value, `${where}.${name}`, kindBelow(name, kind)),
  );
  return [...own, ...below];
}
const kindBelow = (name: string, kind: ToneKind): ToneKind =>
  name === 'title' ? 'legalName' : name === 'family' ? 'familyTitle' : kind;

/** Every text of a list, but for what the law calls a procedure. */
function textsBelow(place: unknown, where: string, language: string): readonly string[] {
  if (typeof place === 'string') return said(where, place, language, 'text');
  if (typeof place !== 'object' || place === null) return [];
  return Object.entries(place)
    .filter(([name]) => !['legalTitle', 'basis', 'procedure'].includes(name))
    .flatMap(([name, value]) => textsBelow(value, `${where}.${name}`, language));
}

describe('nothing that a family reads', () => {
  it('breaks the tone in the whole catalogue', () => {
    // Where a clerk looks for an answer is read by clerks, who have words of their own for their lists.
    const departments = catalogue.departments.map(({ whereToLook: _, ...department }) => department);
    const found = [
      ...catalogue.procedures.flatMap((procedure) => textsIn(procedure, procedure.code)),
      ...departments.flatMap((department) => textsIn(department, department.code)),
      ...catalogue.papers.flatMap((paper) => textsIn(paper, paper.id)),
    ];
    expect(found).toEqual([]);
  });

  it('breaks it in the facts: what is asked, and what is said of an answer', () => {
    expect(textsIn(FACTS, 'facts')).toEqual([]);
  });

  it('breaks it on a page, in Japanese or English', () => {
    expect(
      sources.flatMap(({ key, ja, en }) => [...said(key, ja, 'ja', kindOf(key)), ...said(key, en, 'en', kindOf(key))]),
    ).toEqual([]);
  });

  it.each(ROOMS)('breaks it anywhere in the code of %s, refusals and parts of sentences too', (room) => {
    const sentences = inCode.get(room) ?? [];
    expect(sentences.length).toBeGreaterThan(0);
    expect(saidInCode(sentences)).toEqual([]);
  });

  it('breaks it in what the rules put together for a family', () => {
    const found = [0, 5, 10].flatMap((number) =>
      (['ja', 'en'] as const).flatMap((language) =>
        textsBelow(printedList(number, language), `family ${String(number)}`, language),
      ),
    );
    expect(found).toEqual([]);
  });

  it('breaks it in any other language', () => {
    const found = new Tongues().files.flatMap(({ id, file }) =>
      [...Object.entries(file.texts()), ['unchecked', { is: file.head.unchecked }] as const].flatMap(([key, { is }]) =>
        said(key, is, id, kindOf(key)),
      ),
    );
    expect(found).toEqual([]);
  });

  it('condoles more than once: on the first page of the guide, on that of a paper, and on the flyer', () => {
    expect(sources.filter(({ key }) => kindOf(key) === 'condolence').map(({ key }) => key)).toEqual([
      'guide.condolence',
      'entry.condolence',
      'paper.condolence',
    ]);
  });
});

describe('a sentence that is not right is found', () => {
  it.each(ROOMS)('where it stands, in %s', (room) => {
    const sentences = inCode.get(room) ?? [];
    for (const [language, bad] of [
      ['ja', '再度'],
      ['en', 'invalid'],
    ] as const) {
      const { file = '', text = '' } = sentences.find((one) => one.language === language && one.text.length > 7) ?? {};
      const source = readFileSync(file, 'utf8');
      expect(source).toContain(text);
      const found = saidInCode(
        sentencesIn(
          file,
          source.replace(text, () => `${bad} ${text}`),
        ),
      );
      expect(found).toEqual([expect.stringMatching(new RegExp(`^${file}:\\d+ \\(${language}\\): ${bad} →`, 'u'))]);
    }
  });

  it.each<[string, string, ToneKind, string]>([
    ['再度ご来庁ください。', 'ja', 'text', '再度'],
    ['{再度|さいど} {来|き}てください。', 'ja-easy', 'text', '再度'],
    ['故人様のお名前', 'ja', 'text', '故人'],
    ['期限切れです。', 'ja', 'text', '期限切れ'],
    ['あと3日です。', 'ja', 'text', 'あと3日'],
    ['入力エラーです', 'ja', 'text', 'エラー'],
    ['至急お越しください', 'ja', 'text', '至急'],
    ['ご冥福をお祈りします', 'ja', 'text', 'ご冥福'],
    ['お待ちしています！', 'ja', 'text', '！'],
    ['お悔やみ申し上げます', 'ja', 'text', 'お悔やみ'],
    ['お手続きは完了しました', 'ja', 'text', '完了'],
    ['該当なし', 'ja', 'text', '該当なし'],
    ['国民健康保険の資格喪失', 'ja', 'familyTitle', '喪失'],
    ['印鑑登録の廃止', 'ja', 'familyTitle', '廃止'],
    ['免許証の返納', 'ja', 'familyTitle', '返納'],
    ['登録の抹消', 'ja', 'familyTitle', '抹消'],
    ['手続きが終わりました 🎉', 'ja', 'legalName', '🎉'],
    ['Your loved one', 'en', 'text', 'loved one'],
    ['Invalid date', 'en', 'text', 'Invalid'],
    ['3 days left', 'en', 'text', 'days left'],
    ['Loss of qualification', 'en', 'familyTitle', 'Loss of qualification'],
    ['输入错误', 'zh-Hans', 'text', '错误'],
    ['고인의 성함', 'ko', 'text', '고인'],
    ['Lỗi: ngày', 'vi', 'text', 'Lỗi'],
    ['Data inválida', 'pt-BR', 'text', 'inválida'],
    ['May error', 'tl', 'text', 'error'],
    ['मृतकको नाम', 'ne', 'text', 'मृतक'],
    ['Tanggal tidak valid', 'id', 'text', 'tidak valid'],
    ['Merci !', 'fr', 'text', '!'],
  ])('%s', (text, language, kind, found) => {
    expect(toneFindings(text, language, kind).map((finding) => finding.found)).toEqual([found]);
  });

  it.each<[string, string, ToneKind]>([
    ['国民健康保険の資格喪失届', 'ja', 'legalName'],
    ['死亡一時金を受け取ること', 'ja', 'familyTitle'],
    ['このたびは、お悔やみ申し上げます。', 'ja', 'condolence'],
    ['期限を過ぎていても、受け付けています。', 'ja', 'text'],
    ['※ 先にご相談ください。', 'ja', 'text'],
    ['16 November 2026 has passed; it is still accepted', 'en', 'text'],
  ])('and one that is right is not: %s', (text, language, kind) => {
    expect(toneFindings(text, language, kind)).toEqual([]);
  });
});
