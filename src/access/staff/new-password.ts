import { invalid, type Refusal } from '../refusal.js';
import { isCommon } from './common-passwords.js';
import { isWeak, PASSWORD_LENGTH } from './passwords.js';

/** Why this can't be somebody's new password, at the invitation as at a change; null: it can. */
export async function refusalOfNew(password: string, login: string): Promise<Refusal | null> {
  if (isWeak(password, login)) return weak;
  return (await isCommon(password)) ? common : null;
}

const weak = invalid(
  'WEAK_PASSWORD',
  {
    ja: `パスワードは${String(PASSWORD_LENGTH.least)}文字以上で、ログイン名を含まず、同じ文字の繰り返しや「yorisoi」のような言葉だけでないものにしてください。短い文をつなげると覚えやすくなります。`,
    en: `Choose a password of ${String(PASSWORD_LENGTH.least)} characters or more that does not hold your login name and is not one letter again and again or made of words like “yorisoi”. A short sentence is easy to remember.`,
  },
  ['password'],
);

const common = invalid(
  'COMMON_PASSWORD',
  {
    ja: 'このパスワードは、よく使われるものや、ほかのサービスから漏れたものの一覧にあります。ほかのものにしてください。短い文をつなげると覚えやすくなります。',
    en: 'This password stands in a list of those that many people use or that leaked elsewhere. Choose another; a short sentence is easy to remember.',
  },
  ['password'],
);
