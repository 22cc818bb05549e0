import type { Procedure } from '../catalogue.js';
import type { Decision } from '../decide.js';
import { wantedBy, type PaperSurroundings } from './papers.js';

/** How a list treats a row that is to be confirmed: asked about, only mentioned, or neither. */
export type HowOpen = Procedure['whileUnknown'];

/** What the row says for every family, more where a person said that it is to be confirmed, and less where its own condition certainly holds for this one. */
export function howOpen(
  { procedure, isAsked = false }: Pick<Decision, 'procedure' | 'isAsked'>,
  around: Pick<PaperSurroundings, 'catalogue' | 'sheetOf' | 'truthOf'>,
): HowOpen {
  const { whileUnknown, mentionWhen, silentWhen } = procedure;
  const certainly = (when: Procedure['when'] | undefined): boolean =>
    when !== undefined && wantedBy(procedure, { when }, around) === 'TRUE';
  if (isAsked && whileUnknown !== 'never-ask') return 'ask';
  if (whileUnknown === 'never-ask' || certainly(silentWhen)) return 'never-ask';
  return whileUnknown === 'ask' && certainly(mentionWhen) ? 'mention' : whileUnknown;
}
