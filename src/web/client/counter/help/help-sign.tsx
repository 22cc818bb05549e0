import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { DeskCallOffHelpDocument } from '../../generated/operations';
import { notHeard } from './help-key';
import { HELP, useHelpCalls } from './use-help-calls';

/**
 * What the caller's own screen shows: ○ called, ● somebody comes, × it did not get through. Whoever looks over the shoulder
 * reads nothing; pressed, it calls off.
 */
export function HelpSign() {
  const { t } = useTranslation('help');
  const queries = useQueryClient();
  const own = useHelpCalls().find(({ mine }) => mine);
  const isLost = notHeard.use();
  const callingOff = useMutation({
    mutationFn: (id: string) => ask(DeskCallOffHelpDocument, { id }),
    onSettled: () => queries.invalidateQueries({ queryKey: HELP }),
  });
  if (own === undefined)
    return isLost ? (
      <span className="help-sign" role="img" aria-label={t('lost')}>
        ×
      </span>
    ) : null;
  return (
    <Button
      look="text"
      size="small"
      aria-label={t(own.answeredBy === null ? 'calledOff' : 'comesOff')}
      onPress={() => callingOff.mutate(own.id)}
    >
      {own.answeredBy === null ? '○' : '●'}
    </Button>
  );
}
