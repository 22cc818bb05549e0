import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { takeBack } from './come-today';
import { change, type JustArrived } from './walk-in';

/** For a few seconds after it was written down; it changes nothing of where the keyboard is. */
export function ArrivedNotice({ arrived }: { readonly arrived: JustArrived }) {
  const { t } = useTranslation('walkIn');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const { name, until } = arrived;
  const undoing = useMutation({
    mutationFn: (again: boolean) => takeBack(arrived, again),
    onSettled: () => queries.invalidateQueries({ queryKey: ['visits'] }),
  });
  const { data: refusal, isError, isPending } = undoing;
  const isRefused = refusal !== undefined && refusal !== null;
  // What could not be taken back stays, with why and with what stands now.
  const isOver = !isError && !isRefused && !isPending;
  useEffect(() => {
    if (!isOver) return undefined;
    const timer = setTimeout(() => change({ arrived: null }), Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
  }, [isOver, until]);
  return (
    <div className="no-print">
      <Notice kind={isError || isRefused ? 'refused' : 'done'}>
        {isError ? (
          <>
            <p>{sentenceOf(undoing.error, common('unreachable'))}</p>
            <p>{t('mayBeBack')}</p>
          </>
        ) : isRefused ? (
          <>
            <p>{refusal.message}</p>
            <p>
              {t('notBack', { name })} <Link to="/today">{t('toToday')}</Link>
            </p>
          </>
        ) : (
          <p>{t('arrived', { name })}</p>
        )}
        <Button size="small" onPress={() => (isPending ? undefined : undoing.mutate(isError || isRefused))}>
          {t('undoArrival')}
        </Button>
      </Notice>
    </div>
  );
}
