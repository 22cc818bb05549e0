import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskOpenQuestionsDocument, type HeldFor } from '../../generated/operations';
import { ReasonForm } from './reason-form';

/** Nothing has gone out of this case: why, and the one act that sends it. */
export function Held({ caseId, heldFor }: { readonly caseId: string; readonly heldFor: HeldFor }) {
  const { t } = useTranslation('caseWork');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const opening = useMutation({
    mutationFn: async (reason: string) =>
      (await ask(DeskOpenQuestionsDocument, { input: { caseId, reason } })).openQuestions,
    onSuccess: async (said) => {
      if (!isRefusal(said)) await queries.invalidateQueries({ queryKey: ['case', caseId] });
    },
  });
  return (
    <Notice kind="warning" title={t(`held.${heldFor}`)}>
      {isOpen ? (
        <ReasonForm
          what={t('heldWhat')}
          label={t(`heldReason.${heldFor}`)}
          button={t('heldSend')}
          refusal={opening.data && isRefusal(opening.data) ? opening.data : null}
          problem={opening.isError ? sentenceOf(opening.error, common('unreachable')) : null}
          isPending={opening.isPending}
          onSubmit={(reason) => opening.mutate(reason)}
        />
      ) : (
        <div className="actions no-print">
          <Button onPress={() => setIsOpen(true)}>{t('heldSend')}</Button>
        </div>
      )}
    </Notice>
  );
}
