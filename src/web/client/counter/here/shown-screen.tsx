import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useTranslation } from '../../words';
import { TheirSheet } from './family-sheet';
import { type Here, type Shown, showing } from './here';
import { useAltKey } from '../use-alt-key';

/** So long without a hand on mouse or keyboard, and the page is blank: the booth may be empty. */
const IDLE_MS = 3 * 60_000;
const SIGNS_OF_LIFE = ['keydown', 'pointermove', 'pointerdown', 'wheel'] as const;

/** 見せる画面: may be turned to the family. No way leads from it but the key that opened it, and Esc. */
export function ShownScreen({ shown }: { readonly shown: Shown | null }) {
  const { t } = useTranslation('here');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const isIdle = useIdle();
  const leave = () => {
    showing.change(() => null);
    void navigate(shown?.back ?? '/', { replace: true });
  };
  useAltKey('KeyM', leave);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  // Whoever goes back in the browser's history stays here.
  useEffect(() => {
    if (pathname !== '/shown') void navigate('/shown');
  }, [navigate, pathname]);
  const title = t('shownTitle');
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  if (shown === null || isIdle)
    return (
      <main className="shown blank">
        <h1>{t('blank')}</h1>
      </main>
    );
  return <Theirs here={shown.here} />;
}

function Theirs({ here }: { readonly here: Here }) {
  const { t } = useTranslation('here');
  return (
    <main className="shown" tabIndex={-1}>
      <h1>{t('theirs', { name: here.name })}</h1>
      <TheirSheet here={here} />
    </main>
  );
}

function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const fallAsleep = () => setIdle(true);
    let timer = setTimeout(fallAsleep, IDLE_MS);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(fallAsleep, IDLE_MS);
    };
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, again);
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, again);
    };
  }, []);
  return isIdle;
}
