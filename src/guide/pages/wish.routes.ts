import { randomUUID } from 'node:crypto';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Markup } from '../../access/pages/page.js';
import type { Allowance } from '../../platform/throttle/throttles.js';
import { told, type TonguePages } from '../../tongues/tongue-pages.js';
import type { AskCounter, GuideWishForm } from '../ask-counter.service.js';
import type { GuideState } from './guide-state.js';
import type { Taking } from './taking.js';
import { askedPage, wishPage } from './wish.page.js';
import { WISH_WORDS } from '../../family/pages/wish.words.js';

/** From one address within an hour: a care home, a hotel; and from all together, as many as a counter can ever call. */
export const WISHES: Allowance = { name: 'guide-wishes', points: 10, seconds: 3600 };
export const WISHES_BY_ALL: Allowance = { name: 'guide-wishes-by-all', points: 200, seconds: 3600 };

interface WishPageParts {
  readonly pages: TonguePages;
  readonly state: GuideState;
  readonly asking: AskCounter;
  readonly mayAsk: Taking;
  readonly contact: string | null;
}

const text = z.string().max(200).default('');
const several = z.union([z.string().transform((one) => [one]), z.array(z.string()).max(60)]).default([]);
const shape = z.object({
  form: text,
  name: text,
  telephone: text,
  deceased: text,
  deathDay: text,
  half: several,
  hour: several,
  code: text,
});

/** A day, or a call: without a code and without a case. Everything travels in the body of a form. */
export function wishRoutes({ pages, state, asking, mayAsk, contact }: WishPageParts): RequestHandler {
  const router = Router();
  const show = (request: Request, response: Response, body: Markup, status = 200) =>
    pages.send(request, response, pages.of(request).words(WISH_WORDS).title, body, status);
  const showForm = (
    request: Request,
    response: Response,
    given: GuideWishForm,
    sentence: string | null = null,
    status = 200,
  ) => {
    const offered = { days: asking.days(), hours: asking.hours };
    show(request, response, wishPage(pages.of(request), offered, given, state.of(request), sentence), status);
  };

  router.get('/guide/wish', (request, response) =>
    showForm(request, response, {
      form: randomUUID(),
      name: '',
      telephone: '',
      deceased: '',
      deathDay: '',
      halves: [],
      hours: [],
      code: state.of(request).kept?.code ?? '',
    }),
  );

  router.post('/guide/wish', ...pages.ownForm, async (request: Request, response: Response) => {
    const { half, hour, ...typed } = shape.parse(request.body);
    const given = { ...typed, halves: half, hours: hour };
    const taken = await mayAsk(request);
    if (!taken.granted) {
      response.set('retry-after', String(taken.seconds));
      return showForm(request, response, given, pages.of(request).words(WISH_WORDS).tooMany, 429);
    }
    const asked = await asking.ask(given);
    if (!asked.ok) return showForm(request, response, given, told(pages.of(request), asked.error), 400);
    const around = { contact, hasList: state.of(request).day !== null };
    show(request, response, askedPage(pages.of(request), asked.value, around));
  });
  return router;
}
