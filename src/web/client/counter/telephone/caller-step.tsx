import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { KeyedChoice } from '../../components/keyed-choice';
import type { DeskCallQuery } from '../../generated/operations';
import { type Call, type Caller, type Checked, mayHear } from './calls';
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
const CHECKS = ['BIRTH_DATE', 'CALLED_BACK', 'NOT'] as const satisfies readonly Checked[];

/** Who is calling, and how far that is checked: before that nobody hears anything. */
export function CallerStep({ call, found, change, hands }: Props) {
  const { t } = useTranslation('telephone');
  const personWords = usePersonWords();
  const value =
    call.caller === null ? null : typeof call.caller === 'string' ? call.caller : PERSON + call.caller.person;
  const hear = mayHear(call);
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
            options={CHECKS.map((check) => ({ value: check, label: t(`checked.${check}`) }))}
          />
        </FocusOnce>
      )}
    </>
  );
}

const callerOf = (chosen: string): Caller =>
  chosen === 'FAMILY' || chosen === 'TRADER' ? chosen : { person: chosen.slice(PERSON.length) };

/** One line; of somebody who was not checked without a name of the case. */
function Asked({ call: { caller, checked }, found, change, hands }: Props) {
  const { t } = useTranslation('telephone');
  const personWords = usePersonWords();
  const person = typeof caller === 'string' ? undefined : found.people.find(({ id }) => id === caller?.person);
  const open = checked !== null && checked !== 'NOT' && caller !== 'TRADER';
  const who =
    typeof caller === 'string' ? t(caller) : open && person !== undefined ? personWords(person) : t('somebody');
  const again = () => {
    hands.set(true);
    change({ checked: null, who: null, ...(caller === 'TRADER' ? { caller: null } : {}) });
  };
  return (
    <p className="call-caller">
      <strong>{t('asked', { caller: who, checked: t(`checked.${open ? checked : 'NOT'}`) })}</strong>{' '}
      <Button size="small" onPress={again}>
        {t('checkAgain')}
      </Button>
    </p>
  );
}
