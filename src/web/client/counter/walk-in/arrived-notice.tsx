import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskSetVisitStateDocument } from '../../generated/operations';
import { endHere } from '../here/here';
import { comesBack } from './come-today';
import { change, type JustArrived } from './walk-in';

/** For a few seconds after it was written down; it changes nothing of where the keyboard is. */
export function ArrivedNotice({ arrived }: { readonly arrived: JustArrived }) {
  const { t } = useTranslation('walkIn');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const { visitId, version, back, name, until, before } = arrived;
  const undoing = useMutation({
    mutationFn: async () => {
      const input = { id: visitId, expectedVersion: version, state: back };
      const said = (await ask(DeskSetVisitStateDocument, { input })).setVisitState;
      if (!('visit' in said)) return said;
      const refusal = before === null ? null : await comesBack(before);
      if (before === null || refusal !== null) endHere(visitId);
      change({ arrived: null });
      return refusal ?? said;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['visits'] }),
  });
  const said = undoing.data;
  const problem = undoing.isError
    ? sentenceOf(undoing.error, common('unreachable'))
    : said !== undefined && 'message' in said
      ? said.message
      : null;
  // What could not be taken back stays, with why.
  const isOver = problem === null && !undoing.isPending;
  useEffect(() => {
    if (!isOver) return undefined;
    const timer = setTimeout(() => change({ arrived: null }), Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
  }, [isOver, until]);
  return (
    <div className="no-print">
      <Notice kind={problem === null ? 'done' : 'refused'}>
        <p>{problem ?? t('arrived', { name })}</p>
        <Button size="small" onPress={() => (undoing.isPending ? undefined : undoing.mutate())}>
          {t('undoArrival')}
        </Button>
      </Notice>
    </div>
  );
}
