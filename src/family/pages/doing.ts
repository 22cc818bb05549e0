import type { Request, Response } from 'express';
import type { FamilyActor } from '../../access/actor.js';
import { html, sendPage } from '../../access/pages/page.js';
import { languageIn } from '../../access/pages/showing.js';
import { said } from '../../access/pages/sign-in.pages.js';
import type { Refusal } from '../../access/refusal.js';
import { messageIn } from '../../platform/errors/user-error.js';
import type { Result } from '../../platform/errors/result.js';
import { OWN_WORDS } from './own.words.js';
import { WORDS } from './words.js';

/** Whose page it is; null: they were answered already. */
export type SignedIn = (request: Request, response: Response) => Promise<FamilyActor | null>;

const STATUS: Readonly<Record<Refusal['kind'], number>> = {
  InvalidInput: 400,
  NotFound: 404,
  NotPossible: 409,
  NotAllowed: 403,
  Changed: 409,
  DuplicateNotice: 409,
};

/** Where a refusal leads back to. */
interface Back {
  readonly href: string;
  readonly label: (language: 'ja' | 'en') => string;
}
const TO_LIST: Back = { href: '/k/list', label: (language) => OWN_WORDS[language].toList };

/** A sentence that says what to do, and the way back. */
export function refused(request: Request, response: Response, refusal: Refusal, back: Back = TO_LIST): void {
  const language = languageIn(request);
  const way = html`<p class="choice"><a href="${back.href}">${back.label(language)}</a></p>`;
  const sentence = messageIn(language, refusal);
  sendPage(response, language, WORDS[language].listTitle, html`${said(sentence)}${way}`, STATUS[refusal.kind]);
}

/** What a form asks for is done, and the browser is sent to where it shows (`then`); a refusal says what to do. */
export const doing =
  (signedIn: SignedIn) =>
  (act: (actor: FamilyActor, given: unknown) => Promise<Result<unknown, Refusal>>, then: string, back?: Back) =>
  async (request: Request, response: Response): Promise<void> => {
    const actor = await signedIn(request, response);
    if (actor === null) return;
    const done = await act(actor, request.body);
    if (!done.ok) return refused(request, response, done.error, back);
    response.set('cache-control', 'no-store').redirect(303, then);
  };
