import { useTranslation } from 'react-i18next';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { Choice } from '../components/choice';
import { Field } from '../components/field';
import type { Asked, Draft, Missing } from './answer';

interface Props {
  readonly asked: Asked;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Said only once somebody has tried to go on. */
  readonly missing: Missing | null;
}

/** One fact: the question, three big answers, and what an answer needs beside it. */
export function FactAnswerer({ asked, draft, onChange, missing }: Props) {
  const { t } = useTranslation('question');
  const { fact, silenceSettles } = asked;
  const options = [
    { value: 'THERE_IS' as const, label: t('thereIs') },
    ...(silenceSettles ? [{ value: 'LOOKED_UP_NONE' as const, label: t('lookedUpNone') }] : []),
    { value: 'CANNOT_SETTLE' as const, label: t('cannotSettle') },
  ];
  const value = options.find((option) => option.value === draft.answer)?.value ?? null;
  return (
    <section className="answerer">
      <Choice
        label={fact.question}
        options={options}
        value={value}
        onChange={(answer) => onChange({ ...draft, answer })}
      />
      {silenceSettles ? null : <p className="hint">{t('silenceSettlesNothing')}</p>}
      {missing === 'answerMissing' ? <p className="problem">{t(missing)}</p> : null}
      {draft.answer === 'THERE_IS' && fact.type !== 'BOOL' ? (
        <Value asked={asked} draft={draft} onChange={onChange} missing={missing} />
      ) : null}
      {draft.answer === 'CANNOT_SETTLE' ? (
        <Field
          label={t('whatAndWhom')}
          hint={t('whatAndWhomHint')}
          value={draft.whom}
          onChange={(whom) => onChange({ ...draft, whom })}
          problem={missing === 'whatAndWhomMissing' ? t(missing) : null}
          input={{ maxLength: 500 }}
        />
      ) : null}
    </section>
  );
}

function Value({ asked: { fact }, draft, onChange, missing }: Props) {
  const { t } = useTranslation('question');
  const options = fact.values.map((value, at) => ({ value, label: fact.valueLabels[at] ?? value }));
  const set = (text: string) => onChange({ ...draft, text });
  const problem =
    missing === 'valueMissing'
      ? t(missing)
      : missing === 'valueNotRead'
        ? t(missing, { example: fact.type === 'DATE' ? '2019-04-01' : '3' })
        : null;
  if (fact.type === 'ENUM')
    return (
      <>
        <Choice label={t('value')} options={options} value={draft.text === '' ? null : draft.text} onChange={set} />
        {problem === null ? null : <p className="problem">{problem}</p>}
      </>
    );
  if (fact.type === 'SET')
    return (
      <>
        <CheckboxGroup
          className="choice"
          value={draft.text.split('\n').filter(Boolean)}
          onChange={(chosen) => set(chosen.join('\n'))}
        >
          <Label>{t('value')}</Label>
          <div className="choice-options">
            {options.map(({ value, label }) => (
              <Checkbox key={value} value={value} className="choice-option">
                {label}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
        {problem === null ? null : <p className="problem">{problem}</p>}
      </>
    );
  return (
    <Field
      label={t('value')}
      {...(fact.type === 'DATE' ? { hint: t('dateHint') } : {})}
      value={draft.text}
      onChange={set}
      problem={problem}
      input={{ inputMode: 'numeric', autoComplete: 'off' }}
    />
  );
}
