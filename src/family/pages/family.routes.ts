import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { type Cookies, FORGET_COPIES, FORGET_PAGES } from '../../access/cookies.js';
import type { AskInside, OwnOperation } from '../../access/graphql/asked-inside.js';
import type { FamilyDoor, FamilyEntered } from '../../access/family/family-door.js';
import type { FamilySessions } from '../../access/family/family-sessions.js';
import { plain } from '../../access/pages/marked.js';
import { html, type Markup } from '../../access/pages/page.js';
import { said } from '../../access/pages/sign-in.pages.js';
import type { FamilyActor } from '../../access/actor.js';
import type { FamilyListQuery, FamilyListQueryVariables } from '../../contract/family-pages.js';
import { readDay } from '../../domain/era.js';
import type { Language } from '../../domain/text.js';
import type { Clock } from '../../platform/clock.js';
import { surprise } from '../../platform/errors/user-error.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { ManageAccessPapers } from '../access-papers.service.js';
import type { AskFromList } from '../ask-from-list.service.js';
import type { ChangeOwnVisit } from '../change-own-visit.service.js';
import type { FamilyCases } from '../family-cases.js';
import type { KeepOwnPage } from '../keep-own-page.service.js';
import { told, type TonguePages } from '../../tongues/tongue-pages.js';
import type { RecordFacts } from '../../questions/record-facts.service.js';
import { closedNow, type Opening } from './closed-now.part.js';
import { closesWhenIdle } from './closes-when-idle.js';
import { againForm, endedPage, entryForm, nothingHere, SCRIPT } from './family.pages.js';
import { foundInTongue } from './list-in-tongue.js';
import type { Opened } from './opened.js';
import { ownRoutes } from './own.routes.js';
import { secondRoutes } from './second.routes.js';
import { visitRoutes } from './visit.routes.js';
import { wishRoutes } from './wish.routes.js';
import { WORDS } from './words.js';

export interface FamilyPageParts {
  readonly door: FamilyDoor;
  readonly sessions: FamilySessions;
  readonly cases: FamilyCases;
  readonly keep: KeepOwnPage;
  readonly facts: RecordFacts;
  readonly papers: ManageAccessPapers;
  readonly changing: ChangeOwnVisit;
  readonly asking: AskFromList;
  readonly ask: AskInside;
  readonly cookies: Cookies;
  readonly log: Logger;
  readonly pages: TonguePages;
  readonly clock: Clock;
  /** Where families call. */
  readonly contact: string | null;
  /** When the city hall answers the telephone again; null: now. */
  readonly opens: () => Opening | null;
  readonly city: string;
}

const FAMILY_LIST: OwnOperation<FamilyListQuery, FamilyListQueryVariables> = { name: 'FamilyList' };

const text = z.string().max(100).default('');
const pair = z.object({ code: text, birthDate: text });

/**
 * The family's door: plain pages and plain form posts. Code and date travel in the body of a POST only, and a session
 * begins with a new token each time.
 */
export function familyRoutes(parts: FamilyPageParts): RequestHandler {
  const { door, sessions, cases, ask, cookies, log, pages, contact, opens } = parts;
  const router = Router();
  const sessionOf = (request: Request) => cookies.read('family', request.header('cookie'));
  const forget = (response: Response) => response.clearCookie(cookies.nameOf('family'), cookies.optionsOf('family'));
  const wordsFor = (request: Request) => pages.of(request).words(WORDS);
  const show = (request: Request, response: Response, title: 'title' | 'listTitle', body: Markup, status = 200): void =>
    pages.send(request, response, wordsFor(request)[title], body, status);
  const showEntry = (request: Request, response: Response, sentence: string | null, status = 200) =>
    show(
      request,
      response,
      'title',
      html`${entryForm(wordsFor(request), sentence, contact)}${closedNow(pages.of(request), opens())}`,
      status,
    );

  /** Whoever was in asks with the birth date alone; nobody else learns from it whether the session was ever one. */
  const showClosed = (request: Request, response: Response, sentence: string) =>
    sessionOf(request) === null
      ? showEntry(request, response, wordsFor(request).wasIdle, 401)
      : show(request, response, 'title', againForm(wordsFor(request), sentence, contact), 401);

  router.get('/k.js', (_request, response) => void response.type('js').send(SCRIPT));

  router.get('/k', (request, response) => showEntry(request, response, null));

  // Where a page goes by itself after its idle time. Nothing is read of the session here: in another window it may still be in use.
  router.get('/k/closed', (request, response) => {
    const words = wordsFor(request);
    response.set(...FORGET_COPIES);
    if (sessionOf(request) === null) return showEntry(request, response, words.wasIdle);
    show(request, response, 'title', againForm(words, words.opensAgain, contact));
  });

  router.post('/k', ...pages.ownForm, async (request: Request, response: Response) => {
    const { code, birthDate } = pair.parse(request.body);
    const entered = await door.enter({ code, birthDate: readDay(birthDate), address: request.ip ?? '' });
    if (entered.ok) return letIn(request, response, entered.value);
    const sentence = told(pages.of(request), entered.error);
    const status = entered.error.kind === 'InvalidInput' ? 400 : 401;
    if (wantsJson(request)) return refuse(response, status, entered.error.code, sentence);
    showEntry(request, response, sentence, status);
  });

  router.post('/k/again', ...pages.ownForm, async (request: Request, response: Response) => {
    const session = sessionOf(request);
    if (session === null) return showEntry(request, response, wordsFor(request).wasIdle, 401);
    const { birthDate } = pair.parse(request.body);
    const entered = await door.enterAgain({ session, birthDate: readDay(birthDate), address: request.ip ?? '' });
    if (entered.ok) return letIn(request, response, entered.value);
    showClosed(request, response, told(pages.of(request), entered.error));
  });

  async function letIn(request: Request, response: Response, { token, actor }: FamilyEntered): Promise<void> {
    const old = sessionOf(request);
    if (old !== null) await sessions.end(old);
    const found = await cases.read(actor);
    if (!found) {
      await sessions.end(token.text);
      const words = wordsFor(request);
      if (wantsJson(request)) return refuse(response, 404, 'NOTHING_HERE', words.nothingHere(''));
      return show(request, response, 'listTitle', nothingHere(words, contact), 404);
    }
    response.cookie(cookies.nameOf('family'), token.text, cookies.optionsOf('family')).set('cache-control', 'no-store');
    pages.begin(request, response, found.language);
    if (wantsJson(request)) return void response.json({ signedIn: true, case: found.caseId });
    // With a fragment of its own: else the browser would take over the one that the form was sent with.
    response.redirect(303, '/k/list#list');
  }

  /** Whose session it is; null: they were answered, what they sent was not done. */
  async function signedIn(request: Request, response: Response): Promise<FamilyActor | null> {
    const token = sessionOf(request);
    const actor = token === null ? null : await sessions.readInUse(token);
    if (actor) closesWhenIdle(response);
    else showClosed(request, response, wordsFor(request).opensAgain);
    return actor;
  }

  /**
   * What a page of the list shows: asked of the contract with the rights of the paper, each time anew. Of the browser's
   * cookies that one alone counts here: on a clerk's computer too the page is the family's. Null: they were answered.
   */
  async function opened(request: Request, response: Response): Promise<Opened | null> {
    const tongue = pages.of(request);
    const actor = await signedIn(request, response);
    if (actor === null) return null;
    const head = await cases.read(actor);
    const goes = head?.page.goes ?? 'SELF';
    const cookie = cookies.headerOf('family', sessionOf(request) ?? '');
    const asked = async (id: string, language: Language) =>
      (
        await ask(
          FAMILY_LIST,
          { id, goes, another: goes !== 'SELF' },
          (name) => ({ cookie, 'accept-language': language })[name],
        )
      ).case;
    const japanese = head && (await asked(head.caseId, 'ja'));
    const other = japanese && tongue.fallback !== 'ja' ? await asked(head.caseId, tongue.fallback) : japanese;
    if (head && japanese && other)
      return { actor, head, found: foundInTongue(tongue, japanese, other, head.today), japanese, tongue };
    show(request, response, 'listTitle', nothingHere(wordsFor(request), contact), 404);
    return null;
  }

  router.use(ownRoutes({ ...parts, signedIn, opened }));
  router.use(visitRoutes({ ...parts, signedIn }));
  router.use(wishRoutes({ ...parts, signedIn }));
  router.use(secondRoutes({ ...parts, signedIn }));

  router.post('/k/end', ...pages.ownForm, async (request: Request, response: Response) => {
    const token = sessionOf(request);
    if (token !== null) await sessions.end(token);
    forget(response)
      .set('cache-control', 'no-store')
      .set(...FORGET_PAGES)
      .redirect(303, '/k/end');
  });

  router.get('/k/end', (request, response) => show(request, response, 'listTitle', endedPage(wordsFor(request))));

  // Four parameters: that is how Express knows a handler of errors. Their texts may hold what was typed.
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const sentence = told(pages.of(request), surprise(error, log));
    show(request, response, 'title', said(sentence), error instanceof z.ZodError ? 400 : 500);
  });
  return router;
}

const wantsJson = (request: Request): boolean => request.accepts(['html', 'json']) === 'json';

function refuse(response: Response, status: number, code: string, message: string): void {
  response
    .status(status)
    .set('cache-control', 'no-store')
    .json({ code, message: plain(message) });
}
