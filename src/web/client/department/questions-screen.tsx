import { useInfiniteQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Answered } from '../components/query';
import { DeskQuestionsDocument } from '../generated/operations';
import { useMe, worksForDepartment } from '../frame/session';
import { useAsking } from '../live';
import { TODAY } from './send-answer';
import { WaitingTable } from './waiting-table';
import { later } from '../components/later';

const ComingVisits = later(async () => (await import('./coming-visits')).ComingVisits);

const AnsweredToday = later(async () => (await import('./answered-today')).AnsweredToday);

const WAITING = [['questions'], TODAY] as const;
const ASKED_EVERY_MS = 60_000;
/** Pages go from cursor to cursor. */
const FIRST_PAGE: string | null = null;
/** So many answers are given on a page of their own, where one sees what is asked (eight-days.md, day 3). */
const PRACTICE = 10;

/** All that waits for this department, due first. A department that attends has visits, and nothing to answer. */
export function QuestionsScreen() {
  const { t } = useTranslation('question');
  const { t: sheet } = useTranslation('sheet');
  const me = useMe();
  useAsking(WAITING, ASKED_EVERY_MS, 'form');
  const query = useInfiniteQuery({
    queryKey: ['questions'],
    queryFn: ({ pageParam, signal }) => ask(DeskQuestionsDocument, { after: pageParam }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ questions: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  return (
    <Answered query={query}>
      {({ pages }) => {
        const waiting = pages.flatMap(({ questions }) => questions.edges.map(({ node }) => node));
        const own = pages.at(-1)?.me ?? null;
        const attends = own?.attends === true;
        return (
          <>
            <h1>{t(attends ? 'comingTitle' : 'title')}</h1>
            {worksForDepartment(me) && !attends ? (
              <nav className="bar no-print" aria-label={sheet('byTable')}>
                <Link to="/questions/file">{sheet('byTable')}</Link>
                <Link to="/questions/sheet">{sheet('byPaper')}</Link>
              </nav>
            ) : null}
            {attends ? (
              <Suspense fallback={null}>
                <ComingVisits />
              </Suspense>
            ) : null}
            {attends && waiting.length === 0 ? null : (
              <WaitingTable
                waiting={waiting}
                byKeys={own?.answersByKeys === true}
                practised={(own?.answersGiven ?? 0) >= PRACTICE}
              />
            )}
            {query.hasNextPage ? (
              <Button onPress={() => void query.fetchNextPage()} isDisabled={query.isFetchingNextPage}>
                {t('more')}
              </Button>
            ) : null}
            {worksForDepartment(me) && !attends ? (
              <Suspense fallback={null}>
                <AnsweredToday />
              </Suspense>
            ) : null}
          </>
        );
      }}
    </Answered>
  );
}
