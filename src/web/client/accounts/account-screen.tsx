import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslation } from '../words';
import { shownDate } from '../counter/case/moments';
import { ask } from '../ask';
import { Button } from '../components/button';
import { DoneNotice } from '../components/done-notice';
import { Notice } from '../components/notice';
import { Answered } from '../components/query';
import {
  DeskAppointDocument,
  DeskEndSessionsDocument,
  DeskRenewInvitationDocument,
  type AppointInput,
} from '../generated/operations';
import { dayAfter, today, useOfficeWord, whenOf } from './appointments';
import { AccountState } from './account-state';
import { AppointDialog } from './appoint-dialog';
import { CloseDialog } from './close-dialog';
import { CodeSlip, type Made } from './code-slip';
import { EndDialog } from './end-dialog';
import { Refused } from './refused';
import { SureDialog } from './sure-dialog';
import { type Account, type Accounts, type Appointment, useAccounts, useChange } from './the-accounts';

/** One account: what its person acts as, and everything that can be done with it. */
export function AccountScreen() {
  const { t } = useTranslation();
  const { id } = useParams();
  const query = useAccounts();
  const [made, setMade] = useState<Made | null>(null);
  if (made !== null) return <CodeSlip made={made} onClose={() => setMade(null)} />;
  return (
    <Answered query={query}>
      {(accounts) => {
        const account = accounts.staff.find((one) => one.id === id);
        return account === undefined ? (
          <Notice>{t('notFound')}</Notice>
        ) : (
          <One account={account} accounts={accounts} onMade={setMade} />
        );
      }}
    </Answered>
  );
}

type Doing = 'appoint' | 'code' | 'sessions' | 'close' | Appointment;

interface Done {
  readonly sentence: string;
  /** Takes it back, where that is possible. */
  readonly undo: AppointInput | null;
}

function One({
  account,
  accounts: { departments },
  onMade,
}: {
  readonly account: Account;
  readonly accounts: Accounts;
  readonly onMade: (made: Made) => void;
}) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation();
  const officeWord = useOfficeWord(departments);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { id: staffId, name, login, closed } = account;
  const finish = (sentence: string, undo: AppointInput | null = null) => {
    setDoing(null);
    setDone({ sentence, undo });
  };
  const leave = () => setDoing(null);
  const renewing = useChange(
    async () => (await ask(DeskRenewInvitationDocument, { staffId })).renewInvitation,
    (said) => ('staff' in said ? onMade(said) : undefined),
  );
  const signingOut = useChange(
    async () => (await ask(DeskEndSessionsDocument, { staffId })).endSessions,
    (said) => ('ended' in said ? finish(t('signedOut', { count: said.ended })) : undefined),
  );
  const undoing = useChange(
    async (input: AppointInput) => (await ask(DeskAppointDocument, { input })).appoint,
    () => finish(t('undone')),
  );
  const ended = ({ role, department, deputy, until }: Appointment, lastDay: string): AppointInput => ({
    staffId,
    appointment: { role, department, deputy, from: dayAfter(lastDay), until },
  });
  return (
    <>
      <p className="no-print">
        <Link to="/accounts">← {t('title')}</Link>
      </p>
      <h1>{name}</h1>
      <dl className="facts-line">
        <div>
          <dt>{t('login')}</dt>
          <dd className="code">{login}</dd>
        </div>
        <div>
          <dt>{t('state')}</dt>
          <dd>
            <AccountState account={account} />
          </dd>
        </div>
      </dl>
      {done === null ? null : (
        <DoneNotice said={done}>
          <p>{done.sentence}</p>
          {done.undo === null ? null : (
            <Button onPress={() => (done.undo === null ? undefined : undoing.mutate(done.undo))}>
              {common('undo')}
            </Button>
          )}
        </DoneNotice>
      )}
      <Refused change={undoing} access={done?.undo ? { appointment: done.undo } : null} />
      <Appointments account={account} officeWord={officeWord} onEnd={setDoing} />
      {closed ? (
        <Notice>{t('closedWhat')}</Notice>
      ) : (
        <div className="actions no-print">
          <Button look="solid" onPress={() => setDoing('appoint')}>
            {t('appoint')}
          </Button>
          <Button onPress={() => setDoing('code')}>{t('newCode')}</Button>
          <Button onPress={() => setDoing('sessions')}>{t('signOut')}</Button>
          <Button onPress={() => setDoing('close')}>{t('close')}</Button>
        </div>
      )}
      {doing === 'appoint' ? (
        <AppointDialog
          account={account}
          departments={departments}
          onClose={leave}
          onDone={() => finish(t('appointed'))}
        />
      ) : null}
      {doing === 'code' ? (
        <SureDialog
          title={t('newCode')}
          change={renewing}
          button={t('makeSlip')}
          onClose={leave}
          access={{ renewal: staffId }}
        >
          {t('newCodeWhat')}
        </SureDialog>
      ) : null}
      {doing === 'sessions' ? (
        <SureDialog title={t('signOut')} change={signingOut} button={t('signOut')} onClose={leave}>
          {t('signOutWhat', { name })}
        </SureDialog>
      ) : null}
      {doing === 'close' ? (
        <CloseDialog account={account} onClose={leave} onDone={() => finish(t('closedNow', { name }))} />
      ) : null}
      {typeof doing === 'object' && doing !== null ? (
        <EndDialog
          appointment={doing}
          office={officeWord(doing)}
          onClose={leave}
          onDone={(lastDay) =>
            finish(
              t('endedNow', { office: officeWord(doing), day: shownDate(lastDay) }),
              // A term that ends on that very day anyway has nothing to come back to.
              doing.until === lastDay ? null : ended(doing, lastDay),
            )
          }
        />
      ) : null}
    </>
  );
}

function Appointments({
  account: { appointments, closed },
  officeWord,
  onEnd,
}: {
  readonly account: Account;
  readonly officeWord: (appointment: Appointment) => string;
  readonly onEnd: (appointment: Appointment) => void;
}) {
  const { t } = useTranslation('accounts');
  if (appointments.length === 0) return <p>{t('noOffice')}</p>;
  return (
    <div className="wide">
      <table className="rows">
        <caption>{t('offices')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('office')}</th>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('until')}</th>
            <th scope="col" className="no-print">
              {t('actions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {appointments.map((one) => (
            <tr key={one.id}>
              <th scope="row">{officeWord(one)}</th>
              <td className="day">{shownDate(one.from)}</td>
              <td className="day">{one.until === null ? t('noEnd') : shownDate(one.until)}</td>
              <td className="no-print">
                {closed || whenOf(one, today()) === 'past' ? (
                  t('over')
                ) : (
                  <Button size="small" aria-label={t('endOf', { office: officeWord(one) })} onPress={() => onEnd(one)}>
                    {t('end')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
