import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ask } from '../../ask';
import { Answered } from '../../components/query';
import { Status } from '../../components/status';
import { DeskWaitingDocument } from '../../generated/operations';
import { shownDay } from '../../words/days';

/** Whom to ring: each question that waits for a person, due first, with the extension in its row. */
export function Waiting({ today }: { readonly today: string }) {
  const { t } = useTranslation('today');
  const { t: asked } = useTranslation('question');
  const { t: silent } = useTranslation('silence');
  const query = useQuery({
    queryKey: ['visits', 'waiting'],
    queryFn: ({ signal }) => ask(DeskWaitingDocument, {}, signal),
  });
  return (
    <Answered query={query}>
      {({ questions: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <p role="status">{t('waitingNone')}</p>
        ) : (
          <>
            <table className="rows waiting">
              <caption>{t('waiting', { count: edges.length })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('department')}</th>
                  <th scope="col">{t('telephone')}</th>
                  <th scope="col">{t('deceased')}</th>
                  <th scope="col">{t('dueOn')}</th>
                </tr>
              </thead>
              <tbody>
                {edges.map(({ node: { id, department, dueOn, silence, ringsSince, askedBackOf, case: found } }) => (
                  <tr key={id}>
                    <th scope="row">{department.name}</th>
                    <td className="code telephone">
                      {department.telephone ?? <span className="hint">{t('noTelephone')}</span>}
                    </td>
                    <td>
                      <Link to={`/cases/${found.id}/answers`}>{found.deceased.name}</Link>
                      <span className="kana">{found.deceased.kana}</span>
                    </td>
                    <td>
                      {dueOn === null ? null : shownDay(dueOn)}
                      {askedBackOf === null ? null : (
                        <Status kind="quiet">{asked(`askedBackOf.${askedBackOf}`)}</Status>
                      )}
                      {askedBackOf === null && dueOn !== null && dueOn < today ? (
                        <Status kind="look">{t('late')}</Status>
                      ) : null}
                      {ringsSince === null ? null : <Status kind="look">{silent('rings')}</Status>}
                      {silence === 'AT_COUNTER' ? <Status kind="open">{silent('toAsk')}</Status> : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {pageInfo.hasNextPage ? <p className="hint">{t('waitingMore')}</p> : null}
          </>
        )
      }
    </Answered>
  );
}
