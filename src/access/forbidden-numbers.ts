/**
 * My Number and 住民票コード are refused in every free text and never stored or logged (番号法19条・20条, 住民基本台帳法30条の37).
 * Full-width digits and separators are folded first. About one random number in ten passes a check digit, so a 12-digit
 * licence number may be refused too; the sentence says what to do.
 */
export type ForbiddenNumber = 'my-number' | 'resident-record-code';

const SEPARATORS = /[\s\u3000\-‐‑–—―ーｰ−・.．]/gu;

export function forbiddenNumberIn(text: string): ForbiddenNumber | null {
  const folded = text.normalize('NFKC').replace(SEPARATORS, '');
  for (const [digits] of folded.matchAll(/\d+/g)) {
    if (digits.length === 12 && isMyNumber(digits)) return 'my-number';
    if (digits.length === 11 && isResidentRecordCode(digits)) return 'resident-record-code';
  }
  return null;
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
