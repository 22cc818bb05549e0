import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Debian's poppler-utils, with which tests look at PDFs from outside; suites that want them are skipped aloud where they are not. */
export const popplerIsHere = ['pdftoppm', 'pdfinfo', 'pdftotext', 'pdftohtml'].every((name) =>
  existsSync(`/usr/bin/${name}`),
);
export const popplerIsMissing = 'pdfinfo and pdftoppm (Debian: poppler-utils) are not on this machine';

const run = (name: string, args: readonly string[], pdf: Buffer): Buffer =>
  execFileSync(`/usr/bin/${name}`, args, { input: pdf, maxBuffer: 200_000_000, stdio: ['pipe', 'pipe', 'ignore'] });

export function infoOf(pdf: Buffer): { readonly pages: number; readonly tagged: boolean; readonly title: string } {
  const text = run('pdfinfo', ['-'], pdf).toString('utf8');
  const line = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(text)?.[1] ?? '';
  return { pages: Number(line('Pages')), tagged: line('Tagged') === 'yes', title: line('Title') };
}

/** In the order in which it stands in the file, without blanks; of one page or of all. */
export const textOf = (pdf: Buffer, page?: number): string =>
  run('pdftotext', ['-raw', ...(page === undefined ? [] : ['-f', String(page), '-l', String(page)]), '-', '-'], pdf)
    .toString('utf8')
    .replace(/\s/gu, '');

/** What stands between head and foot of all pages (millimetres from the edges), so that no line is torn by them. */
export const bodyOf = (pdf: Buffer, { top, bottom }: { readonly top: number; readonly bottom: number }): string =>
  run(
    'pdftotext',
    ['-raw', '-r', '72', '-x', '0', '-W', '595', '-y', points(top), '-H', points(297 - top - bottom), '-', '-'],
    pdf,
  )
    .toString('utf8')
    .replace(/\s/gu, '');
const points = (mm: number): string => String(Math.round((mm * 72) / 25.4));

/** Sizes of the type, in points. */
export function sizesOf(pdf: Buffer): readonly number[] {
  const file = join(mkdtempSync(join(tmpdir(), 'yorisoi-pdf-')), 'paper.pdf');
  writeFileSync(file, pdf);
  const xml = run('pdftohtml', ['-xml', '-i', '-zoom', '1', '-stdout', file], Buffer.alloc(0)).toString('utf8');
  rmSync(dirname(file), { recursive: true });
  return [...xml.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size));
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel; 0 is black. */
  readonly grey: Buffer;
}

/** One page as a laser printer has it. */
export function pictureOf(pdf: Buffer, { page = 1, dpi = 200 } = {}): Picture {
  const pgm = run('pdftoppm', ['-gray', '-r', String(dpi), '-f', String(page), '-l', String(page), '-'], pdf);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 64).toString('latin1'));
  if (!head) throw new Error('pdftoppm gave no picture');
  return { width: Number(head[1]), height: Number(head[2]), grey: pgm.subarray(head[0].length) };
}

/** The top right corner of a page (60 by 60 mm) as a telephone photographs it, badly. */
export const cornerOf = (pdf: Buffer, page: number): Buffer => {
  const corner = ['-x', '1181', '-y', '0', '-W', '473', '-H', '473'];
  return run(
    'pdftoppm',
    ['-jpeg', '-jpegopt', 'quality=40', '-r', '200', '-f', String(page), '-l', String(page), ...corner, '-'],
    pdf,
  );
};
