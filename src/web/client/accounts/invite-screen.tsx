import { type SyntheticEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Field } from '../components/field';
import { Answered } from '../components/query';
import { DeskInviteStaffDocument, type InviteStaffInput } from '../generated/operations';
import { AppointmentFields, emptyDraft, useReadDraft } from './appointment-fields';
import { CodeSlip, type Made } from './code-slip';
import { Refused } from './refused';
import { type Department, sentenceAt, useAccounts, useChange } from './the-accounts';

/** A new member of staff; then the paper with which they begin. */
export function InviteScreen() {
  const { t } = useTranslation('accounts');
  const navigate = useNavigate();
  const query = useAccounts();
  const [made, setMade] = useState<Made | null>(null);
  if (made !== null) return <CodeSlip made={made} onClose={() => void navigate('/accounts')} />;
  return (
    <>
      <h1>{t('inviteTitle')}</h1>
      <Answered query={query}>
        {({ departments }) => <InviteForm departments={departments} onMade={setMade} />}
      </Answered>
    </>
  );
}

const AT_FIELDS = ['login', 'name', 'department', 'until'] as const;

function InviteForm({
  departments,
  onMade,
}: {
  readonly departments: readonly Department[];
  readonly onMade: (made: Made) => void;
}) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation();
  const read = useReadDraft();
  const [login, setLogin] = useState('');
  const [name, setName] = useState('');
  const [draft, setDraft] = useState(emptyDraft);
  const [insist, setInsist] = useState(false);
  const inviting = useChange(
    async (input: InviteStaffInput) => (await ask(DeskInviteStaffDocument, { input })).inviteStaff,
    (said) => ('staff' in said ? onMade(said) : undefined),
  );
  const { refusal } = inviting;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setInsist(true);
    const appointment = read(draft);
    if (appointment !== null && !inviting.isPending) inviting.mutate({ login, name, appointments: [appointment] });
  };
  return (
    <form className="account-form" onSubmit={submit} autoComplete="off">
      <Field
        label={t('name')}
        value={name}
        onChange={setName}
        autoFocus
        problem={sentenceAt(refusal, 'name')}
        input={{ autoComplete: 'off', lang: 'ja' }}
      />
      <Field
        label={t('login')}
        hint={t('loginHint')}
        value={login}
        onChange={setLogin}
        problem={sentenceAt(refusal, 'login')}
        input={{ autoComplete: 'off', autoCapitalize: 'none' }}
      />
      <AppointmentFields
        draft={draft}
        onChange={setDraft}
        departments={departments}
        refusal={refusal}
        insist={insist}
      />
      <Refused
        change={inviting}
        atFields={AT_FIELDS}
        access={inviting.given === undefined ? null : { invitation: inviting.given }}
      />
      <div className="actions">
        <Button type="submit" look="solid">
          {t('makeSlip')}
        </Button>
        <Link to="/accounts">{common('cancel')}</Link>
      </div>
    </form>
  );
}
