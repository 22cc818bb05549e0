import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { CatalogueError, type Fault, faultAt, schemaFaults, type SourceFile } from '../departments/faults.js';
import { NO_YAML } from '../departments/yaml-words.js';

/** One text of a tongue, with the Japanese that it was made from. */
const entry = z.strictObject({
  /** The Japanese as it stood when this was written. Another one now: the text is outdated and not shown. */
  of: z.string().min(1),
  /** The text; `{1}` is filled in, `{漢字|かんじ}` says how it is read. Empty: not written yet. */
  is: z.string(),
  /** Who has read it against the Japanese, and when; without it nobody has. */
  checked: z.strictObject({ by: z.string().min(1), on: z.iso.date() }).optional(),
});

const head = z.strictObject({
  /** Its name in its own script, as it stands in the choice of languages. */
  name: z.string().min(1),
  /** What is shown where a text is missing or outdated: the Japanese or the English. */
  fallback: z.enum(['ja', 'en']),
  /** How much of the service it promises to say; what it says beyond that counts too. */
  scope: z.enum(['core', 'full']),
  /** What browsers call it, where that is more than the name of the file (zh-CN for zh-Hans). */
  alsoFor: z.array(z.string().min(1)).default([]),
  /** BCP 47 for the pages, where it is not the name of the file. */
  lang: z.string().min(1).optional(),
  /** Days, where the way in which the browser's own tables write them is not right. */
  days: z
    .strictObject({
      /** `{year}`, `{month}`, `{day}`, `{weekday}`. */
      pattern: z.string().min(1),
      /** Sunday first. */
      weekdays: z.array(z.string().min(1)).length(7),
      /** Days of the month that are said otherwise than by their number, with their unit. */
      irregular: z.record(z.string().regex(/^\d+$/), z.string().min(1)).default({}),
    })
    .optional(),
  /** One line at the foot of a page on which something stands that nobody has checked. */
  unchecked: z.string().min(1),
});

const file = head.extend({ texts: z.record(z.string(), entry) });

export type TongueHead = z.output<typeof head>;
export type TongueEntry = z.output<typeof entry>;
export type TongueTexts = Readonly<Record<string, TongueEntry>>;

/** Without the places that wait for somebody to write. */
export const written = (texts: TongueTexts): TongueTexts =>
  Object.fromEntries(Object.entries(texts).filter(([, { is }]) => is !== ''));

const BEFORE_TEXTS = /^texts:/mu;

/** What a file says of itself. Its texts are read when somebody asks for them: there are many, and most visitors need none. */
export function readHead(folder: string, name: string): TongueHead {
  const [before = ''] = readFileSync(join(folder, name), 'utf8').split(BEFORE_TEXTS);
  return strict(name, before, head);
}

/** @throws CatalogueError with file, line and remedy */
export function readTexts(folder: string, name: string): TongueTexts {
  const text = readFileSync(join(folder, name), 'utf8');
  return written(strict(name, text, file, ({ texts }, at) => [...twice(at), ...contradictions(texts, at)]).texts);
}

function strict<Schema extends z.ZodType>(
  name: string,
  text: string,
  schema: Schema,
  more: (content: z.output<Schema>, source: SourceFile) => readonly Fault[] = () => [],
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: lines, uniqueKeys: false });
  const source = { file: name, document, lines };
  const [error] = document.errors;
  if (error)
    throw new CatalogueError([{ file: name, line: lines.linePos(error.pos[0]).line, message: NO_YAML[error.code] }]);
  const content: unknown = document.toJS();
  const read = schema.safeParse(content ?? {});
  if (!read.success) throw new CatalogueError(schemaFaults(source, read.error));
  const faults = more(read.data, source);
  if (faults.length > 0) throw new CatalogueError([...faults]);
  return read.data;
}

/** Of two entries under one key a file would say only the later one, in silence. The parser's own look costs three times the reading. */
function twice(source: SourceFile): readonly Fault[] {
  const texts = source.document.get('texts');
  const keys = new Set<unknown>();
  return (isMap(texts) ? texts.items : []).flatMap(({ key }) => {
    const name: unknown = isScalar(key) ? key.value : key;
    const isSecond = keys.has(name);
    keys.add(name);
    if (!isSecond) return [];
    return [faultAt(source, ['texts', String(name)], `${String(name)} stands twice; keep one`)];
  });
}

const PLACES = /\{\d+\}/gu;
const placesOf = (text: string): string => [...new Set(text.match(PLACES) ?? [])].sort().join(' ');

/** Brackets that are neither a place nor a reading. */
const STRAY = /[{}]/u;
const NOTED = /\{\d+\}|\{[^{}|]+\|[^{}|]+\}/gu;

/** What a text of itself can have wrong. One Japanese text has one text in a tongue, wherever it stands. */
function contradictions(texts: TongueTexts, source: SourceFile): readonly Fault[] {
  const said = new Map<string, string>();
  return Object.entries(written(texts)).flatMap(([key, { of, is }]) => {
    const fault = (message: string): Fault => faultAt(source, ['texts', key], `${key}: ${message}`);
    const before = said.get(of);
    said.set(of, is);
    if (before !== undefined && before !== is)
      return [fault('the same Japanese text is said otherwise above; keep one of the two, and one entry is enough')];
    if (placesOf(of) !== placesOf(is))
      return [fault(`the places to fill in are ${placesOf(of) || 'none'} in the Japanese; write the same ones`)];
    if (STRAY.test(is.replace(NOTED, '')))
      return [fault('a bracket that is neither a place {1} nor a reading {漢字|かんじ}; close it or take it out')];
    return [];
  });
}
