import { addDays, parsePeriod } from '../../../src/domain/calendar-date.js';
import type { Condition, DateReference, FactLeaf } from '../../../src/domain/condition.js';
import { factNamed } from '../../../src/domain/facts/index.js';

/** A slip somebody could make in one leaf. */
export interface Slip {
  readonly what: string;
  readonly leaf: Condition;
}

/** Every slip in what a leaf compares with: a threshold or day one off, another value. */
export function slipsIn(leaf: Condition): Slip[] {
  if (!('fact' in leaf)) return [];
  const { fact } = leaf;
  if ('atLeast' in leaf) return oneOff(leaf.atLeast, fact, (atLeast) => ({ fact, atLeast }));
  if ('atMost' in leaf) return oneOff(leaf.atMost, fact, (atMost) => ({ fact, atMost }));
  if ('is' in leaf)
    return typeof leaf.is === 'string'
      ? otherValues(fact, [leaf.is]).map(([value = '']) => slip({ fact, is: value }))
      : [];
  if ('in' in leaf) return otherValues(fact, leaf.in).map((values) => slip({ fact, in: values }));
  if ('contains' in leaf)
    return otherValues(fact, [leaf.contains]).map(([value = '']) => slip({ fact, contains: value }));
  if ('containsAny' in leaf)
    return otherValues(fact, leaf.containsAny).map((values) => slip({ fact, containsAny: values }));
  if ('onlyFrom' in leaf) return otherValues(fact, leaf.onlyFrom).map((values) => slip({ fact, onlyFrom: values }));
  if ('before' in leaf) return shifted(leaf.before).map((before) => slip({ fact, before }));
  if ('onOrBefore' in leaf) return shifted(leaf.onOrBefore).map((onOrBefore) => slip({ fact, onOrBefore }));
  if ('after' in leaf) return shifted(leaf.after).map((after) => slip({ fact, after }));
  if ('onOrAfter' in leaf) return shifted(leaf.onOrAfter).map((onOrAfter) => slip({ fact, onOrAfter }));
  return [];
}

const slip = (leaf: FactLeaf): Slip => ({ what: `became ${JSON.stringify(leaf)}`, leaf });

/** One more and one less; less than the smallest possible value would say the same as that value. */
function oneOff(threshold: number, fact: FactLeaf['fact'], leaf: (threshold: number) => FactLeaf): Slip[] {
  const definition = factNamed(fact);
  const least = definition.type === 'int' ? definition.min : 0;
  return [threshold + 1, threshold - 1].filter((value) => value >= least).map((value) => slip(leaf(value)));
}

/** Each value in turn replaced by the next one that the leaf doesn't name. */
function otherValues(fact: FactLeaf['fact'], named: readonly string[]): string[][] {
  const definition = factNamed(fact);
  if (definition.type !== 'enum' && definition.type !== 'set') return [];
  const values = Object.keys(definition.values);
  return named.flatMap((value) => {
    const from = values.indexOf(value);
    const next = [...values.slice(from), ...values.slice(0, from)].find((candidate) => !named.includes(candidate));
    return next === undefined ? [] : [named.map((other) => (other === value ? next : other))];
  });
}

/** A day earlier and later; a period one of its last unit shorter and longer. */
function shifted(reference: DateReference): DateReference[] {
  if (typeof reference === 'string') return [addDays(reference, 1), addDays(reference, -1)];
  const { plus } = reference;
  if (plus === undefined)
    return [
      { ...reference, plus: 'P1D' },
      { ...reference, plus: '-P1D' },
    ];
  return parsePeriod(plus) === null
    ? []
    : [1, -1].map((step) => ({
        ...reference,
        plus: plus.replace(/(\d+)([YMD])$/, (_all, number: string, unit: string) => `${Number(number) + step}${unit}`),
      }));
}
