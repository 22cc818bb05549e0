import { randomUUID } from 'node:crypto';
import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { type Actor, isCounter } from '../access/actor.js';
import { writeRefusal } from '../access/audit/write-refusal.js';
import type { Cookies } from '../access/cookies.js';
import type { AskInside } from '../access/graphql/asked-inside.js';
import { ownForm } from '../access/pages/own-forms.js';
import { html, sendPage } from '../access/pages/page.js';
import { languageIn, STATUS_OF_REFUSAL } from '../access/pages/showing.js';
import { said } from '../access/pages/sign-in.pages.js';
import type { Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Sessions } from '../access/staff/sessions.js';
import type { ManageAccessPapers } from '../family/access-papers.service.js';
import { paperPage } from '../family/pages/paper.pages.js';
import { WORDS } from '../family/pages/words.js';
import type { RecordPaper } from '../papers/record-paper.service.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { messageIn, surprise, type Surprise, userError, type UserError } from '../platform/errors/user-error.js';
import type { Logger } from '../platform/logging/logger.js';
import type { Tongue } from '../tongues/tongue.js';
import type { TonguePages } from '../tongues/tongue-pages.js';
import { accessLetter } from './access-letter.js';
import { dataOf, type Paper, type Size } from './blocks.js';
import { PrinterBusy, type Typesetter } from './engine/typesetter.js';
import { flyer } from './flyer.js';
import { readForPerson } from './for-person.js';
import { handOut } from './hand-out.js';
import type { LetterAddress } from './letter-address.js';
import { ORDER_WORDS, orderPage } from './order.page.js';
import { AS_PAGE, PRINT_PAGE_WORDS } from './page.words.js';

export interface PrintParts {
  readonly sessions: Sessions;
  readonly database: Database;
  readonly keys: KeyRing;
  readonly closedOn: ClosedOn;
  readonly recording: RecordPaper;
  readonly papers: ManageAccessPapers;
  /** The languages in which families read, and so in which papers are printed for them. */
  readonly pages: TonguePages;
  readonly addresses: LetterAddress;
  readonly setter: Typesetter;
  readonly ask: AskInside;
  readonly cookies: Cookies;
  readonly clock: Clock;
  readonly log: Logger;
  readonly city: string;
  readonly contact: string | null;
  readonly publicUrl: string;
}

const text = z.string().max(100).default('');
export const sizeShape = z.object({ size: z.enum(['12', '18']).default('12') });
/** A tongue as its file is called; one that there is none of is refused where it is looked up. */
const languageShape = z.object({ language: z.string().max(20).default('ja') });
const listShape = z
  .object({ caseId: text, personId: text.pipe(z.string().min(1)), key: text })
  .extend(sizeShape.shape)
  .extend(languageShape.shape);
const letterShape = z
  .object({ caseId: text, personId: text, key: text, rights: z.enum(['whole', 'list']).default('whole') })
  .extend(sizeShape.shape)
  .extend({ language: z.string().max(20).optional() });

export const pointsOf = ({ size }: z.infer<typeof sizeShape>): 12 | 18 => (size === '18' ? 18 : 12);

/** Papers as PDF for the counter: each with the rights of whoever prints it, and written down where it goes to somebody. */
export function printRoutes(parts: PrintParts): RequestHandler {
  const {
    sessions,
    database,
    recording,
    papers,
    addresses,
    pages,
    setter,
    cookies,
    clock,
    log,
    city,
    contact,
    publicUrl,
  } = parts;
  const router = Router();

  /** Whoever has no session goes to the sign-in; who is not the counter is refused by the use case. */
  async function signedIn(request: Request, response: Response): Promise<{ actor: Actor; token: string } | null> {
    const token = cookies.read('session', request.header('cookie'));
    const session = token === null ? null : await sessions.readInUse(token);
    if (!session || token === null) {
      response.set('cache-control', 'no-store').redirect(303, '/sign-in');
      return null;
    }
    return { actor: session.actor, token };
  }
  const time = () => minuteOf(clock);
  const refused = async (
    actor: Actor,
    act: string,
    caseId: string,
    refusal: Refusal,
    request: Request,
    response: Response,
  ) => {
    await writeRefusal(database, actor, act, refusal, caseId);
    show(request, response, messageIn(languageIn(request), refusal), STATUS_OF_REFUSAL[refusal.kind]);
  };

  /** The language that was asked for; Japanese where there is none of that name. */
  const tongueOf = (name: string): Tongue => (pages.tongues.named(name) ?? pages.tongues.plain('ja')).forPaper();

  /** It is the same for everybody: set once in each language and size. */
  const flyers = new Map<string, Buffer>();
  async function flyerIn(tongue: Tongue, size: Size): Promise<Buffer> {
    const name = `${tongue.id} ${String(size)}`;
    const pdf =
      flyers.get(name) ??
      (await setter.typeset('sheet', dataOf(flyer({ city, contact, url: `${publicUrl}/guide` }, tongue, size))));
    flyers.set(name, pdf);
    return pdf;
  }

  router.post('/prints/list', ownForm, async (request: Request, response: Response) => {
    const is = await signedIn(request, response);
    if (!is) return;
    const given = listShape.parse(request.body);
    if (!setter.hasRoom) throw new PrinterBusy('too many papers are waiting');
    const written = await recording.record(is.actor, {
      caseId: given.caseId,
      kind: 'LIST',
      key: given.key,
      // The whole list repeats what others told: on paper it goes to nobody.
      personId: given.personId,
    });
    if (!written.ok) return refused(is.actor, 'recordPaper', given.caseId, written.error, request, response);
    const [{ id }, { personId }] = [written.value, given];
    const tongue = tongueOf(given.language);
    const of = await readForPerson(parts, tongue, is, { caseId: given.caseId, personId, paper: id });
    if (!of) throw new Error('the paper is gone that was just written down');
    const paper = handOut(
      {
        list: of.list,
        ofHolder: [],
        holder: of.people.find((person) => person.id === personId)?.name ?? null,
        number: of.number,
        revision: of.list.revision,
        paper: of.row.number,
        today: clock.today(),
        time: time(),
        city,
        contact,
        // While answers are on their way the list names no version; the paper has the one that it was taken from.
        url: sheetUrl(publicUrl, of.number, of.row.revision),
        // Theirs alone: when another of the family comes is nobody else's business.
        visits: of.visits.filter(
          (visit) =>
            visit.kind === 'VISIT' &&
            visit.state === 'PLANNED' &&
            visit.day >= clock.today() &&
            visit.personId === personId,
        ),
        wish: of.wish,
        marks: of.marks,
        visitedOn: of.visitedOn,
        goes: null,
      },
      tongue,
      pointsOf(given),
    );
    await send(parts, response, paper, 'list');
  });

  router.post('/prints/access-paper', ownForm, async (request: Request, response: Response) => {
    const is = await signedIn(request, response);
    if (!is) return;
    const given = letterShape.parse(request.body);
    // First whether it can be sent and printed at all: a new paper ends the one before.
    const to = await addresses.of(is.actor, given.caseId, given.personId);
    if (!to.ok) return refused(is.actor, 'issueAccessPaper', given.caseId, to.error, request, response);
    if (!setter.hasRoom) throw new PrinterBusy('too many papers are waiting');
    const issued = await papers.issue(is.actor, given);
    if (!issued.ok) return refused(is.actor, 'issueAccessPaper', given.caseId, issued.error, request, response);
    const language = issued.value.person.language === 'en' ? 'en' : 'ja';
    const letter = accessLetter(
      { issued: issued.value, to: to.value, city, contact, time: time() },
      tongueOf(given.language ?? language),
      pointsOf(given),
    );
    const pdf = await setter.typeset('sheet', dataOf(letter)).catch((error: unknown) => {
      log.surprise(error);
      return null;
    });
    if (pdf !== null) return sendPdf(response, pdf, 'paper');
    // The code is out and can't be shown a second time: then on the page that the browser prints itself.
    const page = paperPage(issued.value, { language, city, contact, time: time() });
    sendPage(
      response,
      language,
      WORDS[language].paperTitle,
      html`<p class="say screen">${AS_PAGE[languageIn(request)]}</p>
        ${page}`,
    );
  });

  router.get('/prints/languages', async (request: Request, response: Response) => {
    const is = await signedIn(request, response);
    if (!is) return;
    if (!isCounter(is.actor)) return void response.set('cache-control', 'no-store').redirect(303, '/guide');
    const { caseId, personId } = z.object({ caseId: text, personId: text }).parse(request.query);
    const language = languageIn(request);
    const order = { caseId, personId, keys: [randomUUID(), randomUUID()] } as const;
    sendPage(response, language, ORDER_WORDS[language].title, orderPage(order, pages.tongues, language));
  });

  router.get('/prints/flyer', async (request: Request, response: Response) => {
    const is = await signedIn(request, response);
    if (!is) return;
    if (!isCounter(is.actor)) return void response.set('cache-control', 'no-store').redirect(303, '/guide');
    const given = sizeShape.extend(languageShape.shape).parse(request.query);
    sendPdf(response, await flyerIn(tongueOf(given.language), pointsOf(given)), 'guide');
  });

  // Four parameters: that is how Express knows a handler of errors. Their texts may hold what was typed.
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const { told, status } = unforeseen(error, log);
    show(request, response, messageIn(languageIn(request), told), status);
  });
  return router;
}

/** What a telephone reads from a sheet: which list and which version; it opens nothing by itself. */
export const sheetUrl = (publicUrl: string, number: string, revision: number | null): string =>
  `${publicUrl}/k/p/${encodeURIComponent(number)}/${String(revision ?? 0)}`;

export const minuteOf = (clock: Clock): string => minute.format(new Date(clock.now()));
const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });

/** Kept by nobody on the way; its name says nothing of anybody. */
export async function send(
  { setter }: Pick<PrintParts, 'setter'>,
  response: Response,
  paper: Paper,
  name: 'list' | 'paper' | 'guide',
): Promise<void> {
  sendPdf(response, await setter.typeset('sheet', dataOf(paper)), name);
}

function sendPdf(response: Response, pdf: Buffer, name: 'list' | 'paper' | 'guide'): void {
  response
    .status(200)
    .set('cache-control', 'no-store')
    .set('content-disposition', `inline; filename="${name}.pdf"`)
    .type('application/pdf')
    .send(pdf);
}

/** What is told where printing came to nothing: that too much is printed just now is no fault. */
export function unforeseen(
  error: unknown,
  log: Logger,
): { readonly told: UserError | Surprise; readonly status: number } {
  if (error instanceof PrinterBusy) {
    const { ja, en } = PRINT_PAGE_WORDS;
    return { told: userError('BUSY', { ja: ja.busy, en: en.busy }), status: 503 };
  }
  return { told: surprise(error, log), status: error instanceof z.ZodError ? 400 : 500 };
}

function show(request: Request, response: Response, sentence: string, status: number): void {
  const language = languageIn(request);
  sendPage(response, language, PRINT_PAGE_WORDS[language].title, said(sentence), status);
}
