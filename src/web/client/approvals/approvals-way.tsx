import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { useTranslation } from '../words';
import { useMe } from '../frame/session';
import { type Counts, useApprovalsStream, WAITING } from './approvals';

/** The way to what two people do together. The privacy officer sees from every screen that something waits. */
export function ApprovalsWay() {
  const { t } = useTranslation('frame');
  const { role } = useMe();
  if (role !== 'PRIVACY_OFFICER') return <NavLink to="/approvals">{t('approvals')}</NavLink>;
  return (
    <>
      <NavLink to="/approvals">
        {t('approvals')}
        <Waiting />
      </NavLink>
      <NavLink to="/protections">{t('protections')}</NavLink>
      <NavLink to="/incidents">{t('incidents')}</NavLink>
      <NavLink to="/retention">{t('retention')}</NavLink>
      <a href="/destruction">{t('destruction')}</a>
      <a href="/audit/heads">{t('auditHeads')}</a>
    </>
  );
}

/** Not for the counter: it has many pages open, and a browser holds few streams to one service. */
function Waiting() {
  const { t } = useTranslation('frame');
  useApprovalsStream();
  const { data } = useQuery<Counts | null>({ queryKey: WAITING, queryFn: () => null, enabled: false });
  const count = data ? data.waiting + data.glassBroken : 0;
  return count === 0 ? null : (
    <span className="count" aria-label={t('waitingCount', { count })}>
      {count}
    </span>
  );
}
