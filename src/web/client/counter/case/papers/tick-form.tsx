import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type SyntheticEvent, useState } from 'react';
import { useTranslation } from '../../../words';
import { ask } from '../../../ask';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { KeyedChoice } from '../../../components/keyed-choice';
import { Notice } from '../../../components/notice';
import { sentenceOf } from '../../../components/query';
import { type CallOutcome, DeskTickCallDocument } from '../../../generated/operations';
import { shownDay } from '../../../words/days';
import { type OfficeDay, type PaperCall, papersOf } from './the-papers';
import { typedHour } from './typed-hour';

const OUTCOMES = ['CALLED', 'NO_ANSWER', 'LETTER'] as const;
type Again = 'today' | 'next' | 'open';

/** What came of a call: one key; where nobody answered, when to call again. */
export function TickForm({
  caseId,
  call: { person, version },
  office: { today, nextOpen },
  onTicked,
}: {
  readonly caseId: string;
  readonly call: PaperCall;
  readonly office: OfficeDay;
  /** It was written down; the screen follows. */
  readonly onTicked: () => void;
}) {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation();
  const { t: work } = useTranslation('caseWork');
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<CallOutcome | null>(null);
  const [again, setAgain] = useState<Again>('next');
  const [hour, setHour] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const ticking = useMutation({
    mutationFn: async (chosen: CallOutcome) => {
      const day = { today, next: nextOpen, open: null }[again];
      const when = chosen === 'NO_ANSWER' && day !== null ? { againDay: day, againHour: typedHour(hour) } : {};
      const input = { caseId, personId: person.id, expectedVersion: version, outcome: chosen, note, ...when };
      return (await ask(DeskTickCallDocument, { input })).tickCall;
    },
    onSuccess: (said) => {
      if (!('case' in said)) return;
      onTicked();
      setOutcome(null);
      setNote('');
      setHour('');
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: papersOf(caseId) }),
        queries.invalidateQueries({ queryKey: ['visits', 'papers-to-call'] }),
      ]),
  });
  const said = ticking.data;
  const refusal = said !== undefined && 'message' in said ? said : null;
  const atHour = refusal?.path.at(-1) === 'againHour';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setMissing(outcome === null);
    if (outcome !== null && !ticking.isPending) ticking.mutate(outcome);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing) submit(event);
  };
  return (
    <form onSubmit={submit} onKeyDownCapture={onKeyDown} autoComplete="off" className="tick no-print">
      <KeyedChoice
        label={t('outcome')}
        options={OUTCOMES.map((value) => ({ value, label: t(`outcomeOf.${value}`) }))}
        value={outcome}
        onChange={setOutcome}
        problem={missing && outcome === null ? t('outcomeMissing') : null}
      />
      {outcome === 'NO_ANSWER' ? (
        <div className="form-grid">
          <KeyedChoice
            label={t('againWhen')}
            options={[
              { value: 'today', label: t('againOf.today') },
              { value: 'next', label: t('againOf.next', { day: shownDay(nextOpen) }) },
              { value: 'open', label: t('againOf.open') },
            ]}
            value={again}
            onChange={setAgain}
          />
          {again === 'open' ? null : (
            <Field
              label={t('hour')}
              hint={t('hourHint')}
              value={hour}
              onChange={setHour}
              problem={atHour ? refusal.message : null}
              input={{ autoComplete: 'off', size: 8 }}
            />
          )}
        </div>
      ) : null}
      {outcome === null ? null : (
        <Field
          label={t('note')}
          hint={work('disclosable')}
          value={note}
          onChange={setNote}
          input={{ autoComplete: 'off', lang: 'ja', maxLength: 200 }}
        />
      )}
      {refusal === null || atHour ? null : <Notice kind="refused">{refusal.message}</Notice>}
      {ticking.isError ? <Notice kind="refused">{sentenceOf(ticking.error, common('unreachable'))}</Notice> : null}
      <div className="actions">
        <Button type="submit" look="solid" aria-label={t('tickFor', { name: person.name })}>
          {t('tick')}
        </Button>
      </div>
    </form>
  );
}
