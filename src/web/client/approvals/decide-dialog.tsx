import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../words';
import { ask, isRefusal } from '../ask';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { Field } from '../components/field';
import { Notice } from '../components/notice';
import { sentenceOf } from '../components/query';
import { DeskDecideApprovalDocument } from '../generated/operations';
import type { Approval } from './approvals';
import { What } from './approval-table';

export interface Deciding {
  readonly kind: 'agree' | 'decline' | 'withdraw' | 'unagree' | 'looked';
  readonly approval: Approval;
}

/** A second look before it counts: what was decided is decided, but for an agreement, until it is used. */
export function DecideDialog({
  kind,
  approval,
  onClose,
  onDone,
}: Deciding & { readonly onClose: () => void; readonly onDone: (sentence: string) => void }) {
  const { t } = useTranslation('approvals');
  const { t: common } = useTranslation();
  const { t: caseWork } = useTranslation('caseWork');
  const [reason, setReason] = useState('');
  const isDeclining = kind === 'decline';
  const deciding = useMutation({
    mutationFn: async () => {
      const agree = kind === 'agree' || kind === 'looked';
      const input = { approvalId: approval.id, agree, reason: isDeclining ? reason : null };
      return (await ask(DeskDecideApprovalDocument, { input })).decideApproval;
    },
    onSuccess: (said) => (isRefusal(said) ? undefined : onDone(t(`doneOf.${kind}`))),
  });
  const refusal = deciding.data !== undefined && isRefusal(deciding.data) ? deciding.data : null;
  const atReason = refusal?.path.at(-1) === 'reason';
  const problem = deciding.isError ? sentenceOf(deciding.error, common('unreachable')) : (refusal?.message ?? null);
  return (
    <Dialog title={t(`titleOf.${kind}`)} onClose={onClose}>
      <p>
        <What approval={approval} />
      </p>
      <p>{t('because', { name: approval.askedBy.name, reason: approval.reason ?? t('reasonGone') })}</p>
      <p>{t(`whatOf.${kind}`)}</p>
      {isDeclining ? (
        <Field
          label={t('declineReason')}
          hint={caseWork('disclosable')}
          value={reason}
          onChange={setReason}
          autoFocus
          problem={atReason ? problem : null}
          input={{ autoComplete: 'off', lang: 'ja', maxLength: 500 }}
        />
      ) : null}
      {problem === null || atReason ? null : <Notice kind="refused">{problem}</Notice>}
      <div className="actions">
        {/* Never disabled: a button that is loses the keyboard, and with it Esc. */}
        <Button
          look="solid"
          autoFocus={!isDeclining}
          onPress={() => (deciding.isPending ? undefined : deciding.mutate())}
        >
          {t(kind)}
        </Button>
        <Button onPress={onClose}>{common('cancel')}</Button>
      </div>
    </Dialog>
  );
}
