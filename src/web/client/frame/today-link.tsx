import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useNavigate } from 'react-router';

/** The way home, by Alt+K from everywhere: Alt+D is the browser's. What is being composed in an IME keeps its keys. */
export function TodayLink() {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.code !== 'KeyK') return;
      event.preventDefault();
      void navigate('/today');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [navigate]);
  return (
    <NavLink to="/today" title={t('todayKeys')} aria-keyshortcuts="Alt+K">
      {t('today')}
    </NavLink>
  );
}
