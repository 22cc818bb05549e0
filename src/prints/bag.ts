import { type BringLine, joined, type List } from '../family/pages/found-list.js';
import type { ListWords } from '../family/pages/list.words.js';
import { OWN_WORDS, type OwnWords } from '../family/pages/own.words.js';
import { LIST_WORDS } from '../family/pages/list.words.js';
import type { Tongue } from '../tongues/tongue.js';
import type { Block, Tick } from './blocks.js';
import { numbersIn, type Signs, signsOf, tick, unique } from './named.js';
import type { Remarks } from './remarks.js';
import { PRINT_WORDS, type PrintWords } from './words.js';

type ReturnLine = List['returns'][number];

interface Drawn {
  readonly tongue: Tongue;
  readonly words: PrintWords;
  readonly list: ListWords;
  readonly own: OwnWords;
  readonly signs: Signs;
  readonly remarks: Remarks;
}

/**
 * One bag for the whole way: each paper once, with its whole name, how many and what becomes of it. Which procedure wants
 * which stands with the procedures. What goes back and is brought anyway stands once, too.
 *
 * @param sure those of things that are certain; else those that may turn out to be needed
 */
export function bagOf(
  lines: Pick<List, 'bring' | 'returns'>,
  tongue: Tongue,
  remarks: Remarks,
  sure: boolean,
): readonly Block[] {
  const drawn: Drawn = {
    tongue,
    words: tongue.words(PRINT_WORDS),
    list: tongue.words(LIST_WORDS),
    own: tongue.words(OWN_WORDS),
    signs: signsOf(tongue),
    remarks,
  };
  const { words } = drawn;
  const bring = lines.bring.filter(({ certain }) => certain === sure);
  const goingBack = lines.returns.filter(({ certain }) => certain === sure);
  const alsoBack = (line: BringLine): readonly string[] | null => {
    const back = goingBack.filter(({ name }) => name === line.name);
    return back.length === 0 ? null : unique(back.flatMap(({ to }) => to));
  };
  const returns = goingBack.filter(({ name }) => !bring.some((line) => line.name === name));
  const must = bring.filter(({ ifYouHave }) => !ifYouHave);
  const may = bring.filter(({ ifYouHave }) => ifYouHave);
  const shown = must.filter(({ showOnly }) => showOnly);
  const part = (title: string, items: readonly Tick[]) => (items.length === 0 ? [] : [{ title, items }]);
  const ticks = (some: readonly BringLine[]) => some.map((line) => tickOf(line, alsoBack(line), drawn));
  const groups = [
    ...part(drawn.list.showOnly, ticks(shown)),
    ...part(words.bagCopies, ticks(must.filter((line) => !shown.includes(line)))),
    ...part(words.bagIfYouHave, ticks(may)),
    ...part(
      words.bagReturns,
      returns.map((line) => tickOfReturn(line, drawn)),
    ),
  ];
  if (groups.length === 0) return [];
  return [
    sure ? { kind: 'heading', text: words.bag, note: words.bagHint } : { kind: 'heading', text: words.bagPerhaps },
    { kind: 'bag', groups },
  ];
}

const fullName = ({ name, called }: Pick<ReturnLine, 'name' | 'called'>, { bracketed }: Signs): string =>
  called === null ? name : `${name}${bracketed(called)}`;

function tickOf(line: BringLine, alsoBack: readonly string[] | null, drawn: Drawn): Tick {
  const { tongue, words, list, own, signs } = drawn;
  const rank = drawn.remarks.ofPaper(line);
  const from = line.availableFrom;
  const givenBy = numbersIn(line.givenBy, tongue);
  const one = tick(fullName(line, signs), [
    howMany(line, list, signs),
    line.worksWithout ? list.worksWithout : null,
    // What is only shown comes back of itself.
    line.comesBack && !line.showOnly ? list.comesBack : null,
    alsoBack === null ? null : words.toReturn,
    from === null ? null : list.availableFrom(tongue.day(from)),
    givenBy === null ? null : own.givenBy(givenBy),
    usedFor(unique([...line.neededFor, ...(alsoBack ?? [])]), tongue),
  ]);
  return rank === null || line.notes.length === 0
    ? one
    : { ...one, remarks: line.notes.map((text) => ({ text, rank })) };
}

const tickOfReturn = (line: ReturnLine, { tongue, signs }: Drawn): Tick =>
  tick(fullName(line, signs), [usedFor(line.to, tongue)]);

/** Where there are no numbers yet, the things to do name the papers. */
const usedFor = (names: readonly string[], tongue: Tongue): string | null => {
  const numbers = numbersIn(names, tongue);
  return numbers === null ? null : `(${numbers})`;
};

function howMany(line: BringLine, words: ListWords, signs: Signs): string {
  if (line.showOnly) return line.ifYouHave ? words.showOnly : '';
  const range = (from: number, to: number) =>
    from === to ? String(from) : `${String(from)}${signs.range}${String(to)}`;
  return joined([
    line.originalsAtMost === 0 ? null : words.originals(range(line.originals, line.originalsAtMost)),
    line.copiesAtMost === 0 ? null : words.copies(range(line.copies, line.copiesAtMost)),
  ]);
}
