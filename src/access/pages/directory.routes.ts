import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Logger } from '../../platform/logging/logger.js';
import type { Cookies } from '../cookies.js';
import type { Refusal } from '../refusal.js';
import type { DirectorySignIn } from '../staff/directory/directory-sign-in.service.js';
import type { Sessions } from '../staff/sessions.js';
import { bindingForm, enteredPage, turnedBack } from './directory.pages.js';
import { ownForm as form } from './own-forms.js';
import { browserIn, sayingWhatFailed, sentenceOf, show, wordsFor } from './showing.js';
import { signInForm } from './sign-in.pages.js';

/** Where the directory sends people back to, behind the address of the service. */
export const DIRECTORY_RETURN = '/sign-in/directory/back';

export interface DirectoryParts {
  readonly directory: DirectorySignIn;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  readonly log: Logger;
}

const bindingShape = z.object({
  invitation: z.string().max(500).default(''),
  keepPassword: z.literal('yes').optional(),
});

/** Sign-in by the city's own directory, beside the pages of the local accounts. */
export function directoryRoutes({ directory, sessions, cookies, log }: DirectoryParts): RequestHandler {
  const router = Router();
  const cookieOf = (request: Request, kind: 'session' | 'directory') => cookies.read(kind, request.header('cookie'));
  const keep = (response: Response, kind: 'session' | 'directory', value: string) =>
    response.cookie(cookies.nameOf(kind), value, cookies.optionsOf(kind));
  const forget = (response: Response) =>
    response.clearCookie(cookies.nameOf('directory'), cookies.optionsOf('directory'));
  const turnBack = (request: Request, response: Response, refusal: Refusal) =>
    show(request, response, turnedBack(wordsFor(request), sentenceOf(refusal, request)), statusOf(refusal));

  router.get('/sign-in/directory', async (request, response) => {
    // A directory that remembers somebody asks nothing: a link of another site would sign them in without a word.
    if (['cross-site', 'same-site'].includes(request.header('sec-fetch-site') ?? ''))
      return response.redirect(303, '/sign-in');
    const begun = await directory.begin(cookieOf(request, 'session'));
    if (!begun.ok) return turnBack(request, response, begun.error);
    keep(response, 'directory', begun.value.carried);
    response.set('cache-control', 'no-store').redirect(303, begun.value.address.href);
  });

  router.get(DIRECTORY_RETURN, async (request, response) => {
    const { search } = new URL(request.originalUrl, 'http://here');
    const returned = await directory.finish(cookieOf(request, 'directory'), search, browserIn(request));
    const value = returned.ok ? returned.value : null;
    if (value?.kind === 'known') keep(response, 'directory', value.carried);
    else forget(response);
    if (!returned.ok) return turnBack(request, response, returned.error);
    if (value?.kind !== 'entered') return response.set('cache-control', 'no-store').redirect(303, '/account/directory');
    // What the browser held before is worth nothing afterwards: no session can be planted.
    for (const old of new Set([value.before, cookieOf(request, 'session')])) if (old !== null) await sessions.end(old);
    keep(response, 'session', value.token.text);
    // A redirect would still count as coming from the directory, and the session stay at home (SameSite=Strict): our own page goes on.
    response.set('refresh', '0; url=/sign-in');
    show(request, response, enteredPage(wordsFor(request)));
  });

  router.get('/account/directory', (request, response) => {
    if (!directory.isKnown(cookieOf(request, 'directory'))) return response.redirect(303, '/sign-in');
    show(request, response, bindingForm(wordsFor(request), null), 200, 'openAccount');
  });

  router.post('/account/directory', form, async (request: Request, response: Response) => {
    const { invitation, keepPassword } = bindingShape.parse(request.body);
    const old = cookieOf(request, 'session');
    const bound = await directory.bind({
      carried: cookieOf(request, 'directory'),
      code: invitation,
      keepPassword: keepPassword !== undefined,
      browser: browserIn(request),
      address: request.ip ?? '',
    });
    const words = wordsFor(request);
    if (!bound.ok) {
      if (bound.error.code !== 'NOT_INVITED') return turnBack(request, response, bound.error);
      return show(request, response, bindingForm(words, sentenceOf(bound.error, request)), 401, 'openAccount');
    }
    forget(response);
    if (bound.value === null) return show(request, response, signInForm(words, true, words.ready));
    if (old !== null) await sessions.end(old);
    keep(response, 'session', bound.value.text);
    response.redirect(303, '/sign-in');
  });

  router.use(sayingWhatFailed(log));
  return router;
}

const statusOf = ({ code, kind }: Refusal): number => {
  if (code === 'DIRECTORY_DOWN') return 503;
  return kind === 'NotPossible' ? 500 : 401;
};
