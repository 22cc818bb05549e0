import { useTranslation } from '../../words';
import { shownDate } from '../../counter/case/moments';
import type { Refusal } from '../../ask';
import { Button } from '../../components/button';
import { dayBefore, useOfficeWord } from '../appointments';
import type { Accounts } from '../the-accounts';
import type { Move } from './moves';

/** Who leaves, what, and who follows; what the service does not take is said in its row. */
export function MovesTable({
  accounts: { staff, departments },
  moves,
  day,
  refusal,
  onRemove,
}: {
  readonly accounts: Accounts;
  readonly moves: readonly Move[];
  readonly day: string;
  readonly refusal: Refusal | null;
  readonly onRemove?: (move: Move) => void;
}) {
  const { t } = useTranslation('accounts');
  const officeWord = useOfficeWord(departments);
  const refusedRow = refusal?.path[1] === 'moves' ? Number(refusal.path[2]) : null;
  return (
    <div className="wide">
      <table className="rows">
        <caption>{t('moves', { count: moves.length, day: shownDate(day) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('office')}</th>
            <th scope="col">{t('untilDay', { day: shownDate(dayBefore(day)) })}</th>
            <th scope="col">{t('fromDay', { day: shownDate(day) })}</th>
            {onRemove === undefined ? null : (
              <th scope="col" className="no-print">
                {t('actions')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {moves.map((move, place) => {
            const from = staff.find(({ appointments }) => appointments.some(({ id }) => id === move.appointmentId));
            const appointment = from?.appointments.find(({ id }) => id === move.appointmentId);
            const to = staff.find(({ id }) => id === move.toStaffId);
            return (
              <tr key={move.appointmentId}>
                <th scope="row">
                  {appointment === undefined ? t('over') : officeWord(appointment)}
                  {place === refusedRow ? <p className="problem">{refusal?.message}</p> : null}
                </th>
                <td>{from?.name}</td>
                <td>{to?.name}</td>
                {onRemove === undefined ? null : (
                  <td className="no-print">
                    <Button
                      size="small"
                      aria-label={t('removeOf', { name: from?.name ?? '' })}
                      onPress={() => onRemove(move)}
                    >
                      {t('remove')}
                    </Button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
