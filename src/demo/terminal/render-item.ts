import type { Item, List } from '../documents.js';
import type { Words } from '../words.js';
import type { Page } from './page.js';

/** What the lines of an item need to know of the rest of the list. */
export interface ItemSurroundings {
  readonly words: Words;
  /** Papers to bring for an item, by its number. */
  readonly papers: ReadonlyMap<string, readonly string[]>;
  /** Whose turn it is, by the item's code. */
  readonly turns: ReadonlyMap<string, string>;
}

export const MARK = '※';

export const numberOf = ({ number, procedure }: Item): string => (number === null ? procedure.code : String(number));

/** Certain for an item only if whoever comes can't do it otherwise; else it is for who comes in another's place. */
export const FOR_ANOTHER = 'power-of-attorney';

/** Papers by item. Those that only help are named in the merged list alone. */
export function papersByItem({ bring }: List): ReadonlyMap<string, readonly string[]> {
  const papers = new Map<string, string[]>();
  for (const { name, certainlyFor, ifYouHave, worksWithout } of bring)
    for (const number of !ifYouHave && !worksWithout ? certainlyFor : [])
      papers.set(number, [...(papers.get(number) ?? []), name]);
  return papers;
}

/** An item that is certain: everything a family has to know about it. */
export function renderItem(page: Page, item: Item, { words, papers }: ItemSurroundings): void {
  const { label } = words;
  page.blank().item(numberOf(item), `${item.mayAffectRenunciation === null ? '' : MARK}${item.title}`);
  page.detail(label.when, whenOf(item.deadlines, words));
  page.detail(label.where, whereOf(item, words));
  page.detail(label.who, item.whoMayApply.join(' / '));
  page.detail(label.bring, papers.get(numberOf(item))?.join(words.and) ?? null);
  page.detail(label.forms, item.forms.length === 0 ? null : item.forms.join(words.and));
  page.detail(label.after, item.after.length === 0 ? null : words.numbers(item.after));
  page.detail(label.amount, item.amount);
  page.detail(label.why, `${item.reason}${basisOf(item, words)}`);
  page.detail(label.late, item.ifLate);
  for (const [index, text] of [item.note, ...item.caveats].filter((one) => one !== null).entries())
    page.detail(index === 0 ? label.note : '', text);
  page.detail(MARK, item.mayAffectRenunciation);
}

/** An item that depends on an answer: its number, whose turn it is, what is asked; a day only where there is one. */
export function renderOpenItem(page: Page, item: Item, { words, turns }: ItemSurroundings): void {
  const { label } = words;
  page.item(
    numberOf(item),
    `${item.mayAffectRenunciation === null ? '' : MARK}${item.title}${words.of(item.department)}`,
  );
  const dated = item.deadlines.filter(({ lastDay, certainty }) => lastDay !== null && certainty !== 'WAITING');
  page.detail(label.when, whenOf(dated, words));
  page.detail(label.choice, item.choices.length === 0 ? null : item.choices.join(' / '));
  const turn = turns.get(item.procedure.code);
  page.detail(label.asks, `${item.reason}${turn === undefined ? '' : words.turn(turn)}`);
}

/** Several each with what it is for; one that stands alone needs no such word. */
const whenOf = (deadlines: Item['deadlines'], words: Words): string | null =>
  deadlines.length === 0
    ? null
    : deadlines.map(({ of, text }) => (of === null ? text : `${of}${words.colon}${text}`)).join(' / ');

export function whereOf({ department, floor, desk, telephone }: Item, words: Words): string {
  const place = words.desk(floor, desk);
  return [department, place, telephone === null ? '' : words.telephone(telephone)]
    .filter((part) => part !== '')
    .join('  ');
}

/** The statute or ordinance behind the reason; what is only practice says so. */
function basisOf({ basis }: Item, words: Words): string {
  const law = basis.find(({ kind }) => kind !== 'PRACTICE');
  if (law) return words.basis(law.article === null ? law.name : `${law.name}${words.space}${law.article}`);
  return basis.length === 0 ? '' : words.basis(words.practice);
}
