import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const FOLDER = join(import.meta.dirname, '../browser/baselines');
/** How different one point may be (0–1), and how many of them, however large the picture: a hair of a letter, not a letter. */
const POINT = 0.2;
const POINTS = 40;
/** Steps of grey: enough to see by, and small to keep. */
const STEP = 17;

/** The one font of the pictures: on every machine on which .ci/run has been, and no other can stand in for it. */
const FONT = '/usr/share/fonts/opentype/ipafont-gothic/ipagp.ttf';
export const fontIsHere = existsSync(FONT);
export const FONT_RULE = '*, *::before, *::after { font-family: IPAPGothic !important; }';

const isWriting = process.env['YORISOI_BASELINES'] === 'write';

/**
 * Compares a picture of a screen with the one that is kept (test/browser/baselines), or keeps it (npm run baselines).
 * @returns what is wrong, with the file in which it can be looked at; null: it looks as before
 */
export function differsFromBaseline(name: string, taken: Buffer): string | null {
  const now = inGrey(PNG.sync.read(taken));
  const file = join(FOLDER, `${name}.png`);
  if (isWriting) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, PNG.sync.write(now, { colorType: 0, inputColorType: 6, deflateLevel: 9, filterType: 0 }));
    return null;
  }
  const seen = join(process.env['YORISOI_PICTURES'] ?? tmpdir(), `yorisoi-screen-${name}.png`);
  if (!existsSync(file))
    return `there is no picture of ${name} yet: look at ${keep(seen, now)}, then npm run baselines`;
  const before = PNG.sync.read(readFileSync(file));
  const { width, height } = before;
  if (now.width !== width || now.height !== height) return `${name} has another size: ${keep(seen, now)}`;
  if (before.data.equals(now.data)) return null;
  const difference = new PNG({ width, height });
  const points = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: POINT });
  if (points <= POINTS) return null;
  return `${name} looks otherwise (${String(points)} points): ${keep(seen, difference)}; if it should, npm run baselines`;
}

function keep(file: string, picture: PNG): string {
  writeFileSync(file, PNG.sync.write(picture));
  return file;
}

/** Colour is looked at by axe (contrast) and by eye; here a third of the size is worth more. */
function inGrey(picture: PNG): PNG {
  const { data } = picture;
  for (let at = 0; at < data.length; at += 4) {
    const light = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    data[at] = data[at + 1] = data[at + 2] = Math.round(light / STEP) * STEP;
  }
  return picture;
}
