import { type KeyRing, openedByAny } from '../sealing.js';

/** Reasons for what concerns no case: sealed with a key of the installation, where others are with the key of their case. */
export function reasonOfHouse(keys: KeyRing, municipality: string) {
  const [today, ...before] = keys.reasonKeys();
  const placeOf = (act: string) => `audit reason ${act} of ${municipality}`;
  return {
    seal: (act: string, reason: string): Buffer => today.seal(reason, placeOf(act)),
    /** The audit is never written anew, so a reason of before is still sealed with the key of its time. */
    open: (act: string, sealed: Buffer): string | null => {
      const reason = openedByAny([today, ...before], sealed, placeOf(act));
      return typeof reason === 'string' ? reason : null;
    },
  };
}
