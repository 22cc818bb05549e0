import qrcode from 'qrcode-generator';

/**
 * Level M with the quiet zone of four modules that readers want (ISO/IEC 18004).
 * @returns a picture as data URL
 */
export function qrOf(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  return code.createDataURL(8, 32);
}
