import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { sentenceOf } from '../../components/query';
import { DeskAnswerHelpDocument } from '../../generated/operations';
import { useAltKey } from '../use-alt-key';
import { HELP, useHelpCalls, useHelpStream } from './use-help-calls';

/** Calls of colleagues, a line each, on every screen of the counter; a family that reads along reads nothing that frightens. */
export function HelpLines() {
  const { t } = useTranslation('help');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  useHelpStream();
  const calls = useHelpCalls().filter(({ mine }) => !mine);
  const next = calls.find(({ answeredBy }) => answeredBy === null)?.id;
  const { mutate, data, isError, error } = useMutation({
    mutationFn: async (input: { readonly id: string; readonly coming: boolean }) =>
      (await ask(DeskAnswerHelpDocument, { input })).answerHelp,
    onSettled: () => queries.invalidateQueries({ queryKey: HELP }),
  });
  const go = useCallback(() => {
    if (next !== undefined) mutate({ id: next, coming: true });
  }, [mutate, next]);
  useAltKey('KeyJ', go);
  const problem = isError
    ? sentenceOf(error, common('unreachable'))
    : data !== undefined && isRefusal(data)
      ? data.message
      : null;
  return (
    <div className="help-lines no-print" role="status">
      {calls.map(({ id, booth, calledBy, answeredBy, coming }) => (
        <p key={id}>
          <span>
            {answeredBy === null
              ? t('needed', { place: booth ?? calledBy, name: calledBy })
              : t('comes', { place: booth ?? calledBy, name: answeredBy })}
          </span>
          {answeredBy === null ? (
            <Button
              size="small"
              {...(id === next ? { 'aria-keyshortcuts': 'Alt+J' } : {})}
              onPress={() => mutate({ id, coming: true })}
            >
              {t('go')}
              {id === next ? <kbd className="key">Alt+J</kbd> : null}
            </Button>
          ) : coming ? (
            <Button size="small" look="text" onPress={() => mutate({ id, coming: false })}>
              {t('notAfterAll')}
            </Button>
          ) : null}
        </p>
      ))}
      {problem === null || calls.length === 0 ? null : <p>{problem}</p>}
    </div>
  );
}
