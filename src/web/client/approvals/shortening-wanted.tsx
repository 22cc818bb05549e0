import { useTranslation } from '../words';
import { dayInWords } from '../department/ledger/ledger-words';
import type { Approval } from './approvals';

type Shortening = NonNullable<Approval['retention']>;

/** What would be kept for how long, and what that would do today; of what is over, only what was asked for. */
export function ShorteningWanted({
  shortening: { what, yearsNow, fiscalYears, effect },
  isOpen,
}: {
  readonly shortening: Shortening;
  readonly isOpen: boolean;
}) {
  const { t } = useTranslation('approvals');
  if (!isOpen) return <span className="kana">{t('shortened', { what, years: fiscalYears })}</span>;
  return (
    <>
      <span className="kana">{t('shortening', { what, now: yearsNow, years: fiscalYears })}</span>
      <ShorteningEffect effect={effect} />
    </>
  );
}

/** What is destroyed earlier by it comes back for nobody: that stands first. */
export function ShorteningEffect({
  effect: { due, held, sooner, earliest },
}: {
  readonly effect: Shortening['effect'];
}) {
  const { t } = useTranslation('approvals');
  if (earliest === null) return <span className="kana">{t('shorteningNone')}</span>;
  return (
    <ul className="offices">
      <li>
        <strong>{t('shorteningDue', { count: due })}</strong>
      </li>
      {held === 0 ? null : <li>{t('shorteningHeld', { count: held })}</li>}
      <li>{t('shorteningSooner', { count: sooner, day: dayInWords(earliest) })}</li>
    </ul>
  );
}
