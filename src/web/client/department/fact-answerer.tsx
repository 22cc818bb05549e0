import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from '../words';
import { Choice } from '../components/choice';
import { DayField } from '../components/day-field';
import { Field } from '../components/field';
import { KeyedChoice } from '../components/keyed-choice';
import { bothWays } from '../counter/typed-day';
import { useRefusedDay } from '../counter/register/refused-day';
import { languageNow } from '../words/language';
import { type Answerable, type Asked, type Draft, type Missing, spokenDay, typedDay } from './answer';

interface Props {
  readonly asked: Asked;
  readonly phrases: Answerable['phrases'];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Said only once somebody has tried to go on. */
  readonly missing: Missing | null;
}

/** One fact: the question, three big answers, and what an answer needs beside it. Each answer is its digit, too. */
export function FactAnswerer(props: Props) {
  const { t } = useTranslation('question');
  const { asked, draft, onChange, missing } = props;
  const { fact, silenceSettles } = asked;
  const options = [
    { value: 'THERE_IS' as const, label: t('thereIs') },
    ...(silenceSettles ? [{ value: 'LOOKED_UP_NONE' as const, label: t('lookedUpNone') }] : []),
    { value: 'CANNOT_SETTLE' as const, label: t('cannotSettle') },
  ];
  const value = options.find((option) => option.value === draft.answer)?.value ?? null;
  return (
    <section className="answerer">
      <KeyedChoice
        label={fact.question}
        options={options}
        value={value}
        onChange={(answer) => onChange({ ...draft, answer })}
        problem={missing === 'answerMissing' ? t(missing) : null}
      />
      {silenceSettles ? null : <p className="hint">{t('silenceSettlesNothing')}</p>}
      {draft.answer === 'THERE_IS' ? <ThereIs {...props} /> : null}
      {draft.answer === 'LOOKED_UP_NONE' && asked.standsInForebearsName ? <Forebears {...props} /> : null}
      {draft.answer === 'CANNOT_SETTLE' ? <CannotSettle {...props} /> : null}
    </section>
  );
}

function ThereIs(props: Props) {
  const { t } = useTranslation('question');
  const { asked, phrases, draft, onChange } = props;
  return (
    <>
      {asked.fact.type === 'BOOL' ? null : <Value {...props} />}
      {phrases.thereIs.length === 0 ? null : (
        <KeyedChoice
          label={t('phrase')}
          options={phrases.thereIs.map((phrase) => ({ value: phrase, label: phrase }))}
          value={draft.remark === '' ? null : draft.remark}
          onChange={(remark) => onChange({ ...draft, remark })}
        />
      )}
    </>
  );
}

/** A ledger may still hold the name of a father or grandfather: "looked up, none" counts once both names were looked up. */
function Forebears({ phrases, draft, onChange, missing }: Props) {
  const { t } = useTranslation('question');
  const problem = draft.forebears === 'NOT_YET' || missing === 'forebearsMissing' ? t('forebearsMissing') : null;
  return (
    <KeyedChoice
      label={t('forebears')}
      options={[
        { value: 'BOTH' as const, label: t('forebears.BOTH') },
        { value: 'IN_THEIRS' as const, label: t('forebears.IN_THEIRS') },
        { value: 'NOT_YET' as const, label: t('forebears.NOT_YET') },
      ]}
      value={draft.forebears}
      onChange={(said) =>
        onChange(
          said === 'IN_THEIRS'
            ? { ...draft, answer: 'CANNOT_SETTLE', whom: draft.whom || (phrases.cannotSettle[0] ?? '') }
            : { ...draft, forebears: said },
        )
      }
      problem={problem}
    />
  );
}

function CannotSettle({ phrases, draft, onChange, missing }: Props) {
  const { t } = useTranslation('question');
  const { t: work } = useTranslation('caseWork');
  const set = (whom: string) => onChange({ ...draft, whom });
  return (
    <>
      {phrases.cannotSettle.length === 0 ? null : (
        <KeyedChoice
          label={t('phrase')}
          options={phrases.cannotSettle.map((phrase) => ({ value: phrase, label: phrase }))}
          value={phrases.cannotSettle.find((phrase) => phrase === draft.whom) ?? null}
          onChange={set}
        />
      )}
      <Field
        label={t('whatAndWhom')}
        hint={
          <>
            {t('whatAndWhomHint')}
            <br />
            {work('disclosable')}
          </>
        }
        value={draft.whom}
        onChange={set}
        problem={missing === 'whatAndWhomMissing' ? t(missing) : null}
        input={{ maxLength: 500 }}
      />
    </>
  );
}

function Value({ asked: { fact }, draft, onChange, missing }: Props) {
  const { t } = useTranslation('question');
  const refused = useRefusedDay();
  const options = fact.values.map((value, at) => ({ value, label: fact.valueLabels[at] ?? value }));
  const set = (text: string) => onChange({ ...draft, text });
  const problem =
    missing === 'valueMissing'
      ? t(missing)
      : missing === 'valueNotRead'
        ? t(missing, { example: fact.type === 'DATE' ? 'R8.3.31' : '3' })
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
  if (fact.type === 'DATE') {
    const day = typedDay(draft.text);
    return (
      <DayField
        label={t('value')}
        hint={t('dateHint')}
        value={draft.text}
        onChange={set}
        reading={day.kind === 'day' ? `${spokenDay(draft.text)}　${bothWays(day.day, languageNow())}` : null}
        problem={refused(day) ?? problem}
        insist={problem !== null}
      />
    );
  }
  return (
    <Field
      label={t('value')}
      value={draft.text}
      onChange={set}
      problem={problem}
      input={{ inputMode: 'numeric', autoComplete: 'off' }}
    />
  );
}
