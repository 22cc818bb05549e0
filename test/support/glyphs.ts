import { inflateSync } from 'node:zlib';
import { type Cff, readCff } from './cff.js';

/** What a font names for a character, with a variation selector or without: its own table cmap, formats 12 and 14. */
export function glyphNamed(font: Buffer, character: number, selector?: number): number {
  const cmap = tableOf(font, 'cmap').from;
  const formats = new Map<number, number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * index);
    formats.set(font.readUInt16BE(at), at);
  }
  const [plain, sequences] = [formats.get(12), formats.get(14)];
  if (plain === undefined || sequences === undefined) throw new Error('the font has no cmap of format 12 or 14');
  const ordinary = (): number => {
    for (let group = 0; group < font.readUInt32BE(plain + 12); group += 1) {
      const entry = plain + 16 + 12 * group;
      const first = font.readUInt32BE(entry);
      if (first <= character && character <= font.readUInt32BE(entry + 4))
        return font.readUInt32BE(entry + 8) + character - first;
    }
    throw new Error('the font does not draw the character');
  };
  if (selector === undefined) return ordinary();
  for (let record = 0; record < font.readUInt32BE(sequences + 6); record += 1) {
    const entry = sequences + 10 + 11 * record;
    if (font.readUIntBE(entry, 3) !== selector) continue;
    const others = font.readUInt32BE(entry + 7);
    for (let mapping = 0; others !== 0 && mapping < font.readUInt32BE(sequences + others); mapping += 1) {
      const at = sequences + others + 4 + 5 * mapping;
      if (font.readUIntBE(at, 3) === character) return font.readUInt16BE(at + 3);
    }
    const same = font.readUInt32BE(entry + 3);
    for (let range = 0; same !== 0 && range < font.readUInt32BE(sequences + same); range += 1) {
      const at = sequences + same + 4 + 4 * range;
      const first = font.readUIntBE(at, 3);
      if (first <= character && character <= first + font.readUInt8(at + 3)) return ordinary();
    }
  }
  throw new Error('the font does not know the sequence');
}

export const outlinesOf = (font: Buffer): Cff => {
  const { from, length } = tableOf(font, 'CFF ');
  return readCff(font.subarray(from, from + length));
};

function tableOf(font: Buffer, name: string): { readonly from: number; readonly length: number } {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) === name)
      return { from: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12) };
  }
  throw new Error(`the font has no table ${name}`);
}

/** The fonts that a PDF carries (CIDFontType0C: bare CFF), cut down to what stands on its sheets. */
export function fontsIn(pdf: Buffer): readonly Cff[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Length (\d+)[^>]*\/Subtype \/CIDFontType0C[^>]*>>\s*stream\r?\n/gu)].map((found) => {
    const from = found.index + found[0].length;
    return readCff(inflateSync(pdf.subarray(from, from + Number(found[1]))));
  });
}
