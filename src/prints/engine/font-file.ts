/** Which characters, and which variation sequences, a font draws: its table `cmap` (OpenType 1.9.1, formats 12 and 14). */
export interface Drawable {
  /** A character as it stands, without a selector. */
  readonly characters: ReadonlySet<number>;
  /**
   * Base characters by selector: those whose form the font knows, be it the ordinary one or another. Of a pair that does
   * not stand here an engine draws the ordinary form and says nothing.
   */
  readonly sequences: ReadonlyMap<number, ReadonlySet<number>>;
}

/** @throws Error where this is no font, or one whose table is of an older format */
export function drawableBy(font: Buffer): Drawable {
  const cmap = tableOf(font, 'cmap');
  const characters = new Set<number>();
  const sequences = new Map<number, Set<number>>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * index);
    const format = font.readUInt16BE(at);
    if (format === 12) readGroups(font, at, characters);
    if (format === 14) readSequences(font, at, sequences);
  }
  if (characters.size === 0) throw new Error('the font has no table of characters in format 12');
  return { characters, sequences };
}

function tableOf(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table ${name}`);
}

function readGroups(font: Buffer, at: number, into: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
    const entry = at + 16 + 12 * group;
    const last = font.readUInt32BE(entry + 4);
    for (let code = font.readUInt32BE(entry); code <= last; code += 1) into.add(code);
  }
}

function readSequences(font: Buffer, at: number, into: Map<number, Set<number>>): void {
  for (let record = 0; record < font.readUInt32BE(at + 6); record += 1) {
    const entry = at + 10 + 11 * record;
    const selector = font.readUIntBE(entry, 3);
    const bases = into.get(selector) ?? new Set<number>();
    into.set(selector, bases);
    const [ordinary, others] = [font.readUInt32BE(entry + 3), font.readUInt32BE(entry + 7)];
    if (ordinary !== 0) readRanges(font, at + ordinary, bases);
    if (others !== 0) readMappings(font, at + others, bases);
  }
}

function readRanges(font: Buffer, at: number, into: Set<number>): void {
  for (let range = 0; range < font.readUInt32BE(at); range += 1) {
    const first = font.readUIntBE(at + 4 + 4 * range, 3);
    for (let more = 0; more <= font.readUInt8(at + 7 + 4 * range); more += 1) into.add(first + more);
  }
}

function readMappings(font: Buffer, at: number, into: Set<number>): void {
  for (let mapping = 0; mapping < font.readUInt32BE(at); mapping += 1)
    into.add(font.readUIntBE(at + 4 + 5 * mapping, 3));
}
