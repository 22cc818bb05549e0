import { dayBefore, whenOf } from '../appointments';
import type { Account, Accounts, Appointment, Department } from '../the-accounts';

/** One appointment that goes over. */
export interface Move {
  readonly appointmentId: string;
  readonly toStaffId: string;
}

/** 異動 is on 1 April: the next one, this year's if it is today. */
export const nextFirstOfApril = (today: string): string => {
  const year = Number(today.slice(0, 4));
  const ofYear = `${String(year)}-04-01`;
  return today <= ofYear ? ofYear : `${String(year + 1)}-04-01`;
};

export interface Held {
  readonly account: Account;
  readonly appointment: Appointment;
}

/** What can go over on that day: it stands on the eve. */
export const movable = ({ staff }: Accounts, day: string): readonly Held[] =>
  staff
    .filter(({ closed }) => !closed)
    .flatMap((account) =>
      account.appointments
        .filter((appointment) => whenOf(appointment, dayBefore(day)) === 'now')
        .map((appointment) => ({ account, appointment })),
    );

export interface After {
  readonly account: Account;
  /** What they act as on that day, once everything has gone over. */
  readonly holds: readonly Appointment[];
}

export interface Preview {
  /** Everybody who leaves something or takes something over. */
  readonly people: readonly After[];
  /** What was asked of a second person and is still open that day: goes over with the office. */
  readonly requests: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly tooFew: readonly Pick<Department, 'code' | 'name' | 'people'>[];
}

/** By role and department of the appointment; what expires before that day is nobody's any more. */
function requestsWith(staff: Accounts['staff'], { appointmentId, toStaffId }: Move, day: string): Preview['requests'] {
  const from = staff.find(({ appointments }) => appointments.some(({ id }) => id === appointmentId));
  const office = from?.appointments.find(({ id }) => id === appointmentId);
  const to = staff.find(({ id }) => id === toStaffId);
  if (from === undefined || office === undefined || to === undefined) return [];
  const count = from.openRequests.filter(
    ({ role, department, until }) =>
      role === office.role &&
      department === office.department &&
      Date.parse(until) > Date.parse(`${day}T00:00:00+09:00`),
  ).length;
  return count === 0 ? [] : [{ from: from.name, to: to.name, count }];
}

/** How it will be on that day, before anything is written. */
export function previewOf({ staff, departments }: Accounts, moves: readonly Move[], day: string): Preview {
  const all = staff.flatMap(({ appointments }) => appointments);
  const gone = new Set(moves.map(({ appointmentId }) => appointmentId));
  const after = staff
    .filter(({ closed }) => !closed)
    .map((account): After => {
      const kept = account.appointments.filter((one) => !gone.has(one.id) && whenOf(one, day) === 'now');
      const taken = moves
        .filter(({ toStaffId }) => toStaffId === account.id)
        .flatMap(({ appointmentId }) => all.filter(({ id }) => id === appointmentId));
      return { account, holds: [...kept, ...taken] };
    });
  const isTouched = ({ account }: After) =>
    moves.some(({ toStaffId }) => toStaffId === account.id) || account.appointments.some(({ id }) => gone.has(id));
  const touchedDepartments = new Set(all.filter(({ id }) => gone.has(id)).map(({ department }) => department));
  return {
    people: after.filter(isTouched),
    requests: moves.flatMap((move) => requestsWith(staff, move, day)),
    tooFew: departments
      .filter(({ code }) => touchedDepartments.has(code))
      .map(({ code, name }) => ({
        code,
        name,
        people: after.filter(({ holds }) => holds.some(({ department }) => department === code)).length,
      }))
      .filter(({ people }) => people < 2),
  };
}
