import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Field } from '../components/field';
import { Notice } from '../components/notice';
import { type AccessInput, DeskAskAccessDocument } from '../generated/operations';
import { sentenceAt, useChange } from './the-accounts';

/** What opens every case is asked of the privacy officer with what was typed; it stands with their requests, and nothing is done yet. */
export function AskAccess({ access, children }: { readonly access: AccessInput; readonly children: ReactNode }) {
  const { t } = useTranslation('accounts');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const asking = useChange(
    async (because: string) =>
      (await ask(DeskAskAccessDocument, { input: { act: 'GRANT_ACCESS', reason: because, access } })).askApproval,
    () => setAsked(true),
  );
  if (asked)
    return (
      <Notice kind="done" title={t('accessWaits')}>
        <p>{t('accessWaitsWhat')}</p>
        <Link to="/approvals">{t('accessWay')}</Link>
      </Notice>
    );
  const atReason = sentenceAt(asking.refusal, 'reason');
  const problem = asking.refusal === null || atReason !== null ? asking.problem : asking.refusal.message;
  return (
    <Notice kind="refused">
      <p>{children}</p>
      {/* No form: it may stand in one. */}
      <Field
        label={t('accessReason')}
        value={reason}
        onChange={setReason}
        problem={atReason}
        input={{ autoComplete: 'off', lang: 'ja', maxLength: 400 }}
      />
      {problem === null ? null : <p role="alert">{problem}</p>}
      <Button onPress={() => (asking.isPending ? undefined : asking.mutate(reason))}>{t('askAccess')}</Button>
    </Notice>
  );
}
