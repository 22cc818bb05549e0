import { Link, useNavigate } from 'react-router';
import { useTranslation } from '../../words';
import { useAltKey } from '../use-alt-key';

/** The normal way of a morning: what the resident file knows is never typed. */
export function ToFile() {
  const { t } = useTranslation('file');
  const navigate = useNavigate();
  useAltKey('KeyI', () => void navigate('/register/file'));
  return (
    <p className="to-file">
      <Link to="/register/file" aria-keyshortcuts="Alt+I">
        {t('fromFile')}
        <kbd className="key">Alt+I</kbd>
      </Link>
    </p>
  );
}
