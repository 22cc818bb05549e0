import type { Request, Response } from 'express';
import type { FamilyActor } from '../../access/actor.js';
import { html } from '../../access/pages/page.js';
import { STATUS_OF_REFUSAL } from '../../access/pages/showing.js';
import { said } from '../../access/pages/sign-in.pages.js';
import type { Refusal } from '../../access/refusal.js';
import type { Result } from '../../platform/errors/result.js';
import type { Tongue } from '../../tongues/tongue.js';
import { told, type TonguePages } from '../../tongues/tongue-pages.js';
import { OWN_WORDS } from './own.words.js';
import { isRefusedWord, REFUSED_WORDS } from './refused.words.js';
import { WORDS } from './words.js';

/** Whose page it is; null: they were answered already. */
export type SignedIn = (request: Request, response: Response) => Promise<FamilyActor | null>;

/** Where a refusal leads back to. */
interface Back {
  readonly href: string;
  readonly label: (tongue: Tongue) => string;
}
const TO_LIST: Back = { href: '/k/list', label: (tongue) => tongue.words(OWN_WORDS).toList };

/** A sentence that says what to do, and the way back. */
export function refused(
  pages: TonguePages,
  request: Request,
  response: Response,
  refusal: Refusal,
  back: Back = TO_LIST,
): void {
  const tongue = pages.of(request);
  const way = html`<p class="choice"><a href="${back.href}">${back.label(tongue)}</a></p>`;
  const { code } = refusal;
  const sentence = isRefusedWord(code) ? tongue.words(REFUSED_WORDS)[code] : told(tongue, refusal);
  const body = html`${said(sentence)}${way}`;
  pages.send(request, response, tongue.words(WORDS).listTitle, body, STATUS_OF_REFUSAL[refusal.kind]);
}

/** What a form asks for is done, and the browser is sent to where it shows (`then`); a refusal says what to do. */
export const doing =
  (signedIn: SignedIn, pages: TonguePages) =>
  (act: (actor: FamilyActor, given: unknown) => Promise<Result<unknown, Refusal>>, then: string, back?: Back) =>
  async (request: Request, response: Response): Promise<void> => {
    const actor = await signedIn(request, response);
    if (actor === null) return;
    const done = await act(actor, request.body);
    if (!done.ok) return refused(pages, request, response, done.error, back);
    response.set('cache-control', 'no-store').redirect(303, then);
  };
