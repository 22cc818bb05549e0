import type { ErrorRequestHandler, Request, Response } from 'express';
import { z } from 'zod';
import { messageIn, surprise } from '../../platform/errors/user-error.js';
import type { Logger } from '../../platform/logging/logger.js';
import { languageOf } from '../graphql/language.js';
import type { Refusal } from '../refusal.js';
import { browserOf } from '../staff/browser.js';
import { sendPage } from './page.js';
import { said } from './sign-in.pages.js';
import { WORDS } from './words.js';

export const browserIn = (request: Request) => browserOf(request.header('user-agent'));
export const languageIn = (request: Request) => languageOf(request.header('accept-language'));
export const wordsFor = (request: Request) => WORDS[languageIn(request)];
export const sentenceOf = (refusal: Refusal, request: Request): string => messageIn(languageIn(request), refusal);

/** A page of the door, in the language of whoever asks. */
export function show(
  request: Request,
  response: Response,
  body: Parameters<typeof sendPage>[3],
  status = 200,
  title: 'signIn' | 'openAccount' | 'changePassword' | 'sessions' = 'signIn',
): void {
  sendPage(response, languageIn(request), wordsFor(request)[title], body, status);
}

/** As what a browser is told of a refusal of the door. */
export const statusAtTheDoor = ({ code, kind }: Refusal): number => {
  if (code === 'BUSY') return 503;
  if (code === 'WAIT') return 429;
  return kind === 'InvalidInput' ? 400 : 401;
};

/** As what a browser is told of a refusal behind the door. */
export const STATUS_OF_REFUSAL: Readonly<Record<Refusal['kind'], number>> = {
  InvalidInput: 400,
  NotFound: 404,
  NotPossible: 409,
  NotAllowed: 403,
  Changed: 409,
  DuplicateNotice: 409,
};

/** One sentence for what nobody foresaw. The texts of errors may hold what was typed. */
export const sayingWhatFailed =
  (log: Logger): ErrorRequestHandler =>
  // Four parameters: that is how Express knows a handler of errors.
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const sentence = messageIn(languageIn(request), surprise(error, log));
    show(request, response, said(sentence), error instanceof z.ZodError ? 400 : 500);
  };
