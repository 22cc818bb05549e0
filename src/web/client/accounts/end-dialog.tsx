import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { DayField } from '../components/day-field';
import { Dialog } from '../components/dialog';
import { DeskEndAppointmentDocument } from '../generated/operations';
import { today, useTypedDay } from './appointments';
import { Refused } from './refused';
import { type Appointment, useChange } from './the-accounts';

/** Until which day, that one included. */
export function EndDialog({
  appointment,
  office,
  onClose,
  onDone,
}: {
  readonly appointment: Appointment;
  readonly office: string;
  readonly onClose: () => void;
  readonly onDone: (lastDay: string) => void;
}) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation();
  const read = useTypedDay();
  const [typed, setTyped] = useState(today);
  const [insist, setInsist] = useState(false);
  const { day, reading, problem } = read(typed);
  const ending = useChange(
    async (lastDay: string) =>
      (await ask(DeskEndAppointmentDocument, { input: { appointmentId: appointment.id, lastDay } })).endAppointment,
    (_said, lastDay) => onDone(lastDay),
  );
  // Of the one field that there is.
  const refused = ending.refusal?.code === 'DAY_OUTSIDE' ? ending.refusal.message : null;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setInsist(true);
    if (day !== null && !ending.isPending) ending.mutate(day);
  };
  return (
    <Dialog title={t('endOf', { office })} onClose={onClose}>
      <form onSubmit={submit} autoComplete="off">
        <p>{t('endWhat')}</p>
        <DayField
          label={t('lastDay')}
          hint={t('dayHint')}
          value={typed}
          onChange={(next) => {
            setTyped(next);
            ending.reset();
          }}
          reading={reading}
          problem={refused ?? (typed.trim() === '' ? t('notADay') : problem)}
          insist={insist}
        />
        {refused === null ? <Refused change={ending} /> : null}
        <div className="actions">
          <Button type="submit" look="solid">
            {t('end')}
          </Button>
          <Button onPress={onClose}>{common('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
