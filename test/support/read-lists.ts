import { z } from 'zod';
import { PRINT_WORDS } from '../../src/prints/words.js';
import { LIST_WORDS } from '../../src/family/pages/list.words.js';
import { OWN_WORDS } from '../../src/family/pages/own.words.js';
import type * as contract from '../../src/contract/generated.js';
import { itemsOf } from './desk.js';

/** What a list says of one thing to do, wherever it stands: on the contract, on a page, on paper. */
export interface ReadItem {
  /** Null: there is none yet. */
  readonly number: string | null;
  /** With the ※ of what may affect a renunciation. */
  readonly title: string;
  readonly days: string;
  /** Department, floor, desk, telephone. */
  readonly where: string;
  /** Their names, in order. */
  readonly papers: readonly string[];
}

/** A list as somebody reads it. */
export interface ReadList {
  /** Names of the sections, each with its things to do in the order in which they are read; of paper those that are certain. */
  readonly order: readonly (readonly [section: string, ...numbers: string[]])[];
  readonly items: readonly ReadItem[];
  /** What goes into the bag or is handed back, with the numbers that it is for. */
  readonly bag: readonly string[];
  readonly keep: readonly string[];
  /** When, what, from whom and to whom. */
  readonly arrivals: readonly string[];
  /** What to do when it comes: not on paper of before the visit. */
  readonly onArrival: readonly string[];
  /** Names of what is only mentioned. */
  readonly mentions: readonly string[];
  readonly closed: readonly string[];
  /** The one sentence on debts, where a list has it. */
  readonly renunciation: string | null;
}

const words = LIST_WORDS.ja;
const printed = PRINT_WORDS.ja;
const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join('　');
export const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();
export const byNumber = (items: readonly ReadItem[]): readonly ReadItem[] =>
  [...items].sort((a, b) => Number(a.number) - Number(b.number) || (a.title < b.title ? -1 : 1));
const inBag = (name: string, numbers: readonly string[]): string =>
  `${name}（${[...numbers].sort((a, b) => Number(a) - Number(b)).join('・')}）`;
const isNumber = (name: string): boolean => /^\d+$/.test(name);

const telephoneWithHours = ({ telephone, hours }: contract.ListItem): string | null =>
  typeof telephone === 'string' && hours ? `${telephone}（平日 ${hours.from}〜${hours.to}）` : (telephone ?? null);

export const SECTIONS = ['FIRST', 'LATER', 'NO_HURRY', 'OUTSIDE', 'INFORMATION'] as const;
export const titleOf = (section: (typeof SECTIONS)[number]): string =>
  words[section === 'INFORMATION' ? 'information' : section];

/** As they stand one below the other. */
export const byPlace = <One>(all: readonly One[], placeOf: (one: One) => number): readonly One[] =>
  [...all].sort((a, b) => placeOf(a) - placeOf(b));

/** Of what GraphQL answered. */
export function readContract(list: contract.ProcedureList): ReadList {
  const items = itemsOf(list).map((item): ReadItem => {
    const name = typeof item.number === 'number' ? String(item.number) : item.procedure.code;
    return {
      number: typeof item.number === 'number' ? name : null,
      title: `${typeof item.mayAffectRenunciation === 'string' ? '※ ' : ''}${item.title}`,
      days: item.deadlines.map(({ of, text }) => joined([of, text])).join('、'),
      where: joined([item.department, item.floor, item.desk, telephoneWithHours(item)]),
      papers: sorted(list.bring.filter(({ neededFor }) => neededFor.includes(name)).map((line) => line.name)),
    };
  });
  const byCode = new Map(
    itemsOf(list).map((item) => [item.procedure.code, String(item.number ?? item.procedure.code)]),
  );
  return {
    order: list.sections.map(({ name, items: codes }) => [
      titleOf(name),
      ...codes.flatMap((code) => byCode.get(code) ?? []),
    ]),
    items: byNumber(items),
    bag: sorted([
      ...list.bring.map(({ name, neededFor }) => inBag(name, neededFor.filter(isNumber))),
      ...list.returns.map(({ name, to }) => inBag(name, to.filter(isNumber))),
    ]),
    keep: sorted([...new Set(list.keep.map(({ text }) => text))]),
    arrivals: sorted(
      list.arrivals.map(({ when, what, sender, addressedTo, mayAffectRenunciation }) =>
        joined([when, `${mayAffectRenunciation ? '※ ' : ''}${what}`, sender, addressedTo]),
      ),
    ),
    onArrival: sorted(list.arrivals.flatMap(({ toDo }) => toDo)),
    mentions: sorted(list.mentions.map(({ title }) => title)),
    closed: sorted([...new Set(list.closedLines.map(({ text }) => text))]),
    renunciation: list.renunciation ?? null,
  };
}

/** On paper what is still being confirmed stands behind, by whose turn it is. */
export function orderOnPaper(list: contract.ProcedureList): ReadList['order'] {
  const open = new Set(
    itemsOf(list).flatMap(({ outcome, number }) => (outcome === 'TO_CONFIRM' ? [String(number)] : [])),
  );
  return readContract(list).order.flatMap(([title, ...names]): [string, ...string[]][] => {
    const sure = title === words.information ? names : names.filter((name) => !open.has(name));
    return sure.length === 0 ? [] : [[title, ...sure]];
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** What a reader sees of a piece of markup. */
export const plainText = (markup: string): string =>
  markup
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[ \n\t]+/gu, ' ')
    .trim();
export const texts = (markup: string, pattern: RegExp): readonly string[] =>
  [...markup.matchAll(pattern)].map(([, found = '']) => plainText(found));

/** What follows a heading, until the next section. */
export function section(page: string, heading: string): string {
  const at = page.indexOf(`>${heading}</h2>`);
  if (at < 0) return '';
  const end = page.indexOf('</section>', at);
  return page.slice(at, end < 0 ? undefined : end);
}
export const labelled = (markup: string, label: string): string => {
  const found = new RegExp(`<p>\\s*<b>${label}</b>([\\s\\S]*?)</p>`).exec(markup)?.[1];
  return found === undefined ? '' : plainText(found);
};

/** One item of a page: what stands in its `<li>`. */
export function readItem(markup: string): ReadItem {
  const title = /<h3>([\s\S]*?)<\/h3>/.exec(markup)?.[1] ?? '';
  const number = /<span class="no">(\d+)<\/span>/.exec(title)?.[1] ?? null;
  const papers = labelled(markup, words.papers);
  return {
    number,
    title: plainText(title.replace(/<span class="no">\d+<\/span>/, '')),
    days: labelled(markup, words.when),
    where: labelled(markup, words.where),
    papers: sorted(papers === '' ? [] : papers.split('、').reduce(togetherAgain, [])),
  };
}
/** 「戸籍謄本、または法定相続情報」 is one line of the bag. */
const togetherAgain = (names: readonly string[], name: string): readonly string[] =>
  name.startsWith('または') ? [...names.slice(0, -1), `${names.at(-1) ?? ''}、${name}`] : [...names, name];

/** 「差出人：A」, 「宛名：B」 */
const nameIn = (part: string): readonly string[] =>
  [words.sender(''), words.addressedTo('')].flatMap((label) =>
    part.startsWith(label) ? [part.slice(label.length)] : [],
  );

const forNumbers = (text: string): readonly string[] => {
  const found = /([\d番、]+)で使います/u.exec(text)?.[1] ?? '';
  return found.split('、').flatMap((one) => (/^\d+番$/u.test(one) ? one.slice(0, -1) : []));
};

/** Of the page of a relative's list. */
export function readPage(page: string): ReadList {
  const items = page
    .split(/<li id="item-/)
    .slice(1)
    .map((rest) => readItem(`<li id="item-${rest.slice(0, rest.indexOf('</li>'))}`));
  const bag = section(page, words.bring)
    .split('<li>')
    .slice(1)
    .map((line) => {
      const [name = ''] = plainText(/<b>([\s\S]*?)<\/b>/.exec(line)?.[1] ?? '').split('　');
      return inBag(name, forNumbers(plainText(line)));
    });
  const lines = (heading: string) => texts(section(page, heading), /<li>([\s\S]*?)<\/li>/gu);
  const arrivals = section(page, words.arrivals)
    .split('<li>')
    .slice(1)
    .map((line) => line.slice(0, line.indexOf('</li>')).split('<br />').map(plainText));
  return {
    order: byPlace(SECTIONS.map(titleOf), (title) => page.indexOf(`>${title}</h2>`)).flatMap(
      (title): [string, ...string[]][] => {
        const names = [...section(page, title).matchAll(/<li id="item-([^"]+)"/gu)].map(([, name = '']) => name);
        return names.length === 0 ? [] : [[title, ...names]];
      },
    ),
    items: byNumber(items),
    bag: sorted(bag),
    keep: sorted(lines(words.keep)),
    arrivals: sorted(arrivals.map((parts) => joined([...parts.slice(0, 2), ...parts.flatMap(nameIn)]))),
    onArrival: sorted(arrivals.flatMap((parts) => parts.slice(2).filter((part) => nameIn(part).length === 0))),
    mentions: sorted(lines(words.mentions).map((line) => line.split('　')[0] ?? '')),
    closed: sorted(lines(words.closed)),
    renunciation: texts(page, /<p class="note">※ ([\s\S]*?)<\/p>/gu)[0] ?? null,
  };
}

const part = z.object({ label: z.string().nullable(), text: z.string() });
const tick = z.object({ text: z.string(), note: z.string().optional() });
const item = z.object({
  number: z.string().nullable(),
  title: z.string(),
  until: z.string().nullable(),
  parts: z.array(part),
});
/** A paper as the typesetter gets it. */
const typesetShape = z.object({
  blocks: z.array(
    z.union([
      z.object({ kind: z.literal('items'), items: z.array(item) }),
      z.object({ kind: z.literal('bag'), groups: z.array(z.object({ items: z.array(tick) })) }),
      z.object({ kind: z.literal('run'), title: z.string().optional(), parts: z.array(part) }),
      z.object({ kind: z.enum(['heading', 'text']), text: z.string() }),
      z.object({ kind: z.string() }),
    ]),
  ),
});

/** 「◯◯課、△△課に、…」 says of each of them what stands on a page line by line. */
const ofEachDepartment = (sentence: string): readonly string[] => {
  const [, names = '', rest = ''] = /^(.+?)(に、.*|からお.*)$/u.exec(sentence) ?? [];
  return names.split('、').map((name) => `${name}${rest}`);
};

/** Of a hand-out, before it is set. @param wheres by number */
export function readPaper(typeset: unknown, wheres: ReadonlyMap<string, string>): ReadList {
  const { blocks } = typesetShape.parse(typeset);
  // What whoever goes can't do stands apart, and is none of their things to do.
  const stays = blocks.findIndex((block) => 'text' in block && block.text === OWN_WORDS.ja.stays);
  const isOwn = (at: number): boolean =>
    stays < 0 || at < stays || blocks.slice(stays, at).filter(({ kind }) => kind === 'items').length > 0;
  const under = (...titles: readonly string[]): readonly string[] =>
    blocks.flatMap((block) =>
      'parts' in block && titles.includes(block.title ?? '') ? block.parts.map(({ text }) => text) : [],
    );
  const withoutBullet = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(/^・/u, ''));
  const lines = blocks.flatMap((block) =>
    block.kind === 'bag' && 'groups' in block ? block.groups.flatMap(({ items }) => items.map(bagLine)) : [],
  );
  const items = blocks.flatMap((block, at) =>
    block.kind === 'items' && 'items' in block && isOwn(at)
      ? block.items.flatMap((one): ReadItem[] => {
          if (!('parts' in one)) return [];
          const { number, title, until, parts } = one;
          const where = wheres.get(number ?? '') ?? '';
          return [
            {
              number,
              title,
              days: until ?? parts.find(({ label }) => label === words.when)?.text ?? '',
              where: parts.some(({ text }) => text === where) ? where : '',
              papers: sorted(
                lines.flatMap(({ name, numbers }) => (number !== null && numbers.includes(number) ? [name] : [])),
              ),
            },
          ];
        })
      : [],
  );
  const debts = blocks.flatMap((block) =>
    block.kind === 'text' && 'text' in block && block.text.startsWith('※ ') ? [block.text.slice(2)] : [],
  );
  const placeOf = (title: string): number =>
    blocks.findIndex((block) => block.kind === 'heading' && 'text' in block && block.text === title);
  const order = byPlace(SECTIONS.map(titleOf), placeOf).flatMap((title): [string, ...string[]][] => {
    const at = placeOf(title);
    const numbers = blocks
      .slice(at + 1, at < 0 ? 0 : at + 2)
      .flatMap((block) => (block.kind === 'items' && 'items' in block ? block.items : []))
      .flatMap((one) => ('number' in one ? [one.number ?? ''] : []));
    return numbers.length === 0 ? [] : [[title, ...numbers]];
  });
  return {
    order,
    items: byNumber(items),
    bag: sorted(lines.map(({ name, numbers }) => inBag(name, numbers))),
    keep: sorted(withoutBullet(under(words.keep, printed.alsoKeep))),
    arrivals: sorted(
      withoutBullet(withWhoAndWhom(under(words.arrivals))).map((line) => {
        const [, said = line, from = '', to = ''] = /^(.*?)（([^（]*)から、(.*)へ）$/u.exec(line) ?? [];
        return joined([said, from, to]);
      }),
    ),
    onArrival: [],
    mentions: sorted(under(words.mentions).flatMap(namesOf)),
    closed: sorted(under(words.closed).flatMap(ofEachDepartment)),
    renunciation: debts[0] ?? null,
  };
}

/** From whom it comes and to whom is a part of its own, behind what comes: on a full sheet it is left out first. */
const withWhoAndWhom = (parts: readonly string[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (lines, part) =>
      part.startsWith('（') ? [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${part}`] : [...lines, part],
    [],
  );

/** 「運転免許証（お持ちなら）」, and behind it what becomes of it and for which numbers. */
function bagLine({ text, note = '' }: z.output<typeof tick>) {
  return {
    name: text.replace(/（[^（）]*(（[^（）]*）[^（）]*)*）$/u, ''),
    numbers: (/\(([\d・]+)番\)/u.exec(note)?.[1] ?? '').split('・').filter(isNumber),
  };
}

/** 「お名前、お名前（日にち）」: names, without the days behind them. */
function namesOf(line: string): readonly string[] {
  const withoutDays = line.replace(/（[^（）]*(（[^（）]*）[^（）]*)*）/gu, (bracket) =>
    /令和|\d日/u.test(bracket) ? '' : bracket,
  );
  return withoutDays.split('、');
}

/**
 * As a hand-out says it, its order aside (`orderOnPaper`): a paper that is brought, and one that is handed back under the same name, is one line of the bag for
 * all its numbers, and each thing to do has what is brought for it or handed back with it.
 */
export function asOnPaper(list: ReadList): ReadList {
  const bag = new Map<string, Set<string>>();
  for (const line of list.bag) {
    const [, name = line, numbers = ''] = /^([\s\S]*)（([\d・]*)）$/u.exec(line) ?? [];
    bag.set(name, new Set([...(bag.get(name) ?? []), ...numbers.split('・').filter(isNumber)]));
  }
  return {
    ...list,
    order: [],
    onArrival: [],
    bag: sorted([...bag].map(([name, numbers]) => inBag(name, [...numbers]))),
    items: list.items.map((item) => ({
      ...item,
      papers:
        item.number === null
          ? item.papers
          : sorted([...bag].flatMap(([name, numbers]) => (numbers.has(item.number ?? '') ? [name] : []))),
    })),
  };
}
