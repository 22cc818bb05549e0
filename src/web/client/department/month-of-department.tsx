import { Link } from 'react-router';
import { useTranslation } from '../words';
import type { DeskSettingsQuery } from '../generated/operations';
import { languageNow } from '../words/language';

type Lateness = NonNullable<DeskSettingsQuery['lateness']>;

/** The month in Japan, `2026-11`. */
export const monthNow = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', year: 'numeric', month: '2-digit' }).format(new Date());

const beside = (month: string, by: number): string => {
  const [year = 0, at = 1] = month.split('-').map(Number);
  const months = year * 12 + at - 1 + by;
  return `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
};

const shownMonth = (month: string): string =>
  new Intl.DateTimeFormat(languageNow() === 'ja' ? 'ja-JP' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));

/** How the department kept to its days; for its head, who alone is told. */
export function MonthOfDepartment({ lateness }: { readonly lateness: Lateness }) {
  const { t } = useTranslation('silence');
  const { month, due, inTime, late, open, toLead, toCounter } = lateness;
  const lines = [
    [t('due'), due],
    [t('inTimeCount'), inTime],
    [t('lateAnswers'), late],
    [t('stillOpen'), open],
    [t('toLead'), toLead],
    [t('toCounter'), toCounter],
  ] as const;
  return (
    <section aria-labelledby="month">
      <h2 id="month">{t('month', { month: shownMonth(month) })}</h2>
      <p className="hint">{t('monthHint')}</p>
      <dl className="facts-line">
        {lines.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <nav className="days no-print" aria-label={t('month', { month: shownMonth(month) })}>
        <Link className="button outline" to={`/settings?month=${beside(month, -1)}`}>
          ← {t('previousMonth')}
        </Link>
        <Link className="button outline" to={`/settings?month=${beside(month, 1)}`}>
          {t('nextMonth')} →
        </Link>
      </nav>
    </section>
  );
}
