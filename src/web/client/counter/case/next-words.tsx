import { useTranslation } from '../../words';
import { nextQuestion } from '../../../../domain/next-question.js';
import type { List, TheCase } from './the-case';

/** One calm line to say aloud: how much there is, what can't be finished yet, and the one question that settles most. */
export function NextWords({
  list: { groups },
  registerState,
}: {
  readonly list: List;
  readonly registerState: TheCase['deceased']['registerState'];
}) {
  const { t } = useTranslation('caseWork');
  const items = groups.flatMap((group) => group.items);
  const certain = items.filter(({ outcome }) => outcome === 'REQUIRED').length;
  const question = nextQuestion(items, []);
  return (
    <section aria-labelledby="next" className="no-print">
      <h2 id="next">{t('next')}</h2>
      <div className="script">
        <p>{certain === 0 ? t('nextNothing') : t('nextItems', { count: certain })}</p>
        {registerState === 'PENDING' ? <p>{t('nextPending')}</p> : null}
        {question === null ? null : <p>{t('nextQuestion', { question: question.question })}</p>}
      </div>
    </section>
  );
}
