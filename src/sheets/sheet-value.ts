import { inEra, readDayOfColumn } from '../domain/era.js';
import { parseDate } from '../domain/calendar-date.js';
import { factNamed, type FactDefinition, type FactName } from '../domain/facts/index.js';
import { nearest } from '../domain/nearest.js';
import type { Said } from '../platform/said.js';

/** What a cell of values says; undefined: nothing stands there. */
export type ReadValue = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly say: Said };

const NONE = 'なし';
const wrong = (ja: string, en: string): ReadValue => ({ ok: false, say: { ja, en } });

const labelsOf = (fact: FactDefinition): ReadonlyMap<string, string> =>
  new Map(
    fact.type === 'enum' || fact.type === 'set'
      ? Object.entries(fact.values).map(([value, { label }]): [string, string] => [label.ja, value])
      : [],
  );

/** What may be written beside 「台帳にあり」, in words. */
export function allowedValues(name: FactName): string {
  const fact = factNamed(name);
  const none = (fact.type === 'int' || fact.type === 'date') && fact.none !== undefined ? `、または「${NONE}」` : '';
  switch (fact.type) {
    case 'bool':
      return '（記入しません）';
    case 'enum':
      return [...labelsOf(fact).keys()].join('／');
    case 'set':
      return `${[...labelsOf(fact).keys()].join('／')}（いくつでも。「、」で区切る）`;
    case 'int':
      return `数字（${fact.unit.ja}）${none}`;
    case 'date':
      return `日付（例 令和6年4月1日）${none}`;
  }
}

export function writeValue(name: FactName, value: unknown): string {
  const fact = factNamed(name);
  const inWords = (one: unknown): string =>
    [...labelsOf(fact)].find(([, code]) => code === one)?.[0] ?? (typeof one === 'string' ? one : JSON.stringify(one));
  if (value === undefined || fact.type === 'bool') return '';
  if (value === null) return NONE;
  if (Array.isArray(value)) return value.map(inWords).join('、');
  if (fact.type === 'date' && typeof value === 'string' && parseDate(value)) return inEra(value).ja;
  return inWords(value);
}

export function readValue(name: FactName, text: string): ReadValue {
  const fact = factNamed(name);
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { ok: true, value: undefined };
  // What a program said in part (“between 1 and 3”) has no word of ours; as it was handed out it may come back.
  if (plain.startsWith('{')) return asJson(text);
  switch (fact.type) {
    case 'bool':
      return wrong(
        'この行は「台帳の内容」を使いません。空けて、お答えの欄だけを入れてください。',
        'This row takes no value: leave that cell empty.',
      );
    case 'enum':
      return readLabel(fact, text);
    case 'set':
      return readLabels(fact, text);
    case 'int':
      return readCount(fact, plain);
    case 'date':
      return readDate(fact, text, plain);
  }
}

function asJson(text: string): ReadValue {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return wrong(
      '「台帳の内容」が読み取れません。画面でお答えください。',
      'This value can’t be read: answer on screen.',
    );
  }
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u3000]/gu, '');

function readLabel(fact: FactDefinition, text: string): ReadValue {
  const labels = labelsOf(fact);
  for (const [label, value] of labels)
    if (bare(label) === bare(text) || value === text.trim()) return { ok: true, value };
  const near = nearest(text.trim(), labels.keys());
  return wrong(
    `「${text.trim()}」という内容はありません。${near === null ? '' : `「${near}」ではありませんか。`}使えるのは ${[...labels.keys()].join('／')} です。`,
    `“${text.trim()}” is none of the values.${near === null ? '' : ` Did you mean “${near}”?`} Use ${[...labels.keys()].join(' / ')}.`,
  );
}

/** Labels have points of their own: a whole cell that is one label is taken before it is cut. */
function readLabels(fact: FactDefinition, text: string): ReadValue {
  const whole = readLabel(fact, text);
  if (whole.ok) return { ok: true, value: [whole.value] };
  const parts = text.split(/[、,，\n／/]/u).filter((part) => part.trim() !== '');
  const read = parts.map((part) => readLabel(fact, part));
  const bad = read.find((one) => !one.ok);
  if (bad) return bad;
  return { ok: true, value: [...new Set(read.flatMap((one) => (one.ok ? [String(one.value)] : [])))].sort() };
}

const isNone = (fact: FactDefinition, plain: string): boolean =>
  (fact.type === 'int' || fact.type === 'date') && fact.none !== undefined && [NONE, 'ない', '無'].includes(plain);

function readCount(fact: Extract<FactDefinition, { type: 'int' }>, plain: string): ReadValue {
  if (isNone(fact, plain)) return { ok: true, value: null };
  const [, digits] = /^(\d{1,9})(?:\.0+)?\s*\p{L}?$/u.exec(plain) ?? [];
  return digits === undefined
    ? wrong(`「${plain}」は数として読み取れません。「3」のように入れてください。`, `“${plain}” is no number: write 3.`)
    : { ok: true, value: Number(digits) };
}

function readDate(fact: FactDefinition, text: string, plain: string): ReadValue {
  if (isNone(fact, plain)) return { ok: true, value: null };
  const day = readDayOfColumn(text);
  return day === null
    ? wrong(
        `「${plain}」という日はありません。「令和6年4月1日」「R6.4.1」「2024-04-01」のように入れてください。`,
        `There is no day “${plain}”: write 2024-04-01 or R6.4.1.`,
      )
    : { ok: true, value: day };
}
