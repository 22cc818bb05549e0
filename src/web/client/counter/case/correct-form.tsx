import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { DayField } from '../../components/day-field';
import { Field } from '../../components/field';
import { KeyedChoice } from '../../components/keyed-choice';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import {
  type CorrectionCause,
  DeskCorrectDeathNoticeDocument,
  type DeskCorrectDeathNoticeMutation,
} from '../../generated/operations';
import { useUnsent } from '../../unsent';
import { languageNow } from '../../words/language';
import { At, focusField } from '../register/at';
import { useRefusedDay } from '../register/refused-day';
import { bothWays, readTypedDay, todayInJapan } from '../typed-day';
import {
  CHOICE_NAMES,
  CHOICES,
  type Correction,
  DAYS,
  fieldsOf,
  noDays,
  NOTHING_CORRECTED,
  TEXTS,
  UNDER_WAY_DAYS,
  whoseAfter,
} from './correction';
import { CorrectionPreview } from './correction-preview';
import type { TheCase } from './the-case';

const CAUSES = ['OUR_SLIP', 'IMPORT', 'REGISTER_CORRECTED', 'UNDER_WAY'] as const;

type Answer = DeskCorrectDeathNoticeMutation['correctDeathNotice'];
export type Corrected = Extract<Answer, { __typename: 'CorrectDeathNoticeSuccess' }>;

/** Only what is to be corrected is typed; what was and what will be stand below it before anything is sent. */
export function CorrectForm({
  found,
  onDone,
}: {
  readonly found: TheCase;
  readonly onDone: (corrected: Corrected) => void;
}) {
  const { t } = useTranslation('caseWork');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(NOTHING_CORRECTED);
  const [cause, setCause] = useState<CorrectionCause | null>(null);
  const [evidence, setEvidence] = useState('');
  const [insists, setInsists] = useState(false);
  useUnsent(typed !== NOTHING_CORRECTED || evidence !== '');
  const today = todayInJapan(new Date());
  const correcting = useMutation({
    mutationFn: async ({ cause, notTheSameAs }: { cause: CorrectionCause; notTheSameAs: readonly string[] }) =>
      (
        await ask(DeskCorrectDeathNoticeDocument, {
          input: {
            caseId: found.id,
            expectedVersion: found.version,
            cause,
            evidence,
            ...fieldsOf(typed, cause, today),
            notTheSameAs: [...notTheSameAs],
          },
        })
      ).correctDeathNotice,
    onSuccess: async (said) => {
      await queries.invalidateQueries({ queryKey: ['case', found.id] });
      if (said.__typename === 'CorrectDeathNoticeSuccess') onDone(said);
      else focusField(said.path.at(-1) ?? '');
    },
  });
  const said = correcting.data;
  const refusal = said === undefined || said.__typename === 'CorrectDeathNoticeSuccess' ? null : said;
  const at = refusal?.path.at(-1) ?? '';
  const problemAt = (name: string): string | null => (refusal !== null && at === name ? refusal.message : null);
  const isAtField = refusal !== null && [...DAYS, ...TEXTS, ...CHOICE_NAMES, 'evidence'].includes(at);
  const send = (notTheSameAs: readonly string[]) => {
    setInsists(true);
    const [wrong] = noDays(typed, today);
    if (cause === null) focusField('cause');
    else if (wrong) focusField(wrong);
    else if (!correcting.isPending) correcting.mutate({ cause, notTheSameAs });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send([]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing) submit(event);
  };
  const isUnderWay = cause === 'UNDER_WAY';
  const whose = whoseAfter(typed, found.deceased);
  // What was refused is mended: the sentence about it goes.
  const mend = () => (refusal === null ? undefined : correcting.reset());
  const set = (more: Partial<Correction>) => {
    mend();
    setTyped((before) => ({ ...before, ...more }));
  };
  return (
    <form ref={form} onSubmit={submit} onKeyDownCapture={onKeyDown} autoComplete="off">
      <At field="cause">
        <KeyedChoice
          label={t('cause')}
          options={CAUSES.map((value) => ({ value, label: t(`causeOf.${value}`) }))}
          value={cause}
          onChange={setCause}
          problem={insists && cause === null ? t('valueMissing') : null}
        />
      </At>
      {isUnderWay ? <Notice>{t('underWay')}</Notice> : <p>{t('correctWhat')}</p>}
      <div className="form-grid">
        {(isUnderWay ? UNDER_WAY_DAYS : DAYS).map((name) => (
          <TypedDayField
            key={name}
            name={name}
            value={typed[name]}
            onChange={(text) => set({ [name]: text })}
            problem={problemAt(name)}
            insist={insists}
          />
        ))}
        {isUnderWay
          ? null
          : TEXTS.map((name) => (
              <At key={name} field={name}>
                <Field
                  label={t(name)}
                  value={typed[name]}
                  onChange={(text) => set({ [name]: text })}
                  problem={problemAt(name)}
                  input={{ autoComplete: 'off', lang: 'ja' }}
                />
              </At>
            ))}
      </div>
      {isUnderWay ? null : (
        <div className="form-grid">
          {CHOICE_NAMES.filter((name) => name !== 'registerState' || found.deceased.registerState !== 'DONE').map(
            (name) => (
              <At key={name} field={name}>
                <KeyedChoice<string>
                  label={t(name)}
                  options={[
                    { value: '', label: t('unchanged') },
                    ...CHOICES[name].map((value) => ({ value, label: t(`chosen.${value}`) })),
                  ]}
                  value={typed.chosen[name] ?? ''}
                  onChange={(value) => {
                    const others = Object.fromEntries(Object.entries(typed.chosen).filter(([one]) => one !== name));
                    set({ chosen: value === '' ? others : { ...others, [name]: value } });
                  }}
                  problem={problemAt(name)}
                />
              </At>
            ),
          )}
        </div>
      )}
      {isUnderWay || whose === 'same' ? null : <Notice>{t(whose === 'other' ? 'ofAnother' : 'bornOtherwise')}</Notice>}
      <At field="evidence">
        <Field
          label={t('evidence')}
          hint={`${t('evidenceHint')}　${t('disclosable')}`}
          value={evidence}
          onChange={(text) => {
            mend();
            setEvidence(text);
          }}
          problem={problemAt('evidence')}
          input={{ autoComplete: 'off', lang: 'ja', maxLength: 500 }}
        />
      </At>
      <CorrectionPreview found={found} typed={typed} isUnderWay={isUnderWay} today={today} />
      {refusal === null || isAtField || refusal.__typename === 'DuplicateNotice' ? null : (
        <Notice kind="refused">{refusal.message}</Notice>
      )}
      {refusal?.__typename === 'DuplicateNotice' ? (
        <Notice kind="warning" title={t('alike')}>
          <p>{refusal.message}</p>
          <p>
            <Link to={`/cases/${refusal.existing.id}`}>{refusal.existing.number}</Link>　
            {[
              refusal.existing.deceased.name,
              refusal.existing.deceased.kana,
              refusal.existing.deceased.birthDateText,
              refusal.existing.deceased.deathDateText,
            ]
              .filter(Boolean)
              .join('　')}
          </p>
          {refusal.code === 'DUPLICATE_POSSIBLE' ? (
            <Button onPress={() => send([refusal.existing.id])}>{t('anotherPerson')}</Button>
          ) : null}
        </Notice>
      ) : null}
      {correcting.isError ? (
        <Notice kind="refused">{sentenceOf(correcting.error, common('unreachable'))}</Notice>
      ) : null}
      <div className="actions">
        <Button type="submit" look="solid" isDisabled={correcting.isPending}>
          {t('correctNow')}
        </Button>
        <span className="hint">{t('keys')}</span>
      </div>
    </form>
  );
}

function TypedDayField({
  name,
  value,
  onChange,
  problem,
  insist,
}: {
  readonly name: (typeof DAYS)[number];
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly problem: string | null;
  readonly insist: boolean;
}) {
  const { t } = useTranslation('caseWork');
  const refused = useRefusedDay();
  const day = readTypedDay(value, todayInJapan(new Date()), true);
  return (
    <At field={name}>
      <DayField
        label={t(name)}
        hint={t('dayHint')}
        value={value}
        onChange={onChange}
        reading={day.kind === 'day' ? bothWays(day.day, languageNow()) : null}
        problem={refused(day) ?? problem}
        insist={insist}
      />
    </At>
  );
}
