export const CANARY = '金糸雀 黄鳥';

/** How a mutation is done once, and what its row in the audit says. */
export interface Doing {
  readonly as: string;
  readonly input: () => Promise<Readonly<Record<string, unknown>>>;
  readonly fields?: readonly string[];
  readonly sealed?: boolean;
  readonly ofCase?: boolean;
  /** What else it leaves a row of, beside its own. */
  readonly also?: readonly string[];
  /** Where no office acts but somebody of the family: the cookie of their session. */
  readonly cookie?: () => Promise<string>;
}
