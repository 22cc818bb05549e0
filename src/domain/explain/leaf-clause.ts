import type { CompiledCatalogue } from '../compiled-catalogue.js';
import type { Outcome } from '../decide.js';
import type { Evaluated } from '../evaluate.js';
import type { FactSheet } from '../fact-sheet.js';
import type { Text } from '../text.js';
import { saidOnce } from './said-once.js';
import { clausesOfFact } from './value-clause.js';

export interface Explaining {
  readonly sheet: FactSheet;
  readonly catalogue: CompiledCatalogue;
  /** Outcome of another row as this viewer sees it; names who demands a paper. */
  readonly outcomeOf: (code: string) => Outcome | null;
}

/** What decided leaves say, each as a clause that is true. `always` says nothing. */
export const clausesOf = (leaves: readonly Evaluated[], around: Explaining): readonly Text[] =>
  saidOnce(leaves, around.sheet).flatMap((leaf) => clausesOfLeaf(leaf, around));

function clausesOfLeaf({ condition, truth }: Evaluated, around: Explaining): readonly Text[] {
  const holds = truth === 'TRUE';
  if ('fact' in condition) return clausesOfFact(condition, holds, around.sheet);
  if ('city' in condition) return [cityClause(condition, holds, around.catalogue)];
  if ('rule' in condition) return [ruleClause(quoted(titleOf(condition.rule, around.catalogue)), holds)];
  if ('paperNeeded' in condition) return [paperClause(condition.paperNeeded, holds, around)];
  return [];
}

/** The kind title of a procedure in its newest version; its code where the catalogue has no such row. */
export const titleOf = (code: string, { rules }: CompiledCatalogue): Text =>
  rules.get(code)?.at(-1)?.procedure.title.family ?? { ja: code, en: code };

export const paperName = (paper: string, { papers }: CompiledCatalogue): Text =>
  papers.get(paper)?.name ?? { ja: paper, en: paper };

export const quoted = ({ ja, en }: Text): Text => ({ ja: `「${ja}」`, en: `“${en}”` });

function cityClause(
  { city, is }: { city: string; is: boolean | string },
  holds: boolean,
  { source }: CompiledCatalogue,
): Text {
  const label = quoted(source.city.find(({ name }) => name === city)?.label ?? { ja: city, en: city });
  if (typeof is === 'string')
    return holds
      ? { ja: `この市では${label.ja}が「${is}」である`, en: `in this city ${label.en} is “${is}”` }
      : { ja: `この市では${label.ja}が「${is}」ではない`, en: `in this city ${label.en} is not “${is}”` };
  return holds === is
    ? { ja: `この市が${label.ja}という取扱いをしている`, en: `this holds in this city: ${label.en}` }
    : { ja: `この市が${label.ja}という取扱いをしていない`, en: `this does not hold in this city: ${label.en}` };
}

const ruleClause = (title: Text, holds: boolean): Text =>
  holds
    ? { ja: `${title.ja}が要る`, en: `${title.en} is needed` }
    : { ja: `${title.ja}が要らない`, en: `${title.en} is not needed` };

/** Procedures named as demanding a paper; the others are counted as 「など」. */
const NAMED_DEMANDERS = 2;

function paperClause(paper: string, holds: boolean, { catalogue, outcomeOf }: Explaining): Text {
  const name = paperName(paper, catalogue);
  if (!holds) return { ja: `${name.ja}を求めるお手続きがない`, en: `nothing asks for “${name.en}”` };
  const demanding = (catalogue.demandedBy.get(paper) ?? []).filter((code) => outcomeOf(code) === 'REQUIRED');
  const titles = demanding.slice(0, NAMED_DEMANDERS).map((code) => quoted(titleOf(code, catalogue)));
  if (titles.length === 0)
    return { ja: `ほかのお手続きで${name.ja}を使う`, en: `something else asks for “${name.en}”` };
  const more = demanding.length > titles.length;
  return {
    ja: `${titles.map(({ ja }) => ja).join('')}${more ? 'など' : ''}で${name.ja}を使う`,
    en: `${titles.map(({ en }) => en).join(more ? ', ' : ' and ')}${more ? ' and others' : ''} ${titles.length > 1 ? 'ask' : 'asks'} for “${name.en}”`,
  };
}
