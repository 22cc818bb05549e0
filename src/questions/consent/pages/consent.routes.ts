import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { type Actor, contextOf } from '../../../access/actor.js';
import { auditing } from '../../../access/audit/auditing.js';
import { writeRefusal } from '../../../access/audit/write-refusal.js';
import type { Cookies } from '../../../access/cookies.js';
import { ownForm, ownFormOf } from '../../../access/pages/own-forms.js';
import { sendStaffPage } from '../../../access/pages/idle.js';
import { sendPage } from '../../../access/pages/page.js';
import { languageIn, sentenceOf } from '../../../access/pages/showing.js';
import { said } from '../../../access/pages/sign-in.pages.js';
import type { Refusal } from '../../../access/refusal.js';
import type { KeyRing } from '../../../access/sealing.js';
import type { Sessions } from '../../../access/staff/sessions.js';
import { readCase } from '../../../cases/case-record.js';
import type { Releases } from '../../../catalogue/releases.js';
import type { RecordConsentInput } from '../../../contract/generated.js';
import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import type { SqlTransaction } from '../../../platform/database/transaction.js';
import { messageIn, surprise } from '../../../platform/errors/user-error.js';
import { errorProperty } from '../../../platform/failures.js';
import type { Logger } from '../../../platform/logging/logger.js';
import { readConsentPapers } from '../consent-paper-rows.js';
import { readConsents } from '../consent-rows.js';
import { askedByPaper, takesConsent, waitForPaper } from '../consent-scope.js';
import { isSignature } from '../signature.js';
import { type KeepConsentPapers, tooLarge } from '../keep-consent-papers.service.js';
import type { RecordConsent } from '../record-consent.service.js';
import type { WithdrawConsent } from '../withdraw-consent.service.js';
import { consentPage, type ConsentView, type Typed } from './consent.pages.js';
import { type Agreed, paperForm, signingPage } from './form.pages.js';
import { FORM_WORDS } from './form.words.js';
import { PAD_SCRIPT } from './pad.js';
import { consentPaperRoutes } from './papers.routes.js';
import { atThePages, type OfCase } from './who-may.js';
import { WORDS } from './words.js';

export interface ConsentParts {
  readonly database: Database;
  readonly keys: KeyRing;
  readonly releases: Releases;
  readonly sessions: Sessions;
  readonly recording: RecordConsent;
  readonly withdrawing: WithdrawConsent;
  readonly papers: KeepConsentPapers;
  readonly cookies: Cookies;
  readonly clock: Clock;
  readonly log: Logger;
  readonly city: string;
}

interface Showing {
  readonly refused?: string | null;
  readonly done?: (nameOf: (code: string) => string) => string;
  readonly typed?: Typed;
}

const text = z.string().max(200).default('');
const several = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(text).max(100))
  .default([]);
const typed = z.object({
  personId: text,
  departments: several,
  purposes: several,
  heirship: z.enum(['stated', 'proven']).default('stated'),
  way: z.enum(['paper', 'screen', 'oral']).default('paper'),
  witness: text,
  note: text,
  givenOn: text,
  until: text,
});
/** As the pad of the signing page writes it; what is none is no signature. */
const signatureShape = z.object({
  signature: z
    .string()
    .max(50_000)
    .optional()
    .transform((json) => {
      if (json === undefined) return null;
      try {
        return z.array(z.array(z.number().int())).parse(JSON.parse(json || '[]'));
      } catch {
        return [];
      }
    }),
});
const WAYS = { paper: 'PAPER', screen: 'SCREEN', oral: 'ORAL' } as const;
const LOOKED_AT = ['consents', 'people.name', 'deceased.name', 'questions.department'];

/** What somebody of the family agreed to, at the counter: what waits for it, what it opens, and taking it back. Works without script. */
export function consentRoutes(parts: ConsentParts): RequestHandler {
  const { database, recording, withdrawing, clock, log, city } = parts;
  const router = Router();

  async function show(
    request: OfCase,
    response: Response,
    actor: Actor,
    { refused, done, typed: again }: Showing = {},
  ) {
    const language = languageIn(request);
    const words = WORDS[language];
    const view = await database.run(contextOf(actor), async (tx) => {
      const found = await viewOf(tx, parts, request.params.id, clock.today(), language);
      if (found) await tx.finish([auditing(actor, 'read', { cases: [found.caseId], fields: LOOKED_AT })]);
      return found;
    });
    if (view === null) return sendPage(response, language, words.title, said(words.notFound), 404);
    const nameOf = (code: string) => view.departments.find((one) => one.code === code)?.name ?? code;
    const showing = { refused: refused ?? null, done: done?.(nameOf) ?? null, ...(again ? { typed: again } : {}) };
    const around = { actor, language, title: words.title, status: refused ? 409 : 200 };
    sendStaffPage(request, response, around, consentPage(view, words, showing));
  }

  async function refuse(
    request: OfCase,
    response: Response,
    actor: Actor,
    act: string,
    refusal: Refusal,
    again?: Typed,
  ): Promise<void> {
    await writeRefusal(database, actor, act, refusal, request.params.id);
    await show(request, response, actor, {
      refused: sentenceOf(refusal, request),
      ...(again ? { typed: again } : {}),
    });
  }

  router.get('/consents/:id', async (request: OfCase, response) => {
    const actor = await atThePages(parts, request, response);
    if (actor) await show(request, response, actor);
  });

  /** What stands on a form, in the language of whoever agrees. */
  async function showForm(request: OfCase, response: Response, actor: Actor, agreed: Agreed, signing: Signing | null) {
    const language = languageIn(request);
    const found = await database.run(contextOf(actor), async (tx) => {
      const view = await viewOf(tx, parts, request.params.id, clock.today(), language);
      const of = view?.people.find(({ id }) => id === agreed?.personId)?.language ?? language;
      const spoken = of === language ? view : await viewOf(tx, parts, request.params.id, clock.today(), of);
      if (view) await tx.finish([auditing(actor, 'read', { cases: [view.caseId], fields: LOOKED_AT })]);
      return spoken && { view: spoken, of };
    });
    if (!found) return sendPage(response, language, WORDS[language].title, said(WORDS[language].notFound), 404);
    const { view, of } = found;
    const words = FORM_WORDS[of];
    const page =
      agreed && signing
        ? signingPage(view, agreed, words, { language: of, city, ...signing })
        : paperForm(view, agreed, words, of, city);
    const around = { actor, language: of, title: words.title, status: signing?.refused ? 409 : 200 };
    sendStaffPage(request, response, around, page);
  }

  router.get('/consent-pad.js', (_request, response) => void response.type('js').send(PAD_SCRIPT));

  router.get('/consents/:id/form', async (request: OfCase, response: Response) => {
    const actor = await atThePages(parts, request, response);
    if (actor) await showForm(request, response, actor, null, null);
  });

  router.post('/consents/:id/form', ownForm, async (request: OfCase, response: Response) => {
    const actor = await atThePages(parts, request, response);
    if (!actor) return;
    const given = typed.parse(request.body);
    // The form is for paper, whatever was chosen before.
    const looked = await recording.look(actor, inputOf(request.params.id, { ...given, way: 'paper' }));
    if (looked.ok) await showForm(request, response, actor, looked.value, null);
    else await refuse(request, response, actor, 'recordConsent', looked.error, given);
  });

  router.post('/consents/:id', ownFormOf('60kb'), async (request: OfCase, response: Response) => {
    const actor = await atThePages(parts, request, response);
    if (!actor) return;
    const given = typed.parse(request.body);
    const { signature } = signatureShape.parse(request.body);
    const input = inputOf(request.params.id, given);
    if (given.way === 'screen' && !isSignature(signature ?? [])) {
      const looked = await recording.look(actor, input);
      if (!looked.ok) return refuse(request, response, actor, 'recordConsent', looked.error, given);
      const refused = signature === null ? null : WORDS[languageIn(request)].notSigned;
      return showForm(request, response, actor, looked.value, { typed: given, refused });
    }
    const result = await recording.record(actor, { ...input, signature: given.way === 'screen' ? signature : null });
    const words = WORDS[languageIn(request)];
    if (!result.ok) await refuse(request, response, actor, 'recordConsent', result.error, given);
    else {
      const { askedNow, waitForPaper } = result.value;
      const named = (codes: readonly string[], nameOf: (code: string) => string) => codes.map(nameOf).join('、');
      await show(request, response, actor, {
        done: (nameOf) => words.recorded(named(askedNow, nameOf), named(waitForPaper, nameOf)),
      });
    }
  });

  router.use(
    consentPaperRoutes(parts, async (request, response, say) => {
      const actor = await atThePages(parts, request, response);
      if (actor) await show(request, response, actor, say);
    }),
  );

  router.post('/consents/:id/withdraw', ownForm, async (request: OfCase, response: Response) => {
    const actor = await atThePages(parts, request, response);
    if (!actor) return;
    const { consentId } = z.object({ consentId: text }).parse(request.body);
    const result = await withdrawing.withdraw(actor, { caseId: request.params.id, consentId });
    const words = WORDS[languageIn(request)];
    if (!result.ok) await refuse(request, response, actor, 'withdrawConsent', result.error);
    else {
      const { hadAnswered } = result.value;
      await show(request, response, actor, { done: (nameOf) => words.withdrawn(hadAnswered.map(nameOf).join('、')) });
    }
  });

  // Four parameters: that is how Express knows a handler of errors.
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const language = languageIn(request);
    // A file so large that it is not read at all; the other forms of these pages carry none.
    if (errorProperty(error, 'type') === 'entity.too.large' && request.is('multipart/form-data'))
      return sendPage(response, language, WORDS[language].title, said(messageIn(language, tooLarge)), 413);
    const status = error instanceof z.ZodError ? 400 : 500;
    sendPage(response, language, WORDS[language].title, said(messageIn(language, surprise(error, log))), status);
  });
  return router;
}

interface Signing {
  readonly typed: Typed;
  readonly refused: string | null;
}

const inputOf = (caseId: string, given: z.output<typeof typed>): RecordConsentInput => ({
  caseId,
  personId: given.personId,
  departments: given.departments,
  purposes: given.purposes.flatMap((one) => (one === 'look-up' ? ['LOOK_UP'] : one === 'tell' ? ['TELL'] : [])),
  heirship: given.heirship === 'proven' ? 'PROVEN' : 'STATED',
  way: WAYS[given.way],
  witness: given.witness,
  note: given.note,
  givenOn: given.givenOn || null,
  until: given.until || null,
});

async function viewOf(
  tx: SqlTransaction,
  { keys, releases }: Pick<ConsentParts, 'keys' | 'releases'>,
  id: string,
  today: string,
  language: 'ja' | 'en',
): Promise<ConsentView | null> {
  const record = await readCase(tx, keys, id);
  if (!record) return null;
  const { catalogue } = await releases.release(record.releaseId, tx);
  const held = await tx.query<{ department: string }>(
    `select department from questions where municipality_id = (select current_municipality()) and case_id = $1
        and state = 'held' and reason = 'consent'`,
    [record.id],
  );
  const consents = await readConsents(tx, record);
  const departments = [...catalogue.departments.values()]
    .filter((department) => !department.attends && takesConsent(department, catalogue))
    .map(({ code, name, askedOn }) => ({ code, name: name[language], signedOnly: askedOn.basis === 'consent' }));
  return {
    caseId: record.id,
    number: record.number,
    deceased: record.notice.deceased.name,
    open: record.status === 'open',
    today,
    people: record.people.flatMap(({ id: person, name, language: spoken }) =>
      name === null ? [] : [{ id: person, name, language: spoken === 'en' ? ('en' as const) : ('ja' as const) }],
    ),
    departments,
    waiting: departments
      .filter(({ code }) => held.some(({ department }) => department === code))
      .map(({ name }) => name),
    consents,
    waitForPaper: new Map(consents.map((one) => [one.id, waitForPaper(one, catalogue, today)])),
    askedByPaper: consents.flatMap((one) => askedByPaper(one, catalogue, today)),
    papers: await readConsentPapers(tx, record.id),
  };
}
