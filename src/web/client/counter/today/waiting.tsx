import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { Answered } from '../../components/query';
import { Status } from '../../components/status';
import { shownDay } from '../../words/days';
import { useWaiting } from './use-waiting';

/**
 * Whom to ring: each question that waits for a person, due first, with the extension in its row.
 *
 * @param isToday the departments' lights stand above, with their families: here is only what they leave out, which waits for
 *   an answer to what a department asked back
 */
export function Waiting({ today, isToday }: { readonly today: string; readonly isToday: boolean }) {
  const { t } = useTranslation('today');
  const { t: asked } = useTranslation('question');
  const { t: silent } = useTranslation('silence');
  const query = useWaiting();
  return (
    <Answered query={query}>
      {({ questions: { edges: all, pageInfo } }) => {
        const edges = isToday ? all.filter(({ node }) => node.askedBackOf !== null) : all;
        if (all.length === 0) return <p role="status">{t('waitingNone')}</p>;
        const more = pageInfo.hasNextPage ? <p className="hint">{t('waitingMore')}</p> : null;
        if (edges.length === 0) return more;
        return (
          <>
            <table className="rows waiting">
              <caption>{t(isToday ? 'waitingAskedBack' : 'waiting', { count: edges.length })}</caption>
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
                      {dueOn === null ? null : shownDay(dueOn)}{' '}
                      {askedBackOf === null ? null : (
                        <Status kind="quiet">{asked(`askedBackOf.${askedBackOf}`)}</Status>
                      )}
                      {askedBackOf === null && dueOn !== null && dueOn < today ? (
                        <Status kind="look">{t('late')}</Status>
                      ) : null}{' '}
                      {ringsSince === null ? null : <Status kind="look">{silent('rings')}</Status>}{' '}
                      {silence === 'AT_COUNTER' ? <Status kind="open">{silent('toAsk')}</Status> : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {more}
          </>
        );
      }}
    </Answered>
  );
}
