import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { CatalogueError, schemaFaults, type Fault, type SourceFile } from './faults.js';
import { NO_YAML, UNKNOWN_ALIAS } from './yaml-words.js';
import {
  cityFile,
  departmentFile,
  outsideFile,
  papersFile,
  type CityFile,
  type DepartmentFile,
  type OutsideFile,
  type PapersFile,
} from './schema.js';

export interface Read<Content> {
  readonly source: SourceFile;
  readonly content: Content;
}

/** All files of a folder, each in its strict shape. */
export interface CatalogueFiles {
  readonly departments: readonly Read<DepartmentFile>[];
  readonly outside: Read<OutsideFile> | null;
  readonly papers: Read<PapersFile>;
  readonly city: Read<CityFile>;
}

/** @throws CatalogueError with file, line and remedy for everything that does not have the shape of `schema.ts`. */
export function readFiles(folder: string): CatalogueFiles {
  const faults: Fault[] = [];
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): Read<z.output<Schema>> | null => {
    const source = parse(folder, file, faults);
    if (!source) return null;
    const content = contentOf(source, faults);
    if (content === undefined) return null;
    const result = schema.safeParse(content);
    if (result.success) return { source, content: result.data };
    faults.push(...schemaFaults(source, result.error));
    return null;
  };
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const shared = ['outside.yaml', 'papers.yaml', 'city.yaml'];
  const departments = names
    .filter((name) => !shared.includes(name))
    .flatMap((name) => read(name, departmentFile) ?? []);
  const outside = names.includes('outside.yaml') ? read('outside.yaml', outsideFile) : null;
  const papers = read('papers.yaml', papersFile);
  const city = read('city.yaml', cityFile);
  if (faults.length > 0 || !papers || !city) throw new CatalogueError(faults);
  return { departments, outside, papers, city };
}

function parse(folder: string, file: string, faults: Fault[]): SourceFile | null {
  const lines = new LineCounter();
  const missing = (message: string) => {
    faults.push({ file, line: 1, message });
    return null;
  };
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch {
    return missing(`the file can't be read; put it back or correct its permissions`);
  }
  // The core schema leaves days as text: a YAML date would become a moment in some time zone.
  const document = parseDocument(text, { schema: 'core', lineCounter: lines, uniqueKeys: true });
  const told = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: NO_YAML[error.code],
  }));
  // The parser stumbles over one mistake several times.
  faults.push(...told.filter(({ line }, index) => told.findIndex((other) => other.line === line) === index));
  return document.errors.length > 0 ? null : { file, document, lines };
}

/** What a file says; undefined where it points to an anchor that it does not have, which the parser finds only now. */
function contentOf({ file, document, lines }: SourceFile, faults: Fault[]): unknown {
  try {
    const content: unknown = document.toJS();
    return content ?? null;
  } catch {
    let line = 1;
    visit(document, {
      Alias(_key, alias) {
        if (alias.resolve(document) !== undefined) return undefined;
        line = lines.linePos(alias.range?.[0] ?? 0).line;
        return visit.BREAK;
      },
    });
    faults.push({ file, line, message: UNKNOWN_ALIAS });
    return undefined;
  }
}
