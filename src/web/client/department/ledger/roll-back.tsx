import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal, NotAnswered } from '../../ask';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskRollBackLedgerDocument } from '../../generated/operations';
import { dayInWords, LEDGER, type LedgerNow, momentInWords } from './ledger-words';

/** The import before, while it can stand again; asked once more, since the one now is gone then. */
export function RollBack({ ledger: { before, backUntil, version } }: { readonly ledger: LedgerNow }) {
  const { t } = useTranslation('ledger');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const going = useMutation({
    mutationFn: async () => {
      const { rollBackLedger } = await ask(DeskRollBackLedgerDocument, { input: { expectedVersion: version } });
      if (isRefusal(rollBackLedger)) throw new NotAnswered('refused', rollBackLedger.message, rollBackLedger.code);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: LEDGER }),
  });
  const said = before && { asOf: dayInWords(before.asOf), count: before.rows };
  return (
    <section className="no-print" aria-labelledby="ledger-back">
      {going.isSuccess ? <Notice kind="done">{t('backDone')}</Notice> : null}
      {going.isError ? (
        <Notice kind="warning" title={t('notBack')}>
          {sentenceOf(going.error, common('unreachable'))}
        </Notice>
      ) : null}
      {said === null || backUntil === null ? null : (
        <>
          <h2 id="ledger-back">{t('backTitle')}</h2>
          <p>{t('back', { ...said, until: momentInWords(backUntil) })}</p>
          <Button onPress={() => setAsking(true)} isDisabled={going.isPending}>
            {t('backDo')}
          </Button>
        </>
      )}
      {asking && said !== null ? (
        <Dialog title={t('backSure')} onClose={() => setAsking(false)}>
          <p>{t('backSureWhat', said)}</p>
          <div className="actions">
            <Button
              look="solid"
              onPress={() => {
                setAsking(false);
                going.mutate();
              }}
            >
              {t('backYes')}
            </Button>
            <Button autoFocus onPress={() => setAsking(false)}>
              {t('backNo')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}
