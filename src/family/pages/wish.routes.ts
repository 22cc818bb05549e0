import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { STATUS_OF_REFUSAL } from '../../access/pages/showing.js';
import { told, type TonguePages } from '../../tongues/tongue-pages.js';
import { halvesOfDays } from '../../visits/asked-on-form.js';
import type { AskFromList, ListWishForm } from '../ask-from-list.service.js';
import type { FamilyCases } from '../family-cases.js';
import { doing as doingFor, refused, type SignedIn } from './doing.js';
import { wishPage } from './wish.page.js';
import { WISH_WORDS } from './wish.words.js';

interface WishPageParts {
  readonly signedIn: SignedIn;
  readonly cases: FamilyCases;
  readonly asking: AskFromList;
  readonly pages: TonguePages;
}

const several = z.union([z.string().transform((one) => [one]), z.array(z.string()).max(60)]).default([]);
const shape = z.object({ half: several, hour: several, telephone: z.string().max(200).default('') });

/** A day, or a call, asked for from one's own list. */
export function wishRoutes({ signedIn, cases, asking, pages }: WishPageParts): RequestHandler {
  const router = Router();
  const show = async (request: Request, response: Response, typed: ListWishForm | null, sentence: string | null) => {
    const actor = await signedIn(request, response);
    const head = actor && (await cases.read(actor));
    // A second code reads alone, and a case that is over has nobody to call.
    if (!head?.mayAnswer) return actor === null ? undefined : response.redirect(303, '/k/list');
    const stood = { halves: halvesOfDays(head.wish?.days ?? []), hours: head.wish?.hours ?? [], telephone: '' };
    const tongue = pages.of(request);
    const page = wishPage(tongue, head, asking.offered(), typed ?? stood, sentence);
    pages.send(request, response, tongue.words(WISH_WORDS).title, page, sentence === null ? 200 : 400);
  };

  router.get('/k/wish', (request, response) => show(request, response, null, null));
  router.post('/k/wish', ...pages.ownForm, async (request: Request, response: Response) => {
    const { half, hour, telephone } = shape.parse(request.body);
    const given = { halves: half, hours: hour, telephone };
    const actor = await signedIn(request, response);
    if (actor === null) return;
    const done = await asking.ask(actor, given);
    if (done.ok) return response.redirect(303, '/k/wish');
    return STATUS_OF_REFUSAL[done.error.kind] === 400
      ? show(request, response, given, told(pages.of(request), done.error))
      : refused(pages, request, response, done.error);
  });
  router.post(
    '/k/wish/back',
    ...pages.ownForm,
    doingFor(signedIn, pages)((actor) => asking.takeBack(actor), '/k/list'),
  );
  return router;
}
