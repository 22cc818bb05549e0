import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** Stands before the screen until it is answered. Esc closes it where `onClose` is given. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}) {
  const closable = onClose !== undefined;
  return (
    <ModalOverlay
      isOpen
      className="overlay"
      isDismissable={closable}
      isKeyboardDismissDisabled={!closable}
      onOpenChange={(open) => (open ? undefined : onClose?.())}
    >
      <Modal className="modal">
        <AriaDialog className="dialog" role={closable ? 'dialog' : 'alertdialog'}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
