import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { sentenceOf } from '../../components/query';
import { DeskCloseCaseDocument, DeskReopenCaseDocument } from '../../generated/operations';
import { ReasonForm } from './reason-form';
import type { TheCase } from './the-case';

interface Props {
  readonly found: TheCase;
  readonly onDone: () => void;
}

/** 終了; what is still open is named first, and somebody may close the case all the same. */
export function CloseForm({ found, onDone }: Props) {
  const { t } = useTranslation('caseWork');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const closing = useMutation({
    mutationFn: async ({ reason, despiteOpen }: { readonly reason: string; readonly despiteOpen: boolean }) =>
      (
        await ask(DeskCloseCaseDocument, {
          input: { caseId: found.id, expectedVersion: found.version, reason, despiteOpen },
        })
      ).closeCase,
    onSuccess: async (said) => {
      await queries.invalidateQueries({ queryKey: ['case', found.id] });
      if (!isRefusal(said)) onDone();
    },
  });
  const refusal = closing.data && isRefusal(closing.data) ? closing.data : null;
  return (
    <ReasonForm
      what={t('closeWhat')}
      label={t('closeReason')}
      button={t('closeNow')}
      refusal={refusal}
      problem={closing.isError ? sentenceOf(closing.error, common('unreachable')) : null}
      isPending={closing.isPending}
      onSubmit={(reason) => closing.mutate({ reason, despiteOpen: false })}
    >
      {(reason) =>
        refusal?.code === 'STILL_OPEN' ? (
          <Button isDisabled={closing.isPending} onPress={() => closing.mutate({ reason, despiteOpen: true })}>
            {t('closeDespite')}
          </Button>
        ) : null
      }
    </ReasonForm>
  );
}

export function ReopenForm({ found, onDone }: Props) {
  const { t } = useTranslation('caseWork');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const opening = useMutation({
    mutationFn: async (reason: string) =>
      (
        await ask(DeskReopenCaseDocument, {
          input: { caseId: found.id, expectedVersion: found.version, reason },
        })
      ).reopenCase,
    onSuccess: async (said) => {
      await queries.invalidateQueries({ queryKey: ['case', found.id] });
      if (!isRefusal(said)) onDone();
    },
  });
  return (
    <ReasonForm
      what={t('reopenWhat')}
      label={t('reopenReason')}
      button={t('reopen')}
      refusal={opening.data && isRefusal(opening.data) ? opening.data : null}
      problem={opening.isError ? sentenceOf(opening.error, common('unreachable')) : null}
      isPending={opening.isPending}
      onSubmit={(reason) => opening.mutate(reason)}
    />
  );
}
