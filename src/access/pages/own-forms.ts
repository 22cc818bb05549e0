import { type Request, type RequestHandler, type Response, urlencoded } from 'express';
import type { Said } from '../../platform/said.js';
import { languageOf } from '../graphql/language.js';

/**
 * Forms of other sites are refused even where SameSite doesn't reach (login CSRF): browsers say where a form comes from.
 * What is no browser says nothing, and holds no cookie that another site could ride on.
 */
const sentFromHere =
  (turnAway: TurnAway): RequestHandler =>
  (request, response, next) => {
    const site = request.header('sec-fetch-site');
    const origin = request.header('origin');
    const own =
      site === undefined ? origin === undefined || hostOf(origin) === request.header('host') : site === 'same-origin';
    if (own) next();
    else turnAway(request, response);
  };

/** How it is said that {@link FROM_ANOTHER_SITE}; with 403. */
type TurnAway = (request: Request, response: Response) => void;

export const FROM_ANOTHER_SITE: Said = {
  ja: 'ほかのサイトから送られたため、受け付けませんでした。このサービスのページから、もう一度お試しください。',
  en: 'This came from another site and was not taken. Try again from the page of this service.',
};

const inPlainText: TurnAway = (request, response) => {
  response
    .status(403)
    .type('text/plain')
    .send(FROM_ANOTHER_SITE[languageOf(request.header('accept-language'))]);
};

export const onlyOwnForms = sentFromHere(inPlainText);

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** What a plain form post passes before it is read. */
export const ownFormOf = (limit: string, turnAway = inPlainText): RequestHandler[] => [
  urlencoded({ extended: false, limit }),
  sentFromHere(turnAway),
];
export const ownForm = ownFormOf('10kb');
