import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Drawable, drawableBy } from './font-file.js';

/** Where Debian's fonts-ipamj-mincho and its neighbours put it (IPA Font License v1.0: it is found, not shipped). */
const IPAMJ = ['/usr/share/fonts/truetype/ipamj/ipamjm.ttf', '/usr/share/fonts/ipa-mj-mincho-fonts/ipamjm.ttf'];

/**
 * `text` draws Japanese, with the forms of Adobe-Japan1; `names` the forms of Moji_Joho (the registers' 文字情報基盤) and rarer
 * characters. Each knows its own collection of variation sequences alone, and would draw the ordinary form for the other's.
 * The others draw the languages of the families: the same character of Unicode is drawn otherwise in Japan, China and Korea.
 */
export type FaceName = 'text' | 'names' | 'latin' | 'devanagari' | 'kr' | 'sc';

export interface Face {
  readonly name: FaceName;
  readonly files: readonly string[];
  readonly draws: Drawable;
}

/** A character with what belongs to it, and who draws it; null: nobody here. */
export interface Drawn {
  readonly text: string;
  readonly face: FaceName | null;
}

const JAPANESE: readonly FaceName[] = ['text', 'names'];
/** By language (BCP 47, without its region); what is not here is written in Latin, or framed where it is not. */
const FIRST: Readonly<Record<string, readonly FaceName[]>> = {
  ja: [],
  ko: ['kr'],
  zh: ['sc'],
  ne: ['devanagari', 'latin'],
};

/**
 * Who draws a text of this language, the first that can. A part in Japanese has Japan's forms on every sheet; only what Japan
 * does not write at all (张) is drawn as the sheet's own language has it.
 */
export function facesOf(language: string, sheet = language): readonly FaceName[] {
  const first = (of: string): readonly FaceName[] => FIRST[of.split('-')[0] ?? ''] ?? ['latin'];
  return [...new Set([...first(language), ...JAPANESE, ...first(sheet)])];
}

/** The fonts of this machine. */
export class Faces {
  constructor(readonly faces: readonly Face[]) {}

  /** @param namesFont the file of IPAmj明朝, or null where there is none */
  static load(namesFont: string | null = IPAMJ.find((path) => existsSync(path)) ?? null): Faces {
    const weights = (of: string, pattern: (weight: string) => string): readonly string[] => {
      const folder = dirname(require.resolve(of));
      return ['Regular', 'Bold'].map((weight) => join(folder, pattern(weight)));
    };
    return new Faces([
      new FontFace(
        'text',
        weights('@embedpdf/fonts-jp', (weight) => `../fonts/NotoSansJP-${weight}.otf`),
      ),
      ...(namesFont === null ? [] : [new FontFace('names', [namesFont])]),
      new FontFace(
        'latin',
        weights('@embedpdf/fonts-latin', (weight) => `../fonts/NotoSans-${weight}.ttf`),
      ),
      new FontFace(
        'devanagari',
        weights('@expo-google-fonts/noto-sans-devanagari', (weight) => {
          const named = `${weight === 'Bold' ? '700' : '400'}${weight}`;
          return `${named}/NotoSansDevanagari_${named}.ttf`;
        }),
      ),
      new FontFace(
        'kr',
        weights('@embedpdf/fonts-kr', (weight) => `../fonts/NotoSansKR-${weight}.otf`),
      ),
      new FontFace(
        'sc',
        weights('@embedpdf/fonts-sc', (weight) => `../fonts/NotoSansHans-${weight}.otf`),
      ),
    ]);
  }

  /** Neighbours of one face are one run. */
  runsOf(text: string, by: readonly FaceName[] = JAPANESE): readonly Drawn[] {
    const runs: Drawn[] = [];
    for (const character of charactersOf(text)) {
      const face = this.faceFor(character, by);
      const before = runs.at(-1);
      if (before !== undefined && before.face === face && face !== null)
        runs[runs.length - 1] = { text: before.text + character, face };
      else runs.push({ text: character, face });
    }
    return runs;
  }

  /** The characters of a text that would not be drawn as they are written. */
  missingIn(text: string): readonly string[] {
    return [...new Set(charactersOf(text).filter((character) => this.faceFor(character) === null))];
  }

  faceFor(character: string, by: readonly FaceName[] = JAPANESE): FaceName | null {
    // What draws nothing goes with the first.
    return by.find((name) => this.faces.some((face) => face.name === name && isDrawn(character, face.draws))) ?? null;
  }
}

const require = createRequire(import.meta.url);

/** A font of this machine; which characters it draws is read when the first is asked for. */
class FontFace implements Face {
  #draws: Drawable | undefined;

  constructor(
    readonly name: FaceName,
    readonly files: readonly string[],
  ) {}

  get draws(): Drawable {
    const [first] = this.files;
    if (first === undefined) throw new Error(`no file for the face ${this.name}`);
    return (this.#draws ??= drawableBy(readFileSync(first)));
  }
}

const BELONGS_TO_THE_ONE_BEFORE = /^\p{M}$/u;
const SELECTOR = /^[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]$/u;
/** What such a number means is known in one office alone: no font of another draws it rightly, whatever stands at its place. */
const PRIVATE_USE = /^\p{Co}/u;
const DRAWS_NOTHING = /^[\s\u{200b}\u{2060}]$/u;

/** A base with its marks and selectors; one that nothing stands before is a character of its own. */
function charactersOf(text: string): readonly string[] {
  const characters: string[] = [];
  for (const one of text) {
    const before = characters.at(-1);
    if (before !== undefined && BELONGS_TO_THE_ONE_BEFORE.test(one)) characters[characters.length - 1] = before + one;
    else characters.push(one);
  }
  return characters;
}

function isDrawn(character: string, { characters, sequences }: Drawable): boolean {
  if (PRIVATE_USE.test(character)) return false;
  if (DRAWS_NOTHING.test(character)) return true;
  const parts = [...character];
  return parts.every((part, index) => {
    if (!SELECTOR.test(part)) return characters.has(codeOf(part));
    const base = parts[index - 1];
    return base !== undefined && (sequences.get(codeOf(part))?.has(codeOf(base)) ?? false);
  });
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
