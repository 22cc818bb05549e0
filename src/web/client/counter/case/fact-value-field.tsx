import { useTranslation } from '../../words';
import { DayField } from '../../components/day-field';
import { Field } from '../../components/field';
import { KeyedChoice, KeyedChoices } from '../../components/keyed-choice';
import { languageNow } from '../../words/language';
import { useRefusedDay } from '../register/refused-day';
import { bothWays, readTypedDay, todayInJapan } from '../typed-day';
import { type Fact, NONE, THERE, type TypedValue } from './fact-value';

interface Props {
  readonly fact: Fact;
  readonly typed: TypedValue;
  readonly onChange: (typed: TypedValue) => void;
  readonly problem: string | null;
}

/** The value of one fact, by digits where there are few, typed where there are many. */
export function FactValueField(props: Props) {
  switch (props.fact.type) {
    case 'BOOL':
    case 'ENUM':
      return <OneOfThem {...props} />;
    case 'SET':
      return <SomeOfThem {...props} />;
    case 'INT':
    case 'DATE':
      return <TypedField {...props} />;
  }
}

function OneOfThem({ fact, typed, onChange, problem }: Props) {
  const { t } = useTranslation();
  const options =
    fact.type === 'BOOL'
      ? [
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]
      : fact.values.map((value, at) => ({ value, label: fact.valueLabels[at] ?? value }));
  return (
    <KeyedChoice
      label={fact.question}
      options={options}
      value={typed.chosen}
      onChange={(chosen) => onChange({ ...typed, chosen })}
      problem={problem}
    />
  );
}

function SomeOfThem({ fact, typed, onChange, problem }: Props) {
  const { t } = useTranslation('caseWork');
  const options = fact.values.map((value, at) => ({ value, label: fact.valueLabels[at] ?? value }));
  return (
    <KeyedChoices
      label={fact.question}
      options={[...options, { value: NONE, label: t('none') }]}
      values={typed.chosen === NONE ? [NONE] : typed.members}
      onChange={(values) => {
        const isNone = values.includes(NONE) && typed.chosen !== NONE;
        onChange({
          ...typed,
          chosen: isNone ? NONE : null,
          members: isNone ? [] : values.filter((one) => one !== NONE),
        });
      }}
      problem={problem}
    />
  );
}

function TypedField({ fact, typed, onChange, problem }: Props) {
  const { t } = useTranslation('caseWork');
  const refused = useRefusedDay();
  const day = readTypedDay(typed.text, todayInJapan(new Date()), true);
  const set = (text: string) => onChange({ ...typed, text });
  const input =
    fact.type === 'INT' ? (
      <Field
        label={fact.question}
        hint={t('countHint')}
        value={typed.text}
        onChange={set}
        problem={problem}
        input={{ inputMode: 'numeric', autoComplete: 'off', size: 8 }}
      />
    ) : (
      <DayField
        label={fact.question}
        hint={t('dayHint')}
        value={typed.text}
        onChange={set}
        reading={day.kind === 'day' ? bothWays(day.day, languageNow()) : null}
        problem={refused(day) ?? problem}
        insist={problem !== null}
      />
    );
  if (!fact.noneAllowed) return input;
  return (
    <>
      <KeyedChoice
        label={t('value')}
        options={[
          { value: THERE, label: t('there') },
          { value: NONE, label: t('none') },
        ]}
        value={typed.chosen ?? THERE}
        onChange={(chosen) => onChange({ ...typed, chosen })}
      />
      {typed.chosen === NONE ? null : input}
    </>
  );
}
