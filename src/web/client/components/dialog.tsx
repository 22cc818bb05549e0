import { type ReactNode, useContext } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { PlaceContext } from './place';

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
  const place = useContext(PlaceContext);
  return (
    <ModalOverlay
      isOpen
      className="overlay"
      {...(place === null ? {} : { UNSTABLE_portalContainer: place })}
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
