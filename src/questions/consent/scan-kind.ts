/** What a scanned paper may be. A PDF may hold a script or other files: nothing is run here, it goes out only to be saved. */
export type ScanKind = 'pdf' | 'jpeg' | 'png';

/** Bytes of one file: some pages in colour, or one photograph. */
export const LARGEST_SCAN = 5 * 1024 * 1024;

export const MEDIA: Readonly<Record<ScanKind, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** A PDF ends with its last cross-reference; scanners put a few bytes behind it (ISO 32000-1, annex H.3). */
const TAIL_OF_A_PDF = 1024;

/** By what stands in the bytes, whatever the file is called; null: none of these, or cut off. */
export function scanKindOf(bytes: Buffer): ScanKind | null {
  if (startsWith(bytes, PNG) && bytes.includes('IEND')) return 'png';
  if (startsWith(bytes, JPEG) && bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > JPEG.length) return 'jpeg';
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-TAIL_OF_A_PDF).includes('%%EOF'))
    return 'pdf';
  return null;
}

const startsWith = (bytes: Buffer, head: Buffer): boolean => bytes.subarray(0, head.length).equals(head);
