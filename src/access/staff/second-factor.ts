import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator knows it: six digits, thirty seconds, SHA-1. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

export const newAuthenticatorSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says to the authenticator. */
export const authenticatorUri = (secret: string, issuer: string, login: string): string =>
  new TOTP({ ...FORM, issuer, label: login, secret: Secret.fromBase32(secret) }).toString();

/**
 * @param now ISO 8601
 * @returns the time step to which the code belongs (one before and one after are taken, for clocks that are slow), or
 * null if it is wrong
 */
export function timeStepOf(code: string, secret: string, now: string): number | null {
  const timestamp = Date.parse(now);
  const token = code.normalize('NFKC').replace(/\D/g, '');
  const delta = TOTP.validate({ ...FORM, token, secret: Secret.fromBase32(secret), timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / FORM.period) + delta;
}
