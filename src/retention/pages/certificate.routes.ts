import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { contextOf } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import type { Cookies } from '../../access/cookies.js';
import { sendPage } from '../../access/pages/page.js';
import { said } from '../../access/pages/sign-in.pages.js';
import { notYours } from '../../access/refusal.js';
import type { Sessions } from '../../access/staff/sessions.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { messageIn, surprise } from '../../platform/errors/user-error.js';
import type { Logger } from '../../platform/logging/logger.js';
import { readDestructions } from '../destruction-rows.js';
import { CERTIFICATE, certificatePage } from './certificate.page.js';

export interface CertificateParts {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  readonly clock: Clock;
  readonly log: Logger;
  readonly city: string;
}

const ACT = 'destructionCertificate';
const NONE = 'この廃棄の一覧は見つかりません。廃棄の一覧から開き直してください。';

/** The record of a destruction, to print and file; for the privacy officer. */
export function certificateRoutes({ database, sessions, cookies, clock, log, city }: CertificateParts): RequestHandler {
  const router = Router();
  router.get('/destruction/:id', async (request: Request<{ id: string }>, response: Response) => {
    const token = cookies.read('session', request.header('cookie'));
    const actor = token === null ? null : ((await sessions.read(token))?.actor ?? null);
    if (!actor) {
      response.set('cache-control', 'no-store').redirect(303, '/sign-in');
      return;
    }
    const isOfficer = actor.role === 'privacy-officer';
    const list = await database.run(contextOf(actor), async (tx) => {
      const [found] = isOfficer ? await readDestructions(tx, { id: request.params.id }) : [];
      const read = { subject: found?.id, count: found?.items.length ?? 0 };
      await tx.finish([auditing(actor, ACT, isOfficer ? read : { refused: 'NOT_ALLOWED' })]);
      return found ?? null;
    });
    if (!isOfficer) sendPage(response, 'ja', CERTIFICATE, said(messageIn('ja', notYours([]))), 403);
    else if (!list) sendPage(response, 'ja', CERTIFICATE, said(NONE), 404);
    else
      sendPage(
        response,
        'ja',
        CERTIFICATE,
        certificatePage(list, { city, time: minute.format(new Date(clock.now())) }),
      );
  });

  // Four parameters: that is how Express knows a handler of errors.
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    sendPage(response, 'ja', CERTIFICATE, said(messageIn('ja', surprise(error, log))), 500);
  });
  return router;
}

const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });
