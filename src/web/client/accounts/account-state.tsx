import { useTranslation } from '../words';
import { Status } from '../components/status';
import { shownMoment } from '../counter/case/moments';
import type { Account } from './the-accounts';

/** Whether somebody can sign in with it. */
export function AccountState({ account: { closed, invitedUntil } }: { readonly account: Account }) {
  const { t } = useTranslation('accounts');
  if (closed) return <Status kind="quiet">{t('closed')}</Status>;
  if (invitedUntil === null) return <Status kind="done">{t('open')}</Status>;
  const over = Date.parse(invitedUntil) < Date.now();
  return (
    <>
      <Status kind={over ? 'look' : 'open'}>{t(over ? 'codeOver' : 'invited')}</Status>
      <span className="hint day">{t('untilDay', { day: shownMoment(invitedUntil) })}</span>
    </>
  );
}
