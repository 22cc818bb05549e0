import type { Request } from 'express';
import { networkOf } from '../../access/network.js';
import type { KeyRing } from '../../access/sealing.js';
import type { Taken, Throttle } from '../../platform/throttle/throttles.js';

/** Whether whoever asks may do it once more. */
export type Taking = (request: Request) => Promise<Taken>;

const EVERYBODY = 'all';

/** Counted by address, which is kept nowhere, and then over all: many addresses together have their limit too. */
export function takingOf(
  keys: KeyRing,
  municipality: string,
  { byAddress, byAll }: { readonly byAddress: Throttle; readonly byAll: Throttle },
): Taking {
  return async ({ ip = '' }) => {
    const taken = await byAddress.take(
      keys.token(municipality, 'guide address', networkOf(ip)).toString('base64url'),
      1,
    );
    return taken.granted ? byAll.take(EVERYBODY, 1) : taken;
  };
}
