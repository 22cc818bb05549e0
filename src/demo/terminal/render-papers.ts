import { inEra } from '../../domain/era.js';
import type { List } from '../documents.js';
import type { Words } from '../words.js';
import type { Page } from './page.js';
import { FOR_ANOTHER } from './render-item.js';

type BringLine = List['bring'][number];

/** One bring-list for the whole visit: what is certain to take along, what helps, and what nobody need fetch yet. */
export function renderPapers(page: Page, { bring, returns }: List, words: Words, language: 'ja' | 'en'): void {
  const sure = bring.filter(({ certain, ifYouHave, worksWithout }) => certain && !ifYouHave && !worksWithout);
  const helpful = bring.filter((line) => !sure.includes(line) && (line.certain || line.papers.includes(FOR_ANOTHER)));
  const maybe = bring.filter((line) => !sure.includes(line) && !helpful.includes(line));
  const bringLine = (line: BringLine): void => {
    const numbers = line.certainlyFor.length === 0 ? line.neededFor : line.certainlyFor;
    page.bullet(`${sayOf(line, words, language)}  ${words.about(words.numbers(numbers))}`, '□ ');
    for (const note of line.notes) page.text(note, { indent: 6, style: page.style.quiet });
  };
  if (bring.length > 0) page.heading(words.bringHeading);
  sure.forEach(bringLine);
  if (helpful.length > 0) page.blank().text(page.style.strong(words.bringIf));
  helpful.forEach(bringLine);
  if (maybe.length > 0) {
    page.blank().text(page.style.strong(words.bringMaybe)).text(words.bringMaybeThen);
    page.text(maybe.map(({ name }) => name).join(words.separator), { indent: 4 });
  }
  const back = returns.filter((line) => line.certain);
  if (back.length > 0) page.heading(words.returnsHeading);
  for (const { name, called, ifYouHave, certainlyTo } of back)
    page.bullet(
      `${name}${calledOf(called, words)}${ifYouHave ? `${words.space}${words.bracket(words.bringIf)}` : ''}  ${words.about(words.numbers(certainlyTo))}`,
    );
}

function sayOf(line: BringLine, words: Words, language: 'ja' | 'en'): string {
  const atMost = line.originalsAtMost + line.copiesAtMost;
  const about = [
    line.originals > 1 ? words.originals(line.originals) : null,
    line.copies > 0 && !line.showOnly ? words.copies(line.copies) : null,
    !line.showOnly && atMost > line.originals + line.copies ? words.atMost(atMost) : null,
    line.showOnly ? words.showOnly : line.comesBack ? words.comesBack : null,
    line.worksWithout ? words.worksWithout : null,
    line.availableFrom === null ? null : words.from(inEra(line.availableFrom)[language]),
    line.givenBy.length === 0 ? null : words.had(words.numbers(line.givenBy)),
  ].filter((part) => part !== null);
  const said = about.length === 0 ? '' : `${words.space}${words.bracket(about.join(words.and))}`;
  return `${line.name}${calledOf(line.called, words)}${said}`;
}

const calledOf = (called: string | null, words: Words): string => (called === null ? '' : words.called(called));
