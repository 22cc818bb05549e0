import { encode } from 'uqr';

/** Modules of white around the code that readers want (ISO/IEC 18004). */
const QUIET = 4;
const PIXELS = 8;

/** @returns a drawing of black squares (SVG), which stays sharp on paper at any size; level M is still read where a seventh of it is lost */
export function qrDrawnOf(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  const side = String(size);
  const shown = String(size * PIXELS);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${shown}" height="${shown}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${squares.join('')}" fill="#000"/></svg>`;
}

/** @returns a picture as data URL, to stand in a page itself */
export const qrOf = (text: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(qrDrawnOf(text)).toString('base64')}`;
