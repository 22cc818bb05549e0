import { useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { Field } from '../components/field';
import { Notice } from '../components/notice';
import { DeskMeDocument } from '../generated/operations';
import { languageNow } from '../words/language';
import { ME } from './session';

/**
 * Before a screen whose session has ended: the screen stays as it is behind it, with all that was typed, and for whoever
 * sat there before goes on where it stood.
 */
export function SignInAgain({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { t } = useTranslation('frame');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [sentence, setSentence] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const enter = async () => {
    setBusy(true);
    const said = await signIn({ login, password, code }).catch(() => common('unreachable'));
    setBusy(false);
    setSentence(said);
    if (said !== null) return;
    // What was typed is its writer's alone: for somebody else the page begins anew.
    const me = await ask(DeskMeDocument, {}).catch(() => null);
    if (JSON.stringify(me) !== JSON.stringify(queries.getQueryData(ME))) return location.reload();
    onSignedIn();
    await queries.invalidateQueries();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void enter();
  };
  return (
    <Dialog title={t('signInAgain')}>
      <p>{t('signInAgainWhy')}</p>
      {sentence === null ? null : <Notice kind="refused">{sentence}</Notice>}
      <form onSubmit={submit}>
        <Field
          label={t('login')}
          value={login}
          onChange={setLogin}
          autoFocus
          input={{ autoComplete: 'username', autoCapitalize: 'none' }}
        />
        <Field
          label={t('password')}
          type="password"
          value={password}
          onChange={setPassword}
          input={{ autoComplete: 'current-password' }}
        />
        <Field
          label={t('code')}
          hint={t('codeHint')}
          value={code}
          onChange={setCode}
          input={{ inputMode: 'numeric', autoComplete: 'one-time-code' }}
        />
        <div className="actions">
          <Button type="submit" look="solid" isDisabled={busy}>
            {t('enter')}
          </Button>
          <a href="/sign-in">{t('otherPage')}</a>
        </div>
      </form>
    </Dialog>
  );
}

/** @returns null, or why not */
async function signIn(given: Record<'login' | 'password' | 'code', string>): Promise<string | null> {
  const response = await fetch('/sign-in', {
    method: 'POST',
    headers: { accept: 'application/json', 'accept-language': languageNow() },
    body: new URLSearchParams(given),
  });
  if (response.ok) return null;
  const said: unknown = await response.json();
  if (typeof said === 'object' && said !== null && 'message' in said && typeof said.message === 'string')
    return said.message;
  throw new Error('no sentence');
}
