import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Cookies } from '../access/cookies.js';
import { ownForm } from '../access/pages/own-forms.js';
import { html, type Markup, nothing, sendPage } from '../access/pages/page.js';
import type { UserError } from '../platform/errors/user-error.js';
import type { Tongue } from './tongue.js';
import type { Tongues } from './tongues.js';

const shape = z.object({ tongue: z.string().max(20).default(''), back: z.string().max(200).default('') });

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
    sendPage(response, tongue.lang, title, html`${body}${foot}`, status, this.#choice(request, tongue));
  }

  /** The choice is made by a plain form, and works without script. */
  routes(): RequestHandler {
    const router = Router();
    router.post('/tongue', ownForm, (request: Request, response: Response) => {
      const given = shape.safeParse(request.body);
      const tongue = given.success ? this.tongues.named(given.data.tongue) : null;
      if (tongue) this.#keep(response, tongue);
      const back = given.success && OWN_PAGE.test(given.data.back) ? given.data.back : '/guide';
      response.set('cache-control', 'no-store').redirect(303, back);
    });
    return router;
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
export const told = (tongue: Tongue, { message }: Pick<UserError, 'message'>): string =>
  typeof message === 'string' ? message : tongue.say(message);
