import { widthOf } from './width.js';

/** What must not begin a line (行頭禁則), and what must not end one (行末禁則). */
const NOT_FIRST = /^[、。，．・」』）】〉》〕)\]｝”’!?！？ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:%]/u;
const NOT_LAST = /[「『（【〈《〔(\[｛“‘]$/u;

/** Letters that stay together: a run of Latin letters and digits, or one letter of Japanese with its selectors. */
const PIECES =
  /[\p{Script=Latin}\p{Nd}.,:;'’"“”()[\]/%+°@#&=?!_~–—-]+|[^\S\n]+|.[\p{M}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]*/gu;

/** Breaks a text into lines of at most `width` columns: Japanese anywhere but against 禁則, Latin at its spaces. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapLine(paragraph, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((one, index) => one !== '' || index === 0);
}

/** What can't be parted: a letter with the marks that may not begin the next line, an opening bracket with what follows. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const last = pieces.at(-1);
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last))) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}
