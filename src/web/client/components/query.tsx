import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NotAnswered } from '../ask';
import { Button } from './button';
import { Notice } from './notice';

/** A screen's question to the service: while it runs, when nothing came, and what came. */
export function Answered<Data>({
  query,
  children,
}: {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending && query.fetchStatus !== 'paused') return <p role="status">{t('loading')}</p>;
  return (
    <Notice kind="warning">
      <p>{sentenceOf(query.error, t('unreachable'))}</p>
      <Button onPress={() => void query.refetch()}>{t('tryAgain')}</Button>
    </Notice>
  );
}

/** What somebody reads when nothing was answered. */
export const sentenceOf = (error: unknown, unreachable: string): string =>
  error instanceof NotAnswered && error.message !== '' ? error.message : unreachable;
