/** Families of browsers, as a list of sessions names them: enough to know one's own, too little to follow somebody by. */
export type Browser = 'edge' | 'chrome' | 'firefox' | 'safari' | 'other';

/** Each calls itself like those before it as well: so the order. */
const SIGNS: readonly (readonly [RegExp, Browser])[] = [
  [/\bEdg(A|iOS)?\//, 'edge'],
  [/\b(Firefox|FxiOS)\//, 'firefox'],
  [/\b(Chrome|CriOS)\//, 'chrome'],
  [/\bSafari\//, 'safari'],
];

/** @param said the header User-Agent: a hint for the person whose session it is, and for nothing else */
export const browserOf = (said: string | undefined): Browser =>
  SIGNS.find(([sign]) => said !== undefined && sign.test(said))?.[1] ?? 'other';
