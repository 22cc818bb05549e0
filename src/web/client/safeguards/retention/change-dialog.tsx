import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../words';
import { ShorteningEffect } from '../../approvals/shortening-wanted';
import { APPROVALS } from '../../approvals/approvals';
import { ask, isRefusal } from '../../ask';
import { Dialog } from '../../components/dialog';
import { Answered } from '../../components/query';
import { Select } from '../../components/select';
import { ReasonForm } from '../../counter/case/reason-form';
import {
  DeskAskApprovalDocument,
  DeskRetentionEffectDocument,
  DeskSetRetentionDocument,
} from '../../generated/operations';
import { useDoing } from '../doing';
import type { Rule } from './rule';

/** As the service has it (MOST_FISCAL_YEARS). */
const MOST_YEARS = 10;
/** What goes without a list that two people agree to is never kept for less than usual. */
const ALONE: readonly Rule['kind'][] = ['PROTECTIONS', 'INCIDENT_NOTES'];

/** Longer: at once. Shorter: what it would do is shown, and a second officer is asked. */
export function ChangeDialog({
  rule,
  onClose,
  onDone,
}: {
  readonly rule: Rule;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}) {
  const { t } = useTranslation('retention');
  const [chosen, setChosen] = useState<string | null>(null);
  const now = rule.fiscalYears ?? 0;
  const least = ALONE.includes(rule.kind) ? (rule.usual ?? 0) : 0;
  const options = Array.from({ length: MOST_YEARS + 1 - least }, (_, place) => least + place)
    .filter((years) => years !== now)
    .map((years) => ({
      value: String(years),
      label: t(years < now ? 'optionShorter' : 'optionLonger', { count: years }),
    }));
  const years = chosen === null ? null : Number(chosen);
  return (
    <Dialog title={t('changeTitle', { what: rule.what })} onClose={onClose}>
      <Select label={t('newYears')} none={t('choose')} options={options} value={chosen} onChange={setChosen} />
      {years === null ? null : years < now ? (
        <AskShorter key={years} rule={rule} years={years} onDone={onDone} />
      ) : (
        <SetLonger key={years} rule={rule} years={years} onDone={onDone} />
      )}
    </Dialog>
  );
}

interface Given {
  readonly rule: Rule;
  readonly years: number;
  readonly onDone: (sentence: string) => void;
}

function AskShorter({ rule: { kind }, years, onDone }: Given) {
  const { t } = useTranslation('retention');
  const effect = useQuery({
    queryKey: [...APPROVALS, 'retention-effect', kind, years],
    queryFn: ({ signal }) => ask(DeskRetentionEffectDocument, { kind, fiscalYears: years }, signal),
  });
  const asking = useDoing(
    async (reason: string) => {
      const input = { act: 'SHORTEN_RETENTION', reason, retention: { kind, fiscalYears: years } } as const;
      return (await ask(DeskAskApprovalDocument, { input })).askApproval;
    },
    () => onDone(t('doneAsked')),
  );
  return (
    <>
      <h3>{t('effect')}</h3>
      <Answered query={effect}>{({ retentionEffect }) => <ShorteningEffect effect={retentionEffect} />}</Answered>
      <ReasonForm
        what={t('shorterWhat')}
        label={t('reason')}
        button={t('ask')}
        refusal={asking.refusal}
        problem={asking.problem}
        isPending={asking.isPending}
        onSubmit={asking.go}
        takesFocus={false}
      />
    </>
  );
}

function SetLonger({ rule: { kind }, years, onDone }: Given) {
  const { t } = useTranslation('retention');
  const setting = useDoing(
    async (reason: string) =>
      (await ask(DeskSetRetentionDocument, { input: { kind, fiscalYears: years, reason } })).setRetention,
    (said) =>
      isRefusal(said) ? undefined : onDone(t('doneSet', { what: said.rule.what, count: said.rule.fiscalYears ?? 0 })),
  );
  return (
    <ReasonForm
      what={t('longerWhat')}
      label={t('reason')}
      button={t('set')}
      refusal={setting.refusal}
      problem={setting.problem}
      isPending={setting.isPending}
      onSubmit={setting.go}
      takesFocus={false}
    />
  );
}
