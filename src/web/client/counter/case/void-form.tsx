import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { sentenceOf } from '../../components/query';
import { DeskVoidDeathNoticeDocument } from '../../generated/operations';
import { ReasonForm } from './reason-form';
import type { TheCase } from './the-case';

/** Asked twice: a notice that is void stays void. */
export function VoidForm({ found, onDone }: { readonly found: TheCase; readonly onDone: () => void }) {
  const { t } = useTranslation('caseWork');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<string | null>(null);
  const voiding = useMutation({
    mutationFn: async (reason: string) =>
      (
        await ask(DeskVoidDeathNoticeDocument, {
          input: { caseId: found.id, expectedVersion: found.version, reason },
        })
      ).voidDeathNotice,
    onSuccess: async (said) => {
      await queries.invalidateQueries({ queryKey: ['case', found.id] });
      if (!isRefusal(said)) onDone();
    },
    onSettled: () => setAsked(null),
  });
  return (
    <>
      <ReasonForm
        what={t('voidWhat')}
        label={t('voidReason')}
        button={t('voidNow')}
        refusal={voiding.data && isRefusal(voiding.data) ? voiding.data : null}
        problem={voiding.isError ? sentenceOf(voiding.error, common('unreachable')) : null}
        isPending={voiding.isPending}
        // Without a reason the service says so before anybody is asked a second time.
        onSubmit={(reason) => (reason.trim() === '' ? voiding.mutate(reason) : setAsked(reason))}
      />
      {asked === null ? null : (
        <Dialog title={t('voidAsk', { name: found.deceased.name })} onClose={() => setAsked(null)}>
          <p>{t('voidAskWhat')}</p>
          <div className="actions">
            <Button autoFocus onPress={() => setAsked(null)}>
              {t('keepIt')}
            </Button>
            <Button isDisabled={voiding.isPending} onPress={() => voiding.mutate(asked)}>
              {t('voidNow')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
