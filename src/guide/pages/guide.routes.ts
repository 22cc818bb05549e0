import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Cookies } from '../../access/cookies.js';
import type { Markup } from '../../access/pages/page.js';
import { said } from '../../access/pages/sign-in.pages.js';
import type { KeyRing } from '../../access/sealing.js';
import type { Releases } from '../../catalogue/releases.js';
import type { ClosedOn } from '../../domain/deadline.js';
import { readDay } from '../../domain/era.js';
import { PAPERS } from '../../domain/papers-on-the-table.js';
import { decideWithoutCase } from '../../lists/decide.js';
import { presentList } from '../../lists/present-list.js';
import type { Opening } from '../../family/pages/closed-now.part.js';
import { listInTongue } from '../../family/pages/list-in-tongue.js';
import type { Clock } from '../../platform/clock.js';
import { surprise } from '../../platform/errors/user-error.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { Allowance, Throttle } from '../../platform/throttle/throttles.js';
import { told, type TonguePages } from '../../tongues/tongue-pages.js';
import type { AskCounter } from '../ask-counter.service.js';
import { decideInputOf, type Guided, MOST_IN_A_ROW, openQuestions, questionNamed, UNKNOWN_DAY } from '../guided.js';
import type { KeepGuide } from '../keep-guide.service.js';
import type { Answer, Question } from '../question.js';
import { guideListPage } from './guide-list.page.js';
import { guideState } from './guide-state.js';
import { dayPage, drawerPage, questionPage, startPage } from './guide.pages.js';
import { GUIDE_WORDS } from './guide.words.js';
import { keptRoutes } from './kept.routes.js';
import type { Taking } from './taking.js';
import { wishRoutes } from './wish.routes.js';

/** From one address within a minute: a whole family behind one router, none of whom reads faster than a page a second. */
export const GUIDE_PAGES: Allowance = { name: 'guide', points: 120, seconds: 60 };

export interface GuidePageParts {
  readonly keys: KeyRing;
  readonly cookies: Cookies;
  readonly clock: Clock;
  readonly log: Logger;
  readonly releases: Pick<Releases, 'newest'>;
  readonly closedOn: ClosedOn;
  /** Pages that are worked out; counted by address, which is kept nowhere. */
  readonly throttle: Throttle;
  readonly municipality: string;
  readonly pages: TonguePages;
  /** Where families call. */
  readonly contact: string | null;
  /** When the city hall answers the telephone again; null: now. */
  readonly opens: () => Opening | null;
  readonly keeping: KeepGuide;
  readonly mayKeep: Taking;
  readonly asking: AskCounter;
  readonly mayAsk: Taking;
  /** Without a slash at its end. */
  readonly publicUrl: string;
}

const text = z.string().max(100).default('');
const several = z.union([z.string().transform((one) => [one]), z.array(z.string()).max(50)]).default([]);
const dayShape = z.object({ day: text, answer: z.enum(['day', 'unknown']).default('day') });
const papersShape = z.object({ paper: several, answer: z.enum(['looked', 'unknown']) });
const answerShape = z.object({ thing: several, answer: text });

/**
 * 「だれかが亡くなったとき」: the guide for whoever opens it, with no case, no account and no script. The same files and the
 * same engine as the lists of cases; answers travel in bodies of forms and stay in the browser's cookie.
 */
export function guideRoutes(parts: GuidePageParts): RequestHandler {
  const { cookies, clock, log, releases, closedOn, throttle, contact, opens, municipality, keys, pages } = parts;
  const state = guideState(keys, cookies, clock);
  const { of: guidedBy, keep } = state;
  const router = Router();

  const show = (
    request: Request,
    response: Response,
    body: Markup,
    status = 200,
    title: 'title' | 'listTitle' = 'title',
  ) => pages.send(request, response, wordsFor(request)[title], body, status);
  const wordsFor = (request: Request) => pages.of(request).words(GUIDE_WORDS);
  const decided = (guided: Guided) => {
    const today = clock.today();
    // Of a day of which nobody knows when it was nothing is said to have passed; what may be near still comes first.
    const passing = guided.day === UNKNOWN_DAY ? null : today;
    const result = decideWithoutCase(releases.newest.catalogue, decideInputOf(guided, today), closedOn, passing, today);
    // The guide's own answers are in the vocabulary; a test holds them to it.
    if (!result.ok) throw new Error(`the guide can't be decided: ${result.error.code}`);
    return result.value;
  };

  router.use('/guide', (request, response, next) => {
    const address = keys.token(municipality, 'guide address', request.ip ?? '').toString('base64url');
    void throttle.take(address, 1).then((taken) => {
      if (taken.granted) return next();
      response.set('retry-after', String(taken.seconds));
      show(request, response, said(wordsFor(request).tooMany), 429);
    }, next);
  });

  router.get('/guide', (request, response) => {
    const sentence = request.query['cleared'] === undefined ? null : wordsFor(request).cleared;
    show(request, response, startPage(pages.of(request), guidedBy(request), { contact, opens: opens() }, sentence));
  });

  router.get('/guide/day', (request, response) => show(request, response, dayPage(pages.of(request), null, '')));
  router.post('/guide/day', ...pages.ownForm, (request: Request, response: Response) => {
    const { day: typed, answer } = dayShape.parse(request.body);
    const day = answer === 'unknown' ? UNKNOWN_DAY : readDay(typed);
    if (day === null || (day !== UNKNOWN_DAY && day > clock.today()))
      return show(request, response, dayPage(pages.of(request), wordsFor(request).dayWrong, typed), 400);
    keep(response, { ...guidedBy(request), day }, '/guide/next');
  });

  router.get('/guide/papers', (request, response) =>
    show(request, response, drawerPage(pages.of(request), guidedBy(request))),
  );
  router.post('/guide/papers', ...pages.ownForm, (request: Request, response: Response) => {
    const { paper, answer } = papersShape.parse(request.body);
    const papers = answer === 'unknown' ? [] : PAPERS.map(({ id }) => id).filter((id) => paper.includes(id));
    keep(response, { ...guidedBy(request), papers }, '/guide/next');
  });

  /** What comes next: the day, the drawer, the question on which most depends, the list. */
  router.get('/guide/next', (request, response) => {
    const guided = guidedBy(request);
    const go = (to: string) => response.set('cache-control', 'no-store').redirect(303, to);
    if (guided.day === null) return go('/guide/day');
    if (guided.papers === null) return go('/guide/papers');
    const isEnough = Object.keys(guided.answers).length >= MOST_IN_A_ROW && request.query['more'] === undefined;
    const [question] = isEnough ? [] : openQuestions(decided(guided).decisions, guided.answers);
    go(question === undefined ? '/guide/list' : `/guide/q/${question.id}`);
  });

  router.get('/guide/q/:id', (request: Request<{ id: string }>, response, next) => {
    const question = questionNamed(request.params.id);
    if (question === undefined) return next();
    show(request, response, questionPage(pages.of(request), question, guidedBy(request)));
  });
  router.post(
    '/guide/q/:id',
    ...pages.ownForm,
    (request: Request<{ id: string }>, response: Response, next: NextFunction) => {
      const question = questionNamed(request.params.id);
      if (question === undefined) return next();
      const guided = guidedBy(request);
      const answer = answerOf(question, answerShape.parse(request.body));
      const more = Object.keys(guided.answers).length >= MOST_IN_A_ROW ? '?more' : '';
      const wasAnswered = guided.answers[question.id] !== undefined;
      const answers = { ...guided.answers, [question.id]: answer };
      keep(response, { ...guided, answers }, wasAnswered ? '/guide/list' : `/guide/next${more}`);
    },
  );

  router.get('/guide/list', (request, response) => {
    const guided = guidedBy(request);
    if (guided.day === null) return response.set('cache-control', 'no-store').redirect(303, '/guide');
    const { decisions, list } = decided(guided);
    const more = openQuestions(decisions, guided.answers).length;
    const tongue = pages.of(request);
    const [japanese, other] = [presentList(list, null, 'ja'), presentList(list, null, tongue.fallback)];
    const shown = listInTongue(tongue, japanese, other, clock.today());
    show(request, response, guideListPage(tongue, shown, guided, { more, contact, opens: opens() }), 200, 'listTitle');
  });

  router.use(keptRoutes({ ...parts, state }));
  router.use(wishRoutes({ ...parts, state }));

  router.post('/guide/clear', ...pages.ownForm, (_request: Request, response: Response) =>
    response
      .clearCookie(cookies.nameOf('guide'), cookies.optionsOf('guide'))
      .set('cache-control', 'no-store')
      .redirect(303, '/guide?cleared'),
  );

  // Four parameters: that is how Express knows a handler of errors. Their texts may hold what was typed.
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const sentence = told(pages.of(request), surprise(error, log));
    show(request, response, said(sentence), error instanceof z.ZodError ? 400 : 500);
  });
  return router;
}

function answerOf(question: Question, { thing, answer }: z.infer<typeof answerShape>): Answer {
  if (question.kind !== 'one') {
    const ticked = question.things.map(({ id }) => id).filter((id) => thing.includes(id));
    return { ticked, rest: answer === 'none' ? 'none' : 'unknown' };
  }
  const choice = question.choices.find(({ id }) => answer === `choice:${id}`);
  return choice === undefined ? 'unknown' : { choice: choice.id };
}
