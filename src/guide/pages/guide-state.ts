import type { Request, Response } from 'express';
import type { Cookies } from '../../access/cookies.js';
import type { KeyRing } from '../../access/sealing.js';
import type { Clock } from '../../platform/clock.js';
import { type InBrowser, KeptInBrowser } from '../kept-in-browser.js';

/** What the visitor's browser brings along, and takes away again with the answer. */
export interface GuideState {
  readonly of: (request: Request) => InBrowser;
  /** Puts it into the answer's cookie; the answer itself is left to whoever calls. */
  readonly put: (response: Response, state: InBrowser) => Response;
  readonly keep: (response: Response, state: InBrowser, then: string) => void;
}

export function guideState(keys: KeyRing, cookies: Cookies, clock: Clock): GuideState {
  const kept = new KeptInBrowser(keys);
  const now = () => new Date(clock.now());
  const put: GuideState['put'] = (response, state) =>
    response
      .cookie(cookies.nameOf('guide'), kept.write(state, now()), cookies.optionsOf('guide'))
      .set('cache-control', 'no-store');
  return {
    of: (request) => kept.read(cookies.read('guide', request.header('cookie')), now()),
    put,
    keep: (response, state, then) => put(response, state).redirect(303, then),
  };
}
