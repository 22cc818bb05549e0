import { useTranslation } from '../words';
import { Status } from '../components/status';
import type { DeskQuestionsQuery } from '../generated/operations';
import { shownHour } from '../words/hours';

type Waiting = DeskQuestionsQuery['questions']['edges'][number]['node'];

/** Why this row comes before others: the family is here, the counter asks, nobody answered in time. */
export function Urged({
  question: { ringsSince, remindedAt, silence },
}: {
  readonly question: Pick<Waiting, 'ringsSince' | 'remindedAt' | 'silence'>;
}) {
  const { t } = useTranslation('silence');
  return (
    <>
      {ringsSince === null ? null : <Status kind="look">{t('familyHere')}</Status>}
      {remindedAt === null ? null : <Status kind="look">{t('askedByCounter', { at: shownHour(remindedAt) })}</Status>}
      {silence === 'AT_COUNTER' ? <p className="hint">{t('goesToCounter')}</p> : null}
    </>
  );
}
