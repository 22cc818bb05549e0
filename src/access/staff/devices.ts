import type { KeyRing } from '../sealing.js';
import type { Source } from './attempts.js';
import { hashOf, newToken } from './tokens.js';

/** Signs for browsers that somebody has come in from before: their attempts count by themselves. */
export class Devices {
  constructor(
    private readonly keys: KeyRing,
    private readonly municipality: string,
  ) {}

  /** Where an attempt comes from; a sign that is none of ours, or somebody else's, counts as no sign. */
  sourceOf(login: string, { device, address }: Pick<Source, 'device' | 'address'>): Source {
    return { login, device: device !== null && this.#isOf(login, device) ? device : null, address };
  }

  newOne(login: string): string {
    const nonce = newToken().text;
    return `${nonce}.${this.#signOf(login, nonce)}`;
  }

  #isOf(login: string, device: string): boolean {
    const [nonce = '', sign = ''] = device.split('.');
    return sign !== '' && hashOf(sign).equals(hashOf(this.#signOf(login, nonce)));
  }

  #signOf(login: string, nonce: string): string {
    return this.keys.token(this.municipality, 'device', `${login}\u0000${nonce}`).toString('base64url');
  }
}
