import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { KeyedChoice } from '../../components/keyed-choice';
import type { DeskCallQuery } from '../../generated/operations';
import { shownDay } from '../../words/days';
import { type Call, type Caller, type Checked, mayHear, numberOf } from './calls';
import { FocusOnce } from './focus-once';
import { usePersonWords } from '../person-words';

export type CallCase = NonNullable<DeskCallQuery['case']>;

interface Props {
  readonly call: Call;
  readonly found: CallCase;
  readonly change: (given: Partial<Call>) => void;
  readonly hands: Hands;
}

/** Whether the last step was answered by its key. */
export interface Hands {
  readonly goOn: boolean;
  readonly set: (goOn: boolean) => void;
}

const PERSON = 'person:';

/** Who is calling, and how far that is checked: before that nobody hears anything. */
export function CallerStep({ call, found, change, hands }: Props) {
  const { t } = useTranslation('telephone');
  const personWords = usePersonWords();
  const value =
    call.caller === null ? null : typeof call.caller === 'string' ? call.caller : PERSON + call.caller.person;
  const hear = mayHear(call);
  const back = useCalledBack(call, found);
  // Answered and gone on from: what is to be read aloud needs the room.
  if (hear === 'no' || (hear === 'yes' && call.who !== null))
    return <Asked call={call} found={found} change={change} hands={hands} />;
  return (
    <>
      <FocusOnce when={call.caller === null && hands.goOn}>
        <KeyedChoice
          label={t('caller')}
          value={value}
          onChange={(chosen) => {
            hands.set(false);
            change({ caller: callerOf(chosen), checked: null, who: null });
          }}
          onKey={() => hands.set(true)}
          options={[
            ...found.people.map((person) => ({ value: PERSON + person.id, label: personWords(person) })),
            { value: 'FAMILY', label: t('FAMILY') },
            { value: 'TRADER', label: t('TRADER') },
          ]}
        />
      </FocusOnce>
      {call.caller === null ? null : (
        <FocusOnce when={call.checked === null && hands.goOn}>
          <KeyedChoice
            label={t('checked')}
            hint={t('checkedHint')}
            value={call.checked}
            onChange={(checked) => {
              hands.set(false);
              change({ checked });
            }}
            onKey={() => hands.set(true)}
            options={[
              { value: 'BIRTH_DATE', label: t('checked.BIRTH_DATE') },
              back,
              { value: 'NOT', label: t('checked.NOT') },
            ]}
          />
        </FocusOnce>
      )}
    </>
  );
}

/** To call back checks as much as the number does: on the same key, and in words that say what it is worth. */
function useCalledBack({ caller }: Call, { people }: CallCase): { readonly value: Checked; readonly label: string } {
  const { t } = useTranslation('telephone');
  const number = numberOf(
    caller === null || typeof caller === 'string' ? people : people.filter(({ id }) => id === caller.person),
  );
  switch (number?.from) {
    case undefined:
      return { value: 'CALLED_BACK', label: t('checked.PAPERS') };
    case 'NOTICE':
    case 'DESK':
      return { value: 'CALLED_BACK', label: t('checked.CALLED_BACK') };
    case 'TOLD':
    case 'UNKNOWN':
      return number.on === null
        ? { value: 'TOLD_NUMBER', label: t('told.UNKNOWN') }
        : { value: 'TOLD_NUMBER', label: t('told.TOLD', { day: shownDay(number.on) }) };
  }
}

const callerOf = (chosen: string): Caller =>
  chosen === 'FAMILY' || chosen === 'TRADER' ? chosen : { person: chosen.slice(PERSON.length) };

/** One line; of somebody who was not checked without a name of the case. */
function Asked({ call, found, change, hands }: Props) {
  const { caller, checked } = call;
  const { t } = useTranslation('telephone');
  const personWords = usePersonWords();
  const person = typeof caller === 'string' ? undefined : found.people.find(({ id }) => id === caller?.person);
  const open = mayHear(call) === 'yes';
  const how = caller === 'TRADER' ? 'NOT' : (checked ?? 'NOT');
  const who =
    typeof caller === 'string' ? t(caller) : open && person !== undefined ? personWords(person) : t('somebody');
  const again = () => {
    hands.set(true);
    change({ checked: null, who: null, ...(caller === 'TRADER' ? { caller: null } : {}) });
  };
  return (
    <p className="call-caller">
      <strong>{t('asked', { caller: who, checked: t(`checked.${how}`) })}</strong>{' '}
      <Button size="small" onPress={again}>
        {t('checkAgain')}
      </Button>
    </p>
  );
}
