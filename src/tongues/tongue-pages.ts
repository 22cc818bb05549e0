import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Cookies } from '../access/cookies.js';
import { SAID_ON_PAGE } from '../access/graphql/http-edge.js';
import { FROM_ANOTHER_SITE, ownFormOf } from '../access/pages/own-forms.js';
import { html, type Markup, nothing, sendPage } from '../access/pages/page.js';
import { said } from '../access/pages/sign-in.pages.js';
import { type Surprise, SURPRISES, type UserError } from '../platform/errors/user-error.js';
import type { Said } from '../platform/said.js';
import { PAGE_WORDS } from './page.words.js';
import type { Tongue } from './tongue.js';
import type { Tongues } from './tongues.js';

const shape = z.object({ tongue: z.string().max(20).default(''), back: z.string().max(200).default('') });

/** Below these addresses families and visitors read. */
export const OWN_PLACES = ['/k', '/guide', '/tongue'];

/** Where the choice may lead back to: a page of the family or the guide, never elsewhere. */
const OWN_PAGE = /^\/(?:k|guide)(?:\/[a-zA-Z0-9/-]*)?(?:\?[a-z]+)?$/u;

/** The pages that a family reads, each in the language of whoever asks: theirs by choice, else their browser's. */
export class TonguePages {
  readonly #ofRequest = new WeakMap<Request, Tongue>();

  constructor(
    readonly tongues: Tongues,
    private readonly cookies: Cookies,
  ) {}

  /** The same one for all of a request: it remembers what it has said. */
  of(request: Request): Tongue {
    const known = this.#ofRequest.get(request);
    if (known) return known;
    const tongue = this.#chosen(request) ?? this.tongues.ofBrowser(request.header('accept-language'));
    this.#ofRequest.set(request, tongue);
    return tongue;
  }

  /** Whoever has not chosen reads what is known of them: the language in which the counter writes to them. */
  begin(request: Request, response: Response, known: string | null): void {
    if (known === null || known === 'ja' || this.#chosen(request) !== null) return;
    const tongue = this.tongues.named(known);
    if (tongue) this.#keep(response, tongue);
  }

  /** A page in this tongue: with the choice of another, and a word where nobody has checked what stands on it. */
  send(request: Request, response: Response, title: string, body: Markup, status = 200): void {
    const tongue = this.of(request);
    const { unchecked } = tongue;
    const foot = unchecked === null ? nothing : html`<p class="hint unchecked">${unchecked}</p>`;
    sendPage(response, tongue.lang, title, html`${body}${foot}`, status, { top: this.#choice(request, tongue) });
  }

  /** What a form of these pages passes before it is read; what came from elsewhere is turned away on a page. */
  readonly ownForm: readonly RequestHandler[] = ownFormOf('10kb', (request, response) =>
    this.#turnAway(request, response, 403, FROM_ANOTHER_SITE),
  );

  /** Where there is nothing below these pages; after all others. */
  readonly nothingHere: RequestHandler = (request, response, next) => {
    if (request.accepts(['html', 'json']) !== 'html') return next();
    const words = this.of(request).words(PAGE_WORDS);
    this.send(
      request,
      response,
      words.nothingTitle,
      html`<p>${words.nothing}</p>
        ${this.#ways(request)}`,
      404,
    );
  };

  /**
   * The choice is made by a plain form, and works without script. Before all other pages: what the edge of the service has to
   * refuse later on is said on a page too, in its language.
   */
  routes(): RequestHandler {
    const router = Router();
    router.use(OWN_PLACES, (request: Request, response: Response, next) => {
      response.locals[SAID_ON_PAGE] = (status: number, say: Said): void =>
        this.#turnAway(request, response, status, say);
      next();
    });
    router.post('/tongue', ...this.ownForm, (request: Request, response: Response) => {
      const given = shape.safeParse(request.body);
      const tongue = given.success ? this.tongues.named(given.data.tongue) : null;
      if (tongue) this.#keep(response, tongue);
      const back = given.success && OWN_PAGE.test(given.data.back) ? given.data.back : '/guide';
      response.set('cache-control', 'no-store').redirect(303, back);
    });
    return router;
  }

  #turnAway(request: Request, response: Response, status: number, say: Said): void {
    const tongue = this.of(request);
    const body = html`${said(tongue.say(say))}${this.#ways(request)}`;
    this.send(request, response, tongue.words(PAGE_WORDS).notTakenTitle, body, status);
  }

  #ways(request: Request): Markup {
    const { toGuide, toList } = this.of(request).words(PAGE_WORDS);
    return html`<p class="choice"><a href="/k">${toList}</a></p>
      <p><a href="/guide">${toGuide}</a></p>`;
  }

  #chosen(request: Request): Tongue | null {
    const id = this.cookies.read('tongue', request.header('cookie'));
    return id === null ? null : this.tongues.named(id);
  }

  #keep(response: Response, { id }: Tongue): void {
    response.cookie(this.cookies.nameOf('tongue'), id, this.cookies.optionsOf('tongue'));
  }

  /** Each language by its own name, in its own script: whoever looks for theirs can't read the others. */
  #choice(request: Request, { id }: Tongue): Markup {
    const others = this.tongues.choices.filter((one) => one.id !== id);
    const back = backFrom(request);
    return html`<details class="screen tongues">
      <summary lang="en">Language <span lang="ja">ことば</span></summary>
      <form method="post" action="/tongue">
        <input type="hidden" name="back" value="${back}" />
        ${others.map(
          (one) => html`<button class="quiet" name="tongue" value="${one.id}" lang="${one.lang}">${one.name}</button> `,
        )}
      </form>
    </details>`;
  }
}

/** What answers a form has no page of its own to come back to, and what somebody wrote into an address is repeated on no page. */
function backFrom({ method, originalUrl, path }: Request): string {
  const begin = originalUrl.startsWith('/k') ? '/k' : '/guide';
  if (method !== 'GET') return begin;
  return [originalUrl, path].find((one) => OWN_PAGE.test(one)) ?? begin;
}

/** What is told of a refusal, in the tongue of the page. */
export function told(tongue: Tongue, error: Pick<UserError, 'message'> | Surprise): string {
  if ('reference' in error) return tongue.words(SURPRISES)[error.code](error.reference);
  return typeof error.message === 'string' ? error.message : tongue.say(error.message);
}
