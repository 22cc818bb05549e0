import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../ask';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { Refused } from './refused';

/** Says what will happen, before it does. */
export function SureDialog({
  title,
  button,
  change,
  onClose,
  children,
}: {
  readonly title: string;
  readonly button: string;
  readonly change: {
    readonly mutate: () => void;
    readonly isPending: boolean;
    readonly refusal: Refusal | null;
    readonly problem: string | null;
  };
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{children}</p>
      <Refused change={change} />
      <div className="actions">
        <Button look="solid" autoFocus onPress={() => (change.isPending ? undefined : change.mutate())}>
          {button}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
