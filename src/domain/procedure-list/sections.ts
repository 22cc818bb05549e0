import type { Money, Procedure } from '../catalogue.js';
import { compareDays, comparePrompt, earliestDay, harmOf, orderBy } from './order.js';
import { SECTIONS } from './procedure-list.js';
import type { ItemGroup, ListItem, ListSection, SectionName } from './procedure-list.js';

/**
 * The items of the groups in the one order in which a family reads them, on page and paper alike: by mercy (research
 * ux.md T-6), and what other bodies do by itself. Numbers are given in the order of the groups; none is touched here.
 *
 * @param groups with their paces; a list without a day has none, and in it nothing is nearer than another.
 */
export function sectionsOf(groups: readonly ItemGroup[]): readonly ListSection[] {
  const placed = groups.flatMap(({ name, items }) => items.map((item) => ({ item, in: sectionOf(item, name) })));
  return SECTIONS.flatMap((name) => {
    const own = placed.flatMap((one) => (one.in === name ? [one.item] : []));
    return own.length === 0 ? [] : [{ name, items: inMercy(own).map(({ code }) => code) }];
  });
}

function sectionOf({ procedure, pace }: ListItem, group: ItemGroup['name']): SectionName {
  if (group === 'information') return 'information';
  return procedure.where === 'outside' ? 'outside' : (pace ?? 'no-hurry');
}

/**
 * The earliest day first and what has none last, what must come first before what needs it; of one day what is certain
 * before what is not, and what may be received before what is owed.
 */
const inMercy = (items: readonly ListItem[]): readonly ListItem[] =>
  orderBy(
    items.map((item, place) => ({ item, place, code: item.code, after: item.after })),
    ({ item: a }, { item: b }) =>
      compareDays(earliestDay(a.deadlines), earliestDay(b.deadlines)) ||
      Number(a.outcome === 'TO_CONFIRM') - Number(b.outcome === 'TO_CONFIRM') ||
      purse(a) - purse(b) ||
      harmOf(a.procedure.ifLate) - harmOf(b.procedure.ifLate) ||
      comparePrompt(a.deadlines, b.deadlines),
  ).map(({ item }) => item);

/**
 * What may be received, what costs nothing, what is owed. While a renunciation is considered, or nobody knows, receiving
 * what belonged to the deceased is no gift (民法921条): it stands behind, and the one sentence on it before everything.
 */
const purse = ({ procedure, mayAffectRenunciation }: ListItem): number =>
  mayAffectRenunciation === null ? { received: 0, neither: 1, owed: 2 }[moneyOf(procedure)] : 3;

/** As the department's file says, else by the kind of the row. */
export function moneyOf({ money, kind }: Pick<Procedure, 'money' | 'kind'>): Money {
  if (money !== undefined) return money;
  return kind === 'benefit' || kind === 'refund' ? 'received' : kind === 'tax' ? 'owed' : 'neither';
}
