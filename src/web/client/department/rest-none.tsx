import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../words';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { KeyedChoice } from '../components/keyed-choice';
import { sendOnEnter } from './answer-form';
import { sendAnswer, TODAY } from './send-answer';
import type { Waiting } from './waiting';

/** The rest of the list in one act, after a look at the names: "looked up, none" where this ledger's silence settles it. */
export function RestNone({
  waiting,
  onClose,
  onDone,
}: {
  readonly waiting: readonly Waiting[];
  readonly onClose: () => void;
  /** @param questions those that were taken */
  readonly onDone: (questions: readonly Waiting[]) => void;
}) {
  const { t } = useTranslation('question');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [forebears, setForebears] = useState<'BOTH' | 'NOT_YET' | null>(null);
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState(false);
  const isSettled = ({ asks }: Waiting) => asks.length > 0 && asks.every(({ silenceSettles }) => silenceSettles);
  const [can, cannot] = [waiting.filter(isSettled), waiting.filter((question) => !isSettled(question))];
  const needsBoth = can.some(({ asks }) => asks.some(({ standsInForebearsName }) => standsInForebearsName));
  const missing = needsBoth && forebears !== 'BOTH';
  const names = (questions: readonly Waiting[]) => (
    <ul className="names-to-look-at" tabIndex={0}>
      {questions.map(({ id, case: { number, deceased } }) => (
        <li key={id}>
          {deceased.name}　{deceased.birthDateText}　<span className="code">{number}</span>
        </li>
      ))}
    </ul>
  );
  const answerAll = async () => {
    setTried(true);
    if (missing || sending) return;
    setSending(true);
    const taken: Waiting[] = [];
    for (const question of can) {
      const facts = question.asks.map(({ fact: { name }, standsInForebearsName }) => ({
        name,
        answer: 'LOOKED_UP_NONE' as const,
        forebearsToo: standsInForebearsName,
      }));
      const refusal = await sendAnswer({ questionId: question.id, expectedVersion: question.version, facts }).catch(
        () => undefined,
      );
      // What was not taken stands in the list still, with the sentence that says why.
      if (refusal !== null) break;
      taken.push(question);
    }
    // The list is read anew once, not after each of them.
    void queries.invalidateQueries({ queryKey: TODAY });
    await queries.invalidateQueries({ queryKey: ['questions'] });
    onDone(taken);
  };
  return (
    <Dialog title={t('restNoneTitle', { count: can.length })} onClose={onClose}>
      <form
        noValidate
        ref={needsBoth ? focusChoice : undefined}
        onKeyDown={sendOnEnter}
        onSubmit={(event) => {
          event.preventDefault();
          void answerAll();
        }}
      >
        {names(can)}
        {cannot.length === 0 ? null : (
          <>
            <p>{t('restOneByOne')}</p>
            {names(cannot)}
          </>
        )}
        {needsBoth ? (
          <KeyedChoice
            label={t('forebears')}
            options={[
              { value: 'BOTH' as const, label: t('forebears.ALL') },
              { value: 'NOT_YET' as const, label: t('forebears.NOT_YET') },
            ]}
            value={forebears}
            onChange={setForebears}
            problem={forebears === 'NOT_YET' || (tried && missing) ? t('forebearsMissing') : null}
          />
        ) : null}
        <div className="actions">
          <Button look="solid" type="submit" autoFocus={!needsBoth} isDisabled={can.length === 0 || sending}>
            {t('restNoneNow', { count: can.length })}
          </Button>
          <Button onPress={onClose}>{common('back')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What is still to be said comes before the button; the window takes the keyboard to itself as it opens, and this comes after. */
function focusChoice(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector('input')?.focus());
}
