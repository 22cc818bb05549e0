import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/day-field';
import { languageNow } from '../../words/language';
import { useRefusedDay } from '../register/refused-day';
import { bothWays, readTypedDay, todayInJapan } from '../typed-day';
import type { Call } from './calls';

/** Their day, not the first free one. */
export function WishedDay({ call, change }: { readonly call: Call; readonly change: (given: Partial<Call>) => void }) {
  const { t } = useTranslation('telephone');
  const refusedDay = useRefusedDay();
  const day = readTypedDay(call.wished, todayInJapan(new Date()));
  return (
    <DayField
      label={t('wished')}
      hint={t('wishedHint')}
      value={call.wished}
      onChange={(wished) => change({ wished })}
      reading={day.kind === 'day' ? bothWays(day.day, languageNow()) : null}
      problem={refusedDay(day)}
    />
  );
}
