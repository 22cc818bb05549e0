import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from '../words';
import { Button } from '../components/button';
import { Field } from '../components/field';
import { Notice } from '../components/notice';
import { languageNow } from '../words/language';
import { hasBeenIn, openAgain } from './presence';

/**
 * Stands in place of the screens whose view has closed. What was shown and typed is not in the page meanwhile; for whoever sat
 * there before it goes on where it stood.
 */
export function SignInAgain() {
  const { t } = useTranslation('frame');
  const { t: common } = useTranslation();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [sentence, setSentence] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const enter = async () => {
    setBusy(true);
    const said = await signIn({ login, password, code }).catch(() => common('unreachable'));
    const goesOn = said === null && (await openAgain());
    if (goesOn) return;
    setBusy(false);
    setSentence(said ?? common('unreachable'));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void enter();
  };
  return (
    // So named it is no part of what a window of the screens hides behind it.
    <main className="closed" data-react-aria-top-layer="">
      <div className="dialog">
        <h1 id="closed">{t(hasBeenIn() ? 'closedTitle' : 'signIn')}</h1>
        {hasBeenIn() ? (
          <div id="closed-why">
            <p>{t('closedWhy')}</p>
            <p>{t('closedHow')}</p>
          </div>
        ) : null}
        {sentence === null ? null : <Notice kind="refused">{sentence}</Notice>}
        <form onSubmit={submit} aria-labelledby="closed" aria-describedby="closed-why">
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
          </div>
        </form>
        {/* Another window: to leave this one would lose what waits in it. */}
        <p>
          <a href="/sign-in" target="_blank" rel="noopener">
            {t('otherPage')}
          </a>
        </p>
      </div>
    </main>
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
