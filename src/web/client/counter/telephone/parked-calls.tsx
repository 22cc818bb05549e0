import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { takeUp, theCalls } from './calls';

/** The calls that wait, on every screen of the counter: when they began, and the first kana, no more. */
export function ParkedCalls() {
  const { t } = useTranslation('telephone');
  const { parked } = theCalls.use();
  const navigate = useNavigate();
  const take = (place: number) => {
    theCalls.change((calls) => takeUp(calls, place));
    void navigate('/telephone');
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const [, digit] = /^(?:Digit|Numpad)([1-5])$/.exec(event.code) ?? [];
      if (digit === undefined || theCalls.now().parked[Number(digit) - 1] === null) return;
      event.preventDefault();
      theCalls.change((calls) => takeUp(calls, Number(digit) - 1));
      void navigate('/telephone');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate]);
  if (parked.every((call) => call === null)) return null;
  return (
    <section className="parked" aria-label={t('parked')}>
      <span>{t('parked')}</span>
      {parked.map((call, place) =>
        call === null ? null : (
          <Button key={call.id} size="small" onPress={() => take(place)}>
            <kbd className="key">Alt+{place + 1}</kbd>
            {t('takeUp', { time: call.begun, initial: [...call.kana.trim()][0] ?? '' })}
          </Button>
        ),
      )}
    </section>
  );
}
