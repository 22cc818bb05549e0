import { systemClock } from '../../src/platform/clock.js';
import type { ServiceUnderTest } from './service.js';
import { own } from './own-operations.js';

/** A program with a key, registered for these documents. @returns the headers with which it asks */
export async function aProgram(
  service: Pick<ServiceUnderTest, 'gql'>,
  given: {
    readonly operations: readonly string[];
    readonly role?: string;
    readonly department?: string;
    readonly until?: string;
  },
): Promise<Record<string, string>> {
  const input = { name: '住記連携', role: 'COUNTER', until: systemClock.today(), ...given };
  const { createProgram } = await service.gql<{ createProgram: { key?: string; code?: string } }>(
    own('CreateProgram'),
    { input },
    { as: 'people-admin' },
  );
  if (createProgram.key === undefined) throw new Error(`no program: ${createProgram.code ?? ''}`);
  return { as: 'nobody', authorization: `Bearer ${createProgram.key}` };
}
