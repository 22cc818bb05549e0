import { padTo, widthOf } from './width.js';
import { wrap } from './wrap.js';

/** Colour and weight, only where a person looks at a terminal. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const plain: Style = { strong: (text) => text, quiet: (text) => text };
const terminal: Style = {
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
  quiet: (text) => `\u001b[2m${text}\u001b[22m`,
};

export const styleFor = (colours: boolean): Style => (colours ? terminal : plain);

/** Columns of the label before an item's lines (「どこで」), and before a number. */
const INDENT = 5;

/** A printed page under construction: lines no wider than `width`. */
export class Page {
  readonly #lines: string[] = [];

  constructor(
    readonly width: number,
    readonly style: Style,
    private readonly labelWidth: number,
  ) {}

  blank(): this {
    if (this.#lines.at(-1) !== '') this.#lines.push('');
    return this;
  }

  rule(sign: string): this {
    this.#lines.push(this.style.quiet(sign.repeat(this.width)));
    return this;
  }

  heading(text: string): this {
    this.blank();
    const rest = Math.max(2, this.width - widthOf(text) - 4);
    this.#lines.push(`■ ${this.style.strong(text)} ${this.style.quiet('─'.repeat(rest))}`);
    return this;
  }

  /** Text at an indent, wrapped; `first` stands before its first line and inside the indent. */
  text(
    text: string,
    {
      indent = 2,
      first = '',
      style = plain.strong,
    }: { indent?: number; first?: string; style?: (text: string) => string } = {},
  ): this {
    for (const [index, line] of wrap(text, this.width - indent).entries())
      this.#lines.push(`${index === 0 ? padTo(first, indent) : ' '.repeat(indent)}${style(line)}`);
    return this;
  }

  /** The line that people say on the telephone: 「お母さん、4番」. */
  item(number: string, title: string): this {
    return this.text(title, { indent: INDENT, first: `${number.padStart(INDENT - 2)}  `, style: this.style.strong });
  }

  /** One thing about an item: a label and its text. */
  detail(label: string, text: string | null): this {
    if (text === null || text === '') return this;
    return this.text(text, {
      indent: INDENT + this.labelWidth,
      first: `${' '.repeat(INDENT)}${padTo(label, this.labelWidth)}`,
    });
  }

  under(text: string): this {
    return this.text(text, { indent: INDENT });
  }

  bullet(text: string, sign = '・'): this {
    return this.text(text, { indent: 2 + widthOf(sign), first: `  ${sign}` });
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
