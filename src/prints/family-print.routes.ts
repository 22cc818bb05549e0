import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { FamilyActor } from '../access/actor.js';
import type { OwnOperation } from '../access/graphql/asked-inside.js';
import type { FamilySessions } from '../access/family/family-sessions.js';
import { html, type Markup } from '../access/pages/page.js';
import { said } from '../access/pages/sign-in.pages.js';
import type { FamilyListQuery, FamilyListQueryVariables } from '../contract/family-pages.js';
import type { FamilyCase, FamilyCases } from '../family/family-cases.js';
import type { KeepOwnPage } from '../family/keep-own-page.service.js';
import { closesWhenIdle } from '../family/pages/closes-when-idle.js';
import { entryForm } from '../family/pages/family.pages.js';
import { marksSince } from '../family/pages/changed-since.js';
import { surroundingsOf } from '../family/pages/found-list.js';
import { foundInTongue } from '../family/pages/list-in-tongue.js';
import { LIST_WORDS } from '../family/pages/list.words.js';
import { OWN_WORDS } from '../family/pages/own.words.js';
import { WORDS } from '../family/pages/words.js';
import type { Tongue } from '../tongues/tongue.js';
import { type TonguePages, told } from '../tongues/tongue-pages.js';
import { type CaseOfSheet, isReceptionNumber } from './case-of-sheet.js';
import { handOut } from './hand-out.js';
import { PRINT_PAGE_WORDS } from './page.words.js';
import { minuteOf, pointsOf, type PrintParts, send, sheetUrl, sizeShape, unforeseen } from './print.routes.js';
import type { CompareWithSheet, Named, SinceSheet } from './since-sheet.js';

export interface FamilyPrintParts extends Pick<
  PrintParts,
  'setter' | 'ask' | 'cookies' | 'clock' | 'log' | 'city' | 'contact' | 'publicUrl' | 'sessions'
> {
  readonly pages: TonguePages;
  readonly family: FamilySessions;
  readonly cases: FamilyCases;
  readonly keep: KeepOwnPage;
  readonly comparing: CompareWithSheet;
  readonly finding: CaseOfSheet;
}

/** What their page shows, their paper shows. */
const FAMILY_LIST: OwnOperation<FamilyListQuery, FamilyListQueryVariables> = { name: 'FamilyList' };

interface In {
  readonly actor: FamilyActor;
  readonly head: FamilyCase;
  readonly token: string;
}

const sheetShape = z.object({ number: z.string().refine(isReceptionNumber), revision: z.string().regex(/^\d{1,6}$/) });

/** Their own list as PDF, and what an old sheet does not say yet: links alone, all of it works without script. */
export function familyPrintRoutes(parts: FamilyPrintParts): RequestHandler {
  const {
    pages,
    family,
    cases,
    keep,
    comparing,
    finding,
    sessions,
    ask,
    cookies,
    clock,
    log,
    city,
    contact,
    publicUrl,
  } = parts;
  const router = Router();

  /** Null: nobody is in. */
  async function opened(request: Request): Promise<In | null> {
    const token = cookies.read('family', request.header('cookie'));
    const actor = token === null ? null : await family.readInUse(token);
    const head = actor && (await cases.read(actor));
    return actor && head && token !== null ? { actor, head, token } : null;
  }
  const toEntry = (response: Response) => response.set('cache-control', 'no-store').redirect(303, '/k/list');

  router.get('/k/list.pdf', async (request: Request, response: Response) => {
    const is = await opened(request);
    if (!is) return toEntry(response);
    const tongue = pages.of(request).forPaper();
    const { number, holder, visits, page, caseId } = is.head;
    const goes = page.goes ?? 'SELF';
    const cookie = cookies.headerOf('family', is.token);
    const asked = async (language: string) =>
      (
        await ask(
          FAMILY_LIST,
          { id: caseId, goes, another: goes !== 'SELF' },
          (name) => ({ cookie, 'accept-language': language })[name],
        )
      ).case;
    const japanese = await asked('ja');
    const other = tongue.fallback === 'ja' ? japanese : await asked(tongue.fallback);
    if (!japanese || !other) return toEntry(response);
    const found = foundInTongue(tongue, japanese, other, clock.today());
    const { procedureList: list, own } = found;
    const { revision } = list;
    const paper = handOut(
      {
        list,
        ofHolder: (own ?? list).groups.flatMap(({ items }) => items),
        holder,
        number,
        revision,
        paper: null,
        today: clock.today(),
        time: minuteOf(clock),
        city,
        contact,
        url: sheetUrl(publicUrl, number, revision),
        visits: visits.filter(({ standing }) => standing === 'stands'),
        wish: is.head.wish,
        marks: marksSince(page.seen, surroundingsOf(tongue, is.head, found, japanese)),
        visitedOn: is.head.visitedOn,
        goes: goes === 'SELF' ? null : goes,
      },
      tongue,
      pointsOf(sizeShape.parse(request.query)),
    );
    // What later tells them what is new since this sheet; a second code keeps nothing. The sheet does not wait for room to write.
    if (revision !== null && is.head.mayChange && !page.printed.includes(revision))
      await keep
        .change(is.actor, 'printed', (own) => ({ ...own, printed: [...new Set([...own.printed, revision])] }))
        .catch((error: unknown) => log.surprise(error));
    await send(parts, response, paper, 'list');
  });

  /**
   * What a sheet's picture leads to: at the counter the case, for one of the family what has changed. Whoever is not in signs
   * in as ever, and scans once more: a sheet opens nothing, and nothing is kept of who held it before a telephone.
   */
  router.get('/k/p/:number/:revision', async (request: Request, response: Response) => {
    const sheet = sheetShape.safeParse(request.params);
    if (!sheet.success) return toEntry(response);
    const { number, revision } = sheet.data;
    const staff = cookies.read('session', request.header('cookie'));
    const clerk = staff === null ? null : await sessions.readInUse(staff);
    if (clerk) {
      const id = await finding.id(clerk.actor, number);
      return void response
        .set('cache-control', 'no-store')
        .redirect(303, id === null ? '/desk/find' : `/desk/cases/${id}/papers`);
    }
    const is = await opened(request);
    const tongue = pages.of(request);
    const words = tongue.words(PRINT_PAGE_WORDS);
    const show = (body: Markup, status = 200) => pages.send(request, response, words.sinceTitle, body, status);
    if (!is)
      return show(
        html`<p>${words.signIn}</p>
          ${entryForm(tongue.words(WORDS), null, contact)}`,
      );
    closesWhenIdle(response);
    if (is.head.number !== number) return show(said(words.another), 404);
    const since = await comparing.since(is.actor, Number(revision));
    show(
      html`${since === null ? html`<p>${words.unknown}</p>` : changes(since, revision, tongue)}
        <p>${tongue.words(LIST_WORDS).numbers}</p>
        <p class="choice"><a href="/k/list">${words.toList}</a></p>`,
    );
  });

  // Four parameters: that is how Express knows a handler of errors.
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const tongue = pages.of(request);
    const { told: what, status } = unforeseen(error, log);
    pages.send(request, response, tongue.words(PRINT_PAGE_WORDS).title, said(told(tongue, what)), status);
  });
  return router;
}

function changes(since: SinceSheet, revision: string, tongue: Tongue) {
  const { added, needed, open, gone } = since;
  const [words, own] = [tongue.words(PRINT_PAGE_WORDS), tongue.words(OWN_WORDS)];
  const named = ({ number, title }: Named): string =>
    number === null ? words.unnumbered(tongue.beside(title)) : words.item(String(number), tongue.beside(title));
  const lines = [
    ...added.map((item) => words.added(named(item))),
    ...needed.map((item) => words.needed(named(item))),
    ...open.map((item) => words.open(named(item))),
    ...since.otherDay.map((item) => own.otherDay(named(item))),
    ...since.otherPlace.map((item) => own.otherPlace(named(item))),
    ...since.otherPapers.map((item) => own.otherPapers(named(item))),
    ...gone.map((item) => words.gone(named(item))),
  ];
  return lines.length === 0
    ? html`<p>${words.nothing}</p>
        <p>${words.look}</p>`
    : html`<p>${words.since(revision)}</p>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
        <p>${words.look}</p>`;
}
