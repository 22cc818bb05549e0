import { z } from 'zod';
import type { Said } from '../said.js';
import { isSafeUrl } from './loopback.js';
import { stopsTheStart } from './wrong-setting.js';

/** The city's own directory, an OpenID provider (OpenID Connect Core 1.0), and this service as a client of it. */
export interface DirectoryPlace {
  /** As the provider itself writes it, to the letter. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that is the login name of an account. */
  readonly claim: string;
  /** Of these ways to sign in there one must have been taken (`acr`); none: the city vouches for it. */
  readonly acr: readonly string[];
}

/** An issuer has neither query nor fragment (OpenID Connect Discovery 1.0 section 3), and never somebody's password. */
const isIssuer = (text: string): boolean => {
  if (!isSafeUrl(text) || /[?#]/.test(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
};

export const directoryVariables = {
  YORISOI_OIDC_ISSUER: z.string().refine(isIssuer).optional(),
  YORISOI_OIDC_CLIENT_ID: z.string().max(500).regex(/^\S+$/).optional(),
  YORISOI_OIDC_CLIENT_SECRET: z.string().max(500).optional(),
  YORISOI_OIDC_CLAIM: z.string().max(200).regex(/^\S+$/).optional(),
  YORISOI_OIDC_ACR: z
    .string()
    .max(500)
    .regex(/^\S+( \S+)*$/)
    .optional(),
};

/** How each of them is written. */
export const HOW_DIRECTORY: Readonly<Record<keyof typeof directoryVariables, Said>> = {
  YORISOI_OIDC_ISSUER: {
    ja: 'https:// で始まる、「?」も「#」もないURL（http:// はこのコンピューターの中のアドレスだけ）',
    en: 'a URL beginning with https:// and without ? or # (http:// on this machine only)',
  },
  YORISOI_OIDC_CLIENT_ID: {
    ja: '庁内の認証システムがこのサービスに付けた、空白のない名前',
    en: 'the name that the directory gave this service, without spaces',
  },
  YORISOI_OIDC_CLIENT_SECRET: {
    ja: '庁内の認証システムがこのサービスに出した秘密の文字列',
    en: 'the secret that the directory gave this service',
  },
  YORISOI_OIDC_CLAIM: {
    ja: '「preferred_username」のような、空白のない項目名',
    en: 'the name of a claim without spaces, for example preferred_username',
  },
  YORISOI_OIDC_ACR: {
    ja: '庁内の認証システムが acr として返す値（いくつかあるときは空白一つで区切る）',
    en: 'what the directory says as acr, several separated by one space',
  },
};

type Given = z.output<z.ZodObject<typeof directoryVariables>>;

/** @throws StartFailure if only a part of it is there */
export function directoryPlace(given: Given): DirectoryPlace | undefined {
  const { YORISOI_OIDC_ISSUER: issuer, YORISOI_OIDC_CLIENT_ID: clientId } = given;
  const { YORISOI_OIDC_CLIENT_SECRET: clientSecret, YORISOI_OIDC_CLAIM: claim, YORISOI_OIDC_ACR: acr } = given;
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined)
    return { issuer, clientId, clientSecret, claim: claim ?? 'preferred_username', acr: acr?.split(' ') ?? [] };
  if (issuer === undefined && clientId === undefined && clientSecret === undefined && (claim ?? acr) === undefined)
    return undefined;
  const needed = {
    YORISOI_OIDC_ISSUER: issuer,
    YORISOI_OIDC_CLIENT_ID: clientId,
    YORISOI_OIDC_CLIENT_SECRET: clientSecret,
  };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []));
  throw stopsTheStart({
    ja: `庁内の認証には YORISOI_OIDC_ISSUER、YORISOI_OIDC_CLIENT_ID、YORISOI_OIDC_CLIENT_SECRET がそろって要ります。${missing.join('、')} を足すか、YORISOI_OIDC_ で始まる指定をすべて外してください。`,
    en: `To sign in with the directory YORISOI_OIDC_ISSUER, YORISOI_OIDC_CLIENT_ID and YORISOI_OIDC_CLIENT_SECRET are needed together: add ${missing.join(', ')}, or unset all that begin with YORISOI_OIDC_.`,
  });
}
