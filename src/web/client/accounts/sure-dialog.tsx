import type { ReactNode } from 'react';
import { useTranslation } from '../words';
import type { Refusal } from '../ask';
import type { AccessInput } from '../generated/operations';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { Refused } from './refused';

/** Says what will happen, before it does. */
export function SureDialog({
  title,
  button,
  change,
  onClose,
  access,
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
  /** What can be asked for where nobody does it alone. */
  readonly access?: AccessInput;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{children}</p>
      <Refused change={change} access={access ?? null} />
      <div className="actions">
        <Button look="solid" autoFocus onPress={() => (change.isPending ? undefined : change.mutate())}>
          {button}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
