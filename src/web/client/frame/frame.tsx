import { lazy, type ReactNode, Suspense } from 'react';
import { NavLink } from 'react-router';
import { AccountsWays } from '../accounts/ways';
import { hasPart } from '../approvals/approvals';
import { ApprovalsWay } from '../approvals/approvals-way';
import { Button } from '../components/button';
import { speak, useTranslation } from '../words';
import { languageNow } from '../words/language';
import { HelpKey } from '../counter/help/help-key';
import { HelpLines } from '../counter/help/help-lines';
import { HelpSign } from '../counter/help/help-sign';
import { CounterWays } from './counter-ways';
import { Scanner } from './scanner';
import { useMe, worksForDepartment } from './session';

/** Nobody but the counter loads them. */
const HereBar = lazy(async () => ({ default: (await import('../counter/here/here-bar')).HereBar }));
const ParkedCalls = lazy(async () => ({
  default: (await import('../counter/telephone/parked-calls')).ParkedCalls,
}));

/** The same on every screen: where one is, who one is, the ways to the other screens. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('frame');
  const me = useMe();
  const other = languageNow() === 'ja' ? 'en' : 'ja';
  const office = me.department === null ? t(`role.${me.role}`) : `${t(`role.${me.role}`)} ${me.department}`;
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="frame-head">
        <span className="product">{t('product')}</span>
        <nav aria-label={t('product')}>
          {worksForDepartment(me) ? <NavLink to="/questions">{t('questions')}</NavLink> : null}
          {me.role === 'COUNTER' ? <CounterWays /> : null}
          {me.role === 'PEOPLE_ADMIN' ? <AccountsWays /> : null}
          {hasPart(me) ? <ApprovalsWay /> : null}
          {me.role === 'COUNTER' || me.role === 'PEOPLE_ADMIN' ? null : <NavLink to="/find">{t('find')}</NavLink>}
          {worksForDepartment(me) ? (
            <>
              <NavLink to="/ledger">{t('ledger')}</NavLink>
              <NavLink to="/settings">{t('settings')}</NavLink>
            </>
          ) : null}
        </nav>
        {me.role === 'COUNTER' ? <HelpSign /> : null}
        <span className="who">{t('signedInAs', { name: me.name, office })}</span>
        <a href="/sign-in">{t('account')}</a>
        <Button look="text" size="small" onPress={() => void speak(other)}>
          <span lang={other}>{t('language')}</span>
        </Button>
      </header>
      {me.role === 'COUNTER' ? <HelpKey /> : null}
      {me.role === 'COUNTER' ? <HelpLines /> : null}
      {me.role === 'COUNTER' ? (
        <Suspense fallback={null}>
          <HereBar />
          <ParkedCalls />
        </Suspense>
      ) : null}
      <Scanner />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
