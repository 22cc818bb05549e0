import { useTranslation } from '../words';
import { Button } from '../components/button';
import type { TheQuestion } from './answer';
import type { SendAnswer } from './send-answer';

/** Nothing is asked but a word that it is seen to: the notice was corrected, or taken back. */
export function ConfirmAlone({ question, send }: { readonly question: TheQuestion; readonly send: SendAnswer }) {
  const { t } = useTranslation('question');
  const isVoid = question.case.status === 'VOID';
  return (
    <>
      <p>{t(isVoid ? 'confirmUndone' : 'confirmNothing')}</p>
      <div className="actions">
        <Button
          look="solid"
          size="large"
          isDisabled={send.isPending}
          onPress={() => send.mutate({ questionId: question.id, expectedVersion: question.version })}
        >
          {t(isVoid ? 'undone' : 'confirmed')}
        </Button>
      </div>
    </>
  );
}
