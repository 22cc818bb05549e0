import { randomUUID } from 'node:crypto';
import { type Actor, contextOf } from '../actor.js';
import { auditing } from '../audit/auditing.js';
import { type Passing, passRequests } from '../approvals/passing.js';
import { notYours, type Path, type Refusal } from '../refusal.js';
import {
  badLogin,
  badName,
  departmentOrNot,
  dayOutside,
  loginTaken,
  noAppointment,
  noSuchAppointment,
  noSuchDepartment,
  noSuchStaff,
  notForYourself,
  numberIn,
  notYourself,
} from './staff-refusals.js';
import { STAFF_ROLES, type StaffRole } from '../roles.js';
import type { KeyRing } from '../sealing.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { endBinding } from './directory/bindings.js';
import { endInvitation, insertInvitation, invitationToken } from './invitations.js';
import { endAll } from './sessions.js';
import { loginFrom } from './sign-in.service.js';
import { newCode } from './tokens.js';

export interface AppointmentGiven {
  readonly role: StaffRole;
  readonly department: string | null;
  readonly deputy: boolean;
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly until: string | null;
}

export interface Move {
  readonly appointmentId: string;
  readonly toStaffId: string;
}

export interface Invitation {
  readonly staffId: string;
  readonly code: string;
}

/** Accounts and appointments: the work of the keeper of the accounts, who sees no case. */
export class ManageStaff {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly isDepartment: (code: string) => boolean,
  ) {}

  async invite(
    actor: Actor,
    given: { readonly login: string; readonly name: string; readonly appointments: readonly AppointmentGiven[] },
  ): Promise<Result<Invitation, Refusal>> {
    const login = loginFrom(given.login);
    const name = given.name.trim();
    if (!/^[a-z0-9][a-z0-9._-]{1,63}$/.test(login)) return failure(badLogin);
    if (name === '' || name.length > 100) return failure(badName);
    const forbidden = numberIn(login, ['input', 'login']) ?? numberIn(name, ['input', 'name']);
    if (forbidden) return failure(forbidden);
    if (given.appointments.length === 0) return failure(noAppointment);
    for (const [index, one] of given.appointments.entries()) {
      const wrong = this.#wrongIn(one, ['input', 'appointments', index]);
      if (wrong) return failure(wrong);
    }
    const staffId = randomUUID();
    return this.#asKeeper(actor, async (tx) => {
      const { affected } = await tx.execute(
        `insert into staff (municipality_id, id, login, name, created_at)
           values ((select current_municipality()), $1, $2, $3, $4) on conflict (municipality_id, login) do nothing`,
        [staffId, login, name, this.clock.now()],
      );
      if (affected === 0) return failure(loginTaken);
      const code = newCode();
      await tx.pipeline([
        ...given.appointments.map((one) => insertAppointment(staffId, one)),
        this.#invitation(actor, staffId, code),
        auditing(actor, 'inviteStaff', { subject: staffId, fields: ['login', 'name', 'appointments'] }),
      ]);
      return success({ staffId, code });
    });
  }

  /** For a lost password or telephone. The old ones go on until the code is used. */
  renewInvitation(actor: Actor, staffId: string): Promise<Result<Invitation, Refusal>> {
    return this.#onAccount(actor, staffId, ['staffId'], async (tx) => {
      const code = newCode();
      const done = auditing(actor, 'renewInvitation', { subject: staffId });
      await tx.pipeline([this.#invitation(actor, staffId, code), done]);
      return success({ staffId, code });
    });
  }

  async appoint(actor: Actor, staffId: string, given: AppointmentGiven): Promise<Result<string, Refusal>> {
    const wrong = isOneself(actor, staffId)
      ? notForYourself(['input', 'staffId'])
      : this.#wrongIn(given, ['input', 'appointment']);
    if (wrong) return failure(wrong);
    return this.#onAccount(actor, staffId, ['input', 'staffId'], async (tx) => {
      const done = auditing(actor, 'appoint', { subject: staffId, fields: ['appointment'] });
      await tx.pipeline([insertAppointment(staffId, given), done]);
      return success(staffId);
    });
  }

  endAppointment(actor: Actor, appointmentId: string, lastDay: string): Promise<Result<string, Refusal>> {
    return this.#asKeeper(actor, async (tx) => {
      const ended = await this.#end(tx, appointmentId, lastDay, ['input']);
      if (ended.ok)
        await tx.finish([auditing(actor, 'endAppointment', { subject: ended.value, fields: ['appointments'] })]);
      return ended;
    });
  }

  /**
   * Each appointment ends the day before and goes on with its successor, as long as it was to go on, and what hangs on the
   * person goes with it: all of them, or none. What hangs on a department is its successor's without anything being moved.
   */
  async handOver(actor: Actor, day: string, moves: readonly Move[]): Promise<Result<string[], Refusal>> {
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const moved = await this.#asKeeper(actor, async (tx) => {
      const touched: string[] = [];
      const passing: Passing[] = [];
      const [today, now] = [this.clock.today(), this.clock.now()];
      for (const [index, { appointmentId, toStaffId }] of moves.entries()) {
        const path = ['input', 'moves', index];
        const [old] = await tx.query<{
          role: StaffRole;
          department: string | null;
          deputy: boolean;
          until: string | null;
        }>(
          'select role, department, deputy, until_on::text as until from appointments where municipality_id = (select current_municipality()) and id::text = $1',
          [appointmentId],
        );
        if (isOneself(actor, toStaffId)) return undoing(notForYourself([...path, 'toStaffId']));
        if (!(await isOpen(tx, toStaffId))) return undoing(noSuchStaff([...path, 'toStaffId']));
        const ended = await this.#end(tx, appointmentId, eve, path);
        if (!ended.ok || !old) return undoing(ended.ok ? noSuchAppointment(path) : ended.error);
        await tx.pipeline([
          handedTo(appointmentId, toStaffId),
          insertAppointment(toStaffId, { ...old, from: day, until: restOfTerm(old.until, day) }),
        ]);
        const { role, department } = old;
        passing.push({ from: ended.value, to: toStaffId, role, department, day, today, now });
        touched.push(ended.value, toStaffId);
      }
      await passRequests(tx, passing);
      const all = [...new Set(touched)];
      await tx.finish(all.map((subject) => auditing(actor, 'handOver', { subject, fields: ['appointments'] })));
      return success(all);
    });
    return moved;
  }

  /** Sessions end at once, appointments today; history goes on naming the account. */
  close(actor: Actor, staffId: string): Promise<Result<string, Refusal>> {
    if (isOneself(actor, staffId)) return Promise.resolve(failure(notYourself));
    return this.#onAccount(actor, staffId, ['staffId'], async (tx) => {
      const now = this.clock.now();
      await tx.pipeline([
        {
          sql: 'update staff set closed_at = $2 where municipality_id = (select current_municipality()) and id = $1',
          params: [staffId, now],
        },
        endInvitation(staffId),
        endBinding(staffId),
        endAll(staffId, now),
        auditing(actor, 'closeStaff', { subject: staffId }),
      ]);
      return success(staffId);
    });
  }

  async #end(tx: SqlTransaction, id: string, lastDay: string, path: Path): Promise<Result<string, Refusal>> {
    const [row] = await tx.query<{ staff_id: string; late: boolean }>(
      `select staff_id, from_on > $2::date or until_on < $2::date as late from appointments
        where municipality_id = (select current_municipality()) and id::text = $1 for update`,
      [id, lastDay],
    );
    if (!row) return failure(noSuchAppointment(path));
    if (row.late) return failure(dayOutside(path));
    await tx.query(
      'update appointments set until_on = $2::date, handed_to = null where municipality_id = (select current_municipality()) and id::text = $1',
      [id, lastDay],
    );
    return success(row.staff_id);
  }

  #invitation({ municipality }: Actor, staffId: string, code: string): Statement {
    return insertInvitation(staffId, invitationToken(this.keys, municipality, code), this.clock.now());
  }

  #wrongIn({ role, department, from, until }: AppointmentGiven, path: Path): Refusal | null {
    if (STAFF_ROLES[role].ofDepartment !== (department !== null)) return departmentOrNot([...path, 'department']);
    if (department !== null && !this.isDepartment(department))
      return noSuchDepartment(department, [...path, 'department']);
    return until !== null && until < from ? dayOutside([...path, 'until']) : null;
  }

  #onAccount<Value>(
    actor: Actor,
    staffId: string,
    path: Path,
    work: (tx: SqlTransaction) => Promise<Result<Value, Refusal>>,
  ): Promise<Result<Value, Refusal>> {
    return this.#asKeeper(actor, async (tx) => ((await isOpen(tx, staffId)) ? work(tx) : failure(noSuchStaff(path))));
  }

  async #asKeeper<Value>(
    actor: Actor,
    work: (tx: SqlTransaction) => Promise<Result<Value, Refusal>>,
  ): Promise<Result<Value, Refusal>> {
    if (actor.role !== 'people-admin') return failure(notYours(['input']));
    try {
      return await this.database.run(contextOf(actor), work);
    } catch (error) {
      if (error instanceof Undone) return failure(error.refusal);
      throw error;
    }
  }
}

/** Thrown to roll back what was written before the refusal was found. */
class Undone extends Error {
  constructor(readonly refusal: Refusal) {
    super('undone');
  }
}

function undoing(refusal: Refusal): never {
  throw new Undone(refusal);
}

export async function isOpen(tx: SqlTransaction, staffId: string): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from staff where municipality_id = (select current_municipality()) and id::text = $1 and closed_at is null',
    [staffId],
  );
  return rows.length > 0;
}

/** A deputy until March stays one until March; who follows when a term is over begins a new one, with no last day yet. */
const restOfTerm = (until: string | null, day: string): string | null =>
  until !== null && until >= day ? until : null;

/** What is asked between now and that day passes on as well. */
const handedTo = (appointmentId: string, staffId: string): Statement => ({
  sql: 'update appointments set handed_to = $2 where municipality_id = (select current_municipality()) and id::text = $1',
  params: [appointmentId, staffId],
});

const isOneself = (actor: Actor, staffId: string): boolean => 'person' in actor && actor.person === staffId;

export const insertAppointment = (staffId: string, given: AppointmentGiven): Statement => ({
  sql: `insert into appointments (municipality_id, id, staff_id, role, department, deputy, from_on, until_on)
        values ((select current_municipality()), $1, $2, $3, $4, $5, $6, $7)`,
  params: [randomUUID(), staffId, given.role, given.department, given.deputy, given.from, given.until],
});
