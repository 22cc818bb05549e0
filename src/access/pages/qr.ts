import qrcode from 'qrcode-generator';

/** Modules of white around the code that readers want (ISO/IEC 18004). */
const QUIET = 4;
const PIXELS = 8;

/** Level M: still read where a seventh of it is lost. */
function codeOf(text: string): ReturnType<typeof qrcode> {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  return code;
}

/** @returns a picture as data URL, to stand in a page itself */
export const qrOf = (text: string): string => codeOf(text).createDataURL(PIXELS, QUIET * PIXELS);

/** @returns a drawing of black squares (SVG), which stays sharp on paper at any size */
export function qrDrawnOf(text: string): string {
  const code = codeOf(text);
  const count = code.getModuleCount();
  const side = String(count + 2 * QUIET);
  const squares = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) =>
      code.isDark(row, column) ? `M${String(column + QUIET)} ${String(row + QUIET)}h1v1h-1z` : '',
    ).join(''),
  ).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}"><path d="${squares}" fill="#000"/></svg>`;
}
