import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { NotAnswered } from '../ask';
import { Button } from './button';
import { sayNow, useTranslation } from '../words';
import { Notice } from './notice';

/** A screen's question to the service: while it runs, when nothing came, and what came. */
export function Answered<Data>({
  query,
  quietly = false,
  children,
}: {
  readonly query: UseQueryResult<Data>;
  /** Where most often nothing is to be said, waiting is not either; that nothing came always is: it is not “nothing”. */
  readonly quietly?: boolean;
  readonly children: (data: Data) => ReactNode;
}) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending && query.fetchStatus !== 'paused') return quietly ? null : <p role="status">{t('loading')}</p>;
  return <TryAgain sentence={sentenceOf(query.error, t('unreachable'))} onTry={() => void query.refetch()} />;
}

/** What did not come, and the one thing to do about it. */
export function TryAgain({ sentence, onTry }: { readonly sentence: string; readonly onTry: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice kind="warning">
      <p>{sentence}</p>
      <Button onPress={onTry}>{t('tryAgain')}</Button>
    </Notice>
  );
}

/**
 * What somebody reads when nothing was answered. Where the session had ended it is read only by whoever has signed in again: that
 * they are not signed in would be wrong by then.
 */
export const sentenceOf = (error: unknown, unreachable: string): string => {
  if (!(error instanceof NotAnswered)) return unreachable;
  if (error.silence === 'signed-out') return sayNow('signedOutMeanwhile');
  return error.message === '' ? unreachable : error.message;
};
