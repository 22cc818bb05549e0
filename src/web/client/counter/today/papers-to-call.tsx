import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Answered } from '../../components/query';
import { Status } from '../../components/status';
import { DeskPapersToCallDocument } from '../../generated/operations';
import { shownDay } from '../../words/days';
import { usePersonWords } from '../person-words';

/** Calls about papers that are wrong now, over all cases; ticked in the case. Nothing stands here while there are none. */
export function PapersToCall() {
  const { t } = useTranslation('papers');
  const words = usePersonWords();
  const query = useQuery({
    queryKey: ['visits', 'papers-to-call'],
    queryFn: ({ signal }) => ask(DeskPapersToCallDocument, {}, signal),
  });
  return (
    <Answered query={query}>
      {({ papersToCall }) =>
        papersToCall.length === 0 ? null : (
          <table className="rows">
            <caption>{t('today', { count: papersToCall.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('when')}</th>
                <th scope="col">{t('deceased')}</th>
                <th scope="col">{t('whom')}</th>
                <th scope="col">{t('changed')}</th>
              </tr>
            </thead>
            <tbody>
              {papersToCall.map(({ case: found, person, telephone, telephoneClosed, untold, againDay, ...call }) => (
                <tr key={found.id + person.id}>
                  <td>
                    {againDay === null ? (
                      <Status kind="look">{t(`callOf.${call.state}`)}</Status>
                    ) : (
                      [shownDay(againDay), call.againHour].filter(Boolean).join(' ')
                    )}
                  </td>
                  <th scope="row">
                    <Link to={`/cases/${found.id}/papers`}>{found.deceased.name}</Link>
                    <span className="kana">{found.deceased.kana}</span>
                    <span className="code">{found.number}</span>
                  </th>
                  <td>
                    {words(person)}
                    <p className="code telephone">
                      {telephone ?? (
                        <span className="hint">{t(telephoneClosed ? 'telephoneClosed' : 'telephoneUnknown')}</span>
                      )}
                    </p>
                  </td>
                  <td>{untold[0]?.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </Answered>
  );
}
