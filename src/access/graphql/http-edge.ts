import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Config } from '../../platform/config/config.js';
import { errorProperty } from '../../platform/failures.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { Said } from '../../platform/said.js';
import { languageOf } from './language.js';

/** Room for the ledger of a city of some hundred thousand people in one import; everything else is a thousand times smaller. */
export const BODY_LIMIT = 16 * 1024 * 1024;
/** Of one answer, in ms. Far longer than any operation takes; the database ends a statement after twice as long. */
export const PATIENCE = 30_000;

/** Nothing inline, nothing of anybody else; forms go to this service only, no page of it stands in a frame. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
};

/** What every request passes before it is read: security headers, name of this service, size, time. Before app.init(). */
export function guardHttp(app: NestExpressApplication, config: Config, log: Logger): void {
  app.set('trust proxy', proxiesBefore(config));
  app.use(noteTurnedAway(log));
  app.use(securityHeaders(config));
  app.use(onlyUnderItsOwnName(config));
  app.use(onlyAddressesThatSayNothing, liveUpdatesHaveTheirOwn);
  app.use(answerWithin(PATIENCE));
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.use(refuseUnreadableBody);
  app.useGlobalFilters(new NothingHere());
}

/** What every answer tells the browser about itself. */
export const securityHeaders = ({ publicUrl }: Pick<Config, 'publicUrl'>): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    // Only over https does a browser heed it, and then a city may not go back.
    strictTransportSecurity: publicUrl.startsWith('https:'),
  });

/**
 * How many proxies to believe when they say from where a request came: this service speaks no https itself, so before an
 * https address stands one. Without it everybody behind the proxy would count as one address at the doors.
 */
export const proxiesBefore = ({ publicUrl }: Pick<Config, 'publicUrl'>): number =>
  publicUrl.startsWith('https:') ? 1 : 0;

/** Not as this service is used: unreadable, of another site, too large, under another name. */
const TURNED_AWAY = [400, 403, 413, 421];

/** What never reaches a use case leaves no row in the audit: so a line in the log, which says nothing of what was sent. */
export const noteTurnedAway =
  (log: Pick<Logger, 'warn'>): RequestHandler =>
  (_request, response, next) => {
    response.once('finish', () => {
      if (TURNED_AWAY.includes(response.statusCode))
        log.warn('a request was turned away', { status: response.statusCode });
    });
    next();
  };

/** Among `response.locals`: how a page says it, for whoever opened one: `(status, say)`. */
export const SAID_ON_PAGE = 'saidOnPage';

/** Refuses in the shape of a GraphQL answer, which every client of this service can read; where a page was asked for, on a page. */
function refuse(request: Request, response: Response, status: number, code: string, say: Said): void {
  const onPage: unknown = response.locals[SAID_ON_PAGE];
  if (typeof onPage === 'function') return void Reflect.apply(onPage, undefined, [status, say]);
  const message = say[languageOf(request.header('accept-language'))];
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * A page of another site can point its own name at this machine and then call the service as itself (DNS rebinding); its
 * requests still carry that name. As long as there is no sign-in this is what keeps them out.
 */
export function onlyUnderItsOwnName({ publicUrl }: Pick<Config, 'publicUrl'>): RequestHandler {
  const own = new URL(publicUrl).hostname;
  return (request, response, next) => {
    const name = (request.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
    if (loopback.test(name) || name === own) return next();
    refuse(request, response, 421, 'OTHER_NAME', {
      ja: 'このサービスは別の名前で呼ばれました。YORISOI_PUBLIC_URL のアドレスでお使いください。',
      en: 'This service does not answer to that name: use the address in YORISOI_PUBLIC_URL.',
    });
  };
}

/** Where there is nothing: said in our own words, since Nest's repeat the address, and in it whatever somebody put there. */
@Catch(NotFoundException)
class NothingHere implements ExceptionFilter<NotFoundException> {
  catch(error: NotFoundException, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const http = host.switchToHttp();
    refuse(http.getRequest<Request>(), http.getResponse<Response>(), 404, 'NOT_FOUND', {
      ja: 'このアドレスには何もありません。アドレスを確かめてください。',
      en: 'There is nothing at this address: check it.',
    });
  }
}

/**
 * What a query is asked about, a name to search for, would stand in the address, and with it in logs of proxies and in the
 * browser's history. Live updates may: their one variable is the id of a case, and a browser's EventSource knows no POST.
 */
export const onlyAddressesThatSayNothing: RequestHandler = (request, response, next) => {
  if (!/^\/graphql(?!\/stream)/i.test(request.path) || request.query['variables'] === undefined) return next();
  refuse(request, response, 400, 'VARIABLES_IN_ADDRESS', {
    ja: '問い合わせの内容をアドレスに入れて送ることはできません。POST で送ってください。',
    en: 'What is asked about may not stand in the address: send it by POST.',
  });
};

/** A subscription that is sent where answers are given once would be told so by Apollo, which knows of no other address. */
export const liveUpdatesHaveTheirOwn: RequestHandler = (request, response, next) => {
  const isAnswered = /^\/graphql\/?$/i.test(request.path);
  if (!isAnswered || !/^text\/event-stream\b/i.test(request.get('accept') ?? '')) return next();
  refuse(request, response, 406, 'STREAM_ELSEWHERE', {
    ja: '進み具合などの続けて届く知らせは、このアドレスではなく /graphql/stream でお受け取りください。',
    en: 'Live updates come from /graphql/stream, not from this address.',
  });
};

export const TOOK_TOO_LONG: Said = {
  ja: '時間内に終わりませんでした。登録や変更の操作だったときは、済んでいないことを確かめてから、もう一度お試しください。',
  en: 'This took too long. If it was a change, look whether it was made before you try again.',
};

/** Answers for itself when the work takes too long; what comes afterwards is dropped. Live updates stay open. */
export function answerWithin(milliseconds: number): RequestHandler {
  return (request, response, next) => {
    if (request.path === '/graphql/stream') return next();
    const timer = setTimeout(() => {
      if (response.headersSent) return;
      refuse(request, response, 503, 'TIMEOUT', TOOK_TOO_LONG);
    }, milliseconds);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}

// Four parameters: that is how Express knows a handler of errors.
function refuseUnreadableBody(error: unknown, request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) return next(error);
  if (errorProperty(error, 'type') === 'entity.too.large') {
    return refuse(request, response, 413, 'TOO_LARGE', {
      ja: '送られた内容が大きすぎます。台帳は課ごとに、必要な列だけにして送ってください。',
      en: 'The request is too large: send a ledger department by department, with the needed columns only.',
    });
  }
  const status = Number(errorProperty(error, 'status'));
  if (!(status >= 400 && status < 500)) return next(error);
  refuse(request, response, status, 'UNREADABLE', {
    ja: '送られた内容を読み取れません。UTF-8 の JSON で送ってください。',
    en: 'The request can’t be read: send JSON in UTF-8.',
  });
}
