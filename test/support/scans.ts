import { listening } from './listening.js';
import type { ServiceUnderTest } from './service.js';

/** A scan of one page with these words on it, as small as a PDF can be. */
export const aPdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n% ${words}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

/** As somebody draws their name on the screen, about. */
export const STROKES = [
  [100, 40, 100, 120],
  [60, 70, 60, 120, 140, 120, 140, 70],
];

/** As the form of the counter sends a file. */
export async function uploadScan(
  service: Pick<ServiceUnderTest, 'server' | 'headers'>,
  caseId: string,
  consentId: string,
  bytes: Buffer,
  { as = 'counter', headers = {} }: { readonly as?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const form = new FormData();
  form.set('consentId', consentId);
  form.set('file', new Blob([new Uint8Array(bytes)]), '同意書.pdf');
  const response = await fetch(`${await listening(service)}/consents/${caseId}/papers`, {
    method: 'POST',
    headers: { ...(await service.headers({ as })), ...headers },
    body: form,
    redirect: 'manual',
  });
  return { status: response.status, text: await response.text() };
}
