import { readdirSync } from 'node:fs';
import type { Language } from '../domain/text.js';
import { readHead, readTexts, type TongueEntry, type TongueTexts } from './tongue-file.js';
import { Tongue, type TongueParts } from './tongue.js';

/** The files of this folder. */
export const TONGUES_FOLDER = import.meta.dirname;

const WRITTEN_IN_CODE: readonly TongueParts[] = [
  { id: 'ja', name: '日本語', lang: 'ja', fallback: 'ja' },
  { id: 'en', name: 'English', lang: 'en', fallback: 'en' },
];

/** Order of the choice: Japanese, easy Japanese, English; then as the folder has them. */
const FIRST = ['ja', 'ja-easy', 'en'];
const rank = ({ id }: TongueParts): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** Every language in which a family can read its pages: one file each beside the two that stand in the code. */
export class Tongues {
  readonly #all: readonly TongueParts[];
  readonly #browsers: ReadonlyMap<string, TongueParts>;

  /** @throws CatalogueError with file, line and remedy where the head of a file is wrong */
  constructor(folder: string = TONGUES_FOLDER) {
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
    this.#all = [...WRITTEN_IN_CODE, ...names.map((name) => fromFile(folder, name))].sort((a, b) => rank(a) - rank(b));
    this.#browsers = new Map(
      this.#all.flatMap((one) => [one.id, ...(one.file?.head.alsoFor ?? [])].map((tag) => [tag.toLowerCase(), one])),
    );
  }

  /** For the choice: each in its own script. */
  get choices(): readonly Pick<TongueParts, 'id' | 'name' | 'lang'>[] {
    return this.#all;
  }

  /** Those that have a file. */
  get files(): readonly (TongueParts & Required<Pick<TongueParts, 'file'>>)[] {
    return this.#all.flatMap(({ file, ...one }) => (file ? [{ ...one, file }] : []));
  }

  /** Reads the texts too: a start finds what is wrong in them, not a family. @throws CatalogueError */
  check(): void {
    for (const { file } of this.files) file.texts();
  }

  named(id: string): Tongue | null {
    const parts = this.#all.find((one) => one.id === id);
    return parts ? new Tongue(parts) : null;
  }

  /** One of the two in which everything is written. */
  plain(language: Language): Tongue {
    const parts = WRITTEN_IN_CODE.find(({ id }) => id === language);
    if (!parts) throw new Error(`no texts are written in ${language}`);
    return new Tongue(parts);
  }

  /** The first of a browser's languages that there is; Japanese where nothing is said, English for all others. */
  ofBrowser(accept: string | undefined): Tongue {
    const asked = (accept ?? '')
      .split(',')
      .map((one) => one.replace(/;.*$/u, '').trim().toLowerCase())
      .filter((tag) => tag !== '' && tag !== '*');
    if (asked.length === 0) return this.plain('ja');
    const found = asked.flatMap((tag) => this.#browsers.get(tag) ?? this.#browsers.get(languageAlone(tag)) ?? [])[0];
    return found ? new Tongue(found) : this.plain('en');
  }
}

/** A tag with a script is another language to read: 繁體 is not 简体. A region alone is not. */
const languageAlone = (tag: string): string =>
  /^[a-z]{2,3}-[a-z]{2}$/u.test(tag) && !tag.startsWith('zh-') ? tag.slice(0, tag.indexOf('-')) : '';

function fromFile(folder: string, name: string): TongueParts {
  const id = name.replace(/\.yaml$/u, '');
  const head = readHead(folder, name);
  let read: TongueTexts | undefined;
  let said: ReadonlyMap<string, TongueEntry> | undefined;
  const texts = () => (read ??= readTexts(folder, name));
  return {
    id,
    name: head.name,
    lang: head.lang ?? id,
    fallback: head.fallback,
    file: {
      head,
      texts,
      said: () => (said ??= new Map(Object.values(texts()).map((entry) => [entry.of, entry]))),
    },
  };
}
