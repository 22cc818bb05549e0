import type { OwnPage } from '../own-page.js';
import { type BringLine, isCertain, type Item, nameOfItem, type Surroundings } from './found-list.js';

const PAPER = 'power-of-attorney';

/** Practice knows two sheets: one for what is filed and applied for, one for certificates (workflow.md §6, [16]). */
export type SheetKind = 'filings' | 'certificates';

export interface AuthoritySheet {
  readonly kind: SheetKind;
  /** Whether the holder of the paper is the one who asks: then their name stands on it. */
  readonly byHolder: boolean;
  readonly items: readonly Item[];
}

export interface Authority {
  /** Whoever goes certainly can't do these without it. */
  readonly without: readonly Item[];
  /** Nobody has said yet whether they can; the holder could, so their word helps. */
  readonly perhaps: readonly Item[];
  readonly sheets: readonly AuthoritySheet[];
  /** Other bodies have forms of their own. */
  readonly outside: readonly Item[];
}

/** What decides who needs one: on the page, and on paper. */
export type AuthorityAround = Pick<Surroundings, 'items' | 'ofHolder'> & {
  readonly list: { readonly bring: readonly BringLine[] };
  readonly head: { readonly page: Pick<OwnPage, 'goes'> };
};

/** 「0番」: what has to be signed at home, days before somebody goes. Null where nothing has. */
export function authorityOf(around: AuthorityAround): Authority | null {
  const { list, items, ofHolder, head } = around;
  const named = new Set(
    list.bring.filter(({ papers }) => papers.includes(PAPER)).flatMap(({ neededFor }) => neededFor),
  );
  const holderMay = new Set(ofHolder.flatMap(({ mayDo, procedure: { code } }) => (mayDo === 'YES' ? [code] : [])));
  const goesAnother = head.page.goes !== null && head.page.goes !== 'SELF';
  const concerned = items.filter((item) => named.has(nameOfItem(item)));
  const without = concerned.filter(({ mayDo }) => mayDo === 'WITH_PROXY');
  const perhaps = concerned.filter(
    ({ mayDo, procedure: { code } }) => mayDo === 'UNKNOWN' && goesAnother && holderMay.has(code),
  );
  if (without.length + perhaps.length === 0) return null;
  const all = items.filter((item) => without.includes(item) || perhaps.includes(item));
  const here = all.filter(({ procedure: { place } }) => place !== 'OUTSIDE');
  const giving = new Set(list.bring.flatMap(({ givenBy }) => givenBy));
  const kindOf = (item: Item): SheetKind =>
    item.procedure.kind === 'INFO' || giving.has(nameOfItem(item)) ? 'certificates' : 'filings';
  const isHolders = ({ procedure: { code } }: Item): boolean => goesAnother && holderMay.has(code);
  const sheets = [true, false].flatMap((byHolder) =>
    (['filings', 'certificates'] as const).map((kind) => ({
      kind,
      byHolder,
      items: here.filter((item) => isHolders(item) === byHolder && kindOf(item) === kind),
    })),
  );
  return {
    without: without.filter(isCertain).concat(without.filter((item) => !isCertain(item))),
    perhaps,
    sheets: sheets.filter((sheet) => sheet.items.length > 0),
    outside: all.filter((item) => !here.includes(item)),
  };
}

/** Whether a line of the bring-list stands at the top already, as item 0, for everything that it is needed for. */
export const standsAtTop = (
  { papers, neededFor }: Pick<BringLine, 'papers' | 'neededFor'>,
  authority: Authority | null,
): boolean => {
  const named = new Set([...(authority?.without ?? []), ...(authority?.perhaps ?? [])].map(nameOfItem));
  return papers.includes(PAPER) && neededFor.every((name) => named.has(name));
};
