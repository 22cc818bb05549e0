import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useTranslation } from '../words';
import { addDays, parseDate } from '../../../domain/calendar-date.js';
import { ask } from '../ask';
import { Notice } from '../components/notice';
import { Outcome } from '../components/outcome';
import { Answered } from '../components/query';
import { Status } from '../components/status';
import { useMe } from '../frame/session';
import { DeskComingVisitsDocument, type DeskComingVisitsQuery, DeskOfficeDayDocument } from '../generated/operations';
import { shownDay } from '../words/days';
import { shownVisit } from './next-visit';

type Visit = DeskComingVisitsQuery['visits'][number];
const DAYS = 7;

/** 同席: who comes in the next days. The department tells the family itself, and what it knows stands here alone. */
export function ComingVisits() {
  const { t } = useTranslation('question');
  const [params] = useSearchParams();
  const from = params.get('from');
  const query = useQuery({
    queryKey: ['coming-visits', from],
    queryFn: async ({ signal }) => {
      const { officeDay } = await ask(DeskOfficeDayDocument, { day: null }, signal);
      const day = from !== null && parseDate(from) !== null ? from : officeDay.today;
      return { day, today: officeDay.today, ...(await ask(DeskComingVisitsDocument, { day }, signal)) };
    },
    refetchInterval: 60_000,
  });
  return (
    <>
      <p className="hint">{t('attends')}</p>
      <Answered query={query}>
        {({ day, today, visits }) => {
          const coming = visits.filter(
            ({ kind, state }) => kind !== 'CALL_BACK' && (state === 'PLANNED' || state === 'ARRIVED'),
          );
          return (
            <>
              {coming.length === 0 ? (
                <Notice title={t('nobodyComes', { from: shownDay(day), to: shownDay(addDays(day, DAYS - 1)) })}>
                  {t('nobodyComesHint')}
                </Notice>
              ) : (
                <ComingTable visits={coming} />
              )}
              <nav className="days no-print" aria-label={t('comingTitle')}>
                {day > today ? (
                  <Link className="button outline" to={`/questions?from=${addDays(day, -DAYS)}`}>
                    ← {t('weekBefore')}
                  </Link>
                ) : null}
                <Link className="button outline" to={`/questions?from=${addDays(day, DAYS)}`}>
                  {t('weekAfter')} →
                </Link>
              </nav>
            </>
          );
        }}
      </Answered>
    </>
  );
}

function ComingTable({ visits }: { readonly visits: readonly Visit[] }) {
  const { t } = useTranslation('question');
  const own = useMe().department;
  return (
    <table className="rows">
      <caption>{t('coming', { count: visits.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('visit')}</th>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('personNumber')}</th>
          <th scope="col">{t('address')}</th>
          <th scope="col">{t('ownDecisions')}</th>
          <th scope="col">{t('case')}</th>
        </tr>
      </thead>
      <tbody>
        {visits.map((visit) => {
          const { number, deceased, questions, decisions } = visit.case;
          const [question] = questions;
          const rows = decisions.filter(({ procedure }) => procedure.department === own);
          const open = rows.filter(({ outcome }) => outcome === 'TO_CONFIRM').length;
          return (
            <tr key={visit.id}>
              <td className="day">
                {shownVisit(visit)}
                {visit.state === 'ARRIVED' ? <Status kind="look">{t('isHere')}</Status> : null}
              </td>
              <th scope="row">
                {deceased.name}
                <span className="kana">{deceased.kana}</span>
                {deceased.birthDateText}
              </th>
              <td className="code">{deceased.personNumber}</td>
              <td>{deceased.address}</td>
              <td>
                <ul className="plain">
                  {rows
                    .filter(({ outcome }) => outcome === 'REQUIRED')
                    .map(({ procedure: { code, title }, outcome }) => (
                      <li key={code}>
                        <Outcome outcome={outcome} /> {title}
                      </li>
                    ))}
                </ul>
                {open === 0 ? null : <p className="hint">{t('toConfirm', { count: open })}</p>}
              </td>
              <td className="code">
                {question === undefined ? number : <Link to={`/questions/${question.id}`}>{number}</Link>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
