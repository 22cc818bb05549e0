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
import {
  type AppointmentGiven,
  handedTo,
  holds,
  insertAppointment,
  restOfTerm,
  willOpenEveryCase,
} from './appointments.js';
import { alone, type Consent, opensEveryCase } from './consent.js';
import { endBinding } from './directory/bindings.js';
import { endInvitation, insertInvitation, invitationToken } from './invitations.js';
import { endAll } from './sessions.js';
import { isLogin, loginFrom } from './sign-in.service.js';
import { newCode } from './tokens.js';

export interface InvitationGiven {
  readonly login: string;
  readonly name: string;
  readonly appointments: readonly AppointmentGiven[];
}

export interface Move {
  readonly appointmentId: string;
  readonly toStaffId: string;
}

export interface HandOverGiven {
  /** YYYY-MM-DD, the successors' first. */
  readonly day: string;
  readonly moves: readonly Move[];
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

  async invite(actor: Actor, given: InvitationGiven, consent: Consent = alone): Promise<Result<Invitation, Refusal>> {
    const login = loginFrom(given.login);
    const name = given.name.trim();
    if (!isLogin(login)) return failure(badLogin);
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
      const refusal = await consent(
        tx,
        given.appointments.some(({ role }) => opensEveryCase(role)),
      );
      if (refusal) return undoing(refusal);
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
  renewInvitation(actor: Actor, staffId: string, consent: Consent = alone): Promise<Result<Invitation, Refusal>> {
    return this.#onAccount(actor, staffId, ['staffId'], async (tx) => {
      const refusal = await consent(tx, await willOpenEveryCase(tx, staffId, this.clock.today()));
      if (refusal) return failure(refusal);
      const code = newCode();
      const done = auditing(actor, 'renewInvitation', { subject: staffId });
      await tx.pipeline([this.#invitation(actor, staffId, code), done]);
      return success({ staffId, code });
    });
  }

  async appoint(
    actor: Actor,
    staffId: string,
    given: AppointmentGiven,
    consent: Consent = alone,
  ): Promise<Result<string, Refusal>> {
    const wrong = isOneself(actor, staffId)
      ? notForYourself(['input', 'staffId'])
      : this.#wrongIn(given, ['input', 'appointment']);
    if (wrong) return failure(wrong);
    return this.#onAccount(actor, staffId, ['input', 'staffId'], async (tx) => {
      const refusal = await consent(tx, opensEveryCase(given.role));
      if (refusal) return failure(refusal);
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
   * One consent is enough for all; none is needed where whoever follows holds that office already on that day.
   */
  async handOver(
    actor: Actor,
    { day, moves }: HandOverGiven,
    consent: Consent = alone,
  ): Promise<Result<string[], Refusal>> {
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const moved = await this.#asKeeper(actor, async (tx) => {
      const touched: string[] = [];
      const passing: Passing[] = [];
      const [today, now] = [this.clock.today(), this.clock.now()];
      let opens = false;
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
        opens ||= opensEveryCase(old.role) && !(await holds(tx, toStaffId, old.role, day));
        await tx.pipeline([
          handedTo(appointmentId, toStaffId),
          insertAppointment(toStaffId, { ...old, from: day, until: restOfTerm(old.until, day) }),
        ]);
        const { role, department } = old;
        passing.push({ from: ended.value, to: toStaffId, role, department, day, today, now });
        touched.push(ended.value, toStaffId);
      }
      const refusal = await consent(tx, opens);
      if (refusal) return undoing(refusal);
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

const isOneself = (actor: Actor, staffId: string): boolean => 'person' in actor && actor.person === staffId;
