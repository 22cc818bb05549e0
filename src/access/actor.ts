import type { DatabaseContext } from '../platform/database/context.js';
import type { Statement } from '../platform/database/wire.js';
import type { StaffRole } from './roles.js';

/** Who is asking. Comes from the session, the job's row or the event; never from an argument. */
export type Actor = CounterActor | DepartmentActor | OfficerActor | FamilyActor | SystemActor;

interface OfMunicipality {
  readonly municipality: string;
}

/** A member of staff, or a program that works for an office: `person` is the id of its row. */
interface AtWork extends OfMunicipality {
  readonly person?: string;
  /** It is one: what takes two people, no program does. */
  readonly program?: true;
}

export interface CounterActor extends AtWork {
  readonly role: 'counter';
}

export interface DepartmentActor extends AtWork {
  readonly role: 'department';
  readonly department: string;
  /** Head of the department, or deputy of the head. */
  readonly lead?: boolean;
}

export interface OfficerActor extends AtWork {
  readonly role: Exclude<StaffRole, 'counter' | 'department' | 'department-lead'>;
}

/** Somebody of the family with an access paper: one case, as one of its people. */
export interface FamilyActor extends OfMunicipality {
  readonly role: 'family';
  readonly case: string;
  /** Id of the person in the case. */
  readonly person: string;
  /** By a second code: the list of this person, and no person's name. */
  readonly listOnly?: boolean;
}

export interface SystemActor extends OfMunicipality {
  readonly role: 'system';
}

/** What an appointment says of its holder. */
export interface Appointed {
  readonly role: StaffRole;
  readonly department: string | null;
}

/** @returns null for a department's role without department, which the table refuses as well */
export function actorOf(
  municipality: string,
  person: string,
  { role, department }: Appointed,
): CounterActor | DepartmentActor | OfficerActor | null {
  if (role !== 'department' && role !== 'department-lead') return { municipality, person, role };
  return department === null
    ? null
    : { municipality, person, role: 'department', department, lead: role === 'department-lead' };
}

export const systemActor = (municipality: string): SystemActor => ({ municipality, role: 'system' });

/** Who may do what the counter does: the counter, and the system where it acts for it. */
export const isCounter = (actor: Actor): boolean => actor.role === 'counter' || actor.role === 'system';

/** Who works on cases: the counter and the departments. */
export const worksOnCases = (actor: Actor): boolean => isCounter(actor) || actor.role === 'department';

/** The actor as row-level security reads it. */
export function contextOf(actor: Actor): DatabaseContext {
  const { municipality, role } = actor;
  if (actor.role === 'system') return { municipality, role };
  const { person } = actor;
  if (actor.role === 'family') return { municipality, role, person, case: actor.case };
  return actor.role === 'department'
    ? { municipality, role, person, department: actor.department }
    : { municipality, role, person };
}

/**
 * From here on the transaction is the system's: for what follows from an act that was found to be the actor's right, in rows
 * that are not theirs. Who acts stays in the context.
 */
export const asSystem: Statement = {
  name: 'as-system',
  sql: `select set_config('yorisoi.role', 'system', true)`,
  params: [],
};

/** Back from {@link asSystem}: the rest of the transaction is the actor's again. */
export const asOffice = (role: Actor['role']): Statement => ({
  name: 'as-office',
  sql: `select set_config('yorisoi.role', $1, true)`,
  params: [role],
});

/** Of a name in history the office alone: which member of staff it was, stays in the history. */
export const officeIn = (name: string): string => name.split('/')[0] ?? name;

/** The actor as history names it: `counter/<id>`, `department:SHIMIN/<id>`, `system`. */
export function nameOf(actor: Actor): string {
  const office = actor.role === 'department' ? `department:${actor.department}` : actor.role;
  return actor.role === 'system' || actor.person === undefined ? office : `${office}/${actor.person}`;
}
