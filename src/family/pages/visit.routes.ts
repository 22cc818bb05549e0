import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { type ChangeOwnVisit, VISIT_ACTS } from '../change-own-visit.service.js';
import type { Tongue } from '../../tongues/tongue.js';
import type { TonguePages } from '../../tongues/tongue-pages.js';
import type { FamilyCases } from '../family-cases.js';
import { doing, type SignedIn } from './doing.js';
import { visitPage } from './visit.page.js';
import { VISIT_WORDS } from './visit.words.js';

interface VisitPageParts {
  readonly signedIn: SignedIn;
  readonly cases: FamilyCases;
  readonly changing: ChangeOwnVisit;
  readonly pages: TonguePages;
  readonly contact: string | null;
}

const text = z.string().max(100).default('');
const given = z.object({ act: z.enum(VISIT_ACTS), id: text, digits: text, words: text });
const BACK = { href: '/k/visit', label: (tongue: Tongue) => tongue.words(VISIT_WORDS).back };

/** The visit of whoever holds the paper. */
export function visitRoutes({ signedIn, cases, changing, pages, contact }: VisitPageParts): RequestHandler {
  const router = Router();
  router.get('/k/visit', async (request: Request, response: Response) => {
    const actor = await signedIn(request, response);
    if (actor === null) return;
    const tongue = pages.of(request);
    const visits = (await cases.read(actor))?.visits ?? [];
    pages.send(request, response, tongue.words(VISIT_WORDS).title, visitPage(visits, tongue, contact));
  });
  router.post(
    '/k/visit',
    ...pages.ownForm,
    doing(signedIn, pages)(
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
