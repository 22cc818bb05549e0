import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Answered } from '../../components/query';
import { DeskOfficeDayDocument, type DeskOfficeDayQuery, DeskTodayDocument } from '../../generated/operations';
import { useLiveDay } from '../../live';
import { shownDay } from '../../words/days';
import { AskedOfCounter } from '../asked-of-counter';
import { GuideWishes } from '../guide/guide-wishes';
import { BoothSetting } from '../help/booth-setting';
import { Lights } from './lights';
import { PapersToCall } from './papers-to-call';
import { VisitTable } from './visit-table';
import { Waiting } from './waiting';
import { Wished } from './wished';

type OfficeDay = DeskOfficeDayQuery['officeDay'];

/** Visits, who waits, papers to call about, the departments' lights: all below one key. */
const OF_THE_DAY = [['office-day'], ['visits']] as const;
const KINDS = ['VISIT', 'WALK_IN', 'CALL_BACK'] as const;

/** A day at the counter; what stands on the screen is the day's sheet on paper. Of the address only the day is known. */
export function TodayScreen() {
  const [params] = useSearchParams();
  const day = params.get('day');
  const query = useQuery({
    queryKey: ['office-day', day],
    queryFn: ({ signal }) => ask(DeskOfficeDayDocument, { day }, signal),
  });
  return <Answered query={query}>{({ officeDay }) => <OneDay office={officeDay} />}</Answered>;
}

function OneDay({ office }: { readonly office: OfficeDay }) {
  const { t } = useTranslation('today');
  const { t: common } = useTranslation();
  const { day, open, nextOpen, today } = office;
  useLiveDay(OF_THE_DAY, 'window');
  const visits = useQuery({
    queryKey: ['visits', day],
    queryFn: ({ signal }) => ask(DeskTodayDocument, { day }, signal),
  });
  return (
    <>
      <h1>{t(day === today ? 'titleToday' : 'title', { day: office.dayText })}</h1>
      <div className="bar no-print">
        <DayChooser office={office} />
        <Button onPress={() => window.print()}>{common('print')}</Button>
      </div>
      {open ? null : <Notice>{t('closed', { day: shownDay(nextOpen) })}</Notice>}
      {day === today ? <Lights /> : null}
      <Answered query={visits}>
        {({ visits: found }) =>
          found.length === 0 ? (
            <p role="status">
              {t('nobody')} <Link to="/find">{t('toFind')}</Link>
            </p>
          ) : (
            <>
              {KINDS.map((kind) => {
                const ofKind = found.filter((visit) => visit.kind === kind);
                return ofKind.length === 0 ? null : <VisitTable key={kind} kind={kind} visits={ofKind} />;
              })}
            </>
          )
        }
      </Answered>
      {day === today ? <GuideWishes /> : null}
      {day === today ? <Wished /> : null}
      {day === today ? <AskedOfCounter /> : null}
      {day === today ? <PapersToCall /> : null}
      <Waiting today={today} isToday={day === today} />
      <BoothSetting />
    </>
  );
}

const DayChooser = ({ office: { day, previousOpen, nextOpen, today } }: { readonly office: OfficeDay }) => {
  const { t } = useTranslation('today');
  return (
    <nav className="days" aria-label={t('days')}>
      <Link className="button outline" to={`/today?day=${previousOpen}`}>
        ← {t('previousOpen')} {shownDay(previousOpen)}
      </Link>
      <Link className="button outline" to="/today" aria-current={day === today ? 'date' : undefined}>
        {t('today')}
      </Link>
      <Link className="button outline" to={`/today?day=${nextOpen}`}>
        {t('nextOpen')} {shownDay(nextOpen)} →
      </Link>
    </nav>
  );
};
