/**
 * The reading of a name, as it is typed into an input method before it becomes kanji: 「たかはし」 → 「髙橋」. Names cannot be
 * turned back into kana by rules, so this is heard while it is typed, and nothing is guessed.
 */
export interface Heard {
  /** Of the parts that are finished, with a space where the name has one. */
  readonly reading: string;
  /** Of the part that is being typed: the newest state that was kana alone. */
  readonly part: string;
}

export const NOTHING_HEARD: Heard = { reading: '', part: '' };

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/** A state of the part being typed; the letters of a syllable that is not finished are left out: 「たかはs」. */
export function hear(heard: Heard, data: string): Heard {
  const typed = data.replace(/[A-Za-zＡ-Ｚａ-ｚ]+$/u, '');
  return KANA.test(typed) ? { ...heard, part: typed } : heard;
}

/** The part is finished: it stands in the name as `data`; nothing where it was taken back. */
export function partFinished({ reading, part }: Heard, data: string, before: string): Heard {
  if (data === '' || part === '') return { reading, part: '' };
  const apart = reading !== '' && /[\s\u3000]$/u.test(before);
  return { reading: `${reading}${apart ? ' ' : ''}${part}`, part: '' };
}
