import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { KeyedChoice } from '../../components/keyed-choice';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskSayFactDocument, type StatementSource } from '../../generated/operations';
import { useRefusedDay } from '../register/refused-day';
import { readTypedDay, todayInJapan } from '../typed-day';
import { type Fact, NOTHING_TYPED, readValue } from './fact-value';
import { FactValueField } from './fact-value-field';

const OTHER = 'other';
const SETTLING = ['FAMILY', 'SHOWN'] as const;
const SOURCES = [...SETTLING, 'UNCHECKED_CALLER'] as const;

/** A value that somebody has said already, to be chosen instead of typed. */
export interface Offered {
  readonly words: string;
  readonly given: unknown;
}

interface Props {
  readonly caseId: string;
  readonly fact: Fact;
  /** Ends a contradiction: then only what is said to the counter, or shown to it, can be the source. */
  readonly settles: boolean;
  readonly offered: readonly Offered[];
  readonly onDone: (askedAgain: readonly string[]) => void;
  readonly onCancel?: () => void;
}

/** Says one fact, with where it comes from. What was said before stays readable below it. */
export function SayFact({ caseId, fact, settles, offered, onDone, onCancel }: Props) {
  const { t } = useTranslation('caseWork');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const refusedDay = useRefusedDay();
  const place = useRef<HTMLFormElement>(null);
  const [choice, setChoice] = useState<string | null>(offered.length === 0 ? OTHER : null);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [source, setSource] = useState<StatementSource>('FAMILY');
  const [insists, setInsists] = useState(false);
  useEffect(() => {
    if (onCancel) place.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [onCancel, fact.name]);
  const today = todayInJapan(new Date());
  const chosen = choice === null || choice === OTHER ? undefined : offered[Number(choice)];
  const read = chosen ? { ok: true as const, value: chosen.given } : readValue(fact, typed, today);
  const saying = useMutation({
    mutationFn: async (value: unknown) =>
      (
        await ask(DeskSayFactDocument, {
          input: { caseId, source, settled: settles, facts: [{ name: fact.name, value }] },
        })
      ).recordFacts,
    onSuccess: async (said) => {
      if (isRefusal(said)) return;
      await queries.invalidateQueries({ queryKey: ['case', caseId] });
      onDone('askedAgain' in said ? said.askedAgain.map(({ name }) => name) : []);
    },
  });
  const refusal = saying.data && isRefusal(saying.data) ? saying.data : null;
  const atValue = refusal?.path.at(-1) === 'value';
  const wrong =
    choice === null || read.ok
      ? null
      : read.problem === 'day'
        ? (refusedDay(readTypedDay(typed.text, today, true)) ?? t('valueMissing'))
        : t(read.problem);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setInsists(true);
    if (choice !== null && read.ok && !saying.isPending) saying.mutate(read.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey) submit(event);
    if (event.key === 'Escape' && onCancel) onCancel();
  };
  return (
    <form ref={place} onSubmit={submit} onKeyDownCapture={onKeyDown} className="say-fact" autoComplete="off">
      {offered.length === 0 ? null : (
        <KeyedChoice
          label={t('settle')}
          options={[
            ...offered.map(({ words }, at) => ({ value: String(at), label: words })),
            { value: OTHER, label: t('settleOther') },
          ]}
          value={choice}
          onChange={setChoice}
          problem={insists && choice === null ? t('valueMissing') : null}
        />
      )}
      {choice === OTHER ? (
        <FactValueField
          fact={fact}
          typed={typed}
          onChange={setTyped}
          problem={atValue ? refusal.message : insists ? wrong : null}
        />
      ) : null}
      <KeyedChoice
        label={t('saidBy')}
        options={(settles ? SETTLING : SOURCES).map((value) => ({ value, label: t(`sourceOf.${value}`) }))}
        value={source}
        onChange={setSource}
      />
      {refusal === null || (atValue && choice === OTHER) ? null : <Notice kind="refused">{refusal.message}</Notice>}
      {saying.isError ? <Notice kind="refused">{sentenceOf(saying.error, common('unreachable'))}</Notice> : null}
      <div className="actions">
        <Button type="submit" look="solid" isDisabled={saying.isPending}>
          {t(settles ? 'settleNow' : 'record')}
        </Button>
        {onCancel ? <Button onPress={onCancel}>{common('cancel')}</Button> : null}
        <span className="hint">{t('keys')}</span>
      </div>
    </form>
  );
}
