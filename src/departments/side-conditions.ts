import type { BringItem, Procedure } from '../domain/catalogue.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { Condition } from '../domain/condition.js';
import { paperWanted, type Decision } from '../domain/decide.js';
import type { FactSheet } from '../domain/fact-sheet.js';
import { howOpen } from '../domain/procedure-list/how-open.js';
import { greatest, type Truth } from '../domain/truth.js';

/** A condition beside a row's own: on how it is shown while it is open, on a paper, on what is returned or arrives. */
export interface SideCondition {
  /** Where it stands in the row's entry. */
  readonly path: readonly (string | number)[];
  readonly condition: Condition;
}

export function sideConditionsOf(procedure: Procedure): SideCondition[] {
  const { mentionWhen, silentWhen, arrivesLater, bring, returns } = procedure;
  const at = (condition: Condition | undefined, ...path: (string | number)[]): SideCondition[] =>
    condition === undefined ? [] : [{ path, condition }];
  return [
    ...at(mentionWhen, 'mentionWhen'),
    ...at(silentWhen, 'silentWhen'),
    ...at(arrivesLater?.onlyWhen, 'arrivesLater', 'onlyWhen'),
    ...bring.flatMap(({ when, doesWhen = {} }, index) => [
      ...at(when, 'bring', index, 'when'),
      ...Object.entries(doesWhen).flatMap(([paper, does]) => at(does, 'bring', index, 'doesWhen', paper)),
    ]),
    ...returns.flatMap(({ when }, index) => at(when, 'returns', index, 'when')),
  ];
}

/** The row with each of its side conditions changed. */
export function withSideConditions(procedure: Procedure, change: (condition: Condition) => Condition): Procedure {
  const { mentionWhen, silentWhen, arrivesLater, bring, returns } = procedure;
  const changed = <Item extends { readonly when?: Condition }>(item: Item): Item =>
    item.when === undefined ? item : { ...item, when: change(item.when) };
  return {
    ...procedure,
    ...(mentionWhen === undefined ? {} : { mentionWhen: change(mentionWhen) }),
    ...(silentWhen === undefined ? {} : { silentWhen: change(silentWhen) }),
    ...(arrivesLater?.onlyWhen === undefined
      ? {}
      : { arrivesLater: { ...arrivesLater, onlyWhen: change(arrivesLater.onlyWhen) } }),
    bring: bring.map((item) =>
      item.doesWhen === undefined
        ? changed(item)
        : {
            ...changed(item),
            doesWhen: Object.fromEntries(Object.entries(item.doesWhen).map(([paper, does]) => [paper, change(does)])),
          },
    ),
    returns: returns.map(changed),
  };
}

export const SHOWN = { ask: 'ask', mention: 'mention', 'never-ask': 'silent' } as const;
export const NEED = { TRUE: 'needed', UNKNOWN: 'perhaps', FALSE: 'not' } as const;
export type Need = (typeof NEED)[Truth];

/** What a list would make of a decided row, as examples state it. */
export interface Besides {
  readonly shown: (typeof SHOWN)[keyof typeof SHOWN];
  /** By paper; of several that do, under each of them. */
  readonly papers: ReadonlyMap<string, Need>;
  readonly returns: ReadonlyMap<string, Need>;
  readonly arrives: boolean;
}

interface Around {
  readonly sheet: FactSheet;
  readonly catalogue: CompiledCatalogue;
  readonly truthOf: (code: string) => Truth;
}

export function besides(decision: Decision, { sheet, catalogue, truthOf }: Around): Besides {
  const { procedure } = decision;
  const truth = (item: Pick<BringItem, 'when' | 'doesWhen'>, paper?: string): Truth =>
    paperWanted(item, { catalogue, sheet, truthOf }, paper);
  const byPaper = (items: readonly Pick<BringItem, 'paper' | 'when' | 'doesWhen'>[]) => {
    const papers = new Map<string, Truth>();
    for (const item of items)
      for (const one of [item.paper].flat()) papers.set(one, greatest([papers.get(one) ?? 'FALSE', truth(item, one)]));
    return new Map([...papers].map(([paper, wanted]) => [paper, NEED[wanted]]));
  };
  const { arrivesLater } = procedure;
  return {
    shown: SHOWN[howOpen(decision, { catalogue, sheetOf: () => sheet, truthOf })],
    papers: byPaper(procedure.bring),
    returns: byPaper(procedure.returns),
    arrives:
      arrivesLater !== undefined &&
      truth(arrivesLater.onlyWhen === undefined ? {} : { when: arrivesLater.onlyWhen }) === 'TRUE',
  };
}
