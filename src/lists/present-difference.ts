import { presentProcedure } from '../catalogue/present.js';
import type * as contract from '../contract/generated.js';
import type { Difference } from '../domain/list-difference.js';
import type { Language } from '../domain/text.js';

/** What is other on a list, as the contract says it. */
export const presentDifference = (
  { procedure, codes, say, concernsMoney }: Difference,
  language: Language,
): contract.ListDifference => ({
  procedure: presentProcedure(procedure, language),
  codes: [...codes],
  text: say[language],
  concernsMoney,
});
