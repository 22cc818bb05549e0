/** Digits with what people and forms put between them; anything else (／、内線) ends a number. */
const NUMBER = /\+?\d[\d\s()\p{Pd}ー−.・]*/gu;
/** 0AB～J and 0A0: nine digits are the shortest with an area code, eleven the longest; abroad by ITU-T E.164. */
const HERE = /^0\d{8,10}$/;
const ABROAD = /^\+[1-9]\d{6,14}$/;

/**
 * The telephone numbers of a text as they are searched for: half width, digits alone, +81 as 0. A number without its area code
 * is none: it would be found in half the city.
 */
export function telephoneKeys(text: string): string[] {
  const found = text.normalize('NFKC').match(NUMBER) ?? [];
  return [...new Set(found.map(plain).filter((number) => HERE.test(number) || ABROAD.test(number)))];
}

function plain(number: string): string {
  const digits = number.replace(/[^\d+]/g, '');
  // 「+81 (0)90 …」 and the 010 of a call from here to here are the same.
  return digits.replace(/^(?:\+81|01081)0?/, '0');
}
