import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Label, Text, TextArea, TextField } from 'react-aria-components';
import { useSearchParams } from 'react-router';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Choice } from '../components/choice';
import { Field } from '../components/field';
import { Notice } from '../components/notice';
import { Answered, sentenceOf } from '../components/query';
import { DeskChangeSettingsDocument, DeskSettingsDocument, type DeskSettingsQuery } from '../generated/operations';
import { useMe } from '../frame/session';
import { monthNow, MonthOfDepartment } from './month-of-department';
import { OwnStaffing } from './own-staffing';

type Settings = DeskSettingsQuery['deskSettings'];

const BY_KEYS = ['BY_COUNT', 'ALWAYS', 'NEVER'] as const;

/** What a department sets for itself: where mail goes and when, where to look. Its head sees the month below. */
export function SettingsScreen() {
  const { t } = useTranslation('silence');
  const { role } = useMe();
  const [params] = useSearchParams();
  const month = params.get('month') ?? monthNow();
  const query = useQuery({
    queryKey: ['desk-settings', month],
    queryFn: ({ signal }) => ask(DeskSettingsDocument, { month }, signal),
  });
  return (
    <>
      <h1>{t('settingsTitle')}</h1>
      {role === 'DEPARTMENT_LEAD' ? <OwnStaffing /> : null}
      <Answered query={query}>
        {({ deskSettings, lateness }) => (
          <>
            <SettingsForm key={deskSettings.version} settings={deskSettings} />
            {lateness === null ? null : <MonthOfDepartment lateness={lateness} />}
          </>
        )}
      </Answered>
    </>
  );
}

function SettingsForm({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('silence');
  // A small department without a head has one setting less to think of.
  const isLead = useMe().role === 'DEPARTMENT_LEAD';
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [mailbox, setMailbox] = useState(settings.mailbox ?? '');
  const [leadMailbox, setLeadMailbox] = useState(settings.leadMailbox ?? '');
  const [digestHour, setDigestHour] = useState(settings.digestHour);
  const [byKeys, setByKeys] = useState(settings.byKeys);
  const [whereToLook, setWhereToLook] = useState(settings.whereToLook ?? '');
  const saving = useMutation({
    mutationKey: ['desk-settings'],
    mutationFn: async () => {
      const input = { expectedVersion: settings.version, mailbox, leadMailbox, digestHour, byKeys, whereToLook };
      return (await ask(DeskChangeSettingsDocument, { input })).changeDeskSettings;
    },
    onSuccess: (said) => ('settings' in said ? queries.invalidateQueries({ queryKey: ['desk-settings'] }) : undefined),
  });
  const said = saving.data;
  const refusal = said !== undefined && 'message' in said ? said : null;
  const problemOf = (field: string) => (refusal?.path.at(-1) === field ? refusal.message : null);
  const isOfAField = ['mailbox', 'leadMailbox', 'digestHour', 'whereToLook'].includes(refusal?.path.at(-1) ?? '');
  const mailboxInput = useRef<HTMLInputElement>(null);
  const leadInput = useRef<HTMLInputElement>(null);
  const hourInput = useRef<HTMLInputElement>(null);
  // The button may be far below what doesn't fit.
  useEffect(() => {
    if (refusal?.path.at(-1) === 'mailbox') mailboxInput.current?.focus();
    if (refusal?.path.at(-1) === 'leadMailbox') leadInput.current?.focus();
    if (refusal?.path.at(-1) === 'digestHour') hourInput.current?.focus();
  }, [refusal, mailboxInput, leadInput, hourInput]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!saving.isPending) saving.mutate();
  };
  const { mayChange, sendsMail, undelivered, whereToLookOfFile } = settings;
  return (
    <>
      {sendsMail ? null : <Notice>{t('noMail')}</Notice>}
      {undelivered.map(({ count, text }) => (
        <Notice key={text} kind="warning" title={t('undelivered', { count })}>
          {text}
        </Notice>
      ))}
      {mayChange ? null : <Notice>{t('notYours')}</Notice>}
      <form onSubmit={submit} className="desk-settings">
        <fieldset disabled={!mayChange}>
          <Field
            label={t('mailbox')}
            hint={
              <>
                {t('mailboxHint')}
                <br />
                {t('mailboxWhat')}
              </>
            }
            value={mailbox}
            onChange={setMailbox}
            problem={problemOf('mailbox')}
            inputRef={mailboxInput}
            input={{ inputMode: 'email', autoComplete: 'off', autoCapitalize: 'none', size: 40 }}
          />
          {isLead || settings.leadMailbox !== null ? (
            <Field
              label={t('leadMailbox')}
              hint={t('leadMailboxHint')}
              value={leadMailbox}
              onChange={setLeadMailbox}
              problem={problemOf('leadMailbox')}
              inputRef={leadInput}
              input={{ inputMode: 'email', autoComplete: 'off', autoCapitalize: 'none', size: 40 }}
            />
          ) : null}
          <Field
            label={t('digestHour')}
            hint={t('digestHourHint')}
            value={digestHour}
            onChange={setDigestHour}
            problem={problemOf('digestHour')}
            inputRef={hourInput}
            input={{ inputMode: 'numeric', autoComplete: 'off', size: 6, maxLength: 5 }}
          />
          <TextField className="field" value={whereToLook} onChange={setWhereToLook}>
            <Label>{t('whereToLook')}</Label>
            <Text slot="description" className="hint">
              {t('whereToLookHint')}
              {whereToLookOfFile === null ? null : (
                <>
                  <br />
                  {t('ofFile', { words: whereToLookOfFile })}
                </>
              )}
            </Text>
            <TextArea rows={4} />
          </TextField>
          <Choice
            label={t('byKeys')}
            options={BY_KEYS.map((value) => ({ value, label: t(`byKeys.${value}`) }))}
            value={byKeys}
            onChange={setByKeys}
          />
          {problemOf('whereToLook') === null ? null : <Notice kind="refused">{problemOf('whereToLook')}</Notice>}
          <Button type="submit" look="solid" isDisabled={!mayChange}>
            {t('save')}
          </Button>
        </fieldset>
      </form>
      {refusal === null || isOfAField ? null : <Notice kind="refused">{refusal.message}</Notice>}
      {saving.isError ? <Notice kind="warning">{sentenceOf(saving.error, common('unreachable'))}</Notice> : null}
      <SavedNotice version={settings.version} />
    </>
  );
}

/** The form begins anew with its new version; that it was saved is said behind it. */
function SavedNotice({ version }: { readonly version: number }) {
  const { t } = useTranslation('silence');
  const queries = useQueryClient();
  const was = queries
    .getMutationCache()
    .findAll({ mutationKey: ['desk-settings'], status: 'success' })
    .some(({ state: { data } }) => isVersion(data, version));
  return was ? <Notice kind="done">{t('saved')}</Notice> : null;
}

const isVersion = (data: unknown, version: number): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'settings' in data &&
  typeof data.settings === 'object' &&
  data.settings !== null &&
  'version' in data.settings &&
  data.settings.version === version;
