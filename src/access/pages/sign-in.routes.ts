import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Clock } from '../../platform/clock.js';
import type { Logger } from '../../platform/logging/logger.js';
import { contextOf } from '../actor.js';
import { type Cookies, FORGET_COPIES, FORGET_PAGES } from '../cookies.js';
import type { Database } from '../../platform/database/database.js';
import type { Refusal } from '../refusal.js';
import type { OpenAccount } from '../staff/open-account.service.js';
import type { RegisterWorkplace } from '../staff/register-workplace.service.js';
import type { Sessions, SignedIn } from '../staff/sessions.js';
import type { SignIn } from '../staff/sign-in.service.js';
import { readStaff } from '../staff/staff-rows.js';
import { newToken } from '../staff/tokens.js';
import { CLOSED_AT, closedWords, IDLE_SCRIPT, IDLE_SCRIPT_AT } from './idle.js';
import { ownForm as form } from './own-forms.js';
import { sendPage, STYLESHEET } from './page.js';
import { browserIn, languageIn, sayingWhatFailed, sentenceOf, show, statusAtTheDoor, wordsFor } from './showing.js';
import { accountForm, invitationForm, signedInPage, signInForm } from './sign-in.pages.js';
import { WORDS } from './words.js';

export interface SignInParts {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly openAccount: OpenAccount;
  readonly workplaces: RegisterWorkplace;
  readonly cookies: Cookies;
  readonly clock: Clock;
  readonly log: Logger;
  /** Whether the city's own directory lets people in too. */
  readonly directory: boolean;
}

const text = z.string().max(500).default('');
const signInShape = z.object({ login: text, password: text, code: text });
const hereShape = z.object({ by: z.enum(['hand', 'itself']).default('itself') });
const invitationShape = z.object({ login: text, invitation: text });
const accountShape = invitationShape.extend({ password: text, secret: text, firstCode: text });
const workplaceShape = z.object({ label: text, department: text });

/** Plain pages and plain form posts: sign-in stands outside of GraphQL, so that one request is one attempt. */
export function signInRoutes(parts: SignInParts): RequestHandler {
  const { sessions, signIn, openAccount, workplaces, cookies, directory } = parts;
  const router = Router();

  const sessionOf = (request: Request) => cookies.read('session', request.header('cookie'));
  const keep = (response: Response, kind: 'session' | 'device' | 'workplace', value: string) =>
    response.cookie(cookies.nameOf(kind), value, cookies.optionsOf(kind));
  const forget = (response: Response) => response.clearCookie(cookies.nameOf('session'), cookies.optionsOf('session'));

  router.get('/page.css', (_request, response) => void response.type('css').send(STYLESHEET));

  router.get(IDLE_SCRIPT_AT, (_request, response) => void response.type('js').send(IDLE_SCRIPT));
  // Nothing is read of the session here: in another window it may still be in use.
  router.get(CLOSED_AT, (request, response) => {
    const { title, body } = closedWords(languageIn(request));
    response.set(...FORGET_COPIES);
    sendPage(response, languageIn(request), title, body);
  });

  router.get('/sign-in', async (request, response) => {
    const token = sessionOf(request);
    const signedIn = token === null ? null : await sessions.readInUse(token);
    if (signedIn) return showSelf(request, response, signedIn, null);
    show(request, response, signInForm(wordsFor(request), directory, null));
  });

  router.post('/sign-in', form, async (request: Request, response: Response) => {
    const { login, password, code } = signInShape.parse(request.body);
    const old = sessionOf(request);
    const header = request.header('cookie');
    const [workplace, device] = [cookies.read('workplace', header), cookies.read('device', header)];
    const address = request.ip ?? '';
    const entered = await signIn.enter({
      login,
      password,
      code,
      workplace,
      device,
      browser: browserIn(request),
      address,
    });
    if (!entered.ok) {
      const status = statusAtTheDoor(entered.error);
      if (wantsJson(request)) return void response.status(status).json(refused(entered.error, request));
      return show(
        request,
        response,
        signInForm(wordsFor(request), directory, sentenceOf(entered.error, request), login),
        status,
      );
    }
    // What the browser held before is worth nothing afterwards: no session can be planted.
    if (old !== null) await sessions.end(old);
    keep(response, 'session', entered.value.token.text);
    keep(response, 'device', entered.value.device);
    if (wantsJson(request)) return void response.set('cache-control', 'no-store').json({ signedIn: true });
    response.redirect(303, '/sign-in');
  });

  // For the screens: whether somebody is still in, who, and for how long where nobody touches anything. Only here a screen says
  // that a hand was there; what it asks of /graphql keeps nobody signed in. What is sent from elsewhere is no hand.
  router.post('/sign-in/here', form, async (request: Request, response: Response) => {
    const { by } = hereShape.parse(request.body);
    const token = sessionOf(request);
    const rest = token === null ? null : await sessions.rest(token, by === 'hand');
    response.set('cache-control', 'no-store').json(rest ?? { who: null, closesIn: 0 });
  });

  router.post('/sign-out', form, async (request: Request, response: Response) => {
    const token = sessionOf(request);
    if (token !== null) await sessions.end(token);
    forget(response)
      .set(...FORGET_PAGES)
      .redirect(303, '/sign-in');
  });

  router.post('/sign-out-everywhere', form, async (request: Request, response: Response) => {
    const token = sessionOf(request);
    const signedIn = token === null ? null : await sessions.readInUse(token);
    if (signedIn) await sessions.endAllOf(signedIn);
    forget(response)
      .set(...FORGET_PAGES)
      .redirect(303, '/sign-in');
  });

  router.post('/act-as', form, async (request: Request, response: Response) => {
    const { appointment } = z.object({ appointment: text }).parse(request.body);
    const token = sessionOf(request);
    const signedIn = token === null ? null : await sessions.readInUse(token);
    if (token !== null && signedIn) {
      const next = newToken();
      if (await sessions.actAs(signedIn, token, next, appointment, browserIn(request)))
        keep(response, 'session', next.text);
    }
    response.redirect(303, '/sign-in');
  });

  router.get('/account', (request, response) =>
    show(request, response, invitationForm(wordsFor(request), directory, null), 200, 'openAccount'),
  );

  router.post('/account', form, async (request: Request, response: Response) => {
    const given = invitationShape.parse(request.body);
    const workplace = cookies.read('workplace', request.header('cookie'));
    const invited = { login: given.login, code: given.invitation, address: request.ip ?? '' };
    const begun = await openAccount.begin(invited, workplace);
    const words = wordsFor(request);
    if (begun.ok) return show(request, response, accountForm(words, given, begun.value, null), 200, 'openAccount');
    const page = invitationForm(words, directory, sentenceOf(begun.error, request), given.login);
    show(request, response, page, 401, 'openAccount');
  });

  router.post('/account/open', form, async (request: Request, response: Response) => {
    const { login, invitation, ...given } = accountShape.parse(request.body);
    const workplace = cookies.read('workplace', request.header('cookie'));
    const invited = { login, code: invitation, address: request.ip ?? '' };
    const opened = await openAccount.finish({ ...invited, ...given, workplace });
    const words = wordsFor(request);
    if (opened.ok) return show(request, response, signInForm(words, directory, words.ready, login));
    const factor = given.secret === '' ? ({ kind: 'workplace' } as const) : openAccount.factorOf(login, given.secret);
    const sentence = sentenceOf(opened.error, request);
    const page =
      opened.error.kind === 'InvalidInput'
        ? accountForm(words, { login, invitation }, factor, sentence)
        : invitationForm(words, directory, sentence, login);
    show(request, response, page, 400, 'openAccount');
  });

  router.post('/workplace', form, async (request: Request, response: Response) => {
    const { label, department } = workplaceShape.parse(request.body);
    const token = sessionOf(request);
    const signedIn = token === null ? null : await sessions.readInUse(token);
    if (!signedIn) return response.redirect(303, '/sign-in');
    const registered = await workplaces.register(signedIn.actor, label, department.trim() || null);
    if (registered.ok) keep(response, 'workplace', registered.value.text);
    const sentence = registered.ok ? wordsFor(request).registered : sentenceOf(registered.error, request);
    return showSelf(request, response, signedIn, sentence);
  });

  async function showSelf(request: Request, response: Response, signedIn: SignedIn, sentence: string | null) {
    const [self] = await parts.database.run(contextOf(signedIn.actor), (tx) => readStaff(tx, [signedIn.staffId]), {
      readOnly: true,
    });
    if (!self) throw new Error('a session without account');
    const language = languageIn(request);
    const page = signedInPage(WORDS[language], language, self, signedIn.appointmentId, parts.clock.today(), sentence);
    show(request, response, page);
  }

  router.use(sayingWhatFailed(parts.log));
  return router;
}

const wantsJson = (request: Request): boolean => request.accepts(['html', 'json']) === 'json';
const refused = (refusal: Refusal, request: Request) => ({ code: refusal.code, message: sentenceOf(refusal, request) });
