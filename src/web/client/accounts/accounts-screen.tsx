import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../words';
import { shownDate } from '../counter/case/moments';
import { Button } from '../components/button';
import { Field } from '../components/field';
import { Notice } from '../components/notice';
import { matching } from '../components/pick';
import { Answered } from '../components/query';
import { AccessWaiting } from './access-waiting';
import { AccountState } from './account-state';
import { today, useOfficeWord, whenOf } from './appointments';
import { type Account, type Accounts, type Department, useAccounts } from './the-accounts';

/** Who works here, and as what. */
export function AccountsScreen() {
  const { t } = useTranslation('accounts');
  const query = useAccounts();
  return (
    <>
      <h1>{t('title')}</h1>
      <AccessWaiting />
      <Answered query={query}>{(accounts) => <All accounts={accounts} />}</Answered>
    </>
  );
}

function All({ accounts: { staff, departments } }: { readonly accounts: Accounts }) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation();
  const officeWord = useOfficeWord(departments);
  const [typed, setTyped] = useState('');
  const [withClosed, setWithClosed] = useState(false);
  const textOf = ({ login, name, appointments }: Account) =>
    [login, name, ...appointments.filter((one) => whenOf(one, today()) !== 'past').map(officeWord)].join(' ');
  const shown = matching(
    staff.filter(({ closed }) => withClosed || !closed),
    typed.trim(),
    textOf,
  );
  return (
    <>
      <TooFew departments={departments} />
      <div className="bar no-print">
        <Field
          label={t('find')}
          hint={t('findHint')}
          type="search"
          value={typed}
          onChange={setTyped}
          autoFocus
          input={{ autoComplete: 'off', lang: 'ja', size: 28 }}
        />
        <div className="actions">
          <label className="check">
            <input
              type="checkbox"
              checked={withClosed}
              onChange={({ currentTarget }) => setWithClosed(currentTarget.checked)}
            />
            {t('withClosed')}
          </label>
          <Button onPress={() => window.print()}>{common('print')}</Button>
          <Link className="button solid" to="/accounts/new">
            {t('invite')}
          </Link>
        </div>
      </div>
      {shown.length === 0 ? (
        <p role="status">{t('nobody')}</p>
      ) : (
        <div className="wide">
          <table className="rows accounts">
            <caption>{t('people', { count: shown.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('login')}</th>
                <th scope="col">{t('offices')}</th>
                <th scope="col">{t('state')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((account) => (
                <tr key={account.id}>
                  <th scope="row">
                    <Link to={`/accounts/${account.id}`}>{account.name}</Link>
                  </th>
                  <td className="code">{account.login}</td>
                  <td>
                    <Offices account={account} departments={departments} />
                  </td>
                  <td>
                    <AccountState account={account} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** What stands today and later; the past is on the page of the account. */
function Offices({
  account: { appointments, closed },
  departments,
}: {
  readonly account: Account;
  readonly departments: readonly Department[];
}) {
  const { t } = useTranslation('accounts');
  const officeWord = useOfficeWord(departments);
  const standing = closed ? [] : appointments.filter((one) => whenOf(one, today()) !== 'past');
  if (standing.length === 0) return t('noOffice');
  return (
    <ul className="offices">
      {standing.map((one) => (
        <li key={one.id}>
          {officeWord(one)}{' '}
          <span className="hint">
            {whenOf(one, today()) === 'later' ? t('fromDay', { day: shownDate(one.from) }) : null}
            {one.until === null ? null : t('untilDay', { day: shownDate(one.until) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** On top, and calm: nobody has done anything wrong. */
function TooFew({ departments }: { readonly departments: readonly Department[] }) {
  const { t } = useTranslation('accounts');
  const few = departments.filter(({ tooFew }) => tooFew);
  if (few.length === 0) return null;
  return (
    <Notice title={t('tooFew', { count: few.length })}>
      <p>{t('tooFewWhy')}</p>
      <p>{few.map(({ name, people }) => t('peopleOf', { name, count: people })).join('、')}</p>
    </Notice>
  );
}
