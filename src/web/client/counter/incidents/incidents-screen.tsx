import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Answered } from '../../components/query';
import { useMe } from '../../frame/session';
import { DeskIncidentsDocument, type DeskIncidentsQuery } from '../../generated/operations';
import { languageNow } from '../../words/language';
import { focusField } from '../register/at';
import { followUp, INCIDENTS, shownWhole, theIncident } from './incident-draft';
import { IncidentForm } from './incident-form';

type Note = DeskIncidentsQuery['incidents']['edges'][number]['node'];

const FIRST_PAGE: string | null = null;

/** 控え: what happened at a booth. Whoever was there writes and sees their own; the privacy officer sees all and writes none. */
export function IncidentsScreen() {
  const { t } = useTranslation('incidents');
  const { t: common } = useTranslation();
  const isCounter = useMe().role === 'COUNTER';
  const query = useInfiniteQuery({
    queryKey: INCIDENTS,
    queryFn: ({ pageParam, signal }) => ask(DeskIncidentsDocument, { after: pageParam }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ incidents: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  return (
    <>
      <h1>{t('title')}</h1>
      {isCounter ? <IncidentForm /> : null}
      <Answered query={query}>
        {({ pages }) => {
          const notes = pages.flatMap(({ incidents }) => incidents.edges.map(({ node }) => node));
          return (
            <section aria-labelledby="incidents">
              <h2 id="incidents">{t(isCounter ? 'own' : 'all')}</h2>
              <p className="hint">{t('disclosable')}</p>
              {notes.length === 0 ? <p role="status">{t(isCounter ? 'noneOwn' : 'none')}</p> : null}
              {notes.map((note) => (
                <OneNote key={note.id} note={note} isCounter={isCounter} />
              ))}
              {notes.length === 0 ? null : (
                <div className="actions no-print">
                  {query.hasNextPage ? (
                    <Button onPress={() => void query.fetchNextPage()} isDisabled={query.isFetchingNextPage}>
                      {t('more')}
                    </Button>
                  ) : null}
                  <Button onPress={() => window.print()}>{common('print')}</Button>
                </div>
              )}
            </section>
          );
        }}
      </Answered>
    </>
  );
}

function OneNote({
  note: { at, booth, text, writtenAt, by },
  isCounter,
}: {
  readonly note: Note;
  readonly isCounter: boolean;
}) {
  const { t } = useTranslation('incidents');
  const goOn = () => {
    theIncident.change((before) => ({ ...followUp(at, booth), text: before?.text ?? '' }));
    focusField('text');
  };
  return (
    <article className="incident-note">
      <h3>{t('noteOf', { moment: shownWhole(at, languageNow()), booth })}</h3>
      <p className="incident-text">{text}</p>
      <p className="hint">
        {by === null
          ? t('writtenAt', { moment: shownWhole(writtenAt, languageNow()) })
          : t('writtenBy', { moment: shownWhole(writtenAt, languageNow()), name: by })}
      </p>
      {isCounter ? (
        <p className="no-print">
          <Button
            size="small"
            aria-label={t('goOnWith', { moment: shownWhole(at, languageNow()), booth })}
            onPress={goOn}
          >
            {t('goOn')}
          </Button>
        </p>
      ) : null}
    </article>
  );
}
