import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { FamilyActor } from '../../access/actor.js';
import type { Markup } from '../../access/pages/page.js';
import { ASKED_ALOUD } from '../../domain/next-question.js';
import type { RecordFacts } from '../../questions/record-facts.service.js';
import type { TonguePages } from '../../tongues/tongue-pages.js';
import type { KeepOwnPage } from '../keep-own-page.service.js';
import { type OwnPage, WHO_GOES } from '../own-page.js';
import type { Clock } from '../../platform/clock.js';
import { authorityPage, type TypedNames } from './authority.page.js';
import { AUTHORITY_WORDS } from './authority.words.js';
import { keysOf } from './bag.part.js';
import { calendarFile } from './calendar-file.js';
import type { Opening } from './closed-now.part.js';
import { seenOf } from './changed-since.js';
import { doing as doingFor, type SignedIn } from './doing.js';
import { surroundingsOf } from './found-list.js';
import { isAfterVisit, listPage, notNeededPage } from './list.page.js';
import { LIST_WORDS } from './list.words.js';
import type { Opened } from './opened.js';
import { OWN_WORDS } from './own.words.js';
import { authorityOf } from './power-of-attorney.js';
import { questionPage } from './question.page.js';
import { WORDS } from './words.js';

interface OwnPageParts {
  /** Null: they were answered already. */
  readonly signedIn: SignedIn;
  readonly opened: (request: Request, response: Response) => Promise<Opened | null>;
  readonly keep: KeepOwnPage;
  readonly facts: RecordFacts;
  readonly pages: TonguePages;
  readonly clock: Clock;
  readonly contact: string | null;
  /** When the city hall answers the telephone again; null: now. */
  readonly opens: () => Opening | null;
  readonly city: string;
}

const text = z.string().max(100).default('');
const goesShape = z.object({ goes: z.enum(WHO_GOES) });
/** What is kept as passed over must not grow by forms that somebody makes by hand. */
const answerShape = z
  .object({ fact: text, answer: z.enum(['yes', 'no', 'unknown']) })
  .refine(({ fact, answer }) => answer !== 'unknown' || ASKED_ALOUD.has(fact));
const factShape = z.object({ fact: text, was: z.enum(['answer', 'passed']).default('answer') });
const namesShape = z.object({ asks: text, goes: text });
const several = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);
const ticksShape = z.object({ paper: several });

/** The list and what its holder sets on it: pages, and plain form posts after which the page is asked for anew. */
export function ownRoutes({
  signedIn,
  opened,
  keep,
  facts,
  pages,
  clock,
  contact,
  opens,
  city,
}: OwnPageParts): RequestHandler {
  const router = Router();
  const doing = doingFor(signedIn, pages);

  /** A page of the family as it stands now. */
  const drawn =
    (
      draw: (request: Request, opened: Opened) => Markup | Promise<Markup>,
      title?: (request: Request, opened: Opened) => string,
    ) =>
    async (request: Request, response: Response) => {
      const is = await opened(request, response);
      if (is !== null) show(request, response, await draw(request, is), title?.(request, is));
    };
  const show = (request: Request, response: Response, body: Markup, title?: string) =>
    pages.send(request, response, title ?? pages.of(request).words(WORDS).listTitle, body);
  const around = ({ head, found, tongue, japanese }: Opened) => surroundingsOf(tongue, head, found, japanese);

  router.get(
    '/k/list',
    drawn(
      async (_request, is) => {
        const here = around(is);
        // From the first look on it is known what is new. While departments are being asked everything is.
        if (is.head.mayChange && is.head.page.seen === null && is.found.procedureList.revision !== null)
          await keep.change(is.actor, 'seen', (page) => ({
            ...page,
            seen: page.seen ?? { on: is.head.today, goes: is.head.page.goes, items: seenOf(here.asMade) },
          }));
        return listPage(is.tongue, here, is.found.status, { contact, opens: opens() });
      },
      (_request, { head, found, tongue }) =>
        isAfterVisit(head, found.status) ? tongue.words(LIST_WORDS).arrivals : tongue.words(WORDS).listTitle,
    ),
  );
  router.get(
    '/k/not-needed',
    drawn((_request, { found, tongue }) => notNeededPage(tongue, found)),
  );
  router.get('/k/calendar.ics', async (request: Request, response: Response) => {
    const is = await opened(request, response);
    if (is === null) return;
    // A file of the holder's own stays open. Neither its name nor anything in it says whose it is.
    response.removeHeader('refresh');
    response
      .set('cache-control', 'no-store')
      .set('content-disposition', 'attachment; filename="calendar.ics"')
      .type('text/calendar')
      .send(calendarFile(around(is), is.tongue, new Date(clock.now()).toISOString()));
  });
  router.post(
    '/k/goes',
    ...pages.ownForm,
    doing((actor, given) => {
      const { goes } = goesShape.parse(given);
      return keep.change(actor, 'goes', (page) => ({ ...page, goes }));
    }, '/k/list'),
  );
  router.post('/k/ticks', ...pages.ownForm, async (request: Request, response: Response) => {
    const { paper } = ticksShape.parse(request.body);
    const is = await opened(request, response);
    if (is === null) return;
    const shown = keysOf(is.found.procedureList);
    // What another choice of who goes had shown keeps its tick.
    const ticked = (page: OwnPage) => [
      ...page.ticked.filter((key) => !shown.includes(key)),
      ...shown.filter((key) => paper.includes(key)),
    ];
    return doing((actor) => keep.change(actor, 'ticked', (page) => ({ ...page, ticked: ticked(page) })), '/k/list#bag')(
      request,
      response,
    );
  });
  router.post('/k/seen', ...pages.ownForm, async (request: Request, response: Response) => {
    const is = await opened(request, response);
    if (is === null) return;
    const seen = { on: is.head.today, goes: is.head.page.goes, items: seenOf(around(is).asMade) };
    return doing((actor) => keep.change(actor, 'seen', (page) => ({ ...page, seen })), '/k/list')(request, response);
  });

  router.get(
    '/k/question',
    drawn(
      (request, is) => questionPage(around(is), is.tongue, request.query['answered'] !== undefined),
      (request) => pages.of(request).words(OWN_WORDS).question,
    ),
  );
  router.post('/k/question', ...pages.ownForm, async (request: Request, response: Response) => {
    const { fact, answer } = answerShape.parse(request.body);
    await doing(
      (actor) =>
        answer === 'unknown'
          ? keep.change(actor, 'passed', (page) => ({ ...page, passed: [...new Set([...page.passed, fact])] }))
          : record(actor, fact, answer === 'yes'),
      '/k/question?answered',
    )(request, response);
  });
  router.post(
    '/k/take-back',
    ...pages.ownForm,
    doing((actor, given) => {
      const { fact, was } = factShape.parse(given);
      return was === 'answer'
        ? record(actor, fact)
        : keep.change(actor, 'passed', (page) => ({ ...page, passed: page.passed.filter((one) => one !== fact) }));
    }, '/k/list#answers'),
  );
  /** Their own word, said as themselves; without a value it is taken back. */
  const record = (actor: FamilyActor, name: string, value?: boolean) =>
    facts.record(actor, {
      caseId: actor.case,
      source: 'FAMILY',
      facts: [value === undefined ? { name } : { name, value }],
    });

  /** What stands on the sheets is Japanese whatever language the page is in: the desk reads them. */
  const authority = (names: (request: Request) => TypedNames) => async (request: Request, response: Response) => {
    const is = await opened(request, response);
    if (is === null) return;
    const onSheets = surroundingsOf(pages.tongues.plain('ja'), is.head, is.japanese, is.japanese);
    const on = { city, deceased: is.japanese.deceased, typed: names(request) };
    const body = authorityPage(is.tongue, { onSheets, onPage: around(is) }, authorityOf(onSheets), on);
    show(request, response, body, pages.of(request).words(AUTHORITY_WORDS).title);
  };
  router.get(
    '/k/authority',
    authority(() => ({ asks: '', goes: '' })),
  );
  router.post(
    '/k/authority',
    ...pages.ownForm,
    authority((request) => namesShape.parse(request.body)),
  );
  return router;
}
