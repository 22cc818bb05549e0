/** A part of a text that is in one language, or is read in one way. */
export interface MarkedPart {
  readonly text: string;
  /** BCP 47; null: that of the sheet. */
  readonly lang: string | null;
  /** What stands above its characters; null: nothing. */
  readonly reading: string | null;
}

// As pages mark them (src/access/pages/marked.ts): a part in another language, which may hold one more; a word with its reading.
const MARK = /\uFDD0([A-Za-z0-9-]+)\uFDD1|\uFDD2|\uFDD3([^\uFDD4]*)\uFDD4([^\uFDD5]*)\uFDD5/gu;

/** @param text as the pages have it */
export function partsOf(text: string): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  const within: string[] = [];
  const lang = () => within.at(-1) ?? null;
  let from = 0;
  const plain = (to: number) => {
    if (to > from) parts.push({ text: text.slice(from, to), lang: lang(), reading: null });
  };
  for (const found of text.matchAll(MARK)) {
    plain(found.index);
    const [whole, opens, base, reading] = found;
    if (opens !== undefined) within.push(opens);
    else if (base !== undefined) parts.push({ text: base, lang: lang(), reading: reading ?? '' });
    else within.pop();
    from = found.index + whole.length;
  }
  plain(text.length);
  return parts;
}
