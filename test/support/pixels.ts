import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import type { Locator } from 'playwright-core';

/** Reads the QR code that is drawn there, as a reader at the counter does. @throws if it can't be read */
export async function readCode(drawn: Locator): Promise<string> {
  const { data, width, height } = PNG.sync.read(await drawn.screenshot());
  const read = jsqr.default(new Uint8ClampedArray(data), width, height);
  if (read === null) throw new Error(`no code can be read in ${String(width)} × ${String(height)} pixels`);
  return read.data;
}
