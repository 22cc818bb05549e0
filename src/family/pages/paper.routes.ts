import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Actor } from '../../access/actor.js';
import { writeRefusal } from '../../access/audit/write-refusal.js';
import type { Cookies } from '../../access/cookies.js';
import { ownForm } from '../../access/pages/own-forms.js';
import { sendPage } from '../../access/pages/page.js';
import { languageIn, STATUS_OF_REFUSAL } from '../../access/pages/showing.js';
import { said } from '../../access/pages/sign-in.pages.js';
import type { Refusal } from '../../access/refusal.js';
import type { Sessions } from '../../access/staff/sessions.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { messageIn, surprise } from '../../platform/errors/user-error.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { ManageAccessPapers } from '../access-papers.service.js';
import type { HandOverCards } from '../hand-over-cards.service.js';
import { cardPage, paperPage, type Printing } from './paper.pages.js';
import { WORDS } from './words.js';

export interface PaperParts {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly papers: ManageAccessPapers;
  readonly cards: HandOverCards;
  readonly cookies: Cookies;
  readonly clock: Clock;
  readonly log: Logger;
  readonly city: string;
  readonly contact: string | null;
}

const text = z.string().max(100).default('');
const paperShape = z.object({ caseId: text, personId: text, rights: z.enum(['whole', 'list']).default('whole') });
const cardShape = z.object({ caseId: text, language: z.enum(['ja', 'en']).default('ja') });

/** Papers that the counter prints. Issued and shown in one answer, since the code can't be shown a second time. */
export function paperRoutes({
  database,
  sessions,
  papers,
  cards,
  cookies,
  clock,
  log,
  city,
  contact,
}: PaperParts): RequestHandler {
  const router = Router();
  const printing = (language: 'ja' | 'en'): Printing => ({
    language,
    city,
    contact,
    time: minute.format(new Date(clock.now())),
  });

  /** Whoever has no session goes to the sign-in; who is not the counter is refused by the use case. */
  async function signedIn(request: Request, response: Response): Promise<Actor | null> {
    const token = cookies.read('session', request.header('cookie'));
    const session = token === null ? null : await sessions.readInUse(token);
    if (!session) response.set('cache-control', 'no-store').redirect(303, '/sign-in');
    return session?.actor ?? null;
  }

  router.post('/paper', ownForm, async (request: Request, response: Response) => {
    const actor = await signedIn(request, response);
    if (!actor) return;
    const given = paperShape.parse(request.body);
    const issued = await papers.issue(actor, given);
    if (!issued.ok) {
      await writeRefusal(database, actor, 'issueAccessPaper', issued.error, given.caseId);
      return refuse(request, response, issued.error);
    }
    const language = issued.value.person.language === 'en' ? 'en' : 'ja';
    sendPage(response, language, WORDS[language].paperTitle, paperPage(issued.value, printing(language)));
  });

  router.post('/hand-over-card', ownForm, async (request: Request, response: Response) => {
    const actor = await signedIn(request, response);
    if (!actor) return;
    const { caseId, language } = cardShape.parse(request.body);
    const made = await cards.make(actor, caseId);
    if (!made.ok) {
      await writeRefusal(database, actor, 'makeHandOverCard', made.error, caseId);
      return refuse(request, response, made.error);
    }
    sendPage(response, language, WORDS[language].cardTitle, cardPage(made.value, printing(language)));
  });

  // Four parameters: that is how Express knows a handler of errors. Their texts may hold what was typed.
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const sentence = messageIn(languageIn(request), surprise(error, log));
    sendPage(
      response,
      languageIn(request),
      WORDS[languageIn(request)].paperTitle,
      said(sentence),
      error instanceof z.ZodError ? 400 : 500,
    );
  });
  return router;
}

const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });
function refuse(request: Request, response: Response, refusal: Refusal): void {
  const language = languageIn(request);
  sendPage(
    response,
    language,
    WORDS[language].paperTitle,
    said(messageIn(language, refusal)),
    STATUS_OF_REFUSAL[refusal.kind],
  );
}
