import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { Field } from '../components/field';
import { DeskCloseStaffDocument } from '../generated/operations';
import { Refused } from './refused';
import { type Account, useChange } from './the-accounts';

/** An account that is closed stays so: whoever closes it writes its name. */
export function CloseDialog({
  account: { id, name, login },
  onClose,
  onDone,
}: {
  readonly account: Account;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation();
  const [typed, setTyped] = useState('');
  const [insist, setInsist] = useState(false);
  const isNamed = typed.normalize('NFKC').trim().toLowerCase() === login;
  const closing = useChange(
    async () => (await ask(DeskCloseStaffDocument, { staffId: id })).closeStaff,
    () => onDone(),
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setInsist(true);
    if (isNamed && !closing.isPending) closing.mutate();
  };
  return (
    <Dialog title={t('closeOf', { name })} onClose={onClose}>
      <form onSubmit={submit} autoComplete="off">
        <ul>
          <li>{t('closeSessions')}</li>
          <li>{t('closeOffices')}</li>
          <li>{t('closeStays')}</li>
        </ul>
        <Field
          label={t('closeName', { login })}
          value={typed}
          onChange={setTyped}
          autoFocus
          problem={insist && !isNamed ? t('closeNameNot', { login }) : null}
          input={{ autoComplete: 'off', autoCapitalize: 'none' }}
        />
        <Refused change={closing} />
        <div className="actions">
          <Button type="submit" look="solid">
            {t('close')}
          </Button>
          <Button onPress={onClose}>{common('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
