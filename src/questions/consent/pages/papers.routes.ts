import { raw, type Response as Answer, Router } from 'express';
import { writeRefusal } from '../../../access/audit/write-refusal.js';
import { ownForm, onlyOwnForms } from '../../../access/pages/own-forms.js';
import { sendStaffPage } from '../../../access/pages/idle.js';
import { sendPage } from '../../../access/pages/page.js';
import { languageIn, sentenceOf } from '../../../access/pages/showing.js';
import { said } from '../../../access/pages/sign-in.pages.js';
import type { KeepConsentPapers } from '../keep-consent-papers.service.js';
import { LARGEST_SCAN, MEDIA } from '../scan-kind.js';
import { signaturePage } from './form.pages.js';
import { FORM_WORDS } from './form.words.js';
import { atThePages, type OfCase } from './who-may.js';
import { WORDS } from './words.js';

type Door = Parameters<typeof atThePages>[0];
/** What the page of the consents says after something was done, or not. */
export type Say = { readonly done: (nameOf: (code: string) => string) => string } | { readonly refused: string };

/** A file with its form around it; what is longer than one scan is read too, to be told so in a sentence. */
const upload = [raw({ type: 'multipart/form-data', limit: 2 * LARGEST_SCAN }), onlyOwnForms];

/** The signed papers of a case's consents. A file goes out as it came in, only to be saved: nothing of it runs in this service's name. */
export function consentPaperRoutes(
  parts: Door & { readonly papers: KeepConsentPapers },
  show: (request: OfCase, response: Answer, say: Say) => Promise<void>,
): Router {
  const router = Router();

  router.post('/consents/:id/papers', upload, async (request: OfCase, response: Answer) => {
    const actor = await atThePages(parts, request, response);
    if (!actor) return;
    const { consentId, bytes } = await readUpload(request.body, request.header('content-type'));
    const kept = await parts.papers.attach(actor, { caseId: request.params.id, consentId }, bytes);
    const words = WORDS[languageIn(request)];
    if (!kept.ok) await writeRefusal(parts.database, actor, 'attachConsentPaper', kept.error, request.params.id);
    const say: Say = kept.ok
      ? { done: (nameOf) => words.scanned(kept.value.askedNow.map(nameOf).join('、')) }
      : { refused: sentenceOf(kept.error, request) };
    await show(request, response, say);
  });

  router.post('/consents/:id/papers/out', ownForm, async (request: OfCase, response: Answer) => {
    const actor = await atThePages(parts, request, response);
    if (!actor) return;
    const form: unknown = request.body;
    const paperId = typeof form === 'object' && form !== null && 'paperId' in form ? String(form.paperId) : '';
    const out = await parts.papers.takeOut(actor, { caseId: request.params.id, paperId });
    const words = WORDS[languageIn(request)];
    if (!out.ok) await writeRefusal(parts.database, actor, 'takeOutConsentPaper', out.error, request.params.id);
    const say: Say = out.ok
      ? { done: (nameOf) => words.takenOut(out.value.waitAgain.map(nameOf).join('、')) }
      : { refused: sentenceOf(out.error, request) };
    await show(request, response, say);
  });

  router.get('/consents/:id/papers/:paper', async (request: OfPaper, response: Answer) => {
    const actor = await atThePages(parts, request, response, ['counter', 'privacy-officer']);
    if (!actor) return;
    const { id: caseId, paper: paperId } = request.params;
    const opened = await parts.papers.open(actor, { caseId, paperId });
    const language = languageIn(request);
    const words = FORM_WORDS[language];
    if (!opened.ok) {
      await writeRefusal(parts.database, actor, 'read', opened.error, caseId);
      return sendPage(response, language, words.title, said(sentenceOf(opened.error, request)), 404);
    }
    const paper = opened.value;
    if (paper.kind === 'signature')
      return sendStaffPage(
        request,
        response,
        { actor, language, title: words.signature },
        signaturePage(paper.strokes, words, actor.role === 'counter' ? caseId : null),
      );
    response
      .set({
        'cache-control': 'no-store',
        'content-type': MEDIA[paper.kind],
        'content-disposition': `attachment; filename="consent-${paperId.slice(0, 8)}.${paper.kind === 'jpeg' ? 'jpg' : paper.kind}"`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      })
      .send(paper.bytes);
  });

  return router;
}

type OfPaper = OfCase & { readonly params: { readonly paper: string } };

/** The form as a browser sends it (RFC 7578); what is none of these has no file. */
async function readUpload(body: unknown, type: string | undefined): Promise<{ consentId: string; bytes: Buffer }> {
  const nothing = { consentId: '', bytes: Buffer.alloc(0) };
  if (!Buffer.isBuffer(body) || type === undefined) return nothing;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  const [consentId, file] = [form?.get('consentId'), form?.get('file')];
  if (typeof consentId !== 'string' || typeof file !== 'object' || file === null) return nothing;
  return { consentId, bytes: Buffer.from(await file.arrayBuffer()) };
}
