import type { Condition } from '../domain/condition.js';

/** Where a leaf (by identity) stands in its condition; `null` if it is not there. */
export function pathOfLeaf(condition: Condition, leaf: Condition): string[] | null {
  if (condition === leaf) return [];
  for (const [step, child] of childrenOf(condition)) {
    const below = pathOfLeaf(child, leaf);
    if (below) return [...step, ...below];
  }
  return null;
}

function childrenOf(condition: Condition): [path: string[], child: Condition][] {
  if ('all' in condition) return condition.all.map((child, index) => [['all', String(index)], child]);
  if ('any' in condition) return condition.any.map((child, index) => [['any', String(index)], child]);
  return 'not' in condition ? [[['not'], condition.not]] : [];
}
