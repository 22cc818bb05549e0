import { groupsOf, windowsOf } from './digit-groups.js';

/**
 * My Number and 住民票コード are refused in every free text and never stored or logged (番号法19条・20条, 住民基本台帳法30条の37),
 * in digits of every script and in kanji digits, in groups, and beside other digits. Nothing but the check digit tells such a number from
 * another, and one number in eleven passes it. So these false alarms remain, and the sentence says what to do: a 12-digit
 * licence or policy number; several groups of three digits and more in a row that make twelve (a postal code before a
 * five-digit number); 11 digits that are no telephone, or a mobile number in a field that is not for telephones. Ordinary
 * block numbers and dates are none, whatever stands beside them. What no window covers is let through: a number with
 * words or other marks between its digits, or in groups of which the first three read as a date.
 */
export type ForbiddenNumber = 'my-number' | 'resident-record-code';

export function forbiddenNumberIn(text: string): ForbiddenNumber | null {
  const chains = groupsOf(text);
  if (windowsOf(chains, 12).some(isMyNumber)) return 'my-number';
  return windowsOf(chains, 11).some(isResidentRecordCode) ? 'resident-record-code' : null;
}

/** A number as it is dialled: mobile and IP numbers have 11 digits, like a 住民票コード, and pass its check one time in ten. */
const MOBILE = /^0[5-9]0\d{8}$/;
const IN_GROUPS = /^0\d{1,4}[-()]\d{1,4}[-()]+\d{3,4}$/;
/** With its country code a number may have 12 digits; nobody writes a My Number with a plus. */
const INTERNATIONAL = /^\+\d/;

/** As {@link forbiddenNumberIn}, in a field for telephone numbers: what is written as one is one. */
export function forbiddenNumberInTelephone(text: string): ForbiddenNumber | null {
  const plain = text.normalize('NFKC').trim();
  if (INTERNATIONAL.test(plain)) return null;
  const forbidden = forbiddenNumberIn(text);
  if (forbidden !== 'resident-record-code') return forbidden;
  const dashed = plain.replace(/[\s\p{Pd}ー−・.]+/gu, '-').replace(/^\(/, '');
  return MOBILE.test(dashed.replace(/[-()]/g, '')) || IN_GROUPS.test(dashed) ? null : forbidden;
}

const digitsOf = (text: string): number[] => [...text].map(Number);

/** 番号法施行規則…個人番号の検査用数字を算出する算式 (行政手続における特定の個人を識別するための番号の利用等に関する法律の規定による通知カード等に関する命令5条). */
function isMyNumber(text: string): boolean {
  const digits = digitsOf(text);
  const check = digits.at(-1) ?? 0;
  const sum = digits
    .slice(0, 11)
    .reverse()
    .reduce((total, digit, index) => total + digit * (index <= 5 ? index + 2 : index - 4), 0);
  const rest = sum % 11;
  return check === (rest <= 1 ? 0 : 11 - rest);
}

/** 住民基本台帳法施行規則1条: ten digits and a check digit, weights 2–7 and again, modulus 11. */
function isResidentRecordCode(text: string): boolean {
  const digits = digitsOf(text);
  const check = digits.at(-1) ?? 0;
  const sum = digits
    .slice(0, 10)
    .reverse()
    .reduce((total, digit, index) => total + digit * ((index % 6) + 2), 0);
  return check === (11 - (sum % 11)) % 10;
}
