import type { ScanKind } from './scan-kind.js';

/** Chunks of a PNG that a camera or a program writes about itself and the place; none of them is needed to see the picture. */
const TOLD_BY_PNG = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'];
/** JFIF and the colours of Adobe are needed to see the picture; the other application segments and comments are not (ITU-T T.81). */
const [APP0, APP1, APP14, APP_LAST, COMMENT] = [0xe0, 0xe1, 0xee, 0xef, 0xfe];
const [SCAN, END, TEM, RST0, RST_LAST] = [0xda, 0xd9, 0x01, 0xd0, 0xd7];

/**
 * The picture without what the camera wrote beside it: place, time, device (ASVS v5.0.0-14.2.8), nor what stands behind its end.
 * Which way up it is held stays. A PDF comes from a scanner and stays as it is; so does a picture that can't be followed to its end.
 */
export function withoutMetadata(kind: ScanKind, bytes: Buffer): Buffer {
  const parts = kind === 'jpeg' ? jpegParts(bytes) : kind === 'png' ? pngParts(bytes) : null;
  return parts === null ? bytes : Buffer.concat(parts);
}

function jpegParts(bytes: Buffer): Buffer[] | null {
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === END) return [...kept, bytes.subarray(at, at + 2)];
    // Before a marker any number of FF may stand.
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at = keep(at, at + 2);
    else {
      if (at + 4 > bytes.length) return null;
      const end = at + 2 + bytes.readUInt16BE(at + 2);
      if (marker === SCAN) at = keep(at, endOfScan(bytes, end));
      else {
        const isTold = (marker > APP0 && marker <= APP_LAST && marker !== APP14) || marker === COMMENT;
        if (marker === APP1) kept.push(...wayUp(bytes.subarray(at + 4, end)));
        if (!isTold) kept.push(bytes.subarray(at, end));
        at = end;
      }
    }
  }
  return null;

  function keep(from: number, to: number): number {
    kept.push(bytes.subarray(from, to));
    return to;
  }
}

const isAlone = (marker: number): boolean => marker === TEM || (marker >= RST0 && marker <= RST_LAST);

/** Where the data of a scan end: in them FF is followed by 00, or is a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 2)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && !isAlone(next)) return at;
  }
  return bytes.length;
}

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const [ORIENTATION, SHORT, UPRIGHT, MOST_TURNED] = [0x0112, 3, 1, 8];

/** A segment with nothing but the orientation that this one has (Exif 2.3, 4.6.4); none for a picture that is upright. */
function wayUp(content: Buffer): Buffer[] {
  const tiff = content.subarray(EXIF.length);
  const order = tiff.toString('latin1', 0, 2);
  if (!content.subarray(0, EXIF.length).equals(EXIF) || tiff.length < 8 || !['II', 'MM'].includes(order)) return [];
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = first + 2 <= tiff.length ? short(first) : 0;
  for (let index = 0, at = first + 2; index < entries && at + 12 <= tiff.length; index += 1, at += 12) {
    if (short(at) !== ORIENTATION || short(at + 2) !== SHORT) continue;
    const turned = short(at + 8);
    return turned > UPRIGHT && turned <= MOST_TURNED ? [exifOf(turned)] : [];
  }
  return [];
}

/** APP1 and its length, Exif, TIFF with its most significant byte first, one entry, and no further directory. */
const exifOf = (turned: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, APP1, 0, 34]),
    EXIF,
    Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, SHORT, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0]),
  ]);

function pngParts(bytes: Buffer): Buffer[] | null {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    // Length, name, content, checksum.
    const end = at + 12 + bytes.readUInt32BE(at);
    if (!TOLD_BY_PNG.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return kept;
    at = end;
  }
  return null;
}
