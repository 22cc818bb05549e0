import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { type AppointmentInput, DeskAppointDocument } from '../generated/operations';
import { AppointmentFields, emptyDraft, useReadDraft } from './appointment-fields';
import { Refused } from './refused';
import { type Account, type Department, useChange } from './the-accounts';

/** One more thing that somebody acts as. */
export function AppointDialog({
  account: { id, name },
  departments,
  onClose,
  onDone,
}: {
  readonly account: Account;
  readonly departments: readonly Department[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation();
  const read = useReadDraft();
  const [draft, setDraft] = useState(emptyDraft);
  const [insist, setInsist] = useState(false);
  const appointing = useChange(
    async (appointment: AppointmentInput) =>
      (await ask(DeskAppointDocument, { input: { staffId: id, appointment } })).appoint,
    onDone,
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setInsist(true);
    const appointment = read(draft);
    if (appointment !== null && !appointing.isPending) appointing.mutate(appointment);
  };
  return (
    <Dialog title={t('appointTo', { name })} onClose={onClose}>
      <form onSubmit={submit} autoComplete="off">
        <AppointmentFields
          draft={draft}
          onChange={setDraft}
          departments={departments}
          refusal={appointing.refusal}
          insist={insist}
        />
        <Refused
          change={appointing}
          atFields={['department', 'until']}
          access={
            appointing.given === undefined ? null : { appointment: { staffId: id, appointment: appointing.given } }
          }
        />
        <div className="actions">
          <Button type="submit" look="solid">
            {t('appoint')}
          </Button>
          <Button onPress={onClose}>{common('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
