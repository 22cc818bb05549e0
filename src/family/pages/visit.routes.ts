import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { ownForm } from '../../access/pages/own-forms.js';
import { sendPage } from '../../access/pages/page.js';
import { languageIn } from '../../access/pages/showing.js';
import { type ChangeOwnVisit, VISIT_ACTS } from '../change-own-visit.service.js';
import type { FamilyCases } from '../family-cases.js';
import { doing, type SignedIn } from './doing.js';
import { visitPage } from './visit.page.js';
import { VISIT_WORDS } from './visit.words.js';

interface VisitPageParts {
  readonly signedIn: SignedIn;
  readonly cases: FamilyCases;
  readonly changing: ChangeOwnVisit;
  readonly contact: string | null;
}

const text = z.string().max(100).default('');
const given = z.object({ act: z.enum(VISIT_ACTS), id: text, digits: text, words: text });
const BACK = { href: '/k/visit', label: (language: 'ja' | 'en') => VISIT_WORDS[language].back };

/** The visit of whoever holds the paper. */
export function visitRoutes({ signedIn, cases, changing, contact }: VisitPageParts): RequestHandler {
  const router = Router();
  router.get('/k/visit', async (request: Request, response: Response) => {
    const actor = await signedIn(request, response);
    if (actor === null) return;
    const language = languageIn(request);
    const visits = (await cases.read(actor))?.visits ?? [];
    sendPage(response, language, VISIT_WORDS[language].title, visitPage(visits, language, contact));
  });
  router.post(
    '/k/visit',
    ownForm,
    doing(signedIn)(
      (actor, body) => {
        const { act, ...more } = given.parse(body);
        return changing.change(actor, act, more);
      },
      '/k/visit',
      BACK,
    ),
  );
  return router;
}
