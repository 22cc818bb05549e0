import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

/** The normal way of a morning: what the resident file knows is never typed. */
export function ToFile() {
  const { t } = useTranslation('file');
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.code !== 'KeyI') return;
      event.preventDefault();
      void navigate('/register/file');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate]);
  return (
    <p className="to-file">
      <Link to="/register/file" aria-keyshortcuts="Alt+I">
        {t('fromFile')}
        <kbd className="key">Alt+I</kbd>
      </Link>
    </p>
  );
}
