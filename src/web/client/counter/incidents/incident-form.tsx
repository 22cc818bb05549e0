import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { DayField } from '../../components/day-field';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskRecordIncidentDocument } from '../../generated/operations';
import { languageNow } from '../../words/language';
import { boothNow } from '../help/booth';
import { At, focusField } from '../register/at';
import { useRefusedDay } from '../register/refused-day';
import { bothWays, readTypedDay, todayInJapan } from '../typed-day';
import {
  INCIDENTS,
  type IncidentDraft,
  lengthOf,
  LONGEST,
  newIncident,
  type Part,
  readIncident,
  theIncident,
} from './incident-draft';
import { readTypedHour } from './typed-hour';

const FIELDS: readonly string[] = ['booth', 'text'] satisfies Part[];

/** Written by whoever was there. It can't be changed afterwards, and says so before. */
export function IncidentForm() {
  const { t } = useTranslation('incidents');
  const { t: common } = useTranslation();
  const { t: caseWork } = useTranslation('caseWork');
  const refusedDay = useRefusedDay();
  const queries = useQueryClient();
  const draft = theIncident.use() ?? newIncident(boothNow());
  const [missing, setMissing] = useState<readonly Part[]>([]);
  const writing = useMutation({
    mutationFn: async (at: string) =>
      (await ask(DeskRecordIncidentDocument, { input: { at, booth: draft.booth, text: draft.text } })).recordIncident,
    onSuccess: async (said) => {
      if (isRefusal(said)) return focusField(FIELDS.find((field) => field === said.path.at(-1)) ?? 'hour');
      theIncident.change(() => null);
      await queries.invalidateQueries({ queryKey: INCIDENTS });
    },
  });
  useEffect(() => {
    const [first] = missing;
    if (first !== undefined) focusField(first);
  }, [missing]);
  const refusal = writing.data !== undefined && isRefusal(writing.data) ? writing.data : null;
  const change = (given: Partial<IncidentDraft>) => {
    if (writing.isSuccess || writing.isError) writing.reset();
    setMissing([]);
    theIncident.change((before) => ({ ...(before ?? newIncident(boothNow())), ...given }));
  };
  const problem = (part: Part) => (missing.includes(part) ? t(`missing.${part}`) : null);
  const send = () => {
    if (writing.isPending) return;
    const read = readIncident(draft, todayInJapan(new Date()));
    if ('missing' in read) setMissing(read.missing);
    else writing.mutate(read.at);
  };
  // Enter alone makes a new line, or ends a conversion.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };
  const day = readTypedDay(draft.day, todayInJapan(new Date()), true);
  const hour = readTypedHour(draft.hour);
  const tooLong = lengthOf(draft.text) - LONGEST;
  return (
    <section aria-labelledby="incident-form" className="no-print">
      <h2 id="incident-form">{t('write')}</h2>
      <p className="hint">{t('beside')}</p>
      <p className="hint">{caseWork('disclosable')}</p>
      <form
        className="incident"
        noValidate
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
        onKeyDownCapture={onKeyDown}
      >
        <div className="form-grid">
          <At field="day">
            <DayField
              label={t('day')}
              hint={t('dayHint')}
              value={draft.day}
              onChange={(typed) => change({ day: typed })}
              reading={day.kind === 'day' ? bothWays(day.day, languageNow()) : null}
              problem={refusedDay(day) ?? problem('day')}
              insist={missing.includes('day')}
            />
          </At>
          <At field="hour">
            <Field
              label={t('hour')}
              hint={t('hourHint')}
              value={draft.hour}
              onChange={(typed) => change({ hour: typed })}
              problem={problem('hour')}
              input={{ autoComplete: 'off', lang: 'ja' }}
            />
            <p className="reading" role="status">
              {hour}
            </p>
          </At>
          <At field="booth">
            <Field
              label={t('booth')}
              value={draft.booth}
              onChange={(booth) => change({ booth })}
              problem={refusal?.path.at(-1) === 'booth' ? refusal.message : problem('booth')}
              input={{ autoComplete: 'off', lang: 'ja', maxLength: 50 }}
            />
          </At>
        </div>
        <At field="text">
          <TextField
            className="field"
            value={draft.text}
            onChange={(text) => change({ text })}
            isInvalid={tooLong > 0 || missing.includes('text') || refusal?.path.at(-1) === 'text'}
            validationBehavior="aria"
          >
            <Label>{t('text')}</Label>
            <Text slot="description" className="hint">
              {t('textHint')}
            </Text>
            <TextArea rows={6} lang="ja" />
            <FieldError className="problem">
              {refusal?.path.at(-1) === 'text'
                ? refusal.message
                : tooLong > 0
                  ? t('tooLong', { count: tooLong })
                  : problem('text')}
            </FieldError>
          </TextField>
        </At>
        {refusal === null || FIELDS.includes(refusal.path.at(-1) ?? '') ? null : (
          <Notice kind="refused">{refusal.message}</Notice>
        )}
        {writing.isError ? <Notice kind="warning">{sentenceOf(writing.error, common('unreachable'))}</Notice> : null}
        {writing.isSuccess && refusal === null ? <Notice kind="done">{t('written')}</Notice> : null}
        <p className="hint">{t('forGood')}</p>
        <div className="actions">
          <Button look="solid" onPress={send} isDisabled={writing.isPending}>
            {t('keep')}
          </Button>
        </div>
      </form>
    </section>
  );
}
