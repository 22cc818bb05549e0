import { NavLink } from 'react-router';
import { useTranslation } from '../words';

/** The three screens of whoever keeps the accounts. */
export function AccountsWays() {
  const { t } = useTranslation('frame');
  return (
    <>
      <NavLink to="/accounts" end>
        {t('accounts')}
      </NavLink>
      <NavLink to="/accounts/transfers">{t('transfers')}</NavLink>
      <NavLink to="/accounts/programs">{t('programs')}</NavLink>
    </>
  );
}
