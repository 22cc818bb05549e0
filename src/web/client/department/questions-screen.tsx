import { useInfiniteQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Status } from '../components/status';
import { Notice } from '../components/notice';
import { Answered, sentenceOf } from '../components/query';
import { DeskQuestionsDocument, type DeskQuestionsQuery } from '../generated/operations';
import { useMe, worksForDepartment } from '../frame/session';
import { shownDay } from '../words/days';
import { Urged } from './urged';
import { countAnswer, isPractised } from './practice';
import { useSendAnswer } from './send-answer';

type Waiting = DeskQuestionsQuery['questions']['edges'][number]['node'];
type ShortAnswer = 'LOOKED_UP_NONE' | 'THERE_IS';

/** Pages go from cursor to cursor. */
const FIRST_PAGE: string | null = null;

/** All that waits for this department, due first. A row in focus is answered by one key; what needs more opens its page. */
export function QuestionsScreen() {
  const { t } = useTranslation('question');
  const { t: sheet } = useTranslation('sheet');
  const me = useMe();
  const query = useInfiniteQuery({
    queryKey: ['questions'],
    queryFn: ({ pageParam, signal }) => ask(DeskQuestionsDocument, { after: pageParam }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ questions: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    refetchInterval: 60_000,
  });
  return (
    <>
      <h1>{t('title')}</h1>
      {worksForDepartment(me) ? (
        <nav className="bar no-print" aria-label={sheet('byTable')}>
          <Link to="/questions/file">{sheet('byTable')}</Link>
          <Link to="/questions/sheet">{sheet('byPaper')}</Link>
        </nav>
      ) : null}
      <Answered query={query}>
        {({ pages }) => {
          const waiting = pages.flatMap(({ questions }) => questions.edges.map(({ node }) => node));
          return (
            <>
              <WaitingTable waiting={waiting} />
              {query.hasNextPage ? (
                <Button onPress={() => void query.fetchNextPage()} isDisabled={query.isFetchingNextPage}>
                  {t('more')}
                </Button>
              ) : null}
            </>
          );
        }}
      </Answered>
    </>
  );
}

/** Whether one key says all there is to say, for somebody who knows what is asked. */
const takes = ({ asks }: Waiting, answer: ShortAnswer): boolean =>
  isPractised() &&
  asks.length > 0 &&
  asks.every(({ silenceSettles, fact }) => (answer === 'LOOKED_UP_NONE' ? silenceSettles : fact.type === 'BOOL')) &&
  (answer === 'LOOKED_UP_NONE' || asks.length === 1);

function WaitingTable({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const { t } = useTranslation('question');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const send = useSendAnswer();
  const [last, setLast] = useState<{ readonly question: Waiting; readonly answer: ShortAnswer } | null>(null);

  const answer = (question: Waiting, given: ShortAnswer) => {
    const facts = question.asks.map(({ fact: { name } }) => ({ name, answer: given }));
    send.mutate(
      { questionId: question.id, expectedVersion: question.version, facts },
      {
        onSuccess: (refusal) => {
          setLast(refusal === null ? { question, answer: given } : null);
          if (refusal === null) countAnswer();
        },
      },
    );
  };
  const takeBack = ({ question }: NonNullable<typeof last>) => {
    const facts = question.asks.map(({ fact: { name } }) => ({ name, answer: 'TAKEN_BACK' as const }));
    send.mutate(
      { questionId: question.id, expectedVersion: question.version + 1, facts },
      { onSuccess: () => setLast(null) },
    );
  };
  const onKey = (event: KeyboardEvent<HTMLTableRowElement>, question: Waiting) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target !== event.currentTarget) return;
    const row = event.currentTarget;
    const act: Readonly<Record<string, () => unknown>> = {
      n: () =>
        takes(question, 'LOOKED_UP_NONE') ? answer(question, 'LOOKED_UP_NONE') : navigate(`/questions/${question.id}`),
      y: () => (takes(question, 'THERE_IS') ? answer(question, 'THERE_IS') : navigate(`/questions/${question.id}`)),
      '?': () => navigate(`/questions/${question.id}`),
      enter: () => navigate(`/questions/${question.id}`),
      arrowdown: () => focusOn(row.nextElementSibling),
      arrowup: () => focusOn(row.previousElementSibling),
    };
    const key = event.key.normalize('NFKC').toLowerCase();
    const does = act[key];
    if (does === undefined) return;
    event.preventDefault();
    // The row goes with its answer: the next one is there already.
    if (isPractised() && (key === 'n' || key === 'y')) focusOn(row.nextElementSibling ?? row.previousElementSibling);
    does();
  };
  return (
    <>
      {send.data ? <Notice kind="refused">{send.data.message}</Notice> : null}
      {send.isError ? <Notice kind="warning">{sentenceOf(send.error, common('unreachable'))}</Notice> : null}
      {last === null ? null : (
        <Notice kind="done">
          <p>
            {last.question.case.deceased.name}　
            {t('recorded', { answer: t(last.answer === 'LOOKED_UP_NONE' ? 'lookedUpNone' : 'thereIs') })}
          </p>
          <Button onPress={() => takeBack(last)} isDisabled={send.isPending}>
            {t('undo')}
          </Button>
        </Notice>
      )}
      {waiting.length === 0 ? (
        <Notice title={t('none')}>{t('noneHint')}</Notice>
      ) : (
        <>
          <p className="hint">{t(isPractised() ? 'keys' : 'practice')}</p>
          <table className="rows waiting">
            <caption>{t('waiting', { count: waiting.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('who')}</th>
                <th scope="col">{t('birth')}</th>
                <th scope="col">{t('personNumber')}</th>
                <th scope="col">{t('asked')}</th>
                <th scope="col">{t('dueOn')}</th>
                <th scope="col">{t('case')}</th>
              </tr>
            </thead>
            <tbody>
              {waiting.map((question, at) => (
                <tr
                  key={question.id}
                  tabIndex={0}
                  ref={at === 0 ? focusFirst : undefined}
                  onKeyDown={(event) => onKey(event, question)}
                >
                  <th scope="row">
                    {question.case.deceased.name}
                    <span className="kana">{question.case.deceased.kana}</span>
                  </th>
                  <td>{question.case.deceased.birthDateText}</td>
                  <td className="code">{question.case.deceased.personNumber}</td>
                  <td>
                    {question.asks.map(({ fact }) => fact.label).join('、')}
                    {question.reason === null ? null : <p className="hint">{question.reason}</p>}
                    {question.askedBackOf === null ? null : (
                      <Status kind="quiet">
                        {t(question.askedBackOf === 'COUNTER' ? 'counterIsAsked' : 'familyIsAsked')}
                      </Status>
                    )}
                    <Urged question={question} />
                  </td>
                  <td className="day">{question.dueOn === null ? null : shownDay(question.dueOn)}</td>
                  <td className="code">
                    <Link to={`/questions/${question.id}`}>{question.case.number}</Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus();
}

/** The oldest row takes the keys at once, unless somebody is somewhere else on the page by now. */
function focusFirst(row: HTMLTableRowElement | null): void {
  if (row !== null && (document.activeElement === null || document.activeElement === document.body)) row.focus();
}
