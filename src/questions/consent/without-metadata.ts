import type { ScanKind } from './scan-kind.js';

/** Chunks of a PNG that a camera or a program writes about itself and the place; none of them is needed to see the picture. */
const TOLD_BY_PNG = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'];
/** JFIF and the colours of Adobe are needed to see the picture; the other application segments and comments are not (ITU-T T.81). */
const [APP0, APP14, APP_LAST, COMMENT, SCAN] = [0xe0, 0xee, 0xef, 0xfe, 0xda];

/**
 * The picture without what the camera wrote beside it: place, time, device (ASVS v5.0.0-14.2.8). A PDF comes from a scanner
 * and stays as it is; so does a picture that can't be followed to its end.
 */
export function withoutMetadata(kind: ScanKind, bytes: Buffer): Buffer {
  const parts = kind === 'jpeg' ? jpegParts(bytes) : kind === 'png' ? pngParts(bytes) : null;
  return parts === null ? bytes : Buffer.concat(parts);
}

function jpegParts(bytes: Buffer): Buffer[] | null {
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes.readUInt8(at + 1);
    if (bytes.readUInt8(at) !== 0xff) return null;
    if (marker === SCAN) return [...kept, bytes.subarray(at)];
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const isTold = (marker > APP0 && marker <= APP_LAST && marker !== APP14) || marker === COMMENT;
    if (!isTold) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

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
