import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ask } from '../ask';
import { Notice } from '../components/notice';
import { Answered, sentenceOf } from '../components/query';
import { Outcome } from '../components/outcome';
import { DeskQuestionDocument } from '../generated/operations';
import type { TheQuestion } from './answer';
import { shownDay } from '../words/days';
import { AskedBack } from './asked-back';
import { AnswerForm } from './answer-form';
import { ConfirmAlone } from './confirm-alone';
import { useSendAnswer } from './send-answer';

/** One question, one page: who, what is asked and why, where to look, the answer. The link in a mail leads here. */
export function QuestionScreen() {
  const { t: common } = useTranslation();
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['question', id],
    queryFn: ({ signal }) => ask(DeskQuestionDocument, { id }, signal),
  });
  return (
    <Answered query={query}>
      {({ question }) =>
        question === null ? <Notice>{common('notFound')}</Notice> : <OneQuestion question={question} />
      }
    </Answered>
  );
}

function OneQuestion({ question }: { readonly question: TheQuestion }) {
  const { t } = useTranslation('question');
  const { t: common } = useTranslation();
  const send = useSendAnswer();
  const waits = question.state === 'WITH_PERSON' || question.state === 'NEEDS_PERSON';
  const own = question.case.decisions.filter(({ procedure }) => procedure.department === question.department.code);
  return (
    <>
      <WhoIsAskedAbout question={question} />
      {question.reason === null ? null : <Notice>{question.reason}</Notice>}
      <section aria-labelledby="where">
        <h2 id="where">{t('whereToLook')}</h2>
        <p className="where-to-look">{question.whereToLook ?? t('noWhereToLook')}</p>
      </section>
      {question.ruledBefore.map(({ code, title, reason }) => (
        <Notice key={code} kind="warning" title={t('before')}>
          <p>{title}</p>
          <p>{reason}</p>
        </Notice>
      ))}
      <section aria-labelledby="asked">
        <h2 id="asked">{t('asked')}</h2>
        <p className="hint">{t('why')}</p>
        {send.data ? <Notice kind="refused">{send.data.message}</Notice> : null}
        {send.isError ? <Notice kind="warning">{sentenceOf(send.error, common('unreachable'))}</Notice> : null}
        {question.department.attends ? (
          <Notice>{t('attends')}</Notice>
        ) : question.asks.length === 0 ? (
          waits ? (
            <ConfirmAlone question={question} send={send} />
          ) : (
            <Notice>{t('nothingOwed')}</Notice>
          )
        ) : (
          // What stands there now begins the form anew: an answer of somebody else is not written over unseen.
          <AnswerForm key={question.version} question={question} send={send} />
        )}
      </section>
      {question.department.attends ? null : <AskedBack question={question} />}
      <section aria-labelledby="own">
        <h2 id="own">{t('ownDecisions')}</h2>
        <ul className="plain">
          {own.map(({ procedure, outcome, reason }) => (
            <li key={procedure.code}>
              <Outcome outcome={outcome} /> {procedure.title}
              <p className="hint">{reason}</p>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <Link to="/questions">{t('toList')}</Link>
      </p>
    </>
  );
}

function WhoIsAskedAbout({ question }: { readonly question: TheQuestion }) {
  const { t } = useTranslation('question');
  const { number, deceased } = question.case;
  const lines = [
    [t('birth'), deceased.birthDateText],
    [t('death'), deceased.deathDateText],
    [t('personNumber'), deceased.personNumber],
    [t('address'), deceased.address],
    [t('dueOn'), question.dueOn === null ? null : shownDay(question.dueOn)],
  ] as const;
  return (
    <header className="case-head">
      <p className="case-number">
        {t('case')} <strong className="code">{number}</strong>　{question.department.name}
      </p>
      <h1>
        {deceased.name}
        <span className="kana">{deceased.kana}</span>
      </h1>
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
