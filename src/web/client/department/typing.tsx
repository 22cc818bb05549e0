import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from '../words';
import { ask, isRefusal } from '../ask';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { DeskEnterAnswerDocument } from '../generated/operations';
import { clockTime } from '../words/hours';
import type { TheQuestion } from './answer';

/** Said again while somebody goes on typing; the service forgets it after a minute and a half. */
const AGAIN_MS = 30_000;

/** Who is typing an answer: said while one types, and shown to a colleague who opens the same question. */
export function useTyping({ id }: TheQuestion) {
  const queries = useQueryClient();
  const said = useRef(0);
  const { mutate } = useMutation({
    mutationFn: (takeOver: boolean) => ask(DeskEnterAnswerDocument, { input: { questionId: id, takeOver } }),
    onSuccess: async ({ enterAnswer: said }, takeOver) => {
      if (takeOver || isRefusal(said) || !said.entry.mine)
        await queries.invalidateQueries({ queryKey: ['question', id] });
    },
  });
  return {
    typing: () => {
      if (Date.now() - said.current < AGAIN_MS) return;
      said.current = Date.now();
      mutate(false);
    },
    takeOver: () => {
      said.current = Date.now();
      mutate(true);
    },
    /** Whether one has typed here. */
    hasTyped: () => said.current > 0,
  };
}

/** A colleague is before one, or has taken over: nothing typed is lost, and nobody is kept from answering. */
export function Typing({
  entry,
  hasTyped,
  onTakeOver,
}: {
  readonly entry: TheQuestion['entry'];
  readonly hasTyped: boolean;
  readonly onTakeOver: () => void;
}) {
  const { t } = useTranslation('question');
  if (entry === null || entry.mine) return null;
  const who = { name: entry.by ?? t('somebody'), time: clockTime(entry.since) };
  return (
    <Notice kind="warning">
      <p>{t(hasTyped ? 'tookOver' : 'isTyping', who)}</p>
      <Button onPress={onTakeOver}>{t('takeOver')}</Button>
    </Notice>
  );
}
