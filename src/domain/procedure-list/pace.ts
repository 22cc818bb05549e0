import { addDays, type CalendarDate } from '../calendar-date.js';
import { earliestDay } from './order.js';
import type { ItemGroup, ListItem, Pace } from './procedure-list.js';

/** 「先に」: a fortnight, as 住民基本台帳法25条 and 国民健康保険法施行規則12条 count it. */
const FIRST_DAYS = 14;
/** 「落ち着いてから」: about three months, as for a renunciation (民法915条). */
const LATER_DAYS = 92;

const ORDER: readonly Pace[] = ['first', 'later', 'no-hurry'];

/**
 * How near a day is to whoever reads the list today: the day counts that is nearest, the earliest possible one while it
 * is not certain, and a day that has passed as well, since nothing that was missed may sink to the bottom. What an item
 * waits for is as near as that item.
 */
export function withPaces(groups: readonly ItemGroup[], today: CalendarDate): readonly ItemGroup[] {
  const items = groups.flatMap((group) => group.items);
  const paces = new Map(items.map((item) => [item.code, paceOf(item, today)]));
  const lift = (code: string, pace: Pace, path: readonly string[]): void => {
    if (path.includes(code)) return;
    const own = paces.get(code) ?? 'no-hurry';
    const nearer = ORDER.indexOf(pace) < ORDER.indexOf(own) ? pace : own;
    paces.set(code, nearer);
    for (const before of items.find((item) => item.code === code)?.after ?? []) lift(before, nearer, [...path, code]);
  };
  for (const { code } of items) lift(code, 'no-hurry', []);
  return groups.map((group) => ({
    ...group,
    items: group.items.map((item) => ({ ...item, pace: paces.get(item.code) ?? 'no-hurry' })),
  }));
}

function paceOf({ deadlines }: ListItem, today: CalendarDate): Pace {
  const day = earliestDay(deadlines);
  if (day === null) return 'no-hurry';
  if (day <= addDays(today, FIRST_DAYS)) return 'first';
  return day <= addDays(today, LATER_DAYS) ? 'later' : 'no-hurry';
}
