/** A piece of text on a page, with the language that it is marked as being in. */
export interface Run {
  readonly text: string;
  /** BCP 47, of the innermost element that names one. */
  readonly lang: string;
  /** Where the text is an attribute's, no part of it can be marked as being in another language. */
  readonly inTag: boolean;
}

const VOID = new Set(['meta', 'link', 'input', 'img', 'br', 'rect', 'path', 'circle']);
const TOKEN = /<(\/?)([a-zA-Z0-9]+)((?:[^>"]|"[^"]*")*)>|([^<]+)/gu;
/** What is read aloud, or shown, beside the text between the tags. */
const SAID_BY = /(?:^|\s)(?:aria-label|title|placeholder|alt)="([^"]*)"/gu;
const LANG = /(?:^|\s)lang="([^"]*)"/u;

const letters = (html: string): string =>
  html
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/gu, ' ')
    .trim();

/** Every text of a page of the service as somebody reads or hears it; how kanji are read is left out. */
export function runsOf(page: string): readonly Run[] {
  const body = page.replace(/<!doctype[^>]*>/iu, '').replace(/<rt>[^<]*(?:<\/rt>)?/gu, '');
  const runs: Run[] = [];
  const open: { readonly tag: string; readonly lang: string }[] = [];
  const langNow = (): string => open.at(-1)?.lang ?? '';
  const say = (html: string, lang: string, inTag: boolean): void => {
    const text = letters(html);
    if (text !== '') runs.push({ text, lang, inTag });
  };
  for (const [, closes, tag = '', attributes = '', between] of body.matchAll(TOKEN)) {
    if (between !== undefined) say(between, langNow(), false);
    else if (closes === '/') {
      while (open.length > 0 && open.pop()?.tag !== tag);
    } else {
      const lang = LANG.exec(attributes)?.[1] ?? langNow();
      for (const [, said = ''] of attributes.matchAll(SAID_BY)) say(said, lang, true);
      if (!VOID.has(tag) && !attributes.endsWith('/')) open.push({ tag, lang });
    }
  }
  return runs;
}
