import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, Suspense, useState } from 'react';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { KeyedChoice } from '../../components/keyed-choice';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskRecordFactsDocument } from '../../generated/operations';
import type { Call } from './calls';
import { CALLER_FACTS } from './caller-facts';
import { FocusOnce } from './focus-once';
import { WishedDay } from './wished-day';
import { later } from '../../components/later';

const KeptGuide = later(async () => (await import('../guide/kept-guide')).default);

/** A voice that nobody knows: gives, and gets nothing that comes from a ledger. Nothing of the kind is even asked for here. */
export function UncheckedStep({
  call,
  caseId,
  change,
}: {
  readonly call: Call;
  readonly caseId: string;
  readonly change: (given: Partial<Call>) => void;
}) {
  const { t } = useTranslation('telephone');
  const { t: common } = useTranslation();
  const [sentence, setSentence] = useState<string | null>(null);
  const facts = CALLER_FACTS.flatMap((name) => {
    const said = call.told[name];
    return said === 'yes' || said === 'no' ? [{ name, value: said === 'yes' }] : [];
  });
  const send = useMutation({
    mutationFn: () => ask(DeskRecordFactsDocument, { input: { caseId, source: 'UNCHECKED_CALLER', facts } }),
    onSuccess: ({ recordFacts }) => {
      if (recordFacts.__typename === 'RecordFactsSuccess') change({ noted: true });
      else setSentence(recordFacts.message);
    },
  });
  const note = () => {
    if (send.isPending) return;
    setSentence(facts.length === 0 ? t('nothingToNote') : null);
    if (facts.length > 0) send.mutate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    note();
  };
  return (
    <div onKeyDownCapture={onKeyDown}>
      <h2>{t('maySay')}</h2>
      <ul className="read-aloud-lines">
        {(['place', 'identity', 'callBack'] as const).map((line) => (
          <li key={line}>{t(`maySay.${line}`)}</li>
        ))}
      </ul>
      <FocusOnce when>
        <WishedDay call={call} caseId={caseId} change={change} shows={false} />
      </FocusOnce>
      <h2>{t('told')}</h2>
      <p className="hint">{t('toldHint')}</p>
      <div className="form-grid">
        {CALLER_FACTS.map((fact) => (
          <KeyedChoice
            key={fact}
            label={t(`fact.${fact}`)}
            value={call.told[fact] ?? null}
            onChange={(said) => change({ told: { ...call.told, [fact]: said }, noted: false })}
            options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: common(value) }))}
          />
        ))}
      </div>
      {call.noted ? <Notice kind="done">{t('noted')}</Notice> : null}
      {sentence === null ? null : <Notice kind="refused">{sentence}</Notice>}
      {send.isError ? <Notice kind="warning">{sentenceOf(send.error, common('unreachable'))}</Notice> : null}
      <div className="actions">
        <Button look="solid" onPress={note} isDisabled={send.isPending}>
          {t('note')}
        </Button>
      </div>
      <Suspense fallback={null}>
        <KeptGuide caseId={caseId} unchecked />
      </Suspense>
    </div>
  );
}
