import { REFUSED_AT_THE_DOOR } from './access/family/family-door.js';
import { TOOK_TOO_LONG } from './access/graphql/http-edge.js';
import { FROM_ANOTHER_SITE } from './access/pages/own-forms.js';
import { saidOfTexts } from './cases/free-text.js';
import { REFUSED_TO_HOLDERS } from './family/access-papers.service.js';
import { MOST_WORDS, REFUSED_OF_VISITS } from './family/change-own-visit.service.js';
import { readsOnly } from './family/keep-own-page.service.js';
import { REFUSED_OF_WISHES } from './guide/ask-counter.service.js';
import { REFUSED_OF_LETTERS } from './guide/keep-guide.service.js';
import { SURPRISES, type UserError } from './platform/errors/user-error.js';
import type { Said } from './platform/said.js';
import { at, type Source, sourcesOfWords } from './tongues/sources.js';
import { LONGEST_IN_WISH } from './visits/asked-on-form.js';

const ALL: Readonly<Record<string, readonly Pick<UserError, 'code' | 'message'>[]>> = {
  door: REFUSED_AT_THE_DOOR,
  own: [readsOnly],
  second: REFUSED_TO_HOLDERS,
  visit: REFUSED_OF_VISITS,
  wish: REFUSED_OF_WISHES,
  kept: REFUSED_OF_LETTERS,
};

/** Every sentence with which a page of a family or of the guide may refuse, beside those that stand among its own words. */
export function sourcesOfRefusals(): readonly Source[] {
  const texts = [...new Set([MOST_WORDS, LONGEST_IN_WISH])].flatMap((longest) => Object.entries(saidOfTexts(longest)));
  return [
    ...Object.entries(ALL).flatMap(([where, refusals]) =>
      refusals.flatMap(({ code, message }) =>
        typeof message === 'string' ? [] : at('core', `refused.${where}.${code}`, message),
      ),
    ),
    ...texts.flatMap(([code, say]: [string, Said]) => at('core', `refused.text.${code}`, say)),
    ...at('core', 'refused.FROM_ANOTHER_SITE', FROM_ANOTHER_SITE),
    ...at('core', 'refused.TOOK_TOO_LONG', TOOK_TOO_LONG),
    ...sourcesOfWords('refused', SURPRISES),
  ];
}
