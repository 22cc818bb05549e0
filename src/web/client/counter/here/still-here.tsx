import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { clockTime } from '../../words/hours';
import { cameIn } from './here';

export interface CameToday {
  readonly id: string;
  readonly day: string;
  readonly state: string;
  readonly version: number;
  readonly who: string | null;
  readonly personId: string | null;
  readonly arrivedAt: string | null;
  readonly case: { readonly id: string };
}

/** Who came today and of whom nobody has said that they left: the service knows it when this page has forgotten. */
export const stillHere = <Visit extends CameToday>(visits: readonly Visit[], today: string): readonly Visit[] =>
  visits.filter(({ state, day }) => state === 'ARRIVED' && day === today);

/** One key for each to go on where this screen was. */
export function StillHere({ visits }: { readonly visits: readonly CameToday[] }) {
  const { t } = useTranslation('here');
  if (visits.length === 0) return null;
  return (
    <ul className="still-here">
      {visits.map((visit) => {
        const { who, arrivedAt } = visit;
        const name = who ?? t('somebody');
        return (
          <li key={visit.id}>
            <span>{arrivedAt === null ? t('came', { name }) : t('cameAt', { name, at: clockTime(arrivedAt) })}</span>{' '}
            <Button look="solid" aria-label={t('goOnWith', { name })} onPress={() => cameIn(visit)}>
              {t('goOn')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
