import { useEffect } from 'react';
import { NavLink, useNavigate } from 'react-router';
import { useTranslation } from '../words';

/** The screens of the counter, each with a key that works from everywhere: a caller does not wait for the mouse. */
const WAYS = [
  // Alt+D and Alt+F are the browser's.
  { to: '/today', code: 'KeyK', key: 'K', word: 'today' },
  { to: '/find', code: 'KeyS', key: 'S', word: 'find' },
  { to: '/register', code: 'KeyN', key: 'N', word: 'register' },
  { to: '/telephone', code: 'KeyT', key: 'T', word: 'telephone' },
  { to: '/walk-in', code: 'KeyW', key: 'W', word: 'walkIn' },
] as const;

export function CounterWays() {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const way = WAYS.find(({ code }) => code === event.code);
      if (way === undefined) return;
      event.preventDefault();
      void navigate(way.to);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate]);
  return (
    <>
      {/* Said once for all of them: five times beside each other it takes a second line. */}
      <kbd className="key" aria-hidden="true">
        Alt+
      </kbd>
      {WAYS.map(({ to, key, word }) => (
        <NavLink key={to} to={to} aria-keyshortcuts={`Alt+${key}`}>
          {t(word)}{' '}
          <kbd className="key" aria-hidden="true">
            {key}
          </kbd>
        </NavLink>
      ))}
    </>
  );
}
