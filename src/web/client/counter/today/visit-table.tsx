import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { Status } from '../../components/status';
import type { VisitKind } from '../../generated/operations';
import { DepartmentsOf } from './departments-of';
import type { Visit } from './the-visit';
import { VisitHour } from './visit-hour';
import { VisitMoves, VisitStatus } from './visit-state';

/** Those of one kind on one day, by the hour. */
export function VisitTable({ kind, visits }: { readonly kind: VisitKind; readonly visits: readonly Visit[] }) {
  const { t } = useTranslation('today');
  const { t: find } = useTranslation('find');
  const isCall = kind === 'CALL_BACK';
  return (
    <table className="rows visits of-day">
      <caption>{t(`sectionOf.${kind}`, { count: visits.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hour')}</th>
          <th scope="col">{t('deceased')}</th>
          <th scope="col">{t(isCall ? 'whom' : 'who')}</th>
          <th scope="col">{t('departments')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {visits.map((visit) => {
          const { number, status, deceased, questions } = visit.case;
          return (
            <tr key={visit.id} className={visit.state === 'CANCELLED' ? 'no-print' : ''}>
              <td className="hour">
                <VisitHour visit={visit} />
              </td>
              <th scope="row">
                <Link to={`/cases/${visit.case.id}/list`}>{deceased.name}</Link>
                <span className="kana">{deceased.kana}</span>
                <span className="code">{number}</span>
                {status === 'OPEN' ? null : <Status kind="quiet">{find(`status.${status}`)}</Status>}
              </th>
              <td>
                {visit.who ?? <span className="hint">{t('notSaid')}</span>}
                {visit.telephone === null ? null : <p className="code telephone">{visit.telephone}</p>}
                {visit.note === null ? null : <p className="hint">{visit.note}</p>}
              </td>
              <td>
                <DepartmentsOf questions={questions} />
              </td>
              <td>
                <VisitStatus state={visit.state} />
                <VisitMoves visit={visit} name={visit.who ?? deceased.name} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
