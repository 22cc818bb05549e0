import iconv from 'iconv-lite';

/**
 * Shift_JIS as Windows has it. Three signs have two code points each, of which CP932 knows one; typed on a Mac or by an
 * IME they are the other one, and look alike (WAVE DASH, MINUS SIGN, EM DASH and their kin).
 */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\u301c', '\uff5e'],
  ['\u2212', '\uff0d'],
  ['\u2014', '\u2015'],
  ['\u2016', '\u2225'],
  ['\u00a2', '\uffe0'],
  ['\u00a3', '\uffe1'],
  ['\u00ac', '\uffe2'],
]);

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

const inPlace = (text: string): string => [...text].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');

const survives = (text: string): boolean => iconv.decode(iconv.encode(text, 'cp932'), 'cp932') === text;

/** What CP932 has no code for, as it is written: with its variation selector. */
export function lostInCp932(text: string): string[] {
  const plain = inPlace(text);
  if (survives(plain)) return [];
  return [...graphemes.segment(plain)].map(({ segment }) => segment).filter((segment) => !survives(segment));
}

/** 〓 (geta) has stood for a missing type since lead; whoever asks for CP932 has seen {@link lostInCp932} first. */
const GETA = '〓';

export function toCp932(text: string): Uint8Array {
  const plain = inPlace(text);
  if (survives(plain)) return iconv.encode(plain, 'cp932');
  const written = [...graphemes.segment(plain)].map(({ segment }) => (survives(segment) ? segment : GETA));
  return iconv.encode(written.join(''), 'cp932');
}

/** @returns null if it is no CP932 */
export function fromCp932(bytes: Uint8Array): string | null {
  const text = iconv.decode(bytes, 'cp932');
  return /[\ufffd\u0000-\u0008\u000e-\u001f\u0080-\u009f]/u.test(text) ? null : text;
}
