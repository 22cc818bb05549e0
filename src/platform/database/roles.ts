import { createHmac } from 'node:crypto';
import type { DatabaseAddress, Login } from './address.js';

/**
 * The four database roles. Roles belong to the whole PostgreSQL cluster, so one cluster carries Yorisoi databases of one key only.
 * owner: has the tables, can't log in. app: reads and writes under forced row-level security. relay: outbox and headers. queue: schema bullmq.
 */
export const databaseRoles = {
  owner: 'yorisoi_owner',
  app: 'yorisoi_app',
  relay: 'yorisoi_relay',
  queue: 'yorisoi_queue',
} as const;

export type DatabaseRole = keyof typeof databaseRoles;
/** Those that log in. The owner of the tables has no password: an administrator becomes it while the tables are changed. */
export type LoginRole = Exclude<DatabaseRole, 'owner'>;
export const LOGINS = ['app', 'relay', 'queue'] as const satisfies readonly LoginRole[];

/** How a process reaches its database: the place, and the key from which every role's password follows. */
export interface DatabaseAccess {
  readonly address: DatabaseAddress;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** Derived, so that api, worker and migrate need to share one secret only and no password is ever stored. */
export function derivedPassword(key: Buffer, name: string): string {
  return createHmac('sha256', key).update(`postgresql role ${name}`).digest('base64url');
}

export function loginOf(access: DatabaseAccess, role: LoginRole): Login {
  const user = databaseRoles[role];
  return { user, password: derivedPassword(access.key, user) };
}
