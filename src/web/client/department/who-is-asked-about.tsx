import { useTranslation } from '../words';
import { useMe } from '../frame/session';
import type { DeskQuestionQuery } from '../generated/operations';
import { shownDay } from '../words/days';
import type { TheQuestion } from './answer';
import { nextVisit, shownVisit } from './next-visit';

/** What is read with a question: who answers, the day, the counter's extension. */
export type Around = Pick<DeskQuestionQuery, 'me' | 'counterContact' | 'officeDay'>;

/** The sentence that asks, and of whom: nobody has to read more to begin (eight-days.md §4). */
export function WhoIsAskedAbout({ question, around }: { readonly question: TheQuestion; readonly around: Around }) {
  const { t } = useTranslation('question');
  // A department is shown the town alone; the counter the whole of it, where nobody is protected.
  const isCounter = useMe().role === 'COUNTER';
  const { number, deceased, visits } = question.case;
  const { topic, name, attends } = question.department;
  const visit = nextVisit(visits, around.officeDay.today);
  const when = visit === null ? null : shownVisit(visit);
  const coming = when === null ? null : t('theyCome', { name: deceased.name, when });
  const asking = attends
    ? null
    : t(when === null ? 'tellUsOf' : 'tellUs', { name: deceased.name, topic: topic ?? t('theirMatters') });
  const lines = [
    [t('birth'), deceased.birthDateText],
    [t('death'), deceased.deathDateText],
    [t('personNumber'), deceased.personNumber],
    [t(isCounter ? 'addressWhole' : 'address'), deceased.address],
    [t('dueOn'), question.dueOn === null ? null : shownDay(question.dueOn)],
    [t('counter'), around.counterContact],
  ] as const;
  return (
    <header className="case-head">
      <p className="case-number">
        {t('case')} <strong className="code">{number}</strong>　{name}
      </p>
      <h1>
        {deceased.name}
        <span className="kana">{deceased.kana}</span>
      </h1>
      {coming === null && asking === null ? null : (
        <p>
          <strong>
            {coming}
            {asking}
          </strong>
        </p>
      )}
      <dl className="facts-line">
        {lines.map(([label, text]) =>
          text === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </header>
  );
}
