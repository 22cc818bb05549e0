import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Logger } from '../../platform/logging/logger.js';
import type { Cookies } from '../cookies.js';
import { type ChangePassword, noPassword } from '../staff/change-password.service.js';
import type { OwnSessions } from '../staff/own-sessions.js';
import type { Sessions, SignedIn } from '../staff/sessions.js';
import { passwordForm, sessionsPage, wayBack } from './own-account.pages.js';
import { ownForm as form } from './own-forms.js';
import { languageIn, sayingWhatFailed, sentenceOf, show, statusAtTheDoor, wordsFor } from './showing.js';

export interface OwnAccountParts {
  readonly sessions: Sessions;
  readonly own: OwnSessions;
  readonly passwords: ChangePassword;
  readonly cookies: Cookies;
  readonly log: Logger;
}

interface Here {
  readonly signedIn: SignedIn;
  /** Token of the session. */
  readonly session: string;
}

const text = z.string().max(500).default('');
const passwordShape = z.object({ current: text, password: text, code: text });

/** What people do about their own account while they are signed in; without a session there is only the sign-in. */
export function ownAccountRoutes({ sessions, own, passwords, cookies, log }: OwnAccountParts): RequestHandler {
  const router = Router();

  const signedInOnly =
    (work: (request: Request, response: Response, here: Here) => Promise<void>) =>
    async (request: Request, response: Response): Promise<void> => {
      const session = cookies.read('session', request.header('cookie'));
      const signedIn = session === null ? null : await sessions.readInUse(session);
      if (session === null || signedIn === null) return response.redirect(303, '/sign-in');
      return work(request, response, { signedIn, session });
    };

  router.get(
    '/account/password',
    signedInOnly(async (request, response, { signedIn }) => {
      const words = wordsFor(request);
      const login = await passwords.loginOf(signedIn);
      const page = login === null ? wayBack(words, sentenceOf(noPassword, request)) : passwordForm(words, login, null);
      show(request, response, page, 200, 'changePassword');
    }),
  );

  router.post(
    '/account/password',
    form,
    signedInOnly(async (request, response, { signedIn, session }) => {
      const { current, password, code } = passwordShape.parse(request.body);
      const device = cookies.read('device', request.header('cookie'));
      const workplace = cookies.read('workplace', request.header('cookie'));
      const given = { current, next: password, code, workplace, session, device, address: request.ip ?? '' };
      const changed = await passwords.change(signedIn, given);
      const words = wordsFor(request);
      if (changed.ok) {
        response.cookie(cookies.nameOf('session'), changed.value.text, cookies.optionsOf('session'));
        return show(request, response, wayBack(words, words.changed), 200, 'changePassword');
      }
      const login = (await passwords.loginOf(signedIn)) ?? { login: '', asksCode: false };
      const page = passwordForm(words, login, sentenceOf(changed.error, request));
      show(request, response, page, statusAtTheDoor(changed.error), 'changePassword');
    }),
  );

  router.get(
    '/sessions',
    signedInOnly(async (request, response, { signedIn, session }) => {
      const list = await own.list(signedIn, session);
      show(request, response, sessionsPage(wordsFor(request), languageIn(request), list), 200, 'sessions');
    }),
  );

  router.post(
    '/sessions/end',
    form,
    signedInOnly(async (request, response, { signedIn }) => {
      await own.end(signedIn, z.object({ id: text }).parse(request.body).id);
      response.redirect(303, '/sessions');
    }),
  );

  router.post(
    '/sessions/end-others',
    form,
    signedInOnly(async (_request, response, { signedIn, session }) => {
      await own.endOthers(signedIn, session);
      response.redirect(303, '/sessions');
    }),
  );

  router.use(sayingWhatFailed(log));
  return router;
}
