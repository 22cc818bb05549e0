import { systemClock } from '../../src/platform/clock.js';
import type { ServiceUnderTest } from './service.js';
import { own } from './own-operations.js';
import { withConsent } from './consent.js';

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
  // What reads no case is made by the keeper of the accounts alone.
  const { createProgram: alone } = await service.gql<{ createProgram: { key?: string } }>(
    own('CreateProgram'),
    { input },
    { as: 'people-admin' },
  );
  const key = alone.key ?? (await withConsent(service, { program: input })).program?.key ?? '';
  return { as: 'nobody', authorization: `Bearer ${key}` };
}
