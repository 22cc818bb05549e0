import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from '../../words';
import type { Refusal } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import type { HandOverInput } from '../../generated/operations';
import { Refused } from '../refused';
import { shownDate } from '../../counter/case/moments';
import type { Appointment } from '../the-accounts';
import type { Preview } from './moves';

/** How it will be on that day. Nothing is written yet. */
export function TransfersPreview({
  day,
  count,
  preview: { people, requests, tooFew },
  officeWord,
  change,
  onWrite,
  onBack,
  children,
}: {
  readonly day: string;
  readonly count: number;
  readonly preview: Preview;
  readonly officeWord: (appointment: Appointment) => string;
  readonly change: {
    readonly isPending: boolean;
    readonly refusal: Refusal | null;
    readonly problem: string | null;
    readonly given: HandOverInput | undefined;
  };
  readonly onWrite: () => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const notOpened = people.filter(({ account, holds }) => account.invitedUntil !== null && holds.length > 0);
  const nothingLeft = people.filter(({ holds }) => holds.length === 0);
  const names = (of: Preview['people']) => of.map(({ account }) => account.name).join('、');
  return (
    <>
      <h2 tabIndex={-1} ref={head}>
        {t('previewTitle')}
      </h2>
      <p>{t('previewWhat')}</p>
      {tooFew.length === 0 ? null : (
        <Notice title={t('previewTooFew', { day: shownDate(day) })}>
          {tooFew.map((one) => t('peopleOf', { name: one.name, count: one.people })).join('、')}
        </Notice>
      )}
      {notOpened.length === 0 ? null : <Notice>{t('previewNotOpened', { names: names(notOpened) })}</Notice>}
      {nothingLeft.length === 0 ? null : <Notice>{t('previewNothingLeft', { names: names(nothingLeft) })}</Notice>}
      {requests.length === 0 ? null : (
        <Notice title={t('previewRequests')}>
          <ul className="words">
            {requests.map(({ from, to, count: open }) => (
              <li key={from + to}>{t('previewRequest', { from, to, count: open })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="hint">{t('previewOfDepartment')}</p>
      {children}
      <div className="wide">
        <table className="rows">
          <caption>{t('previewPeople', { day: shownDate(day) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('offices')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ account, holds }) => (
              <tr key={account.id}>
                <th scope="row">{account.name}</th>
                <td>{holds.length === 0 ? t('noOffice') : holds.map(officeWord).join('、')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Refused change={change} access={change.given === undefined ? null : { handOver: change.given }} />
      <div className="actions no-print">
        <Button look="solid" onPress={() => (change.isPending ? undefined : onWrite())}>
          {t('handOver', { count, day: shownDate(day) })}
        </Button>
        <Button onPress={onBack}>{common('back')}</Button>
        <Button onPress={() => window.print()}>{common('print')}</Button>
      </div>
    </>
  );
}
