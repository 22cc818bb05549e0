import { parseCookie, stringifyCookie } from 'cookie';
import type { CookieOptions } from 'express';

/**
 * What a browser keeps for this service: a session of staff, one of the family, that it was used before, that it is a
 * registered workplace, that somebody is on the way to the city's directory; what a visitor of the guide has said; the
 * language that somebody chose for the family's pages.
 */
export type CookieKind = 'session' | 'family' | 'device' | 'workplace' | 'directory' | 'guide' | 'tongue';

const NAMES: Readonly<Record<CookieKind, string>> = {
  session: 'yorisoi',
  family: 'yorisoi-family',
  device: 'yorisoi-device',
  workplace: 'yorisoi-workplace',
  directory: 'yorisoi-directory',
  guide: 'yorisoi-guide',
  tongue: 'yorisoi-tongue',
};
/** Browsers keep none longer than 400 days. */
const KEPT_MS = 400 * 86_400_000;
const ROUND_TRIP_MS = 10 * 60_000;
/** Milliseconds; undefined: as long as the browser is open. */
const MAX_AGE: Readonly<Record<CookieKind, number | undefined>> = {
  session: undefined,
  family: undefined,
  device: KEPT_MS,
  workplace: KEPT_MS,
  directory: ROUND_TRIP_MS,
  guide: undefined,
  tongue: KEPT_MS,
};

/** Cookies of the service at this address: over https under a name that only its own host can set (RFC 6265bis §4.1.3.2). */
export class Cookies {
  readonly #secure: boolean;

  constructor(publicUrl: string) {
    this.#secure = new URL(publicUrl).protocol === 'https:';
  }

  nameOf(kind: CookieKind): string {
    return this.#secure ? `__Host-${NAMES[kind]}` : NAMES[kind];
  }

  /** A session goes with the browser; what marks the computer stays. Only what must come back from another site may (Lax). */
  optionsOf(kind: CookieKind): CookieOptions {
    const maxAge = MAX_AGE[kind];
    const lasting = maxAge === undefined ? {} : { maxAge };
    const sameSite = kind === 'directory' ? 'lax' : 'strict';
    return { httpOnly: true, sameSite, secure: this.#secure, path: '/', ...lasting };
  }

  /** As a browser sends it back that keeps nothing else. */
  headerOf(kind: CookieKind, value: string): string {
    return stringifyCookie({ [this.nameOf(kind)]: value });
  }

  read(kind: CookieKind, header: string | undefined): string | null {
    return (header === undefined ? undefined : parseCookie(header)[this.nameOf(kind)]) ?? null;
  }
}

/** After a sign-out the browser forgets what it kept of the pages; its cookies stay, some of them mark the computer. */
export const FORGET_PAGES = ['clear-site-data', '"cache", "storage"'] as const;

/** Where a page has closed by itself: the browser's copies of it go, also the one behind its key for going back. */
export const FORGET_COPIES = ['clear-site-data', '"cache"'] as const;
