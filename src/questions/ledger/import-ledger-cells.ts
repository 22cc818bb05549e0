import { readDay } from '../../domain/era.js';
import { readFact } from '../../domain/fact-input.js';
import { factNamed, type FactDefinition, type FactName } from '../../domain/facts/index.js';
import { nearest } from '../../domain/nearest.js';
import type { Said } from '../../platform/said.js';

/** What a cell says: nothing, a value in the form of `FactInput`, or what is wrong with it. */
export type Cell =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'wrong'; readonly say: Said };

const value = (known: unknown): Cell => ({ kind: 'value', value: known });
const wrong = (ja: string, en: string): Cell => ({ kind: 'wrong', say: { ja, en } });

/** ○ and × are typed in several look-alikes; Excel writes TRUE and FALSE in capitals. */
const YES: readonly string[] = ['true', '○', '〇', '◯'];
const NO: readonly string[] = ['false', '×', '✕', '╳'];
const NONE: readonly string[] = ['なし', 'none'];
const UNKNOWN: readonly string[] = ['不明', '?', 'unknown'];

/**
 * One cell of a fact's column. Empty says nothing: whether that silence means "no" is the vocabulary's to say; 不明 says
 * that the ledger itself doesn't know.
 */
export function readCell(name: FactName, text: string): Cell {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { kind: 'nothing' };
  if (UNKNOWN.includes(plain.toLowerCase())) return value('unknown');
  const read = valueOf(factNamed(name), text.trim(), plain);
  if (read.kind !== 'value' || read.value === 'unknown') return read;
  const checked = readFact(name, read.value);
  if (checked.ok) return read;
  switch (checked.problem.kind) {
    case 'not-a-value': {
      const { value: given, nearest: near } = checked.problem;
      return wrong(
        `「${short(given)}」という値はありません${near === null ? '' : `(「${near}」ではありませんか)`}`,
        `there is no value “${short(given)}”${near === null ? '' : ` (did you mean “${near}”?)`}`,
      );
    }
    case 'none-not-allowed':
      return wrong(
        '「なし」は入れられません。空けておくか、値を入れてください',
        '“none” is not possible here; leave it empty or give a value',
      );
    case 'day-too-far':
      return wrong(
        `「${short(plain)}」は、先すぎる日です。期限のないことを表す日でしたら、空けておいてください`,
        `“${short(plain)}” is too far ahead; if it stands for “no end”, leave it empty`,
      );
    case 'unknown-name':
    case 'wrong-type':
    case 'in-and-open':
    case 'empty-range':
      return wrong(`「${short(plain)}」は入れられない値です`, `“${short(plain)}” is not a possible value`);
  }
}

const short = (text: string): string => ([...text].length > 20 ? `${[...text].slice(0, 20).join('')}…` : text);

function valueOf(fact: FactDefinition, text: string, plain: string): Cell {
  const lower = plain.toLowerCase();
  switch (fact.type) {
    case 'bool':
      if (YES.includes(lower) || YES.includes(text)) return value(true);
      return NO.includes(lower) || NO.includes(text)
        ? value(false)
        : wrong(
            `「${short(plain)}」は読み取れません。true か false、○ か × で入れてください`,
            `“${short(plain)}” can’t be read; write true or false, ○ or ×`,
          );
    case 'enum':
      return value(plain);
    case 'set':
      return readSet(fact.values, plain);
    case 'int':
      if (NONE.includes(lower)) return value(null);
      return /^\d{1,9}$/.test(plain)
        ? value(Number(plain))
        : wrong(
            `「${short(plain)}」は数ではありません。半角の数字で入れてください`,
            `“${short(plain)}” is no number; write it in digits`,
          );
    case 'date': {
      if (NONE.includes(lower)) return value(null);
      const day = readDay(plain);
      return day === null
        ? wrong(
            `「${short(plain)}」という日はありません。2026-11-02 か 令和8年11月2日 のように入れてください`,
            `there is no such day as “${short(plain)}”; write 2026-11-02 or R8.11.2`,
          )
        : value(day);
    }
  }
}

/** Members separated by `;`. なし: none of them, unless that is a member itself. */
function readSet(values: Readonly<Record<string, unknown>>, plain: string): Cell {
  if (NONE.includes(plain.toLowerCase()) && !Object.hasOwn(values, plain)) return value([]);
  const members = plain
    .split(';')
    .map((member) => member.trim())
    .filter((member) => member !== '');
  return members.length === 0
    ? wrong(
        '「;」で区切った値がありません。なければ「なし」と入れてください',
        'there is no value between the “;”; write none if there is none',
      )
    : value([...new Set(members)]);
}

/** The column that was probably meant. */
export const columnMeant = (name: string, columns: readonly string[]): string | null => nearest(name, columns);
