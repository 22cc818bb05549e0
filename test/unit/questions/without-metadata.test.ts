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
const HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const SIZE = chunk('IHDR', '1234567890123');

describe('a photographed paper', () => {
  it('loses what the camera wrote beside a JPEG, and nothing of the picture', () => {
    const [jfif, adobe, table] = [segment(0xe0, 'JFIF'), segment(0xee, 'Adobe'), segment(0xdb, 'quantization')];
    const told = [segment(0xe1, 'Exif GPS 35.6'), segment(0xed, 'Photoshop'), segment(0xfe, 'made by')];
    const bytes = Buffer.concat([START, jfif, ...told, adobe, table, PICTURE]);
    const left = withoutMetadata('jpeg', bytes);
    expect(left.equals(Buffer.concat([START, jfif, adobe, table, PICTURE]))).toBe(true);
    expect(scanKindOf(left)).toBe('jpeg');
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
