import { useRef, useState } from 'react';
import { useTranslation } from '../../words';
import { shownDate } from '../../counter/case/moments';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { DayField } from '../../components/day-field';
import { DoneNotice } from '../../components/done-notice';
import { Pick } from '../../components/pick';
import { Answered } from '../../components/query';
import { DeskHandOverDocument, type HandOverInput } from '../../generated/operations';
import { kept } from '../../kept';
import { today, useOfficeWord, useTypedDay } from '../appointments';
import { type Accounts, useAccounts, useChange } from '../the-accounts';
import { type Move, movable, nextFirstOfApril, previewOf } from './moves';
import { MovesTable } from './moves-table';
import { TransfersPreview } from './transfers-preview';

/** Outlives the screen: whoever finds that a successor has no account yet goes and invites them. */
const draft = kept<{ readonly typedDay: string | null; readonly moves: readonly Move[] }>({
  typedDay: null,
  moves: [],
});

/** 異動: who leaves what, and who follows; written all at once, or not at all. */
export function TransfersScreen() {
  const { t } = useTranslation('accounts');
  const query = useAccounts();
  return (
    <>
      <h1>{t('transfersTitle')}</h1>
      <Answered query={query}>{(accounts) => <Transfers accounts={accounts} />}</Answered>
    </>
  );
}

function Transfers({ accounts }: { readonly accounts: Accounts }) {
  const { t } = useTranslation('accounts');
  const officeWord = useOfficeWord(accounts.departments);
  const read = useTypedDay();
  const { typedDay, moves } = draft.use();
  const [leaving, setLeaving] = useState<string | null>(null);
  const [isSure, setIsSure] = useState(false);
  const [done, setDone] = useState<{ readonly sentence: string } | null>(null);
  const [first, second] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const typed = typedDay ?? nextFirstOfApril(today());
  const { day, reading, problem } = read(typed);
  const handing = useChange(
    async (input: HandOverInput) => (await ask(DeskHandOverDocument, { input })).handOver,
    (_said, input) => {
      draft.change(() => ({ typedDay: null, moves: [] }));
      setIsSure(false);
      setDone({ sentence: t('handedOver', { count: input.moves.length, day: shownDate(input.day) }) });
    },
  );
  const change = (next: readonly Move[]) => {
    handing.reset();
    setDone(null);
    draft.change((now) => ({ ...now, moves: next }));
  };
  const held = day === null ? [] : movable(accounts, day);
  const toLeave = held.filter(
    ({ appointment }) => !moves.some(({ appointmentId }) => appointmentId === appointment.id),
  );
  const who = held.find(({ appointment }) => appointment.id === leaving);
  const leave = () => {
    setLeaving(null);
    first.current?.focus();
  };
  if (isSure && day !== null)
    return (
      <TransfersPreview
        day={day}
        count={moves.length}
        preview={previewOf(accounts, moves, day)}
        officeWord={officeWord}
        change={handing}
        onWrite={() => handing.mutate({ day, moves: [...moves] })}
        onBack={() => setIsSure(false)}
      >
        <MovesTable accounts={accounts} moves={moves} day={day} refusal={handing.refusal} />
      </TransfersPreview>
    );
  return (
    <>
      {done === null ? null : (
        <DoneNotice said={done}>
          <p>{done.sentence}</p>
          <p>{t('handedOverUndo')}</p>
        </DoneNotice>
      )}
      <p>{t('transfersWhat')}</p>
      <div className="transfer no-print">
        <DayField
          label={t('transferDay')}
          hint={t('dayHint')}
          value={typed}
          onChange={(next) => {
            handing.reset();
            draft.change((now) => ({ ...now, typedDay: next }));
          }}
          reading={reading}
          problem={typed.trim() === '' ? t('notADay') : problem}
          insist
        />
        <Pick
          label={t('leaving')}
          hint={t('pickHint')}
          nobody={t('nobodyHolds')}
          inputRef={first}
          options={toLeave.map(({ account, appointment }) => ({
            key: appointment.id,
            text: `${officeWord(appointment)} ${account.name} (${account.login})`,
          }))}
          onPick={(id) => {
            setLeaving(id);
            setDone(null);
            second.current?.focus();
          }}
        />
        <div>
          <Pick
            label={
              who === undefined
                ? t('following')
                : t('followingOf', { name: who.account.name, office: officeWord(who.appointment) })
            }
            hint={who === undefined ? t('followingFirst') : t('pickHint')}
            nobody={t('nobodyFollows')}
            inputRef={second}
            onLeave={leave}
            options={
              who === undefined
                ? []
                : accounts.staff
                    .filter(({ id, closed }) => !closed && id !== who.account.id)
                    .map(({ id, name, login }) => ({ key: id, text: `${name} (${login})` }))
            }
            onPick={(toStaffId) => {
              if (leaving !== null) change([...moves, { appointmentId: leaving, toStaffId }]);
              leave();
            }}
          />
        </div>
      </div>
      {moves.length === 0 || day === null ? (
        <p className="hint">{t('noMoves')}</p>
      ) : (
        <>
          <MovesTable
            accounts={accounts}
            moves={moves}
            day={day}
            refusal={handing.refusal}
            onRemove={(gone) => change(moves.filter((move) => move !== gone))}
          />
          <div className="actions no-print">
            <Button look="solid" onPress={() => setIsSure(true)}>
              {t('lookFirst', { count: moves.length })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
