import type { KeyRing } from '../sealing.js';

/** Reasons for what concerns no case: sealed with a key of the installation, where others are with the key of their case. */
export function reasonOfHouse(keys: KeyRing, municipality: string) {
  const sealer = keys.purposeKey('audit reasons of no case');
  const placeOf = (act: string) => `audit reason ${act} of ${municipality}`;
  return {
    seal: (act: string, reason: string): Buffer => sealer.seal(reason, placeOf(act)),
    open: (act: string, sealed: Buffer): string | null => {
      const reason = sealer.open(sealed, placeOf(act));
      return typeof reason === 'string' ? reason : null;
    },
  };
}
