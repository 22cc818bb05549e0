import { useTranslation } from '../../words';
import { languageNow } from '../../words/language';
import { bothWays, type TypedDay } from '../typed-day';

/** Why a day was not taken, and which one was perhaps meant. */
export function useRefusedDay(): (typed: TypedDay) => string | null {
  const { t } = useTranslation('register');
  return (day) => {
    if (day.kind !== 'refused') return null;
    return day.meant === null
      ? t('dayRefused', { typed: day.typed })
      : t('dayMeant', { typed: day.typed, meant: bothWays(day.meant, languageNow()) });
  };
}
