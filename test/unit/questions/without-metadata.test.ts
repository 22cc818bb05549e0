import { scanKindOf } from '../../../src/questions/consent/scan-kind.js';
import { withoutMetadata } from '../../../src/questions/consent/without-metadata.js';

const segment = (marker: number, content: string): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, Buffer.from(content, 'latin1')]);
};
const chunk = (name: string, content: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name + content, 'latin1'), Buffer.alloc(4)]);
};
const START = Buffer.from([0xff, 0xd8]);
const PICTURE = Buffer.concat([segment(0xda, 'ab'), Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd9])]);
const ANOTHER = Buffer.concat([START, segment(0xe1, 'Exif GPS 35.6'), PICTURE]);
const HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const SIZE = chunk('IHDR', '1234567890123');

/** Three entries: the make, the orientation, and where the place stands, with the place behind. */
function exif(order: 'II' | 'MM', held: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 3 * 12 + 4);
  const short = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  tiff.write(order, 'latin1');
  short(42, 2);
  if (order === 'II') tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  short(3, 8);
  for (const [index, [tag, type, value]] of [
    [0x010f, 2, 0] as const,
    [0x0112, 3, held] as const,
    [0x8825, 4, 0] as const,
  ].entries()) {
    const at = 10 + index * 12;
    short(tag, at);
    short(type, at + 2);
    short(value, at + 8);
  }
  return segment(0xe1, `Exif\0\0${tiff.toString('latin1')}GPS 35.6`);
}

describe('a photographed paper', () => {
  it('loses what the camera wrote beside a JPEG, and nothing of the picture', () => {
    const [jfif, adobe, table] = [segment(0xe0, 'JFIF'), segment(0xee, 'Adobe'), segment(0xdb, 'quantization')];
    const told = [segment(0xe1, 'Exif GPS 35.6'), segment(0xed, 'Photoshop'), segment(0xfe, 'made by')];
    const bytes = Buffer.concat([START, jfif, ...told, adobe, table, PICTURE]);
    const left = withoutMetadata('jpeg', bytes);
    expect(left.equals(Buffer.concat([START, jfif, adobe, table, PICTURE]))).toBe(true);
    expect(scanKindOf(left)).toBe('jpeg');
  });

  it('ends where its picture ends, through several scans, restarts and bytes that fill', () => {
    const scan = Buffer.concat([segment(0xda, 'cd'), Buffer.from([4, 0xff, 0xd0, 5, 0xff, 0, 6])]);
    const [table, fill] = [segment(0xc4, 'huffman'), Buffer.from([0xff, 0xff])];
    const told = [segment(0xe1, 'Exif GPS between'), segment(0xfe, 'made by')];
    const bytes = Buffer.concat([START, fill, table, scan, fill, ...told, table, PICTURE, ANOTHER, Buffer.from('GPS')]);
    const left = withoutMetadata('jpeg', bytes);
    expect(left.equals(Buffer.concat([START, table, scan, table, PICTURE]))).toBe(true);
    expect(scanKindOf(left)).toBe('jpeg');
  });

  it.each<[string, 'II' | 'MM', number, number]>([
    ['turned', 'MM', 6, 6],
    ['turned by a camera that writes its bytes the other way round', 'II', 8, 8],
    ['upright', 'MM', 1, 0],
    ['held in a way that there is not', 'II', 9, 0],
  ])('stays as it was held, without its place: %s', (_, order, held, expected) => {
    const bytes = Buffer.concat([START, exif(order, held), segment(0xdb, 'table'), PICTURE]);
    const left = withoutMetadata('jpeg', bytes);
    expect([left.includes('GPS'), left.subarray(-PICTURE.length).equals(PICTURE)]).toEqual([false, true]);
    const told = left.indexOf('Exif');
    expect(told < 0 ? 0 : left[told + 6 + 19]).toBe(expected);
    // What is written says what was read.
    expect(withoutMetadata('jpeg', left).equals(left)).toBe(true);
  });

  it('loses the texts, the place and the time of a PNG', () => {
    const told = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'].map((name) => chunk(name, 'GPS'));
    const [data, end] = [chunk('IDAT', 'picture'), chunk('IEND', '')];
    const left = withoutMetadata('png', Buffer.concat([HEAD, SIZE, ...told, data, end, Buffer.from('GPS behind')]));
    expect(left.equals(Buffer.concat([HEAD, SIZE, data, end]))).toBe(true);
    expect(scanKindOf(left)).toBe('png');
  });

  it.each<[string, 'jpeg' | 'png' | 'pdf', Buffer]>([
    ['a PDF', 'pdf', Buffer.from('%PDF-1.7 /Author (x) %%EOF')],
    ['a JPEG that nobody can follow', 'jpeg', Buffer.concat([START, Buffer.from([1, 2, 3, 4, 5, 6])])],
    ['a PNG that breaks off', 'png', Buffer.concat([HEAD, SIZE])],
  ])('stays as it is: %s', (_, kind, bytes) => {
    expect(withoutMetadata(kind, bytes).equals(bytes)).toBe(true);
  });
});
