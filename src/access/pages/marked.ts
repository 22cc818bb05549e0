/**
 * Text that carries what a page needs beside its letters: that a part is in another language (WCAG 2.2, 3.1.2), and how kanji
 * are read. It stays a string, so that sentences can be put together of it as of any other; what stands between the marks
 * becomes an element only where a page is drawn ({@link drawn}). The marks are noncharacters, which Unicode keeps for use
 * inside of a program (§23.7): no name and no text of anybody has them, private use characters (外字) they might have.
 */
const LANGUAGE = '\uFDD0';
const IN_IT = '\uFDD1';
const LANGUAGE_ENDS = '\uFDD2';
const READ = '\uFDD3';
const AS = '\uFDD4';
const READ_ENDS = '\uFDD5';

/** @param lang BCP 47 */
export const inLanguage = (lang: string, text: string): string => `${LANGUAGE}${lang}${IN_IT}${text}${LANGUAGE_ENDS}`;

/** 「漢字」 read 「かんじ」. */
export const withReading = (base: string, reading: string): string => `${READ}${base}${AS}${reading}${READ_ENDS}`;

/** Kanji, kana and 外字, with what stands between them in a date, a name or a word: digits, spaces, selectors. */
const JAPANESE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{Co}](?:[\p{Nd}\p{M}ー・〇 　]*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{Co}])*[\p{M}ー]*/gu;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** What is marked already is left as it is. */
const MARKED = /(\uFDD0[A-Za-z0-9-]+\uFDD1[^\uFDD2]*\uFDD2)/u;

/**
 * Japanese words within a text of another language, marked as such: a name, a year of an era. In Chinese only kana tell that a
 * word is Japanese; names are marked where they are put in.
 * @param lang of the text around it, BCP 47
 */
export const withJapaneseMarked = (lang: string, text: string): string =>
  text
    .split(MARKED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(JAPANESE, (word) => (lang.startsWith('zh') && !KANA.test(word) ? word : inLanguage('ja', word))),
    )
    .join('');

const JAPANESE_AT_END = / (\(\uFDD0ja\uFDD1[^\uFDD2]*\uFDD2\))$/u;

/** A name, and the Japanese one in brackets that stands after it; null: none does. */
export function japaneseApart(name: string): readonly [name: string, japanese: string | null] {
  const found = JAPANESE_AT_END.exec(name);
  return found === null ? [name, null] : [name.slice(0, found.index), found[1] ?? null];
}

const LANGUAGE_BEGINS = /\uFDD0([A-Za-z0-9-]+)\uFDD1/gu;
const READING = /\uFDD4[^\uFDD4\uFDD5]*\uFDD5/gu;
const MARKS = /[\uFDD0-\uFDD5]/gu;

/** For places that hold letters alone: a title in the browser's frame, an attribute, a file. */
export const plain = (text: string): string =>
  text.replace(LANGUAGE_BEGINS, '').replace(READING, '').replace(MARKS, '');

/** @param escaped letters that can do no harm in HTML; the marks in it become elements */
export const drawn = (escaped: string): string =>
  escaped
    .replace(LANGUAGE_BEGINS, '<span lang="$1">')
    .replaceAll(LANGUAGE_ENDS, '</span>')
    .replaceAll(READ, '<ruby>')
    .replaceAll(AS, '<rt>')
    // `</rt>` may be left out there (HTML Standard §13.1.2.4): a page has hundreds of them.
    .replaceAll(READ_ENDS, '</ruby>');
