import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A sentence, or a part of one, as it stands in the code. */
export interface InCode {
  readonly file: string;
  readonly line: number;
  readonly language: 'ja' | 'en';
  /** Under which word it stands. */
  readonly name: string;
  readonly text: string;
}

const isLanguage = (name: string): name is 'ja' | 'en' => name === 'ja' || name === 'en';

type Text = ts.Node & { readonly text: string };
const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/**
 * All that is written in both languages anywhere in a file: tables of words, refusals, parts of sentences that the rules put
 * together. Read from the code itself, so that what is new is looked at from its first day.
 */
export function sentencesIn(file: string, source = readFileSync(file, 'utf8')): readonly InCode[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: InCode[] = [];
  const add = (node: Text, language: 'ja' | 'en', name: string): void => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push({ file, line: line + 1, language, name, text: node.text });
  };
  // What is Japanese is a sentence wherever it stands, what is English where it is said to be.
  const visit = (node: ts.Node, language: 'ja' | 'en' | null, name: string): void => {
    if (isText(node)) {
      if (language !== null) add(node, language, name);
      else if (JAPANESE.test(node.text)) add(node, 'ja', name);
    }
    const own = ts.isPropertyAssignment(node) ? node.name.getText() : name;
    ts.forEachChild(node, (child) => visit(child, isLanguage(own) ? own : language, own));
  };
  visit(tree, null, '');
  return found;
}

/** The files of a folder, and of what is in it. */
export const codeIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
