import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dataOf, type Paper } from '../../../src/prints/blocks.js';
import { Faces } from '../../../src/prints/engine/faces.js';
import { Typesetter } from '../../../src/prints/engine/typesetter.js';
import { fontsIn, glyphNamed, outlinesOf } from '../../support/glyphs.js';
import { describeWith } from '../../support/needs.js';
import { infoOf, pictureOf, popplerIsHere, popplerIsMissing, textOf } from '../../support/poppler.js';

// Characters by code point: a font hides the difference.
const KATSU = '\u{845B}';
const TSUJI = '\u{8FBB}';
const [VS1, VS17, VS18, VS19] = ['\u{FE00}', '\u{E0100}', '\u{E0101}', '\u{E0102}'];
const IPAMJ = '/usr/share/fonts/truetype/ipamj/ipamjm.ttf';

const onlyText = Faces.load(null);
const setters = new Map<Faces, Typesetter>();
const setterOf = (faces: Faces): Typesetter => {
  const known = setters.get(faces) ?? new Typesetter(() => faces);
  setters.set(faces, known);
  return known;
};
afterAll(async () => {
  for (const setter of setters.values()) await setter.close();
});

const sheetWith = (text: string): Paper => ({
  language: 'ja',
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
const pdfOf = (text: string, faces = onlyText): Promise<Buffer> =>
  setterOf(faces).typeset('sheet', dataOf(sheetWith(text)));

/** The drawing as black and white rows, without the line at the foot. */
async function drawn(text: string, faces = onlyText): Promise<readonly string[]> {
  const { width, height, grey } = pictureOf(await pdfOf(text, faces), { dpi: 75 });
  return Array.from({ length: Math.floor(height / 2) }, (_, y) =>
    [...grey.subarray(y * width, (y + 1) * width)].map((pixel) => (pixel < 128 ? '#' : ' ')).join(''),
  ).filter((row) => row.includes('#'));
}

describe('which font draws a character as it is written', () => {
  it.each([
    ['髙橋 濵﨑 \u{20BB7}田 \u{FA19}', 'what needs no selector'],
    [`${KATSU}${VS17}城 ${TSUJI}${VS17}本`, 'forms of Adobe-Japan1'],
    [`${KATSU}${VS18}`, 'a selector that names the ordinary form'],
  ])('%s: %s', (text) => {
    expect(onlyText.missingIn(text)).toEqual([]);
    expect(onlyText.runsOf(text)).toEqual([{ text, face: 'text' }]);
  });

  it('says which nobody draws: the other collection without its font, private use, what no font has', () => {
    expect(onlyText.missingIn(`${KATSU}${VS19}飾 ${KATSU}${VS17}`)).toEqual([`${KATSU}${VS19}`]);
    expect(onlyText.missingIn('外字\u{E000}\u{F0000}')).toEqual(['\u{E000}', '\u{F0000}']);
    expect(onlyText.missingIn('か\u{3099}る')).toEqual([]);
    expect(onlyText.missingIn('\u{30000}')).toEqual(['\u{30000}']);
  });

  it('goes from font to font within one name', () => {
    const faces = new Faces([
      { name: 'text', files: [], draws: { characters: new Set([0x845b, 0x98fe]), sequences: new Map() } },
      {
        name: 'names',
        files: [],
        draws: { characters: new Set([0x845b]), sequences: new Map([[0xe0102, new Set([0x845b])]]) },
      },
    ]);
    expect(faces.runsOf(`${KATSU}${VS19}飾${KATSU}`)).toEqual([
      { text: `${KATSU}${VS19}`, face: 'names' },
      { text: `飾${KATSU}`, face: 'text' },
    ]);
  });
});

describe('names on paper, by the outlines of their glyphs', () => {
  const font = readFileSync(
    createRequire(import.meta.url)
      .resolve('@embedpdf/fonts-jp')
      .replace(/[^/]+\/[^/]+$/u, 'fonts/NotoSansJP-Bold.otf'),
  );
  const own = outlinesOf(font);
  /** What one character alone is drawn with. */
  const drawnWith = async (character: string): Promise<readonly string[]> => {
    const [carried, ...more] = fontsIn(await pdfOf(character));
    if (carried === undefined) throw new Error('the sheet carries no font');
    // Nothing else stands on the sheet: the first glyph of each font is the one for what it does not draw.
    expect([more.length, carried.glyphs]).toEqual([0, 2]);
    return carried.outline(1);
  };

  it.each([
    [KATSU + VS17, '葛󠄀, with a form of its own'],
    [KATSU + VS18, '葛󠄁, which is the ordinary one'],
    [TSUJI + VS17, '辻󠄀, with a form of its own'],
    [TSUJI + VS18, '辻󠄁, which is the ordinary one'],
    ['\u{9AD9}', '髙'],
    ['\u{FA11}', '﨑, a compatibility ideograph that Unicode unifies with none'],
    ['\u{20BB7}', '𠮷, beyond the basic plane'],
    ['\u{FA19}', '神, a compatibility ideograph'],
    [`\u{795E}${VS1}`, '神 by its standardized sequence'],
    ['濵', '濵'],
  ])('%s is drawn with the glyph that the font names for it: %s', async (character) => {
    const [base = 0, selector] = [...character].map((one) => one.codePointAt(0) ?? 0);
    const glyph = glyphNamed(font, base, selector);
    expect(own.outline(glyph).length).toBeGreaterThan(10);
    expect(await drawnWith(character)).toEqual(own.outline(glyph));
  });

  it('tells one form from the other', async () => {
    const [plain, other] = [glyphNamed(font, 0x845b), glyphNamed(font, 0x845b, 0xe0100)];
    expect(other).not.toBe(plain);
    expect(await drawnWith(KATSU)).toEqual(own.outline(plain));
    expect(own.outline(other)).not.toEqual(own.outline(plain));
  });
});

describeWith(popplerIsHere, popplerIsMissing, 'names on paper, by their pixels', () => {
  it('draws the form that a selector names, also where the line ends with it', async () => {
    const [plain, other, ordinary] = [await drawn(KATSU), await drawn(KATSU + VS17), await drawn(KATSU + VS18)];
    expect(plain.length).toBeGreaterThan(30);
    expect(ordinary).toEqual(plain);
    expect(other).not.toEqual(plain);
    expect(await drawn(`${KATSU}${VS17}城`)).not.toEqual(await drawn(`${KATSU}城`));
    expect(await drawn(TSUJI + VS18)).toEqual(await drawn(TSUJI));
    expect(await drawn(TSUJI + VS17)).not.toEqual(await drawn(TSUJI));
  });

  it.each([
    ['髙', '高'],
    ['\u{FA11}', '崎'],
    ['\u{20BB7}', '吉'],
    ['\u{FA19}', '\u{795E}'],
    ['濵', '濱'],
  ])('draws %s other than %s', async (character, like) => {
    expect(await drawn(character)).not.toEqual(await drawn(like));
  });

  // The same form has two ways to be written (StandardizedVariants.txt): a compatibility ideograph, and a selector.
  it('draws a compatibility ideograph as the form it stands for', async () => {
    expect(await drawn('\u{FA19}')).toEqual(await drawn(`\u{795E}${VS1}`));
  });

  it('frames what nobody draws, by the nearest form or the printers’ stand-in, and loses nothing beside it', async () => {
    const framed = await drawn(`${KATSU}${VS19}`);
    expect(framed).not.toEqual(await drawn(KATSU));
    expect(framed[0]).toMatch(/^ *#{20,} *$/);
    expect(textOf(await pdfOf(`${KATSU}${VS19}飾 太郎`))).toContain(`${KATSU}飾太郎`);
    expect(textOf(await pdfOf('\u{E000}山 花子'))).toContain('〓山花子');
  });

  it('keeps the text of a name, code point by code point, for whoever copies or hears it', async () => {
    const name = `${KATSU}${VS17}城 \u{20BB7}田 髙﨑`;
    const pdf = await pdfOf(name);
    expect(textOf(pdf)).toContain(name.replaceAll(' ', ''));
    expect(infoOf(pdf)).toEqual({ pages: 1, tagged: true, title: 'sample' });
  });

  describeWith(existsSync(IPAMJ), 'IPAmj明朝 is not on this machine', 'with the font of the registers', () => {
    it('draws the forms of Moji_Joho with it', async () => {
      const faces = Faces.load(IPAMJ);
      expect(faces.missingIn(KATSU + VS19)).toEqual([]);
      const [one, other] = [await drawn(KATSU + VS19, faces), await drawn(`${KATSU}\u{E0103}`, faces)];
      expect(one.length).toBeGreaterThan(30);
      expect(one).not.toEqual(other);
    });
  });
});
