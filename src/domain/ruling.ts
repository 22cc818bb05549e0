import type { BringItem } from './catalogue.js';

export type Outcome = 'REQUIRED' | 'NOT_REQUIRED' | 'TO_CONFIRM';

/** What a person of the department said of one row (design §2: rule and person are different rows). */
export interface RulingOnRow {
  readonly outcome: Outcome;
  /** Why; stays with the decision, but where something is still to be confirmed. */
  readonly reason: string;
  /** With TO_CONFIRM, whose turn it is: code of a department or outside body, or `family`. Without it the counter finds out. */
  readonly askOf?: string;
  /** For the counter and whoever the item belongs to. */
  readonly note?: string;
  /** What this family is to bring beside what the law wants of every family. */
  readonly papers?: readonly PaperOfRuling[];
}

/** A paper of the shared vocabulary, or one that it does not know, as the department calls it. */
export type PaperOfRuling = ({ readonly paper: string } | { readonly called: string }) & {
  readonly form: NonNullable<BringItem['form']>;
  /** At least 1; plays no part where it is only shown. */
  readonly count: number;
};

/** The ruling for somebody to whom the row does not belong: nothing in a person's own words that was meant for another. */
export function withoutOwnWords<Ruling extends RulingOnRow>({ note: _, papers, ...ruling }: Ruling) {
  const known = papers?.filter((paper) => 'paper' in paper) ?? [];
  return known.length === 0 ? ruling : { ...ruling, papers: known };
}
