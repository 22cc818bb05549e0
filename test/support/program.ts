import { systemClock } from '../../src/platform/clock.js';
import type { ServiceUnderTest } from './service.js';
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
  const { program } = await withConsent(service, { program: input });
  return { as: 'nobody', authorization: `Bearer ${program?.key ?? ''}` };
}
