import { useEffect, useRef } from 'react';
import { useTranslation } from '../words';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { shownMoment } from '../counter/case/moments';
import type { DeskInviteStaffMutation } from '../generated/operations';

export type Made = Extract<DeskInviteStaffMutation['inviteStaff'], { code: string; staff: object }>;

/** The paper that the person gets: the one-time code stands nowhere else, and is never shown again. */
export function CodeSlip({ made: { code, staff }, onClose }: { readonly made: Made; readonly onClose: () => void }) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <h1 className="no-print" tabIndex={-1} ref={head}>
        {t('slipMade', { name: staff.name })}
      </h1>
      <div className="no-print">
        <Notice>{t('slipOnce')}</Notice>
      </div>
      <section className="slip" aria-label={t('slipTitle')}>
        <h2>{t('slipTitle')}</h2>
        <p className="slip-name">{t('slipFor', { name: staff.name })}</p>
        <dl>
          <dt>{t('slipWhere')}</dt>
          <dd className="code">{new URL('/account', location.href).href}</dd>
          <dt>{t('login')}</dt>
          <dd className="code large">{staff.login}</dd>
          <dt>{t('slipCode')}</dt>
          <dd className="code large">{code}</dd>
          {staff.invitedUntil === null ? null : (
            <>
              <dt>{t('slipUntil')}</dt>
              <dd>{t('untilDay', { day: shownMoment(staff.invitedUntil) })}</dd>
            </>
          )}
        </dl>
        <ol>
          <li>{t('slipStep1')}</li>
          <li>{t('slipStep2')}</li>
          <li>{t('slipStep3')}</li>
        </ol>
        <p>{t('slipKeep')}</p>
      </section>
      <div className="actions no-print">
        <Button look="solid" onPress={() => window.print()}>
          {common('print')}
        </Button>
        <Button onPress={onClose}>{t('slipHandedOver')}</Button>
      </div>
    </>
  );
}
