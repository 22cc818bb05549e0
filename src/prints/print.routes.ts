import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { type Actor, contextOf, isCounter } from '../access/actor.js';
import { writeRefusal } from '../access/audit/write-refusal.js';
import type { Cookies } from '../access/cookies.js';
import type { AskInside, OwnOperation } from '../access/graphql/asked-inside.js';
import { ownForm } from '../access/pages/own-forms.js';
import { html, sendPage } from '../access/pages/page.js';
import { languageIn, STATUS_OF_REFUSAL } from '../access/pages/showing.js';
import { said } from '../access/pages/sign-in.pages.js';
import type { Refusal } from '../access/refusal.js';
import type { Sessions } from '../access/staff/sessions.js';
import type { PrintedListQuery, PrintedListQueryVariables } from '../contract/family-pages.js';
import type { Language, Text } from '../domain/text.js';
import type { ManageAccessPapers } from '../family/access-papers.service.js';
import { paperPage } from '../family/pages/paper.pages.js';
import { WORDS } from '../family/pages/words.js';
import { readPapersOfCases } from '../papers/paper-rows.js';
import type { RecordPaper } from '../papers/record-paper.service.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { messageIn, surprise } from '../platform/errors/user-error.js';
import type { Logger } from '../platform/logging/logger.js';
import { accessLetter } from './access-letter.js';
import { dataOf, type Paper, type Size } from './blocks.js';
import { PrinterBusy, type Typesetter } from './engine/typesetter.js';
import { flyer } from './flyer.js';
import { handOut } from './hand-out.js';
import type { LetterAddress } from './letter-address.js';
import { PRINT_PAGE_WORDS } from './page.words.js';

export interface PrintParts {
  readonly sessions: Sessions;
  readonly database: Database;
  readonly recording: RecordPaper;
  readonly papers: ManageAccessPapers;
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

export const PRINTED_LIST: OwnOperation<PrintedListQuery, PrintedListQueryVariables> = { name: 'PrintedList' };

const text = z.string().max(100).default('');
export const sizeShape = z.object({ size: z.enum(['12', '18']).default('12') });
const languageShape = z.object({ language: z.enum(['ja', 'en']).default('ja') });
const listShape = z
  .object({ caseId: text, personId: text.pipe(z.string().min(1)), key: text })
  .extend(sizeShape.shape)
  .extend(languageShape.shape);
const letterShape = z
  .object({ caseId: text, personId: text, key: text, rights: z.enum(['whole', 'list']).default('whole') })
  .extend(sizeShape.shape);

export const pointsOf = ({ size }: z.infer<typeof sizeShape>): 12 | 18 => (size === '18' ? 18 : 12);

/** Papers as PDF for the counter: each with the rights of whoever prints it, and written down where it goes to somebody. */
export function printRoutes(parts: PrintParts): RequestHandler {
  const {
    sessions,
    database,
    recording,
    papers,
    addresses,
    setter,
    ask,
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
    const session = token === null ? null : await sessions.read(token);
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

  /** It is the same for everybody: set once in each language and size. */
  const flyers = new Map<string, Buffer>();
  async function flyerIn(language: Language, size: Size): Promise<Buffer> {
    const name = `${language} ${String(size)}`;
    const pdf =
      flyers.get(name) ??
      (await setter.typeset('sheet', dataOf(flyer({ city, contact, url: `${publicUrl}/guide` }, language, size))));
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
    const [rows, found] = await Promise.all([
      database.run(contextOf(is.actor), (tx) => readPapersOfCases(tx, [given.caseId]), { readOnly: true }),
      ask(
        PRINTED_LIST,
        { id: given.caseId, for: personId },
        (name) => ({ cookie: cookies.headerOf('session', is.token), 'accept-language': given.language })[name],
      ),
    ]);
    const row = rows.get(given.caseId)?.papers.find((paper) => paper.id === id);
    const of = found.case;
    if (!row || !of) throw new Error('the paper is gone that was just written down');
    const paper = handOut(
      {
        list: of.procedureList,
        holder: of.people.find((person) => person.id === personId)?.name ?? null,
        number: of.number,
        revision: of.procedureList.revision,
        paper: row.number,
        today: clock.today(),
        time: time(),
        city,
        contact,
        // While answers are on their way the list names no version; the paper has the one that it was taken from.
        url: sheetUrl(publicUrl, of.number, row.revision),
        // Theirs alone: when another of the family comes is nobody else's business.
        visits: of.visits.filter(
          (visit) =>
            visit.kind === 'VISIT' &&
            visit.state === 'PLANNED' &&
            visit.day >= clock.today() &&
            visit.personId === personId,
        ),
        goes: null,
      },
      given.language,
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
      language,
      pointsOf(given),
    );
    const pdf = await setter.typeset('sheet', dataOf(letter)).catch((error: unknown) => {
      log.surprise(error);
      return null;
    });
    if (pdf !== null) return sendPdf(response, pdf, 'paper');
    // The code is out and can't be shown a second time: then on the page that the browser prints itself.
    const page = paperPage(issued.value, { language, city, contact, time: time() });
    const words = PRINT_PAGE_WORDS[languageIn(request)];
    sendPage(
      response,
      language,
      WORDS[language].paperTitle,
      html`<p class="say screen">${words.asPage}</p>
        ${page}`,
    );
  });

  router.get('/prints/flyer', async (request: Request, response: Response) => {
    const is = await signedIn(request, response);
    if (!is) return;
    if (!isCounter(is.actor)) return void response.set('cache-control', 'no-store').redirect(303, '/guide');
    const given = sizeShape.extend(languageShape.shape).parse(request.query);
    sendPdf(response, await flyerIn(given.language, pointsOf(given)), 'guide');
  });

  // Four parameters: that is how Express knows a handler of errors. Their texts may hold what was typed.
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const { sentence, status } = unforeseen(error, log);
    show(request, response, sentence[languageIn(request)], status);
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
export function unforeseen(error: unknown, log: Logger): { readonly sentence: Text; readonly status: number } {
  if (error instanceof PrinterBusy)
    return { sentence: { ja: PRINT_PAGE_WORDS.ja.busy, en: PRINT_PAGE_WORDS.en.busy }, status: 503 };
  const told = surprise(error, log);
  return {
    sentence: { ja: messageIn('ja', told), en: messageIn('en', told) },
    status: error instanceof z.ZodError ? 400 : 500,
  };
}

function show(request: Request, response: Response, sentence: string, status: number): void {
  const language = languageIn(request);
  sendPage(response, language, PRINT_PAGE_WORDS[language].title, said(sentence), status);
}
