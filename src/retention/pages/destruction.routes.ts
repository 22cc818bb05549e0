import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { type Actor, contextOf } from '../../access/actor.js';
import { readApprovals } from '../../access/approvals/approval-rows.js';
import { writeRefusal } from '../../access/audit/write-refusal.js';
import { auditing } from '../../access/audit/auditing.js';
import type { Cookies } from '../../access/cookies.js';
import { ownForm } from '../../access/pages/own-forms.js';
import { sendStaffPage } from '../../access/pages/idle.js';
import { html, sendPage } from '../../access/pages/page.js';
import { languageIn, sentenceOf } from '../../access/pages/showing.js';
import { said } from '../../access/pages/sign-in.pages.js';
import { notYours, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import type { Sessions } from '../../access/staff/sessions.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { messageIn, surprise } from '../../platform/errors/user-error.js';
import type { Result } from '../../platform/errors/result.js';
import type { Logger } from '../../platform/logging/logger.js';
import { declinedIn, memberOf } from '../../safeguards/approvals.js';
import type { AskApproval } from '../../safeguards/ask-approval.service.js';
import { type DecideApproval, takenBackBy } from '../../safeguards/decide-approval.service.js';
import type { DestroyCases } from '../destroy-cases.service.js';
import { readDestructions } from '../destruction-rows.js';
import type { MakeDestructionList } from '../make-destruction-list.service.js';
import { CERTIFICATE, certificatePage } from './certificate.page.js';
import { listsPage, type Step, stepsPart } from './destruction.pages.js';
import { WORDS } from './words.js';

export interface DestructionParts {
  readonly database: Database;
  readonly keys: KeyRing;
  readonly sessions: Sessions;
  readonly lists: MakeDestructionList;
  readonly destroying: DestroyCases;
  readonly asking: AskApproval;
  readonly deciding: DecideApproval;
  readonly cookies: Cookies;
  readonly clock: Clock;
  readonly log: Logger;
  readonly city: string;
}

const READ_LIST = 'destructionCertificate';
const READ_LISTS = 'destructions';
/** As many as the contract shows. */
const LISTS = 20;
const NONE = 'この廃棄の一覧は見つかりません。廃棄の一覧から開き直してください。';
const text = z.string().max(1_000).default('');
const asked = z.object({ reason: text });
const named = z.object({ approval: text });

type OfList = Request<{ id: string }>;

/**
 * 廃棄, step by step, for privacy officers: a list is made, a second officer agrees, who asked destroys, and the record is printed
 * and filed. Pages that work without script.
 */
export function destructionRoutes(parts: DestructionParts): RequestHandler {
  const { database, keys, sessions, lists, destroying, asking, deciding, cookies, clock, log, city } = parts;
  const router = Router();

  /** Whoever has no session goes to the sign-in; others but the privacy officer are refused, which is written down. */
  async function officerAt(request: Request, response: Response, act: string): Promise<Actor | null> {
    const token = cookies.read('session', request.header('cookie'));
    const actor = token === null ? null : ((await sessions.readInUse(token))?.actor ?? null);
    if (actor === null) {
      response.set('cache-control', 'no-store').redirect(303, '/sign-in');
      return null;
    }
    if (actor.role === 'privacy-officer') return actor;
    await database.run(contextOf(actor), (tx) => tx.finish([auditing(actor, act, { refused: 'NOT_ALLOWED' })]));
    sendPage(response, 'ja', CERTIFICATE, said(messageIn('ja', notYours([]))), 403);
    return null;
  }

  async function showLists(request: Request, response: Response, actor: Actor, refusal: Refusal | null) {
    const found = await database.run(contextOf(actor), async (tx) => {
      const all = await readDestructions(tx, { first: LISTS });
      await tx.finish([auditing(actor, READ_LISTS, { count: all.length })]);
      return all;
    });
    const language = languageIn(request);
    const sentence = refusal && sentenceOf(refusal, request);
    const { title } = WORDS[language];
    sendStaffPage(request, response, { actor, language, title }, listsPage(found, language, sentence));
  }

  async function showList(request: OfList, response: Response, actor: Actor, refusal: Refusal | null) {
    const found = await database.run(contextOf(actor), async (tx) => {
      const [list] = await readDestructions(tx, { id: request.params.id });
      const page = { first: 1, after: null, openOnly: false, subjectId: list?.id ?? null };
      const [approval] = list ? await readApprovals(tx, page, clock.now()) : [];
      await tx.finish([auditing(actor, READ_LIST, { subject: list?.id, count: list?.items.length ?? 0 })]);
      return list ? { list, approval } : null;
    });
    if (found === null) return sendPage(response, 'ja', CERTIFICATE, said(NONE), 404);
    const { list, approval } = found;
    const step: Step | null = approval
      ? {
          approval: approval.id,
          state: approval.state,
          mine: approval.askedBy === memberOf(actor)?.person,
          canTakeBack: takenBackBy(approval, memberOf(actor)?.person),
          because: declinedIn(keys, actor.municipality, approval),
        }
      : null;
    const time = minute.format(new Date(clock.now()));
    const body = html`
      ${stepsPart(list, step, languageIn(request), refusal && sentenceOf(refusal, request))}
      ${certificatePage(list, { city, time })}
    `;
    const showing = { actor, language: 'ja', title: CERTIFICATE, status: refusal ? 409 : 200 };
    sendStaffPage(request, response, showing, body);
  }

  router.get('/destruction', async (request, response) => {
    const actor = await officerAt(request, response, READ_LISTS);
    if (actor) await showLists(request, response, actor, null);
  });

  router.post('/destruction', ownForm, async (request: Request, response: Response) => {
    const actor = await officerAt(request, response, READ_LISTS);
    if (!actor) return;
    const made = await lists.make(actor);
    if (made.ok) response.redirect(303, `/destruction/${made.value.id}`);
    else {
      await writeRefusal(database, actor, 'makeDestructionList', made.error);
      await showLists(request, response, actor, made.error);
    }
  });

  router.get('/destruction/:id', async (request: OfList, response) => {
    const actor = await officerAt(request, response, READ_LIST);
    if (actor) await showList(request, response, actor, null);
  });

  const step = (
    path: string,
    act: string,
    work: (actor: Actor, request: OfList) => Promise<Result<unknown, Refusal>>,
  ) =>
    router.post(`/destruction/:id/${path}`, ownForm, async (request: OfList, response: Response) => {
      const actor = await officerAt(request, response, READ_LIST);
      if (!actor) return;
      const done = await work(actor, request);
      if (done.ok) response.redirect(303, `/destruction/${request.params.id}`);
      else {
        await writeRefusal(database, actor, act, done.error);
        await showList(request, response, actor, done.error);
      }
    });
  step('ask', 'askApproval', (actor, { params, body }) =>
    asking.ask(actor, { act: 'destroy-cases', caseId: null, subjectId: params.id, reason: asked.parse(body).reason }),
  );
  step('take-back', 'decideApproval', (actor, { body }) =>
    deciding.decide(actor, { approvalId: named.parse(body).approval, agree: false }),
  );
  step('destroy', 'destroyCases', (actor, { body }) => destroying.destroy(actor, named.parse(body).approval));

  // Four parameters: that is how Express knows a handler of errors.
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    sendPage(response, 'ja', CERTIFICATE, said(messageIn('ja', surprise(error, log))), 500);
  });
  return router;
}

const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });
