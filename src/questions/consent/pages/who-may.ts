import type { Request, Response } from 'express';
import { type Actor, contextOf } from '../../../access/actor.js';
import { auditing } from '../../../access/audit/auditing.js';
import type { Cookies } from '../../../access/cookies.js';
import { sendPage } from '../../../access/pages/page.js';
import { languageIn } from '../../../access/pages/showing.js';
import { said } from '../../../access/pages/sign-in.pages.js';
import { notYours } from '../../../access/refusal.js';
import type { Sessions } from '../../../access/staff/sessions.js';
import type { Database } from '../../../platform/database/database.js';
import { messageIn } from '../../../platform/errors/user-error.js';
import { WORDS } from './words.js';

export type OfCase = Request<{ id: string }>;

/** Who is at these pages: nobody goes to the sign-in, whoever is of another office is told so and written down. */
export async function atThePages(
  {
    database,
    sessions,
    cookies,
  }: { readonly database: Database; readonly sessions: Sessions; readonly cookies: Cookies },
  request: OfCase,
  response: Response,
  offices: readonly Actor['role'][] = ['counter'],
): Promise<Actor | null> {
  const token = cookies.read('session', request.header('cookie'));
  const actor = token === null ? null : ((await sessions.readInUse(token))?.actor ?? null);
  if (actor === null) response.set('cache-control', 'no-store').redirect(303, '/sign-in');
  if (actor === null || offices.includes(actor.role)) return actor;
  await database.run(contextOf(actor), (tx) =>
    tx.finish([auditing(actor, 'read', { cases: [request.params.id], refused: 'NOT_ALLOWED' })]),
  );
  const language = languageIn(request);
  sendPage(response, language, WORDS[language].title, said(messageIn(language, notYours([]))), 403);
  return null;
}
