import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { html, nothing } from '../../access/pages/page.js';
import type { ManageAccessPapers } from '../access-papers.service.js';
import { readsOnly } from '../keep-own-page.service.js';
import type { Tongue } from '../../tongues/tongue.js';
import type { TonguePages } from '../../tongues/tongue-pages.js';
import { doing, refused, type SignedIn } from './doing.js';
import { madePage, secondPage } from './second.page.js';
import { SECOND_WORDS } from './second.words.js';
import { WORDS } from './words.js';

interface SecondPageParts {
  readonly signedIn: SignedIn;
  readonly papers: ManageAccessPapers;
  readonly pages: TonguePages;
  readonly contact: string | null;
  readonly city: string;
}

const text = z.string().max(100).default('');
const makeShape = z.object({ after: text });
const endShape = z.object({ id: text });
const BACK = { href: '/k/second', label: (tongue: Tongue) => tongue.words(SECOND_WORDS).back };

/** A code with fewer rights, made by the holder of a paper on the spot. Made and shown in one answer: it is kept nowhere. */
export function secondRoutes({ signedIn, papers, pages, contact, city }: SecondPageParts): RequestHandler {
  const router = Router();

  router.get('/k/second', async (request: Request, response: Response) => {
    const actor = await signedIn(request, response);
    if (actor === null) return;
    if (actor.listOnly === true) return refused(pages, request, response, readsOnly);
    const tongue = pages.of(request);
    pages.send(request, response, tongue.words(SECOND_WORDS).title, secondPage(await papers.seconds(actor), tongue));
  });

  router.post('/k/second', ...pages.ownForm, async (request: Request, response: Response) => {
    const actor = await signedIn(request, response);
    if (actor === null) return;
    const made = await papers.makeSecond(actor, makeShape.parse(request.body).after);
    if (!made.ok) return refused(pages, request, response, made.error, BACK);
    const tongue = pages.of(request);
    const words = tongue.words(WORDS);
    const whom =
      contact === null ? nothing : html`<p>${words.call}　${words.counter(city, words.contact(contact))}</p>`;
    pages.send(request, response, tongue.words(SECOND_WORDS).title, madePage(made.value, tongue, whom));
  });

  router.post(
    '/k/second/end',
    ...pages.ownForm,
    doing(signedIn, pages)(
      (actor, given) => papers.endSecond(actor, endShape.parse(given).id),
      '/k/second#codes',
      BACK,
    ),
  );
  return router;
}
