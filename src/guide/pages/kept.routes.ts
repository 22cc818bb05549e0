import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Allowance } from '../../platform/throttle/throttles.js';
import { told, type TonguePages } from '../../tongues/tongue-pages.js';
import type { KeepGuide } from '../keep-guide.service.js';
import type { InBrowser } from '../kept-in-browser.js';
import type { GuideState } from './guide-state.js';
import { KEPT_SCRIPT, keptPage } from './kept.page.js';
import { KEPT_WORDS } from './kept.words.js';
import type { Taking } from './taking.js';

/** From one address within an hour: a family that tries, or a care home that helps several; and from all together. */
export const GUIDES_KEPT: Allowance = { name: 'guide-kept', points: 20, seconds: 3600 };
export const GUIDES_KEPT_BY_ALL: Allowance = { name: 'guide-kept-by-all', points: 2000, seconds: 3600 };

interface KeptPageParts {
  readonly pages: TonguePages;
  readonly state: GuideState;
  readonly keeping: KeepGuide;
  readonly mayKeep: Taking;
  readonly publicUrl: string;
}

const shape = z.object({ code: z.string().max(100).default('') });

/** Eight letters instead of paper. They travel in bodies of forms and in the browser's cookie, never in an address. */
export function keptRoutes({ pages, state, keeping, mayKeep, publicUrl }: KeptPageParts): RequestHandler {
  const router = Router();
  const show = (request: Request, response: Response, of: InBrowser, sentence: string | null = null, status = 200) => {
    const tongue = pages.of(request);
    pages.send(request, response, tongue.words(KEPT_WORDS).title, keptPage(tongue, of, publicUrl, sentence), status);
  };

  router.get('/guide/kept.js', (_request, response) => void response.type('js').send(KEPT_SCRIPT));

  router.get('/guide/kept', (request, response) => show(request, response, state.of(request)));

  router.post('/guide/keep', ...pages.ownForm, async (request: Request, response: Response) => {
    const before = state.of(request);
    if (before.day === null) return response.set('cache-control', 'no-store').redirect(303, '/guide');
    const taken = await mayKeep(request);
    if (!taken.granted) {
      response.set('retry-after', String(taken.seconds));
      return show(request, response, before, pages.of(request).words(KEPT_WORDS).tooMany, 429);
    }
    const kept = await keeping.keep(before, before.kept);
    state.keep(response, { ...before, kept }, '/guide/kept');
  });

  router.post('/guide/kept', ...pages.ownForm, async (request: Request, response: Response) => {
    const opened = await keeping.open(shape.parse(request.body).code, request.ip ?? '');
    if (opened.ok) return state.keep(response, { ...opened.value.guided, kept: opened.value.kept }, '/guide/list');
    const status = opened.error.kind === 'InvalidInput' ? 400 : 401;
    show(request, response, state.of(request), told(pages.of(request), opened.error), status);
  });
  return router;
}
