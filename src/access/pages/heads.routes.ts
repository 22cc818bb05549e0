import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { Logger } from '../../platform/logging/logger.js';
import { contextOf } from '../actor.js';
import { auditing } from '../audit/auditing.js';
import { readHeads } from '../audit/heads.js';
import type { Cookies } from '../cookies.js';
import { notYours } from '../refusal.js';
import type { Sessions } from '../staff/sessions.js';
import { HEADS, headsPage } from './heads.pages.js';
import { sendStaffPage } from './idle.js';
import { sendPage } from './page.js';
import { languageIn, sayingWhatFailed, sentenceOf } from './showing.js';
import { said } from './sign-in.pages.js';

export interface HeadsParts {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  readonly clock: Clock;
  readonly log: Logger;
  readonly city: string;
}

const ACT = 'auditHeads';
/** A week, and at most a month on one page. */
const [USUAL, MOST] = [7, 31];
const asked = z.coerce.number().int().min(1).max(MOST).catch(USUAL);

/**
 * The heads of the audit, to be printed, signed and kept apart; for auditor and privacy officer. Whoever runs the system has
 * no account: they have what `npm run audit:verify` prints.
 */
export function headsRoutes({ database, sessions, cookies, clock, log, city }: HeadsParts): RequestHandler {
  const router = Router();
  router.get('/audit/heads', async (request: Request, response: Response) => {
    const token = cookies.read('session', request.header('cookie'));
    const actor = token === null ? null : ((await sessions.readInUse(token))?.actor ?? null);
    if (actor === null) return void response.set('cache-control', 'no-store').redirect(303, '/sign-in');
    const language = languageIn(request);
    const watches = actor.role === 'auditor' || actor.role === 'privacy-officer';
    const days = asked.parse(request.query['days'] ?? USUAL);
    const heads = await database.run(contextOf(actor), async (tx) => {
      // Today's still moves: on paper it would be wrong by the next look.
      const found = watches ? await readHeads(tx, days + 1, clock.today()) : [];
      const count = Math.min(found.length, days);
      await tx.finish([auditing(actor, ACT, watches ? { count } : { refused: 'NOT_ALLOWED' })]);
      return found;
    });
    const { title } = HEADS[language];
    if (!watches) return sendPage(response, language, title, said(sentenceOf(notYours([]), request)), 403);
    const more = heads.length > days && days < MOST ? MOST : null;
    const time = minute.format(new Date(clock.now()));
    const page = headsPage(heads.slice(0, days), language, { city, time, more });
    sendStaffPage(request, response, { actor, language, title }, page);
  });
  router.use(sayingWhatFailed(log));
  return router;
}

const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });
