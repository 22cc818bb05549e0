import { useTranslation } from '../../words';
import { clockTime } from '../../words/hours';
import type { VisitState } from '../../generated/operations';

interface Visit {
  readonly hour: string | null;
  readonly state: VisitState;
  readonly arrivedAt: string | null;
}

/** When they were to come, and when they came: nobody who has come is still without an hour. */
export function VisitHour({ visit: { hour, state, arrivedAt } }: { readonly visit: Visit }) {
  const { t } = useTranslation('today');
  const came = (state === 'ARRIVED' || state === 'DONE') && arrivedAt !== null ? arrivedAt : null;
  return (
    <>
      {hour ?? (came === null ? <span className="hint">{t('hourOpen')}</span> : null)}
      {came === null ? null : <p className="came">{t('cameAt', { at: clockTime(came) })}</p>}
    </>
  );
}
