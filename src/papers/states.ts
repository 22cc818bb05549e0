import type * as contract from '../contract/generated.js';
import type { CallOutcome, MoveState, PaperKind } from './paper-rows.js';

export const FROM_MOVES: Readonly<Record<contract.PaperMoveState, MoveState>> = {
  HANDED_OVER: 'handed-over',
  POSTED: 'posted',
  SIGNED: 'signed',
  ACCEPTED: 'accepted',
  TAKEN_BACK: 'taken-back',
};
export const MOVES: Readonly<Record<MoveState, contract.PaperMoveState>> = {
  'handed-over': 'HANDED_OVER',
  posted: 'POSTED',
  signed: 'SIGNED',
  accepted: 'ACCEPTED',
  'taken-back': 'TAKEN_BACK',
};
export const STATES: Readonly<Record<MoveState | 'made', contract.PaperState>> = { made: 'MADE', ...MOVES };
export const FROM_KINDS: Readonly<Record<contract.PaperKind, PaperKind>> = {
  ACCESS_PAPER: 'access-paper',
  LIST: 'list',
  FIRST_PAGE: 'first-page',
  POWER_OF_ATTORNEY: 'power-of-attorney',
  OTHER: 'other',
};
export const KINDS: Readonly<Record<PaperKind, contract.PaperKind>> = {
  'access-paper': 'ACCESS_PAPER',
  list: 'LIST',
  'first-page': 'FIRST_PAGE',
  'power-of-attorney': 'POWER_OF_ATTORNEY',
  other: 'OTHER',
};
export const FROM_OUTCOMES: Readonly<Record<contract.CallOutcome, CallOutcome>> = {
  CALLED: 'called',
  NO_ANSWER: 'no-answer',
  LETTER: 'letter',
};
export const OUTCOMES: Readonly<Record<CallOutcome, contract.CallOutcome>> = {
  called: 'CALLED',
  'no-answer': 'NO_ANSWER',
  letter: 'LETTER',
};
