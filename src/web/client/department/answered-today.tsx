import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Notice } from '../components/notice';
import { Outcome } from '../components/outcome';
import { Answered } from '../components/query';
import { DeskAnsweredTodayDocument, type DeskAnsweredTodayQuery } from '../generated/operations';
import { TODAY } from './send-answer';
import { SAID } from './waiting-table';

type Question = DeskAnsweredTodayQuery['answeredToday'][number];

/** 「きょうお答えしたもの」: a slip is mostly seen later than ten seconds after it; each answer is changed on its own page. */
export function AnsweredToday() {
  const { t } = useTranslation('question');
  const query = useQuery({
    queryKey: TODAY,
    queryFn: ({ signal }) => ask(DeskAnsweredTodayDocument, {}, signal),
  });
  return (
    <section aria-labelledby="answered-today" className="answered-today">
      <h2 id="answered-today">{t('today')}</h2>
      <Answered query={query} quietly>
        {({ answeredToday }) =>
          answeredToday.length === 0 ? <Notice>{t('todayNone')}</Notice> : <Table questions={answeredToday} />
        }
      </Answered>
    </section>
  );
}

function Table({ questions }: { readonly questions: readonly Question[] }) {
  const { t } = useTranslation('question');
  return (
    <table className="rows">
      <caption>{t('todayCount', { count: questions.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('todayAnswer')}</th>
          <th scope="col">{t('case')}</th>
          <th scope="col" className="no-print">
            {t('todayChange')}
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <Row key={question.id} question={question} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ question: { id, asks, lastAnswers, case: of } }: { readonly question: Question }) {
  const { t } = useTranslation('question');
  const navigate = useNavigate();
  const { name, kana } = of.deceased;
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    if (event.target !== event.currentTarget) return;
    const { nextElementSibling: next, previousElementSibling: before } = event.currentTarget;
    if (event.key === 'Enter') void navigate(`/questions/${id}`);
    else if (event.key === 'ArrowDown' && next instanceof HTMLElement) next.focus();
    else if (event.key === 'ArrowUp' && before instanceof HTMLElement) before.focus();
    else return;
    event.preventDefault();
  };
  return (
    <tr tabIndex={0} onKeyDown={onKeyDown}>
      <th scope="row">
        {name}
        <span className="kana">{kana}</span>
      </th>
      <td>
        <ul className="plain">
          {asks.map(({ fact, answer, whom }) =>
            answer === null || answer === 'TAKEN_BACK' ? null : (
              <li key={fact.name}>
                {fact.label}　<strong>{t(SAID[answer])}</strong>
                {whom === null ? null : `　${whom}`}
              </li>
            ),
          )}
          {lastAnswers.map(({ code, title, outcome, counts }) =>
            counts ? (
              <li key={code}>
                {title} <Outcome outcome={outcome} />
              </li>
            ) : null,
          )}
        </ul>
      </td>
      <td className="code">{of.number}</td>
      <td className="no-print">
        <Link to={`/questions/${id}`} aria-label={t('todayChangeOf', { name })}>
          {t('todayChange')}
        </Link>
      </td>
    </tr>
  );
}
