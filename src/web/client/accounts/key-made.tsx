import { useTranslation } from '../words';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import type { MadeKey } from './program-form';

/** The key of a program, shown this once. */
export function KeyMade({ made: { key, program }, onTaken }: { readonly made: MadeKey; readonly onTaken: () => void }) {
  const { t } = useTranslation('accounts');
  return (
    <Notice kind="done" title={t('keyMade', { name: program.name })}>
      <p className="code large program-key">{key}</p>
      <p>{t('keyOnce')}</p>
      <Button onPress={onTaken}>{t('keyTaken')}</Button>
    </Notice>
  );
}
