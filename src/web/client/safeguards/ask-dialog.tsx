import { useTranslation } from '../words';
import { ask } from '../ask';
import { Dialog } from '../components/dialog';
import { ReasonForm } from '../counter/case/reason-form';
import { DeskAskApprovalDocument } from '../generated/operations';
import type { Act } from './act';
import { useDoing } from './doing';

/** Asks for what a second person must agree to: the reason goes with it. Nothing is done yet. */
export function AskDialog({
  given: { act, caseId, subjectId, named },
  onClose,
}: {
  readonly given: Act;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('safeguards');
  const { t: approvals } = useTranslation('approvals');
  const asking = useDoing(
    async (reason: string) =>
      (await ask(DeskAskApprovalDocument, { input: { act, caseId, subjectId, reason } })).askApproval,
    onClose,
  );
  return (
    <Dialog title={t('askTitle', { act: approvals(`actOf.${act}`) })} onClose={onClose}>
      <p>
        <strong>{named}</strong>
      </p>
      <ReasonForm
        what={t('askWhat', { who: t(`decidedBy.${act}`) })}
        label={t('askReason')}
        button={t('ask')}
        refusal={asking.refusal}
        problem={asking.problem}
        isPending={asking.isPending}
        onSubmit={asking.go}
      />
    </Dialog>
  );
}
