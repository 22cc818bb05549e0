import type { ListItem } from './procedure-list.js';

/** As much of a list as its numbers need: its items in order. */
export interface ToNumber {
  readonly groups: readonly { readonly items: readonly ItemToNumber[] }[];
}
export type ItemToNumber = Pick<ListItem, 'code' | 'number'> & {
  readonly choices: readonly { readonly code: string }[];
};

/** The rows that share an item's number: of an open choice all of them. */
const rowsOf = ({ code, choices }: ItemToNumber): readonly string[] =>
  choices.length === 0 ? [code] : choices.map((choice) => choice.code);

const itemsOf = ({ groups }: ToNumber): readonly ItemToNumber[] => groups.flatMap(({ items }) => items);

/**
 * The number an item already has. Rows of a choice that has been settled may hold the same number: it stays with the
 * first of them that the list shows, in the catalogue's order; the others have none yet.
 *
 * @param rows items as the codes they stand for, in the catalogue's order
 */
export function givenNumbers(
  rows: readonly (readonly string[])[],
  given: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const [numbers, taken] = [new Map<string, number>(), new Set<number>()];
  for (const codes of rows) {
    const number = codes.map((code) => given.get(code)).find((found) => found !== undefined && !taken.has(found));
    const [item] = codes;
    if (number === undefined || item === undefined) continue;
    taken.add(number);
    numbers.set(item, number);
  }
  return numbers;
}

/**
 * Gives the next free numbers to the items of a list that have none, in its order; an open choice shares one number.
 * The result takes the place of what was given: every number ever given stays taken, and a row loses its share in the
 * number of a choice once another row of it is shown alone with that number.
 */
export function numberItems(list: ToNumber, given: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const items = itemsOf(list);
  const numbers = new Map(given);
  const owners = new Map(items.flatMap((item) => (item.number === null ? [] : [[item.number, rowsOf(item)] as const])));
  for (const [code, number] of given) if (owners.get(number)?.includes(code) === false) numbers.delete(code);
  let last = Math.max(0, ...given.values());
  for (const item of items) {
    const number = item.number ?? (last += 1);
    for (const code of rowsOf(item)) if (!numbers.has(code)) numbers.set(code, number);
  }
  return new Map([...numbers].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)));
}
