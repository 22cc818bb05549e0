import { inLanguage, plain, withJapaneseMarked } from '../access/pages/marked.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { inEraWithWeekday, monthInEra } from '../domain/era.js';
import type { Language, Text } from '../domain/text.js';
import { dayIn, monthIn } from './days.js';
import { filled, noted, placesFor } from './notation.js';
import type { TongueEntry, TongueHead, TongueTexts } from './tongue-file.js';

/** The two languages in which every text of the service is written stand in the code; all others in a file. */
export interface TongueParts {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  readonly fallback: Language;
  readonly file?: TongueFile;
  /** On a sheet, room is what is short. */
  readonly onPaper?: true;
}

export interface TongueFile {
  readonly head: TongueHead;
  /** By key. */
  readonly texts: () => TongueTexts;
  /** By the Japanese. */
  readonly said: () => ReadonlyMap<string, TongueEntry>;
}

/**
 * The language of one page. A text that the tongue does not say, or says of a Japanese that has changed since, stands in the
 * tongue's fallback and is marked as being in it.
 */
export class Tongue {
  #saidUnchecked = false;

  constructor(private readonly parts: TongueParts) {}

  /** As the choice and the cookie name it. */
  get id(): string {
    return this.parts.id;
  }

  /** BCP 47. */
  get lang(): string {
    return this.parts.lang;
  }

  /** In which language the contract is asked for what this tongue does not say. */
  get fallback(): Language {
    return this.parts.fallback;
  }

  /** Whether the page is the Japanese original: then nothing has to stand beside itself. */
  get isOriginal(): boolean {
    return this.parts.id === 'ja';
  }

  /** What a page says on it if it holds something that nobody has checked; null where all of it is checked or original. */
  get unchecked(): string | null {
    return this.#saidUnchecked && this.parts.file ? noted(this.parts.file.head.unchecked) : null;
  }

  /** For a sheet: days in their short form, and no Japanese beside what no desk asks for (procedures and papers keep theirs). */
  forPaper(): Tongue {
    return new Tongue({ ...this.parts, onPaper: true });
  }

  say(text: Text): string {
    return this.#said(text.ja) ?? this.#marked(text[this.fallback], this.fallback);
  }

  /** With the Japanese after it, so that the page can be shown at a desk. */
  beside(text: Text, japanese = text.ja): string {
    const said = this.say(text);
    // やさしい日本語 often is the same word with its reading.
    return this.isOriginal || plain(said) === japanese ? said : `${said} (${this.japanese(japanese)})`;
  }

  /** With its Japanese after it on a page, which is shown to whoever asks; a sheet has the items' numbers for that. */
  withJapanese(text: Text): string {
    return this.parts.onPaper ? this.say(text) : this.beside(text);
  }

  /** A part that stays Japanese. */
  japanese(text: string): string {
    return this.#marked(text, 'ja');
  }

  /** 「令和8年11月16日(月)」; elsewhere as it is written there, with the era in brackets. */
  day(day: CalendarDate): string {
    return this.isOriginal
      ? inEraWithWeekday(day).ja
      : dayIn(this.lang, this.parts.file?.head.days, day, this.parts.onPaper);
  }

  /** 「令和8年12月」; elsewhere likewise. */
  month(day: CalendarDate): string {
    return this.isOriginal ? monthInEra(day).ja : monthIn(this.lang, this.parts.file?.head.days, day);
  }

  /** A table of words in this tongue: plain texts, sentences to fill in, lists and tables of them. */
  words<Ja extends object, En extends object>(table: { readonly ja: Ja; readonly en: En }): Ja | En {
    if (this.isOriginal) return table.ja;
    return new Proxy(table.ja, {
      get: (ja, key) => this.#word(Reflect.get(ja, key), Reflect.get(table.en, key)),
    });
  }

  #word(ja: unknown, en: unknown): unknown {
    if (typeof ja === 'string' && typeof en === 'string') return this.say({ ja, en });
    if (isSentence(ja) && isSentence(en))
      return (...values: readonly (string | number)[]): string => {
        const said = this.#said(sentenceOf(ja, placesFor(ja.length)));
        return said === null
          ? this.#marked(sentenceOf(this.fallback === 'ja' ? ja : en, values), this.fallback)
          : this.#inset(filled(said, values));
      };
    if (Array.isArray(ja) && Array.isArray(en)) return ja.map((one, index) => this.#word(one, en[index]));
    if (typeof ja === 'object' && ja !== null && typeof en === 'object' && en !== null) return this.words({ ja, en });
    return ja;
  }

  #said(source: string): string | null {
    const found = this.parts.file?.said().get(source);
    if (found === undefined) return null;
    if (found.checked === undefined) this.#saidUnchecked = true;
    return this.#inset(noted(found.is));
  }

  /** Whoever listens hears Japanese words as Japanese ones, and kanji have their Japanese face. */
  #inset(text: string): string {
    return this.lang.startsWith('ja') ? text : withJapaneseMarked(this.lang, text);
  }

  #marked(text: string, language: Language): string {
    const isOwn = this.lang === language || this.lang.startsWith(`${language}-`);
    const inset = language === 'ja' ? text : withJapaneseMarked(language, text);
    return isOwn ? inset : inLanguage(language, inset);
  }
}

/** What takes words and gives a sentence: each says for itself which ones. */
type Sentence = (...values: never[]) => unknown;
export const isSentence = (word: unknown): word is Sentence => typeof word === 'function';

/** A sentence of a table of words, filled in. */
export function sentenceOf(word: Sentence, values: readonly unknown[]): string {
  const said: unknown = Reflect.apply(word, undefined, values);
  return typeof said === 'string' ? said : '';
}
