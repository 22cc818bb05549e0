import { ARRIVAL_ACTS } from './domain/arrivals.js';
import type { Catalogue } from './domain/catalogue.js';
import { factNamed, isFactName } from './domain/facts/index.js';
import { ASKED_ALOUD } from './domain/next-question.js';
import { RENUNCIATION } from './domain/procedure-list/assemble.js';
import { AUTHORITY_WORDS } from './family/pages/authority.words.js';
import { CALENDAR_WORDS } from './family/pages/calendar.words.js';
import { DAYS_WORDS } from './family/pages/days.words.js';
import { HOURS_WORDS } from './family/pages/hours.words.js';
import { LIST_WORDS } from './family/pages/list.words.js';
import { OWN_WORDS } from './family/pages/own.words.js';
import { REFUSED_WORDS } from './family/pages/refused.words.js';
import { SECOND_WORDS, SPELLED } from './family/pages/second.words.js';
import { VISIT_WORDS } from './family/pages/visit.words.js';
import { WORDS } from './family/pages/words.js';
import { GUIDE_WORDS } from './guide/pages/guide.words.js';
import { KEPT_WORDS } from './guide/pages/kept.words.js';
import { WISH_WORDS } from './family/pages/wish.words.js';
import { PAPER_WORDS } from './prints/paper.words.js';
import { PRINT_WORDS } from './prints/words.js';
import { QUESTIONS } from './guide/guided.js';
import type { Question } from './guide/question.js';
import { PRINT_PAGE_WORDS } from './prints/page.words.js';
import { sourcesOfRefusals } from './tongue-refusals.js';
import { PAGE_WORDS } from './tongues/page.words.js';
import { at, type Source, sourcesOfCatalogue, sourcesOfWords } from './tongues/sources.js';

/** The words of every page and paper that families read. A new page's words are translated from the day on which they stand here. */
const TABLES = {
  guide: GUIDE_WORDS,
  kept: KEPT_WORDS,
  wish: WISH_WORDS,
  entry: WORDS,
  list: LIST_WORDS,
  days: DAYS_WORDS,
  hours: HOURS_WORDS,
  own: OWN_WORDS,
  visit: VISIT_WORDS,
  authority: AUTHORITY_WORDS,
  second: SECOND_WORDS,
  calendar: CALENDAR_WORDS,
  print: PRINT_PAGE_WORDS,
  refused: REFUSED_WORDS,
  page: PAGE_WORDS,
  sheet: PRINT_WORDS,
  paper: PAPER_WORDS,
};

/** Everything that a family may read on the pages of the service, in the order in which a volunteer would go through it. */
export function tongueSources(catalogue: Catalogue): readonly Source[] {
  return [
    ...Object.entries(TABLES).flatMap(([name, table]) => sourcesOfWords(name, table)),
    // Whoever spells aloud in another language does it as all the world does: only the Japanese way has Japanese words.
    ...sourcesOfWords('spelled', SPELLED).map((source): Source => ({ ...source, scope: 'full' })),
    ...QUESTIONS.flatMap(sourcesOfQuestion),
    ...sourcesOfRefusals(),
    ...at('core', 'list.renunciation', RENUNCIATION),
    ...Object.entries(ARRIVAL_ACTS).flatMap(([act, text]) => at('core', `list.arrives.${act}`, text)),
    ...[...ASKED_ALOUD].filter(isFactName).flatMap((fact) => at('core', `fact.${fact}`, factNamed(fact).ask)),
    ...sourcesOfCatalogue(catalogue),
  ];
}

function sourcesOfQuestion(question: Question): Source[] {
  const key = `question.${question.id}`;
  const answers = question.kind === 'one' ? question.choices : question.things;
  return [
    ...at('core', key, question.asks),
    ...at('core', `${key}.hint`, question.hint),
    ...answers.flatMap(({ id, label }) => at('core', `${key}.${id}`, label)),
  ];
}
