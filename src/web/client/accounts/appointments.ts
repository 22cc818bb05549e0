import { useTranslation } from '../words';
import { addDays } from '../../../domain/calendar-date.js';
import { shownDate } from '../counter/case/moments';
import { readTypedDay, todayInJapan } from '../counter/typed-day';
import type { Appointment, Department } from './the-accounts';

export const today = (): string => todayInJapan(new Date());

export const dayAfter = (day: string): string => addDays(day, 1);
export const dayBefore = (day: string): string => addDays(day, -1);

export type When = 'past' | 'now' | 'later';

export const whenOf = ({ from, until }: Pick<Appointment, 'from' | 'until'>, day: string): When =>
  from > day ? 'later' : until !== null && until < day ? 'past' : 'now';

/** 「水道課　担当（代理）」 */
export function useOfficeWord(
  departments: readonly Department[],
): (appointment: Pick<Appointment, 'role' | 'department' | 'deputy'>) => string {
  const { t } = useTranslation('accounts');
  const { t: frame } = useTranslation('frame');
  return ({ role, department, deputy }) => {
    const name = departments.find(({ code }) => code === department)?.name ?? department;
    const office =
      role === 'DEPARTMENT' || role === 'DEPARTMENT_LEAD'
        ? t(`ofDepartment.${role}`, { department: name ?? '' })
        : frame(`role.${role}`);
    return deputy ? t('deputyOf', { office }) : office;
  };
}

/** A day as it was typed: how it was read, or what to do. `0` is today. */
export function useTypedDay(): (typed: string) => {
  readonly day: string | null;
  readonly reading: string | null;
  readonly problem: string | null;
} {
  const { t } = useTranslation('accounts');
  return (typed) => {
    const read = readTypedDay(typed, today(), true);
    return {
      day: read.kind === 'day' ? read.day : null,
      reading: read.kind === 'day' ? shownDate(read.day) : null,
      problem: read.kind === 'refused' ? t('notADay') : null,
    };
  };
}
