import { parseCookie } from 'cookie';
import type { CookieOptions } from 'express';

/**
 * What a browser keeps for this service: a session of staff, one of the family, that it was used before, that it is a
 * registered workplace.
 */
export type CookieKind = 'session' | 'family' | 'device' | 'workplace';

const NAMES: Readonly<Record<CookieKind, string>> = {
  session: 'yorisoi',
  family: 'yorisoi-family',
  device: 'yorisoi-device',
  workplace: 'yorisoi-workplace',
};
/** Browsers keep none longer than 400 days. */
const KEPT_MS = 400 * 86_400_000;

/** Cookies of the service at this address: over https under a name that only its own host can set (RFC 6265bis §4.1.3.2). */
export class Cookies {
  readonly #secure: boolean;

  constructor(publicUrl: string) {
    this.#secure = new URL(publicUrl).protocol === 'https:';
  }

  nameOf(kind: CookieKind): string {
    return this.#secure ? `__Host-${NAMES[kind]}` : NAMES[kind];
  }

  /** A session goes with the browser; what marks the computer stays. */
  optionsOf(kind: CookieKind): CookieOptions {
    const lasting = kind === 'session' || kind === 'family' ? {} : { maxAge: KEPT_MS };
    return { httpOnly: true, sameSite: 'strict', secure: this.#secure, path: '/', ...lasting };
  }

  read(kind: CookieKind, header: string | undefined): string | null {
    return (header === undefined ? undefined : parseCookie(header)[this.nameOf(kind)]) ?? null;
  }
}
