import { FIRST_DATE, LAST_DATE, LAST_DAY_MEANT, parseDate } from './calendar-date.js';
import { MONTH_ORIGINS } from './deadline-grammar.js';
import { FACT_NAMES, factNamed, isFactName, type FactDefinition, type FactName } from './facts/index.js';
import { everything, type Interval, type Knowledge } from './knowledge.js';
import { nearest } from './nearest.js';

/**
 * A value as it arrives from outside (design §6.2, contract `FactInput`): a plain value, `null` = there is none, not
 * given or "unknown" = unknown; part-known: `{oneOf}`, `{from, to, none}`, `{in, open}`.
 */
export type FactInputProblem =
  | { readonly kind: 'unknown-name'; readonly name: string; readonly nearest: string | null }
  | { readonly kind: 'wrong-type'; readonly name: string; readonly expected: string }
  | { readonly kind: 'not-a-value'; readonly name: string; readonly value: string; readonly nearest: string | null }
  | { readonly kind: 'none-not-allowed'; readonly name: string }
  | { readonly kind: 'in-and-open'; readonly name: string; readonly value: string }
  | { readonly kind: 'empty-range'; readonly name: string }
  | { readonly kind: 'day-too-far'; readonly name: string; readonly value: string };

export type ReadFact =
  | { readonly ok: true; readonly name: FactName; readonly known: Knowledge }
  | { readonly ok: false; readonly problem: FactInputProblem };

type Record_ = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `null` inside a part-known value would have to be guessed at: a bound left open is left out. */
const onlyKeys = (value: Record_, allowed: readonly string[]): boolean =>
  Object.keys(value).length > 0 && Object.entries(value).every(([key, part]) => allowed.includes(key) && part !== null);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((member) => typeof member === 'string');

/** Reads one given fact into knowledge; never guesses: a value outside the type is a problem, not unknown. */
export function readFact(name: string, value: unknown): ReadFact {
  if (!isFactName(name))
    return { ok: false, problem: { kind: 'unknown-name', name, nearest: nearest(name, FACT_NAMES) } };
  const fact = factNamed(name);
  const known = value === undefined || value === 'unknown' ? everything(fact) : readValue(name, fact, value);
  return 'type' in known ? { ok: true, name, known } : { ok: false, problem: known };
}

function readValue(name: FactName, fact: FactDefinition, value: unknown): Knowledge | FactInputProblem {
  switch (fact.type) {
    case 'bool':
      return typeof value === 'boolean' ? { type: 'one', possible: [value] } : wrong(name, fact, value);
    case 'enum':
      return readEnum(name, fact, value);
    case 'set':
      return readSet(name, fact, value);
    case 'int':
    case 'date':
      return readRange(name, fact, value);
  }
}

const EXPECTED: Readonly<Record<FactDefinition['type'], string>> = {
  bool: 'true, false',
  enum: '{"oneOf": […]}',
  set: '[…], {"in": […], "open": […]}',
  int: '0, {"from": 0, "to": 2}',
  date: 'YYYY-MM-DD, {"from": "YYYY-MM-DD", "to": "YYYY-MM-DD"}',
};

function wrong(name: FactName, fact: FactDefinition, value: unknown): FactInputProblem {
  if (value === null) return { kind: 'none-not-allowed', name };
  const values = fact.type === 'enum' || fact.type === 'set' ? Object.keys(fact.values).join(', ') : '';
  return { kind: 'wrong-type', name, expected: [values, EXPECTED[fact.type]].filter(Boolean).join('; ') };
}

const notAValue = (name: FactName, value: string, values: readonly string[]): FactInputProblem => ({
  kind: 'not-a-value',
  name,
  value,
  nearest: nearest(value, values),
});

function readEnum(
  name: FactName,
  fact: Extract<FactDefinition, { type: 'enum' }>,
  value: unknown,
): Knowledge | FactInputProblem {
  const partly = isRecord(value) && onlyKeys(value, ['oneOf']) ? value['oneOf'] : null;
  const given = typeof value === 'string' ? [value] : isTexts(partly) ? [...new Set(partly)] : null;
  if (!given || given.length === 0) return wrong(name, fact, value);
  const values = Object.keys(fact.values);
  const stranger = given.find((member) => !values.includes(member));
  return stranger === undefined ? { type: 'one', possible: given.sort() } : notAValue(name, stranger, values);
}

function readSet(
  name: FactName,
  fact: Extract<FactDefinition, { type: 'set' }>,
  value: unknown,
): Knowledge | FactInputProblem {
  const parts = isTexts(value)
    ? { in: value, open: [] }
    : isRecord(value) && onlyKeys(value, ['in', 'open'])
      ? { in: value['in'] ?? [], open: value['open'] ?? [] }
      : null;
  if (!parts || !isTexts(parts.in) || !isTexts(parts.open)) return wrong(name, fact, value);
  const values = Object.keys(fact.values);
  const stranger = [...parts.in, ...parts.open].find((member) => !values.includes(member));
  if (stranger !== undefined) return notAValue(name, stranger, values);
  const [certain, open] = [new Set(parts.in), new Set(parts.open)];
  const both = [...certain].find((member) => open.has(member));
  return both === undefined
    ? { type: 'set', in: [...certain].sort(), open: [...open].sort() }
    : { kind: 'in-and-open', name, value: both };
}

function readRange(
  name: FactName,
  fact: Extract<FactDefinition, { type: 'int' | 'date' }>,
  value: unknown,
): Knowledge | FactInputProblem {
  const noneAllowed = fact.none !== undefined;
  if (value === null) {
    if (!noneAllowed) return { kind: 'none-not-allowed', name };
    return fact.type === 'int' ? { type: 'int', range: null, none: true } : { type: 'date', range: null, none: true };
  }
  const parts = isRecord(value) ? (onlyKeys(value, ['from', 'to', 'none']) ? value : null) : { from: value, to: value };
  if (!parts) return wrong(name, fact, value);
  const none = parts['none'] ?? 'no';
  if (none !== 'no' && none !== 'maybe') return wrong(name, fact, value);
  if (none === 'maybe' && !noneAllowed) return { kind: 'none-not-allowed', name };
  if (fact.type === 'int') {
    const range = readBounds(parts, fact.min, Infinity, (bound): bound is number => isCount(bound, fact.min));
    if (range === 'wrong') return wrong(name, fact, value);
    return range ? { type: 'int', range, none: none === 'maybe' } : { kind: 'empty-range', name };
  }
  const isMonth = MONTH_ORIGINS.includes(name);
  const isDay = (bound: unknown): bound is string => isDateText(bound) && (!isMonth || bound.endsWith('-01'));
  const range = readBounds(parts, FIRST_DATE, LAST_DATE, isDay);
  if (range === 'wrong')
    return isMonth ? { kind: 'wrong-type', name, expected: 'YYYY-MM-01' } : wrong(name, fact, value);
  if (!range) return { kind: 'empty-range', name };
  // An end that is open is the last day there is; a beginning never is.
  const far = [range.from, ...(range.to === LAST_DATE ? [] : [range.to])].find((day) => day > LAST_DAY_MEANT);
  if (far !== undefined) return { kind: 'day-too-far', name, value: far };
  return { type: 'date', range, none: none === 'maybe' };
}

const isCount = (bound: unknown, min: number): bound is number =>
  typeof bound === 'number' && Number.isSafeInteger(bound) && bound >= min;
const isDateText = (bound: unknown): bound is string => typeof bound === 'string' && parseDate(bound) !== null;

function readBounds<Value extends number | string>(
  parts: Record_,
  least: Value,
  most: Value,
  isBound: (bound: unknown) => bound is Value,
): Interval<Value> | 'wrong' | null {
  const from = parts['from'] ?? least;
  const to = parts['to'] ?? most;
  const fits = (bound: unknown, end: Value): bound is Value => bound === end || isBound(bound);
  if (!fits(from, least) || !fits(to, most)) return 'wrong';
  return from <= to ? { from, to } : null;
}
