import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useTranslation } from '../words';
import { APPROVALS } from '../approvals/approvals';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Answered } from '../components/query';
import { shownMoment } from '../counter/case/moments';
import { DeskApprovalsDocument, DeskProtectionsDocument } from '../generated/operations';
import { Asked } from './asked';
import { PROTECTIONS } from './doing';
import { LiftDialog } from './protections';

const FIRST_PAGE: string | null = null;

/** 支援措置の一覧, for the privacy officer. Each protection is ended by itself: nothing here is ticked and done together. */
export function ProtectionsScreen() {
  const { t } = useTranslation('safeguards');
  const { t: words } = useTranslation('approvals');
  const { t: list } = useTranslation('protectionList');
  const missing = useSearchParams()[0].has('missing');
  const query = useInfiniteQuery({
    queryKey: [...PROTECTIONS, missing],
    queryFn: ({ pageParam, signal }) => ask(DeskProtectionsDocument, { after: pageParam, missing }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ protections: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const approvals = useQuery({
    queryKey: [...APPROVALS, 'newest'],
    // Where nobody is listed nothing of it is shown.
    enabled: (query.data?.pages[0]?.protections.edges.length ?? 0) > 0,
    queryFn: ({ signal }) => ask(DeskApprovalsDocument, { open: false }, signal),
  });
  return (
    <>
      <h1>{t('protections')}</h1>
      <p className="no-print">{t('protectionsWhat')}</p>
      <p className="no-print">
        <Link to="/protections/import">{list('way')}</Link>
      </p>
      {missing ? (
        <p className="no-print">
          {t('missingOnly')} <Link to="/protections">{t('everybodyListed')}</Link>
        </p>
      ) : null}
      <Answered query={query}>
        {({ pages }) => {
          // What was reported for one case is ended at that case, with its reason.
          const rows = pages
            .flatMap(({ protections }) => protections.edges.map(({ node }) => node))
            .filter(({ source }) => source === 'LIST');
          return (
            <>
              {rows.length === 0 ? (
                <p role="status">{t(missing ? 'nobodyMissing' : 'nobodyListed')}</p>
              ) : (
                <Answered query={approvals}>
                  {({ approvals: { edges } }) => (
                    <div className="wide no-print">
                      <table className="rows">
                        <caption>{t('sourceOfAll')}</caption>
                        <thead>
                          <tr>
                            <th scope="col">{t('whom')}</th>
                            <th scope="col">{t('since')}</th>
                            <th scope="col">{t('seenOn')}</th>
                            <th scope="col">{t('ending')}</th>
                          </tr>
                        </thead>
                        <tbody>
                          {rows.map(({ id, name, personNumber, since, seenOn }) => (
                            <tr key={id}>
                              <th scope="row">
                                {name}
                                {personNumber === null ? null : <span className="kana code">{personNumber}</span>}
                              </th>
                              <td>{shownMoment(since)}</td>
                              <td>{seenOn}</td>
                              <td>
                                <Asked
                                  given={{ act: 'LIFT_PROTECTION', caseId: null, subjectId: id, named: name ?? '' }}
                                  approvals={edges.map(({ node }) => node)}
                                  use={(approval, onDone) => (
                                    <LiftDialog approval={approval} named={name ?? ''} onClose={onDone} />
                                  )}
                                />
                              </td>
                            </tr>
                          ))}
                        </tbody>
                      </table>
                    </div>
                  )}
                </Answered>
              )}
              {query.hasNextPage ? (
                <Button onPress={() => void query.fetchNextPage()} isDisabled={query.isFetchingNextPage}>
                  {words('more')}
                </Button>
              ) : null}
            </>
          );
        }}
      </Answered>
    </>
  );
}
