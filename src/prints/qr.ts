import qrcode from 'qrcode-generator';

const QUIET = 4;

/** A QR code at level M with the quiet zone of four modules that readers want (ISO/IEC 18004), as a drawing of black squares. */
export function qrOf(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const side = String(count + 2 * QUIET);
  const squares = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) =>
      code.isDark(row, column) ? `M${String(column + QUIET)} ${String(row + QUIET)}h1v1h-1z` : '',
    ).join(''),
  ).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}"><path d="${squares}" fill="#000"/></svg>`;
}
