import { useTranslation } from '../words';
import type { Outcome as OutcomeOf } from '../generated/operations';
import { Status } from './status';

const KINDS = { REQUIRED: 'open', TO_CONFIRM: 'look', NOT_REQUIRED: 'quiet' } as const;

/** Whether a procedure is needed, in the same words on every screen. */
export function Outcome({ outcome }: { readonly outcome: OutcomeOf }) {
  const { t } = useTranslation('caseScreen');
  return <Status kind={KINDS[outcome]}>{t(`outcomeOf.${outcome}`)}</Status>;
}
