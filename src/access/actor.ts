import type { DatabaseContext } from '../platform/database/context.js';

/** Who is asking. Comes from the session, the job's row or the event; never from an argument. */
export type Actor = CounterActor | DepartmentActor | SystemActor;

interface OfMunicipality {
  readonly municipality: string;
}

export interface CounterActor extends OfMunicipality {
  readonly role: 'counter';
}

export interface DepartmentActor extends OfMunicipality {
  readonly role: 'department';
  readonly department: string;
}

export interface SystemActor extends OfMunicipality {
  readonly role: 'system';
}

/** Until sign-in comes the actor is named by this header, and the service listens on loopback only. */
export const ACTOR_HEADER = 'x-yorisoi-actor';

/**
 * The actor of a request: `counter` (default) or `department:CODE`.
 * @returns null for anything else: who can't be recognised is refused, not taken for somebody
 */
export function actorFromHeader(header: string | undefined, municipality: string): Actor | null {
  if (header === undefined || header === '' || header === 'counter') return { municipality, role: 'counter' };
  const department = /^department:([A-Z][A-Z0-9-]*)$/.exec(header)?.[1];
  return department === undefined ? null : { municipality, role: 'department', department };
}

export const systemActor = (municipality: string): SystemActor => ({ municipality, role: 'system' });

/** The actor as row-level security reads it. */
export function contextOf(actor: Actor): DatabaseContext {
  const { municipality, role } = actor;
  return actor.role === 'department' ? { municipality, role, department: actor.department } : { municipality, role };
}

/** The actor as history names it: `counter`, `department:SHIMIN`. */
export const nameOf = (actor: Actor): string =>
  actor.role === 'department' ? `department:${actor.department}` : actor.role;
