import { plain, withReading, inLanguage } from '../../../src/access/pages/marked.js';
import { listInTongue } from '../../../src/family/pages/list-in-tongue.js';
import { dataOf, type Paper } from '../../../src/prints/blocks.js';
import { Faces, facesOf } from '../../../src/prints/engine/faces.js';
import { partsOf } from '../../../src/prints/engine/parts.js';
import { Typesetter } from '../../../src/prints/engine/typesetter.js';
import { handOut } from '../../../src/prints/hand-out.js';
import { noted } from '../../../src/tongues/notation.js';
import { Tongues } from '../../../src/tongues/tongues.js';
import { describeWith } from '../../support/needs.js';
import { infoOf, pictureOf, popplerIsHere, popplerIsMissing, textOf } from '../../support/poppler.js';
import { SEED_DAY } from '../../support/seed.js';
import { aHandOut, cutTo, printedList } from './printed.js';

const faces = Faces.load(null);
const setter = new Typesetter(() => faces);
afterAll(() => setter.close());
const tongues = new Tongues();

describe('the fonts', () => {
  it('draw every text of every language, and what stands in it in Japanese', () => {
    for (const { id, lang, file } of tongues.files) {
      const undrawn = Object.values(file.texts()).flatMap(({ is }) =>
        partsOf(noted(is)).flatMap((part) =>
          faces
            .runsOf(`${part.text}${part.reading ?? ''}`, facesOf(part.lang ?? lang, lang))
            .flatMap(({ text, face }) => (face === null ? [text] : [])),
        ),
      );
      expect({ id, undrawn: [...new Set(undrawn)] }).toEqual({ id, undrawn: [] });
    }
  });

  it('are taken by the language of a part: Japan’s for what is Japanese, on every sheet', () => {
    expect(facesOf('zh-Hans')[0]).toBe('sc');
    expect(facesOf('ja', 'zh-Hans')[0]).toBe('text');
    expect(faces.runsOf('\u{76F4}', facesOf('ja', 'zh-Hans'))).toEqual([{ text: '\u{76F4}', face: 'text' }]);
    // Which Japan does not write, its own language draws, before a frame would.
    expect(faces.runsOf('\u{5F20}\u{4F1F}', facesOf('ja', 'zh-Hans')).map(({ face }) => face)).toContain('sc');
    expect(faces.runsOf('क्षेत्र 12', facesOf('ne')).map(({ face }) => face)).toEqual(['devanagari']);
  });
});

describe('a text with marks', () => {
  it('falls into its parts: a language within another, and words with their readings', () => {
    expect(partsOf(`${inLanguage('en', `on ${inLanguage('ja', '水')} day`)}${withReading('紙', 'かみ')}.`)).toEqual([
      { text: 'on ', lang: 'en', reading: null },
      { text: '水', lang: 'ja', reading: null },
      { text: ' day', lang: 'en', reading: null },
      { text: '紙', lang: null, reading: 'かみ' },
      { text: '.', lang: null, reading: null },
    ]);
  });
});

describeWith(popplerIsHere, popplerIsMissing, 'a list in another language', () => {
  const sheetWith = (text: string, language: string): Paper => ({
    language,
    size: 12,
    documentTitle: 'sample',
    title: '',
    head: null,
    headMm: 0,
    foot: [],
    footMm: 0,
    pages: false,
    blocks: [{ kind: 'big', times: 6, text }],
  });
  const drawn = async (text: string, language: string) => {
    const { width, height, grey } = pictureOf(await setter.typeset('sheet', dataOf(sheetWith(text, language))), {
      dpi: 75,
    });
    return Array.from({ length: Math.floor(height / 2) }, (_, y) =>
      [...grey.subarray(y * width, (y + 1) * width)].map((pixel) => (pixel < 128 ? '#' : ' ')).join(''),
    ).filter((row) => row.includes('#'));
  };

  it('draws one character of Unicode as each country writes it', async () => {
    const japanese = await drawn('\u{76F4}', 'ja');
    expect(await drawn('\u{76F4}', 'zh-Hans')).not.toEqual(japanese);
    expect(await drawn(inLanguage('ja', '\u{76F4}'), 'zh-Hans')).toEqual(japanese);
  }, 60_000);

  it('joins the letters of Devanagari, and sets a reading above its word', async () => {
    expect(await drawn('क्ष', 'ne')).not.toEqual(await drawn('क्\u{200C}ष', 'ne'));
    const [bare, read] = [await drawn('紙', 'ja'), await drawn(withReading('紙', 'かみ'), 'ja')];
    expect(read.length).toBeGreaterThan(bare.length);
  }, 60_000);

  it.each(tongues.files.map(({ id }) => id))(
    'in %s has the numbers, the Japanese names beside its own, and says that a machine translated it',
    async (id) => {
      const tongue = tongues.named(id)?.forPaper();
      if (!tongue) throw new Error(`there is no ${id}`);
      const [japanese, other] = [cutTo(printedList(3), 12), cutTo(printedList(3, tongue.fallback), 12)];
      const list = listInTongue(tongue, japanese, other, SEED_DAY);
      const pdf = await setter.typeset('sheet', dataOf(handOut(aHandOut({ list }), tongue, 12)));
      expect(infoOf(pdf)).toMatchObject({ tagged: true });
      expect(pdf.toString('latin1')).toContain(`/Lang (${tongue.lang === 'zh-Hans' ? 'zh-CN' : tongue.lang})`);
      const text = textOf(pdf);
      // やさしい日本語 carries readings within its words, and is Japanese itself.
      const names =
        id === 'ja-easy'
          ? []
          : japanese.groups.flatMap(({ items }) =>
              items.map(({ number, legalTitle }) => [String(number), legalTitle] as const),
            );
      const missing = [
        ...names.flatMap(([number, title]) => [number, title]),
        ...(id === 'ja-easy' ? [] : japanese.bring.map(({ name }) => name)),
      ].filter((said) => !said.split('、または').every((one) => text.includes(one.replace(/\s/gu, ''))));
      expect(missing).toEqual([]);
      const { unchecked } = tongue;
      if (unchecked === null) throw new Error('nobody has checked it');
      if (id !== 'ja-easy' && id !== 'ne') expect(text).toContain(plain(unchecked).replace(/\s/gu, '').slice(0, 12));
      expect(text).not.toMatch(/[〓\u{FDD0}-\u{FDD5}]/u);
    },
    120_000,
  );
});
