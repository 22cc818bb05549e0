import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { ownForm } from '../../access/pages/own-forms.js';
import { html, nothing, sendPage } from '../../access/pages/page.js';
import { languageIn } from '../../access/pages/showing.js';
import { notYours } from '../../access/refusal.js';
import type { ManageAccessPapers } from '../access-papers.service.js';
import { doing, refused, type SignedIn } from './doing.js';
import { madePage, secondPage } from './second.page.js';
import { SECOND_WORDS } from './second.words.js';
import { WORDS } from './words.js';

interface SecondPageParts {
  readonly signedIn: SignedIn;
  readonly papers: ManageAccessPapers;
  readonly contact: string | null;
  readonly city: string;
}

const text = z.string().max(100).default('');
const makeShape = z.object({ after: text });
const endShape = z.object({ id: text });
const BACK = { href: '/k/second', label: (language: 'ja' | 'en') => SECOND_WORDS[language].back };

/** A code with fewer rights, made by the holder of a paper on the spot. Made and shown in one answer: it is kept nowhere. */
export function secondRoutes({ signedIn, papers, contact, city }: SecondPageParts): RequestHandler {
  const router = Router();

  router.get('/k/second', async (request: Request, response: Response) => {
    const actor = await signedIn(request, response);
    if (actor === null) return;
    if (actor.listOnly === true) return refused(request, response, notYours([]));
    const language = languageIn(request);
    sendPage(response, language, SECOND_WORDS[language].title, secondPage(await papers.seconds(actor), language));
  });

  router.post('/k/second', ownForm, async (request: Request, response: Response) => {
    const actor = await signedIn(request, response);
    if (actor === null) return;
    const made = await papers.makeSecond(actor, makeShape.parse(request.body).after);
    if (!made.ok) return refused(request, response, made.error, BACK);
    const language = languageIn(request);
    const words = WORDS[language];
    const whom =
      contact === null ? nothing : html`<p>${words.call}　${words.counter(city, words.contact(contact))}</p>`;
    sendPage(response, language, SECOND_WORDS[language].title, madePage(made.value, language, whom));
  });

  router.post(
    '/k/second/end',
    ownForm,
    doing(signedIn)((actor, given) => papers.endSecond(actor, endShape.parse(given).id), '/k/second#codes', BACK),
  );
  return router;
}
