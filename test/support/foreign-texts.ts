import { plain } from '../../src/access/pages/marked.js';
import { noted } from '../../src/tongues/notation.js';
import type { Source } from '../../src/tongues/sources.js';
import type { TongueTexts } from '../../src/tongues/tongue-file.js';
import { type Run, runsOf } from './page-runs.js';

/** The language of a file, and what it says. */
export interface Spoken {
  readonly id: string;
  readonly lang: string;
  readonly texts: TongueTexts;
}

const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** Three English words in a row: no name, no abbreviation. */
const ENGLISH = /[A-Za-z]{2,}(?:[ ,]+[A-Za-z’]{2,}){2,}/u;
const LATIN_LETTERS = ['vi', 'pt-BR', 'tl', 'id'];
/** Shorter pieces of a sentence stand in others by chance; they count where they are all that stands there. */
const LONG_ENOUGH = 12;
/** Names of the catalogue stand in Japanese beside their translation. */
const IS_NAME = /^(?:procedure|paper|department|applicant|fact|question|spelled)\./u;

const bare = (text: string): string => text.replace(/[\s　]+/gu, ' ').trim();

/**
 * What stands on pages of a tongue in another language although it should not: a sentence of the interface that the tongue
 * could have said, Japanese that is not marked as being Japanese, English that is not marked as being English.
 * @returns for a page a line a finding
 */
export function foreignTextsOf(tongue: Spoken, sources: readonly Source[]): (page: string) => readonly string[] {
  const said = new Map(Object.values(tongue.texts).map(({ of, is }) => [of, bare(plain(noted(is)))]));
  const wanted = sources.flatMap(({ key, ja, en, scope }) => {
    const is = said.get(ja) ?? '';
    if (scope !== 'core' || IS_NAME.test(key)) return [];
    const sentences = tongue.lang.startsWith('ja') ? [ja, en] : [en];
    return sentences.flatMap((sentence) =>
      bare(sentence) === is ? [] : [{ finding: `${tongue.id}: ${key}: ${sentence}`, pieces: piecesOf(sentence, is) }],
    );
  });
  return (page) => {
    const runs = runsOf(page).filter(({ lang }) => isOwn(tongue, lang));
    const all = runs.map(({ text }) => text).join('\n');
    const alone = new Set(runs.map(({ text }) => text));
    const unsaid = wanted.filter(({ pieces }) =>
      pieces.some(({ text, isWhole }) =>
        text.length >= LONG_ENOUGH ? all.includes(text) : isWhole && alone.has(text),
      ),
    );
    return [...unsaid.map(({ finding }) => finding), ...runs.flatMap((run) => unmarked(run, tongue))];
  };
}

/** Other languages are there by their names, in the choice; what is marked as Japanese may be. English that a tongue could say may not. */
const isOwn = ({ lang: own }: Spoken, lang: string): boolean => lang === own || lang === 'en';

/** What stands between the places of a sentence, and is not the same in the tongue. */
function piecesOf(sentence: string, is: string) {
  const pieces = sentence.split(/\{\d+\}/u).map(bare);
  return pieces
    .filter((text) => text.length > 2 && !is.includes(text))
    .map((text) => ({ text, isWhole: pieces.length === 1 }));
}

/** The year as officials count it stands in brackets with each day. */
const ERA = /\((?:令和|平成|昭和|大正|明治)[^()]*\)/gu;

function unmarked({ text: whole, lang, inTag }: Run, { id, lang: own }: Spoken): readonly string[] {
  if (own.startsWith('ja')) return [];
  const text = inTag ? whole.replace(ERA, '') : whole;
  const japanese = own.startsWith('zh') ? KANA : JAPANESE;
  if (japanese.test(text)) return [`${id}: Japanese that is not marked: ${text}`];
  return lang !== 'en' && !LATIN_LETTERS.includes(own) && ENGLISH.test(text)
    ? [`${id}: English that is not marked: ${text}`]
    : [];
}
