/** Outlines of an OpenType font with PostScript outlines (Adobe Technical Notes 5176 CFF and 5177 Type 2 charstrings). */
export interface Cff {
  readonly glyphs: number;
  /** What is drawn, step by step, in units of the font. */
  readonly outline: (glyph: number) => readonly string[];
}

type Index = readonly Buffer[];
type Dict = ReadonlyMap<number, readonly number[]>;

function indexAt(data: Buffer, at: number): { readonly entries: Index; readonly end: number } {
  const count = data.readUInt16BE(at);
  if (count === 0) return { entries: [], end: at + 2 };
  const size = data.readUInt8(at + 2);
  const from = at + 3 + (count + 1) * size - 1;
  const offset = (entry: number): number => from + data.readUIntBE(at + 3 + entry * size, size);
  return {
    entries: Array.from({ length: count }, (_, entry) => data.subarray(offset(entry), offset(entry + 1))),
    end: offset(count),
  };
}

/** Operators of two bytes are 1200 and more. */
function dictIn(data: Buffer): Dict {
  const found = new Map<number, readonly number[]>();
  let operands: number[] = [];
  for (let at = 0; at < data.length;) {
    const first = data.readUInt8(at);
    if (first <= 21) {
      const isLong = first === 12;
      found.set(isLong ? 1200 + data.readUInt8(at + 1) : first, operands);
      operands = [];
      at += isLong ? 2 : 1;
    } else if (first === 30) {
      at += 1;
      while ((data.readUInt8(at) & 0x0f) !== 0x0f) at += 1;
      at += 1;
      operands.push(NaN);
    } else {
      const [value, length] = integerAt(data, at, first);
      operands.push(value);
      at += length;
    }
  }
  return found;
}

function integerAt(data: Buffer, at: number, first: number): readonly [number, number] {
  if (first === 28) return [data.readInt16BE(at + 1), 3];
  if (first === 29) return [data.readInt32BE(at + 1), 5];
  if (first <= 246) return [first - 139, 1];
  const second = data.readUInt8(at + 1);
  return first <= 250 ? [(first - 247) * 256 + second + 108, 2] : [-(first - 251) * 256 - second - 108, 2];
}

export function readCff(data: Buffer): Cff {
  const names = indexAt(data, data.readUInt8(2));
  const tops = indexAt(data, names.end);
  const globals = indexAt(data, indexAt(data, tops.end).end).entries;
  const top = dictIn(tops.entries[0] ?? Buffer.alloc(0));
  const at = (operator: number): number => top.get(operator)?.[0] ?? 0;
  const charstrings = indexAt(data, at(17)).entries;
  const subrsOf = (dict: Dict): Index => {
    const [size = 0, from = 0] = dict.get(18) ?? [];
    const subrs = dictIn(data.subarray(from, from + size)).get(19)?.[0];
    return subrs === undefined ? [] : indexAt(data, from + subrs).entries;
  };
  const fonts = top.has(1236) ? indexAt(data, at(1236)).entries.map((font) => subrsOf(dictIn(font))) : [subrsOf(top)];
  const fontOf = (glyph: number): number => (top.has(1237) ? selected(data, at(1237), glyph) : 0);
  return {
    glyphs: charstrings.length,
    outline: (glyph) => {
      const charstring = charstrings[glyph];
      if (charstring === undefined) throw new Error(`the font has no glyph ${String(glyph)}`);
      return new Drawing(globals, fonts[fontOf(glyph)] ?? []).of(charstring);
    },
  };
}

/** FDSelect, formats 0 and 3. */
function selected(data: Buffer, at: number, glyph: number): number {
  if (data.readUInt8(at) === 0) return data.readUInt8(at + 1 + glyph);
  const ranges = data.readUInt16BE(at + 1);
  for (let range = ranges - 1; range >= 0; range -= 1)
    if (data.readUInt16BE(at + 3 + 3 * range) <= glyph) return data.readUInt8(at + 5 + 3 * range);
  throw new Error('no font for this glyph');
}

/** Runs a charstring; hints are no part of what is drawn. */
class Drawing {
  readonly #steps: string[] = [];
  #stack: number[] = [];
  #stems = 0;
  #isOver = false;

  constructor(
    private readonly globals: Index,
    private readonly locals: Index,
  ) {}

  of(charstring: Buffer): readonly string[] {
    this.#run(charstring);
    return this.#steps;
  }

  #run(code: Buffer): void {
    for (let at = 0; at < code.length && !this.#isOver;) {
      const first = code.readUInt8(at);
      if (first === 255) {
        this.#stack.push(code.readInt32BE(at + 1) / 65536);
        at += 5;
      } else if (first >= 32 || first === 28) {
        const [value, length] = integerAt(code, at, first);
        this.#stack.push(value);
        at += length;
      } else if (first === 12) {
        this.#flex(code.readUInt8(at + 1));
        at += 2;
      } else {
        at += 1;
        if (first === 19 || first === 20) {
          this.#stem();
          at += Math.ceil(this.#stems / 8);
        } else if (first === 11) return;
        else this.#operator(first);
      }
    }
  }

  #stem(): void {
    this.#stems += this.#stack.length >> 1;
    this.#stack = [];
  }

  #call(subrs: Index): void {
    const bias = subrs.length < 1240 ? 107 : subrs.length < 33_900 ? 1131 : 32_768;
    const subr = subrs[(this.#stack.pop() ?? 0) + bias];
    if (subr === undefined) throw new Error('a part of the glyph is missing');
    this.#run(subr);
  }

  #take(): number[] {
    const taken = this.#stack;
    this.#stack = [];
    return taken;
  }

  /** Relative, as the charstring has it: two that draw the same from the same point on are the same. */
  #line(dx: number, dy: number): void {
    this.#steps.push(`l ${String(dx)} ${String(dy)}`);
  }
  #curve(...by: readonly number[]): void {
    this.#steps.push(`c ${by.join(' ')}`);
  }
  #move(dx: number, dy: number): void {
    this.#steps.push(`m ${String(dx)} ${String(dy)}`);
  }

  #operator(operator: number): void {
    switch (operator) {
      case 1:
      case 3:
      case 18:
      case 23: return this.#stem(); // prettier-ignore
      case 10: return this.#call(this.locals); // prettier-ignore
      case 29: return this.#call(this.globals); // prettier-ignore
      case 14: this.#isOver = true; return; // prettier-ignore
      case 21: { const [dx = 0, dy = 0] = this.#take().slice(-2); return this.#move(dx, dy); } // prettier-ignore
      case 22: return this.#move(this.#take().at(-1) ?? 0, 0); // prettier-ignore
      case 4: return this.#move(0, this.#take().at(-1) ?? 0); // prettier-ignore
      case 5: return this.#lines(this.#take()); // prettier-ignore
      case 6:
      case 7: return this.#take().forEach((by, index) => (index % 2 === 0) === (operator === 6) ? this.#line(by, 0) : this.#line(0, by)); // prettier-ignore
      case 8: return this.#curves(this.#take()); // prettier-ignore
      case 24: { const by = this.#take(); this.#curves(by.slice(0, -2)); return this.#lines(by.slice(-2)); } // prettier-ignore
      case 25: { const by = this.#take(); this.#lines(by.slice(0, -6)); return this.#curves(by.slice(-6)); } // prettier-ignore
      case 26:
      case 27: return this.#along(this.#take(), operator === 27); // prettier-ignore
      case 30:
      case 31: return this.#turning(this.#take(), operator === 31); // prettier-ignore
      default:
        throw new Error(`operator ${String(operator)} is none of an outline`);
    }
  }

  #lines(by: readonly number[]): void {
    for (let at = 0; at + 1 < by.length; at += 2) this.#line(by[at] ?? 0, by[at + 1] ?? 0);
  }
  #curves(by: readonly number[]): void {
    for (let at = 0; at + 5 < by.length; at += 6) this.#curve(...by.slice(at, at + 6));
  }
  /** hhcurveto, vvcurveto. */
  #along(by: readonly number[], isHorizontal: boolean): void {
    let [across = 0, ...rest] = by.length % 4 === 1 ? by : [0, ...by];
    for (; rest.length >= 4; rest = rest.slice(4), across = 0) {
      const [a = 0, b = 0, c = 0, d = 0] = rest;
      if (isHorizontal) this.#curve(a, across, b, c, d, 0);
      else this.#curve(across, a, b, c, 0, d);
    }
  }
  /** hvcurveto, vhcurveto. */
  #turning(by: readonly number[], beginsHorizontal: boolean): void {
    let isHorizontal = beginsHorizontal;
    for (let at = 0; at + 3 < by.length; at += 4, isHorizontal = !isHorizontal) {
      const [a = 0, b = 0, c = 0, d = 0] = by.slice(at, at + 4);
      const last = by.length - at === 5 ? (by[at + 4] ?? 0) : 0;
      if (isHorizontal) this.#curve(a, 0, b, c, last, d);
      else this.#curve(0, a, b, c, d, last);
    }
  }

  #flex(operator: number): void {
    const by = this.#take();
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0] = by;
    if (operator === 35) return this.#curves(by.slice(0, 12));
    if (operator === 34) return this.#curves([a, 0, b, c, d, 0, e, 0, f, -c, g, 0]);
    if (operator === 36) return this.#curves([a, b, c, d, e, 0, f, 0, g, h, i, -(b + d + h)]);
    if (operator !== 37) throw new Error(`operator 12 ${String(operator)} is none of an outline`);
    const [dx, dy] = [a + c + e + g + i, b + d + f + h + j];
    const last = Math.abs(dx) > Math.abs(dy) ? [k, -dy] : [-dx, k];
    this.#curves([a, b, c, d, e, f, g, h, i, j, ...last]);
  }
}
